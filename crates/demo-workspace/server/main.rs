//! The demo workspace over HTTP: a thin adapter that turns sockets into requests and answers into bytes.
//!
//! It listens on this machine only. Of what came before it keeps the rate limiter's windows and the sessions; without
//! `--session` all sign-ins share one token, which stays good until sessions are ended on demand.

mod adapter;
mod body;
mod clock;
mod control;
mod cors;
mod fault;
mod flood;
mod log;
mod option;
mod plan;
mod rate_limit;
mod server;
mod session;

use std::error::Error;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use clap::Parser;
use demo_workspace::Workspace;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use adapter::handle;
use option::Options;
use server::Server;

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    Runtime::new()?.block_on(serve(options))
}

async fn serve(options: Options) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    let workspace = options.workspace(options.clock().now());
    println!("A {} demo workspace, {}, version {}", workspace.size, workspace.licence, workspace.version);
    introduce(&workspace, &address);
    let router = Router::new().fallback(handle).with_state(Arc::new(Server::new(options)));
    println!("listening on {address}");
    axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>()).await?;
    Ok(())
}

fn introduce(workspace: &Workspace, address: &str) {
    println!("Address: {address}");
    println!("User ID: {}", workspace.user_id());
    println!("Token: {}", workspace.token());
    println!("Username: {}", Workspace::USERNAME);
    println!("Password: {}", Workspace::PASSWORD);
    println!("Code: {}", Workspace::CODE);
}
