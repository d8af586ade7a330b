//! What a panel says of the age of its numbers, and of newer ones that have come.

use analytics::zone::Zone;
use chrono::{DateTime, Utc};
use leptos::html::Button;
use leptos::prelude::*;

use super::controls::action_button;
use super::state::PanelState;
use crate::ui::relative_time::{date_time, relative_time};

/// A bar over old numbers when the last try for newer ones failed. What is said once for the page it does not say again.
#[component]
pub(crate) fn StaleNotice(
    /// What the panel says.
    #[prop(into)]
    panel_state: Signal<PanelState>,
    /// Now.
    #[prop(into)]
    now: Signal<DateTime<Utc>>,
    /// The zone that the page shows.
    #[prop(into)]
    zone: Signal<Zone>,
    /// Called when the person wants another try.
    on_retry: Callback<()>,
    /// The panel's refresh button.
    refresh_button: NodeRef<Button>,
) -> impl IntoView {
    let error = Memo::new(move |_| {
        panel_state.with(|panel_state| panel_state.at.zip(panel_state.stale_reason.clone()))
    });
    view! {
        {move || {
            let (at, error) = error.get()?;
            let age = move |now| i18n::panel_numbers_from(&relative_time(at, now), &date_time(at, now, &zone.get()));
            let is_page_wide = error.is_page_wide;
            let why = if is_page_wide { String::new() } else { error.sentence };
            let retry = (error.is_retryable && !is_page_wide).then(|| (i18n::panel_try_now(), on_retry));
            Some(view! {
                <div class="old" role=if is_page_wide { "note" } else { "alert" }>
                    // The age grows with each minute, which is not to be spoken.
                    <p><strong aria-live="off">{move || age(now.get())}</strong>{why}</p>
                    {retry.map(|action| action_button(action, refresh_button))}
                </div>
            })
        }}
    }
}

/// What was last said of numbers that came.
#[derive(Clone, Default, PartialEq)]
struct Announcement {
    is_fetching: bool,
    covers: String,
    sentence: String,
}

/// Announces new numbers to screen readers: after a refresh by hand, and in a view with one panel when the numbers are of
/// another period or department.
pub(crate) fn use_announcement(
    panel_state: Memo<PanelState>,
    now: Signal<DateTime<Utc>>,
    name: Memo<String>,
    announce_result: RwSignal<bool>,
    is_own_view: bool,
) -> Memo<String> {
    let announcement = Memo::new(move |last: Option<&Announcement>| {
        let panel_state = panel_state.get();
        let last = last.cloned().unwrap_or_default();
        let has_come = last.is_fetching && !panel_state.is_fetching && panel_state.at.is_some();
        let sentence = match has_come {
            true if announce_result.get_untracked() => {
                i18n::panel_told(&age(&panel_state, now.get_untracked()), &name.get())
            }
            true if is_own_view && panel_state.covers != last.covers => {
                i18n::panel_told(&panel_state.covers, &name.get())
            }
            false if !panel_state.is_fetching => last.sentence,
            _ => String::new(),
        };
        let covers = if has_come { panel_state.covers } else { last.covers };
        Announcement { is_fetching: panel_state.is_fetching, covers, sentence }
    });
    Effect::new(move |_| {
        if announcement.with(|announcement| !announcement.sentence.is_empty()) {
            announce_result.set(false);
        }
    });
    Memo::new(move |_| announcement.with(|announcement| announcement.sentence.clone()))
}

/// How old the answer is, or that one is under way.
pub(crate) fn age(panel_state: &PanelState, now: DateTime<Utc>) -> String {
    match panel_state.at {
        _ if panel_state.is_fetching => i18n::panel_updating().into(),
        Some(at) => i18n::panel_updated(&relative_time(at, now)),
        None => String::new(),
    }
}
