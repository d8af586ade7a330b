//! The choice of any period: typed, or by two days of a calendar. A draft, which counts once it is applied.

use leptos::ev::{FocusEvent, SubmitEvent};
use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::calendar::Calendar;
use super::choosing::{Choosing, read_as};
use super::dialog::Modal;
use super::id::use_id;
use super::select::Select;
use super::step_button::StepButton;
use analytics::period::Period;
use analytics::stepping::zoom_out;

/// A dialog about what is being chosen.
#[component]
pub(super) fn PeriodDialog(
    /// The draft that it shows and changes.
    choosing: Choosing,
    /// Called when the person has left it.
    on_close: Callback<()>,
) -> impl IntoView {
    let dating = choosing.dating;
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        choosing.apply();
    };
    let longer =
        Memo::new(move |_| zoom_out(choosing.read().ok()?, dating.today.get(), dating.week_start.get()));
    let on_longer = Callback::new(move |period: Period| choosing.write(period.to_string()));
    let meaning_id = use_id();
    view! {
        <Modal title=i18n::period_dialog_title closed_by="any" on_close>
            <form class="custom-dates" on:submit=on_submit>
                <TypedPeriod choosing meaning_id=meaning_id.clone() />
                <button type="submit" class="primary">{move || i18n::period_dialog_apply()}</button>
            </form>
            <div class="typed-means" id=meaning_id role="status">
                <p data-wrong=move || choosing.read().is_err().to_string()>{move || meaning(choosing)}</p>
            </div>
            <Calendar choosing />
            <div class="custom-dates">
                <Select label=i18n::period_dialog_weeks choices=dating.week_starts chosen=dating.week on_change=dating.on_week />
                <StepButton name=i18n::period_dialog_zoom_out to=longer dating on_press=on_longer>
                    {move || i18n::period_dialog_zoom_out()}
                </StepButton>
            </div>
        </Modal>
    }
}

/// The field to type a period in.
#[component]
fn TypedPeriod(
    choosing: Choosing,
    /// The id of what says what is typed means.
    meaning_id: String,
) -> impl IntoView {
    let id = use_id();
    let is_invalid = move || choosing.draft().from.is_none() && choosing.read().is_err();
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
                prop:value=move || choosing.draft().text
                on:focus=|event| select_all(&event)
                on:input=move |event| choosing.write(event_target_value(&event))
            />
        </div>
    }
}

/// What the draft means, or why it means nothing.
fn meaning(choosing: Choosing) -> String {
    let draft = choosing.draft();
    let from = draft.from;
    match (choosing.read(), choosing.range()) {
        (Err(slip), _) if from.is_some() => i18n::calendar_no_period(&slip.why),
        (Err(slip), _) => choosing.dating.told_slip(&slip),
        (_, Some(range)) => {
            let text = if from.is_some() { "" } else { &draft.text };
            let days = i18n::period_dialog_days(&read_as(text, range), range.days() as f64);
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
