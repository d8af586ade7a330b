//! Files out of what a view exports: a workbook, an archive of tables, the answers as JSON, a snapshot. Pure: a request in, bytes out.

mod answers;
mod archive;
mod sheet_name;
mod unique;
mod workbook;

use export::book::FileRequest;

/// The bytes of a file; nothing where it cannot be written: a table has more rows than a sheet.
pub fn file(request: FileRequest) -> Option<Vec<u8>> {
    match request {
        FileRequest::Workbook(book) => workbook::workbook(&book).ok(),
        FileRequest::Archive(book) => archive::archive(&book).ok(),
        FileRequest::Answers(answers) => answers::json(&answers).ok(),
        FileRequest::Snapshot(snapshot) => Some(snapshot.html().into_bytes()),
    }
}
