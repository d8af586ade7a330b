//! Two months to choose days from: by pointer, and by keys as on every grid of days.

use chrono::{Datelike, NaiveDate, Weekday};
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::text_prop::TextProp;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::browser::dom::is_rtl;
use crate::browser::intl_format::IntlFormat;
use crate::text::explain::Explain;
use crate::ui::icon::{Icon, LuChevronLeft, LuChevronRight};
use crate::ui::period::draft::PeriodDraft;
use analytics::calendar::{CELLS, Move, day_in_cell, first_visible_month, navigate};
use analytics::calendar_unit::CalendarUnit;
use analytics::locale_format::LocaleFormat;
use analytics::range::{DateRange, RangeError};

/// How many days a week has, in the type of places.
const WEEK: i32 = 7;

/// What both months show. One value for all cells, so that what is the same for all of them is worked out once.
#[derive(Clone, Copy, PartialEq)]
struct CalendarView {
    /// The first day of the first month.
    first: NaiveDate,
    /// The day that the keys are at.
    active: NaiveDate,
    /// The one end of the period, while the other one is chosen.
    from: Option<NaiveDate>,
    chosen: Option<DateRange>,
    today: NaiveDate,
    week_start: Weekday,
}

/// What a cell shows of its day.
#[derive(Clone, Copy, PartialEq)]
struct Day {
    date: NaiveDate,
    is_active: bool,
    is_today: bool,
    is_chosen: bool,
    is_end: bool,
    /// Why it cannot be the other end of the period.
    refusal: Option<RangeError>,
}

impl CalendarView {
    fn of(period_draft: PeriodDraft) -> Self {
        let draft = period_draft.draft();
        Self {
            first: draft.first,
            active: draft.at,
            from: draft.from,
            chosen: period_draft.range(),
            today: period_draft.date_context.today.get(),
            week_start: period_draft.date_context.week_start.get(),
        }
    }

    /// The first day of the month so many months ahead.
    fn month(&self, ahead: i32) -> NaiveDate {
        navigate(self.first, Move::By(CalendarUnit::Month, ahead), Weekday::Mon)
    }

    /// The day at a place of such a month.
    fn day(&self, ahead: i32, place: i32) -> Option<Day> {
        let date = day_in_cell(self.month(ahead), place, self.week_start)?;
        Some(Day {
            date,
            is_active: date == self.active,
            is_today: date == self.today,
            is_chosen: self.chosen.is_some_and(|chosen| chosen.contains(date)),
            is_end: self.chosen.is_some_and(|chosen| date == chosen.start() || date == chosen.end()),
            refusal: self.from.and_then(|from| DateRange::between(from, date).err()),
        })
    }
}

impl Day {
    /// How it is read aloud.
    fn name(&self) -> String {
        let mut name = IntlFormat.full_day(self.date);
        if self.is_today {
            name = i18n::calendar_today(&name);
        }
        match self.refusal {
            Some(refusal) => i18n::calendar_refused(&name, &i18n::calendar_no_period(&refusal.explain())),
            None => name,
        }
    }
}

/// The calendar of what is being chosen.
#[component]
pub(crate) fn Calendar(
    /// The draft that it shows and changes.
    period_draft: PeriodDraft,
) -> impl IntoView {
    let element = NodeRef::<html::Div>::new();
    let shown = Memo::new(move |_| CalendarView::of(period_draft));
    Effect::new(move |_| {
        shown.track();
        // The cells are changing as well: the focus moves once they have.
        queue_microtask(move || focus_active_day(element));
    });
    let months = move || [0, 1].map(|ahead| IntlFormat.month(shown.get().month(ahead))).join(" – ");
    view! {
        <div class="calendar" node_ref=element>
            <MonthButton period_draft shown ahead=-1 class="quiet earlier" label=i18n::calendar_earlier>
                <Icon icon=LuChevronLeft />
            </MonthButton>
            <Month period_draft shown ahead=0 />
            <MonthButton period_draft shown ahead=2 class="quiet later" label=i18n::calendar_later>
                <Icon icon=LuChevronRight />
            </MonthButton>
            <Month period_draft shown ahead=1 />
            // Which months they turn to is said beside them: a grid holds nothing but its rows.
            <p class="unseen" aria-live="polite">{move || months()}</p>
        </div>
    }
}

/// A button to a month that is not on screen. Not disabled where it leads nowhere, so that the focus stays.
#[component]
fn MonthButton(
    period_draft: PeriodDraft,
    shown: Memo<CalendarView>,
    /// How many months it leads from the first one.
    ahead: i32,
    class: &'static str,
    /// How it is read aloud.
    #[prop(into)]
    label: TextProp,
    children: Children,
) -> impl IntoView {
    let leads = move || {
        let shown = shown.get();
        first_visible_month(Some(shown.first), shown.month(ahead)) != shown.first
    };
    view! {
        <button
            type="button"
            class=class
            aria-label=move || label.get()
            aria-disabled=move || (!leads()).to_string()
            on:click=move |_| period_draft.go(shown.get_untracked().month(ahead))
        >
            {children()}
        </button>
    }
}

/// A month as a grid.
#[component]
fn Month(
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
            {move || text(|day| day.date.day().to_string())}
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

/// Brings a focus that is on a day to the active one.
fn focus_active_day(calendar: NodeRef<html::Div>) {
    let Some(calendar) = calendar.try_get_untracked().flatten() else { return };
    let find = |selector| calendar.query_selector(selector).ok()??.dyn_into::<HtmlElement>().ok();
    if let (Some(focused), Some(active)) = (find("td:focus"), find("td[tabindex='0']")) {
        // The same cell can be another day, which is told only to a focus that comes.
        let _ = focused.blur();
        let _ = active.focus();
    }
}
