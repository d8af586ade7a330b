//! Set-up: everything a build needs besides Rust and Node. Silent and quick where it is there already.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::program::{self, program};
use crate::{Outcome, browser, node, tool, web_servers};

const TARGET: &str = "wasm32-unknown-unknown";

/// The tools, once they are there.
pub struct Toolbox {
    /// PATH, with the pinned tools first.
    path: OsString,
}

impl Toolbox {
    /// What the person has on PATH, for a step that needs no tool of the project's.
    pub fn bare() -> Self {
        Self { path: env::var_os("PATH").unwrap_or_default() }
    }

    fn with(folders: &[PathBuf]) -> Outcome<Self> {
        let rest = env::var_os("PATH").unwrap_or_default();
        let all = folders.iter().cloned().chain(env::split_paths(&rest));
        env::join_paths(all).map(|path| Self { path }).map_err(|error| {
            format!("The tools' folders cannot be put on PATH: {error}. Move the project to a folder without that character.")
        })
    }

    /// A program that finds the pinned tools, and starts in the project's root.
    pub fn program(&self, name: &str) -> Command {
        let mut command = program(name);
        command.env("PATH", &self.path);
        command
    }

    /// Node with one of the project's scripts.
    pub fn node(&self, script: &Path) -> Command {
        let mut command = self.program("node");
        command.arg(script);
        command
    }
}

/// `cargo xtask setup`: what a build needs, and the browser and the web servers of the tests.
pub fn set_up_everything() -> Outcome {
    set_up()?;
    let browser = browser::ensure()?;
    println!(
        "Everything is set up: {TARGET}, trunk {}, wasm-bindgen {}, the Node packages, {}.",
        tool::TRUNK.version,
        tool::WASM_BINDGEN.version,
        browser.chromium.display()
    );
    if let Some(sentence) = web_servers::ensure().skipped() {
        println!("Not set up: {sentence}");
    }
    Ok(())
}

/// What a build needs.
pub fn set_up() -> Outcome<Toolbox> {
    ensure_target()?;
    // Node before the long builds: where it is missing, that is better known at once.
    let scripts = node::ensure_packages()?;
    let folders = [tool::TRUNK.ensure()?, tool::WASM_BINDGEN.ensure()?, Some(scripts)];
    Toolbox::with(&folders.into_iter().flatten().collect::<Vec<_>>())
}

fn ensure_target() -> Outcome {
    // Asks the compiler, not rustup, so that a distribution's Rust does as well.
    if has_target() {
        return Ok(());
    }
    println!("Adding the target {TARGET} (some seconds, once) …");
    program::run(program("rustup").args(["target", "add", TARGET])).map_err(|error| {
        format!("The compiler has no standard library for {TARGET}, and it could not be added. {error}")
    })
}

/// Whether the standard library's source is there, added if need be: the release build makes a leaner library of it.
pub fn ensure_library_source() -> bool {
    has_library_source() || {
        println!("Adding the standard library's source (some seconds, once) …");
        program::run(program("rustup").args(["component", "add", "rust-src"])).is_ok() && has_library_source()
    }
}

fn has_library_source() -> bool {
    let root = program::answer(program("rustc").args(["--print", "sysroot"]));
    root.is_some_and(|root| Path::new(root.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").is_file())
}

fn has_target() -> bool {
    let libraries = program::answer(program("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    libraries.is_some_and(|folder| Path::new(folder.trim()).is_dir())
}
