//! The built-in demo: a worker in place of a network, with a simulated workspace in it. Its answers take the same way as
//! real ones. The page's `data-demo` names the worker's script.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use js_sys::{Array, JsString};
use wasm_bindgen::{JsCast, JsValue};

use super::worker::{WorkerProgram, ask, forget};
use rocketchat::error::ApiError;
use rocketchat::{Connection, Request, Response};

thread_local! {
    static DEMO: WorkerProgram = const { WorkerProgram::named("data-demo") };
}

/// The demo that the page offers. Its program is not loaded before it is asked something.
pub fn demo() -> Connection {
    Connection::Simulated(Arc::new(|request, now| {
        let message = message(request, now);
        Box::pin(async move {
            let response = ask(&DEMO, &message).await.and_then(|answer| read(&answer));
            response.ok_or_else(|| {
                // Another try starts it anew.
                forget(&DEMO);
                ApiError::DemoUnavailable
            })
        })
    }))
}

/// Time, method, path and body, and then the query's names and values by turns.
fn message(request: &Request, now: DateTime<Utc>) -> Array {
    let now = now.to_rfc3339();
    let method = if request.body.is_some() { "POST" } else { "GET" };
    let body = request.body.as_deref().unwrap_or_default();
    let query = request.query.iter().flat_map(|(name, value)| [*name, value.as_str()]);
    [&now, method, &request.path, body].into_iter().chain(query).map(JsString::from).collect()
}

/// Status, content type and body.
fn read(answer: &JsValue) -> Option<Response> {
    let parts = answer.dyn_ref::<Array>()?;
    let text = |index| parts.get(index).as_string();
    Some(Response { status: text(0)?.parse().ok()?, content_type: text(1)?, body: text(2)? })
}
