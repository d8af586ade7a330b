//! Files that the page gives to the browser.

use std::time::Duration;

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long a file is kept for the browser to save it.
const KEPT_FOR: Duration = Duration::from_secs(60);

/// Has the browser save a text under a name. Nothing of it goes to any server. False where the browser makes no file of it.
pub fn save_text(name: &str, media_type: &str, text: &str) -> bool {
    try_save(name, media_type, text).is_ok()
}

fn try_save(name: &str, media_type: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link = document().create_element("a")?.dyn_into::<HtmlAnchorElement>()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Some browsers read the file only after the press.
    set_timeout(move || _ = Url::revoke_object_url(&address), KEPT_FOR);
    Ok(())
}
