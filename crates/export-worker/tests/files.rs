//! The files as programs read them that know nothing of what wrote them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use chrono::{DateTime, NaiveDate, NaiveDateTime};
use export::book::{Answer, Answers, Book, FileRequest, Sheet};
use export::table::{Head, Table, Unit, Value};
use proptest::prelude::*;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 19).unwrap()
}

fn hour() -> NaiveDateTime {
    day().and_hms_opt(14, 0, 0).unwrap()
}

fn book(sheets: Vec<(&str, Table)>) -> Book {
    let sheets = sheets.into_iter().map(|(name, table)| Sheet { name: name.into(), table }).collect();
    Book { at: hour(), is_from_right: false, sheets }
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn read_workbook(book: Book) -> Vec<(String, Vec<Vec<Data>>)> {
    let bytes = export_worker::file(FileRequest::Workbook(book)).unwrap();
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheets = workbook.worksheets();
    sheets.into_iter().map(|(name, cells)| (name, cells.rows().map(<[Data]>::to_vec).collect())).collect()
}

/// The files in an archive, each with its name and text.
fn unpacked(bytes: Vec<u8>) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        assert_eq!(file.compression(), zip::CompressionMethod::Deflated);
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        files.push((file.name().unwrap().into_owned(), text));
    }
    files
}

/// A part of a workbook as it is written.
fn part(book: Book, name: &str) -> String {
    let parts = unpacked(export_worker::file(FileRequest::Workbook(book)).unwrap());
    parts.into_iter().find(|(part, _)| part == name).unwrap().1
}

/// The numbers and dates of a sheet of one row.
fn row(columns: Vec<Head>, values: Vec<Value>) -> (Vec<String>, Vec<Data>) {
    let sheets = read_workbook(book(vec![("a", Table { columns, rows: vec![values] })]));
    let [heads, row] = sheets[0].1.as_slice() else { panic!("two rows") };
    (heads.iter().map(ToString::to_string).collect(), row.clone())
}

#[test]
fn each_value_is_what_it_is() {
    let columns = vec![
        "Agent".into(),
        Head::InUnit("First response".into(), Unit::Seconds),
        Head::InUnit("Share".into(), Unit::Percent),
        "Conversations".into(),
        "Date".into(),
        "Hour".into(),
        "Nothing".into(),
    ];
    let values = vec![
        text("=1+1"),
        Value::Duration(90_061.5),
        Value::Percent(12.346),
        Value::Number(1204.0),
        Value::Date(day()),
        Value::Time(hour()),
        Value::Missing,
    ];
    let (heads, row) = row(columns, values);
    assert_eq!(heads, ["Agent", "First response", "Share", "Conversations", "Date", "Hour", "Nothing"]);
    assert_eq!(row[0], Data::String("=1+1".into()));
    let Data::DateTime(duration) = row[1] else { panic!("{:?}", row[1]) };
    assert!(duration.is_duration() && (duration.as_f64() * 86_400.0 - 90_061.5).abs() < 1e-6);
    assert!(matches!(row[2], Data::Float(share) if (share - 0.12346).abs() < 1e-12));
    assert_eq!(row[3], Data::Float(1204.0));
    let times = [&row[4], &row[5]].map(|cell| match cell {
        Data::DateTime(at) => at.as_datetime(),
        other => panic!("{other:?}"),
    });
    assert_eq!(times, [Some(day().and_hms_opt(0, 0, 0).unwrap()), Some(hour())]);
    assert_eq!(row[6], Data::Empty);
}

