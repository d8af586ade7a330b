//! Quiet sentences above the panels.

use leptos::prelude::*;
use live::view;

/// Sentences that nothing waits for.
#[component]
pub fn Notices(
    /// The sentences.
    sentences: Memo<Vec<String>>,
) -> impl IntoView {
    let item = |sentence: String| view! { <p class="notice">{sentence}</p> };
    view! { <div class="notices" role="status">{live::view(move || live::each(sentences.get().into_iter().map(item)))}</div> }
}
