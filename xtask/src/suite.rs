//! `cargo xtask test`: runs the steps, ends at the first that fails, and tells how long each one took.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::program::run as run_program;
use crate::setup::{self, Toolbox};
use crate::step::Step;
use crate::{Outcome, browser, build, clean_copy, node, paths, supply_chain, tool, web_servers};

const DASHBOARD: &str = "omnichannel-dashboard";
const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

/// Runs one step with what else the person wrote, or all of them.
pub fn run(only: Option<Step>, extra: &[String]) -> Outcome {
    let steps = only.map_or_else(|| Step::ALL.to_vec(), |step| vec![step]);
    let start = Instant::now();
    let toolbox = prepare(&steps)?;
    let mut report = Report { times: vec![("set-up", start.elapsed())], skipped: Vec::new() };
    let outcome = steps.iter().try_for_each(|step| timed(*step, extra, &toolbox, &mut report));
    println!("\n{}", report.text());
    outcome
}

/// What is told at the end.
struct Report {
    times: Vec<(&'static str, Duration)>,
    /// What could not be checked, in sentences. It stands last, as thousands of lines may have come after it.
    skipped: Vec<String>,
}

impl Report {
    fn text(&self) -> String {
        let row = |(name, time): &(&str, Duration)| format!("  {name:<13}{:>6.1} s", time.as_secs_f64());
        let rows = self.times.iter().map(row);
        rows.chain(self.skipped.iter().cloned()).collect::<Vec<_>>().join("\n")
    }
}

/// Sets up before the first step, so that a missing tool shows at once and not after minutes.
fn prepare(steps: &[Step]) -> Outcome<Toolbox> {
    let is_browsing = steps.iter().any(|step| matches!(step, Step::Web | Step::E2e));
    let browser = if is_browsing { Some(browser::ensure()?) } else { None };
    let is_building = steps.iter().any(|step| step.needs_tools());
    if steps.contains(&Step::E2e) {
        // Before the long builds: where Node is missing, that is better known at once.
        node::ensure_packages()?;
    }
    let mut toolbox = if is_building { setup::set_up()? } else { Toolbox::bare() };
    if steps.contains(&Step::SupplyChain) {
        toolbox = toolbox.with_tool(&tool::CARGO_DENY)?;
    }
    println!("The tools: {}.", toolbox.versions(browser.as_ref()));
    Ok(toolbox)
}

fn timed(step: Step, extra: &[String], toolbox: &Toolbox, report: &mut Report) -> Outcome {
    println!("\n==> {}: {}", step.name(), step.purpose());
    let start = Instant::now();
    let outcome = run_step(step, extra, toolbox);
    report.times.push((step.name(), start.elapsed()));
    report.skipped.extend(outcome.map_err(|error| failure(step, &error))?);
    Ok(())
}

fn failure(step: Step, error: &str) -> String {
    format!("The step `{}` failed. {error}\nTo run it alone: cargo xtask test {}", step.name(), step.name())
}

/// Answers what of the step could not be done, and why.
fn run_step(step: Step, extra: &[String], toolbox: &Toolbox) -> Outcome<Vec<String>> {
    let done = match step {
        Step::Fmt => run_program(cargo(toolbox, &["fmt", "--all", "--check"]).args(extra)),
        Step::SupplyChain => return supply_chain::check(toolbox, extra),
        Step::Clippy => clippy(extra, toolbox),
        Step::Native => native(extra, toolbox),
        Step::Web => web(extra, toolbox),
        Step::E2e => return end_to_end(extra, toolbox),
    };
    done.map(|()| Vec::new())
}

fn cargo(toolbox: &Toolbox, words: &[&str]) -> Command {
    let mut command = toolbox.program("cargo");
    command.args(words);
    command
}

fn native(extra: &[String], toolbox: &Toolbox) -> Outcome {
    run_program(cargo(toolbox, &["test", "--locked", "--workspace", "--all-features"]).args(extra))
}

fn clippy(extra: &[String], toolbox: &Toolbox) -> Outcome {
    let deny = ["--", "-D", "warnings"];
    let mut native =
        cargo(toolbox, &["clippy", "--locked", "--workspace", "--all-targets", "--all-features"]);
    run_program(native.args(extra).args(deny))?;
    let mut browser = cargo(toolbox, &["clippy", "--locked", "--package", DASHBOARD]);
    run_program(browser.args(["--lib", "--bins", "--test", "web"]).args(WASM).args(extra).args(deny))
}

fn web(extra: &[String], toolbox: &Toolbox) -> Outcome {
    let mut tests = cargo(toolbox, &["test", "--locked", "--package", DASHBOARD, "--test", "web"]);
    // The runner reads the browser's flags from webdriver.json in the root.
    tests.args(WASM).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    run_program(tests.env("CHROMEDRIVER", browser::ensure()?.driver).args(extra))
}

fn end_to_end(extra: &[String], toolbox: &Toolbox) -> Outcome<Vec<String>> {
    run_program(toolbox.node(Path::new("--test")).args(unit_tests()?))?;
    let copied = clean_copy::build(toolbox)?;
    let specimen = build::build_gallery(toolbox)?;
    let server = build::build_demo_server(toolbox)?;
    let proxy = build::build_trial_proxy(toolbox)?;
    let folder = paths::e2e();
    // Its script, not `npx`, which is no program that Windows can start.
    let mut tests = toolbox.node(&folder.join("node_modules/@playwright/test/cli.js"));
    tests.arg("test").args(extra).current_dir(folder);
    tests.env("DEMO_SERVER_PATH", server).env("SPECIMEN_PATH", specimen).env("TRIAL_PROXY_PATH", proxy);
    tests.env("CHROMIUM_PATH", browser::ensure()?.windowless());
    let servers = web_servers::ensure();
    run_program(tests.envs(servers.environment()))?;
    let hosted = servers.skipped().map(|sentence| format!("Skipped: {sentence}"));
    Ok(copied.into_iter().chain(hosted).collect())
}

/// The tests of what needs no page: the scripts that run before the program, the style, and what is written for people.
fn unit_tests() -> Outcome<Vec<PathBuf>> {
    let folder = paths::e2e().join("unit");
    let files =
        fs::read_dir(&folder).map_err(|error| format!("{} could not be read: {error}.", folder.display()))?;
    let paths = files.flatten().map(|file| file.path());
    Ok(paths.filter(|path| path.to_string_lossy().ends_with(".test.mjs")).collect())
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
        let times = vec![("fmt", Duration::from_millis(440)), ("supply-chain", Duration::from_secs(75))];
        let report = Report { times, skipped: Vec::new() };
        assert_eq!(report.text(), "  fmt             0.4 s\n  supply-chain   75.0 s");
    }

    #[test]
    fn what_was_skipped_is_told_after_all_else() {
        let report = Report { times: vec![("e2e", Duration::ZERO)], skipped: vec!["Skipped: that.".into()] };
        assert!(report.text().ends_with(" s\nSkipped: that."));
    }

    #[test]
    fn a_lock_file_that_is_not_up_to_date_fails_before_anything_could_mend_it() {
        let gate = fs::read_to_string(paths::root().join(".ci/run")).unwrap();
        let locked = gate.find("cargo build --locked").expect("a locked call");
        assert!(gate.find("\ncargo xtask").is_some_and(|first| locked < first));
    }
}
