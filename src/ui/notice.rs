//! Quiet sentences above the panels.

use leptos::prelude::*;

/// Sentences that nothing waits for.
#[component]
pub fn Notices(
    /// The sentences.
    #[prop(into)]
    sentences: Signal<Vec<String>>,
) -> impl IntoView {
    let notice = |sentence: String| view! { <p class="notice">{sentence}</p> };
    view! {
        <div class="notices" role="status">
            {move || sentences.get().into_iter().map(notice).collect_view()}
        </div>
    }
}
