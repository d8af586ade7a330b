//! Builds: the site with trunk, the demo workspace's server, and the proxy of a trial.

use std::path::PathBuf;
use std::process::Command;

use crate::setup::{self, Toolbox};
use crate::workspace::Workspace;
use crate::{Outcome, place, program};

/// `cargo xtask build`.
pub fn set_up_and_build(workspace: Option<&Workspace>) -> Outcome {
    build_for(&setup::set_up()?, workspace)?;
    println!(
        "The site is in dist/, with its bill of materials in {SBOM}. Any static host can serve it, from any path."
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
    trunk.args(["build", "--release", "--locked"]);
    match workspace {
        Some(workspace) => trunk.env("OMNICHANNEL_WORKSPACE", workspace.address()),
        None => trunk.env_remove("OMNICHANNEL_WORKSPACE"),
    };
    if setup::ensure_library_source() {
        trunk
            .env("CARGO_ENCODED_RUSTFLAGS", [flags(), LEAN_FLAGS.join("\u{1f}")].join("\u{1f}"))
            .envs(LEAN_LIBRARY);
    } else {
        println!("The standard library's source could not be added, so the site will be a tenth larger.");
        trunk.env("CARGO_ENCODED_RUSTFLAGS", flags());
    }
    program::run(&mut trunk)?;
    write_sbom(toolbox)
}

/// The site's software bill of materials, in CycloneDX's format. It lies beside the page, where a reviewer finds that of
/// the very build that is served; the page does not load it.
pub const SBOM: &str = "sbom.cdx.json";

fn write_sbom(toolbox: &Toolbox) -> Outcome {
    let script = place::root().join("xtask/node/sbom.mjs");
    program::run(toolbox.node(&script).arg(place::dist().join(SBOM)))
        .map_err(|error| format!("The software bill of materials could not be written. {error}"))
}

/// A panic ends the program without composing words that nobody would read: a tenth of the page's weight.
const LEAN_FLAGS: [&str; 4] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    // wasm-opt knows better which call is worth its body.
    "-Cllvm-args=-inline-threshold=0",
];

/// The standard library built the same way, and for size. The options are not stable, so the stable compiler is told
/// that they are wanted.
const LEAN_LIBRARY: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

/// The compiler's flags as `.cargo/config.toml` gives them, and this machine's folders left out of the program: that
/// keeps it smaller, and the folders to ourselves.
fn flags() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let sources = home.map(|home| home.join("registry").join("src"));
    let registries =
        sources.and_then(|sources| std::fs::read_dir(sources).ok()).into_iter().flatten().flatten();
    let folders = registries.map(|entry| entry.path()).chain([place::root().to_owned()]);
    let remapped = folders.map(|folder| format!("--remap-path-prefix={}=", folder.display()));
    ["--cfg".to_owned(), "erase_components".to_owned()]
        .into_iter()
        .chain(remapped)
        .collect::<Vec<_>>()
        .join("\u{1f}")
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

/// Builds the site as it is while it is developed, which shows its components by themselves. Answers where it is.
pub fn build_specimen(toolbox: &Toolbox) -> Outcome<PathBuf> {
    let folder = place::target().join("specimen");
    program::run(
        trunk(toolbox)
            .args(["build", "--locked", "--dist"])
            .arg(&folder)
            .env("CARGO_ENCODED_RUSTFLAGS", flags()),
    )?;
    Ok(folder)
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
    Ok(place::target().join("debug").join(place::executable(name)))
}
