//! The step `supply-chain`: what is held of the packages that others wrote. Licences and sources can be checked anywhere.
//! Known vulnerabilities stand in databases that not every machine can reach: there the check is skipped, which is said,
//! and never taken for a pass. A vulnerability that is found fails.

use std::process::{Command, Output};

use crate::setup::Toolbox;
use crate::{Outcome, node, place, program};

/// What cargo-deny writes when the database cannot be had, and for no other trouble.
const NOT_FETCHED: &str = "failed to fetch advisory database";
/// What npm writes when the registry does not answer its question, and for no other trouble.
const NOT_ANSWERED: &str = "audit endpoint returned an error";
/// What stands in each of npm's reports.
const REPORT: &str = "\"auditReportVersion\"";

/// Asked as strictly as the lock file has it, whatever the person's own settings are: without a network npm reports that
/// nothing is wrong, and without the development packages there is nothing to ask for.
// What is low or moderate is mostly work that an attacker's text can cause; these packages read the project's own files.
const AUDIT: [&str; 6] = [
    "audit",
    "--audit-level=high",
    "--include=dev",
    "--offline=false",
    "--fetch-retries=1",
    "--fetch-timeout=60000",
];

/// Checks the packages of Cargo and of npm. Answers what could not be checked, and why.
pub fn check(toolbox: &Toolbox, extra: &[String]) -> Outcome<Vec<String>> {
    program::run(deny(toolbox).args(["check", "licenses", "bans", "sources"]).args(extra))?;
    let skipped = [advisories(toolbox)?, npm_audit(toolbox)?];
    let skipped: Vec<String> = skipped.into_iter().flatten().collect();
    skipped.iter().for_each(|what| println!("{what}"));
    Ok(skipped)
}

fn deny(toolbox: &Toolbox) -> Command {
    let mut command = toolbox.program("cargo-deny");
    command.arg("--locked");
    command
}

/// The advisories about Rust packages, from RustSec's database.
fn advisories(toolbox: &Toolbox) -> Outcome<Option<String>> {
    let mut fetch = deny(toolbox);
    // It calls git, which is to give up where it would ask for a password or wait for a silent host.
    fetch.args(["fetch", "db"]).envs([
        ("GIT_TERMINAL_PROMPT", "0"),
        ("GIT_HTTP_LOW_SPEED_LIMIT", "1000"),
        ("GIT_HTTP_LOW_SPEED_TIME", "30"),
    ]);
    let fetched = program::output(&mut fetch)?;
    let told = String::from_utf8_lossy(&fetched.stderr);
    if fetched.status.success() {
        // What has just come is checked; another fetch could fail, and would look like a finding.
        return program::run(deny(toolbox).args(["--offline", "check", "advisories"])).map(|()| None);
    }
    if !told.contains(NOT_FETCHED) {
        return Err(format!("`cargo-deny fetch db` failed: {}", told.trim()));
    }
    let why = last_line(&told);
    Ok(Some(format!(
        "Skipped: no advisory about a Rust package was looked for, because their database could not be fetched: {why}"
    )))
}

/// The advisories about Node packages, which npm asks its registry for.
fn npm_audit(toolbox: &Toolbox) -> Outcome<Option<String>> {
    let npm = || {
        let mut command = toolbox.program(node::NPM);
        command.args(AUDIT).current_dir(place::e2e());
        command
    };
    let answer = program::output(npm().arg("--json"))?;
    match (is_report(&answer), answer.status.success()) {
        (true, true) => Ok(None),
        (true, false) => Err(vulnerable(&mut npm())),
        (false, _) => unanswered(&String::from_utf8_lossy(&answer.stderr)).map(Some),
    }
}

fn is_report(answer: &Output) -> bool {
    String::from_utf8_lossy(&answer.stdout).contains(REPORT)
}

/// Asks once more, for an answer that people can read.
fn vulnerable(npm: &mut Command) -> String {
    let again = program::run(npm).err().unwrap_or_default();
    format!(
        "npm knows of vulnerabilities in the packages of e2e/. {again}\nUpdate what it names in e2e/package.json, then call `npm install` there."
    )
}

fn unanswered(told: &str) -> Outcome<String> {
    if !told.contains(NOT_ANSWERED) {
        return Err(format!("`npm audit` gave no report: {}", told.trim()));
    }
    let why = told.lines().next().unwrap_or_default().trim_start_matches("npm warn audit ");
    Ok(format!(
        "Skipped: no advisory about a Node package was looked for, because npm's registry did not answer: {why}"
    ))
}

