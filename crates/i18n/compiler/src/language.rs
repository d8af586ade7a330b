//! One language: its messages by their names.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{self, Entry};
use fluent_syntax::parser::parse;

use crate::pattern::{Part, names, part_of};

/// A language's messages.
pub struct Language {
    pub messages: BTreeMap<String, Message>,
}

/// What is said in one place.
pub struct Message {
    pub pattern: Vec<Part>,
}

impl Message {
    /// What is put into it, in the order of the names.
    pub fn arguments(&self) -> Vec<String> {
        let mut found = Vec::new();
        names(&self.pattern, &mut found);
        found.sort();
        found.dedup();
        found
    }
}

impl Language {
    /// Reads the files of a folder.
    pub fn read(folder: &Path) -> Result<Self, Vec<String>> {
        let told = |error: std::io::Error| vec![error.to_string()];
        let mut paths: Vec<_> =
            fs::read_dir(folder).map_err(told)?.flatten().map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        paths.sort();
        let texts: Vec<String> =
            paths.iter().map(fs::read_to_string).collect::<Result<_, _>>().map_err(told)?;
        Self::from_texts(&texts.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// Reads the texts of all its files.
    pub fn from_texts(texts: &[&str]) -> Result<Self, Vec<String>> {
        let mut faults = Vec::new();
        let mut terms = BTreeMap::new();
        let mut found: BTreeMap<String, ast::Pattern<&str>> = BTreeMap::new();
        for text in texts {
            let resource = parse(*text).unwrap_or_else(|(resource, errors)| {
                faults.extend(errors.iter().map(|error| {
                    let line = text[..error.pos.start].lines().count();
                    format!("line {line} cannot be read: {error}")
                }));
                resource
            });
            for entry in resource.body {
                match entry {
                    Entry::Term(term) => {
                        terms.insert(term.id.name.to_owned(), term.value);
                    }
                    Entry::Message(message) => {
                        let name = message.id.name.to_owned();
                        let Some(value) = message.value.filter(|_| message.attributes.is_empty()) else {
                            faults.push(format!("{name} must be one text without attributes"));
                            continue;
                        };
                        if found.insert(name.clone(), value).is_some() {
                            faults.push(format!("{name} is there twice"));
                        }
                    }
                    _ => {}
                }
            }
        }
        let mut messages = BTreeMap::new();
        for (name, value) in found {
            match part_of(&value, &terms) {
                Ok(pattern) => {
                    messages.insert(name, Message { pattern });
                }
                Err(fault) => faults.push(format!("{name}: {fault}")),
            }
        }
        if faults.is_empty() { Ok(Self { messages }) } else { Err(faults) }
    }
}
