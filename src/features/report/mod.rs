//! The report: the period's numbers on a sheet for paper and PDF, with a title and remarks of the reader's own.

pub mod sheet;
pub mod notable;
mod texts;
mod toolbar;
mod headline;
