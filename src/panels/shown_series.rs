//! A chart's answer as it is shown: put together as chosen, beside the compared period, with what stands out.

use leptos::prelude::*;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::{ComparedAnswer, ComparedKey};
use crate::filters::filters::Filters;
use crate::query::QueryHandle;
use crate::query::query_state::Answer;
use crate::text::comparison::previous;
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::chart::trend_chart::TrendChart;
use analytics::granularity::{Granularity, resample};
use analytics::range::DateRange;
use analytics::scope::TrendQuery;
use analytics::series::Series;

/// A metric over time as it is shown: its numbers, and the chart of them.
#[derive(Clone, PartialEq)]
pub struct ShownSeries {
    /// The numbers.
    pub series: Arc<Series>,
    /// Their chart.
    pub chart: AnyChart,
}

/// A query's answer as it is shown, made once an answer; none before the first.
pub fn use_shown_series(query: QueryHandle<TrendQuery>, filters: Filters) -> Memo<Option<ShownSeries>> {
    Memo::new(move |_| {
        let series = shown_series(query.state().answer()?, filters);
        Some(ShownSeries { chart: AnyChart::new(TrendChart { series: series.clone() }), series })
    })
}

/// The series of an answer.
pub fn shown_series(
    answer: &Answer<ComparedKey<TrendQuery>, ComparedAnswer<Arc<Series>>>,
    filters: Filters,
) -> Arc<Series> {
    let Answer { key, value, at } = answer;
    let (range, metric) = (key.now.scope.range, key.now.metric);
    let before = value.previous().filter(|before| before.clock == value.now.clock);
    let other = key.before.as_ref().map(|before| before.scope.range).zip(before);
    let before_at = value.before_at.unwrap_or(*at);
    let aligned = |lay_out: &dyn Fn(&Series, DateTime<Utc>, DateRange) -> Series| {
        let now = lay_out(&value.now, *at, range);
        match other {
            None => now,
            Some((days, before)) => {
                now.with_previous(range.start(), &lay_out(before, before_at, days), days.start())
            }
        }
    };
    // By its days, whatever they are put together into.
    let fine = aligned(&|series, at, _| in_reporting_zone(series, at, filters));
    let change = other.and_then(|(days, before)| {
        let (change, pair) =
            fine.change_from(&in_reporting_zone(before, before_at, filters), [range, days])?;
        Some((change, previous(pair, range, filters.clock.today.get(), &IntlFormat)))
    });
    let (overall_change, compared_with) =
        change.map(|(change, compared_with)| (Some(change), compared_with)).unwrap_or_default();
    let overall = fine.overall().map(|(number, _)| number);
    let granularity = filters
        .chosen_granularity
        .get()
        .filter(|granularity| granularity.fits(range))
        .unwrap_or(Granularity::automatic(range));
    let week_start = filters.week_start.get().0;
    let series = match granularity.calendar_unit() {
        Some(span) if fine.is_daily() => aligned(&|series, at, days| {
            let series = in_reporting_zone(series, at, filters);
            resample(&series, span, days, week_start).unwrap_or(series)
        }),
        _ => fine,
    };
    let target = filters.targets.with(|targets| targets.of(metric));
    let scale = filters.scale.get();
    Arc::new(Series { target, scale, overall, overall_change, compared_with, ..series.with_outliers() })
}

/// The series as the clocks that cut it have it, which only hours and days other than UTC's depend on.
pub fn in_reporting_zone(series: &Series, at: DateTime<Utc>, filters: Filters) -> Series {
    series.in_reporting_zone(filters.zones.reporting.get().as_ref(), &filters.zone.get(), at)
}
