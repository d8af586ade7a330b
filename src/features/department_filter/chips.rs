//! The chosen departments, each with a button that takes it away.

use analytics::department::{Department, DepartmentId, Departments};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::model::name;
use crate::ui::icon::{Icon, LuX};

/// What is chosen, each with a button that takes it away.
#[component]
pub fn DepartmentChips(
    /// The departments' names.
    #[prop(into)]
    departments: Signal<Vec<Department>>,
    /// What is chosen.
    #[prop(into)]
    chosen: Signal<Departments>,
    /// Called with another choice.
    on_change: Callback<Departments>,
    /// Called when the last one is taken away, and the focus with it.
    on_empty: Callback<()>,
) -> impl IntoView {
    let chips = NodeRef::<html::Div>::new();
    let remove = Callback::new(move |id: DepartmentId| {
        let all = chosen.get_untracked();
        let at = all.ids().iter().position(|other| *other == id).unwrap_or_default();
        // The focus goes to the button after it, or else to the one before it.
        let next = if at + 1 < all.ids().len() { Some(at + 1) } else { at.checked_sub(1) };
        // The buttons stay as they are until all of this is done.
        on_change.run(all.without(&id));
        match next {
            Some(next) => focus(chips.get_untracked().and_then(|chips| chips.children().item(next as u32))),
            None => on_empty.run(()),
        }
    });
    let ids = move || chosen.with(|chosen| chosen.ids().to_vec());
    let chip = move |id: DepartmentId| view! { <Chip departments id on_remove=remove /> };
    view! {
        <div class="chips" node_ref=chips role="group" aria-label=move || i18n::department_picker_chosen()>
            <For each=ids key=|id| id.clone() children=chip />
        </div>
    }
}

#[component]
fn Chip(
    departments: Signal<Vec<Department>>,
    id: DepartmentId,
    /// Called with the id.
    on_remove: Callback<DepartmentId>,
) -> impl IntoView {
    let own = id.clone();
    let name = Memo::new(move |_| departments.with(|all| name(all, &own)));
    view! {
        <button type="button" dir="auto" aria-label=move || i18n::department_picker_remove(&name.get())
            on:click=move |_| on_remove.run(id.clone())>
            {move || name.get()}
            <Icon icon=LuX />
        </button>
    }
}

/// Brings the focus to the first of the chosen departments.
pub fn focus_first_chip() {
    focus(document().query_selector(".chips button").ok().flatten());
}

fn focus(chip: Option<Element>) {
    if let Some(chip) = chip.and_then(|chip| chip.dyn_into::<HtmlElement>().ok()) {
        let _ = chip.focus();
    }
}
