//! What an admin sets in the workspace so that this page may be used, ready to be copied.

use leptos::prelude::*;
use live::view;

use super::icon::{LuCopy, icon};

/// The permissions that the panels need, in the order of the panels.
const PERMISSIONS: [&str; 4] = [
    "view-livechat-manager",
    "view-livechat-reports",
    "view-livechat-departments",
    "transfer-livechat-guest",
];
/// The permission to make a token.
const TOKENS: &str = "create-personal-access-tokens";

/// A list behind its title.
#[component]
pub fn AdminSettings(
    /// Where this page is from, as the workspace must know it.
    origin: String,
    /// What has come of the last press.
    told: RwSignal<String>,
    /// Called with what is to be copied.
    on_copy: Callback<String>,
) -> impl IntoView {
    let entry = move |text: String| {
        let copied = text.clone();
        view! {
            <li>
                <code>{text.clone()}</code>
                <button type="button" class="quiet" title=words::admin_copy(&text) on:click=move |_| on_copy.run(copied.clone())>
                    {icon(LuCopy)}
                    <span class="unseen">{words::admin_copy(&text)}</span>
                </button>
            </li>
        }
    };
    let group = move |note: &'static str, entries: Vec<String>| {
        view! {
            <p>{note}</p>
            <ul>{live::each(entries.into_iter().map(entry))}</ul>
        }
        .into_any()
    };
    let permissions = PERMISSIONS.iter().map(ToString::to_string).collect();
    view! {
        <details class="admin">
            <summary>{words::admin_title()}</summary>
            {group(words::admin_origin(), vec![origin])}
            {group(words::admin_permissions(), permissions)}
            {group(words::admin_token(), vec![TOKENS.into()])}
            <p role="status">{live::text(move || told.get())}</p>
        </details>
    }
}
