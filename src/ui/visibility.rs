//! Whether a part of the screen is in view.

use leptos::html::Div;
use leptos::prelude::*;
use leptos_use::use_intersection_observer;

/// Keeps `seen` at whether any part of an element is on screen. `use_element_visibility` is no substitute: it disregards
/// what is not displayed at all, which would stay seen.
pub fn track_visibility(element: NodeRef<Div>, seen: RwSignal<bool>) {
    use_intersection_observer(element, move |entries, _| {
        if let Some(latest) = entries.last() {
            seen.try_set(latest.is_intersecting());
        }
    });
}
