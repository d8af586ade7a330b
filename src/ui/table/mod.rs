//! Tables: sorted, searched, and read by a screen reader.

pub mod table;
mod more_rows;
mod head;
mod search;
pub mod table_data;
pub mod sort;
