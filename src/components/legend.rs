//! The colours of a chart's parts by name.

use leptos::prelude::*;
use live::Memo;

/// The name of the compared period's marks.
pub const BEFORE: &str = "Compared period";

/// A mark and a name for each part, if there are several.
#[component]
pub fn Legend(
    /// The names, in the order of the palette.
    parts: Memo<Vec<String>>,
) -> impl IntoView {
    let item = |(index, part): (usize, String)| {
        let class = if part == BEFORE { "part-before".to_owned() } else { format!("part-{}", index + 1) };
        view! { <li class=class>{part}</li> }
    };
    live::maybe(move || {
        let parts = parts.get();
        (!parts.is_empty())
            .then(|| view! { <ul class="legend">{live::each(parts.into_iter().enumerate().map(item))}</ul> })
    })
}
