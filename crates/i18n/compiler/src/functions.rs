//! The program's side: a function for each message, named as it is, that takes what is put in by the order of the names.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::BOOT;
use crate::language::{Language, Message};
use crate::pattern::{Key, Part, is_number};

/// Rust for all messages but those before the program, and the tags of all languages.
pub fn functions<'a>(english: &Language, tags: impl Iterator<Item = &'a str>) -> String {
    let messages = english.messages.iter().filter(|(id, _)| !id.starts_with(BOOT));
    let mut code = String::new();
    let mut shapes = BTreeSet::new();
    let mut count = 0;
    for (at, (id, message)) in messages.enumerate() {
        count = at + 1;
        let shape = shape(message);
        // Writing to a text cannot fail.
        let _ = writeln!(code, "{}", function(at, id, message, &shape));
        shapes.insert(shape);
    }
    shapes.iter().filter(|shape| !shape.is_empty()).for_each(|shape| code += &teller(shape));
    let tags: Vec<&str> = tags.collect();
    let _ = writeln!(
        code,
        "/// The tags of the languages, in order.\npub const LANGUAGES: [&str; {}] = {tags:?};",
        tags.len()
    );
    let _ = writeln!(code, "const COUNT: usize = {count};");
    let _ = writeln!(code, "const PRINT: &str = {:?};", fingerprint(english));
    code
}

/// What is put into a message: a letter each, `n` for a number and `t` for a text.
fn shape(message: &Message) -> String {
    message
        .arguments()
        .iter()
        .map(|argument| if is_number(&message.pattern, argument) { 'n' } else { 't' })
        .collect()
}

/// A message's function. It is no code of its own but a call, of which there are hundreds.
fn function(at: usize, id: &str, message: &Message, shape: &str) -> String {
    let name = id.replace('-', "_");
    let arguments = message.arguments();
    let doc = shown(&message.pattern).trim().replace('[', "\\[").replace(']', "\\]");
    if arguments.is_empty() {
        return format!("/// {doc}\n#[inline(always)]\npub fn {name}() -> &'static str {{ plain({at}) }}");
    }
    let taken =
        arguments.iter().zip(shape.chars()).map(|(name, kind)| format!("{}: {}", variable(name), rust(kind)));
    let passed = arguments.iter().map(|name| format!(", {}", variable(name)));
    format!(
        "/// {doc}\n#[inline(always)]\npub fn {name}({}) -> String {{ told_{shape}({at}{}) }}",
        taken.collect::<Vec<_>>().join(", "),
        passed.collect::<String>()
    )
}

/// What all messages of a shape call.
fn teller(shape: &str) -> String {
    let names = || (0..).zip(shape.chars());
    let taken: String = names().map(|(at, kind)| format!(", put_{at}: {}", rust(kind))).collect();
    let put =
        names().map(|(at, kind)| format!("Put::{}(put_{at})", if kind == 'n' { "Number" } else { "Text" }));
    let put = put.collect::<Vec<_>>().join(", ");
    format!("#[inline(never)]\nfn told_{shape}(at: usize{taken}) -> String {{ told(at, &[{put}]) }}\n")
}

fn rust(kind: char) -> &'static str {
    if kind == 'n' { "f64" } else { "&str" }
}

fn variable(argument: &str) -> String {
    argument.replace('-', "_")
}

/// A message for who reads the documentation.
fn shown(parts: &[Part]) -> String {
    let written = parts.iter().map(|part| match part {
        Part::Text(text) => text.clone(),
        Part::Argument(name, _) => format!("‹{name}›"),
        Part::Choice(_, variants) => {
            let other = variants.iter().find(|(key, _)| *key == Key::Form("other".into()));
            other.map(|(_, parts)| shown(parts)).unwrap_or_default()
        }
    });
    written.collect()
}

/// A mark that changes with the names of the messages and of what is put in: a language for another program must not
/// be taken for this one's.
pub fn fingerprint(english: &Language) -> String {
    let messages = english.messages.iter().filter(|(id, _)| !id.starts_with(BOOT));
    let names = messages.flat_map(|(id, message)| std::iter::once(id.clone()).chain(message.arguments()));
    let hash = names.fold(0xcbf2_9ce4_8422_2325_u64, |hash, name| {
        // FNV-1a, which is the same with every compiler.
        let bytes = name.bytes().chain([b'\n']);
        bytes.fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
    });
    format!("{hash:016x}")
}
