//! CSV for a file.

use csv::{Terminator, WriterBuilder};

use crate::formula::harmless;
use crate::table::Table;

/// Tells a spreadsheet that the text is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A table as CSV by RFC 4180, with a byte-order mark and decimal points. The details, each with its name, stand above the
/// table with an empty line between.
pub fn csv(details: &[(String, String)], table: &Table) -> String {
    let lines = details.iter().map(|(name, value)| vec![safe(name), safe(value)]);
    let above = written(lines);
    let columns = table.columns.iter().map(|column| safe(column)).collect();
    let rows = table.rows.iter().map(|row| row.iter().map(|value| value.words('.')).collect());
    let below = written(std::iter::once(columns).chain(rows));
    let space = if details.is_empty() { "" } else { "\r\n" };
    format!("{BYTE_ORDER_MARK}{above}{space}{below}")
}

fn safe(text: &str) -> String {
    harmless(text).into_owned()
}

fn written(records: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer =
        WriterBuilder::new().terminator(Terminator::CRLF).flexible(true).from_writer(Vec::<u8>::new());
    for record in records {
        // Memory takes all that it is given.
        let _ = writer.write_record(record);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Value;

    #[test]
    fn commas_quotes_and_lines_stay_in_their_cell() {
        let texts = ["a,b", "say \"hi\"", "two\r\nlines", " spaces ", ""];
        let rows = texts.map(|text| vec![Value::Text(text.into()), Value::Number(-1.5)]).to_vec();
        let table = Table { columns: vec!["Name, or id".into(), "Count".into()], rows };
        assert_eq!(
            csv(&[], &table),
            "\u{feff}\"Name, or id\",Count\r\n\"a,b\",-1.5\r\n\"say \"\"hi\"\"\",-1.5\r\n\"two\r\nlines\",-1.5\r\n spaces ,-1.5\r\n,-1.5\r\n"
        );
    }

    #[test]
    fn a_table_without_rows_has_its_heads() {
        let table = Table { columns: vec!["Agent".into()], rows: Vec::new() };
        assert_eq!(csv(&[], &table), "\u{feff}Agent\r\n");
    }
}
