//! The list of keys, and the switch that makes them do nothing.

use leptos::prelude::*;

/// All keys with their titles.
#[component]
pub fn KeyList(
    /// A key and its title.
    keys: Vec<(String, String)>,
    /// Whether they do anything.
    is_on: RwSignal<bool>,
    /// Called when the person has switched them on or off.
    on_switch: Callback<bool>,
) -> impl IntoView {
    let row = |(key, title)| view! { <div><dt><kbd>{key}</kbd></dt><dd>{title}</dd></div> };
    view! {
        <label class="check">
            <input type="checkbox" prop:checked=move || is_on.get()
                on:change=move |event| on_switch.run(event_target_checked(&event)) />
            "Use single keys"
        </label>
        <dl class="keys">{keys.into_iter().map(row).collect_view()}</dl>
        <p class="field-note">
            "They do nothing while you type, while a chart or a dialog has the focus, or together with Alt, Ctrl or Meta."
        </p>
    }
}
