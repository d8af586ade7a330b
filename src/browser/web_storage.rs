//! The storages of the tab and of the device. `gloo_storage` throws where the browser forbids them.

use leptos::prelude::window;
pub use web_sys::Storage as WebStorage;

/// The storage that outlives the tab; none where the browser forbids it.
pub fn device_storage() -> Option<WebStorage> {
    window().local_storage().ok()?
}

/// The storage that goes with the tab; none where the browser forbids it.
pub fn tab_storage() -> Option<WebStorage> {
    window().session_storage().ok()?
}
