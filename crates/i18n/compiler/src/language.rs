//! One language: its messages by id.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use fluent_syntax::ast::{self, Entry};
use fluent_syntax::parser::{ParserError, parse};

use crate::BOOT_PREFIX;
use crate::pattern::{Part, Terms, argument_names, compiled, parts_of};

/// The messages of a language.
pub struct Language {
    /// Its folder, for errors.
    pub folder: String,
    pub messages: BTreeMap<String, Message>,
}

/// One message.
pub struct Message {
    pub pattern: Vec<Part>,
    pub place: Place,
}

/// Where something stands, for errors: `languages/de/panels.ftl:12`.
#[derive(Clone)]
pub struct Place {
    path: String,
    line: usize,
}

/// A Fluent file.
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Message {
    /// The names of its arguments, in alphabetical order.
    pub fn arguments(&self) -> Vec<String> {
        let mut names = Vec::new();
        argument_names(&self.pattern, &mut names);
        names.sort();
        names.dedup();
        names
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.path, self.line)
    }
}

impl Language {
    /// Reads the files of a folder.
    pub fn read(folder: &Path) -> Result<Self, Vec<String>> {
        let name = folder.display().to_string();
        let sources = sources(folder).map_err(|error| vec![format!("{name}: {error}")])?;
        Self::parse(name, &sources)
    }

    /// Parses the files of a folder.
    pub fn parse(folder: String, sources: &[Source]) -> Result<Self, Vec<String>> {
        let mut entries = Entries::default();
        sources.iter().for_each(|source| entries.parse(source));
        let Entries { messages, terms, mut errors } = entries;
        let mut language = Self { folder, messages: BTreeMap::new() };
        for (id, (value, place)) in messages {
            match parts_of(&value, &terms) {
                Ok(pattern) => {
                    language.messages.insert(id.to_owned(), Message { pattern, place });
                }
                Err(error) => errors.push(format!("{place}: {id}: {error}.")),
            }
        }
        if errors.is_empty() { Ok(language) } else { Err(errors) }
    }

    /// The messages that the program loads: all but those of the first script.
    pub fn program_messages(&self) -> impl Iterator<Item = (&String, &Message)> {
        self.messages.iter().filter(|(id, _)| !id.starts_with(BOOT_PREFIX))
    }

    /// The messages of the first script, by id without its prefix.
    pub fn boot_messages(&self) -> BTreeMap<&str, String> {
        let own =
            self.messages.iter().filter_map(|(id, message)| Some((id.strip_prefix(BOOT_PREFIX)?, message)));
        own.map(|(id, message)| (id, compiled(&message.pattern, &[]))).collect()
    }
}

fn sources(folder: &Path) -> io::Result<Vec<Source>> {
    let mut paths: Vec<_> = fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    let read = |path: &Path| Ok(Source { path: path.display().to_string(), text: fs::read_to_string(path)? });
    paths.iter().map(|path| read(path)).collect()
}

/// What stands in the files of one language.
#[derive(Default)]
struct Entries<'a> {
    messages: BTreeMap<&'a str, (ast::Pattern<&'a str>, Place)>,
    terms: Terms<'a>,
    errors: Vec<String>,
}

impl<'a> Entries<'a> {
    fn parse(&mut self, source: &'a Source) {
        let resource = parse(source.text.as_str()).unwrap_or_else(|(resource, errors)| {
            self.errors.extend(errors.iter().map(|error| unreadable(source, error)));
            resource
        });
        // Fluent's syntax tree knows no lines, but its entries are in the order of the file.
        let mut lines = (1..).zip(source.text.lines());
        for entry in resource.body {
            match entry {
                Entry::Term(term) => {
                    self.terms.insert(term.id.name.to_owned(), term.value);
                }
                Entry::Message(message) => {
                    let line =
                        lines.find(|(_, line)| defines(line, message.id.name)).map_or(1, |(line, _)| line);
                    self.insert(message, Place { path: source.path.clone(), line });
                }
                _ => {}
            }
        }
    }

    fn insert(&mut self, message: ast::Message<&'a str>, place: Place) {
        let id = message.id.name;
        let Some(value) = message.value.filter(|_| message.attributes.is_empty()) else {
            self.errors.push(format!("{place}: {id} must be one text without attributes."));
            return;
        };
        if let Some((_, first)) = self.messages.get(id) {
            self.errors.push(format!("{place}: {id} is already defined in {first}."));
            return;
        }
        self.messages.insert(id, (value, place));
    }
}

fn defines(line: &str, id: &str) -> bool {
    line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
}

fn unreadable(source: &Source, error: &ParserError) -> String {
    let before = source.text.bytes().take(error.pos.start);
    let line = 1 + before.filter(|byte| *byte == b'\n').count();
    format!("{}: {error}.", Place { path: source.path.clone(), line })
}
