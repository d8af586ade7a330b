//! The menu of views: links, so that each can be opened elsewhere.

use leptos::prelude::*;

use super::live;

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
    #[prop(into)]
    tabs: Signal<Vec<Tab>>,
) -> impl IntoView {
    let item = |tab: Tab| {
        let current = tab.current.then_some("page");
        view! { <li><a href=tab.href aria-current=current>{tab.title}</a></li> }
    };
    view! {
        <nav class="tabs" aria-label="Views">
            <ul>{live::view(move || tabs.get().into_iter().map(item).collect_view())}</ul>
        </nav>
    }
}
