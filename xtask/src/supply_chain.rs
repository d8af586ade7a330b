//! The step `supply-chain`: what is held of the packages that others wrote. Licences and sources can be checked anywhere.
//! Known vulnerabilities stand in databases that not every machine can reach: there the check is skipped, which is said,
//! and never taken for a pass. A vulnerability that is found fails.

use std::path::Path;
use std::process::{Command, Output};

use crate::setup::Toolbox;
use crate::{Outcome, node, paths, program};

/// What cargo-deny writes when the database cannot be had, and for no other error.
const NOT_FETCHED: &str = "failed to fetch advisory database";
/// Where cargo-deny keeps RustSec's database, below Cargo's folder. The number is made of the database's address.
const DATABASE: &str = "advisory-dbs/advisory-db-3157b0e258782691";
/// What it warns of for each package that the local index lacks, whatever `deny.toml` says of withdrawn versions.
const NOT_INDEXED: &str = "unable to check for yanked crates";
/// The fuzzer has a lock file of its own, whose packages run on the machine of who calls it. They are given on to nobody,
/// so their licences, of which one would need an exception that nothing else has, are not looked at.
const FUZZER: [&str; 4] = ["--manifest-path", "fuzz/Cargo.toml", "--config", "deny.toml"];
/// What npm writes when the registry does not answer its question, and for no other error.
const NOT_ANSWERED: &str = "audit endpoint returned an error";
/// What stands in each of npm's reports.
const REPORT: &str = "\"auditReportVersion\"";

/// Asked as strictly as the lock file has it, whatever the person's own settings are: without a network npm reports that
/// nothing is wrong, and without the development packages there is nothing to ask for.
///
/// What is low or moderate is mostly work that an attacker's text can cause; these packages read the project's own files.
/// It is counted, and passes.
const AUDIT: [&str; 8] = [
    "audit",
    "--audit-level=high",
    "--include=dev",
    "--include=optional",
    "--include=peer",
    "--offline=false",
    "--fetch-retries=1",
    "--fetch-timeout=60000",
];

/// Checks the packages of Cargo and of npm. Answers what could not be checked, and why, and what was let pass.
pub fn check(toolbox: &Toolbox, extra: &[String]) -> Outcome<Vec<String>> {
    let database = paths::cargo_home().map(|home| home.join(DATABASE));
    check_with(toolbox, extra, &database.unwrap_or_default())
}

/// The same with this folder for the database.
fn check_with(toolbox: &Toolbox, extra: &[String], database: &Path) -> Outcome<Vec<String>> {
    program::run(deny(toolbox).args(["check", "licenses", "bans", "sources"]).args(extra))?;
    program::run(deny(toolbox).args(FUZZER).args(["check", "bans", "sources"]).args(extra))?;
    let mut remarks = advisories(toolbox, database)?;
    remarks.extend(npm_audit(toolbox)?);
    remarks.iter().for_each(|what| println!("{what}"));
    Ok(remarks)
}

fn deny(toolbox: &Toolbox) -> Command {
    let mut command = toolbox.program("cargo-deny");
    // Without it, the packages of the dashboard alone would be looked at, and not those of the other programs here.
    command.args(["--locked", "--workspace"]);
    command
}

/// The advisories about Rust packages, from RustSec's database.
fn advisories(toolbox: &Toolbox, database: &Path) -> Outcome<Vec<String>> {
    let mut fetch = deny(toolbox);
    // It calls git, which is to give up where it would ask for a password or wait for a silent host.
    fetch.args(["fetch", "db"]).envs([
        ("GIT_TERMINAL_PROMPT", "0"),
        ("GIT_HTTP_LOW_SPEED_LIMIT", "1000"),
        ("GIT_HTTP_LOW_SPEED_TIME", "30"),
    ]);
    let fetched = program::output(&mut fetch)?;
    let stderr = String::from_utf8_lossy(&fetched.stderr);
    if fetched.status.success() {
        return known(toolbox);
    }
    if !stderr.contains(NOT_FETCHED) {
        return Err(format!("`cargo-deny fetch db` failed: {}", stderr.trim()));
    }
    let why = format!("because their database could not be fetched: {}", last_line(&stderr));
    if !database.join("crates").is_dir() {
        return Ok(vec![format!("Skipped: no advisory about a Rust package was looked for, {why}")]);
    }
    let mut remarks = known(toolbox)?;
    let date = date(toolbox, database);
    remarks.push(format!(
        "Skipped: no advisory about a Rust package that is newer than the database on this machine, of {date}, was looked for, {why}"
    ));
    Ok(remarks)
}

