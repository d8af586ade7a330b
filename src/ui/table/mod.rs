//! Tables: columns chosen, sorted, searched, of any length, and read by a screen reader.

pub mod cell;
pub mod cell_text;
pub mod column;
pub mod column_choice;
pub mod sort;
pub mod table;
pub mod table_data;
pub mod table_state;
pub(crate) mod arrangement;
mod columns_menu;
mod head;
mod row_element;
mod row_groups;
mod row_plan;
mod row_template;
mod rows;
mod search;
mod sort_select;
mod tools;
