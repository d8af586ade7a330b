//! How values of one metric aggregate: counts are added, means are weighted by conversations, the best is the minimum.

use super::metric::{Metric, Unit};
use super::series::Point;

/// One number of several buckets, and the conversations that it rests on; nothing where none has a number, or where
/// means lack the conversations by which they are weighted.
pub(super) fn together<'a>(metric: Metric, points: impl Iterator<Item = &'a Point>) -> Option<(f64, f64)> {
    let mut all: Option<(f64, f64)> = None;
    for point in points {
        let Some(value) = point.value() else { continue };
        // A bucket with a time had a conversation, whatever else is told of it.
        let weight = match point.base {
            None if metric.is_mean() => return None,
            base => base.unwrap_or(1.0).max(1.0),
        };
        all = Some(joined(metric, all, value, weight));
    }
    all
}

/// A number with one more, and what both rest on: counts are added, of best times the shortest stays, and means are
/// weighted.
pub(super) fn joined(metric: Metric, all: Option<(f64, f64)>, value: f64, weight: f64) -> (f64, f64) {
    let Some((number, base)) = all else { return (value, weight) };
    let number = match metric {
        _ if metric.unit() == Unit::Count => number + value,
        Metric::BestFirstResponseTime => number.min(value),
        // A running mean.
        _ => number + (value - number) * weight / (base + weight),
    };
    (number, base + weight)
}
