//! Conversation totals as a table.

use leptos::prelude::*;

use super::model::panel_model;
use crate::filters::filters::Filters;
use crate::panels::handles::use_panel_controls;
use crate::query::directory::Directory;
use crate::query::{QueryHandle, TotalsQuery};
use crate::ui::panel::panel::Panel;

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] = &[
    i18n::totals_about_days,
    i18n::totals_about_now,
    i18n::totals_about_messages,
    i18n::totals_about_visitors,
];

/// Five numbers.
#[component]
pub fn TotalsPanel(
    /// Their query.
    totals: QueryHandle<TotalsQuery>,
    /// The accessible name.
    #[prop(into, default = TextProp::from(i18n::totals_title))]
    name: TextProp,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let model = Memo::new(move |_| panel_model(totals, true, (filters, directory)));
    view! {
        <Panel name class="totals" model now=filters.clock.now zone=filters.zone
            controls=use_panel_controls(totals.controls) about=ABOUT table_only=true />
    }
}
