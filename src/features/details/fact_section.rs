//! A few sentences under a heading.

use leptos::prelude::*;

/// A few sentences of one kind.
#[component]
pub(super) fn FactSection(
    /// The heading.
    #[prop(into)]
    title: TextProp,
    /// What the sentences cover, and the sentences.
    facts: Memo<(String, Vec<String>)>,
) -> impl IntoView {
    let sentence = |sentence: String| view! { <p>{sentence}</p> };
    view! {
        <section>
            <h3>{move || title.get()}</h3>
            <p class="covers" dir="auto">{move || facts.get().0}</p>
            <div role="status">{move || facts.get().1.into_iter().map(sentence).collect_view()}</div>
        </section>
    }
}