#[test]
fn a_column_with_a_duration_below_zero_is_in_seconds_and_its_cells_say_so() {
    let columns = vec![
        "Metric".into(),
        "Value".into(),
        Head::InUnit("Change".into(), Unit::Seconds),
        Head::Units("Unit".into()),
    ];
    let row = |change| vec![text("Response"), Value::Duration(60.0), Value::Duration(change), text("s")];
    let table = Table { columns, rows: vec![row(-12.0), row(3.5)] };
    let sheets = read_workbook(book(vec![("a", table.clone())]));
    let heads: Vec<String> = sheets[0].1[0].iter().map(ToString::to_string).collect();
    assert_eq!(heads, ["Metric", "Value", "Change"]);
    assert_eq!([&sheets[0].1[1][2], &sheets[0].1[2][2]], [&Data::Float(-12.0), &Data::Float(3.5)]);
    assert!(
        part(book(vec![("a", table)]), "xl/styles.xml").contains(r#"formatCode="General&quot; s&quot;""#)
    );
}

#[test]
fn heads_are_bold_stay_and_filter_and_arabic_is_read_from_the_right() {
    let table = || Table { columns: vec!["Name".into()], rows: vec![vec![text("Ana")]] };
    let two = || book(vec![("Receipt", table()), ("Trend", table())]);
    let (receipt, trend) = (part(two(), "xl/worksheets/sheet1.xml"), part(two(), "xl/worksheets/sheet2.xml"));
    assert!(receipt.contains(r#"<pane ySplit="1""#), "{receipt}");
    assert!(trend.contains(r#"<pane xSplit="1" ySplit="1""#), "{trend}");
    for sheet in [&receipt, &trend] {
        assert!(sheet.contains(r#"<autoFilter ref="A1:A2"/>"#) && sheet.contains("<cols>"), "{sheet}");
        assert!(!sheet.contains("rightToLeft") && !sheet.contains("<f>"), "{sheet}");
    }
    assert!(part(two(), "xl/styles.xml").contains("<b/>"));
    let arabic = Book { is_from_right: true, ..two() };
    assert!(part(arabic, "xl/worksheets/sheet1.xml").contains(r#"rightToLeft="1""#));
}

#[test]
fn an_archive_has_a_file_for_each_table_with_a_name_of_its_own() {
    let table =
        || Table { columns: vec!["metric".into()], rows: vec![vec![text("=a")], vec![Value::Duration(1.5)]] };
    let sheets =
        vec![("Details", table()), ("Trend: A/B", table()), ("trend a b", table()), ("傾向", table())];
    let files = unpacked(export_worker::file(FileRequest::Archive(book(sheets))).unwrap());
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["details.csv", "trend-a-b.csv", "trend-a-b-2.csv", "傾向.csv"]);
    for (_, text) in &files {
        assert_eq!(text, "\u{feff}metric\r\n'=a\r\n1.5\r\n");
    }
}

fn answer(request: &str, body: Option<&str>) -> Answer {
    Answer {
        reports: vec!["Trend".into()],
        request: request.into(),
        at: DateTime::UNIX_EPOCH,
        is_cached: false,
        is_answered: true,
        is_old: false,
        body: body.map(Into::into),
    }
}

fn read_json(answers: Vec<Answer>) -> (String, serde_json::Value) {
    let receipt = vec![("Workspace".to_owned(), "chat.example.com".to_owned())];
    let bytes = export_worker::file(FileRequest::Answers(Answers { receipt, answers })).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let json = serde_json::from_str(&text).unwrap();
    (text, json)
}

#[test]
fn an_answer_stands_as_it_came_beside_what_was_asked() {
    let body = r#"{"success":true, "b":1.50,"a":12345678901234567890123}"#;
    let (text, json) = read_json(vec![
        answer("/api/v1/x?start=2026-03-01T00%3A00%3A00.000Z&id=a%26b", Some(body)),
        answer("/api/v1/method.call/y {\"m\":[1]}", Some("[]")),
        answer("/api/v1/z", None),
        Answer { is_answered: false, ..answer("/api/v1/z", None) },
    ]);
    assert!(text.contains(body), "{text}");
    assert_eq!(json["receipt"][0][1], "chat.example.com");
    let answers = json["answers"].as_array().unwrap();
    assert_eq!(answers[0]["path"], "/api/v1/x");
    assert_eq!(answers[0]["query"]["start"], "2026-03-01T00:00:00.000Z");
    assert_eq!(answers[0]["query"]["id"], "a&b");
    assert_eq!(answers[0]["answered"], "1970-01-01T00:00:00Z");
    assert_eq!(answers[1]["call"], "{\"m\":[1]}");
    let states: Vec<&str> = answers.iter().map(|answer| answer["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["answered", "answered", "not kept", "failed"]);
    assert!(answers[2]["body"].is_null());
}

/// How many books are made: a hundred thousand with `EXTENDED=1`.
fn cases() -> u32 {
    if std::env::var_os("EXTENDED").is_some() { 100_000 } else { 300 }
}

fn any_text() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        Just('='),
        Just('+'),
        Just('-'),
        Just('@'),
        Just('\''),
        Just('<'),
        Just('&'),
        Just('\n'),
        Just('\0'),
        Just('_'),
        Just('x'),
        Just('0'),
        Just('/'),
        Just('['),
        Just(' '),
        any::<char>(),
    ];
    proptest::collection::vec(sign, 0..8).prop_map(|letters| letters.into_iter().collect())
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any_text().prop_map(Value::Text),
        any::<f64>().prop_map(Value::Number),
        any::<f64>().prop_map(Value::Duration),
        any::<f64>().prop_map(Value::Percent),
        (-1_000_000..4_000_000_i64)
            .prop_map(|days| Value::Date(NaiveDate::default() + chrono::TimeDelta::days(days / 10))),
        Just(Value::Missing),
    ]
}

fn any_table() -> impl Strategy<Value = Table> {
    (1..4_usize).prop_flat_map(|width| {
        let columns =
            proptest::collection::vec(any_text().prop_map(|text| Head::Plain(format!("{text}h"))), width);
        let rows = proptest::collection::vec(proptest::collection::vec(any_value(), width), 0..4);
        (columns, rows).prop_map(|(columns, rows)| Table { columns, rows })
    })
}

/// The letters that every program keeps as they are.
fn kept(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control() && !letter.is_whitespace()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn any_book_is_a_workbook_whose_words_are_words(tables in proptest::collection::vec((any_text(), any_table()), 1..4)) {
        let sheets = tables.iter().map(|(name, table)| Sheet { name: name.clone(), table: table.clone() }).collect();
        let read = read_workbook(Book { at: hour(), is_from_right: false, sheets });
        prop_assert_eq!(read.len(), tables.len());
        for ((name, cells), (_, table)) in read.iter().zip(&tables) {
            prop_assert!(name.encode_utf16().count() <= 31 && !name.contains(['[', ']', ':', '*', '?', '/', '\\']));
            for (row, values) in table.rows.iter().enumerate() {
                for (column, value) in values.iter().enumerate() {
                    let Value::Text(text) = value else { continue };
                    let cell = cells.get(row + 1).and_then(|row| row.get(column));
                    match cell {
                        Some(Data::String(cell)) => prop_assert_eq!(kept(cell), kept(text)),
                        None | Some(Data::Empty) => prop_assert_eq!(kept(text), ""),
                        other => prop_assert!(false, "{:?} for {:?}", other, text),
                    }
                }
            }
        }
    }

    #[test]
    fn any_book_is_an_archive_of_as_many_files(tables in proptest::collection::vec((any_text(), any_table()), 1..4)) {
        let sheets = tables.iter().map(|(name, table)| Sheet { name: name.clone(), table: table.clone() }).collect();
        let bytes = export_worker::file(FileRequest::Archive(Book { at: hour(), is_from_right: false, sheets })).unwrap();
        let files = unpacked(bytes);
        prop_assert_eq!(files.len(), tables.len());
        for ((name, text), (_, table)) in files.iter().zip(&tables) {
            prop_assert!(name.ends_with(".csv") && !name.contains(['/', '\\']));
            let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.strip_prefix('\u{feff}').unwrap().as_bytes());
            prop_assert_eq!(reader.headers().unwrap().len(), table.columns.len());
        }
    }
}
