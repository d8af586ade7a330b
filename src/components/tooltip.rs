//! The words for the marked point, beside it and never over it.

use leptos::prelude::*;

use super::drawing::ReadOut;

/// A read-out at a point of a surface that is `width` wide. All in CSS pixels.
#[component]
pub fn Tooltip(
    /// The words, if a point is marked.
    #[prop(into)]
    read_out: Signal<Option<ReadOut>>,
    /// The point.
    #[prop(into)]
    anchor: Signal<(f64, f64)>,
    /// How wide the surface is.
    #[prop(into)]
    width: Signal<f64>,
) -> impl IntoView {
    // On the side with more room.
    let side = move || if anchor.get().0 > width.get() / 2.0 { "left" } else { "right" };
    view! {
        <div
            class="tooltip"
            data-side=side
            hidden=move || read_out.with(Option::is_none)
            style:--x=move || format!("{}px", anchor.get().0)
            style:--y=move || format!("{}px", anchor.get().1)
            style:--width=move || format!("{}px", width.get())
            aria-hidden="true"
        >
            <strong dir="auto">{move || read_out.with(|words| words.as_ref().map(|words| words.title.clone()))}</strong>
            {move || {
                let lines = read_out.with(|words| words.as_ref().map(|words| words.lines.clone()));
                lines.unwrap_or_default().into_iter().map(|line| view! { <span>{line}</span> }).collect_view()
            }}
        </div>
    }
}
