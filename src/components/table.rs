//! The same numbers as a chart's, as a real table.

use leptos::prelude::*;
use live::Memo;

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
        data.get().head.into_iter().enumerate().map(cell).collect_view()
    });
    let body = live::view(move || {
        let TableData { rows, mut opens, .. } = data.get();
        opens.resize(rows.len(), String::new());
        let row = |(row, opens)| view! { <tr>{cells(row, opens, on_open)}</tr> };
        rows.into_iter().zip(opens).map(row).collect_view()
    });
    view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=format!("{caption}, table")>
            <table class="table">
                <caption class="unseen">{caption}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
}

/// Strangers' text becomes text nodes, and keeps its own direction.
fn cells(row: Vec<String>, opens: String, on_open: Option<Callback<String>>) -> impl IntoView {
    let on_open = on_open.filter(|_| !opens.is_empty());
    let cell = |(index, text)| match (index, on_open) {
        (0, Some(on_open)) => {
            let opens = opens.clone();
            let open = move |_| on_open.run(opens.clone());
            view! { <th scope="row" dir="auto"><button type="button" on:click=open>{text}</button></th> }
                .into_any()
        }
        (0, None) => view! { <th scope="row" dir="auto">{text}</th> }.into_any(),
        _ => view! { <td class="number">{text}</td> }.into_any(),
    };
    row.into_iter().enumerate().map(cell).collect_view()
}
