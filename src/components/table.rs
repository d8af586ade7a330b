//! The same numbers as a chart's, as a real table.

use std::cmp::Ordering;

use leptos::prelude::*;
use live::view;

use super::browser_wording::{collated, folded};
use super::icon::{LuChevronsUpDown, icon};
use super::shortcuts::{focus_soon, has_focus_in};
use crate::domain::limits;
use crate::domain::sorting::{Key, Sorting, Way, sorted};
use crate::domain::stranger::in_a_sentence;

/// As many rows as are seen at a glance; more can be searched.
const FEW: usize = 8;

/// A table's texts: the first column names, the others hold numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableData {
    /// A head a column.
    pub head: Vec<&'static str>,
    /// A text a column, row by row.
    pub rows: Vec<Vec<String>>,
    /// For each row what its head opens; an empty text for nothing.
    pub opens: Vec<String>,
    /// What each cell is ordered by, row by row; nothing where the rows have an order of their own.
    pub keys: Vec<Vec<Key>>,
}

impl TableData {
    /// Whether there are enough rows to search them.
    pub fn is_searchable(&self) -> bool {
        self.rows.len() > FEW
    }

    /// What a row opens, if anything.
    pub fn opened_by(&self, place: usize) -> Option<String> {
        self.opens.get(place).filter(|opens| !opens.is_empty()).cloned()
    }

    /// The places of rows of which a cell holds the search, as searches compare it, in the chosen order.
    fn places(&self, search: &str, sorting: Option<Sorting>) -> Vec<usize> {
        let mut places = self.in_order(sorting, collated);
        self.keep_matching(&mut places, search, folded);
        places
    }

    fn in_order(&self, sorting: Option<Sorting>, names: fn(&str, &str) -> Ordering) -> Vec<usize> {
        let column = |sorting: Sorting| self.head.iter().position(|head| *head == sorting.column);
        // A column can go with what its numbers were compared with.
        match sorting.and_then(|sorting| Some((column(sorting)?, sorting.way))) {
            Some((column, way)) if !self.keys.is_empty() => {
                let key = |row: &Vec<Key>| row.get(column).cloned().unwrap_or(Key::Missing);
                sorted(&self.keys.iter().map(key).collect::<Vec<_>>(), way, names)
            }
            _ => (0..self.rows.len()).collect(),
        }
    }

    fn keep_matching(&self, places: &mut Vec<usize>, search: &str, folded: fn(&str) -> String) {
        let sought = folded(search);
        let holds = |row: &Vec<String>| row.iter().any(|text| folded(text).contains(&sought));
        places.retain(|at| sought.is_empty() || self.rows.get(*at).is_some_and(holds));
    }
}

/// A table; the first cell of a row is its head.
#[component]
pub fn Table(
    /// The id of its search.
    search_id: String,
    /// What the table holds.
    caption: &'static str,
    /// Its texts.
    data: Memo<TableData>,
    /// The order that was chosen.
    sorting: RwSignal<Option<Sorting>>,
    /// Called with what a row's head opens.
    on_open: Option<Callback<String>>,
) -> impl IntoView {
    let scroll_id = StoredValue::new(format!("{search_id}-rows"));
    let heads = Memo::new(move |_| data.with(|data| (data.head.clone(), !data.keys.is_empty())));
    let sorted = RwSignal::new(String::new());
    let on_press = Callback::new(move |index: usize| {
        let Some(column) = heads.with_untracked(|(heads, _)| heads.get(index).copied()) else { return };
        let first = if index == 0 { Way::Ascending } else { Way::Descending };
        let chosen = Sorting::pressed(sorting.get_untracked(), column, first);
        sorting.set(chosen);
        sorted.set(sorted_words(chosen, index == 0));
    });
    let head = live::view(move || {
        let (heads, can_sort) = heads.get();
        live::each(heads.into_iter().enumerate().map(|(index, head)| {
            if !can_sort {
                return view! { <th scope="col" role="columnheader" class:number=index != 0>{head}</th> }.into_any();
            }
            let way = live::text(move || way_word(sorting.get().filter(|sorting| sorting.column == head)));
            view! {
                <th scope="col" role="columnheader" class:number=index != 0 aria-sort=way>
                    <button type="button" on:click=move |_| on_press.run(index)>{head}{icon(LuChevronsUpDown)}</button>
                </th>
            }
            .into_any()
        }))
    });
    let search = RwSignal::new(String::new());
    let found = Memo::new(move |_| data.with(|data| data.places(&search.get(), sorting.get())));
    // Another search, and another order, begin at their top again.
    let shown = RwSignal::new(limits::SHOWN_ROWS);
    Effect::new(move |_| {
        search.track();
        sorting.track();
        shown.set(limits::SHOWN_ROWS);
    });
    let body = live::view(move || {
        let places = found.with(|found| first(found, shown.get()).to_vec());
        data.with(|data| live::each(places.into_iter().map(|at| row(data, at, on_open))))
    });
    let has_more = Memo::new(move |_| found.with(Vec::len) > shown.get());
    let on_more = move |_| {
        shown.update(|shown| *shown += limits::SHOWN_ROWS);
        // Behind the last rows the button goes; what it brought is read from the table.
        if found.with_untracked(Vec::len) <= shown.get_untracked() {
            focus_soon(format!("#{}", scroll_id.get_value()));
        }
    };
    let more = live::maybe(move || {
        let words = move || words::tables_shown(found.with(Vec::len) as f64, shown.get() as f64);
        has_more.get().then(|| {
            view! {
                <p class="note" role="status">{live::text(words)}</p>
                <button type="button" on:click=on_more>{words::tables_more()}</button>
            }
        })
    });
    let told =
        live::text(move || told(found.with(Vec::len), data.with(|data| data.rows.len()), &search.get()));
    let field = format!("#{search_id}");
    let clear = move |_| {
        search.set(String::new());
        // The button goes; the focus goes where it can stay.
        if has_focus_in(".table-search button") {
            focus_soon(field.clone());
        }
    };
    view! {
        // Shown and hidden by its style, as is its button.
        <div class="table-search">
            <label for=search_id.clone()>{words::tables_search()}</label>
            <input type="search" id=search_id aria-label=words::tables_search_of(caption) autocomplete="off" placeholder=" " dir="auto"
                prop:value=live::text(move || search.get()) on:input=move |event| search.set(event_target_value(&event)) />
            <p role="status">{told}</p>
            <button type="button" class="quiet" on:click=clear>{words::tables_clear()}</button>
        </div>
        <p class="unseen" role="status">{live::text(move || sorted.get())}</p>
        <div class="table-scroll" id=scroll_id.get_value() tabindex="0" role="group" aria-label=words::tables_named(caption)>
            // With its roles named, as some browsers forget them where styles set a table in another form.
            <table class="table" role="table">
                <caption class="unseen">{caption}</caption>
                <thead><tr role="row">{head}</tr></thead>
                <tbody>{body}</tbody>
            </table>
        </div>
        <div class="table-more">{more}</div>
    }
}

