//! The menu of views: links, so that each can be opened elsewhere.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

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
    /// Called with the place of an entry to be opened here.
    on_open: Callback<usize>,
) -> impl IntoView {
    // By their places: a link that has the focus stays when another one is open.
    let count = Memo::new(move |_| tabs.with(Vec::len));
    let item = move |at: usize| {
        let tab = Memo::new(move |_| tabs.with(|tabs| tabs.get(at).cloned()));
        let on_click = move |event: MouseEvent| {
            if is_plain_click(&event) {
                event.prevent_default();
                on_open.run(at);
            }
        };
        view! {
            <li>
                <a
                    href=move || tab.get().map(|tab| tab.href)
                    aria-current=move || tab.get().is_some_and(|tab| tab.current).then_some("page")
                    on:click=on_click
                >
                    {move || tab.get().map(|tab| tab.title)}
                </a>
            </li>
        }
    };
    view! {
        <nav class="tabs" aria-label=move || i18n::frame_tabs()>
            <ul>{move || (0..count.get()).map(item).collect_view()}</ul>
        </nav>
    }
}

/// Whether a click asks for nothing special, such as a new tab.
pub fn is_plain_click(event: &MouseEvent) -> bool {
    event.button() == 0 && !event.ctrl_key() && !event.meta_key() && !event.shift_key() && !event.alt_key()
}
