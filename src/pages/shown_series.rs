//! A chart's answer as it is shown: put together as chosen, beside the compared period, with what stands out.

use leptos::prelude::*;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::components::browser_wording::BrowserWording;
use crate::state::filters::Filters;
use analytics::beside::{Asked, Beside};
use analytics::grouping::{Grain, grouped};
use analytics::query_state::Answer;
use analytics::question::TrendQuestion;
use analytics::range::DateRange;
use analytics::series::Series;

/// The series of an answer.
pub fn shown_series(
    answer: &Answer<Asked<TrendQuestion>, Beside<Arc<Series>>>,
    filters: Filters,
) -> Arc<Series> {
    let Answer { key, value, at } = answer;
    let (range, metric) = (key.now.scope.range, key.now.metric);
    let before = value.compared().filter(|before| before.clock == value.now.clock);
    let other = key.before.as_ref().map(|before| before.scope.range).zip(before);
    let beside = |lay_out: &dyn Fn(&Series, DateRange) -> Series| {
        let now = lay_out(&value.now, range);
        match other {
            None => now,
            Some((days, before)) => now.beside(range.start(), &lay_out(before, days), days.start()),
        }
    };
    // By its days, whatever they are put together into.
    let fine = beside(&|series, _| on_clocks(series, *at, filters));
    let change = other.and_then(|(days, before)| {
        let (change, pair) = fine.change_from(&on_clocks(before, *at, filters), [range, days])?;
        Some((change, pair.than(range, filters.clock.today.get(), &BrowserWording)))
    });
    let (overall_change, than) = change.map(|(change, than)| (Some(change), than)).unwrap_or_default();
    let overall = fine.overall().map(|(number, _)| number);
    let grain = filters.grain.get().filter(|grain| grain.suits(range)).unwrap_or(Grain::automatic(range));
    let week_start = filters.week_start.get().0;
    let series = match grain.span() {
        Some(span) if fine.is_daily() => beside(&|series, days| {
            let series = on_clocks(series, *at, filters);
            grouped(&series, span, days, week_start).unwrap_or(series)
        }),
        _ => fine,
    };
    let target = filters.targets.with(|targets| targets.of(metric));
    let scale = filters.scale.get();
    Arc::new(Series { target, scale, overall, overall_change, than, ..series.with_unusual() })
}

/// The series as the clocks that cut it have it, which only hours and days other than UTC's depend on.
pub fn on_clocks(series: &Series, at: DateTime<Utc>, filters: Filters) -> Series {
    series.on_clocks(filters.zones.reporting.get().as_ref(), &filters.zone.get(), at)
}
