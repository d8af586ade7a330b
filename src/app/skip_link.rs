//! The link past the header.

use leptos::ev::MouseEvent;
use leptos::html::Main;
use leptos::prelude::*;

use crate::ui::tabs::is_plain_click;

/// The way past the bar and the filters.
#[component]
pub(super) fn SkipLink(main: NodeRef<Main>) -> impl IntoView {
    // A fragment in the address would only be one more step of the history.
    let on_click = move |event: MouseEvent| {
        let Some(main) = main.get_untracked().filter(|_| is_plain_click(&event)) else { return };
        event.prevent_default();
        // A browser that refuses the focus has done the rest.
        let _ = main.focus();
    };
    view! { <a class="skip" href="#main" on:click=on_click>{move || i18n::frame_skip()}</a> }
}
