//! Writes what the page loads: a file a language, and what the page says before its program runs.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use words_compiler::Book;

fn main() -> ExitCode {
    let mut folders = env::args_os().skip(1);
    let (Some(languages), Some(made)) = (folders.next(), folders.next()) else {
        eprintln!("usage: words-compiler LANGUAGES MADE");
        return ExitCode::FAILURE;
    };
    let faults = match Book::read(Path::new(&languages)) {
        Ok(book) => {
            write(&book, Path::new(&made)).err().map(|error| vec![error.to_string()]).unwrap_or_default()
        }
        Err(faults) => faults,
    };
    faults.iter().for_each(|fault| eprintln!("{fault}"));
    if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn write(book: &Book, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for name in book.names() {
        fs::write(folder.join(format!("words-{name}.txt")), book.catalogue(name).unwrap_or_default())?;
    }
    fs::write(folder.join("boot.json"), book.boot())
}
