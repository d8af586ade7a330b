//! All seven metrics at once: small charts of the same days, of which each can become the main one.

use analytics::metric::Metric;
use leptos::html::{Button, Div};
use leptos::prelude::*;

use super::chart::Multiple;
use super::model::compared_with;
use super::state::ChartsState;
use crate::filters::filters::Filters;
use crate::filters::use_filters::trend_query;
use crate::query::use_query;
use crate::ui::chart::crosshair::Crosshair;
use crate::ui::id::use_id;
use crate::ui::visibility::track_visibility;

/// The small charts; the workspace is not asked for them before they are on screen.
#[component]
pub fn Multiples(
    /// The bucket that all charts mark.
    crosshair: Crosshair,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let seen = RwSignal::new(false);
    track_visibility(place, seen);
    let was_seen = Memo::new(move |was: Option<&bool>| seen.get() || was.is_some_and(|was| *was));
    let filters: Filters = expect_context();
    let heading = use_id();
    view! {
        <div
            class="multiples"
            data-compared=move || filters.previous_range.get().is_some().to_string()
            role="group"
            aria-labelledby=heading
            node_ref=place
        >
            <h2 id=heading.clone()>{move || i18n::small_charts_all()}</h2>
            {move || was_seen.get().then(|| view! { <Charts crosshair /> })}
        </div>
    }
}

/// A chart of each metric, below what holds for all of them.
#[component]
fn Charts(crosshair: Crosshair) -> impl IntoView {
    let filters: Filters = expect_context();
    let charts =
        Metric::ALL.map(|metric| use_query(Memo::new(move |_| trend_query(filters.scopes.get(), metric))));
    let compared_with = Memo::new(move |_| compared_with(charts, filters));
    let refresh_buttons = Metric::ALL.map(|_| NodeRef::<Button>::new());
    let multiple = |((metric, chart), refresh_button)| {
        view! { <Multiple metric chart crosshair compared_with refresh_button /> }
    };
    view! {
        <ChartsState charts compared_with refresh_button=refresh_buttons[0] />
        {Metric::ALL.into_iter().zip(charts).zip(refresh_buttons).map(multiple).collect_view()}
    }
}
