//! A choice among a few, with its label.

use leptos::prelude::*;

use super::live;

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is given on choosing it.
    pub value: String,
    /// What is read.
    pub title: String,
}

/// A labelled select.
#[component]
pub fn Select(
    /// The label.
    label: &'static str,
    /// The element's id.
    id: &'static str,
    /// What can be chosen.
    choices: Memo<Vec<Choice>>,
    /// What is chosen.
    chosen: Memo<String>,
    /// Called with the value of a new choice.
    on_change: Callback<String>,
) -> impl IntoView {
    let option = move |choice: Choice| {
        let value = choice.value.clone();
        let selected = move || chosen.with(|chosen| *chosen == value);
        view! { <option value=choice.value selected=selected>{choice.title}</option> }
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select id=id prop:value=move || chosen.get() on:change=move |event| on_change.run(event_target_value(&event))>
                {live::view(move || choices.get().into_iter().map(option).collect_view())}
            </select>
        </div>
    }
}
