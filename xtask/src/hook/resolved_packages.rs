//! Which packages a program is made of, as cargo itself resolves them: `cargo tree` knows the features that a build really
//! asks for, which `cargo metadata`, and the tools that read it, mix with those of the tests.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;

use super::head::pattern;
use super::read;
use crate::program::{self, program};
use crate::{Outcome, paths};

/// A package's name and version.
pub type Id = String;

/// A package as it is in a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    pub name: String,
    pub version: String,
    pub licence: String,
    /// The registry's; missing where the package is the project's own.
    pub checksum: Option<String>,
    /// Whether the compiler alone runs it.
    pub is_macro: bool,
    pub uses: BTreeSet<Id>,
}

/// The packages of a program, by their ids.
pub struct Program {
    pub root: Id,
    pub packages: BTreeMap<Id, Package>,
}

/// The packages that a program for the browser is built from, and those that only the compiler runs for it.
pub fn of_program(name: &str) -> Outcome<Program> {
    let mut cargo = program("cargo");
    cargo.args(["tree", "--locked", "--package", name, "--target", "wasm32-unknown-unknown"]);
    cargo.args(["--edges", "normal", "--prefix", "depth", "--format", "\t{p}\t{l}"]);
    let output = program::output(&mut cargo)?;
    if !output.status.success() {
        return Err(format!("`cargo tree` failed: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    parsed(&String::from_utf8_lossy(&output.stdout), &read(&paths::root().join("Cargo.lock"))?)
}

/// Reads lines of `depth TAB name vVERSION TAB licence`. Where a package comes again, what it uses is not repeated.
fn parsed(tree: &str, lock: &str) -> Outcome<Program> {
    let checksums = checksums(lock);
    let mut packages = BTreeMap::new();
    let mut above: Vec<Id> = Vec::new();
    for line in tree.lines().filter(|line| !line.is_empty()) {
        let unknown = || format!("`cargo tree` names a package in an unknown way: {line}");
        let (depth, mut package) = parse_line(line).ok_or_else(unknown)?;
        let id = format!("{} {}", package.name, package.version);
        package.checksum = checksums.get(&id).cloned();
        packages.entry(id.clone()).or_insert(package);
        above.truncate(depth);
        if let Some(user) = above.last().and_then(|user| packages.get_mut(user)) {
            user.uses.insert(id.clone());
        }
        above.push(id);
    }
    let root = above.into_iter().next().ok_or("`cargo tree` names no package.")?;
    Ok(Program { root, packages })
}

fn parse_line(line: &str) -> Option<(usize, Package)> {
    let mut cells = line.strip_suffix(" (*)").unwrap_or(line).split('\t');
    let (depth, label, licence) = (cells.next()?.parse().ok()?, cells.next()?, cells.next()?);
    let mut words = label.split(' ');
    let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
    let package = Package {
        name: name.to_owned(),
        version: version.to_owned(),
        licence: licence.to_owned(),
        checksum: None,
        is_macro: label.contains("(proc-macro)"),
        uses: BTreeSet::new(),
    };
    Some((depth, package))
}

static LOCKED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r#"(?m)^name = "(.+)"\nversion = "(.+)"\nsource = ".+"\nchecksum = "([0-9a-f]{64})"$"#)
});

/// The registry's checksums of Cargo.lock.
fn checksums(lock: &str) -> BTreeMap<Id, String> {
    let entries = LOCKED.captures_iter(lock);
    entries.map(|found| (format!("{} {}", &found[1], &found[2]), found[3].to_owned())).collect()
}

impl Program {
    /// The packages whose code can be in the program: all but macros and what only they use.
    pub fn linked(&self) -> BTreeSet<Id> {
        let mut found = BTreeSet::new();
        let mut waiting = vec![&self.root];
        while let Some(id) = waiting.pop() {
            if found.insert(id.clone()) {
                let uses = self.packages.get(id).into_iter().flat_map(|package| &package.uses);
                waiting.extend(uses.filter(|id| !self.packages.get(*id).is_some_and(|used| used.is_macro)));
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_that_comes_again_keeps_what_it_uses_and_a_macro_hides_what_only_it_uses() {
        let sum = "a".repeat(64);
        let lock = format!(
            "[[package]]\nname = \"b\"\nversion = \"1.0.0\"\nsource = \"registry\"\nchecksum = \"{sum}\"\n"
        );
        let tree = "0\ta v0.1.0 (/home/a)\tMIT\n1\tb v1.0.0\tMIT/Apache-2.0\n2\tc v2.0.0\tMIT\n\
                    1\td v1.0.0 (proc-macro)\tMIT\n2\tb v1.0.0\tMIT/Apache-2.0 (*)\n2\te v1.0.0\tMIT\n";
        let program = parsed(tree, &lock).unwrap();
        let uses: Vec<_> = program
            .packages
            .iter()
            .map(|(id, package)| (id.as_str(), package.uses.iter().map(String::as_str).collect::<Vec<_>>()))
            .collect();
        let expected = [
            ("a 0.1.0", vec!["b 1.0.0", "d 1.0.0"]),
            ("b 1.0.0", vec!["c 2.0.0"]),
            ("c 2.0.0", vec![]),
            ("d 1.0.0", vec!["b 1.0.0", "e 1.0.0"]),
            ("e 1.0.0", vec![]),
        ];
        assert_eq!(uses, expected);
        assert_eq!(program.linked().into_iter().collect::<Vec<_>>(), ["a 0.1.0", "b 1.0.0", "c 2.0.0"]);
        let b = &program.packages["b 1.0.0"];
        assert_eq!((b.checksum.as_ref(), b.licence.as_str()), (Some(&sum), "MIT/Apache-2.0"));
    }

    #[test]
    fn a_line_that_cannot_be_read_fails() {
        assert!(parsed("0\tsomething\tMIT\n", "").is_err());
        assert!(parsed("", "").is_err());
    }
}
