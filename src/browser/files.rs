//! Files that the reader saves, and that they choose.

use std::future::Future;

use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

/// A text as the address of a file.
pub fn data_url(text: &str) -> String {
    format!("data:application/json;charset=utf-8,{}", js_sys::encode_uri_component(text))
}

/// The text of the file that was chosen in a field, which can be chosen there again; empty where it is gone. Of one that
/// is longer than so many bytes, only so much is read as tells it.
pub fn chosen_file(field: &HtmlInputElement, max_bytes: u32) -> Option<impl Future<Output = String> + use<>> {
    let file = field.files()?.get(0)?;
    let part = file.slice_with_f64_and_f64(0.0, f64::from(max_bytes) + 1.0).ok()?;
    let read = JsFuture::from(part.text());
    field.set_value("");
    Some(async move { read.await.ok().and_then(|text| text.as_string()).unwrap_or_default() })
}
