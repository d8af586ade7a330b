//! The head of a panel: its title with what the numbers cover, and its buttons.

use leptos::html::Button;
use leptos::prelude::*;

use crate::ui::icon::{Icon, LuRefreshCw, LuTable2};

/// A panel's title, what it covers, and what sets it apart, in one row.
#[component]
pub(crate) fn PanelTitle(
    /// The heading's id.
    heading_id: String,
    /// The panel's name.
    #[prop(into)]
    name: Signal<String>,
    /// What is seen in place of the name, which then is only heard.
    title: Option<AnyView>,
    /// The period, zone and departments of the numbers.
    #[prop(into)]
    covers: Signal<String>,
    /// What sets its numbers apart from others on the page.
    chip: Signal<Option<String>>,
) -> impl IntoView {
    let is_unseen = title.is_some();
    view! {
        <div class="panel-title">
            <h2 id=heading_id class:unseen=is_unseen>{move || name.get()}</h2>
            {title}
            // One line: what has no room is told by the pointer, and under "About this number".
            <p class="covers" dir="auto" title=move || covers.get()>{move || covers.get()}</p>
            {move || chip.get().map(|chip| view! { <p class="chip">{chip}</p> })}
        </div>
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
            class="refresh-button quiet"
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
