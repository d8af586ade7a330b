//! The menu of views: links, so that each can be opened elsewhere.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use live::view;

/// One entry of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    /// The name.
    pub title: &'static str,
    /// Where it leads.
    pub href: String,
    /// Whether it is open.
    pub current: bool,
}

/// The menu.
#[component]
pub fn Tabs(
    /// The entries.
    tabs: Memo<Vec<Tab>>,
    /// Called with the place of an entry to be opened here.
    on_open: Callback<usize>,
) -> impl IntoView {
    let item = move |(at, tab): (usize, Tab)| {
        let current = tab.current.then_some("page");
        let open = move |event: MouseEvent| {
            if is_plain(&event) {
                event.prevent_default();
                on_open.run(at);
            }
        };
        view! { <li><a href=tab.href aria-current=current on:click=open>{tab.title}</a></li> }
    };
    view! {
        <nav class="tabs" aria-label=words::frame_tabs()>
            <ul>{live::view(move || live::each(tabs.get().into_iter().enumerate().map(item)))}</ul>
        </nav>
    }
}

/// Whether a click asks for nothing special, such as a new tab.
pub fn is_plain(event: &MouseEvent) -> bool {
    event.button() == 0 && !event.ctrl_key() && !event.meta_key() && !event.shift_key() && !event.alt_key()
}
