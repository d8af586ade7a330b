//! A chart as a figure with words: canvas, read-out by pointer and by keyboard, and one sentence.

use std::time::Duration;

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html::Div;
use leptos::prelude::*;
use live::view;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::canvas::Canvas;
use super::crosshair::Crosshair;
use super::drawing::Picture;
use super::finger::{self, is_finger, is_swipe};
use super::page_theme::use_page_theme;
use super::surroundings::{first_to_escape, use_size};
use super::table::TableData;
use super::tooltip::Tooltip;
use crate::charts::layout::Size;
use crate::charts::theme::Theme;
use crate::domain::keys::sign;
use crate::domain::range::DateRange;

/// How high a chart is at most that fills its place, in CSS pixels, so that nothing grows without end.
const MOST: f64 = 2_560.0;

/// For how long a point is read before its words can be pointed at.
const MOMENT: Duration = Duration::from_millis(400);

/// How many points Page Up and Page Down pass over.
const PAGE: usize = 7;

/// What a figure does besides showing a chart.
#[derive(Clone, Copy, Default)]
pub struct Reader {
    /// The marked point; one of its own where the figure shares it with nobody.
    pub crosshair: Crosshair,
    /// Narrows the period to these days, where the chart is one of days.
    pub on_zoom: Option<Callback<DateRange>>,
    /// Whether the same numbers are shown as a table.
    pub is_table: Option<RwSignal<bool>>,
    /// Whether points are heard, and what is called with each.
    pub sound: Option<Sound>,
    /// Whether its numbers are old, so that they fade.
    pub is_old: Option<Memo<bool>>,
    /// The same numbers as a table, and what is called with what the row of a point's name opens.
    pub opening: Option<(Memo<TableData>, Callback<String>)>,
}

/// Points as tones: the higher the number, the higher the tone.
#[derive(Clone, Copy)]
pub struct Sound {
    /// Whether they are heard.
    pub is_on: RwSignal<bool>,
    /// Sounds a level from 0 to 1, or that there is no number.
    pub play: Callback<Option<f64>>,
    /// Turns it on or off.
    pub on_switch: Callback<()>,
}

