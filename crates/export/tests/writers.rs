//! Whatever a table holds, no cell breaks out of its place in any format.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use export::csv::csv;
use export::html::html;
use export::table::{Head, Table, Value};
use export::tsv::tsv;
use proptest::prelude::*;

/// How many tables are made: a million with `EXTENDED=1`.
fn cases() -> u32 {
    if std::env::var_os("EXTENDED").is_some() { 1_000_000 } else { 2_000 }
}

/// Texts with what formats and spreadsheets take for their own.
fn text() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        Just(','),
        Just('"'),
        Just('\''),
        Just('\n'),
        Just('\r'),
        Just('\t'),
        Just('='),
        Just('+'),
        Just('-'),
        Just('@'),
        Just('<'),
        Just('>'),
        Just('&'),
        Just(';'),
        Just('\u{feff}'),
        Just('\u{202e}'),
        Just('\0'),
        Just(' '),
        any::<char>(),
    ];
    proptest::collection::vec(sign, 0..6).prop_map(|letters| letters.into_iter().collect())
}

fn number() -> impl Strategy<Value = Value> {
    let kind = prop_oneof![
        Just(Value::Number as fn(f64) -> Value),
        Just(Value::Duration as fn(f64) -> Value),
        Just(Value::Percent as fn(f64) -> Value),
    ];
    (kind, any::<f64>()).prop_map(|(kind, number)| kind(number))
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![3 => text().prop_map(Value::Text), 1 => number(), 1 => Just(Value::Missing)]
}

fn table() -> impl Strategy<Value = Table> {
    (1..4_usize).prop_flat_map(|width| {
        let columns =
            proptest::collection::vec(text().prop_map(|text| Head::Plain(format!("{text}h"))), width);
        let rows = proptest::collection::vec(proptest::collection::vec(value(), width), 0..4);
        (columns, rows).prop_map(|(columns, rows)| Table { columns, rows })
    })
}

/// What a reader of CSV that knows nothing of this program gets.
fn read(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv_reader(text.strip_prefix('\u{feff}').unwrap());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn csv_reader(text: &str) -> ::csv::Reader<&[u8]> {
    ::csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// Whether a spreadsheet would compute it.
fn is_formula(cell: &str) -> bool {
    let seen = cell.trim_start_matches(|letter: char| {
        letter.is_whitespace() || letter.is_control() || letter == '\u{feff}'
    });
    seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn a_file_has_each_cell_once_and_no_formula(table in table()) {
        let read = read(&csv(&[], &table));
        // A reader leaves out a line with nothing in it, which is a row of one column without a value.
        let is_blank = |row: &&Vec<Value>| row.len() == 1 && row[0] == Value::Missing;
        prop_assert!(read.len() + table.rows.iter().filter(is_blank).count() > table.rows.len());
        for row in &read {
            prop_assert_eq!(row.len(), table.columns.len());
        }
        prop_assert!(read[0].iter().all(|head| !is_formula(head)));
        for (read, row) in read.iter().skip(1).zip(&table.rows) {
            for (cell, value) in read.iter().zip(row) {
                match value {
                    Value::Text(text) => {
                        prop_assert!(cell.split(';').all(|part| !is_formula(part)), "{cell:?}");
                        let letters = |text: &str| text.chars().filter(|letter| !letter.is_control() && !matches!(letter, ' ' | '\'')).collect::<String>();
                        prop_assert_eq!(letters(cell), letters(text));
                    }
                    other => match other.number() {
                        Some(number) => prop_assert_eq!(cell.parse(), Ok(number)),
                        None => prop_assert_eq!(cell, ""),
                    },
                }
            }
        }
    }

    #[test]
    fn pasted_text_has_a_cell_for_each_value(table in table()) {
        let text = tsv(&table, ',');
        let lines: Vec<&str> = text.strip_suffix("\r\n").unwrap().split("\r\n").collect();
        prop_assert_eq!(lines.len(), table.rows.len() + 1);
        for line in lines {
            prop_assert_eq!(line.split('\t').count(), table.columns.len());
            prop_assert!(!line.contains(['\n', '\r']));
            let is_number = |cell: &str| cell.replace(',', ".").parse::<f64>().is_ok();
            prop_assert!(line.split('\t').all(|cell| is_number(cell) || !is_formula(cell)));
        }
    }

    #[test]
    fn a_page_has_the_elements_of_a_table_alone(title in text(), table in table()) {
        let page = html(&title, &table, '.');
        let cells = table.columns.len() * (table.rows.len() + 1);
        // Each element is one that the writer has put there.
        let opened = page.split('<').skip(1).filter(|tag| !tag.starts_with('/')).count();
        prop_assert_eq!(opened, 5 + 1 + table.rows.len() + cells);
        prop_assert_eq!(page.matches("</t").count(), 3 + 1 + table.rows.len() + cells);
    }
}
