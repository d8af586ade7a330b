//! The choice of any period: typed, or by two days of a calendar. A draft, which counts once it is applied.

use leptos::ev::{FocusEvent, SubmitEvent};
use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::calendar::Calendar;
use super::step_button::StepButton;
use crate::text::explain::Explain;
use crate::ui::dialog::Modal;
use crate::ui::id::use_id;
use crate::ui::period::draft::{PeriodDraft, interpreted_dates};
use crate::ui::select::Select;
use analytics::period::Period;
use analytics::period_step::zoom_out;

/// A dialog about what is being chosen.
#[component]
pub(crate) fn PeriodDialog(
    /// The draft that it shows and changes.
    period_draft: PeriodDraft,
    /// Called when the person has left it.
    on_close: Callback<()>,
) -> impl IntoView {
    let date_context = period_draft.date_context;
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        period_draft.apply();
    };
    let longer = Memo::new(move |_| {
        zoom_out(period_draft.read().ok()?, date_context.today.get(), date_context.week_start.get())
    });
    let on_longer = Callback::new(move |period: Period| period_draft.write(period.to_string()));
    let meaning_id = use_id();
    view! {
        <Modal title=i18n::period_dialog_title closed_by="any" on_close>
            <form class="custom-dates" on:submit=on_submit>
                <TypedPeriod period_draft meaning_id=meaning_id.clone() />
                <button type="submit" class="primary">{move || i18n::period_dialog_apply()}</button>
            </form>
            <div class="typed-means" id=meaning_id role="status">
                <p data-wrong=move || period_draft.read().is_err().to_string()>{move || meaning(period_draft)}</p>
            </div>
            <Calendar period_draft />
            <div class="custom-dates">
                <Select label=i18n::period_dialog_weeks choices=date_context.week_starts chosen=date_context.week on_change=date_context.on_week />
                <StepButton name=i18n::period_dialog_zoom_out to=longer date_context on_press=on_longer>
                    {move || i18n::period_dialog_zoom_out()}
                </StepButton>
            </div>
        </Modal>
    }
}

/// The field to type a period in.
#[component]
fn TypedPeriod(
    period_draft: PeriodDraft,
    /// The id of what says what is typed means.
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
                aria-describedby=meaning_id
                prop:value=move || period_draft.draft().text
                on:focus=|event| select_all(&event)
                on:input=move |event| period_draft.write(event_target_value(&event))
            />
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
fn select_all(event: &FocusEvent) {
    let field: HtmlInputElement = event_target(event);
    // Leptos sets the value of a new field in a microtask; what is selected before goes with it.
    queue_microtask(move || field.select());
}
