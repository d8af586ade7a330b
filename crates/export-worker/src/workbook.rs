//! An Excel workbook: a sheet a table, each number as what it is.

use chrono::{Datelike, NaiveDate, Timelike};
use export::book::{Book, Sheet};
use export::table::{Head, Table, Value};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::sheet_name::sheet_name;
use crate::unique::UniqueNames;

/// The most letters of a cell, and the most that a column makes room for.
const MOST_LETTERS: usize = 32_767;
const WIDEST: usize = 60;
/// The least room of a column, and what a head needs beside its letters: the filter's arrow.
const NARROWEST: usize = 8;
const ARROW: usize = 3;
const SECONDS_PER_DAY: f64 = 86_400.0;

/// The bytes of a workbook.
pub fn workbook(book: &Book) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    if let Some(at) = date_time(book.at.date(), (book.at.hour(), book.at.minute(), book.at.second())) {
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&at));
    }
    let formats = Formats::new();
    let mut names = UniqueNames::default();
    for (at, Sheet { name, table }) in book.sheets.iter().enumerate() {
        let sheet = workbook.add_worksheet();
        sheet.set_name(sheet_name(name, &mut names))?;
        sheet.set_right_to_left(book.is_from_right);
        // Of all but the receipt, which has no names of rows, they stay as well.
        sheet.set_freeze_panes(1, u16::from(at > 0))?;
        write_table(sheet, table, &formats)?;
    }
    workbook.save_to_buffer()
}

/// How cells look.
struct Formats {
    head: Format,
    duration: Format,
    seconds: Format,
    percent: Format,
    date: Format,
    time: Format,
}

impl Formats {
    fn new() -> Self {
        let format = |number: &str| Format::new().set_num_format(number);
        Self {
            head: Format::new().set_bold(),
            duration: format("[h]:mm:ss"),
            seconds: format(r#"General" s""#),
            percent: format("0.0%"),
            date: format("yyyy-mm-dd"),
            time: format("yyyy-mm-dd hh:mm"),
        }
    }
}

fn write_table(sheet: &mut Worksheet, table: &Table, formats: &Formats) -> Result<(), XlsxError> {
    let columns = columns(table);
    for (at, column) in columns.iter().enumerate() {
        let place = u16::try_from(at).map_err(|_| XlsxError::RowColumnLimitError)?;
        sheet.write_string_with_format(0, place, cell_text(column.head), &formats.head)?;
        let mut width = letters(column.head) + ARROW;
        for (row, values) in (1..).zip(&table.rows) {
            let Some(value) = values.get(column.at) else { continue };
            width = width.max(column.write(sheet, (row, place), value, formats)?);
        }
        sheet.set_column_width(place, width.clamp(NARROWEST, WIDEST) as f64)?;
    }
    let last = (u32::try_from(table.rows.len()), u16::try_from(columns.len().saturating_sub(1)));
    if let (Ok(rows), Ok(last), false) = (last.0, last.1, columns.is_empty()) {
        sheet.autofilter(0, 0, rows, last)?;
    }
    Ok(())
}

/// A column of a sheet.
struct SheetColumn<'a> {
    /// Its place in the table.
    at: usize,
    head: &'a str,
    /// Whether its durations are numbers of seconds: Excel shows none below zero.
    is_in_seconds: bool,
}

/// The columns of a table, without those of units: each cell shows its own.
fn columns(table: &Table) -> Vec<SheetColumn<'_>> {
    let is_negative =
        |value: Option<&Value>| matches!(value, Some(Value::Duration(seconds)) if *seconds < 0.0);
    let in_seconds: Vec<bool> =
        (0..table.columns.len()).map(|at| table.rows.iter().any(|row| is_negative(row.get(at)))).collect();
    let mut columns = Vec::new();
    for (at, (head, is_in_seconds)) in table.columns.iter().zip(in_seconds).enumerate() {
        if let Head::Plain(head) | Head::InUnit(head, _) = head {
            columns.push(SheetColumn { at, head, is_in_seconds });
        }
    }
    columns
}

impl SheetColumn<'_> {
    /// Writes a value. Answers how many letters it shows.
    fn write(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        value: &Value,
        formats: &Formats,
    ) -> Result<usize, XlsxError> {
        let Formats { duration, seconds, percent, date, time, .. } = formats;
        match value {
            Value::Missing => return Ok(0),
            Value::Text(text) => {
                let text = cell_text(text);
                sheet.write_string(row, column, &text)?;
                return Ok(letters(&text));
            }
            Value::Number(_) | Value::Duration(_) | Value::Percent(_) => {
                let Some(number) = value.number() else { return Ok(0) };
                match value {
                    Value::Duration(_) if !self.is_in_seconds => {
                        sheet.write_number_with_format(row, column, number / SECONDS_PER_DAY, duration)?;
                    }
                    Value::Duration(_) => {
                        sheet.write_number_with_format(row, column, number, seconds)?;
                    }
                    Value::Percent(_) => {
                        sheet.write_number_with_format(row, column, number / 100.0, percent)?;
                    }
                    _ => {
                        sheet.write_number(row, column, number)?;
                    }
                }
                return Ok(number.to_string().len().min("1,000:00:00".len()));
            }
            Value::Date(day) => match date_time(*day, (0, 0, 0)) {
                Some(at) => sheet.write_datetime_with_format(row, column, &at, date)?,
                None => sheet.write_string(row, column, day.to_string())?,
            },
            Value::Time(hour) => match date_time(hour.date(), (hour.hour(), hour.minute(), 0)) {
                Some(at) => sheet.write_datetime_with_format(row, column, &at, time)?,
                None => sheet.write_string(row, column, hour.to_string())?,
            },
        };
        Ok("2026-11-19 14:00".len())
    }
}

/// A time as Excel has it; nothing before 1900 and after 9999.
fn date_time(day: NaiveDate, (hour, minute, second): (u32, u32, u32)) -> Option<ExcelDateTime> {
    let small = |number: u32| u8::try_from(number).ok();
    let day =
        ExcelDateTime::from_ymd(u16::try_from(day.year()).ok()?, small(day.month())?, small(day.day())?);
    day.ok()?.and_hms(u16::try_from(hour).ok()?, small(minute)?, f64::from(second)).ok()
}

/// A text without what a workbook cannot hold, and no longer than a cell.
fn cell_text(text: &str) -> String {
    let plain = |letter: char| match letter {
        '\u{fffe}' | '\u{ffff}' => ' ',
        letter if letter.is_control() => ' ',
        letter => letter,
    };
    text.chars().map(plain).take(MOST_LETTERS / 2).collect()
}

/// How much room a text takes: letters of the scripts of East Asia are twice as wide.
fn letters(text: &str) -> usize {
    text.chars().map(|letter| if letter >= '\u{1100}' { 2 } else { 1 }).sum()
}
