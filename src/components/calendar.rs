//! Two months to choose days from: by pointer, and by keys as on every grid of days.

use chrono::{Datelike, NaiveDate, Weekday};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use live::view;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use super::browser_wording::BrowserWording;
use super::choosing::Choosing;
use super::icon::{LuChevronLeft, LuChevronRight, icon_html};
use super::surroundings::is_from_right;
use crate::domain::draft::Draft;
use crate::domain::month::{Move, PLACES, day_at, first_shown, moved};
use crate::domain::range::DateRange;
use crate::domain::span::Span;
use crate::domain::wording::Wording;

const ID: &str = "calendar";
/// What the ids of the days' cells begin with; their places follow, through both months.
const DAY: &str = "day-";
/// The buttons to months that are not on screen: their ids, and how many months they lead from the first one.
const TURNS: [(&str, i32); 2] = [("earlier", -1), ("later", 2)];

/// The calendar of what is being chosen.
pub(super) fn calendar(choosing: Choosing) -> AnyView {
    Effect::new(move |before: Option<()>| {
        if let Some(calendar) = element(ID).filter(|_| before.is_none()) {
            calendar.set_inner_html(&frame());
            set("earlier", "aria-label", words::calendar_earlier());
            set("later", "aria-label", words::calendar_later());
        }
        paint(choosing);
    });
    view! {
        <div
            class="calendar"
            id=ID
            on:keydown=move |event| on_key(choosing, &event)
            on:click=move |event| on_click(choosing, &event)
            on:pointermove=move |event| {
                let draft = choosing.draft();
                if let Some(day) = day_of(choosing, &event)
                    && draft.from.is_some()
                    && draft.at != day
                {
                    choosing.go(day);
                }
            }
        ></div>
    }
    .into_any()
}

/// Two empty months. They stay while what they show changes, so that the focus does, and a hundred cells made at once
/// are no hundred pieces of view.
fn frame() -> String {
    let mut frame = String::new();
    for month in 0..2 {
        let (turn, face) = [("earlier", LuChevronLeft), ("later", LuChevronRight)][month as usize];
        let face = icon_html(face);
        frame += &format!(
            "<button type=button class=quiet id={turn}>{face}</button>\
            <table role=grid><caption id=month-{month}></caption><tr>"
        );
        for place in 0..7 {
            frame += &format!("<th scope=col id=week-{}>", month * 7 + place);
        }
        for place in 0..PLACES {
            let row = if place % 7 == 0 { "<tr>" } else { "" };
            frame += &format!("{row}<td id={DAY}{}>", month * PLACES + place);
        }
        frame += "</table>";
    }
    // Which months they turn to is said beside them: a grid holds nothing but its rows.
    frame + "<p class=unseen id=months aria-live=polite>"
}

/// Fills the months in; with a move on them the focus goes along.
fn paint(choosing: Choosing) {
    let (draft, chosen) = (choosing.draft(), choosing.range());
    let (today, week_start) = (choosing.dating.today.get(), choosing.dating.week_start.get());
    for ahead in 0..2 {
        set_text(&format!("month-{ahead}"), &BrowserWording.month(month(draft.first, ahead)));
    }
    set_text("months", &[0, 1].map(|ahead| BrowserWording.month(month(draft.first, ahead))).join(" – "));
    let week = Span::Week.start(draft.first, week_start);
    for place in 0..14 {
        let day = Span::Day.after(week, place % 7).unwrap_or(week);
        set_text(&format!("week-{place}"), &BrowserWording.weekday(day));
    }
    for (id, ahead) in TURNS {
        let leads = first_shown(Some(draft.first), month(draft.first, ahead)) != draft.first;
        set(id, "aria-disabled", if leads { "false" } else { "true" });
    }
    let active = document().active_element().filter(|active| active.id().starts_with(DAY));
    for place in 0..2 * PLACES {
        let id = format!("{DAY}{place}");
        let Some(day) = day(&draft, place, week_start) else {
            set_text(&id, "");
            set(&id, "aria-label", "");
            set(&id, "aria-selected", "false");
            set(&id, "class", "");
            continue;
        };
        let refusal = draft.from.and_then(|from| DateRange::between(from, day).err());
        let mut name = BrowserWording.full_day(day);
        if day == today {
            name = words::calendar_today(&name);
        }
        if let Some(refusal) = refusal {
            let why = words::calendar_no_period(&refusal.to_string());
            name = words::calendar_refused(&name, &why);
        }
        let is_chosen = chosen.is_some_and(|chosen| chosen.contains(day));
        let is_end = chosen.is_some_and(|chosen| day == chosen.start() || day == chosen.end());
        let is_at = day == draft.at;
        let yes = |is: bool| if is { "true" } else { "false" };
        set_text(&id, &day.day().to_string());
        set(&id, "aria-label", &name);
        set(&id, "aria-selected", yes(is_chosen));
        set(&id, "aria-disabled", yes(refusal.is_some()));
        set(&id, "aria-current", if day == today { "date" } else { "false" });
        set(&id, "class", if is_end { "end" } else { "" });
        set(&id, "tabindex", if is_at { "0" } else { "-1" });
        if let Some(active) = active.as_ref().filter(|_| is_at)
            && let Some(cell) = element(&id)
        {
            // The same cell can be another day, which is told only to a focus that comes.
            let _ = active.unchecked_ref::<HtmlElement>().blur();
            let _ = cell.focus();
        }
    }
}

fn on_key(choosing: Choosing, event: &KeyboardEvent) {
    let is_meant = !event.ctrl_key() && !event.alt_key() && !event.meta_key();
    let Some(day) = day_of(choosing, event).filter(|_| is_meant) else { return };
    let onward = if is_from_right() { -1 } else { 1 };
    let by = match event.key().as_str() {
        "ArrowLeft" => Move::By(Span::Day, -onward),
        "ArrowRight" => Move::By(Span::Day, onward),
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
            return choosing.choose(day);
        }
        _ => return,
    };
    event.prevent_default();
    choosing.go(moved(day, by, choosing.dating.week_start.get()));
}

fn on_click(choosing: Choosing, event: &Event) {
    let id = target(event).map(|target| target.id()).unwrap_or_default();
    if let Some((_, ahead)) = TURNS.into_iter().find(|(turn, _)| *turn == id) {
        choosing.go(month(choosing.draft().first, ahead));
    } else if let Some(day) = day_of(choosing, event) {
        choosing.choose(day);
    }
}

/// The day whose cell an event is about.
fn day_of(choosing: Choosing, event: &Event) -> Option<NaiveDate> {
    let place = target(event)?.id().strip_prefix(DAY)?.parse().ok()?;
    day(&choosing.draft(), place, choosing.dating.week_start.get())
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The day at a place of the two months.
fn day(draft: &Draft, place: i32, week_start: Weekday) -> Option<NaiveDate> {
    day_at(month(draft.first, place / PLACES), place % PLACES, week_start)
}

/// The first day of the month so many months ahead.
fn month(first: NaiveDate, ahead: i32) -> NaiveDate {
    moved(first, Move::By(Span::Month, ahead), Weekday::Mon)
}

fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

fn set(id: &str, name: &str, value: &str) {
    if let Some(element) = element(id) {
        // Only names that no attribute can have are refused.
        let _ = element.set_attribute(name, value);
    }
}

fn set_text(id: &str, text: &str) {
    // What is the same is not said again.
    if let Some(element) = element(id).filter(|element| element.text_content().as_deref() != Some(text)) {
        element.set_text_content(Some(text));
    }
}
