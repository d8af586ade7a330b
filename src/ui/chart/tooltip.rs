//! The words for the marked point, beside it and never over it.

use leptos::prelude::*;

use super::chart_model::TooltipContent;
use charts::geometry::Size;

/// Where a surface is narrower than this, there is no room for words to the left or right of a point, in CSS pixels.
const NARROW: f64 = 300.0;

/// A read-out at a point of a surface. All in CSS pixels.
#[component]
pub fn Tooltip(
    /// The words and the point, if one is marked.
    #[prop(into)]
    mark: Signal<Option<(TooltipContent, (f64, f64))>>,
    /// What can be done about it, which is not for those who hear it at each point.
    #[prop(into)]
    hint: Signal<String>,
    /// Whether the words can be pointed at and copied.
    #[prop(into)]
    is_hoverable: Signal<bool>,
    /// How large the surface is.
    #[prop(into)]
    size: Signal<Size>,
) -> impl IntoView {
    view! {
        {move || {
            let (words, (x, y)) = mark.get()?;
            let size = size.get();
            let width = size.width;
            Some(view! {
                <div
                    class="tooltip"
                    data-side=side(size, x, y)
                    data-firm=move || is_hoverable.get().to_string()
                    style:--x=format!("{x}px")
                    style:--y=format!("{y}px")
                    style:--width=format!("{width}px")
                    style:--shift=format!("{}%", -100.0 * x / width)
                    aria-hidden="true"
                >
                    <strong dir="auto">{words.title}</strong>
                    {words.lines.into_iter().map(|line| view! { <span>{line}</span> }).collect_view()}
                    <em>{move || hint.get()}</em>
                </div>
            })
        }}
    }
}

/// The side of the point with more room.
fn side(size: Size, x: f64, y: f64) -> &'static str {
    match (size.width < NARROW, x > size.width / 2.0, y > size.height / 2.0) {
        (true, _, true) => "above",
        (true, _, false) => "below",
        (false, true, _) => "left",
        (false, false, _) => "right",
    }
}
