//! How a query stands, and what can be done about it, as its panel takes them.

use chrono::{DateTime, TimeDelta, Utc};
use leptos::html::Button;
use leptos::prelude::*;

use super::figure::Sound;
use analytics::progress::{Call, Parts, Progress};

/// How a query stands, and what a person can do about it.
#[derive(Clone, Copy)]
pub struct Handles {
    /// What is being done about the question.
    pub progress: RwSignal<Progress>,
    /// How far it has come, where it is asked in several parts.
    pub parts: RwSignal<Parts>,
    /// The calls that the answer took.
    pub calls: RwSignal<Vec<Call>>,
    /// When its numbers were last found to be the newest.
    pub checked: RwSignal<Option<DateTime<Utc>>>,
    /// Told whether the panel is on screen.
    pub seen: RwSignal<bool>,
    /// Asks again.
    pub refresh: Callback<()>,
    /// Whether the next result is announced to screen readers, because it was requested by hand.
    pub wanted: RwSignal<bool>,
    /// Gives up what is being asked.
    pub stop: Callback<()>,
    /// The choices that may show something where there is nothing.
    pub ways: Option<Callback<(), Vec<Way>>>,
    /// Who is being asked for what, in a sentence.
    pub asking: Memo<String>,
    /// The choices that would be answered sooner.
    pub sooner: Option<Callback<(), Vec<Way>>>,
    /// Shows what the workspace does not offer by numbers of the demo.
    pub demo: Callback<()>,
    /// How its chart is heard.
    pub sound: Option<Sound>,
    /// The age beyond which the wall display marks the numbers as overdue.
    pub patience: Memo<Option<TimeDelta>>,
}

/// Another choice that may show something, by its title.
pub type Way = (&'static str, Callback<()>);

/// A button in a panel that may be gone once it was pressed: the focus goes to the panel's refresh button, which stays.
pub(super) fn passing_button((label, go): Way, refresh_button: NodeRef<Button>) -> AnyView {
    let on_click = move |_| {
        if let Some(refresh_button) = refresh_button.get_untracked() {
            let _ = refresh_button.focus();
        }
        go.run(());
    };
    view! { <button type="button" on:click=on_click>{label}</button> }.into_any()
}
