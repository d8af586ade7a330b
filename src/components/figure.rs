//! A chart as a figure with words: canvas, read-out by pointer and by keyboard, and one sentence.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html::Div;
use leptos::prelude::*;
use live::Memo;

use super::canvas::Canvas;
use super::drawing::Picture;
use super::page_theme::use_page_theme;
use super::surroundings::use_width;
use super::tooltip::Tooltip;
use crate::charts::layout::Size;

/// How many points Page Up and Page Down pass over.
const PAGE: usize = 7;

/// A chart that can be read with eyes, pointer, keyboard and ears.
#[component]
pub fn Figure(
    /// What it shows, for those who hear it.
    name: &'static str,
    /// The chart.
    picture: Memo<Picture>,
) -> impl IntoView {
    let surface = NodeRef::<Div>::new();
    let width = use_width(surface);
    let height = live::memo(move |_| picture.with(|picture| picture.ask(|chart| chart.height())));
    let points = move || picture.with(|picture| picture.ask(|chart| chart.points()));
    let summary = live::memo(move |_| picture.with(|picture| picture.ask(|chart| chart.summary())));
    let size = live::memo(move |_| Size { width: width.get(), height: height.get() });
    let theme = use_page_theme();
    let (marked, set_marked) = signal(None::<usize>);
    // Numbers can change under a marked point.
    let active = live::memo(move |_| marked.get().filter(|index| *index < points()));
    let mark = live::memo(move |_| {
        let index = active.get()?;
        let place = |picture: &Picture| {
            theme.with(|theme| picture.ask(|chart| chart.anchor(index, size.get(), theme)))
        };
        picture.with(|picture| Some((picture.ask(|chart| chart.read_out(index)), place(picture))))
    });

    let on_move = move |event: PointerEvent| {
        let (x, y) = (f64::from(event.offset_x()), f64::from(event.offset_y()));
        let hit = |theme: &_| picture.with(|picture| picture.ask(|chart| chart.hit(x, y, size.get(), theme)));
        set_marked.set(theme.with(hit));
    };
    let on_key = move |event: KeyboardEvent| {
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        if let Some(moved) = moved(&event.key(), active.get(), points()) {
            event.prevent_default();
            set_marked.set(moved);
        }
    };

    view! {
        <figure class="figure">
            <div
                class="figure-surface"
                node_ref=surface
                style:height=move || format!("{}px", height.get())
                tabindex="0"
                role="application"
                aria-roledescription="chart"
                aria-label=live::text(move || format!("{name}: {} Arrow keys read the points.", summary.get()))
                on:pointermove=on_move
                on:pointerdown=on_move
                on:pointerleave=move |_| set_marked.set(None)
                on:blur=move |_| set_marked.set(None)
                on:keydown=on_key
            >
                <Canvas picture size active theme />
                <Tooltip mark width />
            </div>
            <figcaption class="summary">{live::text(move || summary.get())}</figcaption>
            <div class="unseen" role="status">
                {live::text(move || mark.with(|mark| mark.as_ref().map(|(words, _)| words.sentence()).unwrap_or_default()))}
            </div>
        </figure>
    }
}

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
