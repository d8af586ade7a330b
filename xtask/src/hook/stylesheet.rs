//! The one stylesheet: `style/main.css` with all that it imports, without what only its readers need in a release.

use std::path::Path;

use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};

use super::write;
use crate::Outcome;

/// Bundles the sheet at `from` into the file `to`.
pub fn write_bundle(from: &Path, to: &Path, is_minified: bool) -> Outcome {
    write(to, &bundled(from, is_minified)?)
}

fn bundled(from: &Path, is_minified: bool) -> Outcome<String> {
    let unread = |error: String| format!("The stylesheet could not be bundled: {error}.");
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(from).map_err(|error| unread(error.to_string()))?;
    if is_minified {
        sheet.minify(MinifyOptions::default()).map_err(|error| unread(error.to_string()))?;
    }
    let printed = sheet.to_css(PrinterOptions { minify: is_minified, ..PrinterOptions::default() });
    printed.map(|css| css.code).map_err(|error| unread(error.to_string()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::*;
    use crate::paths;

    const MAIN: &str = "style/main.css";

    #[test]
    fn the_sheets_become_one_in_their_order() {
        let folder = std::env::temp_dir().join(format!("xtask-{}-sheets", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let sheets = [
            ("main.css", "@import './tokens.css';\n@import './base.css';\n@import './layout.css';\n"),
            ("tokens.css", ":root {\n  --colour: red;\n}\n"),
            ("base.css", "/* Words. */\np {\n  color: var(--colour);\n}\n"),
            ("layout.css", "p {\n  margin: 0.5rem;\n}"),
        ];
        sheets.iter().for_each(|(name, text)| fs::write(folder.join(name), text).unwrap());
        let text = bundled(&folder.join("main.css"), true).unwrap();
        assert_eq!(text, ":root{--colour:red}p{color:var(--colour);margin:.5rem}");
        fs::remove_file(folder.join("base.css")).unwrap();
        assert!(bundled(&folder.join("main.css"), true).unwrap_err().contains("could not be bundled"));
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn every_sheet_is_imported_once() {
        let main = fs::read_to_string(paths::root().join(MAIN)).unwrap();
        let imported: Vec<_> = main.lines().filter_map(|line| line.split('"').nth(1)).collect();
        let in_folder = |folder: &str| -> Vec<String> {
            let files = fs::read_dir(paths::root().join("style").join(folder)).unwrap().flatten();
            let names = files.map(|file| file.file_name().to_string_lossy().into_owned());
            names.filter(|name| name.ends_with(".css")).map(|name| format!("./{folder}{name}")).collect()
        };
        let mut sheets: BTreeSet<_> =
            ["", "ui/", "features/", "app/"].into_iter().flat_map(in_folder).collect();
        sheets.remove("./main.css");
        assert_eq!(imported.len(), sheets.len());
        assert_eq!(imported.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), sheets);
    }

    #[test]
    fn the_page_s_own_sheets_can_be_bundled() {
        let main = paths::root().join(MAIN);
        let (whole, small) = (bundled(&main, false).unwrap(), bundled(&main, true).unwrap());
        assert!(small.len() < whole.len() && !small.contains("@import"));
    }
}
