//! One month of a calendar as a grid, and its keys.

use analytics::calendar::{CELLS, Move, navigate};
use analytics::calendar_unit::CalendarUnit;
use analytics::locale_format::LocaleFormat;
use chrono::{Datelike, NaiveDate};
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::calendar_view::{CalendarView, Day, WEEK};
use super::draft::PeriodDraft;
use crate::browser::direction::is_rtl;
use crate::browser::intl_format::IntlFormat;

/// A month as a grid.
#[component]
pub(super) fn Month(
    period_draft: PeriodDraft,
    shown: Memo<CalendarView>,
    /// How many months it is ahead of the first one.
    ahead: i32,
) -> impl IntoView {
    let first = Memo::new(move |_| shown.get().month(ahead));
    let first_week = Memo::new(move |_| CalendarUnit::Week.start(first.get(), shown.get().week_start));
    let head = move |column: i32| {
        let day = move || CalendarUnit::Day.after(first_week.get(), column).unwrap_or_default();
        view! { <th scope="col">{move || IntlFormat.weekday(day())}</th> }
    };
    let week = move |week: i32| {
        let cell = |column| view! { <DayCell period_draft shown ahead place=week * WEEK + column /> };
        view! { <tr>{(0..WEEK).map(cell).collect_view()}</tr> }
    };
    view! {
        <table role="grid">
            <caption>{move || IntlFormat.month(first.get())}</caption>
            <thead>
                <tr>{(0..WEEK).map(head).collect_view()}</tr>
            </thead>
            <tbody>{(0..CELLS / WEEK).map(week).collect_view()}</tbody>
        </table>
    }
}

/// A place of a month. The element stays, and can have the focus, whichever day it shows: the focus is moved from it only
/// once the months are changed.
#[component]
fn DayCell(
    period_draft: PeriodDraft,
    shown: Memo<CalendarView>,
    /// How many months its month is ahead of the first one.
    ahead: i32,
    /// Its place in that month.
    place: i32,
) -> impl IntoView {
    let day = Memo::new(move |_| shown.get().day(ahead, place));
    let date = move || day.get_untracked().map(|day| day.date);
    let on_click = move |_| {
        if let Some(date) = date() {
            period_draft.choose(date);
        }
    };
    let on_pointer = move |_| {
        let shown = shown.get_untracked();
        if let Some(date) = date().filter(|date| shown.from.is_some() && *date != shown.active) {
            period_draft.go(date);
        }
    };
    let on_key = move |event| {
        if let Some(date) = date() {
            on_cell_key(period_draft, date, &event);
        }
    };
    let text = move |of: fn(&Day) -> String| day.get().as_ref().map(of);
    view! {
        <td
            class:end=move || day.get().is_some_and(|day| day.is_end)
            aria-label=move || text(Day::name).unwrap_or_default()
            aria-selected=move || day.get().is_some_and(|day| day.is_chosen).to_string()
            aria-disabled=move || text(|day| day.refusal.is_some().to_string())
            aria-current=move || day.get().filter(|day| day.is_today).map(|_| "date")
            tabindex=move || if day.get().is_some_and(|day| day.is_active) { "0" } else { "-1" }
            on:click=on_click
            on:pointermove=on_pointer
            on:keydown=on_key
        >
            {move || text(|day| IntlFormat.count(f64::from(day.date.day())))}
        </td>
    }
}

/// Does what a key does on the cell of a day.
fn on_cell_key(period_draft: PeriodDraft, date: NaiveDate, event: &KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let key = event.key();
    let by = movement(&key, event.shift_key());
    let is_choice = matches!(key.as_str(), "Enter" | " ");
    if by.is_some() || is_choice {
        event.prevent_default();
    }
    match by {
        Some(by) => period_draft.go(navigate(date, by, period_draft.date_context.week_start.get_untracked())),
        None if is_choice => period_draft.choose(date),
        None => {}
    }
}

/// Where a key leads from a day.
fn movement(key: &str, has_shift: bool) -> Option<Move> {
    let onward = if is_rtl() { -1 } else { 1 };
    let page = if has_shift { CalendarUnit::Year } else { CalendarUnit::Month };
    Some(match key {
        "ArrowLeft" => Move::By(CalendarUnit::Day, -onward),
        "ArrowRight" => Move::By(CalendarUnit::Day, onward),
        "ArrowUp" => Move::By(CalendarUnit::Week, -1),
        "ArrowDown" => Move::By(CalendarUnit::Week, 1),
        "Home" => Move::WeekStart,
        "End" => Move::WeekEnd,
        "PageUp" => Move::By(page, -1),
        "PageDown" => Move::By(page, 1),
        _ => return None,
    })
}

/// Brings the focus to the active day, and its month into sight.
pub(super) fn show_active_day(around: NodeRef<html::Div>) {
    let Some(around) = around.try_get_untracked().flatten() else { return };
    let find = |selector| around.query_selector(selector).ok().flatten();
    if let Some(active) = find("td[tabindex='0']").and_then(|active| active.dyn_into::<HtmlElement>().ok()) {
        let _ = active.focus();
    }
    if let Some(calendar) = find(".calendar") {
        let center = ScrollIntoViewOptions::new();
        center.set_block(ScrollLogicalPosition::Center);
        calendar.scroll_into_view_with_scroll_into_view_options(&center);
    }
}

/// Brings a focus that is on a day to the active one.
pub(super) fn focus_active_day(calendar: NodeRef<html::Div>) {
    let Some(calendar) = calendar.try_get_untracked().flatten() else { return };
    let find = |selector| calendar.query_selector(selector).ok()??.dyn_into::<HtmlElement>().ok();
    if let (Some(focused), Some(active)) = (find("td:focus"), find("td[tabindex='0']")) {
        // The same cell can be another day, which is told only to a focus that comes.
        let _ = focused.blur();
        let _ = active.focus();
    }
}
