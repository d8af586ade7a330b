//! Headline numbers, one a tile.

use leptos::prelude::*;

/// One number with its name and what it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The name.
    pub name: &'static str,
    /// The number in words; nothing where the workspace did not send it.
    pub value: Option<String>,
    /// What it counts.
    pub note: &'static str,
}

/// Tiles in a row.
#[component]
pub fn Tiles(
    /// The numbers.
    #[prop(into)]
    tiles: Signal<Vec<Tile>>,
) -> impl IntoView {
    view! { <dl class="tiles">{move || tiles.get().into_iter().map(tile).collect_view()}</dl> }
}

fn tile(tile: Tile) -> impl IntoView {
    let unknown = tile.value.is_none();
    view! {
        <div class="tile" class:unknown=unknown>
            <dt>{tile.name}</dt>
            <dd class="tile-value">{tile.value.unwrap_or_else(|| "not sent".into())}</dd>
            <dd class="tile-note">{tile.note}</dd>
        </div>
    }
}
