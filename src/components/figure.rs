//! A chart as a figure with words: canvas, read-out by pointer and by keyboard, and one sentence.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html::Div;
use leptos::prelude::*;
use live::{Memo, Signal};

use super::canvas::Canvas;
use super::crosshair::Crosshair;
use super::drawing::Picture;
use super::page_theme::use_page_theme;
use super::surroundings::use_width;
use super::table::TableData;
use super::tooltip::Tooltip;
use crate::charts::layout::Size;
use crate::domain::range::DateRange;

/// How many points Page Up and Page Down pass over.
const PAGE: usize = 7;

/// What a figure does besides showing a chart.
#[derive(Clone, Copy, Default)]
pub struct Reader {
    /// The marked point; one of its own where the figure shares it with nobody.
    pub crosshair: Crosshair,
    /// Narrows the period to these days, where the chart is one of days.
    pub on_zoom: Option<Callback<DateRange>>,
    /// The same numbers as a table, and what is called with what the row of a point's name opens.
    pub opening: Option<(Memo<TableData>, Callback<String>)>,
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
    let width = use_width(surface);
    let height = live::memo(move |_| picture.with(|picture| picture.ask(|chart| chart.height())));
    let points = move || picture.with(|picture| picture.ask(|chart| chart.points()));
    let summary = live::memo(move |_| picture.with(|picture| picture.ask(|chart| chart.summary())));
    let size = live::memo(move |_| Size { width: width.get(), height: height.get() });
    let theme = use_page_theme();
    let Crosshair { marked, pinned } = reader.crosshair;
    let dragged = Signal::new(None::<usize>);
    let pressed = StoredValue::new(None::<(usize, bool)>);
    // Numbers can change under a marked point.
    let active = live::memo(move |_| reader.crosshair.shown().filter(|index| *index < points()));
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
    let mark = live::memo(move |_| {
        let index = active.get()?;
        let mut words = picture.with(|picture| picture.ask(|chart| chart.read_out(index)));
        match pinned.get() {
            Some(held) if held == index => words.lines.push(HELD.into()),
            Some(_) if can_zoom(index) => words.lines.push(TO_ZOOM.into()),
            _ => {}
        }
        Some((words, place(index)))
    });
    let hint = live::memo(move |_| if active.get().and_then(opened).is_some() { TO_OPEN } else { "" });
    // From the point that is held, or where the dragging began.
    let selected = live::memo(move |_| {
        let (from, to) = (dragged.get().or(pinned.get())?, active.get()?);
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

    let hit = move |event: &PointerEvent| {
        let (x, y) = (f64::from(event.offset_x()), f64::from(event.offset_y()));
        theme.with_untracked(|theme| {
            picture
                .with_untracked(|picture| picture.ask(|chart| chart.hit(x, y, size.get_untracked(), theme)))
        })
    };
    let on_move = move |event: PointerEvent| marked.set(hit(&event));
    let on_down = move |event: PointerEvent| {
        let index = hit(&event);
        marked.set(index);
        dragged.set(index.filter(|_| event.button() == 0));
    };
    let on_up = move |event: PointerEvent| {
        let (from, to) = (dragged.get_untracked(), hit(&event));
        dragged.set(None);
        match (from, to) {
            // A finger reads first, and opens with the second tap.
            (Some(from), Some(to)) if from == to => {
                pressed.set_value(Some((to, event.pointer_type() != "touch")))
            }
            (Some(from), Some(to)) => zoom(from, to),
            _ => {}
        }
    };
    // A dialog that opened before the press has ended would be closed by it.
    let on_click = move |_| {
        if let Some((index, at_once)) = pressed.try_update_value(Option::take).flatten() {
            choose(index, at_once);
        }
    };
    let leave = move || {
        marked.set(None);
        dragged.set(None);
    };
    let on_key = move |event: KeyboardEvent| {
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        let key = event.key();
        let active = active.get_untracked();
        let is_used = match (key.as_str(), active) {
            ("Enter" | " ", Some(index)) => {
                choose(index, true);
                true
            }
            ("Escape", _) if pinned.get_untracked().is_some() => {
                pinned.set(None);
                true
            }
            _ => moved(&key, active, points()).map(|moved| marked.set(moved)).is_some(),
        };
        if is_used {
            event.prevent_default();
            event.stop_propagation();
        }
    };

    let enter = if reader.opening.is_some() { "opens or holds" } else { "holds" };

    view! {
        <figure class="figure">
            <div
                class="figure-surface"
                data-opens=live::text(move || !hint.get().is_empty())
                node_ref=surface
                style:height=move || format!("{}px", height.get())
                tabindex="0"
                role="application"
                aria-roledescription="chart"
                aria-label=live::text(move || format!("{name}: {} Arrow keys read the points, Enter {enter} one.", summary.get()))
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
                <Tooltip mark hint width />
            </div>
            <figcaption class="summary">{live::text(move || summary.get())}</figcaption>
            <div class="unseen" role="status">
                {live::text(move || mark.with(|mark| mark.as_ref().map(|(words, _)| words.sentence()).unwrap_or_default()))}
            </div>
        </figure>
    }
}

const HELD: &str = "Held until Esc";
const TO_OPEN: &str = "Choose this to open it";
const TO_ZOOM: &str = "Choose this to zoom to the days between";

/// The point that a key leads to; nothing for a key that leads nowhere.
fn moved(key: &str, active: Option<usize>, points: usize) -> Option<Option<usize>> {
    let last = points.checked_sub(1)?;
    let to = match (key, active) {
        ("Escape", Some(_)) => return Some(None),
        ("Home", _) | ("ArrowRight" | "ArrowDown" | "PageDown", None) => 0,
        ("End", _) | ("ArrowLeft" | "ArrowUp" | "PageUp", None) => last,
        ("ArrowRight" | "ArrowDown", Some(at)) => at + 1,
        ("ArrowLeft" | "ArrowUp", Some(at)) => at.saturating_sub(1),
        ("PageDown", Some(at)) => at + PAGE,
        ("PageUp", Some(at)) => at.saturating_sub(PAGE),
        _ => return None,
    };
    Some(Some(to.min(last)))
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn keys_walk_the_points_and_stop_at_the_ends() {
        assert_eq!(moved("ArrowRight", None, 3), Some(Some(0)));
        assert_eq!(moved("ArrowLeft", None, 3), Some(Some(2)));
        assert_eq!(moved("ArrowRight", Some(2), 3), Some(Some(2)));
        assert_eq!(moved("ArrowUp", Some(0), 3), Some(Some(0)));
        assert_eq!(moved("PageDown", Some(1), 30), Some(Some(8)));
        assert_eq!(moved("End", Some(1), 30), Some(Some(29)));
        assert_eq!(moved("Escape", Some(1), 30), Some(None));
    }

    #[test]
    fn a_key_that_leads_nowhere_is_left_to_the_browser() {
        assert_eq!(moved("Tab", Some(1), 3), None);
        assert_eq!(moved("Escape", None, 3), None);
        assert_eq!(moved("ArrowRight", None, 0), None);
    }
}
