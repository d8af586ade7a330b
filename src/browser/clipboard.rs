//! The browser's clipboard.

use js_sys::{Array, Object, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, ClipboardItem};

use super::blob::{PNG, text_blob};
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
    let forms = [("text/html", html), ("text/plain", text)];
    let blobs =
        forms.into_iter().map(|(media_type, text)| Ok((media_type, text_blob(text, media_type)?.into())));
    match blobs.collect::<Result<Vec<_>, JsValue>>().and_then(|blobs| write(&blobs)) {
        Ok(promise) => Box::pin(async move { JsFuture::from(promise).await.is_ok() }),
        Err(_) => Box::pin(copy_to_clipboard(text.to_owned())),
    }
}

/// Copies a picture in pixels, of which there may be no more than a promise yet; false where the browser does not.
pub fn copy_png(picture: Promise) -> LocalFuture<bool> {
    let writing = write(&[(PNG, picture.into())]);
    Box::pin(async move {
        match writing {
            Ok(promise) => JsFuture::from(promise).await.is_ok(),
            Err(_) => false,
        }
    })
}

/// Writes one content in several forms, each with its media type.
fn write(forms: &[(&str, JsValue)]) -> Result<Promise, JsValue> {
    let content = Object::new();
    for (media_type, form) in forms {
        Reflect::set(&content, &JsValue::from(*media_type), form)?;
    }
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&content)?;
    Ok(clipboard()?.write(&Array::of1(&item)))
}

/// The clipboard. Without a secure origin there is none, which the binding does not know.
fn clipboard() -> Result<Clipboard, JsValue> {
    let clipboard = window().navigator().clipboard();
    if JsValue::from(&clipboard).is_undefined() { Err(JsValue::UNDEFINED) } else { Ok(clipboard) }
}
