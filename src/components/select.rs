//! A choice among a few, with its label.

use leptos::prelude::*;
use live::Memo;

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is given on choosing it.
    pub value: String,
    /// What is read.
    pub title: String,
    /// The heading that it stands under with others; none where it is empty.
    pub group: &'static str,
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
    let option = move |choice: &Choice| {
        let (value, title) = (choice.value.clone(), choice.title.clone());
        let own = value.clone();
        let selected = move || chosen.with(|chosen| *chosen == own);
        view! { <option value=value selected=selected>{title}</option> }
    };
    // Choices of one group stand together.
    let group = move |choices: &[Choice]| {
        let options = live::each(choices.iter().map(option));
        match choices.first().map_or("", |choice| choice.group) {
            "" => options.into_any(),
            name => view! { <optgroup label=name>{options}</optgroup> }.into_any(),
        }
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select id=id prop:value=move || chosen.get() on:change=move |event| on_change.run(event_target_value(&event))>
                {live::view(move || live::each(choices.get().chunk_by(|one, other| one.group == other.group).map(group)))}
            </select>
        </div>
    }
}
