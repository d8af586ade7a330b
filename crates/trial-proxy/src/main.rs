//! `trial-proxy --workspace https://chat.example.com --files http://127.0.0.1:8081`: `cargo xtask serve` starts it.

use std::error::Error;
use std::net::Ipv4Addr;
use std::time::Duration;

use clap::Parser;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use trial_proxy::{Front, Trial, serve};

/// How long a request body may take to arrive; it comes from a browser on this machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// Serves the page and one workspace's API on one address of this machine
#[derive(Parser)]
struct Options {
    /// The port; 0 for any that is free
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The workspace's address, with its folder if it is in one
    #[arg(long, value_parser = clap::value_parser!(Trial))]
    workspace: Trial,
    /// The server of the page's files, on this machine
    #[arg(long, default_value = "http://127.0.0.1:8081")]
    files: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    Runtime::new()?.block_on(start(options))
}

async fn start(Options { port, workspace, files }: Options) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let front = Front { port: listener.local_addr()?.port(), trial: workspace, files, patience: PATIENCE };
    if !front.trial.is_private() {
        eprintln!(
            "Over http everybody on the way can read what you sign in with; https is safer if the workspace has it."
        );
    }
    println!("The trial of {} is at\n\n    {}\n", front.trial.workspace(), front.link());
    serve(listener, front).await?;
    Ok(())
}
