//! `cargo xtask serve`: trunk, and for a trial the proxy before it, and the demo workspace's server where it is wanted.

use std::net::TcpListener;
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::Duration;

use crate::arguments::{Api, ServeOptions};
use crate::setup::{self, Toolbox};
use crate::workspace::Workspace;
use crate::{Outcome, build, hook, paths, program};

/// Serves until the person ends it with Ctrl+C, which reaches both programs.
pub fn serve(options: &ServeOptions) -> Outcome {
    if !is_free(options.port) {
        return Err(format!(
            "Port {} is in use by another program. End that one, or choose another port with --port.",
            options.port
        ));
    }
    let toolbox = setup::set_up()?;
    match &options.api {
        Api::Nowhere => watch(vec![start_trunk(options, &toolbox)?]),
        Api::Workspace(workspace) => watch(start_trial(options, workspace, &toolbox)?),
        Api::DemoServer => {
            let (server, workspace) = start_demo_server(&toolbox)?;
            let mut programs = vec![server];
            programs.extend(start_trial(options, &workspace, &toolbox)?);
            watch(programs)
        }
    }
}

/// A program that ends with this one.
struct Running {
    name: &'static str,
    child: Child,
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself, which is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn start(name: &'static str, command: &mut Command) -> Outcome<Running> {
    let child = command.spawn().map_err(|error| program::start_error(command, &error))?;
    Ok(Running { name, child })
}

/// The page alone; it reloads itself after each change of a file.
fn start_trunk(options: &ServeOptions, toolbox: &Toolbox) -> Outcome<Running> {
    println!(
        "Building (the first time takes minutes). When it is done, open\n\n    http://127.0.0.1:{}/\n\nCtrl+C ends it.\n",
        options.port
    );
    start("trunk", &mut trunk(options, options.port, toolbox))
}

/// The page with a workspace: trunk at a port of its own, and before it the proxy, which the browser asks for all.
fn start_trial(options: &ServeOptions, workspace: &Workspace, toolbox: &Toolbox) -> Outcome<Vec<Running>> {
    let mut proxy = program::program(build::build_trial_proxy(toolbox)?);
    let port = free_port(options.port.saturating_add(1))?;
    let files = format!("http://127.0.0.1:{port}");
    proxy.args(["--port", &options.port.to_string(), "--files", &files]);
    let proxy = start("the trial's proxy", proxy.args(["--workspace", workspace.address()]))?;
    println!(
        "Building (the first time takes minutes). The page is built anew at every change of a file; reload it to see\nthat. Ctrl+C ends it.\n"
    );
    let mut trunk = trunk(options, port, toolbox);
    // The script that reloads the page by itself is filled in with each answer, so that no policy could name it; a
    // trial has the policy that the release has.
    Ok(vec![proxy, start("trunk", trunk.args(["--no-autoreload", "true"]))?])
}

fn trunk(options: &ServeOptions, port: u16, toolbox: &Toolbox) -> Command {
    let mut trunk = build::trunk(toolbox);
    trunk.args(["serve", "--port", &port.to_string()]);
    // A folder of its own: dist/ keeps the release build, which is measured, tested and published.
    trunk.arg("--dist").arg(paths::target().join("serve"));
    trunk.env_remove(hook::WORKSPACE);
    if options.release {
        trunk.arg("--release");
    }
    trunk
}

fn start_demo_server(toolbox: &Toolbox) -> Outcome<(Running, Workspace)> {
    let path = build::build_demo_server(toolbox)?;
    let port = free_port(3100)?;
    let mut server = program::program(path);
    let running = start("the demo server", server.args(["--port", &port.to_string()]))?;
    Ok((running, Workspace::local(port)))
}

/// Waits until one of the programs ends; the others end with it.
fn watch(mut programs: Vec<Running>) -> Outcome {
    loop {
        for running in &mut programs {
            if let Ok(Some(status)) = running.child.try_wait() {
                return ended(running.name, status.success());
            }
        }
        sleep(Duration::from_millis(100));
    }
}

fn ended(name: &str, well: bool) -> Outcome {
    if well {
        Ok(())
    } else {
        Err(format!("Serving has ended, because {name} failed; what it wrote above says why."))
    }
}

fn is_free(port: u16) -> bool {
    TcpListener::bind(("127.0.0.1", port)).is_ok()
}

/// The wished port, or one that the system gives.
fn free_port(wished: u16) -> Outcome<u16> {
    let listener = TcpListener::bind(("127.0.0.1", wished)).or_else(|_| TcpListener::bind(("127.0.0.1", 0)));
    let address = listener.and_then(|listener| listener.local_addr());
    address.map(|address| address.port()).map_err(|error| format!("No further port is free: {error}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_replaced_by_a_free_one() {
        let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(!is_free(port));
        assert_ne!(free_port(port), Ok(port));
    }
}
