//! All numbers of a view taken out of the page: as a workbook, as tables in an archive, as the workspace's answers.

mod compared_snapshot;
mod comparison;
mod file_writer;
pub mod menu;
mod receipt;
mod request;
mod snapshot;
mod snapshot_names;
mod taken_view;
