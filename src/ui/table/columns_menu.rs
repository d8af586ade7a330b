//! The menu that columns are chosen in.

use leptos::prelude::*;

use super::arrangement::Arrangement;
use super::column::{Column, Presence};
use super::column_choice::ChosenColumns;
use super::table_data::TableData;
use super::table_state::TableState;
use crate::ui::icon::{Icon, LuChevronDown};
use crate::ui::popup::Popup;

/// A button, and below it a box for each column. It closes by the button, by Esc, and by going on elsewhere.
#[component]
pub(super) fn ColumnsMenu(
    /// What the table holds.
    caption: Signal<String>,
    /// The table.
    data: Signal<TableData>,
    /// What of it is shown.
    arrangement: Arrangement,
    /// What is chosen.
    state: TableState,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let columns = Memo::new(move |_| data.with(|data| data.columns().to_vec()));
    let boxes = move || {
        let columns = columns.get().into_iter().enumerate();
        columns.map(|(at, column)| column_box(at, column, data, arrangement, state)).collect_view()
    };
    let reset = move || {
        let reset = move |_| state.on_columns.run(None);
        let is_chosen = state.columns.with(Option::is_some);
        view! {
            <button type="button" class="quiet" aria-disabled=(!is_chosen).to_string() on:click=reset>
                {i18n::tables_reset_columns()}
            </button>
        }
    };
    let button = view! { {move || i18n::tables_columns()}<Icon icon=LuChevronDown /> }.into_any();
    view! {
        <Popup class="columns-menu" button label=Signal::derive(move || i18n::tables_columns_of(&caption.get())) is_open>
            {move || boxes()}
            {move || reset()}
        </Popup>
    }
}

fn column_box(
    at: usize,
    column: Column,
    data: Signal<TableData>,
    arrangement: Arrangement,
    state: TableState,
) -> AnyView {
    let is_shown = move || arrangement.visible.with(|visible| visible.contains(&at));
    let id = column.id;
    let toggle = move |_| {
        let now = state.columns.get_untracked();
        let chosen = data.with_untracked(|data| ChosenColumns::toggled(now.as_ref(), data.columns(), &id));
        state.on_columns.run(chosen);
    };
    view! {
        <label>
            <input type="checkbox" prop:checked=is_shown disabled=column.presence == Presence::Required on:change=toggle />
            {column.head}
        </label>
    }
    .into_any()
}
