//! The Node packages of `e2e/`: Playwright, and binaryen with its wasm-opt.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::program::{self, program};
use crate::{Outcome, place};

/// Installs the packages when the lock file is not the one they were installed from. Answers the folder of their programs.
pub fn ensure_packages() -> Outcome<PathBuf> {
    let folder = place::e2e();
    let modules = folder.join("node_modules");
    let lock = fs::read(folder.join("package-lock.json"))
        .map_err(|error| format!("e2e/package-lock.json could not be read: {error}. Restore it with git."))?;
    let stamp = modules.join(".installed-from");
    if fs::read(&stamp).ok().as_ref() != Some(&lock) {
        println!("Installing the Node packages of e2e/ (some seconds, at each change of the lock file) …");
        program::run(npm().arg("ci").arg("--no-progress").current_dir(&folder))
            .map_err(|error| format!("The Node packages of e2e/ could not be installed. {error}"))?;
        fs::write(&stamp, &lock)
            .map_err(|error| format!("{} could not be written: {error}.", stamp.display()))?;
    }
    Ok(modules.join(".bin"))
}

fn npm() -> Command {
    program(if cfg!(windows) { "npm.cmd" } else { "npm" })
}
