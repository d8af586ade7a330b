//! Holds which folder of `src` may use which. Between the crates cargo holds it.

use std::fs;
use std::path::{Path, PathBuf};

/// Each folder of `src` with the others that it may use.
const MAY_USE: [(&str, &[&str]); 6] = [
    ("browser", &[]),
    ("state", &["browser"]),
    ("query", &["state"]),
    ("components", &[]),
    ("pages", &["components", "query", "state"]),
    ("app", &["pages", "components", "state"]),
];

/// The folders of the page that a file below `src` names: what stands behind each `crate::`.
fn used(text: &str) -> impl Iterator<Item = &str> {
    text.split("crate::")
        .skip(1)
        .filter_map(|rest| rest.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')).next())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn a_folder_uses_no_other_but_those_it_may() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = vec![];
    for (folder, others) in MAY_USE {
        for file in files(&src.join(folder)) {
            let text = fs::read_to_string(&file).unwrap();
            let odd = used(&text).filter(|name| *name != folder && !others.contains(name));
            wrong.extend(odd.map(|name| format!("{} uses crate::{name}", file.display())));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn every_folder_has_its_rule() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders: Vec<String> = fs::read_dir(src)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    folders.sort();
    let mut ruled = MAY_USE.map(|(folder, _)| folder);
    ruled.sort_unstable();
    assert_eq!(folders, ruled);
}
