//! The button that asks for the hours that are missing.

use analytics::scope::Scope;
use leptos::prelude::*;

use super::HeatmapQuery;
use super::model::{heatmap, unknown_heatmap};
use super::query::asked_days;
use crate::filters::filters::Filters;
use crate::query::QueryHandle;
use crate::session::session::Session;

/// So many calls of one route a workspace answers in a minute, by default.
const CALLS_A_MINUTE: usize = 10;

/// Asks for the hours that are missing, where nobody has yet and they are not too many.
#[component]
pub(super) fn LoadButton(
    heat: QueryHandle<HeatmapQuery>,
    is_wanted: Memo<bool>,
    on_load: Callback<()>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let missing = Memo::new(move |_| {
        let seen = heat.state().current().map(|answer| heatmap(&answer.value.now, filters));
        let seen = seen.unwrap_or_else(|| unknown_heatmap(filters));
        // The latest ones, as they are asked for.
        let asked = filters.scope.with(asked_days);
        let begun = seen.columns.iter().rev().filter(|column| !column.is_to_come());
        begun.take(asked).filter(|column| !column.is_known()).count()
    });
    let can_load = Memo::new(move |_| missing.get() > 0 && !is_wanted.get());
    let title = move || {
        let days = missing.get();
        load_label(days, days * filters.scope.with(Scope::parts), session.is_demo())
    };
    view! {
        {move || can_load.get().then(|| view! {
            <button type="button" on:click=move |_| on_load.run(())>{move || title()}</button>
        })}
    }
}

/// What is to be loaded, and how long the workspace will let it wait. The built-in demo has no limit.
fn load_label(days: usize, calls: usize, is_demo: bool) -> String {
    let load = i18n::heat_load(calls as f64, days as f64);
    match calls.saturating_sub(1) / CALLS_A_MINUTE {
        waits if waits > 0 && !is_demo => i18n::heat_load_long(&load, waits as f64),
        _ => load,
    }
}
