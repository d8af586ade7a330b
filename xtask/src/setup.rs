//! Set-up: everything a build needs besides Rust. Silent and quick where it is there already.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::browser::Browser;
use crate::program::{self, program};
use crate::tool::{self, Pin, Tool};
use crate::{Outcome, browser, node, web_servers};

/// What the page is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The tools, once they are there.
pub struct Toolbox {
    /// PATH, with the pinned tools first.
    path: OsString,
    /// The programs whose versions were found right.
    pins: Vec<Pin>,
    /// The folders that the person has not put on PATH.
    folders: Vec<PathBuf>,
}

impl Toolbox {
    /// What the person has on PATH, for a step that needs no tool of the project's.
    pub fn bare() -> Self {
        Self { path: env::var_os("PATH").unwrap_or_default(), pins: Vec::new(), folders: Vec::new() }
    }

    /// The same with one tool more, installed if need be.
    pub fn with_tool(self, tool: &Tool) -> Outcome<Self> {
        self.with(tool.ensure()?, &tool.pins())
    }

    /// The same with a folder first on PATH, if one is needed, in which these programs are found in their versions.
    fn with(mut self, folder: Option<PathBuf>, pins: &[Pin]) -> Outcome<Self> {
        self.folders.extend(folder.clone());
        let folders = folder.into_iter().chain(env::split_paths(&self.path));
        self.path = env::join_paths(folders).map_err(|error| {
            format!("The tools' folders cannot be put on PATH: {error}. Move the project to a folder without that character.")
        })?;
        pins.iter().try_for_each(|pin| pin.check(self.version(pin.program).as_deref()))?;
        self.pins.extend_from_slice(pins);
        Ok(self)
    }

    /// What a program answers when it is asked for its version.
    fn version(&self, name: &str) -> Option<String> {
        // Only its shell starts a script there, as npm's programs are.
        let mut command = self.program(if cfg!(windows) { "cmd" } else { name });
        if cfg!(windows) {
            command.args(["/C", name]);
        }
        program::stdout(command.arg("--version"))
    }

    /// The tools with their versions, for people.
    pub fn versions(&self, browser: Option<&Browser>) -> String {
        let tools = self.pins.iter().map(|Pin { program, version, .. }| format!("{program} {version}"));
        let node = node::version().map(|version| format!("Node.js {version}"));
        tools.chain(node).chain(browser.map(Browser::name)).collect::<Vec<_>>().join(", ")
    }

    /// Finds programs of the tests before all others.
    #[cfg(test)]
    #[cfg(unix)]
    pub fn with_fakes(fakes: &crate::fake_program::FakePrograms) -> Self {
        Self::bare().with(Some(fakes.folder().to_owned()), &[]).unwrap()
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

/// `cargo xtask setup`: what a build needs, and the browser, the Node packages and the web servers of the tests.
pub fn set_up_everything() -> Outcome {
    let toolbox = set_up()?.with_tool(&tool::CARGO_DENY)?;
    node::ensure_packages()?;
    let browser = browser::ensure()?;
    println!("Everything is set up: {TARGET}, the Node packages, {}.", toolbox.versions(Some(&browser)));
    if let Some(sentence) = web_servers::ensure().skipped() {
        println!("Not set up: {sentence}");
    }
    if !toolbox.folders.is_empty() {
        let folders = toolbox.folders.iter().map(|folder| format!("\n  {}", folder.display()));
        println!(
            "`trunk` by itself finds these tools with these folders on PATH:{}",
            folders.collect::<String>()
        );
    }
    Ok(())
}

/// What a build needs.
pub fn set_up() -> Outcome<Toolbox> {
    ensure_target()?;
    with_wasm_opt(Toolbox::bare())?.with_tool(&tool::WASM_BINDGEN)?.with_tool(&tool::TRUNK)
}

/// Puts wasm-opt on PATH, where it is missing, from the Node packages. Where they cannot be had, trunk downloads it.
fn with_wasm_opt(toolbox: Toolbox) -> Outcome<Toolbox> {
    let pins = [tool::WASM_OPT];
    if tool::WASM_OPT.check(toolbox.version(tool::WASM_OPT.program).as_deref()).is_ok() {
        return toolbox.with(None, &pins);
    }
    match node::ensure_packages() {
        Ok(programs) => toolbox.with(Some(programs), &pins),
        Err(why) => {
            println!("Trunk will download wasm-opt, as the Node packages that have it are not there: {why}");
            Ok(toolbox)
        }
    }
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

fn has_target() -> bool {
    let libraries = program::stdout(program("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    libraries.is_some_and(|folder| Path::new(folder.trim()).is_dir())
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use crate::fake_program::FakePrograms;

    fn wasm_opt(name: &str, version: &str) -> FakePrograms {
        FakePrograms::new(
            name,
            &[("wasm-opt", &format!("echo 'wasm-opt version {version} (version_{version})'"))],
        )
    }

    #[test]
    fn another_version_on_path_is_replaced_by_the_pinned_one() {
        let (old, right) = (wasm_opt("old-first", "116"), wasm_opt("right-first", tool::WASM_OPT.version));
        let before = Toolbox::with_fakes(&old);
        assert!(before.version("wasm-opt").is_some_and(|answer| answer.contains("116")));
        let toolbox = before.with(Some(right.folder().to_owned()), &[tool::WASM_OPT]).unwrap();
        assert!(toolbox.version("wasm-opt").is_some_and(|answer| answer.contains("version_132")));
        assert!(toolbox.versions(None).starts_with("wasm-opt 132, Node.js "));
    }

    #[test]
    fn another_version_that_nothing_replaces_is_refused() {
        let old = wasm_opt("old-alone", "116");
        let refused = Toolbox::with_fakes(&old).with(None, &[tool::WASM_OPT]).err().expect("refused");
        assert!(refused.contains("version 116, and the project needs exactly 132"), "{refused}");
    }
}
