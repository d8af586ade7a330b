//! Tables as other programs read them: CSV for a file, tab-separated values and HTML for the clipboard; and a whole view as
//! a snapshot, one page of HTML that needs nothing else.
//!
//! What is exported came from a workspace and is untrusted: no text of it becomes a formula of a spreadsheet, an element
//! of a page, or another cell.
//!
//! ```
//! use export::{csv::csv, table::{Head, Table, Value}};
//!
//! let columns = ["Agent", "Conversations"].map(Head::from).to_vec();
//! let rows = vec![vec![Value::Text("=SUM(A1)".into()), Value::Number(12.5)]];
//! let text = csv(&[("Workspace".into(), "chat.example.com".into())], &Table { columns, rows });
//! assert_eq!(text, "\u{feff}Workspace,chat.example.com\r\n\r\nAgent,Conversations\r\n'=SUM(A1),12.5\r\n");
//! ```

pub mod book;
pub mod csv;
pub mod file_name;
pub mod formula;
pub mod html;
pub mod instant;
pub mod numbers;
pub mod snapshot;
pub mod table;
pub mod tsv;
