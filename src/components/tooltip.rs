//! The words for the marked point, beside it and never over it.

use leptos::prelude::*;
use live::{Memo, Signal, view};

use super::drawing::ReadOut;

/// Where a surface is narrower than this, there is no room for words to the left or right of a point, in CSS pixels.
const NARROW: f64 = 300.0;
/// From here down there is room over a point, in CSS pixels.
const LOW: f64 = 100.0;

/// A read-out at a point of a surface that is `width` wide. All in CSS pixels.
#[component]
pub fn Tooltip(
    /// The words and the point, if one is marked.
    mark: Memo<Option<(ReadOut, (f64, f64))>>,
    /// What can be done about it, which is not for those who hear it at each point.
    hint: Memo<&'static str>,
    /// Whether the words can be pointed at and copied.
    is_firm: Memo<bool>,
    /// How wide the surface is.
    width: Signal<f64>,
) -> impl IntoView {
    live::maybe(move || {
        let (words, (x, y)) = mark.get()?;
        // On the side with more room.
        let side = match width.get() {
            ..NARROW if y > LOW => "above",
            ..NARROW => "below",
            width if x > width / 2.0 => "left",
            _ => "right",
        };
        let lines = live::each(words.lines.into_iter().map(|line| view! { <span>{line}</span> }));
        Some(view! {
            <div
                class="tooltip"
                data-side=side
                data-firm=live::text(move || is_firm.get())
                style:--x=format!("{x}px")
                style:--y=format!("{y}px")
                style:--width=format!("{}px", width.get())
                aria-hidden="true"
            >
                <strong dir="auto">{words.title}</strong>
                {lines}
                <em>{hint.get()}</em>
            </div>
        })
    })
}
