//! What each crate weighs in the page's program, so that a feature's price can be told.
//!
//! Counted in the program as wasm-bindgen left it, before wasm-opt takes out the names. A generic function counts for the
//! crate that wrote it, and not for the one that uses it. So these are shares, to be compared with those of another build.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use wasmparser::{KnownCustom, Name, Parser, Payload};

use crate::size::grouped;
use crate::{Outcome, paths};

/// As many crates are told by their names.
const MAX_ROWS: usize = 25;

/// Prints the crates of the newest release build, if it is there.
pub fn print() -> Outcome {
    let path = program();
    let Ok(bytes) = fs::read(&path) else {
        println!("\nWhat each crate weighs is not known: there is no {}.\n", path.display());
        return Ok(());
    };
    let sizes = by_crate(&bytes).map_err(|error| {
        format!("{} could not be read: {error}. Delete it, and build again.", path.display())
    })?;
    println!("\n{}\n", table(sizes));
    Ok(())
}

/// Where trunk keeps what wasm-bindgen wrote.
fn program() -> PathBuf {
    paths::target().join("wasm-bindgen/release/omnichannel-dashboard_bg.wasm")
}

/// The bytes of the functions of each crate; those of functions without a name stand under an empty one.
fn by_crate(wasm: &[u8]) -> wasmparser::Result<BTreeMap<String, u64>> {
    let (mut imported, mut bodies, mut names) = (0, Vec::new(), BTreeMap::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.range().end - body.range().start),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(sections) = section.as_known() {
                    names.extend(function_names(sections)?);
                }
            }
            _ => {}
        }
    }
    let mut sizes = BTreeMap::new();
    for (index, size) in (imported..).zip(bodies) {
        let name = names.get(&index).map_or("", |name| crate_of(name));
        *sizes.entry(name.to_owned()).or_default() += size;
    }
    Ok(sizes)
}

fn function_names(sections: wasmparser::NameSectionReader<'_>) -> wasmparser::Result<Vec<(u32, &str)>> {
    let mut names = Vec::new();
    for section in sections {
        if let Name::Function(functions) = section? {
            for function in functions {
                let function = function?;
                names.push((function.index, function.name));
            }
        }
    }
    Ok(names)
}

/// The crate that wrote a function: the first name in its path, `leptos` in `<&mut leptos::View as core::fmt::Debug>::fmt`.
fn crate_of(name: &str) -> &str {
    let start = name.trim_start_matches(|sign: char| !sign.is_ascii_alphabetic() && sign != '_');
    let start = ["mut ", "dyn ", "const "].iter().find_map(|word| start.strip_prefix(word)).unwrap_or(start);
    let end = start.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_').unwrap_or(start.len());
    // A name without a path is one of the compiler's own, such as memcpy.
    if start[end..].starts_with("::") || start[end..].starts_with('[') { &start[..end] } else { "" }
}

fn table(sizes: BTreeMap<String, u64>) -> String {
    let total: u64 = sizes.values().sum();
    let mut sizes: Vec<_> = sizes.into_iter().collect();
    sizes.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    let rest = sizes.split_off(MAX_ROWS.min(sizes.len()));
    if !rest.is_empty() {
        sizes.push((format!("{} more", rest.len()), rest.iter().map(|(_, size)| size).sum()));
    }
    let row = |(name, size): &(String, u64)| {
        let name = if name.is_empty() { "(without a path)" } else { name };
        format!("{name:<28}{:>12}{:>7.1} %", grouped(*size), 100.0 * *size as f64 / total.max(1) as f64)
    };
    let head = format!("{:<28}{:>12}{:>9}", "code by crate, before wasm-opt", "raw", "share");
    std::iter::once(head).chain(sizes.iter().map(row)).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_of_the_crate_that_its_path_begins_with() {
        for (name, expected) in [
            ("leptos::mount::mount_to", "leptos"),
            ("<leptos::View as core::fmt::Debug>::fmt", "leptos"),
            ("<&mut serde_json::Map<K, V> as core::fmt::Debug>::fmt", "serde_json"),
            ("<dyn plotters::Backend>::draw", "plotters"),
            ("<alloc[1234]::vec::Vec<u8>>::push", "alloc"),
            ("__rust_alloc", ""),
            ("memcpy", ""),
        ] {
            assert_eq!(crate_of(name), expected, "{name}");
        }
    }

    #[test]
    fn the_table_tells_the_heaviest_by_name_and_the_rest_together() {
        let sizes = (0..30).map(|at| (format!("crate{at:02}"), 100 - at)).collect();
        let text = table(sizes);
        assert_eq!(text.lines().count(), MAX_ROWS + 2);
        assert!(text.lines().nth(1).is_some_and(|line| line.starts_with("crate00 ")), "{text}");
        assert!(text.lines().last().is_some_and(|line| line.starts_with("5 more ")), "{text}");
    }

    #[test]
    fn functions_are_counted_by_their_names_behind_those_that_are_imported() {
        let section = |id: u8, content: &[u8]| [&[id, content.len() as u8], content].concat();
        let text = |word: &str| [&[word.len() as u8], word.as_bytes()].concat();
        let import = [&[1][..], &text("a"), &text("b"), &[0, 0]].concat();
        let functions = [&[2, 0][..], &text("js::b"), &[1], &text("leptos::a")].concat();
        let names = [text("name"), section(1, &functions)].concat();
        let wasm = [
            b"\0asm\x01\0\0\0".to_vec(),
            section(1, &[1, 0x60, 0, 0]),
            section(2, &import),
            section(3, &[1, 0]),
            section(10, &[1, 2, 0, 0x0b]),
            section(0, &names),
        ];
        let expected = BTreeMap::from([("leptos".to_owned(), 2)]);
        assert_eq!(by_crate(&wasm.concat()).unwrap(), expected);
        assert!(by_crate(b"none").is_err());
    }
}
