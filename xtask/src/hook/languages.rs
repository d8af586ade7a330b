//! What the page says: a file a language, the first script with its messages, and the page as it is before that has run.

use std::collections::BTreeMap;
use std::path::Path;

use words_compiler::{Book, BootMessages};

use super::{read, write};
use crate::Outcome;

/// The first script's files, in their order.
const SCRIPTS: [&str; 4] = ["guard.js", "address.js", "own-text.js", "boot.js"];
/// Messages that stand in the page itself, as no script says them.
const UNSCRIPTED: [&str; 2] = ["scriptless", "unstarted"];
const ENGLISH: &str = "en";

/// Writes `words-LANGUAGE.txt`, `boot.js` and `shell.html`.
pub fn write_files(root: &Path, made: &Path) -> Outcome {
    let book = Book::read(&root.join("words/languages")).map_err(|faults| faults.join("\n"))?;
    for name in book.names() {
        write(&made.join(format!("words-{name}.txt")), &book.catalogue(name).unwrap_or_default())?;
    }
    let messages = book.boot();
    write(&made.join("boot.js"), &boot_script(root, &messages)?)?;
    write(&made.join("shell.html"), &shell(&messages))
}

fn boot_script(root: &Path, messages: &BootMessages) -> Outcome<String> {
    let scripts: Vec<_> = SCRIPTS.iter().map(|file| read(&root.join(file))).collect::<Outcome<_>>()?;
    // A function, so that nothing of it is a global.
    Ok(format!("(() => {{\nconst TEXTS = {};\n{}\n}})();\n", texts(messages)?, scripts.join("\n")))
}

/// What the script says, as JSON.
fn texts(messages: &BootMessages) -> Outcome<String> {
    let said = |own: &BTreeMap<&str, String>| -> BTreeMap<String, String> {
        let kept = own.iter().filter(|(id, _)| !UNSCRIPTED.contains(*id));
        kept.map(|(id, text)| ((*id).to_owned(), text.clone())).collect()
    };
    let said: BTreeMap<_, _> = messages.iter().map(|(language, own)| (*language, said(own))).collect();
    serde_json::to_string(&said).map_err(|error| format!("The first messages could not be written: {error}."))
}

fn shell(messages: &BootMessages) -> String {
    let in_english = |id| escaped(text(messages, ENGLISH, id));
    format!(
        "<p id=\"boot-says\" role=\"status\">{}</p>
      <button type=\"button\" id=\"boot-again\" hidden></button>
      <noscript>{}</noscript>
      <div class=\"unstarted\">{}</div>",
        in_english("loading"),
        in_each(messages, "scriptless"),
        in_each(messages, "unstarted"),
    )
}

/// A message in every language, English first.
fn in_each(messages: &BootMessages, id: &str) -> String {
    let others = messages.keys().filter(|language| **language != ENGLISH).map(|language| {
        format!("<p lang=\"{language}\" dir=\"auto\">{}</p>", escaped(text(messages, language, id)))
    });
    let english = format!("<p>{}</p>", escaped(text(messages, ENGLISH, id)));
    std::iter::once(english).chain(others).collect()
}

fn text<'a>(messages: &'a BootMessages, language: &str, id: &str) -> &'a str {
    messages.get(language).and_then(|own| own.get(id)).map_or("", String::as_str)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages() -> BootMessages<'static> {
        let own = |loading: &str| {
            let texts = [("loading", loading), ("scriptless", "a < b & c"), ("unstarted", "x")];
            texts.into_iter().map(|(id, text)| (id, text.to_owned())).collect()
        };
        [("de", own("Lädt")), ("en", own("Loading"))].into()
    }

    #[test]
    fn the_script_has_what_it_says_and_nothing_else() {
        let expected = r#"{"de":{"loading":"Lädt"},"en":{"loading":"Loading"}}"#;
        assert_eq!(texts(&messages()).as_deref(), Ok(expected));
    }

    #[test]
    fn the_page_says_in_each_language_that_it_needs_scripts() {
        let html = shell(&messages());
        assert!(html.starts_with("<p id=\"boot-says\" role=\"status\">Loading</p>"));
        assert!(html.contains(
            "<noscript><p>a &lt; b &amp; c</p><p lang=\"de\" dir=\"auto\">a &lt; b &amp; c</p></noscript>"
        ));
    }
}
