//! `cargo xtask test`: runs the steps, ends at the first that fails, and tells how long each one took.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::program::run as run_program;
use crate::setup::{self, Toolbox};
use crate::step::Step;
use crate::web_servers::{self, WebServers};
use crate::{Outcome, browser, build, place};

const DASHBOARD: &str = "omnichannel-dashboard";
const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

/// Runs one step with what else the person wrote, or all of them.
pub fn run(only: Option<Step>, extra: &[String]) -> Outcome {
    let steps = only.map_or_else(|| Step::ALL.to_vec(), |step| vec![step]);
    let start = Instant::now();
    let toolbox = prepare(&steps)?;
    let mut times = vec![("set-up", start.elapsed())];
    let outcome = steps.iter().try_for_each(|step| timed(*step, extra, &toolbox, &mut times));
    println!("\n{}", time_table(&times));
    outcome
}

/// Sets up before the first step, so that a missing tool shows at once and not after minutes.
fn prepare(steps: &[Step]) -> Outcome<Toolbox> {
    if steps.iter().any(|step| matches!(step, Step::Web | Step::E2e)) {
        browser::ensure()?;
    }
    if steps.iter().any(|step| step.needs_tools()) { setup::set_up() } else { Ok(Toolbox::bare()) }
}

fn timed(
    step: Step,
    extra: &[String],
    toolbox: &Toolbox,
    times: &mut Vec<(&'static str, Duration)>,
) -> Outcome {
    println!("\n==> {}: {}", step.name(), step.purpose());
    let start = Instant::now();
    let outcome = run_step(step, extra, toolbox);
    times.push((step.name(), start.elapsed()));
    outcome.map_err(|error| failure(step, &error))
}

fn failure(step: Step, error: &str) -> String {
    format!("The step `{}` failed. {error}\nTo run it alone: cargo xtask test {}", step.name(), step.name())
}

fn run_step(step: Step, extra: &[String], toolbox: &Toolbox) -> Outcome {
    match step {
        Step::Fmt => run_program(cargo(toolbox, &["fmt", "--all", "--check"]).args(extra)),
        Step::Clippy => clippy(extra, toolbox),
        Step::Native => run_program(cargo(toolbox, &["test", "--workspace", "--all-features"]).args(extra)),
        Step::Web => web(extra, toolbox),
        Step::E2e => end_to_end(extra, toolbox),
    }
}

fn cargo(toolbox: &Toolbox, words: &[&str]) -> Command {
    let mut command = toolbox.program("cargo");
    command.args(words);
    command
}

fn clippy(extra: &[String], toolbox: &Toolbox) -> Outcome {
    let deny = ["--", "-D", "warnings"];
    let mut native = cargo(toolbox, &["clippy", "--workspace", "--all-targets", "--all-features"]);
    run_program(native.args(extra).args(deny))?;
    let mut browser = cargo(toolbox, &["clippy", "--package", DASHBOARD, "--lib", "--bins", "--test", "web"]);
    run_program(browser.args(WASM).args(extra).args(deny))
}

fn web(extra: &[String], toolbox: &Toolbox) -> Outcome {
    let mut tests = cargo(toolbox, &["test", "--package", DASHBOARD, "--test", "web"]);
    // The runner reads the browser's flags from webdriver.json in the root.
    tests.args(WASM).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    run_program(tests.env("CHROMEDRIVER", browser::ensure()?.driver).args(extra))
}

fn end_to_end(extra: &[String], toolbox: &Toolbox) -> Outcome {
    run_program(toolbox.node(Path::new("--test")).args(node_tests()?))?;
    build::build(toolbox)?;
    let specimen = build::build_specimen(toolbox)?;
    let server = build::build_demo_server(toolbox)?;
    let proxy = build::build_trial_proxy(toolbox)?;
    let folder = place::e2e();
    // Its script, not `npx`, which is no program that Windows can start.
    let mut tests = toolbox.node(&folder.join("node_modules/@playwright/test/cli.js"));
    tests.arg("test").args(extra).current_dir(folder);
    tests.env("DEMO_SERVER_PATH", server).env("SPECIMEN_PATH", specimen).env("TRIAL_PROXY_PATH", proxy);
    tests.env("CHROMIUM_PATH", browser::ensure()?.windowless());
    let servers = web_servers::ensure();
    run_program(tests.envs(servers.environment()))?;
    // Once more below all that the tests wrote, where it is read.
    say_skipped(&servers);
    Ok(())
}

fn say_skipped(servers: &WebServers) {
    if let Some(sentence) = servers.skipped() {
        println!("\nSKIPPED: {sentence}");
    }
}

/// The tests of the scripts that finish a build.
fn node_tests() -> Outcome<Vec<PathBuf>> {
    let folder = place::root().join("xtask/node");
    let files =
        fs::read_dir(&folder).map_err(|error| format!("{} could not be read: {error}.", folder.display()))?;
    let paths = files.flatten().map(|file| file.path());
    Ok(paths.filter(|path| path.to_string_lossy().ends_with(".test.mjs")).collect())
}

fn time_table(times: &[(&'static str, Duration)]) -> String {
    let row = |(name, time): &(&str, Duration)| format!("  {name:<8}{:>6.1} s", time.as_secs_f64());
    times.iter().map(row).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_step_and_the_command_for_it_alone() {
        let message = failure(Step::Web, "It did.");
        assert_eq!(message, "The step `web` failed. It did.\nTo run it alone: cargo xtask test web");
    }

    #[test]
    fn the_times_stand_below_each_other() {
        let table = time_table(&[("fmt", Duration::from_millis(440)), ("clippy", Duration::from_secs(75))]);
        assert_eq!(table, "  fmt        0.4 s\n  clippy    75.0 s");
    }
}
