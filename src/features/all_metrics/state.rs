//! What holds for all small charts together.

use analytics::metric::Metric;
use leptos::html::Button;
use leptos::prelude::*;

use super::model::Chart;

/// What the charts are compared with; and how many are up to date, where some have failed that may come yet or have
/// become old, and a button for those. To the eye this alone tells that numbers have become old.
#[component]
pub(super) fn ChartsState(
    charts: [Chart; Metric::ALL.len()],
    compared_with: Memo<String>,
    /// That of the first chart, which takes the focus from a button that goes.
    refresh_button: NodeRef<Button>,
) -> impl IntoView {
    let has_failed = |chart: &Chart| {
        let state = chart.state();
        state.error().is_some_and(|error| error.is_retryable() || state.answer().is_some())
    };
    let is_here = |chart: &Chart| chart.state().current().is_some();
    let is_partly = Memo::new(move |_| charts.iter().any(has_failed));
    let sentence = move || match is_partly.get() {
        true => {
            let here = charts.iter().filter(|chart| is_here(chart)).count();
            i18n::small_charts_part(charts.len() as f64, here as f64)
        }
        false => String::new(),
    };
    let on_retry = move |_| {
        // The button goes with what it asks for.
        if let Some(refresh_button) = refresh_button.get_untracked() {
            let _ = refresh_button.focus();
        }
        untrack(|| {
            charts.iter().filter(|chart| has_failed(chart)).for_each(|chart| chart.controls.refresh.run(()))
        });
    };
    let comparison = move || match compared_with.get() {
        name if name.is_empty() => name,
        name => i18n::small_charts_all_beside(&name),
    };
    view! {
        <div class="multiples-state">
            <p>{move || comparison()}</p>
            <p role="status">{move || sentence()}</p>
            {move || is_partly.get().then(|| view! {
                <button type="button" on:click=on_retry>{move || i18n::small_charts_rest()}</button>
            })}
        </div>
    }
}
