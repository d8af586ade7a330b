//! The Node packages of `e2e/`, for the end-to-end tests, and of `benches/`; and binaryen with its wasm-opt, where trunk could not
//! download it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::program::{self, program};
use crate::{Outcome, paths, tool};

/// The first that the packages of e2e/ are made for.
const OLDEST_NODE: [u32; 2] = [20, 18];

/// npm's program.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Installs the packages of the end-to-end tests when their lock file is not the one they were installed from. Answers the
/// folder of their programs.
pub fn ensure_packages() -> Outcome<PathBuf> {
    ensure_packages_of(&paths::e2e())
}

/// The same for the benchmarks: the charts that ours are compared with.
pub fn ensure_bench_packages() -> Outcome<PathBuf> {
    ensure_packages_of(&paths::benches())
}

fn ensure_packages_of(folder: &Path) -> Outcome<PathBuf> {
    // Also where the packages are there: their programs run on Node.
    check_node(program::stdout(program("node").arg("--version")).as_deref())?;
    let name = folder.file_name().unwrap_or_default().display();
    let modules = folder.join("node_modules");
    let lock = fs::read(folder.join("package-lock.json")).map_err(|error| {
        format!("{name}/package-lock.json could not be read: {error}. Restore it with git.")
    })?;
    let stamp = modules.join(".installed-from");
    if fs::read(&stamp).ok().as_ref() != Some(&lock) {
        println!("Installing the Node packages of {name}/ (some seconds, at each change of the lock file) …");
        program::run(install().current_dir(folder))
            .map_err(|error| format!("The Node packages of {name}/ could not be installed. {error}"))?;
        fs::write(&stamp, &lock)
            .map_err(|error| format!("{} could not be written: {error}.", stamp.display()))?;
    }
    Ok(modules.join(".bin"))
}

fn check_node(answer: Option<&str>) -> Outcome {
    let advice = "Install Node.js 20.18 or later, which brings npm, from https://nodejs.org.";
    let Some(version) = answer.and_then(|text| tool::version_in(text.trim_start_matches('v'))) else {
        return Err(format!("Node.js is not installed or not on PATH. {advice}"));
    };
    let parts: Result<Vec<u32>, _> = version.split('.').take(2).map(str::parse).collect();
    match parts {
        Ok(parts) if parts.as_slice() >= OLDEST_NODE.as_slice() => Ok(()),
        _ => Err(format!("Node.js {version} is too old for the project's tools. {advice}")),
    }
}

/// Installs what the lock file names, and lets no package run anything: their programs run where the project starts them.
fn install() -> Command {
    let mut npm = program(NPM);
    npm.args(["ci", "--ignore-scripts", "--no-progress"]);
    npm
}

/// The version of Node, as it tells it.
pub fn version() -> Option<String> {
    let answer = program::stdout(program("node").arg("--version"))?;
    tool::version_in(answer.trim_start_matches('v')).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_must_be_there_and_not_too_old() {
        assert_eq!(check_node(Some("v20.20.2\n")), Ok(()));
        assert_eq!(check_node(Some("v20.18.0")), Ok(()));
        assert_eq!(check_node(Some("v104.0.0")), Ok(()));
        assert!(check_node(Some("v20.17.1")).is_err());
        assert!(check_node(Some("v18.19.0")).unwrap_err().starts_with("Node.js 18.19.0 is too old"));
        assert!(check_node(None).unwrap_err().starts_with("Node.js is not installed"));
    }

    #[test]
    fn the_packages_say_the_same_of_node() {
        let [major, minor] = OLDEST_NODE;
        for folder in [paths::e2e(), paths::benches()] {
            let packages = fs::read_to_string(folder.join("package.json")).unwrap();
            assert!(packages.contains(&format!("\"node\": \">={major}.{minor}\"")), "{folder:?}");
        }
    }

    #[test]
    fn no_package_runs_anything_when_it_is_installed() {
        let command = install();
        let words: Vec<_> = command.get_args().collect();
        assert!(words.contains(&"ci".as_ref()) && words.contains(&"--ignore-scripts".as_ref()), "{words:?}");
    }
}
