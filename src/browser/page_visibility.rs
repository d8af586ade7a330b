//! Whether the tab is in the foreground.

use leptos::prelude::document;
use web_sys::VisibilityState;

/// Whether the page is visible.
pub fn is_page_visible() -> bool {
    document().visibility_state() != VisibilityState::Hidden
}
