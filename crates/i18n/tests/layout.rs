//! The languages' files are laid out alike, so that an id leads to its place in each of them: a group comment names how
//! the ids below it begin, as in `## period-picker, period-dialog: The choice of a period.`
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The groups of each file of a language, as their comments name them.
type Groups = BTreeMap<String, Vec<String>>;

fn files(tag: &str) -> BTreeMap<String, String> {
    let folder = Path::new("languages").join(tag);
    let entry = |entry: fs::DirEntry| {
        let name = entry.file_name().into_string().unwrap();
        (name, fs::read_to_string(entry.path()).unwrap())
    };
    fs::read_dir(folder).unwrap().map(|found| entry(found.unwrap())).collect()
}

/// What a line that opens a group names: not the second line of its comment.
fn group<'a>(before: &str, line: &'a str) -> Option<&'a str> {
    let comment = line.strip_prefix("## ").filter(|_| !before.starts_with("## "))?;
    comment.split(':').next()
}

fn groups(tag: &str) -> Groups {
    let named = |text: &str| {
        let lines = std::iter::once("").chain(text.lines()).zip(text.lines());
        lines.filter_map(|(before, line)| group(before, line)).map(str::to_owned).collect()
    };
    files(tag).iter().map(|(name, text)| (name.clone(), named(text))).collect()
}

#[test]
fn every_language_has_the_files_and_groups_of_english() {
    let english = groups("en");
    assert_eq!(english.len(), 8);
    for tag in i18n::LANGUAGES {
        assert_eq!(groups(tag), english, "{tag}");
    }
}

#[test]
fn every_id_begins_as_its_group_says() {
    for tag in i18n::LANGUAGES {
        for (name, text) in files(tag) {
            let (mut before, mut prefixes) = ("", "");
            for line in text.lines() {
                prefixes = group(before, line).unwrap_or(prefixes);
                before = line;
                let id = line.split(" =").next().filter(|id| line.contains(" =") && !id.contains(' '));
                let Some(id) = id.filter(|id| id.starts_with(|letter: char| letter.is_ascii_lowercase()))
                else {
                    continue;
                };
                let begins = |prefix| id == prefix || id.starts_with(&format!("{prefix}-"));
                assert!(prefixes.split(", ").any(begins), "{tag}/{name}: {id} stands below {prefixes}");
            }
        }
    }
}