/// The word of the attribute that tells how a column is sorted.
fn way_word(sorting: Option<Sorting>) -> &'static str {
    match sorting.map(|sorting| sorting.way) {
        None => "none",
        Some(Way::Ascending) => "ascending",
        Some(Way::Descending) => "descending",
    }
}

/// What is said of a new order.
fn sorted_words(sorting: Option<Sorting>, is_name: bool) -> String {
    let Some(Sorting { column, way }) = sorting else { return words::tables_own_order().into() };
    match (way, is_name) {
        (Way::Ascending, true) => words::tables_sorted_from_a(column),
        (Way::Descending, true) => words::tables_sorted_from_z(column),
        (Way::Ascending, false) => words::tables_sorted_lowest_first(column),
        (Way::Descending, false) => words::tables_sorted_highest_first(column),
    }
}

/// How many rows of a search are shown.
fn told(found: usize, all: usize, search: &str) -> String {
    match found {
        _ if search.is_empty() => String::new(),
        0 => words::tables_found_none(&in_a_sentence(search)),
        _ => words::tables_found(all as f64, found as f64),
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
    view! { <tr role="row">{live::each(cells.into_iter().enumerate().map(cell))}</tr> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::likeness::tests::native;

    #[test]
    fn a_search_finds_what_any_cell_holds() {
        let rows = [["Ana", "12"], ["Bo Ana", "3"], ["Çelik", "120"]];
        let rows = rows.map(|row| row.map(str::to_owned).to_vec()).to_vec();
        let data = TableData { rows, ..TableData::default() };
        let found = |search: &str| {
            let mut places = vec![0, 1, 2];
            data.keep_matching(&mut places, search, native);
            places.into_iter().map(|at| data.rows[at][0].clone()).collect::<Vec<_>>().join(", ")
        };
        assert_eq!([found(" ANA "), found("12"), found("çel")], ["Ana, Bo Ana", "Ana, Çelik", "Çelik"]);
        assert_eq!([found(" "), found("nobody")], ["Ana, Bo Ana, Çelik", ""]);
        assert_eq!([found("celik"), found("１２")], ["Çelik", "Ana, Çelik"]);
    }

    #[test]
    fn rows_keep_their_own_order_where_the_column_has_gone() {
        let keys = [5.0, 9.0].map(|number| vec![Key::Missing, Key::Number(number)]).to_vec();
        let rows = vec![vec![String::new(); 2]; 2];
        let data = TableData { head: vec!["Agent", "Total"], rows, keys, ..TableData::default() };
        let order = |column| data.in_order(Some(Sorting { column, way: Way::Descending }), str::cmp);
        assert_eq!(
            [order("Total"), order("Before"), data.in_order(None, str::cmp)],
            [[1, 0], [0, 1], [0, 1]]
        );
    }

    #[test]
    fn a_new_order_is_said() {
        let told = |way, is_name| sorted_words(Some(Sorting { column: "Agent", way }), is_name);
        assert_eq!(told(Way::Ascending, true), "Sorted by Agent, from A to Z.");
        assert_eq!(told(Way::Descending, false), "Sorted by Agent, highest first.");
        assert_eq!(sorted_words(None, false), "In the table's own order.");
    }

    #[test]
    fn a_search_says_what_it_found() {
        assert_eq!(told(3, 40, "a"), "3 of 40 rows");
        assert_eq!(told(0, 40, "a\u{202E}b"), "No row contains “ab”.");
        assert_eq!(told(40, 40, ""), "");
    }
}
