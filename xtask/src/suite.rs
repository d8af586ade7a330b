//! `cargo xtask test`: runs the steps, ends at the first that fails, and tells how long each one took.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::clean_copy::{self, Site};
use crate::job::Job;
use crate::program::run as run_program;
use crate::setup::{self, Toolbox};
use crate::step::{Plan, Step};
use crate::{Outcome, browser, build, end_to_end, node, other_browsers, supply_chain, tool};

const DASHBOARD: &str = "omnichannel-dashboard";
const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

/// Runs one step with what else the person wrote, or all of them.
pub fn run(plan: &Plan) -> Outcome {
    let steps = plan.steps();
    let start = Instant::now();
    let toolbox = prepare(&steps)?;
    let mut report = Report { times: vec![("set-up", start.elapsed())], ..Report::default() };
    let outcome =
        Run { plan, steps: &steps, toolbox: &toolbox, site: None, specimen: None }.steps(&mut report);
    println!("\n{}", report.text(start.elapsed()));
    outcome
}

/// What is told at the end.
#[derive(Default)]
struct Report {
    times: Vec<(&'static str, Duration)>,
    /// How long the site was built beside the steps.
    site: Option<Duration>,
    /// What could not be checked, in sentences. It stands last, as thousands of lines may have come after it.
    skipped: Vec<String>,
}

impl Report {
    fn text(&self, together: Duration) -> String {
        let row = |name: &str, time: &Duration| format!("  {name:<13}{:>6.1} s", time.as_secs_f64());
        let site = self.site.iter().map(|time| format!("{}, beside the steps", row("the site", time)));
        let rows = self.times.iter().map(|(name, time)| row(name, time));
        let together = row("together", &together);
        rows.chain(site).chain([together]).chain(self.skipped.iter().cloned()).collect::<Vec<_>>().join("\n")
    }
}

/// Sets up before the first step, so that a missing tool shows at once and not after minutes.
fn prepare(steps: &[Step]) -> Outcome<Toolbox> {
    let needs = |holds: fn(Step) -> bool| steps.iter().any(|step| holds(*step));
    let browser = if needs(Step::needs_chromium) { Some(browser::ensure()?) } else { None };
    if steps.contains(&Step::Browsers) {
        other_browsers::ensure()?;
    }
    if needs(Step::needs_packages) {
        // Before the long builds: where Node is missing, that is better known at once.
        node::ensure_packages()?;
    }
    let mut toolbox = if needs(Step::needs_tools) { setup::set_up()? } else { Toolbox::bare() };
    if steps.contains(&Step::SupplyChain) {
        toolbox = toolbox.with_tool(&tool::CARGO_DENY)?;
    }
    println!("The tools: {}.", toolbox.versions(browser.as_ref()));
    Ok(toolbox)
}

/// One call of the command.
struct Run<'a> {
    plan: &'a Plan,
    steps: &'a [Step],
    toolbox: &'a Toolbox,
    /// The site, from its build's beginning until the end-to-end tests need it.
    site: Option<Site>,
    /// The same of the site as it is while it is developed.
    specimen: Option<Job>,
}

impl Run<'_> {
    fn steps(mut self, report: &mut Report) -> Outcome {
        if self.steps.contains(&Step::E2e) {
            println!(
                "\nThe site is built beside the steps before the end-to-end tests; target/site.log has what that writes."
            );
            self.site = Some(clean_copy::start(self.toolbox)?);
        }
        self.steps.iter().try_for_each(|step| self.timed(*step, report))
    }

    fn timed(&mut self, step: Step, report: &mut Report) -> Outcome {
        println!("\n==> {}: {}", step.name(), step.purpose());
        let start = Instant::now();
        let outcome = self.step(step, report);
        report.times.push((step.name(), start.elapsed()));
        report.skipped.extend(outcome.map_err(|error| failure(step, &error))?);
        Ok(())
    }

    /// Answers what of the step could not be done, and why.
    fn step(&mut self, step: Step, report: &mut Report) -> Outcome<Vec<String>> {
        let (extra, toolbox) = (&self.plan.extra, self.toolbox);
        if let (Step::Clippy | Step::Native | Step::Web, Some(site)) = (step, &self.site) {
            site.leave_checks();
        }
        if step == Step::Web && self.steps.contains(&Step::E2e) {
            // While the tests run, which leaves a core idle, it is compiled.
            self.specimen = Some(build::start_specimen(toolbox)?);
        }
        let done = match step {
            Step::Fmt => run_program(cargo(toolbox, &["fmt", "--all", "--check"]).args(extra)),
            Step::SupplyChain => return supply_chain::check(toolbox, extra),
            Step::Clippy => clippy(extra, toolbox),
            Step::Native => native(extra, toolbox),
            Step::Web => web(extra, toolbox),
            Step::E2e => return self.end_to_end(report),
            Step::Soak => end_to_end::soak(extra, toolbox),
            Step::Browsers => end_to_end::other_browsers(extra, toolbox),
        };
        done.map(|()| Vec::new())
    }

    fn end_to_end(&mut self, report: &mut Report) -> Outcome<Vec<String>> {
        end_to_end::test_scripts(self.toolbox)?;
        let has_programs = self.steps.contains(&Step::Native);
        let specimen = self.specimen.take().map_or_else(|| build::start_specimen(self.toolbox), Ok)?;
        let built = end_to_end::Built::new(self.toolbox, has_programs)?;
        specimen.finish().0?;
        let mut remarks = Vec::new();
        if let Some(site) = self.site.take() {
            let (outcome, time) = site.finish();
            report.site = Some(time);
            remarks.extend(outcome?);
        }
        remarks.extend(built.test(self.plan, self.toolbox)?);
        Ok(remarks)
    }
}

fn failure(step: Step, error: &str) -> String {
    format!("The step `{}` failed. {error}\nTo run it alone: cargo xtask test {}", step.name(), step.name())
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::paths;

    #[test]
    fn a_failure_names_the_step_and_the_command_for_it_alone() {
        let message = failure(Step::Web, "It did.");
        assert_eq!(message, "The step `web` failed. It did.\nTo run it alone: cargo xtask test web");
    }

    #[test]
    fn the_times_stand_below_each_other() {
        let times = vec![("fmt", Duration::from_millis(440)), ("supply-chain", Duration::from_secs(75))];
        let report = Report { times, ..Report::default() };
        let expected = "  fmt             0.4 s\n  supply-chain   75.0 s\n  together       75.5 s";
        assert_eq!(report.text(Duration::from_millis(75_500)), expected);
    }

    #[test]
    fn what_ran_beside_the_steps_is_told_as_that() {
        let report = Report { site: Some(Duration::from_secs(180)), ..Report::default() };
        let text = report.text(Duration::from_secs(400));
        assert_eq!(text, "  the site      180.0 s, beside the steps\n  together      400.0 s");
    }

    #[test]
    fn what_was_skipped_is_told_after_all_else() {
        let times = vec![("e2e", Duration::ZERO)];
        let report = Report { times, skipped: vec!["Skipped: that.".into()], ..Report::default() };
        assert!(report.text(Duration::ZERO).ends_with(" s\nSkipped: that."));
    }

    #[test]
    fn a_lock_file_that_is_not_up_to_date_fails_before_anything_could_mend_it() {
        let gate = fs::read_to_string(paths::root().join(".ci/run")).unwrap();
        let locked = gate.find("cargo build --locked").expect("a locked call");
        assert!(gate.find("\ncargo xtask").is_some_and(|first| locked < first));
    }
}
