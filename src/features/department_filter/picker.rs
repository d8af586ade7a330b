//! The choice of departments: a combobox that searches by name and adds.

use analytics::department::{Department, Departments, ListStatus};
use leptos::html;
use leptos::prelude::*;

use super::model::{cost_note, entries, list_footer, title};
use crate::browser::intl_format::normalized;
use crate::ui::combobox::Combobox;

/// A searchable choice among departments. Whoever chooses what is chosen changes nothing.
#[component]
pub fn DepartmentPicker(
    /// What can be chosen.
    #[prop(into)]
    departments: Signal<Vec<Department>>,
    /// How it stands with the list of them.
    #[prop(into)]
    listing: Signal<ListStatus>,
    /// What is chosen.
    #[prop(into)]
    chosen: Signal<Departments>,
    /// What one more costs, in words.
    #[prop(into)]
    cost: Signal<String>,
    /// Why the list is not complete.
    #[prop(into)]
    note: Signal<Option<String>>,
    /// Called with another choice.
    on_change: Callback<Departments>,
    /// Filled with the field's element.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let search = RwSignal::new(String::new());
    let entries =
        Memo::new(move |_| departments.with(|all| entries(all, &chosen.get(), &search.get(), normalized)));
    let names = Memo::new(move |_| {
        entries.with(|entries| entries.iter().map(|(_, name)| name.clone()).collect::<Vec<_>>())
    });
    let is_chosen = Callback::new(move |at: usize| {
        let ids = |chosen: &Departments| match entries.with(|entries| entries.get(at)?.0.clone()) {
            Some(id) => chosen.ids().contains(&id),
            None => chosen.ids().is_empty(),
        };
        chosen.with(ids)
    });
    let on_choose = Callback::new(move |at: usize| {
        match entries.with_untracked(|entries| entries.get(at).cloned()) {
            Some((Some(id), _)) => {
                let all = chosen.get_untracked().with(id);
                // With more, the address would mean all; the list says so.
                if all.ids().len() <= Departments::MOST {
                    on_change.run(all);
                }
            }
            Some((None, _)) => on_change.run(Departments::default()),
            None => {}
        }
    });
    view! {
        <Combobox
            label=i18n::department_picker_label
            list_label=i18n::department_picker_list
            title=Memo::new(move |_| departments.with(|all| title(all, &chosen.get())))
            search
            options=names
            // The first one that is chosen stands behind the entry for all.
            first=Memo::new(move |_| usize::from(chosen.with(|chosen| !chosen.ids().is_empty())))
            is_chosen
            hint=Memo::new(move |_| cost_note(chosen.with(|chosen| chosen.ids().len()), &cost.get()))
            footer=Memo::new(move |_| list_footer(entries.with(Vec::len), listing.get()))
            note
            on_choose
            node_ref
        />
    }
}
