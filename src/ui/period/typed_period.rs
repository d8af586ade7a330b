//! The field that a period is typed in, and what it means.

use leptos::ev::FocusEvent;
use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::draft::{PeriodDraft, interpreted_dates};
use crate::text::explain::Explain;
use crate::ui::id::use_id;

/// The field to type a period in, with its meaning below.
#[component]
pub(super) fn TypedPeriod(
    period_draft: PeriodDraft,
    /// The id of what says what the draft means.
    meaning_id: String,
) -> impl IntoView {
    let id = use_id();
    let is_invalid = move || period_draft.draft().from.is_none() && period_draft.read().is_err();
    view! {
        <div class="field">
            <label for=id.clone()>{move || i18n::period_dialog_typed()}</label>
            <input
                type="text"
                id=id
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-invalid=move || is_invalid().to_string()
                aria-describedby=meaning_id.clone()
                prop:value=move || period_draft.draft().text
                on:focus=|event| select_all(&event)
                on:input=move |event| period_draft.write(event_target_value(&event))
            />
        </div>
        <div class="typed-means" id=meaning_id role="status">
            <p data-wrong=move || period_draft.read().is_err().to_string()>{move || meaning(period_draft)}</p>
        </div>
    }
}

/// What the draft means, or why it means nothing.
fn meaning(period_draft: PeriodDraft) -> String {
    let draft = period_draft.draft();
    let from = draft.from;
    match (period_draft.read(), period_draft.range()) {
        (Err(error), _) if from.is_some() => i18n::calendar_no_period(&error.reason.explain()),
        (Err(error), _) => period_draft.date_context.describe_error(&error),
        (_, Some(range)) => {
            let text = if from.is_some() { "" } else { &draft.text };
            let days = i18n::period_dialog_days(&interpreted_dates(text, range), range.days() as f64);
            if from.is_some() { i18n::period_dialog_one_end(&days) } else { days }
        }
        _ => String::new(),
    }
}

/// What is typed next replaces what is there.
pub(super) fn select_all(event: &FocusEvent) {
    let field: HtmlInputElement = event_target(event);
    // Leptos sets the value of a new field in a microtask; what is selected before goes with it.
    queue_microtask(move || field.select());
}
