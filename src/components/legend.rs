//! The colours of a chart's parts by name.

use leptos::prelude::*;
use live::Memo;

/// A mark and a name for each part, if there are several.
#[component]
pub fn Legend(
    /// The names, in the order of the palette.
    parts: Memo<Vec<String>>,
) -> impl IntoView {
    let item = |(index, part): (usize, String)| view! { <li class=format!("part-{}", index + 1)>{part}</li> };
    live::maybe(move || {
        let parts = parts.get();
        (!parts.is_empty()).then(
            || view! { <ul class="legend">{parts.into_iter().enumerate().map(item).collect_view()}</ul> },
        )
    })
}
