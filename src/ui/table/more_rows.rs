//! The button for more rows.

use analytics::limits;
use leptos::html::Div;
use leptos::prelude::*;

/// How many rows are shown where that is not all of them, and a button for more.
#[component]
pub(super) fn MoreRows(
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
