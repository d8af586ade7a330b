//! Tables: sorted, searched, and read by a screen reader.

pub mod table;
pub mod table_data;
pub mod sort;
