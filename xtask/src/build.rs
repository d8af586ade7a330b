//! Builds: the site with trunk, and the demo workspace's server.

use std::path::PathBuf;
use std::process::Command;

use crate::setup::{self, Toolbox};
use crate::{Outcome, place, program};

/// `cargo xtask build`.
pub fn set_up_and_build() -> Outcome {
    build(&setup::set_up()?)?;
    println!("The site is in dist/. Any static host can serve it, from any path.");
    Ok(())
}

/// Writes the site to `dist`.
pub fn build(toolbox: &Toolbox) -> Outcome {
    program::run(trunk(toolbox).args(["build", "--release"]))
}

/// Writes the site to `dist` unless one is there.
pub fn build_if_missing(toolbox: &Toolbox) -> Outcome {
    if place::dist().join("index.html").is_file() { Ok(()) } else { build(toolbox) }
}

/// Trunk, ready for its words.
pub fn trunk(toolbox: &Toolbox) -> Command {
    let mut command = toolbox.program("trunk");
    // Trunk 0.21 reads NO_COLOR as `true` or `false`, and refuses the usual `1`.
    if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        command.env("NO_COLOR", "true");
    }
    command
}

/// Builds the demo workspace's server. Answers where it is.
pub fn build_demo_server(toolbox: &Toolbox) -> Outcome<PathBuf> {
    let mut cargo = toolbox.program("cargo");
    program::run(cargo.args(["build", "--package", "demo-workspace", "--features", "server"]))?;
    Ok(place::target().join("debug").join(place::executable("demo-workspace")))
}
