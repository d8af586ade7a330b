//! Contents of files in memory.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlCanvasElement};

/// The media type of a picture in pixels.
pub const PNG: &str = "image/png";

/// The media type of a picture in shapes.
pub const SVG: &str = "image/svg+xml";

/// A text as the content of a file.
pub fn text_blob(text: &str, media_type: &str) -> Result<Blob, JsValue> {
    blob(&text.into(), media_type)
}

/// Bytes as the content of a file.
pub fn bytes_blob(bytes: &Uint8Array, media_type: &str) -> Result<Blob, JsValue> {
    blob(bytes, media_type)
}

fn blob(content: &JsValue, media_type: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    // A list of either, whatever the binding calls it.
    Blob::new_with_str_sequence_and_options(&Array::of1(content), &options)
}

/// What is on a canvas as a PNG: a promise of a [`Blob`], or of null where the browser makes none.
pub fn png_promise(canvas: &HtmlCanvasElement) -> Promise {
    Promise::new(&mut |resolve, reject| {
        if let Err(error) = canvas.to_blob_with_type(&resolve, PNG) {
            // The other end of a promise that was just made takes every value.
            let _ = reject.call1(&JsValue::UNDEFINED, &error);
        }
    })
}

/// The content that a promise is of; none where it is broken or of nothing.
pub async fn promised_blob(promise: Promise) -> Option<Blob> {
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}
