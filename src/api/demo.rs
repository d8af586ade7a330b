//! The built-in demo: the simulated workspace in place of a network. Its answers take the same way as real ones.

use chrono::{DateTime, Utc};
use demo_workspace::{Workspace, respond};

use super::reply::Reply;
use super::request::Request;

/// Answers a request as the simulated workspace does at `now`.
pub async fn answer(request: &Request, now: DateTime<Utc>) -> Reply {
    breathe().await;
    let workspace = Workspace::demo(now);
    let response = respond(
        &workspace,
        &demo_workspace::Request {
            method: if request.body.is_some() { "POST" } else { "GET" }.into(),
            path: request.path.clone(),
            query: request.query.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
            user_id: Some(workspace.user_id().to_string()),
            token: Some(workspace.token().to_string()),
            body: request.body.clone().unwrap_or_default(),
        },
    );
    Reply { status: response.status, content_type: response.content_type.into(), body: response.body }
}

/// Lets the browser paint between answers; there is no network to wait for.
async fn breathe() {
    #[cfg(target_arch = "wasm32")]
    gloo_timers::future::TimeoutFuture::new(0).await;
}
