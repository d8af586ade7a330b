//! Parses the arguments of `cargo xtask`.

use crate::Outcome;
use crate::hook::Stage;
use crate::step::Plan;
use crate::workspace::Workspace;

/// The answer to `cargo xtask help`.
pub const HELP: &str = "\
The project's commands. Each one sets up what it needs first; that is done once.

  cargo xtask setup         install the wasm target, the tools in their pinned versions, the test browser and web servers
  cargo xtask serve         build and serve on http://127.0.0.1:8080, again at every change of a file
      --workspace URL       pass this workspace's API on, so that a trial needs no CORS setting
      --demo-server         start the demo workspace as an HTTP server, and pass its API on
      --release             serve the small, fast build; each change takes longer to build
      --port PORT           another port than 8080
  cargo xtask build         write the site to dist/, ready for any static host, with its bill of materials
      --workspace URL       let the page call this workspace alone
  cargo xtask test          run every check: fmt, supply-chain, clippy, native, web, e2e
  cargo xtask test STEP …   run one of them; what follows is passed on to its program
      --extended            before the step, or without one: e2e with every cell of its sweeps and every picture; without a
                            step also soak (an hour of use, simulated) and browsers (one journey in Firefox and in WebKit)
  cargo xtask size          measure dist/, and fail above the size budget
  cargo xtask bench         measure the charts beside others and the page, and print the times: charts, page, visits, memory
  cargo xtask bench PART …  measure one of them
  cargo xtask screenshot    write docs/screenshot.png
  cargo xtask help          show this text

The tools are kept in the user's cache folder, so that a second clone finds them there.
CHROMIUM_PATH and CHROMEDRIVER name a browser and its driver in unusual places.";

/// What `cargo xtask bench` measures.
const PARTS: [&str; 4] = ["charts", "page", "visits", "memory"];

/// One call of `cargo xtask`.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Help,
    Setup,
    /// For one workspace, or for any.
    Build(Option<Workspace>),
    Serve(ServeOptions),
    Test(Plan),
    Size,
    /// The parts to measure; none for all.
    Bench(Vec<String>),
    Screenshot,
    /// What trunk calls around a build; it is for no person, so the help leaves it out.
    Hook(Stage),
}

/// How to serve.
#[derive(Debug, PartialEq, Eq)]
pub struct ServeOptions {
    pub port: u16,
    pub api: Api,
    pub release: bool,
}

/// Where `/api` leads.
#[derive(Debug, PartialEq, Eq)]
pub enum Api {
    Nowhere,
    Workspace(Workspace),
    DemoServer,
}

/// Reads the words that follow `cargo xtask`.
pub fn parse(words: &[String]) -> Outcome<Command> {
    let Some((name, rest)) = words.split_first() else { return Ok(Command::Help) };
    if rest.iter().any(|word| word == "--help" || word == "-h") && name != "test" {
        return Ok(Command::Help);
    }
    match name.as_str() {
        "help" | "--help" | "-h" => Ok(Command::Help),
        "setup" => without_arguments(name, rest, Command::Setup),
        "build" => parse_build(rest).map(Command::Build),
        "serve" => parse_serve(rest).map(Command::Serve),
        "test" => parse_test(rest),
        "size" => without_arguments(name, rest, Command::Size),
        "bench" => parse_bench(rest),
        "hook" => parse_hook(rest),
        "screenshot" => without_arguments(name, rest, Command::Screenshot),
        _ => Err(format!("There is no command `{name}`. `cargo xtask help` lists the commands.")),
    }
}

fn without_arguments(name: &str, rest: &[String], command: Command) -> Outcome<Command> {
    match rest.first() {
        None => Ok(command),
        Some(word) => Err(format!("`cargo xtask {name}` takes no `{word}`. Call it without.")),
    }
}

fn parse_build(words: &[String]) -> Outcome<Option<Workspace>> {
    match words {
        [] => Ok(None),
        [name, value] if name == "--workspace" => value.parse().map(Some),
        [word] if word.starts_with("--workspace=") => word["--workspace=".len()..].parse().map(Some),
        [word, ..] => Err(format!("`cargo xtask build` takes --workspace URL at most, and no `{word}`.")),
    }
}

fn parse_hook(words: &[String]) -> Outcome<Command> {
    match words {
        [stage] => stage.parse().map(Command::Hook),
        _ => Err("`cargo xtask hook` takes pre-build or post-build. Trunk calls it around a build.".into()),
    }
}

fn parse_bench(words: &[String]) -> Outcome<Command> {
    match words.iter().find(|word| !PARTS.contains(&word.as_str())) {
        None => Ok(Command::Bench(words.to_vec())),
        Some(word) => Err(format!("There is no benchmark `{word}`. They are {}.", PARTS.join(", "))),
    }
}

fn parse_serve(words: &[String]) -> Outcome<ServeOptions> {
    let mut options = ServeOptions { port: 8080, api: Api::Nowhere, release: false };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let (name, joined) = match word.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (word.as_str(), None),
        };
        let mut value = || joined.clone().or_else(|| words.next().cloned());
        match name {
            "--port" => options.port = parse_port(value())?,
            "--workspace" => set_api(&mut options, Api::Workspace(parse_workspace(value())?))?,
            "--demo-server" => set_api(&mut options, Api::DemoServer)?,
            "--release" => options.release = true,
            _ => return Err(unknown_serve_word(word)),
        }
    }
    Ok(options)
}

