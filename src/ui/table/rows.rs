//! Keeps the rows in the document at what a table shows.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use super::arrangement::Arrangement;
use super::row_groups::RowGroups;
use super::row_plan::RowsView;
use super::table_data::TableData;
use crate::browser::intl_format::IntlFormat;

/// Keeps the rows of a table at what it shows; as many ordinary ones as `most`. Gives what is called with a press on the
/// table, which calls `on_open` where it was on a row's head.
pub(super) fn use_rows(
    table: NodeRef<html::Table>,
    data: Signal<TableData>,
    arrangement: Arrangement,
    most: Signal<usize>,
    on_open: Option<Callback<String>>,
) -> impl Fn(MouseEvent) {
    let groups = StoredValue::new_local(None::<RowGroups>);
    Effect::new(move |_| {
        let Some(table) = table.get() else { return };
        let view = view(data, arrangement, most.get(), on_open.is_some());
        let show = |groups: &mut Option<RowGroups>| {
            groups.get_or_insert_with(|| RowGroups::new(table.unchecked_into())).show(view)
        };
        // The view follows the language for all cells.
        if groups.try_update_value(|groups| untrack(|| show(groups))) == Some(true) {
            request_animation_frame(move || fill(groups));
        }
    });
    move |event| {
        let opens = row_index(&event)
            .and_then(|index| groups.try_with_value(|groups| groups.as_ref()?.opened_by(index)).flatten());
        if let Some((on_open, opens)) = on_open.zip(opens) {
            on_open.run(opens);
        }
    }
}

fn view(data: Signal<TableData>, arrangement: Arrangement, most: usize, can_open: bool) -> RowsView {
    // Before what is made from them: an effect that first finds a memo of them unchanged misses that they changed themselves.
    let locale = IntlFormat.locale();
    let data = data.get();
    let found = arrangement.found.get();
    RowsView {
        data: if can_open { data } else { data.without_opening() },
        visible: arrangement.visible.get(),
        bar: arrangement.bar.get(),
        shown: found.get(..most).unwrap_or(&found).to_vec(),
        found: found.len(),
        locale,
    }
}

/// Fills a group in each frame while one waits, and until the table has gone. An idle callback would wait for a page that
/// never rests, and not every browser has it.
fn fill(groups: StoredValue<Option<RowGroups>, LocalStorage>) {
    let fill_next = |groups: &mut Option<RowGroups>| groups.as_mut().is_some_and(RowGroups::fill_next);
    if groups.try_update_value(fill_next) == Some(true) {
        request_animation_frame(move || fill(groups));
    }
}

/// The index of the row whose head was pressed.
fn row_index(event: &MouseEvent) -> Option<usize> {
    let pressed: Element = event.target()?.dyn_into().ok()?;
    let button = pressed.closest("tbody th button").ok()??;
    button.closest("tr").ok()??.get_attribute("aria-rowindex")?.parse().ok()
}
