//! The built-in demo: the simulated workspace in place of a network. Its answers take the same way as real ones.

use std::sync::Arc;

use demo_workspace::{Workspace, respond};

use super::connection::Connection;
use super::reply::Reply;
use super::request::Request;

/// The demo that the page offers.
pub fn demo() -> Connection {
    Connection::Simulated(Arc::new(|request, now| answer(&Workspace::demo(now), request)))
}

/// Answers a request as a simulated workspace does, asked by its own user.
pub fn answer(workspace: &Workspace, request: &Request) -> Reply {
    let response = respond(
        workspace,
        &demo_workspace::Request {
            method: if request.body.is_some() { "POST" } else { "GET" }.into(),
            path: request.path.clone(),
            query: request.query.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
            user_id: Some(workspace.user_id()),
            token: Some(workspace.token()),
            body: request.body.clone().unwrap_or_default(),
        },
    );
    Reply { status: response.status, content_type: response.content_type.into(), body: response.body }
}
