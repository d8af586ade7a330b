//! The tests of the built site: Playwright's in Chromium, the soak, and the journey in other browsers.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::program::run as run_program;
use crate::setup::Toolbox;
use crate::step::Plan;
use crate::{Outcome, browser, build, other_browsers, paths, web_servers};

/// Tells the tests that all of them are run; `e2e/extended.ts` reads it.
const EXTENDED: &str = "E2E_EXTENDED";

/// The tests of what needs no page: the scripts that run before the program, the style, and what is written for people.
pub fn test_scripts(toolbox: &Toolbox) -> Outcome {
    let folder = paths::e2e().join("unit");
    let files =
        fs::read_dir(&folder).map_err(|error| format!("{} could not be read: {error}.", folder.display()))?;
    let paths = files.flatten().map(|file| file.path());
    let tests = paths.filter(|path| path.to_string_lossy().ends_with(".test.mjs"));
    run_program(toolbox.node(Path::new("--test")).args(tests))
}

/// What Playwright's tests need beside the sites.
pub struct Built {
    server: PathBuf,
    proxy: PathBuf,
}

impl Built {
    /// Builds it. The native tests start the server and the proxy too, so that after them both are there.
    pub fn new(toolbox: &Toolbox, has_programs: bool) -> Outcome<Self> {
        let (server, proxy) = if has_programs {
            (build::program_path("demo-workspace"), build::program_path("trial-proxy"))
        } else {
            (build::build_demo_server(toolbox)?, build::build_trial_proxy(toolbox)?)
        };
        Ok(Self { server, proxy })
    }

    /// Runs the tests. Answers what could not be tested, and why.
    pub fn test(&self, plan: &Plan, toolbox: &Toolbox) -> Outcome<Option<String>> {
        // Its script, not `npx`, which is no program that Windows can start.
        let mut tests = toolbox.node(&paths::e2e().join("node_modules/@playwright/test/cli.js"));
        tests.arg("test").args(&plan.extra).current_dir(paths::e2e());
        tests.env("DEMO_SERVER_PATH", &self.server).env("SPECIMEN_PATH", build::specimen());
        tests.env("TRIAL_PROXY_PATH", &self.proxy).env("CHROMIUM_PATH", browser::ensure()?.windowless());
        let servers = web_servers::ensure();
        run_program(extend(&mut tests, plan.is_extended).envs(servers.environment()))?;
        Ok(servers.skipped().map(|sentence| format!("Skipped: {sentence}")))
    }
}

fn extend(tests: &mut Command, is_extended: bool) -> &mut Command {
    if is_extended { tests.env(EXTENDED, "1") } else { tests.env_remove(EXTENDED) }
}

/// Uses the page for a simulated hour, against a workspace that fails at random.
pub fn soak(extra: &[String], toolbox: &Toolbox) -> Outcome {
    let mut soak = script(toolbox, "soak.mjs")?;
    run_program(soak.args(extra).env("CHROMIUM_PATH", browser::ensure()?.windowless()))
}

/// Takes the journey in Firefox and in WebKit.
pub fn other_browsers(extra: &[String], toolbox: &Toolbox) -> Outcome {
    let browsers = other_browsers::ensure()?;
    run_program(script(toolbox, "other-browsers.mjs")?.args(extra).envs(browsers.environment()))
}

/// A script that uses the built site and the demo workspace's server.
fn script(toolbox: &Toolbox, name: &str) -> Outcome<Command> {
    build::build_if_missing(toolbox)?;
    let mut script = toolbox.node(&paths::e2e().join(name));
    script.env("DEMO_SERVER_PATH", build::build_demo_server(toolbox)?);
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tests_are_told_whether_all_of_them_are_run() {
        let mut tests = Command::new("node");
        let written = |tests: &mut Command, is_extended| {
            extend(tests, is_extended)
                .get_envs()
                .find_map(|(name, value)| (name == EXTENDED).then_some(value.is_some()))
        };
        assert_eq!(written(&mut tests, true), Some(true));
        assert_eq!(written(&mut tests, false), Some(false));
        let script = fs::read_to_string(paths::e2e().join("extended.ts")).unwrap();
        assert!(script.contains(EXTENDED));
    }
}
