//! Two months to choose a day from: by pointer, and by keys as on every grid of days.

use chrono::{Datelike, NaiveDate, Weekday};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use live::Memo;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use super::browser_wording::BrowserWording;
use crate::domain::month::{Move, first_shown, moved, weeks};
use crate::domain::range::DateRange;
use crate::domain::span::Span;
use crate::domain::wording::Wording;

/// What the id of a day's cell begins with.
const DAY: &str = "day-";

/// What a calendar shows.
#[derive(Clone, Copy)]
pub(super) struct Marks {
    /// The day that has the focus, or gets it.
    pub at: ReadSignal<NaiveDate>,
    /// The first of two chosen days, once it is.
    pub from: ReadSignal<Option<NaiveDate>>,
    /// The days between the chosen ones.
    pub chosen: Memo<Option<DateRange>>,
    /// The current day.
    pub today: Memo<NaiveDate>,
    /// The day on which weeks begin.
    pub week_start: Memo<Weekday>,
}

/// The month of a day and the one beside it.
#[component]
pub(super) fn Calendar(
    marks: Marks,
    /// Called with the day to which the person moves.
    on_move: Callback<NaiveDate>,
    /// Called with the day that the person chooses.
    on_choose: Callback<NaiveDate>,
) -> impl IntoView {
    let Marks { at, from, week_start, .. } = marks;
    let first = live::memo(move |before: Option<&NaiveDate>| first_shown(before.copied(), at.get()));
    let on_key = move |event: KeyboardEvent| {
        let is_meant = !event.ctrl_key() && !event.alt_key() && !event.meta_key();
        if !is_meant || day_of(&event).is_none() {
            return;
        }
        let day = at.get_untracked();
        let by = match event.key().as_str() {
            "ArrowLeft" => Move::By(Span::Day, -1),
            "ArrowRight" => Move::By(Span::Day, 1),
            "ArrowUp" => Move::By(Span::Week, -1),
            "ArrowDown" => Move::By(Span::Week, 1),
            "Home" => Move::WeekStart,
            "End" => Move::WeekEnd,
            key @ ("PageUp" | "PageDown") => {
                let span = if event.shift_key() { Span::Year } else { Span::Month };
                Move::By(span, if key == "PageUp" { -1 } else { 1 })
            }
            "Enter" | " " => {
                event.prevent_default();
                return on_choose.run(day);
            }
            _ => return,
        };
        event.prevent_default();
        let day = moved(day, by, week_start.get_untracked());
        on_move.run(day);
        focus(day);
    };
    let beside = move |ahead: i32, face: &'static str, name: &'static str| {
        let to = move |first| moved(first, Move::By(Span::Month, ahead), Weekday::Mon);
        view! {
            <button type="button" class="quiet" aria-label=name title=name
                aria-disabled=live::text(move || first_shown(Some(first.get()), to(first.get())) == first.get())
                on:click=move |_| on_move.run(to(first.get_untracked()))>
                {face}
            </button>
        }
    };
    view! {
        <div
            class="calendar"
            on:keydown=on_key
            on:click=move |event| {
                if let Some(day) = day_of(&event) {
                    on_choose.run(day);
                }
            }
            on:mousemove=move |event| {
                let is_choosing = from.get_untracked().is_some();
                if let Some(day) = day_of(&event).filter(|day| is_choosing && *day != at.get_untracked()) {
                    on_move.run(day);
                }
            }
        >
            {beside(-1, "‹", "Earlier month")}
            {live::view(move || month(first.get(), marks))}
            {live::view(move || month(moved(first.get(), Move::By(Span::Month, 1), Weekday::Mon), marks))}
            {beside(2, "›", "Later month")}
        </div>
    }
}

fn month(month: NaiveDate, marks: Marks) -> AnyView {
    let title = BrowserWording.month(month);
    let name = title.clone();
    let weeks = weeks(month, marks.week_start.get());
    let head = |place: usize| {
        let day = weeks.iter().find_map(|week| week[place]);
        view! { <th scope="col">{day.map(|day| BrowserWording.weekday(day))}</th> }
    };
    let row = |week: &[Option<NaiveDate>; 7]| {
        view! { <tr>{week.map(|day| cell(day, marks)).into_iter().collect_view()}</tr> }
    };
    view! {
        <table role="grid" aria-multiselectable="true" aria-label=name>
            <caption aria-live="polite">{title}</caption>
            <thead><tr>{(0..7).map(head).collect_view()}</tr></thead>
            <tbody>{weeks.iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn cell(day: Option<NaiveDate>, marks: Marks) -> AnyView {
    let Some(day) = day else {
        return view! { <td></td> }.into_any();
    };
    let refusal = DateRange::between(day, marks.from.get().unwrap_or(day)).err();
    let (chosen, is_today) = (marks.chosen.get(), day == marks.today.get());
    let is_end = chosen.is_some_and(|chosen| day == chosen.start() || day == chosen.end());
    let mut name = BrowserWording.full_day(day);
    if is_today {
        name += ", today";
    }
    if let Some(refusal) = refusal {
        name += &format!(": no last day of this period, {refusal}");
    }
    view! {
        <td
            id=format!("{DAY}{day}")
            class=if is_end { "end" } else { "" }
            tabindex=if day == marks.at.get() { "0" } else { "-1" }
            aria-label=name
            aria-current=is_today.then_some("date")
            aria-selected=if chosen.is_some_and(|chosen| chosen.contains(day)) { "true" } else { "false" }
            aria-disabled=refusal.map(|_| "true")
        >
            {day.day()}
        </td>
    }
    .into_any()
}

/// The day whose cell an event is about.
fn day_of(event: &Event) -> Option<NaiveDate> {
    let cell: Element = event.target()?.dyn_into().ok()?;
    cell.id().strip_prefix(DAY)?.parse().ok()
}

/// Gives the focus to a day, once it is on screen.
fn focus(day: NaiveDate) {
    request_animation_frame(move || {
        let cell = document().get_element_by_id(&format!("{DAY}{day}"));
        if let Some(cell) = cell.and_then(|cell| cell.dyn_into::<HtmlElement>().ok()) {
            // A browser that refuses the focus shows the day all the same.
            let _ = cell.focus();
        }
    });
}
