//! Writes one function for each message, and English for places without a page.

use std::path::{Path, PathBuf};
use std::{env, fs};

use i18n_compiler::Book;

fn main() {
    let folder = Path::new("languages");
    println!("cargo::rerun-if-changed={}", folder.display());
    let book = match Book::read(folder) {
        Ok(book) => book,
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
            return;
        }
    };
    let Some(out) = env::var_os("OUT_DIR").map(PathBuf::from) else { return };
    let written = fs::write(out.join("messages.rs"), book.functions())
        .and_then(|()| fs::write(out.join("en.txt"), book.catalogue("en").unwrap_or_default()));
    if let Err(error) = written {
        println!("cargo::error=The messages could not be written: {error}");
    }
}
