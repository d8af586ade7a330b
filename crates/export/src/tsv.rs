//! Tab-separated values for the clipboard.

use crate::formula::harmless;
use crate::table::Table;

/// A table as spreadsheets paste it: a line a row, a tab between cells, numbers with the reader's decimal sign. What would
/// begin another cell within a text is a space.
pub fn tsv(table: &Table, decimal_sign: char) -> String {
    let columns: Vec<String> =
        table.columns.iter().map(|column| one_cell(&harmless(&column.text()))).collect();
    let rows = table
        .rows
        .iter()
        .map(|row| row.iter().map(|value| one_cell(&value.words(decimal_sign))).collect::<Vec<String>>());
    let lines = std::iter::once(columns).chain(rows).map(|cells| cells.join("\t") + "\r\n");
    lines.collect()
}

/// A text without tabs, line breaks, and the quote that would take them in.
fn one_cell(text: &str) -> String {
    let plain = |letter: char| if letter.is_control() { ' ' } else { letter };
    let text: String = text.chars().map(plain).collect();
    match text.starts_with('"') {
        true => format!("'{text}"),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Value;

    #[test]
    fn a_text_is_one_cell() {
        let cell = |text: &str| Value::Text(text.into());
        let rows = vec![vec![cell("a\tb\nc"), Value::Number(0.5)], vec![cell("\"a"), Value::Missing]];
        let table = Table { columns: vec!["Name".into(), "Rate".into()], rows };
        assert_eq!(tsv(&table, ','), "Name\tRate\r\na b c\t0,5\r\n'\"a\t\r\n");
    }
}
