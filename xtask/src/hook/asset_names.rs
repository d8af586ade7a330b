//! Names of the page's files: each with the hash of what it holds, so that a host may let browsers keep them for ever.
//!
//! Trunk names its own kinds of files so, but not those that are copied, nor a worker's; and it names a program by what goes
//! into wasm-opt, so that another wasm-opt would change what stands under a name that browsers have kept.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;
use sha2::{Digest, Sha256};

use super::head::pattern;
use super::{read, unwritten, write};
use crate::Outcome;

/// The workers' scripts, each of which names the other files of its program.
const LOADERS: [&str; 2] = ["demo_loader.js", "export_loader.js"];
const INDEX: &str = "index.html";

static TRUNK_HASH: LazyLock<Regex> = LazyLock::new(|| pattern(r"-[0-9a-f]{8,16}((?:_bg)?\.\w+)$"));
static ENDING: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:_bg)?\.\w+$"));

/// Renames a built page's files. Answers the page that names them.
pub fn with_hashes(folder: &Path, html: &str) -> Outcome<String> {
    let mut html = html.to_owned();
    let mut loaders =
        LOADERS.map(|loader| read(&folder.join(loader))).into_iter().collect::<Outcome<Vec<_>>>()?;
    for name in files_in(folder)? {
        let renamed = renamed(folder, &name)?;
        for text in loaders.iter_mut().chain([&mut html]) {
            *text = text.replace(&format!("/{name}"), &format!("/{renamed}"));
        }
    }
    for (loader, text) in LOADERS.into_iter().zip(loaders) {
        write(&folder.join(loader), &text)?;
        html = html.replace(&format!("/{loader}"), &format!("/{}", renamed(folder, loader)?));
    }
    Ok(html)
}

/// The files that name no others, in the order of their names.
fn files_in(folder: &Path) -> Outcome<Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}.", folder.display()))?;
    let files = entries.flatten().filter(|entry| entry.path().is_file());
    let names = files.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<_> = names.filter(|name| !LOADERS.contains(&name.as_str()) && name != INDEX).collect();
    names.sort();
    Ok(names)
}

fn renamed(folder: &Path, name: &str) -> Outcome<String> {
    let path = folder.join(name);
    let content =
        fs::read(&path).map_err(|error| format!("{} could not be read: {error}.", path.display()))?;
    let renamed = hashed(&TRUNK_HASH.replace(name, "$1"), &content);
    fs::rename(&path, folder.join(&renamed)).map_err(|error| unwritten(&path, &error))?;
    Ok(renamed)
}

/// A file's name with the hash of what it holds.
pub fn hashed(name: &str, content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    let hash: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    ENDING.replace(name, |ending: &regex::Captures| format!("-{hash}{}", &ending[0])).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_stands_before_the_ending() {
        let [css, wasm, messages] = ["style.css", "demo_bg.wasm", "messages-pt-BR.txt"]
            .map(|name| hashed(name, b"").replace("e3b0c44298fc1c14", "HASH"));
        assert_eq!([css, wasm, messages], ["style-HASH.css", "demo-HASH_bg.wasm", "messages-pt-BR-HASH.txt"]);
    }

    #[test]
    fn a_hash_of_trunk_s_is_replaced() {
        for name in ["boot-302c660c78873ff.js", "boot-0302c660c78873ff.js", "boot.js"] {
            assert_eq!(TRUNK_HASH.replace(name, "$1"), "boot.js");
        }
        assert_eq!(TRUNK_HASH.replace("page-554d24c7241ee96c_bg.wasm", "$1"), "page_bg.wasm");
    }
}