/// Checks with the database that is there; another fetch could fail, and would look like a finding.
fn known(toolbox: &Toolbox) -> Outcome<Vec<String>> {
    let check = ["--offline", "check", "advisories"];
    let stderr = program::run_capturing_stderr(deny(toolbox).args(check))?
        + &program::run_capturing_stderr(deny(toolbox).args(FUZZER).args(check))?;
    let skipped = stderr.contains(NOT_INDEXED).then(|| {
        "Skipped: whether a version was withdrawn was not looked for with each Rust package, because the index on this machine lacks some.".to_owned()
    });
    Ok(skipped.into_iter().collect())
}

/// The day of the newest entry of a database.
fn date(toolbox: &Toolbox, database: &Path) -> String {
    let mut log = toolbox.program("git");
    log.arg("-C").arg(database).args(["log", "-1", "--format=%cs"]);
    program::stdout(&mut log).map_or_else(|| "unknown age".into(), |date| date.trim().to_owned())
}

/// The advisories about Node packages, which npm asks its registry for.
fn npm_audit(toolbox: &Toolbox) -> Outcome<Option<String>> {
    let npm = || {
        let mut command = toolbox.program(node::NPM);
        command.args(AUDIT).current_dir(paths::e2e());
        command
    };
    let answer = program::output(npm().arg("--json"))?;
    match (is_report(&answer), answer.status.success()) {
        (true, true) => Ok(minor(&String::from_utf8_lossy(&answer.stdout))),
        (true, false) => Err(vulnerable(&mut npm())),
        (false, _) => unanswered(&String::from_utf8_lossy(&answer.stderr)).map(Some),
    }
}

fn is_report(answer: &Output) -> bool {
    String::from_utf8_lossy(&answer.stdout).contains(REPORT)
}

/// What npm knows of that is not grave enough to fail, counted from the end of its report.
fn minor(report: &str) -> Option<String> {
    let totals = report.rsplit_once("\"metadata\"")?.1;
    let count = |name: &str| -> Option<u32> {
        let rest = totals.split_once(&format!("\"{name}\":"))?.1;
        rest.split([',', '}']).next()?.trim().parse().ok()
    };
    let (moderate, low) = (count("moderate")?, count("low")?);
    (moderate + low > 0).then(|| {
        format!(
            "Passed: npm knows of {moderate} moderate and {low} low vulnerabilities in the packages of e2e/. `npm audit` there names them."
        )
    })
}

/// Asks once more, for an answer that people can read.
fn vulnerable(npm: &mut Command) -> String {
    let again = program::run(npm).err().unwrap_or_default();
    format!(
        "npm knows of vulnerabilities in the packages of e2e/. {again}\nUpdate what it names in e2e/package.json, then call `npm install` there."
    )
}

