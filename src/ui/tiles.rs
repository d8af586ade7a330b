//! Headline numbers, one a tile.

use leptos::prelude::*;

/// One number with its name and what it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The name.
    pub name: &'static str,
    /// The number in words; nothing where the workspace did not send it.
    pub value: Option<String>,
    /// How it stands to the compared period, where that is known.
    pub change: Option<String>,
    /// What it counts.
    pub note: &'static str,
}

impl Tile {
    /// The number, or that there is none.
    pub fn words(&self) -> String {
        self.value.clone().unwrap_or_else(|| i18n::tables_not_sent().into())
    }
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
            <dd class="tile-value">{tile.words()}</dd>
            <dd class="tile-note">{tile.note}</dd>
            // Last, so that nothing moves when it comes.
            {tile.change.map(|change| view! { <dd class="tile-change">{change}</dd> })}
        </div>
    }
}
