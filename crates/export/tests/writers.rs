//! Whatever a table holds, no cell breaks out of its place in any format.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use export::csv::csv;
use export::html::html;
use export::snapshot::{Snapshot, SnapshotChart, SnapshotPanel, SnapshotRow, SnapshotTable, data_of};
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

/// The texts of a page's cells, row by row.
fn cells(page: &str) -> Vec<Vec<String>> {
    let row = |row: &str| {
        // What stands before the end of a cell ends with its text, in which no sign of markup is left.
        let parts: Vec<&str> = row.split("</tr>").next().unwrap().split("</t").collect();
        parts[..parts.len() - 1].iter().map(|part| plain(part.rsplit('>').next().unwrap())).collect()
    };
    page.split("<tr").skip(1).map(row).collect()
}

/// A text of a page as a browser reads it.
fn plain(text: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    signs.iter().fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
}

/// The signs of a page that begin and end elements and their attributes.
fn markup(page: &str) -> String {
    page.chars().filter(|letter| matches!(letter, '<' | '>' | '"')).collect()
}

/// A view that says one text everywhere but in the cells of its table.
fn snapshot(text: &str, rows: Vec<Vec<String>>) -> Snapshot {
    let text = || text.to_owned();
    let columns = rows[0].iter().map(|head| (head.clone(), false)).collect();
    let rows = rows.into_iter().skip(1).map(|cells| SnapshotRow { is_total: false, cells }).collect();
    let panel = SnapshotPanel {
        title: text(),
        lines: vec![text()],
        chart: Some(SnapshotChart { svg: "<svg width=\"1\"></svg>".into(), summary: text() }),
        table: Some(SnapshotTable { columns, rows }),
        source: text(),
    };
    Snapshot {
        language: text(),
        is_rtl: false,
        title: text(),
        notice: text(),
        details: vec![(text(), text())],
        panels: vec![panel],
        data: None,
    }
}

/// The words of a table's heads and cells as they came.
fn words(table: &Table) -> Vec<Vec<String>> {
    let word = |value: &Value| match value {
        Value::Text(text) => text.clone(),
        other => other.number().map(|number| number.to_string()).unwrap_or_default(),
    };
    let rows = table.rows.iter().map(|row| row.iter().map(word).collect());
    std::iter::once(table.columns.iter().map(Head::text).collect()).chain(rows).collect()
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
        let count = table.columns.len() * (table.rows.len() + 1);
        // Each element is one that the writer has put there.
        let opened = page.split('<').skip(1).filter(|tag| !tag.starts_with('/')).count();
        prop_assert_eq!(opened, 5 + 1 + table.rows.len() + count);
        prop_assert_eq!(page.matches("</t").count(), 3 + 1 + table.rows.len() + count);
        let (read, came) = (cells(&page), words(&table));
        prop_assert_eq!(read.len(), came.len());
        for (cell, came) in read.iter().flatten().zip(came.iter().flatten()) {
            let is_itself = cell == came && (!is_formula(cell) || cell.parse::<f64>().is_ok());
            prop_assert!(is_itself || *cell == format!("'{came}"), "{:?} for {:?}", cell, came);
        }
        for (read, came) in read.iter().zip(&came) {
            prop_assert_eq!(read.len(), came.len());
        }
    }

    #[test]
    fn a_snapshot_has_each_cell_as_it_came_and_no_other_element(text in text(), table in table()) {
        let words = words(&table);
        let page = snapshot(&text, words.clone()).html();
        let blank = words.iter().map(|row| vec![String::new(); row.len()]).collect();
        prop_assert_eq!(markup(&page), markup(&snapshot("", blank).html()));
        prop_assert_eq!(cells(&page), words);
        let data = serde_json::to_string(&text).ok();
        let page = Snapshot { data, ..snapshot(&text, vec![vec![text.clone()]]) }.html();
        prop_assert_eq!(page.matches("</script").count(), 1);
        let read: String = serde_json::from_str(data_of(&page).unwrap()).unwrap();
        prop_assert_eq!(read, text);
    }
}
