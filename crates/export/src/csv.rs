//! CSV for a file.

use csv::{Terminator, WriterBuilder};

use crate::formula::harmless;
use crate::table::{Table, Value};

/// Tells a spreadsheet that the text is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A table as CSV by RFC 4180, with a byte-order mark and decimal points. The details, each with its name, stand above the
/// table with an empty line between.
pub fn csv(details: &[(String, String)], table: &Table) -> String {
    let lines = details.iter().map(|(name, value)| vec![safe(name), safe(value)]);
    let above = written(lines);
    let columns = table.columns.iter().map(|column| safe(&column.text())).collect();
    let rows = table.rows.iter().map(|row| row.iter().map(|value| safe_value(value)).collect());
    let below = written(std::iter::once(columns).chain(rows));
    let space = if details.is_empty() { "" } else { "\r\n" };
    format!("{BYTE_ORDER_MARK}{above}{space}{below}")
}

/// A text without line breaks and other controls. Where a semicolon would begin another cell, as spreadsheets of many
/// languages have it, no formula follows it.
fn safe(text: &str) -> String {
    let parts = text.split(';').map(|part| harmless(part).into_owned());
    let plain = |letter: char| if letter.is_control() { ' ' } else { letter };
    parts.collect::<Vec<_>>().join(";").chars().map(plain).collect()
}

fn safe_value(value: &Value) -> String {
    match value {
        Value::Text(text) => safe(text),
        other => other.words('.'),
    }
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

    #[test]
    fn commas_quotes_and_lines_stay_in_their_cell() {
        let texts = ["a,b", "say \"hi\"", "two\r\nlines", " spaces ", ""];
        let rows = texts.map(|text| vec![Value::Text(text.into()), Value::Number(-1.5)]).to_vec();
        let table = Table { columns: vec!["Name, or id".into(), "Count".into()], rows };
        assert_eq!(
            csv(&[], &table),
            "\u{feff}\"Name, or id\",Count\r\n\"a,b\",-1.5\r\n\"say \"\"hi\"\"\",-1.5\r\ntwo  lines,-1.5\r\n spaces ,-1.5\r\n,-1.5\r\n"
        );
    }

    #[test]
    fn no_formula_follows_what_begins_a_cell_elsewhere() {
        assert_eq!(safe("x;=cmd|' /C calc'!A0;y"), "x;'=cmd|' /C calc'!A0;y");
        assert_eq!(safe("a\n=1"), "a =1");
    }

    #[test]
    fn a_table_without_rows_has_its_heads() {
        let table = Table { columns: vec!["Agent".into()], rows: Vec::new() };
        assert_eq!(csv(&[], &table), "\u{feff}Agent\r\n");
    }
}
