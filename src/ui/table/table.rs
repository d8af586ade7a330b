//! A table of numbers.

use leptos::html;
use leptos::prelude::*;

use super::arrangement::{Arrangement, use_arrangement};
use super::cell::RowKind;
use super::column::ColumnId;
use super::head::{TableHead, sort_announcement};
use super::rows::use_rows;
use super::tools::{AllRows, TableTools};

pub use super::table_data::TableData;
pub use super::table_state::{TableLimit, TableState};

/// A table as long as its rows. On a narrow screen each row is a block, its numbers under their heads.
#[component]
pub fn Table(
    /// What the table holds.
    #[prop(into)]
    caption: Signal<String>,
    /// Its columns and rows.
    #[prop(into)]
    data: Signal<TableData>,
    /// What the reader chose of it; kept here if nowhere else.
    #[prop(optional_no_strip)]
    state: Option<TableState>,
    /// How many rows it shows, if not all.
    #[prop(optional_no_strip)]
    limit: Option<TableLimit>,
    /// Called with what a row's head opens.
    #[prop(optional_no_strip)]
    on_open: Option<Callback<String>>,
) -> impl IntoView {
    let state = state.unwrap_or_else(TableState::local);
    let arrangement = use_arrangement(data, state);
    let (table, is_pressed) = (NodeRef::<html::Table>::new(), RwSignal::new(false));
    let (most, on_show_all) = use_limit(limit);
    let on_click = use_rows(table, data, arrangement, most, on_open);
    let on_press = Callback::new(move |column: ColumnId| {
        let now = arrangement.order.get_untracked();
        state.on_sort.run(data.with_untracked(|data| data.pressed(now, &column)));
        is_pressed.set(true);
    });
    // Those who go on to all rows find these there.
    let has_tools = limit.is_none_or(|limit| limit.on_show_all.is_none());
    let count = move || arrangement.visible.with(Vec::len);
    view! {
        <div class="table-view">
            {has_tools.then(|| view! { <TableTools caption data arrangement state /> })}
            <p class="unseen" role="status">{move || is_pressed.get().then(|| announcement(data, arrangement))}</p>
            // With its roles named, as some browsers forget them where styles set a table in another form.
            <table class="table" role="table" tabindex="-1" node_ref=table data-columns=move || width_class(count())
                style:--numbers=move || count().saturating_sub(1).max(1).to_string()
                aria-rowcount=move || row_count(data, arrangement).to_string() on:click=on_click>
                <caption class="unseen">{move || caption.get()}</caption>
                <TableHead data arrangement on_press />
            </table>
            <AllRows arrangement most on_show_all table />
        </div>
    }
}

/// As many rows as are shown, and what is called when all are asked for.
fn use_limit(limit: Option<TableLimit>) -> (Signal<usize>, Callback<()>) {
    let is_all = RwSignal::new(false);
    let most = Signal::derive(move || match limit {
        Some(limit) if !is_all.get() => limit.rows.get(),
        _ => usize::MAX,
    });
    let elsewhere = limit.and_then(|limit| limit.on_show_all);
    (most, elsewhere.unwrap_or_else(|| Callback::new(move |()| is_all.set(true))))
}

fn announcement(data: Signal<TableData>, arrangement: Arrangement) -> String {
    data.with(|data| {
        arrangement.order.with(|order| {
            let column = |column: &ColumnId| data.columns().get(data.position(column)?);
            sort_announcement(
                order.as_ref().and_then(|order| Some((column(&order.column)?, order.direction))),
            )
        })
    })
}

/// How many rows there are with that of the heads, shown or not.
fn row_count(data: Signal<TableData>, arrangement: Arrangement) -> usize {
    let fixed = data.with(|data| data.places(RowKind::Pinned).len() + data.places(RowKind::Total).len());
    1 + fixed + arrangement.found.with(Vec::len)
}

/// How much room columns need, for the style that sets them in blocks where they have none.
fn width_class(columns: usize) -> &'static str {
    match columns {
        0..=2 => "few",
        3..=4 => "some",
        5..=6 => "several",
        7..=13 => "many",
        _ => "most",
    }
}
