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
}

/// A table; the first cell of a row is its head.
#[component]
pub fn Table(
    /// What the table holds.
    caption: &'static str,
    /// Its texts.
    data: Memo<TableData>,
) -> impl IntoView {
    let head = live::view(move || {
        let cell = |(index, head)| view! { <th scope="col" class:number=index != 0>{head}</th> };
        live::each(data.get().head.into_iter().enumerate().map(cell))
    });
    let row = |row| view! { <tr>{cells(row)}</tr> };
    let body = live::view(move || live::each(data.get().rows.into_iter().map(row)));
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
fn cells(row: Vec<String>) -> impl IntoView {
    let cell = |(index, text)| match index {
        0 => view! { <th scope="row" dir="auto">{text}</th> }.into_any(),
        _ => view! { <td class="number">{text}</td> }.into_any(),
    };
    live::each(row.into_iter().enumerate().map(cell))
}
