//! Reads what the page says from Fluent files, one folder a language, and writes what the program and the page need.
//!
//! English decides which messages there are and what is put into them; every other language must have the same, with
//! all the plural forms that its grammar knows. What differs is a fault, and a fault ends the build.

mod check;
mod functions;
mod language;
mod pattern;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use check::faults;
use language::Language;

/// The language that decides, and the one for readers whose own is not there.
const ENGLISH: &str = "en";

/// Messages of the page before its program runs; it has them in every language at once.
const BOOT: &str = "boot-";

/// Messages of the page before its program runs, by language and by name.
pub type BootMessages<'a> = BTreeMap<&'a str, BTreeMap<&'a str, String>>;

/// Every language, found complete.
pub struct Book {
    languages: BTreeMap<String, Language>,
}

impl Book {
    /// Reads the folder of languages; what is wrong with them comes as sentences that name language and message.
    pub fn read(folder: &Path) -> Result<Self, Vec<String>> {
        let entries = fs::read_dir(folder).map_err(|error| vec![format!("{}: {error}", folder.display())])?;
        let mut languages = BTreeMap::new();
        let mut found = Vec::new();
        for entry in entries.flatten().filter(|entry| entry.path().is_dir()) {
            let name = entry.file_name().to_string_lossy().into_owned();
            match Language::read(&entry.path()) {
                Ok(language) => {
                    languages.insert(name, language);
                }
                Err(faults) => found.extend(faults.iter().map(|fault| format!("{name}: {fault}"))),
            }
        }
        Self::checked(languages, found)
    }

    fn checked(languages: BTreeMap<String, Language>, mut found: Vec<String>) -> Result<Self, Vec<String>> {
        match languages.get(ENGLISH) {
            Some(english) => {
                for (name, language) in &languages {
                    found.extend(faults(name, language, english));
                }
            }
            None => found.push("there is no English, which the others are held against".into()),
        }
        if found.is_empty() { Ok(Self { languages }) } else { Err(found) }
    }

    /// The languages' tags, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    /// The program's functions, one a message.
    pub fn functions(&self) -> String {
        functions::functions(self.english(), self.names())
    }

    /// What the page loads of one language: a line that tells for which program it is, and the messages by line, in the
    /// order of their names. What the page says before that runs stands in its first script.
    pub fn catalogue(&self, name: &str) -> Option<String> {
        let language = self.languages.get(name)?;
        let messages = language.messages.iter().filter(|(id, _)| !id.starts_with(BOOT));
        let lines = messages.map(|(_, message)| pattern::compiled(&message.pattern, &message.arguments()));
        let head = functions::fingerprint(self.english());
        Some([head].into_iter().chain(lines).collect::<Vec<_>>().join("\n"))
    }

    /// What the page says before its program runs.
    pub fn boot(&self) -> BootMessages<'_> {
        self.languages.iter().map(|(name, own)| (name.as_str(), boot(own))).collect()
    }

    /// A message that takes no arguments, in every language. The page's first script has some of the program's own.
    pub fn plain(&self, id: &str) -> Option<BTreeMap<&str, String>> {
        let text = |language: &Language| {
            let message = language.messages.get(id).filter(|message| message.arguments().is_empty())?;
            Some(pattern::compiled(&message.pattern, &[]))
        };
        self.languages.iter().map(|(name, own)| Some((name.as_str(), text(own)?))).collect()
    }

    fn english(&self) -> &Language {
        // `read` makes no book without it.
        &self.languages[ENGLISH]
    }
}

/// What a language says before the program runs.
fn boot(language: &Language) -> BTreeMap<&str, String> {
    let own = language.messages.iter().filter_map(|(id, message)| Some((id.strip_prefix(BOOT)?, message)));
    own.map(|(id, message)| (id, pattern::compiled(&message.pattern, &[]))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH_TEXT: &str =
        "hello = Hello { $name }\nmany = { $count ->\n    [one] one day\n   *[other] { $count } days\n}\n";

    fn book(other: &str, text: &str) -> Result<Book, Vec<String>> {
        let languages = [("en", ENGLISH_TEXT), (other, text)];
        let read = |(name, text): (&str, &str)| Some((name.to_owned(), Language::from_texts(&[text]).ok()?));
        Book::checked(languages.into_iter().filter_map(read).collect(), Vec::new())
    }

    #[test]
    fn a_message_without_arguments_is_found_in_every_language() {
        let of = |name: &str| format!("{ENGLISH_TEXT}title = Title {name}\n");
        let read = |name: &str| Some((name.to_owned(), Language::from_texts(&[&of(name)]).ok()?));
        let book =
            Book::checked(["en", "de"].into_iter().filter_map(read).collect(), Vec::new()).ok().unwrap();
        let expected = [("de", "Title de".to_owned()), ("en", "Title en".to_owned())].into();
        assert_eq!(book.plain("title"), Some(expected));
        assert_eq!((book.plain("hello"), book.plain("gone")), (None, None));
    }

    #[test]
    fn a_language_with_every_message_and_plural_form_is_taken() {
        let german =
            "hello = Hallo { $name }\nmany = { $count ->\n [one] ein Tag\n *[other] { $count } Tage\n}";
        let book = book("de", german).ok().unwrap();
        let catalogue = book.catalogue("de").unwrap();
        let lines: Vec<&str> = catalogue.lines().skip(1).collect();
        assert_eq!(lines, ["Hallo {0}", "{0|one=ein Tag|other={0} Tage}"]);
        assert_eq!(book.catalogue("en").unwrap().lines().next(), catalogue.lines().next());
    }

    #[test]
    fn what_stands_in_the_page_is_not_loaded() {
        let of = |name: &str| format!("{ENGLISH_TEXT}boot-loading = l {name}\n");
        let languages =
            ["de", "en"].map(|name| (name.to_owned(), Language::from_texts(&[&of(name)]).ok().unwrap()));
        let book = Book::checked(languages.into(), Vec::new()).ok().unwrap();
        assert_eq!(book.catalogue("de").unwrap().lines().nth(1), Some("Hello {0}"));
        assert_eq!(book.boot()["de"], [("loading", "l de".to_owned())].into());
    }

    #[test]
    fn what_a_language_lacks_is_told_by_name() {
        let cases = [
            ("de", "hello = Hallo { $name }", "de: many is missing"),
            ("de", &format!("{ENGLISH_TEXT}more = mehr\n"), "de: more is not in English"),
            (
                "de",
                &ENGLISH_TEXT.replace("{ $name }", "{ $nom }"),
                "de: hello takes nom, in English it takes name",
            ),
            ("de", &ENGLISH_TEXT.replace("    [one] one day\n", ""), "de: many has no form for one"),
            ("ar", ENGLISH_TEXT, "ar: many has no form for few, many, two, zero"),
            ("ja", ENGLISH_TEXT, "ja: many has a form for one, which the language does not know"),
        ];
        for (name, text, fault) in cases {
            assert_eq!(book(name, text).err().unwrap(), [fault]);
        }
    }

    #[test]
    fn a_language_by_itself_is_not_enough() {
        let alone = Book::checked(BTreeMap::new(), Vec::new());
        assert_eq!(alone.err().unwrap(), ["there is no English, which the others are held against"]);
    }
}
