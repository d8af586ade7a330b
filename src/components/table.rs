//! The same numbers as a chart's, as a real table.

use leptos::prelude::*;

/// A column's head, and whether it holds numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The head.
    pub head: String,
    /// Numbers stand at the end of their cells.
    pub numeric: bool,
}

impl Column {
    /// A column of names.
    pub fn text(head: impl Into<String>) -> Self {
        Self { head: head.into(), numeric: false }
    }

    /// A column of numbers.
    pub fn number(head: impl Into<String>) -> Self {
        Self { head: head.into(), numeric: true }
    }
}

/// A table; the first cell of a row is its head.
#[component]
pub fn Table(
    /// What the table holds.
    caption: &'static str,
    /// The columns.
    #[prop(into)]
    columns: Signal<Vec<Column>>,
    /// A text a column.
    #[prop(into)]
    rows: Signal<Vec<Vec<String>>>,
) -> impl IntoView {
    let head = move || {
        let cell = |column: Column| view! { <th scope="col" class:number=column.numeric>{column.head}</th> };
        columns.get().into_iter().map(cell).collect_view()
    };
    let body =
        move || rows.get().into_iter().map(|row| view! { <tr>{cells(row, columns)}</tr> }).collect_view();
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
fn cells(row: Vec<String>, columns: Signal<Vec<Column>>) -> impl IntoView {
    let numeric: Vec<bool> = columns.with(|columns| columns.iter().map(|column| column.numeric).collect());
    row.into_iter()
        .zip(numeric)
        .enumerate()
        .map(|(index, (text, numeric))| match index {
            0 => view! { <th scope="row" dir="auto">{text}</th> }.into_any(),
            _ => view! { <td class:number=numeric>{text}</td> }.into_any(),
        })
        .collect_view()
}
