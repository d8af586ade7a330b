//! A ZIP archive of CSV files.

use std::io::{Cursor, Write};

use chrono::{Datelike, Timelike};
use export::book::{Book, Sheet};
use export::csv::csv;
use export::file_name::numbered_file_name;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::unique::UniqueNames;

/// The bytes of an archive with a file a table.
pub fn archive(book: &Book) -> zip::result::ZipResult<Vec<u8>> {
    let mut bytes = Vec::new();
    // The kind of writer that the workbook has, so that both share their code.
    let mut archive = ZipWriter::new(Cursor::new(&mut bytes));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(modified(book).unwrap_or_default());
    let mut names = UniqueNames::default();
    for Sheet { name, table } in &book.sheets {
        let name = names.take(|number| numbered_file_name(name, number, "csv"));
        archive.start_file(name, options)?;
        archive.write_all(csv(&[], table).as_bytes())?;
    }
    archive.finish()?;
    Ok(bytes)
}

/// When it was made; nothing before 1980.
fn modified(book: &Book) -> Option<DateTime> {
    let small = |number: u32| u8::try_from(number).ok();
    let (day, time) = (book.at.date(), book.at.time());
    DateTime::from_date_and_time(
        u16::try_from(day.year()).ok()?,
        small(day.month())?,
        small(day.day())?,
        small(time.hour())?,
        small(time.minute())?,
        small(time.second())?,
    )
    .ok()
}
