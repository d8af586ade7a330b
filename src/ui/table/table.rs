//! The same numbers as a chart's, as a real table.

use analytics::limits;
use leptos::html::Div;
use leptos::prelude::*;

use super::head::{TableHead, sort_announcement};
use super::more_rows::MoreRows;
use super::search::TableSearch;
use super::sort::TableSort;

pub use super::table_data::TableData;

/// A table; the first cell of a row is its head.
#[component]
pub fn Table(
    /// What the table holds.
    #[prop(into)]
    caption: Signal<String>,
    /// Its texts.
    #[prop(into)]
    data: Signal<TableData>,
    /// The order that was chosen.
    sorting: RwSignal<Option<TableSort>>,
    /// Called with what a row's head opens.
    on_open: Option<Callback<String>>,
) -> impl IntoView {
    let search = RwSignal::new(String::new());
    let found = Memo::new(move |_| data.with(|data| data.places(&search.get(), sorting.get())));
    // Another search, and another order, begin at their top again.
    let shown = RwSignal::new(limits::SHOWN_ROWS);
    Effect::new(move |_| {
        search.track();
        sorting.track();
        shown.set(limits::SHOWN_ROWS);
    });
    let (scroller, pressed) = (NodeRef::<Div>::new(), RwSignal::new(None));
    let rows = move || {
        let places = found.with(|found| first(found, shown.get()).to_vec());
        data.with(|data| places.into_iter().map(|at| row(data, at, on_open)).collect_view())
    };
    view! {
        <TableSearch caption data found search />
        <p class="unseen" role="status">
            {move || pressed.get().map(|index| sort_announcement(sorting.get(), index == 0))}
        </p>
        <div class="table-scroll" node_ref=scroller tabindex="0" role="group" aria-label=move || i18n::tables_named(&caption.get())>
            // With its roles named, as some browsers forget them where styles set a table in another form.
            <table class="table" role="table">
                <caption class="unseen">{move || caption.get()}</caption>
                <TableHead data sorting pressed />
                // By their place and without keys: rows that changed places in the document would lose the focus.
                <tbody>{move || rows()}</tbody>
            </table>
        </div>
        <MoreRows found shown scroller />
    }
}

/// The first of these places, as many as are shown.
pub(super) fn first(places: &[usize], shown: usize) -> &[usize] {
    places.get(..shown).unwrap_or(places)
}

/// Untrusted text becomes text nodes, and keeps its own direction.
pub(super) fn row(data: &TableData, at: usize, on_open: Option<Callback<String>>) -> AnyView {
    let on_open = on_open.zip(data.opened_by(at));
    let cell = |(index, text): (usize, String)| match (index, on_open.clone()) {
        (0, Some((on_open, opens))) => {
            let open = move |_| on_open.run(opens.clone());
            view! { <th scope="row" role="rowheader" dir="auto"><button type="button" on:click=open>{text}</button></th> }
                .into_any()
        }
        (0, None) => view! { <th scope="row" role="rowheader" dir="auto">{text}</th> }.into_any(),
        _ => view! { <td class="number" role="cell">{text}</td> }.into_any(),
    };
    let cells = data.rows.get(at).cloned().unwrap_or_default();
    view! { <tr role="row">{cells.into_iter().enumerate().map(cell).collect_view()}</tr> }.into_any()
}
