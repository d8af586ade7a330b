//! The colours of a chart's parts by name.

use leptos::prelude::*;

/// A mark and a name for each part.
#[component]
pub fn Legend(
    /// The names, in the order of the palette.
    parts: &'static [&'static str],
) -> impl IntoView {
    let item = |(index, part): (usize, &&'static str)| {
        view! { <li class=format!("part-{}", index + 1)>{*part}</li> }
    };
    view! { <ul class="legend">{parts.iter().enumerate().map(item).collect_view()}</ul> }
}
