//! Quiet sentences above the panels.

use leptos::prelude::*;

/// Sentences that nothing waits for.
#[component]
pub fn Notices(
    /// The sentences.
    #[prop(into)]
    sentences: Signal<Vec<String>>,
) -> impl IntoView {
    // Two may say the same, so that only its place tells one from the other.
    let numbered = move || sentences.get().into_iter().enumerate().collect::<Vec<_>>();
    view! {
        <div class="notices" role="status">
            <For each=numbered key=|numbered| numbered.clone() children=|(_, sentence)| view! { <p class="notice">{sentence}</p> } />
        </div>
    }
}
