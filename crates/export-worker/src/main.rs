//! The writers of files behind a worker's messages. `export_loader.js` passes them on; `src/browser/export_worker.rs` of the
//! dashboard writes and reads them.

use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Answers a request, an [`export::book::FileRequest`] as JSON, with the bytes of the file; a malformed one has no answer.
#[wasm_bindgen]
pub fn write(request: &str) -> Option<Vec<u8>> {
    export_worker::file(serde_json::from_str(request).ok()?)
}
