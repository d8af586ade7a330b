//! The project's own commands: `cargo xtask help` lists them.

mod arguments;
mod bench;
mod browser;
mod build;
mod clean_copy;
mod crate_sizes;
#[cfg(test)]
#[cfg(unix)]
mod fake_program;
mod end_to_end;
mod hook;
mod job;
mod node;
mod other_browsers;
mod paths;
mod program;
mod screenshot;
mod serve;
mod setup;
mod size;
mod step;
mod suite;
mod supply_chain;
mod tool;
mod web_servers;
mod workspace;

use std::process::ExitCode;

use arguments::Command;

/// What a command ends with: a value, or a message in full sentences for the person who called it.
type Outcome<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    let written: Vec<String> = std::env::args().skip(1).collect();
    match arguments::parse(&written).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\n{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Outcome {
    match command {
        Command::Help => {
            println!("{}", arguments::HELP);
            Ok(())
        }
        Command::Setup => setup::set_up_everything(),
        Command::Build(workspace) => build::set_up_and_build(workspace.as_ref()),
        Command::Serve(options) => serve::serve(&options),
        Command::Test(plan) => suite::run(&plan),
        Command::Hook(stage) => hook::run(stage),
        Command::Size => size::report(),
        Command::Bench(parts) => bench::run(&parts),
        Command::Screenshot => screenshot::take(),
    }
}
