//! The program that writes files, in a worker. The page's `data-export` names the worker's script.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};

use super::worker::{WorkerProgram, ask, forget};

thread_local! {
    static EXPORT: WorkerProgram = const { WorkerProgram::named("data-export") };
}

/// A file for a request, an `export::book::FileRequest` as JSON; nothing where the program could not be loaded, or cannot
/// write it. The program is not loaded before the first request, and anew after one that failed.
pub async fn write_file(request: String) -> Option<Uint8Array> {
    let file = ask(&EXPORT, &JsValue::from(request)).await.and_then(|file| file.dyn_into().ok());
    if file.is_none() {
        forget(&EXPORT);
    }
    file
}