fn last_line(text: &str) -> &str {
    text.lines().map(str::trim).rfind(|line| !line.is_empty()).unwrap_or_default()
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use crate::fakes::Fakes;

    const UNREACHED: &str =
        "echo 'x [ERROR] failed to fetch database: failed to fetch advisory database https://a.example with cli
Cloning into x...
fatal: unable to access: Could not resolve host: a.example
' >&2; exit 1";
    const REFUSED: &str = "echo 'npm warn audit 405 Method Not Allowed - POST https://a.example
npm error audit endpoint returned an error' >&2; echo '{ \"message\": \"405\" }'; exit 1";
    const CLEAN: &str = "echo '{ \"auditReportVersion\": 2, \"vulnerabilities\": {} }'";
    const FOUND: &str = "echo '{ \"auditReportVersion\": 2, \"vulnerabilities\": { \"a\": {} } }'; exit 1";

    /// The step's outcome where cargo-deny fetches and checks like this, and npm answers like this.
    fn checked(name: &str, [fetch, advisories, npm]: [&str; 3]) -> (Outcome<Vec<String>>, Fakes) {
        let deny = format!(
            "echo \"$*\" >> \"$0.calls\"\ncase \"$*\" in *fetch*) {fetch};; *advisories*) {advisories};; esac"
        );
        let npm = format!("echo \"$*\" >> \"$0.calls\"\n{npm}");
        let fakes = Fakes::new(name, &[("cargo-deny", &deny), (node::NPM, &npm)]);
        (check(&Toolbox::with_fakes(&fakes), &[]), fakes)
    }

    #[test]
    fn what_is_fetched_and_clean_passes_with_nothing_skipped() {
        let (outcome, fakes) = checked("clean", ["true", "true", CLEAN]);
        assert_eq!(outcome, Ok(Vec::new()));
        let calls = fakes.calls("cargo-deny");
        let calls: Vec<_> = calls.lines().collect();
        assert_eq!(
            calls,
            [
                "--locked check licenses bans sources",
                "--locked fetch db",
                "--locked --offline check advisories"
            ]
        );
    }

    #[test]
    fn a_database_that_cannot_be_fetched_is_said_to_be_skipped_with_the_reason() {
        let (outcome, fakes) = checked("unreached", [UNREACHED, "true", CLEAN]);
        let [skipped] = &outcome.unwrap()[..] else { panic!("one thing is skipped") };
        assert!(skipped.starts_with("Skipped: no advisory about a Rust package"), "{skipped}");
        assert!(skipped.ends_with("fatal: unable to access: Could not resolve host: a.example"), "{skipped}");
        assert!(!fakes.calls("cargo-deny").contains("check advisories"));
    }

    #[test]
    fn an_advisory_about_a_rust_package_fails() {
        let (outcome, _) = checked("advisory", ["true", "exit 1", CLEAN]);
        assert!(outcome.expect_err("fails").contains("check advisories` ended with code 1"));
    }

    #[test]
    fn another_failure_of_the_fetch_is_no_skip() {
        let (outcome, _) = checked("broken", ["echo 'no such option' >&2; exit 2", "true", CLEAN]);
        assert_eq!(outcome, Err("`cargo-deny fetch db` failed: no such option".into()));
    }

    #[test]
    fn a_licence_or_a_source_that_is_not_allowed_fails_before_anything_is_fetched() {
        let fakes = Fakes::new("licence", &[("cargo-deny", "echo \"$*\" >> \"$0.calls\"; exit 4")]);
        let outcome = check(&Toolbox::with_fakes(&fakes), &["--hide-inclusion-graph".into()]);
        assert!(outcome.expect_err("fails").contains("ended with code 4"));
        assert_eq!(
            fakes.calls("cargo-deny"),
            "--locked check licenses bans sources --hide-inclusion-graph\n"
        );
    }

    #[test]
    fn a_registry_that_does_not_answer_is_said_to_be_skipped_with_the_reason() {
        let (outcome, _) = checked("refused", ["true", "true", REFUSED]);
        let [skipped] = &outcome.unwrap()[..] else { panic!("one thing is skipped") };
        assert!(skipped.starts_with("Skipped: no advisory about a Node package"), "{skipped}");
        assert!(skipped.ends_with("405 Method Not Allowed - POST https://a.example"), "{skipped}");
    }

    #[test]
    fn a_vulnerable_node_package_fails() {
        let (outcome, _) = checked("vulnerable", ["true", "true", FOUND]);
        let message = outcome.expect_err("fails");
        assert!(message.starts_with("npm knows of vulnerabilities") && message.contains("e2e/package.json"));
    }

    #[test]
    fn npm_without_a_report_never_passes() {
        let (outcome, _) = checked("silent", ["true", "true", "exit 0"]);
        assert_eq!(outcome, Err("`npm audit` gave no report: ".into()));
        let lockless = "echo 'npm error code ENOLOCK' >&2; exit 1";
        let (outcome, _) = checked("lockless", ["true", "true", lockless]);
        assert_eq!(outcome, Err("`npm audit` gave no report: npm error code ENOLOCK".into()));
    }

    #[test]
    fn npm_is_asked_for_what_only_builds_need_and_over_the_network() {
        let (_, fakes) = checked("asked", ["true", "true", CLEAN]);
        let call = fakes.calls(node::NPM);
        assert!(call.contains("--include=dev") && call.contains("--offline=false"), "{call}");
    }
}
