//! Writes the functions, one for each message, and the English messages for programs without a page.

use std::path::{Path, PathBuf};
use std::{env, fs};

use i18n_compiler::Languages;

fn main() {
    let folder = Path::new("languages");
    println!("cargo::rerun-if-changed={}", folder.display());
    let languages = match Languages::read(folder) {
        Ok(languages) => languages,
        Err(errors) => {
            errors.iter().for_each(|error| println!("cargo::error={error}"));
            return;
        }
    };
    let Some(out) = env::var_os("OUT_DIR").map(PathBuf::from) else { return };
    let written = fs::write(out.join("messages.rs"), languages.functions())
        .and_then(|()| fs::write(out.join("en.txt"), languages.catalogue("en").unwrap_or_default()));
    if let Err(error) = written {
        println!("cargo::error=The messages could not be written: {error}");
    }
}