/// A chart that can be read with eyes, pointer, keyboard and ears.
#[component]
pub fn Figure(
    /// What it shows, for those who hear it.
    name: &'static str,
    /// The chart.
    picture: Memo<Picture>,
    /// How it is read.
    reader: Reader,
) -> impl IntoView {
    let surface = NodeRef::<Div>::new();
    let (width, measured) = use_size(surface);
    let natural = Memo::new(move |_| picture.with(|picture| picture.ask(|chart| chart.height())));
    let height = Memo::new(move |_| natural.get().unwrap_or_else(|| measured.get().min(MOST)));
    let points = move || picture.with(|picture| picture.ask(|chart| chart.points()));
    let stride = move || picture.with(|picture| picture.ask(|chart| chart.stride())).max(1);
    let summary = Memo::new(move |_| picture.with(|picture| picture.ask(|chart| chart.summary())));
    let size = Memo::new(move |_| Size { width: width.get(), height: height.get() });
    let page_theme = use_page_theme();
    let is_old = move || reader.is_old.is_some_and(|is_old| is_old.get());
    let theme = Memo::new(move |_| match is_old() {
        true => page_theme.with(Theme::faded),
        false => page_theme.get(),
    });
    let Crosshair { marked, pinned, is_by_finger, tapped } = reader.crosshair;
    // What the pointer finds is seen; only who walks by keys is to hear it.
    let is_by_key = RwSignal::new(false);
    let dragged = RwSignal::new(None::<usize>);
    // Where a finger came down, if it is one.
    let down = RwSignal::new(None::<(f64, f64)>);
    let pressed = StoredValue::new(None::<(usize, bool)>);
    // Numbers can change under a marked point.
    let active = Memo::new(move |_| reader.crosshair.shown().filter(|index| *index < points()));
    let place = move |index: usize| {
        theme
            .with(|theme| picture.with(|picture| picture.ask(|chart| chart.anchor(index, size.get(), theme))))
    };
    let can_zoom = move |index: usize| {
        let is_of_days = picture.with(|picture| picture.ask(|chart| chart.days(index).is_some()));
        reader.on_zoom.is_some() && is_of_days
    };
    let opened = move |index: usize| {
        let place = picture.with(|picture| picture.ask(|chart| chart.place(index)))?;
        reader.opening?.0.with(|table| table.opened_by(place))
    };
    let mark = Memo::new(move |_| {
        let index = active.get()?;
        let mut words = picture.with(|picture| picture.ask(|chart| chart.read_out(index)));
        match pinned.get() {
            Some(held) if held == index && is_by_finger.get() => {
                words.lines.push(words::figure_held_by_finger().into());
            }
            Some(held) if held == index => words.lines.push(words::figure_held().into()),
            Some(_) if can_zoom(index) => words.lines.push(words::figure_to_zoom().into()),
            _ => {}
        }
        Some((words, place(index)))
    });
    let hint = Memo::new(move |_| match active.get().and_then(opened) {
        Some(_) => words::figure_to_open(),
        None => "",
    });
    // From the point that is held, or where the dragging began.
    let selected = Memo::new(move |_| {
        let by_mouse = dragged.get().filter(|_| down.get().is_none());
        let (from, to) = (by_mouse.or(pinned.get())?, active.get()?);
        let is_span = can_zoom(to) && from != to && from < points();
        is_span.then(|| {
            let (one, other) = (place(from).0, place(to).0);
            (one.min(other), (one - other).abs())
        })
    });
    let zoom = move |from: usize, to: usize| {
        let days = |index| picture.with_untracked(|picture| picture.ask(|chart| chart.days(index)));
        let (Some(on_zoom), Some(first), Some(last)) =
            (reader.on_zoom, days(from.min(to)), days(from.max(to)))
        else {
            return;
        };
        if let Ok(range) = DateRange::new(first.start(), last.end()) {
            reader.crosshair.clear();
            on_zoom.run(range);
        }
    };
    let open = move |index: usize| {
        let key = untrack(|| opened(index));
        let (_, on_open) = reader.opening?;
        key.map(|key| on_open.run(key))
    };
    // A choice opens whoever has a drawer. Elsewhere the first one holds a point, and the second zooms to what lies
    // between, or lets the same one go.
    let choose = move |index: usize, at_once: bool| match pinned.get_untracked() {
        held if (at_once || held == Some(index)) && open(index).is_some() => {}
        Some(held) if held == index => pinned.set(None),
        Some(held) if untrack(|| can_zoom(index)) => zoom(held, index),
        _ => pinned.set(Some(index)),
    };

    // Words that stood for a moment can be pointed at; on the way to another point they let the pointer through.
    let is_at_rest = RwSignal::new(false);
    let is_firm = {
        let is_held = move || pinned.get().is_some() && pinned.get() == active.get();
        Memo::new(move |_| dragged.get().is_none() && (is_held() || is_at_rest.get()))
    };
    let hit = move |event: &PointerEvent| {
        let (x, y) = (f64::from(event.offset_x()), f64::from(event.offset_y()));
        theme.with_untracked(|theme| {
            picture
                .with_untracked(|picture| picture.ask(|chart| chart.hit(x, y, size.get_untracked(), theme)))
        })
    };
    let resting = StoredValue::new(None::<TimeoutHandle>);
    let wake = move || {
        is_at_rest.set(false);
        if let Some(before) = resting.try_update_value(Option::take).flatten() {
            before.clear();
        }
    };
    on_cleanup(wake);
    let on_move = move |event: PointerEvent| {
        if is_over_words(&event) {
            return;
        }
        let index = hit(&event);
        // Nobody reads while dragging.
        let is_read = dragged.get_untracked().is_none();
        if index != marked.get_untracked() || !is_read {
            wake();
        }
        if is_read && index != marked.get_untracked() {
            let rest = move || {
                is_at_rest.try_set(true);
            };
            resting.set_value(set_timeout_with_handle(rest, MOMENT).ok());
        }
        is_by_key.set(false);
        marked.set(index);
    };
    let on_down = move |event: PointerEvent| {
        if is_over_words(&event) {
            return;
        }
        let index = hit(&event);
        wake();
        is_by_finger.set(is_finger(&event));
        down.set(is_finger(&event).then(|| finger::place(&event)));
        marked.set(index);
        dragged.set(index.filter(|_| event.button() == 0));
    };
    let on_up = move |event: PointerEvent| {
        // Words tell another place than the chart under them.
        let to = if is_over_words(&event) { marked.get_untracked() } else { hit(&event) };
        let from = dragged.get_untracked();
        dragged.set(None);
        if is_finger(&event) {
            tapped.set(event.time_stamp());
        }
        match (from, to, down.get_untracked()) {
            // A finger that passes over the chart scrolls, or does nothing: two taps zoom.
            (_, _, Some(at)) if is_swipe(at, finger::place(&event)) => marked.set(None),
            // Beside the points is elsewhere.
            (None, _, Some(_)) => reader.crosshair.clear(),
            // It reads first, and opens with the second tap.
            (Some(from), _, Some(_)) => pressed.set_value(Some((from, false))),
            (Some(from), Some(to), None) if from == to => pressed.set_value(Some((to, true))),
            (Some(from), Some(to), None) => zoom(from, to),
            _ => {}
        }
        down.set(None);
    };
    // A dialog that opened before the press has ended would be closed by it.
    let on_click = move |_| {
        if let Some((index, at_once)) = pressed.try_update_value(Option::take).flatten() {
            choose(index, at_once);
        }
    };
    let leave = move || {
        wake();
        marked.set(None);
        dragged.set(None);
        down.set(None);
    };
    // A tap elsewhere lets go what a finger holds. The charts that share a mark are not elsewhere, and have heard of it.
    let handle = window_event_listener(leptos::ev::pointerup, move |event| {
        let is_ours = tapped.get_untracked() == event.time_stamp();
        if is_finger(&event) && !is_ours && pinned.get_untracked().is_some() {
            reader.crosshair.clear();
        }
    });
    on_cleanup(move || handle.remove());
    // Also where the focus is elsewhere: what shows itself under the pointer can be sent away without moving it.
    first_to_escape(move || {
        let is_shown = untrack(|| active.get()).is_some();
        if is_shown {
            wake();
            reader.crosshair.clear();
        }
        is_shown
    });
    // What a key has done, until the next point is read.
    let said = RwSignal::new("");
    let sound = move |to: Option<usize>| {
        if let Some((sound, index)) = reader.sound.zip(to).filter(|(sound, _)| sound.is_on.get_untracked()) {
            sound.play.run(picture.with_untracked(|picture| picture.ask(|chart| chart.level(index))));
        }
    };
    let switch = move |of: Sound| {
        of.on_switch.run(());
        let is_on = of.is_on.get_untracked();
        said.set(if is_on { words::figure_sound_on() } else { words::figure_sound_off() });
        sound(untrack(|| active.get()));
    };
    let show_table = move |is_table: RwSignal<bool>| {
        is_table.update(|shown| *shown = !*shown);
        let is_shown = is_table.get_untracked();
        said.set(if is_shown { words::figure_table_shown() } else { words::figure_table_hidden() });
    };
    let on_key = move |event: KeyboardEvent| {
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        let (typed, place_of_key) = (event.key(), event.code());
        let key = sign(&typed, &place_of_key);
        let active = active.get_untracked();
        let is_used = match (key, active) {
            ("Enter" | " ", Some(index)) => {
                choose(index, true);
                true
            }
            // In a dialog, which the key closes next.
            ("Escape", Some(_)) => {
                reader.crosshair.clear();
                true
            }
            ("t" | "T", _) => reader.is_table.map(show_table).is_some(),
            ("s" | "S", _) => reader.sound.map(switch).is_some(),
            _ => {
                let moved = moved(key, active, points(), stride());
                if let Some(to) = moved {
                    said.set("");
                    is_by_key.set(true);
                    marked.set(Some(to));
                    sound(Some(to));
                }
                moved.is_some()
            }
        };
        if is_used {
            is_by_key.set(true);
            is_by_finger.set(false);
            event.prevent_default();
            event.stop_propagation();
        }
    };

    let label = if reader.opening.is_some() { words::figure_label_opening } else { words::figure_label };

    view! {
        <figure class="figure">
            <div
                class="figure-surface"
                data-opens=live::text(move || !hint.get().is_empty())
                node_ref=surface
                style:--height=move || natural.get().map(|height| format!("{height}px")).unwrap_or_default()
                tabindex="0"
                role="application"
                aria-roledescription=words::figure_role()
                aria-label=live::text(move || label(name, &summary.get()))
                on:pointermove=on_move
                on:pointerdown=on_down
                on:pointerup=on_up
                on:click=on_click
                on:pointerleave=move |_| leave()
                on:blur=move |_| leave()
                on:keydown=on_key
            >
                <Canvas picture size active theme />
                {live::maybe(move || {
                    let (left, width) = selected.get()?;
                    Some(view! { <div class="figure-selection" style:left=format!("{left}px") style:width=format!("{width}px")></div> })
                })}
                <Tooltip mark hint is_firm size />
            </div>
            <figcaption class="summary">{live::text(move || summary.get())}</figcaption>
            <div class="unseen" role="status">
                {live::text(move || match said.get() {
                    "" if !is_by_key.get() => String::new(),
                    "" => mark.with(|mark| mark.as_ref().map(|(words, _)| words.sentence()).unwrap_or_default()),
                    said => said.to_owned(),
                })}
            </div>
        </figure>
    }
}

