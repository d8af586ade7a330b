//! Builds: the site with trunk, the demo workspace's server, and the proxy of a trial.

use std::path::PathBuf;
use std::process::Command;

use crate::job::Job;
use crate::setup::{self, Toolbox};
use crate::workspace::Workspace;
use crate::{Outcome, hook, paths, program};

/// `cargo xtask build`.
pub fn set_up_and_build(workspace: Option<&Workspace>) -> Outcome {
    build_for(&setup::set_up()?, workspace)?;
    println!(
        "The site is in dist/, with its bill of materials in {}. Any static host can serve it, from any path.",
        hook::BILL_OF_MATERIALS
    );
    Ok(())
}

/// Writes the site to `dist`, for any workspace.
pub fn build(toolbox: &Toolbox) -> Outcome {
    build_for(toolbox, None)
}

/// The same, for one workspace if there is one: the page then shows that one alone, and its security policy lets it call
/// nobody else.
fn build_for(toolbox: &Toolbox, workspace: Option<&Workspace>) -> Outcome {
    let mut trunk = trunk(toolbox);
    trunk.args(["build", "--release"]);
    match workspace {
        Some(workspace) => trunk.env(hook::WORKSPACE, workspace.address()),
        None => trunk.env_remove(hook::WORKSPACE),
    };
    program::run(&mut trunk)
}

/// Writes the site to `dist` unless one is there.
pub fn build_if_missing(toolbox: &Toolbox) -> Outcome {
    if paths::dist().join("index.html").is_file() { Ok(()) } else { build(toolbox) }
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

/// Where the site is as it is while it is developed, which shows its components by themselves.
pub fn specimen() -> PathBuf {
    paths::target().join("specimen")
}

/// Begins to build that.
pub fn start_specimen(toolbox: &Toolbox) -> Outcome<Job> {
    let mut trunk = trunk(toolbox);
    trunk.args(["build", "--dist"]).arg(specimen());
    Job::start(&mut trunk, paths::target().join("specimen.log"))
}

/// Builds the demo workspace's server. Answers where it is.
pub fn build_demo_server(toolbox: &Toolbox) -> Outcome<PathBuf> {
    build_program(toolbox, "demo-workspace", &["--features", "server"])
}

/// Builds what stands before the page of a trial. Answers where it is.
pub fn build_trial_proxy(toolbox: &Toolbox) -> Outcome<PathBuf> {
    build_program(toolbox, "trial-proxy", &[])
}

fn build_program(toolbox: &Toolbox, name: &str, more: &[&str]) -> Outcome<PathBuf> {
    let mut cargo = toolbox.program("cargo");
    program::run(cargo.args(["build", "--locked", "--package", name]).args(more))?;
    Ok(program_path(name))
}

/// Where cargo puts a program of the workspace.
pub fn program_path(name: &str) -> PathBuf {
    paths::target().join("debug").join(paths::executable(name))
}
