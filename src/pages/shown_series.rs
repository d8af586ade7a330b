//! A chart's answer as it is shown: put together as chosen, beside the compared period, with what stands out.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::domain::beside::{Asked, Beside};
use crate::domain::grouping::{Grain, grouped};
use crate::domain::question::TrendQuestion;
use crate::domain::range::DateRange;
use crate::domain::series::Series;
use crate::state::filters::Filters;

/// The series of an answer that came at `at`.
pub fn shown(
    question: &Asked<TrendQuestion>,
    answer: &Beside<Series>,
    at: DateTime<Utc>,
    filters: Filters,
) -> Arc<Series> {
    let range = question.now.scope.range;
    let now = laid_out(&answer.now, range, at, filters);
    let other = question.before.as_ref().zip(answer.compared());
    let series = match other {
        None => now,
        Some((question, before)) => {
            let other = question.scope.range;
            now.beside(range.start(), &laid_out(before, other, at, filters), other.start())
        }
    };
    let target = filters.targets.with(|targets| targets.of(question.now.metric));
    Arc::new(Series { target, ..series.with_unusual() })
}

/// The series as the clocks that cut it have it, which only hours depend on; and days put together as chosen.
fn laid_out(series: &Series, range: DateRange, at: DateTime<Utc>, filters: Filters) -> Series {
    if series.is_hourly() {
        let reporting = filters.zones.reporting.get();
        return series.on_clocks(reporting.as_ref(), &filters.zone.get(), at);
    }
    // What is shown as old may be of another range, which the grouping does not suit.
    let grain = filters.grain.get().filter(|grain| grain.suits(range)).unwrap_or(Grain::automatic(range));
    let together = grain.span().and_then(|span| grouped(series, span, range, filters.week_start.get().0));
    together.unwrap_or_else(|| series.clone())
}