/// Whether the pointer is over the words of a point, and not over the chart.
fn is_over_words(event: &PointerEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.closest(".tooltip").is_ok_and(|found| found.is_some()))
}

/// The point that a key leads to; nothing for a key that leads nowhere. Left and right lead by columns, which are so many
/// points high.
fn moved(key: &str, active: Option<usize>, points: usize, stride: usize) -> Option<usize> {
    let last = points.checked_sub(1)?;
    let to = match (key, active) {
        ("Home", _) | ("ArrowRight" | "ArrowDown" | "PageDown", None) => 0,
        ("End", _) | ("ArrowLeft" | "ArrowUp" | "PageUp", None) => last,
        ("ArrowDown", Some(at)) => at + 1,
        ("ArrowUp", Some(at)) => at.saturating_sub(1),
        // A column that is not there is no reason to leave the row.
        ("ArrowRight", Some(at)) => Some(at + stride).filter(|to| *to <= last).unwrap_or(at),
        ("ArrowLeft", Some(at)) => at.checked_sub(stride).unwrap_or(at),
        ("PageDown", Some(at)) => at + stride * PAGE.min((last - at) / stride),
        ("PageUp", Some(at)) => at - stride * PAGE.min(at / stride),
        _ => return None,
    };
    Some(to.min(last))
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn keys_walk_the_points_and_stop_at_the_ends() {
        assert_eq!(moved("ArrowRight", None, 3, 1), Some(0));
        assert_eq!(moved("ArrowLeft", None, 3, 1), Some(2));
        assert_eq!(moved("ArrowRight", Some(2), 3, 1), Some(2));
        assert_eq!(moved("ArrowUp", Some(0), 3, 1), Some(0));
        assert_eq!(moved("PageDown", Some(1), 30, 1), Some(8));
        assert_eq!(moved("End", Some(1), 30, 1), Some(29));
    }

    #[test]
    fn keys_walk_columns_too_and_keep_their_row() {
        assert_eq!(moved("ArrowRight", Some(5), 72, 24), Some(29));
        assert_eq!(moved("ArrowRight", Some(50), 72, 24), Some(50));
        assert_eq!(moved("ArrowLeft", Some(29), 72, 24), Some(5));
        assert_eq!(moved("ArrowLeft", Some(5), 72, 24), Some(5));
        assert_eq!(moved("ArrowDown", Some(23), 72, 24), Some(24));
        assert_eq!(moved("PageDown", Some(5), 240, 24), Some(173));
        assert_eq!(moved("PageDown", Some(173), 240, 24), Some(221));
        assert_eq!(moved("PageUp", Some(221), 240, 24), Some(53));
        assert_eq!(moved("PageUp", Some(53), 240, 24), Some(5));
    }

    #[test]
    fn a_key_that_leads_nowhere_is_left_to_the_browser() {
        assert_eq!(moved("Tab", Some(1), 3, 1), None);
        assert_eq!(moved("ArrowRight", None, 0, 1), None);
    }
}
