//! The choice of any period: typed, or by two days of a calendar. A draft, which counts once it is applied.

use chrono::{NaiveDate, Weekday};
use leptos::ev::{FocusEvent, SubmitEvent};
use leptos::prelude::*;
use live::Memo;
use web_sys::HtmlInputElement;

use super::browser_wording::BrowserWording;
use super::calendar::{Calendar, Marks};
use super::dialog::{Modal, leave};
use super::select::{Choice, Select};
use super::step_button::step_button;
use crate::domain::period::Period;
use crate::domain::range::DateRange;
use crate::domain::typed::{Slip, typed};
use crate::domain::wording::Wording;

/// What dates go by.
#[derive(Clone, Copy)]
pub struct Dating {
    /// The current day.
    pub today: Memo<NaiveDate>,
    /// The dates that a period would have.
    pub dates: Callback<Period, DateRange>,
    /// A longer period around it, if there is one.
    pub wider: Callback<Period, Option<Period>>,
    /// The day on which weeks begin.
    pub week_start: Memo<Weekday>,
    /// The days on which they can begin.
    pub week_starts: Memo<Vec<Choice>>,
    /// The one that is chosen.
    pub week: Memo<String>,
    /// Called with another one.
    pub on_week: Callback<String>,
}

/// A dialog that begins with a period and ends with another one, or the same.
#[component]
pub(super) fn PeriodDialog(
    period: Period,
    dating: Dating,
    /// Called with another period.
    on_change: Callback<Period>,
    /// Called when the dialog has been left.
    on_close: Callback<()>,
) -> impl IntoView {
    let Dating { today, dates, wider, week_start, week_starts, week, on_week } = dating;
    let (text, set_text) = signal(period.to_string());
    let (at, set_at) = signal(dates.run(period).end());
    let (from, set_from) = signal(None::<NaiveDate>);
    let draft = live::memo(move |_| match from.get() {
        Some(from) => {
            let range = DateRange::between(from, at.get());
            range.map(Period::Custom).map_err(|error| Slip { at: 0, why: error.to_string() })
        }
        None => typed(&text.get(), today.get()),
    });
    let range = live::memo(move |_| draft.get().ok().map(|period| dates.run(period)));
    let write = move |text: String| {
        set_from.set(None);
        set_text.set(text);
        if let Some(range) = range.get_untracked() {
            set_at.set(range.end());
        }
    };
    let apply = move || {
        if let Ok(period) = draft.get_untracked() {
            on_change.run(period);
            leave();
        }
    };
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        apply();
    };
    let on_choose = Callback::new(move |day: NaiveDate| {
        set_at.set(day);
        match from.get_untracked() {
            Some(_) => apply(),
            None => set_from.set(Some(day)),
        }
    });
    let slip = move || draft.with(|draft| draft.clone().err()).filter(|_| from.get().is_none());
    let longer = live::memo(move |_| draft.get().ok().and_then(|period| wider.run(period)));
    let on_wider = Callback::new(move |period: Period| write(period.to_string()));
    let marks = Marks { at, from, chosen: range, today, week_start };
    view! {
        <Modal title="Choose dates" closed_by="any" on_close>
            <form class="custom-dates" novalidate on:submit=on_submit>
                <div class="field">
                    <label for="typed">"Type a period, such as now-7d, last month or 2026-03-01..2026-03-28"</label>
                    <input
                        type="text"
                        id="typed"
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        aria-invalid=live::text(move || slip().is_some())
                        aria-describedby="typed-means"
                        prop:value=move || text.get()
                        on:focus=|event| select_all(&event)
                        on:input=move |event| write(event_target_value(&event))
                    />
                </div>
                <button type="submit">"Apply"</button>
            </form>
            <p class="typed-means" id="typed-means" role="status">
                {live::maybe(move || slip().map(|slip| marked(&text.get(), slip.at)))}
                {live::text(move || said(draft.get(), from.get(), range.get()))}
            </p>
            <Calendar marks on_move=Callback::new(move |day| set_at.set(day)) on_choose />
            <div class="custom-dates">
                <Select label="Weeks begin with" id="week-start" choices=week_starts chosen=week on_change=on_week />
                {step_button("Zoom out", "Zoom out", longer, dates, on_wider)}
            </div>
        </Modal>
    }
}

/// What is typed next replaces what is there.
fn select_all(event: &FocusEvent) {
    event_target::<HtmlInputElement>(event).select();
}

/// What the draft means, or why it means nothing.
fn said(draft: Result<Period, Slip>, from: Option<NaiveDate>, range: Option<DateRange>) -> String {
    match (draft, range) {
        (Err(slip), _) if from.is_none() => format!("At character {}: {}.", slip.at + 1, slip.why),
        (Err(slip), _) => format!("This is no period: {}.", slip.why),
        (Ok(_), Some(range)) => {
            let s = if range.days() == 1 { "" } else { "s" };
            let next = if from.is_some() { ". Choose the last day." } else { "" };
            format!("{} · {} day{s}{next}", BrowserWording.range(range), range.days())
        }
        (Ok(_), None) => String::new(),
    }
}

/// The text with a mark where it cannot be read.
fn marked(text: &str, at: usize) -> AnyView {
    let part = |from: usize, count: usize| text.chars().skip(from).take(count).collect::<String>();
    let wrong = part(at, 1);
    // Behind the last character there is room for what is missing.
    let wrong = if wrong.trim().is_empty() { "\u{a0}".to_owned() } else { wrong };
    view! { <code aria-hidden="true">{part(0, at)}<mark>{wrong}</mark>{part(at + 1, text.len())}</code> }
        .into_any()
}