fn unanswered(stderr: &str) -> Outcome<String> {
    if !stderr.contains(NOT_ANSWERED) {
        return Err(format!("`npm audit` gave no report: {}", stderr.trim()));
    }
    let why = stderr.lines().next().unwrap_or_default().trim_start_matches("npm warn audit ");
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
    use crate::fake_program::FakePrograms;

    const UNREACHED: &str =
        "echo 'x [ERROR] failed to fetch database: failed to fetch advisory database https://a.example with cli
Cloning into x...
fatal: unable to access: Could not resolve host: a.example
' >&2; exit 1";
    const REFUSED: &str = "echo 'npm warn audit 405 Method Not Allowed - POST https://a.example
npm error audit endpoint returned an error' >&2; echo '{ \"message\": \"405\" }'; exit 1";
    const CLEAN: &str = "echo '{ \"auditReportVersion\": 2, \"vulnerabilities\": {}, \"metadata\": { \"vulnerabilities\": { \"info\": 0, \"low\": 0, \"moderate\": 0, \"high\": 0 } } }'";
    const FOUND: &str = "echo '{ \"auditReportVersion\": 2, \"vulnerabilities\": { \"a\": {} } }'; exit 1";

    fn checked(name: &str, answers: [&str; 3]) -> (Outcome<Vec<String>>, FakePrograms) {
        checked_with(name, answers, |_| ())
    }

    /// The step's outcome where cargo-deny fetches and checks like this, and npm answers like this.
    fn checked_with(
        name: &str,
        [fetch, advisories, npm]: [&str; 3],
        prepare: fn(&Path),
    ) -> (Outcome<Vec<String>>, FakePrograms) {
        let deny = format!(
            "echo \"$*\" >> \"$0.calls\"\ncase \"$*\" in *fetch*) {fetch};; *advisories*) {advisories};; esac"
        );
        let npm = format!("echo \"$*\" >> \"$0.calls\"\n{npm}");
        let git = "echo 2026-01-02";
        let fakes = FakePrograms::new(name, &[("cargo-deny", &deny), (node::NPM, &npm), ("git", git)]);
        let database = fakes.folder().join("database");
        prepare(&database);
        (check_with(&Toolbox::with_fakes(&fakes), &[], &database), fakes)
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
                "--locked --workspace check licenses bans sources",
                "--locked --workspace --manifest-path fuzz/Cargo.toml --config deny.toml check bans sources",
                "--locked --workspace fetch db",
                "--locked --workspace --offline check advisories",
                "--locked --workspace --manifest-path fuzz/Cargo.toml --config deny.toml --offline check advisories",
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

    fn with_database(folder: &Path) {
        std::fs::create_dir_all(folder.join("crates")).unwrap();
    }

    #[test]
    fn an_advisory_of_the_database_that_is_there_fails_where_no_newer_one_can_be_fetched() {
        let (outcome, _) = checked_with("known", [UNREACHED, "exit 1", CLEAN], with_database);
        assert!(outcome.expect_err("fails").contains("check advisories` ended with code 1"));
    }

    #[test]
    fn how_old_the_database_is_that_could_not_be_fetched_is_said() {
        let (outcome, fakes) = checked_with("old", [UNREACHED, "true", CLEAN], with_database);
        let [skipped] = &outcome.unwrap()[..] else { panic!("one thing is skipped") };
        assert!(skipped.contains("newer than the database on this machine, of 2026-01-02,"), "{skipped}");
        assert!(skipped.ends_with("Could not resolve host: a.example"), "{skipped}");
        assert!(fakes.calls("cargo-deny").contains("--offline check advisories"));
    }

    #[test]
    fn an_index_that_lacks_a_package_is_said() {
        let warning = "echo 'warning[index-failure]: unable to check for yanked crates' >&2";
        let (outcome, _) = checked("index", ["true", warning, CLEAN]);
        let [skipped] = &outcome.unwrap()[..] else { panic!("one thing is skipped") };
        assert!(skipped.starts_with("Skipped: whether a version was withdrawn was not looked for"));
    }

    #[test]
    fn what_is_not_grave_is_counted() {
        let found = CLEAN.replace("\"moderate\": 0", "\"moderate\": 3");
        let (outcome, _) = checked("minor", ["true", "true", &found]);
        let [passed] = &outcome.unwrap()[..] else { panic!("one thing is told") };
        assert!(passed.starts_with("Passed: npm knows of 3 moderate and 0 low vulnerabilities"), "{passed}");
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
        let fakes = FakePrograms::new("licence", &[("cargo-deny", "echo \"$*\" >> \"$0.calls\"; exit 4")]);
        let outcome = check(&Toolbox::with_fakes(&fakes), &["--hide-inclusion-graph".into()]);
        assert!(outcome.expect_err("fails").contains("ended with code 4"));
        assert_eq!(
            fakes.calls("cargo-deny"),
            "--locked --workspace check licenses bans sources --hide-inclusion-graph\n"
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
        for word in ["--include=dev", "--include=optional", "--include=peer", "--offline=false"] {
            assert!(call.contains(word), "{call}");
        }
    }
}
