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

/// The worker's script, which names the demo's other files.
const LOADER: &str = "demo_loader.js";
const INDEX: &str = "index.html";

static TRUNK_HASH: LazyLock<Regex> = LazyLock::new(|| pattern(r"-[0-9a-f]{8,16}((?:_bg)?\.\w+)$"));
static ENDING: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:_bg)?\.\w+$"));

/// Renames a built page's files. Answers the page that names them.
pub fn with_hashes(folder: &Path, html: &str) -> Outcome<String> {
    let loader = folder.join(LOADER);
    let (mut html, mut loading) = (html.to_owned(), read(&loader)?);
    for name in files_in(folder)? {
        let renamed = renamed(folder, &name)?;
        html = html.replace(&format!("/{name}"), &format!("/{renamed}"));
        loading = loading.replace(&format!("/{name}"), &format!("/{renamed}"));
    }
    write(&loader, &loading)?;
    Ok(html.replace(&format!("/{LOADER}"), &format!("/{}", renamed(folder, LOADER)?)))
}

/// The files that name no others, in the order of their names.
fn files_in(folder: &Path) -> Outcome<Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}.", folder.display()))?;
    let files = entries.flatten().filter(|entry| entry.path().is_file());
    let names = files.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<_> = names.filter(|name| name != LOADER && name != INDEX).collect();
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
