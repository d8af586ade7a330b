//! The browser's clipboard.

use wasm_bindgen_futures::JsFuture;

use super::boot_script;

/// Copies a text; false where the browser does not.
pub async fn copy_to_clipboard(text: String) -> bool {
    match boot_script::copy_text(&text) {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}
