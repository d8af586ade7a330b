//! The Rust of the messages: a function for each, named as its id, with the arguments in alphabetical order.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::language::{Language, Message};
use crate::pattern::{Key, Part, is_number};

/// Functions for all messages that the program loads, the languages' tags, and what a language's file is checked by.
pub fn functions<'a>(english: &Language, tags: impl Iterator<Item = &'a str>) -> String {
    let mut code = String::new();
    let mut signatures = BTreeSet::new();
    let mut count = 0;
    for (index, (id, message)) in english.program_messages().enumerate() {
        count = index + 1;
        let signature = signature(message);
        // Writing to a text cannot fail.
        let _ = writeln!(code, "{}", function(index, id, message, &signature));
        signatures.insert(signature);
    }
    signatures.iter().filter(|signature| !signature.is_empty()).for_each(|own| code += &formatter(own));
    let tags: Vec<&str> = tags.collect();
    let _ = writeln!(
        code,
        "/// The tags of the languages, in order.\npub const LANGUAGES: [&str; {}] = {tags:?};",
        tags.len()
    );
    let _ = writeln!(code, "const MESSAGE_COUNT: usize = {count};");
    let _ = writeln!(code, "const FINGERPRINT: &str = {:?};", fingerprint(english));
    code
}

/// The types of a message's arguments, a letter for each: `n` for a number and `t` for a text.
fn signature(message: &Message) -> String {
    let letter = |argument: &String| if is_number(&message.pattern, argument) { 'n' } else { 't' };
    message.arguments().iter().map(letter).collect()
}

/// A message's function. There are hundreds, so each is inlined and calls one that is shared.
fn function(index: usize, id: &str, message: &Message, signature: &str) -> String {
    let name = id.replace('-', "_");
    let arguments = message.arguments();
    let doc = doc_comment(&message.pattern).trim().replace('[', "\\[").replace(']', "\\]");
    if arguments.is_empty() {
        return format!(
            "/// {doc}\n#[inline(always)]\npub fn {name}() -> &'static str {{ message({index}) }}"
        );
    }
    let names = || arguments.iter().map(|argument| argument.replace('-', "_"));
    let parameters =
        names().zip(signature.chars()).map(|(name, kind)| format!("{name}: {}", rust_type(kind)));
    format!(
        "/// {doc}\n#[inline(always)]\npub fn {name}({}) -> String {{ format_{signature}({index}{}) }}",
        parameters.collect::<Vec<_>>().join(", "),
        names().map(|name| format!(", {name}")).collect::<String>()
    )
}

/// What all messages of a signature call.
fn formatter(signature: &str) -> String {
    let indexed = || (0..).zip(signature.chars());
    let parameters: String =
        indexed().map(|(index, kind)| format!(", argument_{index}: {}", rust_type(kind))).collect();
    let variant = |kind| if kind == 'n' { "Number" } else { "Text" };
    let arguments: Vec<String> =
        indexed().map(|(index, kind)| format!("Argument::{}(argument_{index})", variant(kind))).collect();
    format!(
        "#[inline(never)]\nfn format_{signature}(index: usize{parameters}) -> String {{ formatted(index, &[{}]) }}\n",
        arguments.join(", ")
    )
}

fn rust_type(kind: char) -> &'static str {
    if kind == 'n' { "f64" } else { "&str" }
}

/// A message as the documentation of its function shows it.
fn doc_comment(parts: &[Part]) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Argument(name, _) => format!("‹{name}›"),
        Part::Choice(_, variants) => {
            let other = variants.iter().find(|(key, _)| *key == Key::Category("other".into()));
            other.map(|(_, parts)| doc_comment(parts)).unwrap_or_default()
        }
    };
    parts.iter().map(part).collect()
}

/// A hash of the ids and arguments of all messages: a file that was compiled for another program has another one.
pub fn fingerprint(english: &Language) -> String {
    let names = english
        .program_messages()
        .flat_map(|(id, message)| std::iter::once(id.clone()).chain(message.arguments()));
    let hash = names.fold(0xcbf2_9ce4_8422_2325_u64, |hash, name| {
        // FNV-1a: unlike the standard library's hash, it is the same with every compiler.
        let bytes = name.bytes().chain([b'\n']);
        bytes.fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
    });
    format!("{hash:016x}")
}
