//! What the person keeps in this browser besides sign-ins, by name. Texts only.

use leptos::prelude::*;
use leptos_use::{use_event_listener, use_window};

use super::web_storage::device_storage;

/// The saved views.
pub const VIEWS: &str = "omnichannel-dashboard.views";
/// What periods were compared with last.
pub const COMPARISON: &str = "omnichannel-dashboard.comparison";
/// The title of the report, where it is not the page's own.
pub const REPORT_TITLE: &str = "omnichannel-dashboard.report-title";
/// The remarks of the report.
pub const REPORT_REMARKS: &str = "omnichannel-dashboard.report-remarks";
/// `on` while charts are heard.
pub const SOUND: &str = "omnichannel-dashboard.sound";
/// `off` while single keys do nothing.
pub const KEYS: &str = "omnichannel-dashboard.keys";

/// The stored text of a preference; empty where there is none.
pub fn preference(name: &str) -> String {
    device_storage().and_then(|storage| storage.get_item(name).ok()?).unwrap_or_default()
}

/// The same, following what other tabs keep as long as the current owner lives.
pub fn use_preference(name: &'static str) -> RwSignal<String> {
    let text = RwSignal::new(preference(name));
    let _ = use_event_listener(use_window(), leptos::ev::storage, move |_| {
        text.try_set(preference(name));
    });
    text
}

/// Keeps a text under a name; tells whether the browser did.
pub fn set_preference(name: &str, text: &str) -> bool {
    device_storage().is_some_and(|storage| storage.set_item(name, text).is_ok())
}