fn unknown_serve_word(word: &str) -> String {
    format!(
        "`cargo xtask serve` does not know `{word}`. It takes --workspace URL, --demo-server, --release and --port PORT."
    )
}

fn set_api(options: &mut ServeOptions, api: Api) -> Outcome {
    if options.api != Api::Nowhere {
        return Err(
            "/api can lead to one place only. Give either --workspace URL or --demo-server, once.".into()
        );
    }
    options.api = api;
    Ok(())
}

fn parse_port(value: Option<String>) -> Outcome<u16> {
    let port = value.as_deref().and_then(|text| text.parse().ok()).filter(|port| *port > 0);
    port.ok_or_else(|| "--port wants a number from 1 to 65535, for example --port 8081.".into())
}

fn parse_workspace(value: Option<String>) -> Outcome<Workspace> {
    value.as_deref().unwrap_or_default().parse()
}

fn parse_test(words: &[String]) -> Outcome<Command> {
    let (is_extended, words) = match words {
        [first, rest @ ..] if first == "--extended" => (true, rest),
        _ => (false, words),
    };
    match words {
        [] => Ok(Command::Test(Plan { step: None, is_extended, extra: Vec::new() })),
        [name, ..] if name == "--help" || name == "-h" => Ok(Command::Help),
        [name, extra @ ..] => {
            Ok(Command::Test(Plan { step: Some(name.parse()?), is_extended, extra: extra.to_vec() }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::step::Step;

    fn parsed(line: &str) -> Outcome<Command> {
        parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    fn served(line: &str) -> ServeOptions {
        match parsed(line) {
            Ok(Command::Serve(options)) => options,
            other => panic!("{line} is read as {other:?}"),
        }
    }

    #[test]
    fn nothing_and_every_call_for_help_shows_the_help() {
        for line in ["", "help", "--help", "-h", "serve --help", "build -h", "test --help"] {
            assert_eq!(parsed(line), Ok(Command::Help), "{line}");
        }
    }

    #[test]
    fn serve_without_options_leads_nowhere_on_8080() {
        assert_eq!(served("serve"), ServeOptions { port: 8080, api: Api::Nowhere, release: false });
    }

    #[test]
    fn serve_takes_values_after_a_space_or_an_equals_sign() {
        assert_eq!(served("serve --port 9000"), served("serve --port=9000"));
        let spaced = served("serve --workspace https://chat.example.com --release");
        assert_eq!(spaced, served("serve --release --workspace=https://chat.example.com"));
    }

    #[test]
    fn a_build_is_for_any_workspace_or_for_one() {
        assert_eq!(parsed("build"), Ok(Command::Build(None)));
        let one = Ok(Command::Build(Some("https://chat.example.com".parse().unwrap())));
        assert_eq!(parsed("build --workspace https://chat.example.com/"), one);
        assert_eq!(parsed("build --workspace=https://chat.example.com"), one);
    }

    #[test]
    fn a_test_step_passes_on_what_follows() {
        let extra = vec!["filters.spec.ts".to_owned(), "--headed".to_owned()];
        let plan = Plan { step: Some(Step::E2e), is_extended: false, extra };
        assert_eq!(parsed("test e2e filters.spec.ts --headed"), Ok(Command::Test(plan)));
    }

    #[test]
    fn the_extended_tests_are_all_of_them_or_those_of_one_step() {
        let all = Plan { step: None, is_extended: true, extra: Vec::new() };
        assert_eq!(parsed("test --extended"), Ok(Command::Test(all)));
        let extra = vec!["pictures".to_owned()];
        let one = Plan { step: Some(Step::E2e), is_extended: true, extra };
        assert_eq!(parsed("test --extended e2e pictures"), Ok(Command::Test(one)));
    }

    #[test]
    fn the_benchmarks_take_the_names_of_parts() {
        assert_eq!(parsed("bench"), Ok(Command::Bench(Vec::new())));
        let parts = ["charts", "page"].map(str::to_owned);
        assert_eq!(parsed("bench charts page"), Ok(Command::Bench(parts.into())));
    }

    #[test]
    fn every_mistake_is_answered_with_what_to_write() {
        for (line, hint) in [
            ("deploy", "cargo xtask help"),
            ("build --fast", "--workspace URL at most"),
            ("build --workspace chat", "https://chat.example.com"),
            ("size --fast", "Call it without"),
            ("serve --prot 1", "--port PORT"),
            ("serve --port", "1 to 65535"),
            ("serve --port 0", "1 to 65535"),
            ("serve --workspace", "https://chat.example.com"),
            ("serve --demo-server --workspace https://a.example", "either --workspace"),
            ("bench tables", "charts, page, visits, memory"),
            ("hook", "pre-build or post-build"),
            ("hook build", "pre-build and post-build"),
            ("test unit", "fmt, supply-chain, clippy, native, web, e2e"),
        ] {
            let message = parsed(line).expect_err(line);
            assert!(message.contains(hint), "{line}: {message}");
        }
    }
}
