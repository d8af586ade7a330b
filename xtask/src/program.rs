//! Runs other programs and describes their failures.

use std::env;
use std::ffi::OsStr;
use std::io::ErrorKind;
use std::process::{Command, ExitStatus, Output, Stdio};

use crate::{Outcome, paths};

/// A program that starts in the project's root.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(paths::root());
    // `cargo run` describes this package in the environment; build scripts that watch those variables
    // would run again each time they change.
    for (name, _) in env::vars_os().filter(|(name, _)| describes_this_package(&name.to_string_lossy())) {
        command.env_remove(name);
    }
    command
}

fn describes_this_package(variable: &str) -> bool {
    variable.starts_with("CARGO_PKG_") || variable.starts_with("CARGO_MANIFEST_") || variable == "CARGO"
}

/// Runs a program to its end; the person sees what it writes.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| start_error(command, &error))?;
    ended(&line(command), status)
}

/// Runs a program, prints its stderr afterwards and returns it.
pub fn run_capturing_stderr(command: &mut Command) -> Outcome<String> {
    let Output { status, stderr, .. } = output(command)?;
    let written = String::from_utf8_lossy(&stderr).into_owned();
    eprint!("{written}");
    ended(&line(command), status).map(|()| written)
}

/// Says how a program of this line ended.
pub fn ended(line: &str, status: ExitStatus) -> Outcome {
    match status.code() {
        Some(0) => Ok(()),
        Some(code) => Err(format!("`{line}` ended with code {code}; what it wrote above says why.")),
        None => Err(format!("`{line}` was interrupted.")),
    }
}

/// Runs a program to its end, and answers how that was and all that it wrote.
pub fn output(command: &mut Command) -> Outcome<Output> {
    command.stdin(Stdio::null()).output().map_err(|error| start_error(command, &error))
}

/// What a program writes; nothing when it is missing or fails.
pub fn stdout(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Says why a program did not start.
pub fn start_error(command: &Command, error: &std::io::Error) -> String {
    let name = command.get_program().to_string_lossy();
    match error.kind() {
        ErrorKind::NotFound => format!("`{name}` is not installed or not on PATH. {}", install_hint(&name)),
        _ => format!("`{name}` could not be started: {error}."),
    }
}

fn install_hint(name: &str) -> &'static str {
    match name {
        "node" | "npm" | "npm.cmd" => {
            "Install Node.js 20.18 or later, which brings npm, from https://nodejs.org."
        }
        "cargo" | "rustc" | "rustup" => "Install Rust from https://rustup.rs.",
        _ => "Install it, and call this command again.",
    }
}

/// The program's line as one would type it.
pub fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_node_is_answered_with_where_to_get_it() {
        let message = start_error(&Command::new("node"), &ErrorKind::NotFound.into());
        assert!(message.contains("Install Node.js 20.18"), "{message}");
    }

    #[test]
    fn a_failing_program_is_named_with_its_words() {
        let message =
            run(program("cargo").args(["--no-such-word"]).stderr(Stdio::null())).expect_err("fails");
        assert!(message.starts_with("`cargo --no-such-word` ended with code"), "{message}");
    }
}
