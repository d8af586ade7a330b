//! The built-in demo: a worker in place of a network, with a simulated workspace in it. Its answers take the same way as
//! real ones. The page's `data-demo` names the worker's script.

use std::cell::RefCell;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use js_sys::{Array, JsString, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageChannel, MessageEvent, Worker, WorkerOptions, WorkerType};

use rocketchat::error::ApiError;
use rocketchat::{Connection, Request, Response};

/// The demo that the page offers. Its program is not loaded before it is asked something.
pub fn demo() -> Connection {
    Connection::Simulated(Arc::new(|request, now| {
        let message = message(request, now);
        Box::pin(async move {
            let response = ask(&message).await.and_then(|answer| read(&answer));
            response.ok_or_else(|| {
                // Another try starts it anew.
                WORKER.take();
                ApiError::DemoUnavailable
            })
        })
    }))
}

thread_local! {
    static WORKER: RefCell<Option<Running>> = const { RefCell::new(None) };
}

/// The worker, and a promise that is broken when the worker is.
#[derive(Clone)]
struct Running {
    worker: Worker,
    broken: Promise,
}

fn running() -> Option<Running> {
    WORKER.with_borrow_mut(|running| {
        if running.is_none() {
            *running = start().ok();
        }
        running.clone()
    })
}

fn start() -> Result<Running, JsValue> {
    let body = web_sys::window().and_then(|window| window.document()?.body());
    let script = body.and_then(|body| body.get_attribute("data-demo")).unwrap_or_default();
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&script, &options)?;
    let broken = Promise::new(&mut |_, reject| worker.set_onerror(Some(&reject)));
    Ok(Running { worker, broken })
}

/// Time, method, path and body, and then the query's names and values by turns.
fn message(request: &Request, now: DateTime<Utc>) -> Array {
    let now = now.to_rfc3339();
    let method = if request.body.is_some() { "POST" } else { "GET" };
    let body = request.body.as_deref().unwrap_or_default();
    let query = request.query.iter().flat_map(|(name, value)| [*name, value.as_str()]);
    [&now, method, &request.path, body].into_iter().chain(query).map(JsString::from).collect()
}

async fn ask(message: &Array) -> Option<JsValue> {
    let Running { worker, broken } = running()?;
    let channel = MessageChannel::new().ok()?;
    let answer = Promise::new(&mut |resolve, _| channel.port1().set_onmessage(Some(&resolve)));
    worker.post_message_with_transfer(message, &Array::of1(&channel.port2())).ok()?;
    let event = JsFuture::from(Promise::race(&Array::of2(&answer, &broken))).await.ok()?;
    Some(event.unchecked_into::<MessageEvent>().data())
}

/// Status, content type and body.
fn read(answer: &JsValue) -> Option<Response> {
    let parts = answer.dyn_ref::<Array>()?;
    let text = |index| parts.get(index).as_string();
    Some(Response { status: text(0)?.parse().ok()?, content_type: text(1)?, body: text(2)? })
}
