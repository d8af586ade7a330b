//! What the trend shows, and how: the choices that concern no other panel.

use leptos::prelude::*;

use crate::filters::filters::Filters;
use crate::text;
use crate::ui::select::{Choice, Select};
use crate::ui::target_field::TargetField;
use analytics::granularity::Granularity;
use analytics::metric::Metric;
use analytics::range::DateRange;
use analytics::scale::Scale;

/// The metric, in place of the panel's title.
#[component]
pub fn MetricChoice() -> impl IntoView {
    let filters: Filters = expect_context();
    let on_change = Callback::new(move |name: String| {
        if let Ok(metric) = name.parse() {
            filters.set_metric(metric);
        }
    });
    view! {
        <Select
            label=i18n::filters_chart
            choices=Memo::new(|_| metrics())
            chosen=Memo::new(move |_| filters.metric.get().to_string())
            on_change
        />
    }
}

/// Grouping, target, scale.
#[component]
pub fn TrendTools() -> impl IntoView {
    let filters: Filters = expect_context();
    let granularity =
        move || filters.chosen_granularity.get().filter(|granularity| granularity.fits(filters.range.get()));
    let on_scale = move |event| {
        filters.set_scale(if event_target_checked(&event) { Scale::Logarithmic } else { Scale::Linear });
    };
    view! {
        <Select
            label=i18n::filters_group
            choices=Memo::new(move |_| grains(filters.range.get()))
            chosen=Memo::new(move |_| granularity().map(Granularity::name).unwrap_or_default().to_owned())
            on_change=Callback::new(move |name: String| filters.set_granularity(name.parse().ok()))
        />
        <TargetField
            metric=filters.metric
            target=Memo::new(move |_| filters.targets.with(|targets| targets.of(filters.metric.get())))
            on_change=Callback::new(move |target| filters.set_target(target))
        />
        <label class="check">
            <input
                type="checkbox"
                prop:checked=move || filters.scale.get() == Scale::Logarithmic
                on:change=on_scale
            />
            {move || i18n::filters_logarithmic()}
        </label>
    }
}

/// What a range can be put together into; by itself it is shown as suits it best.
fn grains(range: DateRange) -> Vec<Choice> {
    let automatic = match Granularity::automatic(range) {
        Granularity::Hour => i18n::filters_automatic_hour(),
        Granularity::Day => i18n::filters_automatic_day(),
        Granularity::Week => i18n::filters_automatic_week(),
        Granularity::Month => i18n::filters_automatic_month(),
    };
    let mut choices = vec![Choice { value: String::new(), title: automatic.into(), group: None }];
    for granularity in Granularity::ALL {
        if granularity.fits(range) {
            choices.push(Choice {
                value: granularity.name().into(),
                title: text::granularity::title(granularity).into(),
                group: None,
            });
        }
    }
    choices
}

fn metrics() -> Vec<Choice> {
    Metric::ALL
        .map(|metric| Choice {
            value: metric.to_string(),
            title: text::metric::title(metric).into(),
            group: None,
        })
        .to_vec()
}
