//! The list of keyboard shortcuts, and the switch that turns them off.

use leptos::prelude::*;

/// All keys with their titles.
#[component]
pub fn ShortcutList(
    /// Each key and its title.
    #[prop(into)]
    keys: Signal<Vec<(String, String)>>,
    /// Whether they do anything.
    #[prop(into)]
    is_on: Signal<bool>,
    /// Called when the person has switched them on or off.
    on_switch: Callback<bool>,
) -> impl IntoView {
    let item = |(key, title)| view! { <div><dt><kbd>{key}</kbd></dt><dd>{title}</dd></div> };
    view! {
        <div>
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || is_on.get()
                    on:change=move |event| on_switch.run(event_target_checked(&event))
                />
                {move || i18n::key_list_use()}
            </label>
            <p class="field-note">{move || i18n::key_list_note()}</p>
            <dl class="keys">{move || keys.get().into_iter().map(item).collect_view()}</dl>
        </div>
    }
}
