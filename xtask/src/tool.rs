//! The pinned command-line tools. A tool of the exact version is used where it is found, and installed otherwise.

use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::program::{self, program};
use crate::{Outcome, paths};

/// A tool that `cargo install` can build.
pub struct Tool {
    /// The package's name.
    pub package: &'static str,
    pub version: &'static str,
    /// The programs it brings that the project calls.
    programs: &'static [&'static str],
    /// What `cargo install` needs to know besides.
    options: &'static [&'static str],
    minutes: u8,
}

/// Bundles the site. Later versions want a newer compiler.
// Without its look for newer versions of itself.
pub const TRUNK: Tool = Tool {
    package: "trunk",
    version: "0.21.14",
    programs: &["trunk"],
    options: &["--no-default-features", "--features", "rustls"],
    minutes: 4,
};

/// Writes the JavaScript around the wasm. Must have the version of the crate `wasm-bindgen`.
pub const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    version: "0.2.129",
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    options: &[],
    minutes: 2,
};

/// Checks licences, sources and advisories of the Rust packages.
pub const CARGO_DENY: Tool =
    Tool { package: "cargo-deny", version: "0.20.2", programs: &["cargo-deny"], options: &[], minutes: 2 };

/// A program that must have one version, as another would check, or make, something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pin {
    pub program: &'static str,
    pub version: &'static str,
    /// How another one is replaced.
    remedy: &'static str,
}

/// Makes the program small. Trunk downloads it where it is not on PATH; for machines that cannot reach that download it comes
/// with npm's package `binaryen`, which runs wherever Node does. The crate `wasm-opt` would do without Node, but takes a C++
/// compiler and many minutes and has stopped at version 116, so that trunk and this would not mean the same one; what an
/// older one writes (108 was tried) is as right, and as small to a tenth of a percent.
pub const WASM_OPT: Pin = Pin {
    program: "wasm-opt",
    version: "132",
    remedy: "Delete e2e/node_modules, and call this command again.",
};

impl Pin {
    /// Refuses the program that answers this to `--version`, unless it is the pinned one.
    pub fn check(&self, answer: Option<&str>) -> Outcome {
        let Self { program, version, remedy } = self;
        match answer.and_then(version_in) {
            Some(found) if found == *version => Ok(()),
            Some(found) => Err(format!(
                "The `{program}` on PATH is version {found}, and the project needs exactly {version}. {remedy}"
            )),
            None => Err(format!("`{program}` {version} could not be started. {remedy}")),
        }
    }
}

impl Tool {
    /// Its programs, each with its version.
    pub fn pins(&self) -> Vec<Pin> {
        let remedy = "Delete the project's folder in the user's cache folder, and call this command again.";
        self.programs.iter().map(|program| Pin { program, version: self.version, remedy }).collect()
    }

    /// Installs the tool where it is missing. Answers the folder to put on PATH, if one is needed.
    pub fn ensure(&self) -> Outcome<Option<PathBuf>> {
        if self.programs.iter().all(|name| self.is_right(Path::new(name))) {
            return Ok(None);
        }
        let root = paths::cache()?.join(format!("{}-{}", self.package, self.version));
        let folder = root.join("bin");
        if !self.is_in(&folder) {
            self.install(&root)?;
        }
        Ok(Some(folder))
    }

    fn is_in(&self, folder: &Path) -> bool {
        self.programs.iter().all(|name| self.is_right(&folder.join(paths::executable(name))))
    }

    fn is_right(&self, path: &Path) -> bool {
        let answer = program::stdout(program(path).arg("--version"));
        answer.as_deref().and_then(version_in) == Some(self.version)
    }

    fn install(&self, root: &Path) -> Outcome {
        println!("Installing {} {} (about {} minutes, once) …", self.package, self.version, self.minutes);
        let start = Instant::now();
        let mut cargo = program("cargo");
        cargo.args(["install", self.package, "--locked", "--quiet", "--version", self.version]);
        // A tool that runs for seconds needs little optimisation, and is there sooner without more.
        cargo.args(self.options).arg("--root").arg(root).envs([
            ("CARGO_PROFILE_RELEASE_LTO", "off"),
            ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
            ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
        ]);
        program::run(&mut cargo)
            .map_err(|error| format!("{} {} could not be installed. {error}", self.package, self.version))?;
        println!("  done after {} s.", start.elapsed().as_secs());
        Ok(())
    }
}

/// The version in a program's answer to `--version`: `trunk 0.21.14`, `wasm-opt version 132 (version_132)`.
pub fn version_in(answer: &str) -> Option<&str> {
    answer.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn text(file: &str) -> String {
        fs::read_to_string(paths::root().join(file)).unwrap()
    }

    #[test]
    fn a_version_is_the_first_word_that_is_a_number() {
        assert_eq!(version_in("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(version_in("wasm-bindgen 0.2.129"), Some("0.2.129"));
        assert_eq!(version_in("wasm-opt version 132 (version_132)"), Some("132"));
        assert_eq!(version_in("command not found"), None);
    }

    #[test]
    fn trunk_is_told_the_same_versions() {
        let trunk = text("Trunk.toml");
        assert!(trunk.contains(&format!("wasm_bindgen = \"{}\"", WASM_BINDGEN.version)));
        assert!(trunk.contains(&format!("trunk-version = \"={}\"", TRUNK.version)));
    }

    #[test]
    fn trunk_is_told_the_wasm_opt_that_npm_installs() {
        let packages = text("e2e/package.json");
        let (_, rest) = packages.split_once("\"binaryen\": \"").unwrap();
        let (major, _) = rest.split_once('.').unwrap();
        assert_eq!(WASM_OPT.version, major);
        assert!(text("Trunk.toml").contains(&format!("wasm_opt = \"version_{major}\"")));
    }

    #[test]
    fn a_program_of_another_version_is_refused_with_what_to_do() {
        assert_eq!(WASM_OPT.check(Some("wasm-opt version 132 (version_132)")), Ok(()));
        let message = WASM_OPT.check(Some("wasm-opt version 116")).expect_err("another version");
        assert!(message.contains("version 116") && message.contains("exactly 132"), "{message}");
        assert!(message.ends_with("Delete e2e/node_modules, and call this command again."), "{message}");
        assert!(WASM_OPT.check(None).expect_err("missing").contains("could not be started"));
    }

    #[cfg(unix)]
    #[test]
    fn a_tool_of_another_version_is_not_taken_for_the_pinned_one() {
        use crate::fake_program::FakePrograms;
        let old = FakePrograms::new("old-tool", &[("cargo-deny", "echo cargo-deny 0.19.9")]);
        let right = format!("echo cargo-deny {}", CARGO_DENY.version);
        let right = FakePrograms::new("right-tool", &[("cargo-deny", &right)]);
        assert!(!CARGO_DENY.is_in(old.folder()));
        assert!(CARGO_DENY.is_in(right.folder()));
    }

    #[test]
    fn the_crate_wasm_bindgen_has_the_version_of_its_tool() {
        let lock = text("Cargo.lock");
        let Some((_, rest)) = lock.split_once("name = \"wasm-bindgen\"\nversion = \"") else { return };
        assert_eq!(rest.split('"').next(), Some(WASM_BINDGEN.version));
    }
}
