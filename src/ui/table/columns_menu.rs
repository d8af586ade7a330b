//! The menu that columns are chosen in.

use leptos::ev::{KeyboardEvent, pointerdown};
use leptos::html;
use leptos::prelude::*;
use leptos_use::use_event_listener;
use wasm_bindgen::JsCast;
use web_sys::Node;

use super::arrangement::Arrangement;
use super::column::{Column, Presence};
use super::column_choice::ChosenColumns;
use super::table_data::TableData;
use super::table_state::TableState;
use crate::ui::focus::focus_leaves;
use crate::ui::icon::{Icon, LuChevronDown};
use crate::ui::id::use_id;

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
    let (id, is_open) = (use_id(), RwSignal::new(false));
    let (menu, button) = (NodeRef::<html::Div>::new(), NodeRef::<html::Button>::new());
    close_on_press_outside(menu, is_open);
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && is_open.get_untracked() {
            event.prevent_default();
            event.stop_propagation();
            is_open.set(false);
            if let Some(button) = button.get_untracked() {
                let _ = button.focus();
            }
        }
    };
    let on_leave = move |event| {
        if focus_leaves(&event, ".columns-menu") == Some(true) {
            is_open.set(false);
        }
    };
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
    view! {
        <div class="columns-menu" node_ref=menu on:keydown=on_key on:focusout=on_leave>
            <button type="button" node_ref=button aria-expanded=move || is_open.get().to_string() aria-controls=id.clone()
                on:click=move |_| is_open.update(|open| *open = !*open)>
                {move || i18n::tables_columns()}<Icon icon=LuChevronDown />
            </button>
            <div id=id class="column-choices" role="group" hidden=move || !is_open.get()
                aria-label=move || i18n::tables_columns_of(&caption.get())>
                {move || boxes()}
                {move || reset()}
            </div>
        </div>
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

/// Closes the menu where something beside it is pressed that takes no focus.
fn close_on_press_outside(menu: NodeRef<html::Div>, is_open: RwSignal<bool>) {
    let _ = use_event_listener(document(), pointerdown, move |event| {
        let pressed = event.target().and_then(|target| target.dyn_into::<Node>().ok());
        let is_inside = menu.get_untracked().is_some_and(|menu| menu.contains(pressed.as_ref()));
        if is_open.get_untracked() && !is_inside {
            is_open.set(false);
        }
    });
}
