//! What an admin sets in the workspace so that this page may be used, ready to be copied.

use leptos::prelude::*;

use crate::ui::icon::{Icon, LuCopy};

/// The permissions that the panels need, in the order of the panels.
const PERMISSIONS: [&str; 4] = [
    "view-livechat-manager",
    "view-livechat-reports",
    "view-livechat-departments",
    "transfer-livechat-guest",
];
/// The permission to make a token.
const TOKEN_PERMISSION: &str = "create-personal-access-tokens";

/// A list behind its title.
#[component]
pub fn AdminSettings(
    /// Where this page is from, as the workspace must know it.
    origin: String,
    /// What has come of the last press.
    #[prop(into)]
    status: Signal<String>,
    /// Called with what is to be copied.
    on_copy: Callback<String>,
) -> impl IntoView {
    let group = move |note: fn() -> &'static str, entries: Vec<String>| {
        let entry = |text| view! { <Entry text on_copy /> };
        view! {
            <p>{note}</p>
            <ul>{entries.into_iter().map(entry).collect_view()}</ul>
        }
    };
    let permissions = PERMISSIONS.iter().map(ToString::to_string).collect();
    view! {
        <details class="admin">
            <summary>{move || i18n::admin_title()}</summary>
            {group(i18n::admin_origin, vec![origin])}
            {group(i18n::admin_permissions, permissions)}
            {group(i18n::admin_token, vec![TOKEN_PERMISSION.into()])}
            <p role="status">{move || status.get()}</p>
        </details>
    }
}

/// A text with a button that copies it.
#[component]
fn Entry(text: String, on_copy: Callback<String>) -> impl IntoView {
    let shown = text.clone();
    let copied = text.clone();
    let label = Memo::new(move |_| i18n::admin_copy(&text));
    view! {
        <li>
            <code>{shown}</code>
            <button type="button" class="quiet" title=move || label.get() on:click=move |_| on_copy.run(copied.clone())>
                <Icon icon=LuCopy />
                <span class="unseen">{move || label.get()}</span>
            </button>
        </li>
    }
}
