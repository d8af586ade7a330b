//! The same numbers as a chart's, as a real table.

use leptos::html::{Button, Div, Input};
use leptos::prelude::*;
use web_sys::HtmlButtonElement;

pub use super::table_data::TableData;
use crate::ui::icon::{Icon, LuChevronsUpDown};
use crate::ui::id::use_id;
use crate::ui::table::sort::{SortDirection, TableSort};
use analytics::limits;
use analytics::sanitize::excerpt;

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

/// The search above the rows. It and its button are shown and hidden by their style.
#[component]
fn TableSearch(
    /// What the table holds.
    caption: Signal<String>,
    /// The table's texts.
    data: Signal<TableData>,
    /// The places of the rows that are found.
    found: Memo<Vec<usize>>,
    /// What is sought.
    search: RwSignal<String>,
) -> impl IntoView {
    let (id, field, button) = (use_id(), NodeRef::<Input>::new(), NodeRef::<Button>::new());
    let status =
        move || search_status(found.with(Vec::len), data.with(|data| data.rows.len()), &search.get());
    let clear = move |_| {
        search.set(String::new());
        // The button goes; the focus goes where it can stay.
        let is_focused = |button: HtmlButtonElement| {
            document().active_element().is_some_and(|focused| focused.is_same_node(Some(&button)))
        };
        let has_focus = button.get().is_some_and(is_focused);
        if let Some(field) = field.get().filter(|_| has_focus) {
            let _ = field.focus();
        }
    };
    view! {
        <div class="table-search">
            <label for=id.clone()>{move || i18n::tables_search()}</label>
            <input
                type="search"
                id=id
                node_ref=field
                aria-label=move || i18n::tables_search_of(&caption.get())
                autocomplete="off"
                placeholder=" "
                dir="auto"
                prop:value=move || search.get()
                on:input=move |event| search.set(event_target_value(&event))
            />
            <p role="status">{move || status()}</p>
            <button type="button" class="quiet" node_ref=button on:click=clear>{move || i18n::tables_clear()}</button>
        </div>
    }
}

/// The columns' heads, which sort the rows where these have keys.
#[component]
fn TableHead(
    /// The table's texts.
    data: Signal<TableData>,
    /// The order that was chosen.
    sorting: RwSignal<Option<TableSort>>,
    /// Set to the column whose head was pressed last.
    pressed: RwSignal<Option<usize>>,
) -> impl IntoView {
    let heads = Memo::new(move |_| data.with(|data| (data.head.clone(), !data.keys.is_empty())));
    keep_sorted_column(heads, sorting);
    let press = move |index: usize| {
        let Some(column) = heads.with_untracked(|(heads, _)| heads.get(index).cloned()) else { return };
        let first = if index == 0 { SortDirection::Ascending } else { SortDirection::Descending };
        let chosen = TableSort::toggled(sorting.get_untracked(), &column, first);
        sorting.set(chosen);
        pressed.set(Some(index));
    };
    let cell = move |(index, head): (usize, String)| {
        let own = head.clone();
        view! {
            <th scope="col" role="columnheader" class:number=index != 0
                aria-sort=move || aria_sort(sorting.get().filter(|sorting| sorting.column == own))>
                <button type="button" on:click=move |_| press(index)>{head}<Icon icon=LuChevronsUpDown /></button>
            </th>
        }
        .into_any()
    };
    let plain_cell = |(index, head): (usize, String)| {
        view! { <th scope="col" role="columnheader" class:number=index != 0>{head}</th> }.into_any()
    };
    let cells = move || {
        let (heads, can_sort) = heads.get();
        let heads = heads.into_iter().enumerate();
        if can_sort { heads.map(cell).collect_view() } else { heads.map(plain_cell).collect_view() }
    };
    view! { <thead><tr role="row">{move || cells()}</tr></thead> }
}

