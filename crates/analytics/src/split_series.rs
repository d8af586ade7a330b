//! One metric of several departments, over the same buckets.

use std::collections::HashSet;

use super::series::{Bucket, Point, Reading, Series};

/// Series side by side: all have the same buckets in the same order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SplitSeries {
    parts: Vec<Series>,
    /// Whether some of them have buckets that others lack, which are left out.
    pub is_cut: bool,
}

impl SplitSeries {
    /// How many departments can be told apart in one chart: as many as the palette has colours.
    pub const MOST: usize = 5;

    /// The series as far as their buckets are known of each.
    pub fn new(parts: Vec<Series>) -> Self {
        let lacks =
            |bucket: &Bucket, series: &Series| !series.points.iter().any(|point| point.bucket == *bucket);
        let all: Vec<&Bucket> =
            parts.iter().flat_map(|part| &part.points).map(|point| &point.bucket).collect();
        let first = parts.first().map(|first| first.points.as_slice()).unwrap_or_default();
        let common: Vec<Bucket> = first
            .iter()
            .map(|point| point.bucket.clone())
            .filter(|bucket| !parts.iter().any(|part| lacks(bucket, part)))
            .collect();
        let is_cut = all.len() != common.len() * parts.len();
        let keep = |part: Series| Series { points: kept(&part.points, &common), before: Vec::new(), ..part };
        Self { parts: parts.into_iter().map(keep).collect(), is_cut }
    }

    /// The departments' series, in their order.
    pub fn parts(&self) -> &[Series] {
        &self.parts
    }

    /// The same without the parts at these places.
    pub fn without(&self, hidden: &[usize]) -> Self {
        let shown = self.parts.iter().enumerate().filter(|(at, _)| !hidden.contains(at));
        Self { parts: shown.map(|(_, part)| part.clone()).collect(), is_cut: self.is_cut }
    }

    /// The highest number of each bucket, by which the axis is as high as all of them need.
    pub fn highest(&self) -> Series {
        let Some(first) = self.parts.first() else { return Series::default() };
        let point = |(at, point): (usize, &Point)| {
            let values = self.parts.iter().filter_map(|part| part.points.get(at)?.value());
            let reading = values.reduce(f64::max).map_or(point.reading, Reading::Value);
            Point { reading, ..point.clone() }
        };
        let points = first.points.iter().enumerate().map(point).collect();
        Series { points, outliers: Vec::new(), ..first.clone() }
    }
}

/// The points of these buckets, in their order; a bucket that comes twice counts once.
fn kept(points: &[Point], buckets: &[Bucket]) -> Vec<Point> {
    let mut met: HashSet<usize> = HashSet::new();
    let find = |bucket: &Bucket| {
        let at = points
            .iter()
            .enumerate()
            .position(|(at, point)| point.bucket == *bucket && !met.contains(&at))?;
        met.insert(at);
        points.get(at).cloned()
    };
    buckets.iter().filter_map(find).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metric::Metric;
    use crate::series::Now;

    fn series(labels: &[(&str, f64)]) -> Series {
        let later = "2026-04-01T00:00:00".parse().unwrap();
        let sent: Vec<(String, f64)> =
            labels.iter().map(|(label, value)| ((*label).into(), *value)).collect();
        let range = "2026-03-01..2026-03-03".parse().unwrap();
        Series::align(Metric::AvgResponseTime, range, Now { utc: later, local: later }, &sent)
    }

    fn values(series: &Series) -> Vec<Option<f64>> {
        series.points.iter().map(Point::value).collect()
    }

    #[test]
    fn the_axis_holds_the_highest_of_each_bucket() {
        let one = series(&[("3/1", 3.0), ("3/2", 9.0), ("3/3", 0.0)]);
        let other = series(&[("3/1", 5.0), ("3/2", 1.0), ("3/3", 0.0)]);
        let split = SplitSeries::new(vec![one.clone(), other]);
        assert_eq!(values(&split.highest()), [Some(5.0), Some(9.0), None]);
        assert!(!split.is_cut);
        assert_eq!(split.without(&[1]).parts(), [one]);
        assert_eq!(SplitSeries::new(vec![]).highest(), Series::default());
    }

    #[test]
    fn days_that_one_department_lacks_are_left_out_and_it_is_told() {
        let whole = series(&[("3/1", 3.0), ("3/2", 9.0), ("3/3", 4.0)]);
        let mut part = whole.clone();
        part.points.remove(0);
        let split = SplitSeries::new(vec![whole, part]);
        assert!(split.is_cut);
        assert_eq!(split.parts().iter().map(values).collect::<Vec<_>>(), vec![vec![Some(9.0), Some(4.0)]; 2]);
    }
}
