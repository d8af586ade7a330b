//! Thins a line out to what its columns of pixels can show: of each the first, the lowest, the highest and the last value,
//! and the gaps. The line through those covers the same pixels, as the aggregation named M4 proves: Jugel et al., "M4: A
//! Visualization-Oriented Time Series Data Aggregation", PVLDB 7(10), 2014.

/// A value kept, with the index it has among all; none where the line breaks.
pub(super) type Retained = (usize, Option<f64>);

/// The values to draw, in order. `value` gives the number at an index below `count`, none for a gap; `next_column` the
/// first index in the column of pixels after that of an index.
///
/// A column never keeps more than twelve values: where it has several gaps, all that lies between the first and the last
/// of them counts as one piece.
pub(super) fn decimated(
    count: usize,
    value: impl Fn(usize) -> Option<f64>,
    next_column: impl Fn(usize) -> usize,
) -> Vec<Retained> {
    let mut kept = Vec::new();
    let mut start = 0;
    while start < count {
        let end = next_column(start).clamp(start + 1, count);
        let is_gap = |index: &usize| value(*index).is_none();
        match (start..end).find(is_gap) {
            None => keep_extremes(&mut kept, start..end, &value),
            Some(first) => {
                let last = (first..end).rfind(is_gap).unwrap_or(first);
                keep_extremes(&mut kept, start..first, &value);
                kept.push((first, None));
                if (first..last).any(|index| value(index).is_some()) {
                    keep_extremes(&mut kept, first..last, &value);
                    kept.push((last, None));
                }
                keep_extremes(&mut kept, last + 1..end, &value);
            }
        }
        start = end;
    }
    kept
}

/// Keeps the first, the lowest, the highest and the last value of a piece, each once.
fn keep_extremes(
    kept: &mut Vec<Retained>,
    piece: std::ops::Range<usize>,
    value: &impl Fn(usize) -> Option<f64>,
) {
    let mut known = piece.filter_map(|index| Some((index, value(index)?)));
    let Some(first) = known.next() else { return };
    let (mut lowest, mut highest, mut last) = (first, first, first);
    for point in known {
        if point.1 < lowest.1 {
            lowest = point;
        }
        if point.1 > highest.1 {
            highest = point;
        }
        last = point;
    }
    let mut extremes = [first, lowest, highest, last];
    extremes.sort_unstable_by_key(|(index, _)| *index);
    for (index, value) in extremes {
        if kept.last().is_none_or(|(last, _)| *last != index) {
            kept.push((index, Some(value)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::Size;
    use crate::labels::EnglishLabels;
    use crate::theme::Theme;
    use crate::trend_layout::TrendLayout;
    use analytics::metric::Metric;
    use analytics::series::{Bucket, BucketStatus, Point, Reading, Series};

    /// From the lowest to the highest what a line covers of a column of pixels; none where it covers nothing.
    type Extent = Option<(f64, f64)>;

    const SIZE: Size = Size { width: 300.0, height: 200.0 };

    fn layout(values: &[Option<f64>]) -> TrendLayout {
        let point = |value: &Option<f64>| Point {
            bucket: Bucket::Labelled(String::new()),
            reading: value.map_or(Reading::NoSample, Reading::Value),
            status: BucketStatus::Complete,
            sample_size: None,
        };
        let points = values.iter().map(point).collect();
        let series = Series { metric: Metric::AvgResponseTime, points, ..Series::default() };
        TrendLayout::new(&series, SIZE, &Theme::light(), &EnglishLabels).unwrap()
    }

    fn all(values: &[Option<f64>]) -> Vec<Retained> {
        values.iter().copied().enumerate().collect()
    }

    fn kept(values: &[Option<f64>], layout: &TrendLayout) -> Vec<Retained> {
        decimated(values.len(), |index| values[index], |index| layout.next_column(index))
    }

    /// What the line through these covers, column by column of the drawing's pixels.
    fn extents(line: &[Retained], layout: &TrendLayout) -> Vec<Extent> {
        let mut extents = vec![None; SIZE.width as usize + 1];
        let mut cover = |x: f64, y: f64| {
            let extent: &mut Extent = &mut extents[x as usize];
            let (low, high) = extent.unwrap_or((y, y));
            *extent = Some((low.min(y), high.max(y)));
        };
        let position = |(index, value): &Retained| Some((layout.x(*index), (*value)?));
        line.iter().filter_map(position).for_each(|(x, y)| cover(x, y));
        for (from, to) in line.iter().zip(line.iter().skip(1)) {
            let (Some(from), Some(to)) = (position(from), position(to)) else { continue };
            let y = |x: f64| from.1 + (to.1 - from.1) * (x - from.0) / (to.0 - from.0);
            // Where it goes from one column to the next it is seen in both.
            for edge in from.0 as usize + 1..=to.0 as usize {
                cover(edge as f64 - 0.5, y(edge as f64));
                cover(edge as f64, y(edge as f64));
            }
        }
        extents
    }

    /// Numbers between 0 and 1 that look like chance, the same at each run.
    fn chances() -> impl Iterator<Item = f64> {
        let next = |state: &u32| Some(state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
        std::iter::successors(Some(17), next).map(|state| f64::from(state >> 8) / f64::from(1 << 24))
    }

    /// Values that wander, of which so great a share is missing.
    fn wandering(count: usize, missing: f64) -> Vec<Option<f64>> {
        let mut level = 50.0;
        let value = |(step, luck): (f64, f64)| {
            level += step - 0.5;
            (luck >= missing).then_some(f64::max(level, 0.0) + 20.0 * luck)
        };
        chances().zip(chances().skip(7)).map(value).take(count).collect()
    }

    #[test]
    fn a_thinned_line_covers_the_same_of_each_column_as_the_whole_one() {
        for count in [1, 2, 30, 150, 366, 1_000, 10_000, 100_000] {
            for missing in [0.0, 0.001, 0.02, 0.5, 0.97, 1.0] {
                let values = wandering(count, missing);
                let layout = layout(&values);
                let kept = kept(&values, &layout);
                assert_eq!(extents(&kept, &layout), extents(&all(&values), &layout), "{count} {missing}");
                assert!(kept.len() <= count.min(14 * SIZE.width as usize), "{} of {count}", kept.len());
            }
        }
    }

    #[test]
    fn what_has_a_column_to_itself_is_kept_as_it_is() {
        let values = wandering(120, 0.1);
        assert_eq!(kept(&values, &layout(&values)), all(&values));
    }

    #[test]
    fn a_column_keeps_its_ends_its_extremes_and_its_gap() {
        let values = [5.0, 4.0, 9.0, 1.0, 3.0, 2.0].map(Some);
        let in_one_column =
            |values: &[Option<f64>]| decimated(values.len(), |index| values[index], |_| usize::MAX);
        assert_eq!(in_one_column(&values), [(0, Some(5.0)), (2, Some(9.0)), (3, Some(1.0)), (5, Some(2.0))]);
        let broken = [Some(5.0), None, None, Some(7.0)];
        assert_eq!(in_one_column(&broken), [(0, Some(5.0)), (1, None), (3, Some(7.0))]);
        let level = [Some(5.0); 40];
        assert_eq!(in_one_column(&level), [(0, Some(5.0)), (39, Some(5.0))]);
        assert_eq!(in_one_column(&[None; 40]), [(0, None)]);
        assert_eq!(in_one_column(&[]), []);
    }
}
