//! The page's theme and its layout for a wall display. The page's first script applies both.

use leptos::ev::Custom;
use leptos::prelude::*;
use leptos_use::use_event_listener;
use web_sys::Event;

use super::boot_script;
use super::preferences::{preference, set_preference};

const THEME: &str = "omnichannel-dashboard.theme";

/// Applies and stores a theme; an empty name is the system's.
pub fn set_theme(theme: &str) {
    // Applied also where storage is refused.
    set_preference(THEME, theme);
    boot_script::apply_theme(theme);
}

/// Turns the layout of a wall display, with larger type, on or off.
pub fn set_kiosk(is_on_wall: bool) {
    boot_script::set_wall_display(is_on_wall);
}

/// The theme that was chosen; empty where the system decides.
pub fn chosen_theme() -> String {
    preference(THEME)
}

/// Counts the changes of theme, contrast and forced colours, as the page's first script tells them.
pub fn use_theme_changes() -> RwSignal<u32> {
    let changes = RwSignal::new(0);
    let _ = use_event_listener(window(), Custom::<Event>::new("theme"), move |_| {
        changes.update(|changes| *changes += 1);
    });
    changes
}
