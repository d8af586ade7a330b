//! All that a view exports, as the page gives it to the program that writes the files.

use std::sync::Arc;

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::snapshot::Snapshot;
use crate::table::Table;

/// A file that is wanted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FileRequest {
    /// An Excel workbook, a sheet a table.
    Workbook(Book),
    /// A ZIP archive, a CSV file a table.
    Archive(Book),
    /// The workspace's answers as JSON.
    Answers(Answers),
    /// An HTML file of what is on screen.
    Snapshot(Snapshot),
}

/// Tables with their names, the receipt first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Book {
    /// When it is made, on the reader's clock.
    pub at: NaiveDateTime,
    /// Whether its language is read from the right.
    pub is_from_right: bool,
    /// The tables.
    pub sheets: Vec<Sheet>,
}

/// A table with its name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// The name, in the reader's language. What a file may not have in it, the writers leave out.
    pub name: String,
    /// The table.
    pub table: Table,
}

/// What the workspace answered, and what it was asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Answers {
    /// What the receipt says, each with its name.
    pub receipt: Vec<(String, String)>,
    /// The answers, each once.
    pub answers: Vec<Answer>,
}

/// An answer as it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The names of the panels whose numbers are made of it.
    pub reports: Vec<String>,
    /// Path and query, or path, a space and the body of a call that only reads. Neither host nor secret.
    pub request: String,
    /// When it was answered.
    pub at: DateTime<Utc>,
    /// Whether it was kept from an earlier request.
    pub is_cached: bool,
    /// Whether the workspace answered with numbers.
    pub is_answered: bool,
    /// Whether a panel shows it though a newer one is wanted.
    pub is_old: bool,
    /// What came, as it came; nothing where it is not kept.
    pub body: Option<Arc<str>>,
}
