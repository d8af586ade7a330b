//! Compiles the languages' Fluent files into what the program and the page load.
//!
//! A language is a folder named by its tag, with any number of `.ftl` files. English defines the messages and their
//! arguments; every other language must have the same messages with the same arguments, and all plural categories of its
//! grammar. [`Languages::read`] answers with all that differs, each error with its file and line.
//!
//! Of Fluent: messages of one text, terms, `NUMBER`, and choices by a number. A message without `NUMBER` or choice takes
//! texts.
//!
//! ```
//! # fn main() -> Result<(), Vec<String>> {
//! let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../languages");
//! let languages = i18n_compiler::Languages::read(folder.as_ref())?;
//! assert!(languages.tags().any(|tag| tag == "en"));
//! assert!(languages.functions().contains("pub fn panel_try_again() -> &'static str"));
//! # Ok(())
//! # }
//! ```

mod check;
mod functions;
mod language;
mod pattern;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use language::Language;

/// The language that defines the messages, and that of readers whose own is missing.
const ENGLISH: &str = "en";

/// How the ids begin of what the page says before its program runs. Its first script has these messages in all languages.
const BOOT_PREFIX: &str = "boot-";

/// The messages of the first script, by language tag and by id without its prefix.
pub type BootMessages<'a> = BTreeMap<&'a str, BTreeMap<&'a str, String>>;

/// All languages, checked against English.
pub struct Languages {
    by_tag: BTreeMap<String, Language>,
}

impl Languages {
    /// Reads a folder of languages. Each error is a sentence that begins with file and line.
    pub fn read(folder: &Path) -> Result<Self, Vec<String>> {
        let entries = fs::read_dir(folder).map_err(|error| vec![format!("{}: {error}", folder.display())])?;
        let mut by_tag = BTreeMap::new();
        let mut errors = Vec::new();
        for entry in entries.flatten().filter(|entry| entry.path().is_dir()) {
            match Language::read(&entry.path()) {
                Ok(language) => {
                    by_tag.insert(entry.file_name().to_string_lossy().into_owned(), language);
                }
                Err(found) => errors.extend(found),
            }
        }
        // What is missing because its file could not be read would hide why.
        if errors.is_empty() { Self::checked(by_tag) } else { Err(errors) }
    }

    fn checked(by_tag: BTreeMap<String, Language>) -> Result<Self, Vec<String>> {
        let Some(english) = by_tag.get(ENGLISH) else {
            return Err(vec!["There is no English, which defines the messages.".into()]);
        };
        let errors: Vec<String> =
            by_tag.iter().flat_map(|(tag, language)| check::errors(tag, language, english)).collect();
        if errors.is_empty() { Ok(Self { by_tag }) } else { Err(errors) }
    }

    /// The languages' tags, in order.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.by_tag.keys().map(String::as_str)
    }

    /// The program's Rust: one function for each message.
    pub fn functions(&self) -> String {
        functions::functions(self.english(), self.tags())
    }

    /// The file that the page loads of one language: the fingerprint of the messages, and each message on a line, in the
    /// order of their ids. Without what the first script has.
    pub fn catalogue(&self, tag: &str) -> Option<String> {
        let messages = self.by_tag.get(tag)?.program_messages();
        let lines = messages.map(|(_, message)| pattern::compiled(&message.pattern, &message.arguments()));
        let first = functions::fingerprint(self.english());
        Some(std::iter::once(first).chain(lines).collect::<Vec<_>>().join("\n"))
    }

    /// What the page says before its program runs, in all languages.
    pub fn boot_messages(&self) -> BootMessages<'_> {
        self.by_tag.iter().map(|(tag, language)| (tag.as_str(), language.boot_messages())).collect()
    }

    /// One message in all languages, if it takes no arguments. The first script has some of the program's own.
    pub fn texts(&self, id: &str) -> Option<BTreeMap<&str, String>> {
        let text = |language: &Language| {
            let message = language.messages.get(id).filter(|message| message.arguments().is_empty())?;
            Some(pattern::compiled(&message.pattern, &[]))
        };
        self.by_tag.iter().map(|(tag, language)| Some((tag.as_str(), text(language)?))).collect()
    }

    fn english(&self) -> &Language {
        // `checked` answers with no value without it.
        &self.by_tag[ENGLISH]
    }
}

#[cfg(test)]
mod tests;
