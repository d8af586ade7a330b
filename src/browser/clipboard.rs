//! The browser's clipboard.

use js_sys::{Array, Object, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, ClipboardItem};

use super::boot_script;
use super::task::LocalFuture;

/// Copies a text; false where the browser does not.
pub async fn copy_to_clipboard(text: String) -> bool {
    match boot_script::copy_text(&text) {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

/// Copies a table as HTML and as text, of which each program takes what it can read; as text alone where the browser copies
/// no more; false where it copies nothing. It begins at once, as some browsers copy only while a press is handled.
pub fn copy_table(html: &str, text: &str) -> LocalFuture<bool> {
    match write_both(html, text) {
        Ok(promise) => Box::pin(async move { JsFuture::from(promise).await.is_ok() }),
        Err(_) => Box::pin(copy_to_clipboard(text.to_owned())),
    }
}

fn write_both(html: &str, text: &str) -> Result<Promise, JsValue> {
    // Without a secure origin there is none, which the binding does not know.
    let clipboard = window().navigator().clipboard();
    if JsValue::from(&clipboard).is_undefined() {
        return Err(JsValue::UNDEFINED);
    }
    let forms = Object::new();
    for (media_type, text) in [("text/html", html), ("text/plain", text)] {
        let options = BlobPropertyBag::new();
        options.set_type(media_type);
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
        Reflect::set(&forms, &media_type.into(), &blob)?;
    }
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&forms)?;
    Ok(clipboard.write(&Array::of1(&item)))
}
