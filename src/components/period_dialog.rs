//! The choice of any period: typed, or by two days of a calendar. A draft, which counts once it is applied.

use leptos::ev::{FocusEvent, SubmitEvent};
use leptos::prelude::*;
use live::view;
use web_sys::HtmlInputElement;

use super::calendar::calendar;
use super::choosing::{Choosing, read_as};
use super::dialog::Modal;
use super::select::Select;
use super::step_button::step_button;
use crate::domain::period::Period;
use crate::domain::stepping::zoom_out;

/// A dialog about what is being chosen; `on_close` is called when the person has left it.
pub(super) fn period_dialog(choosing: Choosing, on_close: Callback<()>) -> AnyView {
    let dating = choosing.dating;
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        choosing.apply();
    };
    let on_input = move |event| choosing.write(event_target_value(&event));
    let longer =
        Memo::new(move |_| zoom_out(choosing.read().ok()?, dating.today.get(), dating.week_start.get()));
    let wider = words::period_dialog_zoom_out();
    let on_wider = Callback::new(move |period: Period| choosing.write(period.to_string()));
    view! {
        <Modal title=Memo::new(|_| words::period_dialog_title().into()) closed_by="any" on_close>
            <form class="custom-dates" on:submit=on_submit>
                <div class="field">
                    <label for="typed">{words::period_dialog_typed()}</label>
                    <input
                        type="text"
                        id="typed"
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        aria-invalid=live::text(move || choosing.draft().from.is_none() && choosing.read().is_err())
                        aria-describedby="typed-means"
                        prop:value=move || choosing.draft().text
                        on:focus=|event| select_all(&event)
                        on:input=on_input
                    />
                </div>
                <button type="submit" class="primary">{words::period_dialog_apply()}</button>
            </form>
            <div class="typed-means" id="typed-means" role="status">
                <p data-wrong=live::text(move || choosing.read().is_err())>{live::text(move || meaning(choosing))}</p>
            </div>
            {calendar(choosing)}
            <div class="custom-dates">
                <Select label=words::period_dialog_weeks() id="week-start" choices=dating.week_starts chosen=dating.week on_change=dating.on_week />
                {step_button(wider, wider.into_any(), longer, dating, on_wider)}
            </div>
        </Modal>
    }
    .into_any()
}

/// What the draft means, or why it means nothing.
fn meaning(choosing: Choosing) -> String {
    let draft = choosing.draft();
    let from = draft.from;
    match (choosing.read(), choosing.range()) {
        (Err(slip), _) if from.is_some() => words::calendar_no_period(&slip.why),
        (Err(slip), _) => choosing.dating.told_slip(&slip),
        (_, Some(range)) => {
            let text = if from.is_some() { "" } else { &draft.text };
            let days = words::period_dialog_days(&read_as(text, range), range.days() as f64);
            if from.is_some() { words::period_dialog_one_end(&days) } else { days }
        }
        _ => String::new(),
    }
}

/// What is typed next replaces what is there.
fn select_all(event: &FocusEvent) {
    event_target::<HtmlInputElement>(event).select();
}
