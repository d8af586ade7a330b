//! The demo workspace behind a worker's messages. `demo_loader.js` passes them on; `src/browser/demo_worker.rs` of the dashboard
//! writes and reads them.

use chrono::{DateTime, Utc};
use demo_workspace::{Request, Workspace, respond};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Answers a request with status, content type and body. The request is the time, method, path and body, and then the
/// query's names and values by turns; a malformed one has no answer.
#[wasm_bindgen]
pub fn answer(request: Vec<String>) -> Option<Vec<String>> {
    let [now, method, path, body, query @ ..] = request.as_slice() else { return None };
    let workspace = Workspace::demo(now.parse::<DateTime<Utc>>().ok()?);
    let request = Request {
        method: method.clone(),
        path: path.clone(),
        query: query.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect(),
        user_id: Some(workspace.user_id()),
        token: Some(workspace.token()),
        body: body.clone(),
    };
    let response = respond(&workspace, &request);
    Some(vec![response.status.to_string(), response.content_type.to_owned(), response.body])
}
