//! Files that the page gives to the browser.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlAnchorElement, Url};

use super::blob::text_blob;

/// How long a file is kept for the browser to save it.
const KEPT_FOR: Duration = Duration::from_secs(60);

/// Has the browser save a text under a name. Nothing of it goes to any server. False where the browser makes no file of it.
pub fn save_text(name: &str, media_type: &str, text: &str) -> bool {
    text_blob(text, media_type).is_ok_and(|blob| save_blob(name, &blob))
}

/// The same with the content of a file.
pub fn save_blob(name: &str, blob: &Blob) -> bool {
    try_save(name, blob).is_ok()
}

fn try_save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(blob)?;
    let link = document().create_element("a")?.dyn_into::<HtmlAnchorElement>()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Some browsers read the file only after the press.
    set_timeout(move || _ = Url::revoke_object_url(&address), KEPT_FOR);
    Ok(())
}
