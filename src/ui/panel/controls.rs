//! How a query stands, and what can be done about it, as its panel takes them.

use chrono::{DateTime, TimeDelta, Utc};
use leptos::html::Button;
use leptos::prelude::*;

use super::request::{CallList, PanelProgress, PartCount};
use crate::ui::chart::figure::Sound;

/// How a query stands, and what a person can do about it.
#[derive(Clone, Copy)]
pub struct PanelControls {
    /// What is being done about the query.
    pub progress: Signal<PanelProgress>,
    /// How far it has come, where it is asked in several parts.
    pub parts: Signal<PartCount>,
    /// The calls that the answer took.
    pub calls: Signal<CallList>,
    /// When its numbers were last found to be the newest.
    pub checked: RwSignal<Option<DateTime<Utc>>>,
    /// Told whether the panel is on screen.
    pub seen: RwSignal<bool>,
    /// Asks again.
    pub refresh: Callback<()>,
    /// Whether the next result is announced to screen readers, because it was requested by hand.
    pub announce_result: RwSignal<bool>,
    /// Gives up what is being asked.
    pub stop: Callback<()>,
    /// The choices that may show something where there is nothing.
    pub alternatives: Option<Callback<(), Vec<PanelAction>>>,
    /// Who is being asked for what, in a sentence.
    pub request_text: Memo<String>,
    /// The choices that would be answered sooner.
    pub sooner: Option<Callback<(), Vec<PanelAction>>>,
    /// Opens the demo, which has what this workspace does not offer.
    pub demo: Callback<()>,
    /// How its chart is heard.
    pub sound: Option<Sound>,
    /// The workspace's host, for exports.
    pub workspace: Memo<String>,
    /// The age beyond which the wall display marks the numbers as overdue.
    pub max_age: Memo<Option<TimeDelta>>,
}

/// Another choice that may show something, by its title.
pub type PanelAction = (&'static str, Callback<()>);

/// A button in a panel that may be gone once it was pressed: the focus goes to the panel's refresh button, which stays.
pub(crate) fn action_button((label, go): PanelAction, refresh_button: NodeRef<Button>) -> AnyView {
    named_action_button((label, go), None, refresh_button)
}

/// The same with a spoken name that says what it is about, where several buttons say the same.
pub(crate) fn named_action_button(
    (label, go): PanelAction,
    name: Option<String>,
    refresh_button: NodeRef<Button>,
) -> AnyView {
    let on_click = move |_| {
        if let Some(refresh_button) = refresh_button.get_untracked() {
            let _ = refresh_button.focus();
        }
        go.run(());
    };
    view! { <button type="button" aria-label=name on:click=on_click>{label}</button> }.into_any()
}
