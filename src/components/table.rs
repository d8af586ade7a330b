//! The same numbers as a chart's, as a real table.

use leptos::prelude::*;
use live::{Memo, signal};

use super::browser_wording::lowered;
use super::shortcuts::{focus_soon, has_focus_in};
use crate::domain::stranger::in_a_sentence;

/// As many rows as are seen at a glance; more can be searched.
const FEW: usize = 8;

/// A table's texts: the first column names, the others hold numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableData {
    /// A head a column.
    pub head: Vec<&'static str>,
    /// A text a column, row by row.
    pub rows: Vec<Vec<String>>,
    /// For each row what its head opens; an empty text for nothing.
    pub opens: Vec<String>,
}

impl TableData {
    /// Whether there are enough rows to search them.
    pub fn is_searchable(&self) -> bool {
        self.rows.len() > FEW
    }

    /// The places of rows of which a cell holds the search, without regard to case.
    fn matching(&self, search: &str, lowered: fn(&str) -> String) -> Vec<usize> {
        let sought = lowered(search.trim());
        let holds = |row: &Vec<String>| row.iter().any(|text| lowered(text).contains(&sought));
        let mut places: Vec<usize> = (0..self.rows.len()).collect();
        places.retain(|at| sought.is_empty() || self.rows.get(*at).is_some_and(holds));
        places
    }
}

/// A table; the first cell of a row is its head.
#[component]
pub fn Table(
    /// What the table holds.
    caption: &'static str,
    /// Its texts.
    data: Memo<TableData>,
    /// Called with what a row's head opens.
    on_open: Option<Callback<String>>,
) -> impl IntoView {
    let head = live::view(move || {
        let cell = |(index, head)| view! { <th scope="col" class:number=index != 0>{head}</th> };
        live::each(data.get().head.into_iter().enumerate().map(cell))
    });
    let (search, set_search) = signal(String::new());
    let found = live::memo(move |_| data.with(|data| data.matching(&search.get(), lowered)));
    let body = live::view(move || {
        data.with(|data| live::each(found.get().into_iter().map(|at| row(data, at, on_open))))
    });
    let told =
        live::text(move || told(found.with(Vec::len), data.with(|data| data.rows.len()), &search.get()));
    let id = format!("{}-search", caption.to_ascii_lowercase().replace(' ', "-"));
    let field = format!("#{id}");
    let clear = move |_| {
        set_search.set(String::new());
        // The button goes; the focus goes where it can stay.
        if has_focus_in(".table-search button") {
            focus_soon(field.clone());
        }
    };
    view! {
        // Shown and hidden by its style, as is its button.
        <div class="table-search">
            <label for=id.clone()>"Search"</label>
            <input type="search" id=id aria-label=format!("Search {caption}") autocomplete="off" placeholder=" " dir="auto"
                prop:value=live::text(move || search.get()) on:input=move |event| set_search.set(event_target_value(&event)) />
            <p role="status">{told}</p>
            <button type="button" class="quiet" on:click=clear>"Clear"</button>
        </div>
        <div class="table-scroll" tabindex="0" role="group" aria-label=format!("{caption}, table")>
            <table class="table">
                <caption class="unseen">{caption}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
}

/// How many rows of a search are shown.
fn told(found: usize, all: usize, search: &str) -> String {
    match found {
        _ if search.is_empty() => String::new(),
        0 => format!("No row contains “{}”.", in_a_sentence(search)),
        _ => format!("{found} of {all} rows"),
    }
}

/// Strangers' text becomes text nodes, and keeps its own direction.
fn row(data: &TableData, at: usize, on_open: Option<Callback<String>>) -> AnyView {
    let opens = data.opens.get(at).filter(|opens| !opens.is_empty());
    let on_open = on_open.zip(opens.cloned());
    let cell = |(index, text): (usize, String)| match (index, on_open.clone()) {
        (0, Some((on_open, opens))) => {
            let open = move |_| on_open.run(opens.clone());
            view! { <th scope="row" dir="auto"><button type="button" on:click=open>{text}</button></th> }
                .into_any()
        }
        (0, None) => view! { <th scope="row" dir="auto">{text}</th> }.into_any(),
        _ => view! { <td class="number">{text}</td> }.into_any(),
    };
    let cells = data.rows.get(at).cloned().unwrap_or_default();
    view! { <tr>{live::each(cells.into_iter().enumerate().map(cell))}</tr> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_finds_what_any_cell_holds() {
        let rows = [["Ana", "12"], ["Bo Ana", "3"], ["Çelik", "120"]];
        let rows = rows.map(|row| row.map(str::to_owned).to_vec()).to_vec();
        let data = TableData { rows, ..TableData::default() };
        let found = |search: &str| {
            let places = data.matching(search, str::to_lowercase);
            places.into_iter().map(|at| data.rows[at][0].clone()).collect::<Vec<_>>().join(", ")
        };
        assert_eq!([found(" ANA "), found("12"), found("çel")], ["Ana, Bo Ana", "Ana, Çelik", "Çelik"]);
        assert_eq!([found(" "), found("nobody")], ["Ana, Bo Ana, Çelik", ""]);
    }

    #[test]
    fn a_search_says_what_it_found() {
        assert_eq!(told(3, 40, "a"), "3 of 40 rows");
        assert_eq!(told(0, 40, "a\u{202E}b"), "No row contains “ab”.");
        assert_eq!(told(40, 40, ""), "");
    }
}
