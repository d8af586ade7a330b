//! Programs of their own beside the page, each in a worker that is started when it is first asked something. An attribute
//! of the page's body names its script.

use std::cell::RefCell;
use std::thread::LocalKey;

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageChannel, MessageEvent, Worker, WorkerOptions, WorkerType};

/// A program, started or not.
pub struct WorkerProgram {
    attribute: &'static str,
    running: RefCell<Option<Running>>,
}

/// The worker, and a promise that is broken when the worker is.
#[derive(Clone)]
struct Running {
    worker: Worker,
    broken: Promise,
}

impl WorkerProgram {
    /// The program whose script this attribute names.
    pub const fn named(attribute: &'static str) -> Self {
        Self { attribute, running: RefCell::new(None) }
    }

    fn running(&self) -> Option<Running> {
        let mut running = self.running.borrow_mut();
        if running.is_none() {
            *running = self.start().ok();
        }
        running.clone()
    }

    fn start(&self) -> Result<Running, JsValue> {
        let body = web_sys::window().and_then(|window| window.document()?.body());
        let script = body.and_then(|body| body.get_attribute(self.attribute)).unwrap_or_default();
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&script, &options)?;
        let broken = Promise::new(&mut |_, reject| worker.set_onerror(Some(&reject)));
        Ok(Running { worker, broken })
    }
}

/// What a program answers to a message; nothing where it could not be loaded, or broke.
pub async fn ask(program: &'static LocalKey<WorkerProgram>, message: &JsValue) -> Option<JsValue> {
    let Running { worker, broken } = program.with(WorkerProgram::running)?;
    let channel = MessageChannel::new().ok()?;
    let answer = Promise::new(&mut |resolve, _| channel.port1().set_onmessage(Some(&resolve)));
    worker.post_message_with_transfer(message, &Array::of1(&channel.port2())).ok()?;
    let event = JsFuture::from(Promise::race(&Array::of2(&answer, &broken))).await.ok()?;
    Some(event.unchecked_into::<MessageEvent>().data())
}

/// Has the next message start a program anew.
pub fn forget(program: &'static LocalKey<WorkerProgram>) {
    program.with(|program| program.running.take());
}
