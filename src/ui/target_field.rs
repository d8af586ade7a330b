//! What the reader wants the chart on show to keep to.

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::id::use_id;
use analytics::metric::{Metric, Unit};

/// A field for a whole number in the chart's unit. Nothing in it means that there is no target.
#[component]
pub fn TargetField(
    /// The chart.
    #[prop(into)]
    metric: Signal<Metric>,
    /// Its target.
    #[prop(into)]
    target: Signal<Option<f64>>,
    /// Called with another target, or none.
    on_change: Callback<Option<u32>>,
) -> impl IntoView {
    let label = move || match metric.get().unit() {
        Unit::Count => i18n::targets_count(),
        Unit::Duration => i18n::targets_seconds(),
    };
    let id = use_id();
    let on_target = move |event| {
        let input: HtmlInputElement = event_target(&event);
        // The browser says what is wrong; until then the target stays.
        if input.report_validity() {
            let number = input.value_as_number();
            on_change.run((number >= 1.0).then_some(number as u32));
        }
    };
    view! {
        <div class="field target">
            <label for=id.clone()>{move || label()}</label>
            <input id=id type="number" min="1" max="4294967295" step="1" inputmode="numeric"
                placeholder=move || i18n::targets_none() on:change=on_target
                prop:value=move || target.get().map(|target| target.to_string()).unwrap_or_default() />
        </div>
    }
}
