//! The words for the marked point, beside it and never over it.

use leptos::prelude::*;
use live::view;

use super::drawing::ReadOut;
use crate::charts::layout::Size;

/// Where a surface is narrower than this, there is no room for words to the left or right of a point, in CSS pixels.
const NARROW: f64 = 300.0;

/// A read-out at a point of a surface. All in CSS pixels.
#[component]
pub fn Tooltip(
    /// The words and the point, if one is marked.
    mark: Memo<Option<(ReadOut, (f64, f64))>>,
    /// What can be done about it, which is not for those who hear it at each point.
    hint: Memo<&'static str>,
    /// Whether the words can be pointed at and copied.
    is_firm: Memo<bool>,
    /// How large the surface is.
    size: Memo<Size>,
) -> impl IntoView {
    live::maybe(move || {
        let (words, (x, y)) = mark.get()?;
        let Size { width, height } = size.get();
        // On the side with more room.
        let side = match (width < NARROW, x > width / 2.0, y > height / 2.0) {
            (true, _, true) => "above",
            (true, _, false) => "below",
            (false, true, _) => "left",
            (false, false, _) => "right",
        };
        let lines = live::each(words.lines.into_iter().map(|line| view! { <span>{line}</span> }));
        Some(view! {
            <div
                class="tooltip"
                data-side=side
                data-firm=live::text(move || is_firm.get())
                style:--x=format!("{x}px")
                style:--y=format!("{y}px")
                style:--width=format!("{width}px")
                style:--shift=format!("{}%", -100.0 * x / width)
                aria-hidden="true"
            >
                <strong dir="auto">{words.title}</strong>
                {lines}
                <em>{hint.get()}</em>
            </div>
        })
    })
}
