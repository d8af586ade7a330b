//! The interface's messages: a file for each language, the first script with its own, and the page as it is before that
//! has run.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use i18n_compiler::{BootMessages, Languages};
use regex::Regex;

use super::head::pattern;
use super::{read, unwritten, write};
use crate::Outcome;

const FOLDER: &str = "crates/i18n/languages";
/// The first script's files, in their order.
const SCRIPTS: [&str; 4] = ["guard.js", "address.js", "translation.js", "boot.js"];
/// Messages that stand in the page itself, as no script says them.
const NOSCRIPT_MESSAGES: [&str; 2] = ["scriptless", "unstarted"];
const ENGLISH: &str = "en";
/// The outlines of the page. Trunk puts them into it as they are, and the first script fills in their texts.
const PREVIEWS: &str = "previews.html";

static TEXT_ID: LazyLock<Regex> = LazyLock::new(|| pattern(r#"data-text="([^"]*)""#));

/// Writes `messages/messages-TAG.txt` for each language, `languages.html`, `boot.js` and `shell.html`.
pub fn write_files(root: &Path, made: &Path) -> Outcome {
    let languages = Languages::read(&root.join(FOLDER)).map_err(|errors| errors.join("\n"))?;
    write_messages(&languages, &made.join("messages"))?;
    write(&made.join("languages.html"), &meta(&languages))?;
    let previews = read(&root.join(PREVIEWS))?;
    let messages = with_preview_texts(&languages, &previews)?;
    write(&made.join("boot.js"), &boot_script(root, &messages)?)?;
    write(&made.join("shell.html"), &shell(&messages))
}

/// Writes what the page loads of each language. Trunk copies the whole folder, so nothing else may be left in it.
fn write_messages(languages: &Languages, folder: &Path) -> Outcome {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| unwritten(folder, &error))?;
    }
    fs::create_dir_all(folder).map_err(|error| unwritten(folder, &error))?;
    for tag in languages.tags() {
        write(&folder.join(file_name(tag)), &languages.catalogue(tag).unwrap_or_default())?;
    }
    Ok(())
}

/// Names the languages' files in the page, where a release puts their hashes, and the first script looks for them.
fn meta(languages: &Languages) -> String {
    let files: Vec<_> = languages.tags().map(|tag| format!("./{}", file_name(tag))).collect();
    format!("<meta name=\"messages\" content=\"{}\">", files.join(" "))
}

fn file_name(tag: &str) -> String {
    format!("messages-{tag}.txt")
}

/// What the first script says: messages of its own, and those of the program that the previews name.
fn with_preview_texts<'a>(languages: &'a Languages, previews: &'a str) -> Outcome<BootMessages<'a>> {
    let mut messages = languages.boot_messages();
    let found = TEXT_ID.captures_iter(previews).filter_map(|found| found.get(1));
    let ids: BTreeSet<&str> = found.map(|id| id.as_str()).collect();
    for id in ids {
        let texts = languages.texts(id).ok_or_else(|| {
            format!("{PREVIEWS} asks for the text `{id}`, which is no message, or one that takes arguments.")
        })?;
        for (language, text) in texts {
            messages.entry(language).or_default().insert(id, text);
        }
    }
    Ok(messages)
}

fn boot_script(root: &Path, messages: &BootMessages) -> Outcome<String> {
    let script = |file: &&str| read(&root.join(file)).map(|text| without_comments(&text));
    let scripts: Vec<_> = SCRIPTS.iter().map(script).collect::<Outcome<_>>()?;
    // A function, so that nothing of it is a global.
    Ok(format!("(() => {{\nconst TEXTS = {};\n{}\n}})();\n", texts(messages)?, scripts.join("\n")))
}

/// A script without indentation and the lines that are comments: a third of its weight. No text of the scripts goes on
/// to another line, where what looks like a comment would be none.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim_start);
    let is_code = |line: &&str| {
        !(line.is_empty() || ["//", "/*", "* ", "*/"].iter().any(|sign| line.starts_with(sign)))
    };
    lines.filter(is_code).collect::<Vec<_>>().join("\n")
}

/// What the script says, as JSON.
fn texts(messages: &BootMessages) -> Outcome<String> {
    let said = |own: &BTreeMap<&str, String>| -> BTreeMap<String, String> {
        let kept = own.iter().filter(|(id, _)| !NOSCRIPT_MESSAGES.contains(*id));
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
    use std::env;

    use super::*;
    use crate::paths;

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
    fn the_script_is_written_without_comments() {
        let script = "// Why.\n/** Adds\n * one. */\nconst add = (n) => {\n  // Here.\n  return n + 1; // not here\n};\n";
        assert_eq!(without_comments(script), "const add = (n) => {\nreturn n + 1; // not here\n};");
        for file in SCRIPTS {
            let text = read(&paths::root().join(file)).unwrap();
            let goes_on = |line: &str| {
                line.replace("\\`", "").matches('`').count() % 2 == 1 && !line.trim_start().starts_with("//")
            };
            assert!(!text.lines().any(goes_on), "{file} has a text of several lines");
        }
    }

    #[test]
    fn the_script_has_the_texts_of_the_previews() {
        let languages = Languages::read(&paths::root().join(FOLDER)).ok().unwrap();
        let previews = read(&paths::root().join(PREVIEWS)).unwrap();
        let messages = with_preview_texts(&languages, &previews).unwrap();
        assert_eq!(text(&messages, "de", "sign-in-form-sign-in"), "Anmelden");
        let fault = |id| with_preview_texts(&languages, &format!("<p data-text=\"{id}\">")).unwrap_err();
        assert!(fault("no-such-message").contains("`no-such-message`"));
        assert!(fault("frame-version").contains("takes arguments"));
    }

    #[test]
    fn every_language_has_a_file_that_the_page_names() {
        let root = env::temp_dir().join(format!("xtask-{}-messages", std::process::id()));
        let languages = Languages::read(&paths::root().join(FOLDER)).ok().unwrap();
        fs::create_dir_all(&root).unwrap();
        fs::write(root.join("messages-gone.txt"), "").unwrap();
        write_messages(&languages, &root).unwrap();
        let mut files: Vec<_> = fs::read_dir(&root)
            .unwrap()
            .map(|file| format!("./{}", file.unwrap().file_name().display()))
            .collect();
        files.sort();
        fs::remove_dir_all(&root).unwrap();
        assert!(files.len() > 1);
        assert_eq!(meta(&languages), format!("<meta name=\"messages\" content=\"{}\">", files.join(" ")));
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
