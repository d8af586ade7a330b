//! Holds which folder of `src` may use which. Between the crates cargo holds it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::path::{Path, PathBuf};

/// Each folder of `src` with the others that it may use. No feature may use another one.
const MAY_USE: [(&str, &[&str]); 10] = [
    ("text", &[]),
    ("browser", &["text"]),
    ("ui", &["text", "browser"]),
    ("filters", &["text", "browser"]),
    ("session", &["text", "filters", "browser"]),
    ("query", &["text", "session", "filters", "browser"]),
    ("panels", &["text", "query", "session", "filters", "ui", "browser"]),
    ("features", &["text", "panels", "query", "session", "filters", "ui", "browser"]),
    ("gallery", &["text", "app", "features", "panels", "query", "session", "filters", "ui", "browser"]),
    ("app", &["text", "gallery", "features", "panels", "query", "session", "filters", "ui", "browser"]),
];

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    entries(folder).flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The paths behind each `crate::` in a file, as names.
fn uses(file: &Path) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(file).unwrap();
    let is_end = |letter: char| !(letter.is_alphanumeric() || letter == '_' || letter == ':');
    let path = |rest: &str| rest.split(is_end).next().unwrap().split("::").map(str::to_owned).collect();
    text.split("crate::").skip(1).map(path).collect()
}

#[test]
fn a_folder_uses_only_those_that_it_may() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = vec![];
    for (folder, others) in MAY_USE {
        for file in files(&src.join(folder)) {
            let own = file.strip_prefix(&src).unwrap().iter().nth(1).unwrap().to_str().unwrap();
            let is_allowed = |path: &Vec<String>| match path[0].as_str() {
                "features" if folder == "features" => path[1] == own,
                used => used == folder || others.contains(&used),
            };
            let found = uses(&file).into_iter().filter(|path| !is_allowed(path));
            wrong.extend(found.map(|path| format!("{} uses {}", file.display(), path.join("::"))));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_folder_has_its_rule() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let has_no_rule = |path: &PathBuf| path.is_dir() && !MAY_USE.iter().any(|(name, _)| path.ends_with(name));
    assert_eq!(entries(&src).filter(has_no_rule).collect::<Vec<_>>(), Vec::<PathBuf>::new());
}
