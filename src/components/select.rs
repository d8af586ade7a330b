//! A choice among a few, with its label.

use leptos::prelude::*;
use live::view;

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
    let options = live::view(move || {
        let mut groups: Vec<(&'static str, Vec<AnyView>)> = Vec::new();
        for Choice { value, title, group } in choices.get() {
            let own = value.clone();
            let selected = move || chosen.with(|chosen| *chosen == own);
            let option = view! { <option value=value selected=selected>{title}</option> }.into_any();
            // Choices of one group stand together.
            match groups.last_mut() {
                Some((last, options)) if *last == group => options.push(option),
                _ => groups.push((group, vec![option])),
            }
        }
        live::each(groups.into_iter().map(|(name, options)| match name {
            "" => options.into_any(),
            name => view! { <optgroup label=name>{options}</optgroup> }.into_any(),
        }))
    });
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select id=id prop:value=live::text(move || { choices.track(); chosen.get() }) on:change=move |event| on_change.run(event_target_value(&event))>
                {options}
            </select>
        </div>
    }
}