/// Lets the chosen order follow its column into another language, where the column's head is another one.
fn keep_sorted_column(heads: Memo<(Vec<String>, bool)>, sorting: RwSignal<Option<TableSort>>) {
    Effect::new(move |before: Option<Vec<String>>| {
        let (heads, _) = heads.get();
        let before = before.filter(|before| before.len() == heads.len()).unwrap_or_default();
        let chosen = sorting.get_untracked().filter(|chosen| !heads.contains(&chosen.column));
        let renamed = chosen.and_then(|chosen| {
            let index = before.iter().position(|head| *head == chosen.column)?;
            Some(TableSort { column: heads.get(index)?.clone(), ..chosen })
        });
        if renamed.is_some() {
            sorting.set(renamed);
        }
        heads
    });
}

/// How many rows are shown where that is not all of them, and a button for more.
#[component]
fn MoreRows(
    /// The places of the rows that are found.
    found: Memo<Vec<usize>>,
    /// How many of them are shown.
    shown: RwSignal<usize>,
    /// What holds the rows.
    scroller: NodeRef<Div>,
) -> impl IntoView {
    let has_more = Memo::new(move |_| found.with(Vec::len) > shown.get());
    let on_more = move |_| {
        // Behind the last rows the button goes; what it brought is read from the table.
        let is_last = found.with(Vec::len) <= shown.get() + limits::SHOWN_ROWS;
        if let Some(scroller) = scroller.get().filter(|_| is_last) {
            let _ = scroller.focus();
        }
        shown.update(|shown| *shown += limits::SHOWN_ROWS);
    };
    view! {
        <div class="table-more">
            {move || has_more.get().then(|| view! {
                <p class="note" role="status">
                    {move || i18n::tables_shown(found.with(Vec::len) as f64, shown.get() as f64)}
                </p>
                <button type="button" on:click=on_more>{move || i18n::tables_more()}</button>
            })}
        </div>
    }
}

/// The word of the attribute that tells how a column is sorted.
fn aria_sort(sorting: Option<TableSort>) -> &'static str {
    match sorting.map(|sorting| sorting.direction) {
        None => "none",
        Some(SortDirection::Ascending) => "ascending",
        Some(SortDirection::Descending) => "descending",
    }
}

/// What is said of a new order.
fn sort_announcement(sorting: Option<TableSort>, is_name: bool) -> String {
    let Some(TableSort { column, direction }) = sorting else { return i18n::tables_own_order().into() };
    match (direction, is_name) {
        (SortDirection::Ascending, true) => i18n::tables_sorted_from_a(&column),
        (SortDirection::Descending, true) => i18n::tables_sorted_from_z(&column),
        (SortDirection::Ascending, false) => i18n::tables_sorted_lowest_first(&column),
        (SortDirection::Descending, false) => i18n::tables_sorted_highest_first(&column),
    }
}

/// How many rows of a search are shown.
fn search_status(found: usize, all: usize, search: &str) -> String {
    match found {
        _ if search.is_empty() => String::new(),
        0 => i18n::tables_found_none(&excerpt(search)),
        _ => i18n::tables_found(all as f64, found as f64),
    }
}

/// The first of these places, as many as are shown.
fn first(places: &[usize], shown: usize) -> &[usize] {
    places.get(..shown).unwrap_or(places)
}

/// Strangers' text becomes text nodes, and keeps its own direction.
fn row(data: &TableData, at: usize, on_open: Option<Callback<String>>) -> AnyView {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_order_is_said() {
        let announced =
            |direction, is_name| sort_announcement(TableSort::toggled(None, "Agent", direction), is_name);
        assert_eq!(announced(SortDirection::Ascending, true), "Sorted by Agent, from A to Z.");
        assert_eq!(announced(SortDirection::Descending, false), "Sorted by Agent, highest first.");
        assert_eq!(sort_announcement(None, false), "In the table's own order.");
    }

    #[test]
    fn a_search_says_what_it_found() {
        assert_eq!(search_status(3, 40, "a"), "3 of 40 rows");
        assert_eq!(search_status(0, 40, "a\u{202E}b"), "No row contains “ab”.");
        assert_eq!(search_status(40, 40, ""), "");
    }
}
