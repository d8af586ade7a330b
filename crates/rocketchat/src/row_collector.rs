//! Collects the rows of several pages, each once.

use std::collections::BTreeSet;

use serde_json::Value;

use super::decode_error::DecodeError;
use super::field_path::FieldPath;
use super::pagination::PagedList;
use analytics::limits;

/// Decodes a row, which stands at this place of its list, and collects it.
pub type ReadRow<'a> = &'a mut dyn FnMut(FieldPath, &Value) -> Result<(), DecodeError>;

/// The rows of several pages, each once, and each read when it comes: a row can carry a thousand times what is read of it.
/// Before that it is measured and compared as it was sent, so that a page's rows are JSON of any form here.
///
/// Rows without a key are not identified, and there can be two of them: what has no department and what has a
/// null are two groups, both sent as a null. Of a page both are meant; from another page one counts where it differs. One
/// that is alike is taken for a repetition, and then missing in the number of rows, which is reported.
pub struct RowCollector<'a> {
    listing: PagedList,
    read_row: ReadRow<'a>,
    /// Of each row that could not be read, its key, if that could be; and why the first could not.
    unreadable: Vec<Option<String>>,
    decode_error: Option<DecodeError>,
    /// How many rows were taken in, those that could not be read among them.
    pub taken: usize,
    /// How many different rows came, with those that the page does not take in.
    pub came: u64,
    /// What was sent with the rows so far.
    received_size: ReceivedSize,
    known: BTreeSet<String>,
    /// How many rows have no key, and of the first its place and its text.
    rows_without_key: usize,
    first_without_key: Option<(usize, String)>,
}

impl<'a> RowCollector<'a> {
    /// All rows of the first page.
    pub fn new(page: &[Value], listing: &PagedList, read_row: ReadRow<'a>) -> Self {
        let mut all = Self {
            listing: *listing,
            read_row,
            unreadable: Vec::new(),
            decode_error: None,
            taken: 0,
            came: 0,
            received_size: ReceivedSize::default(),
            known: BTreeSet::new(),
            rows_without_key: 0,
            first_without_key: None,
        };
        page.iter().for_each(|row| all.push(row));
        all
    }

    pub fn is_full(&self) -> bool {
        self.taken >= limits::ROWS || self.received_size.is_too_much()
    }

    /// Takes what is new of another page; returns whether anything was.
    pub fn take(&mut self, page: &[Value]) -> bool {
        let (came, before) = (self.came, self.taken);
        for row in page {
            if !self.is_repeated(row, before) {
                self.push(row);
            }
        }
        self.came > came
    }

    fn push(&mut self, row: &Value) {
        self.came += 1;
        self.received_size.add(row);
        if self.is_full() {
            return;
        }
        match id(row, self.listing.key) {
            Some(id) => drop(self.known.insert(id)),
            None => {
                self.rows_without_key += 1;
                self.first_without_key.get_or_insert_with(|| (self.taken, row.to_string()));
            }
        }
        let place = FieldPath::default().field(self.listing.list).item(self.taken);
        if let Err(decode_error) = (self.read_row)(place, row) {
            self.decode_error.get_or_insert(decode_error);
            let key = row.get(self.listing.key).and_then(Value::as_str);
            self.unreadable.push(key.map(str::to_owned));
        }
        self.taken += 1;
    }

    /// Whether a row is one of those known, of which the first `before` are from earlier pages.
    fn is_repeated(&self, row: &Value, before: usize) -> bool {
        match id(row, self.listing.key) {
            Some(id) => self.known.contains(&id),
            None => {
                let is_comparable = |(place, text): &(usize, String)| {
                    let own = row.to_string();
                    *place < before && *text == own
                };
                self.rows_without_key > 1 || self.first_without_key.as_ref().is_some_and(is_comparable)
            }
        }
    }

    /// The keys of what could not be read. Where nothing could, the list is not of the documented form.
    pub fn unreadable(self) -> Result<Vec<Option<String>>, DecodeError> {
        match self.decode_error {
            Some(decode_error) if self.unreadable.len() == self.taken => Err(decode_error),
            _ => Ok(self.unreadable),
        }
    }
}

/// What rows weigh together, by the measures of a single answer, which never has more than that: a workspace can fill each
/// of its pages anew.
#[derive(Default)]
struct ReceivedSize {
    values: usize,
    bytes: usize,
}

impl ReceivedSize {
    fn is_too_much(&self) -> bool {
        self.values > limits::VALUES || self.bytes > limits::BODY_BYTES
    }

    fn add(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.bytes += text.len(),
            Value::Array(items) => {
                self.values += items.len().max(1);
                items.iter().for_each(|item| self.add(item));
            }
            Value::Object(fields) => {
                self.values += fields.len().max(1);
                for (name, value) in fields {
                    self.bytes += name.len();
                    self.add(value);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

/// What identifies a row, as JSON; none where it has no key.
fn id(row: &Value, key: &str) -> Option<String> {
    row.get(key).filter(|id| !id.is_null()).map(Value::to_string)
}
