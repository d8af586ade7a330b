//! The list of keys, and the switch that makes them do nothing.

use leptos::prelude::*;
use live::view;

/// All keys with their titles, which are this program's own words.
#[component]
pub fn KeyList(
    /// A key and its title.
    keys: Vec<(String, String)>,
    /// Whether they do anything.
    is_on: bool,
    /// Called when the person has switched them on or off.
    on_switch: Callback<bool>,
) -> impl IntoView {
    let checked = if is_on { " checked" } else { "" };
    let mut html = format!(
        "<label class=check><input type=checkbox{checked}>{}</label><p class=field-note>{}</p><dl class=keys>",
        words::key_list_use(),
        words::key_list_note()
    );
    for (key, title) in keys {
        html += &format!("<div><dt><kbd>{key}</kbd><dd>{title}</div>");
    }
    view! { <div inner_html=html on:change=move |event| on_switch.run(event_target_checked(&event))></div> }
}
