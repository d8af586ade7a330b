//! What stands at the head of a panel besides its words: the title, which can be a button, and the panel's buttons.

use leptos::html::Button;
use leptos::prelude::*;

use crate::ui::icon::{Icon, LuRefreshCw, LuTable2};

/// A panel's title, which can be a button.
#[component]
pub(crate) fn PanelTitle(
    /// The title.
    #[prop(into)]
    name: Signal<String>,
    /// Called when it is chosen.
    on_title: Option<Callback<()>>,
) -> impl IntoView {
    match on_title {
        None => view! { {move || name.get()} }.into_any(),
        Some(on_title) => view! {
            <button type="button" class="link" title=move || i18n::panel_to_main() on:click=move |_| on_title.run(())>
                {move || name.get()}
            </button>
        }
        .into_any(),
    }
}

/// The button that asks again.
#[component]
pub(crate) fn RefreshButton(
    /// The panel's name.
    #[prop(into)]
    name: Signal<String>,
    /// Called when it is pressed.
    on_refresh: Callback<()>,
    /// Filled with the button.
    node_ref: NodeRef<Button>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="quiet"
            node_ref=node_ref
            on:click=move |_| on_refresh.run(())
            title=move || i18n::panel_ask_again()
        >
            <Icon icon=LuRefreshCw />
            <span class="unseen">{move || i18n::panel_refresh(&name.get())}</span>
        </button>
    }
}

/// The button that shows and hides the table.
#[component]
pub(crate) fn TableButton(
    /// Whether the table is shown.
    is_table: RwSignal<bool>,
    /// The table's id.
    table_id: String,
    /// Whether there are enough rows to search them, for the shortcut to the search: `few`, or `many`, or `seen` where the
    /// panel is on screen too.
    rows: Signal<&'static str>,
) -> impl IntoView {
    let label = move || if is_table.get() { i18n::panel_hide_table() } else { i18n::panel_show_table() };
    view! {
        <button
            type="button"
            class="quiet"
            aria-expanded=move || is_table.get().to_string()
            aria-controls=table_id
            data-rows=move || rows.get()
            title=move || label()
            on:click=move |_| is_table.update(|shown| *shown = !*shown)
        >
            <Icon icon=LuTable2 />
            <span class="unseen">{move || label()}</span>
        </button>
    }
}
