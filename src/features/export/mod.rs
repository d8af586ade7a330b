//! All numbers of a view taken out of the page: as a workbook, as tables in an archive, as the workspace's answers.

mod compared_snapshot;
mod comparison;
pub mod menu;
mod receipt;
mod request;
mod snapshot;
