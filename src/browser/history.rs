//! The address bar and the history of the tab.

use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// The search text, with its `?`; empty where there is none.
pub fn search() -> String {
    window().location().search().unwrap_or_default()
}

/// What stands behind the path and the search text, with its `#`.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// The path.
pub fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// The whole address.
pub fn url() -> String {
    window().location().href().unwrap_or_default()
}

/// Writes another address in place of this one. A browser that refuses keeps the one before.
pub fn replace(address: &str) {
    let _ = window()
        .history()
        .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(address)));
}

/// Opens another address, as one step of the history. A browser that refuses keeps the one before.
pub fn push(address: &str) {
    let _ =
        window().history().and_then(|history| history.push_state_with_url(&JsValue::NULL, "", Some(address)));
}
