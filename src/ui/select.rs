//! A choice among a few, with its label.

use leptos::html;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::id::use_id;

/// One choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is given on choosing it.
    pub value: String,
    /// What is read.
    pub title: String,
    /// The heading that it stands under with others, if any.
    pub group: Option<&'static str>,
}

/// A labelled select.
#[component]
pub fn Select(
    /// The label.
    #[prop(into)]
    label: TextProp,
    /// What can be chosen.
    #[prop(into)]
    choices: Signal<Vec<Choice>>,
    /// The value of what is chosen.
    #[prop(into)]
    chosen: Signal<String>,
    /// Called with the value of a new choice.
    on_change: Callback<String>,
    /// Filled with the select's element.
    #[prop(optional)]
    node_ref: NodeRef<html::Select>,
) -> impl IntoView {
    let id = use_id();
    Effect::new(move |_| {
        choices.track();
        let value = chosen.get();
        // The options may be changing as well, and take the choice with them: it is set once they have.
        queue_microtask(move || {
            if let Some(select) = node_ref.try_get_untracked().flatten() {
                select.set_value(&value);
            }
        });
    });
    view! {
        <div class="field">
            <label for=id.clone()>{move || label.get()}</label>
            <select id=id node_ref=node_ref on:change=move |event| on_change.run(event_target_value(&event))>
                {move || choices.with(|choices| options(choices))}
            </select>
        </div>
    }
}

/// The options; neighbours of one group stand under its heading.
fn options(choices: &[Choice]) -> AnyView {
    let groups = choices.chunk_by(|one, next| one.group == next.group).map(|group| {
        let option = |choice: &Choice| {
            view! { <option value=choice.value.clone()>{choice.title.clone()}</option> }
        };
        let options = group.iter().map(option).collect_view();
        match group.first().and_then(|choice| choice.group) {
            None => options.into_any(),
            Some(heading) => view! { <optgroup label=heading>{options}</optgroup> }.into_any(),
        }
    });
    groups.collect_view().into_any()
}
