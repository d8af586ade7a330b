//! Summary of a series: total, peak, change against the compared period, outliers.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::aggregate::aggregate_points;
use super::change::Change;
use super::compared_ranges::{ComparedRanges, ElapsedRange, has_same_weekdays};
use super::metric::{Metric, Unit};
use super::outlier::{WeekdayNorm, find_outliers};
use super::range::DateRange;
use super::series::{Bucket, BucketStatus, Point, Series};

impl Series {
    /// Pairs each bucket with one of the compared period: days by their offset from the first day, all else
    /// by index. Buckets of different kinds, and buckets without a date, stay unpaired.
    pub fn with_previous(mut self, start: NaiveDate, other: &Self, other_start: NaiveDate) -> Self {
        let days = |point: &Point, start: NaiveDate| match &point.bucket {
            Bucket::Day(day) if point.status != BucketStatus::Outside => Some((*day - start).num_days()),
            _ => None,
        };
        let is_daily = self.is_daily();
        let previous = |(place, point): (usize, &Point)| match days(point, start) {
            Some(day) => other.points.iter().find(|point| days(point, other_start) == Some(day)).cloned(),
            None if is_daily => None,
            None => {
                let same = other.points.get(place).filter(|other| is_same_kind(&point.bucket, &other.bucket));
                same.filter(|point| point.status != BucketStatus::Outside).cloned()
            }
        };
        self.before = self.points.iter().enumerate().map(previous).collect();
        self
    }

    /// The change from the compared bucket to this one, if both are whole and have a number.
    pub fn change_at(&self, place: usize) -> Option<Change> {
        let (now, before) = (self.points.get(place)?, self.before.get(place)?.as_ref()?);
        let sample_size = match self.metric.unit() {
            Unit::Count => None,
            Unit::Duration => Some(before.sample_size.unwrap_or_default()),
        };
        let (own, other) = (days_of(&now.bucket)?, days_of(&before.bucket)?);
        (is_complete(now) && is_complete(before)).then_some(Change {
            before: before.value()?,
            now: now.value()?,
            sample_size,
            is_comparable: self.metric.is_mean()
                || own.days() == other.days() && has_same_weekdays(own, other),
        })
    }

    /// The change from the compared period to this one, of days that are `ranges`, and what is compared. Of periods that
    /// are as long only the buckets count that are over in both; of others all that are over.
    pub fn change_from(&self, other: &Self, ranges: [DateRange; 2]) -> Option<(Change, ComparedRanges)> {
        let is_over = |series: &Self| series.missing == 0 && series.in_period().all(is_complete);
        let [range, days] = ranges.map(DateRange::days);
        let (now, before) = match range != days || is_over(self) && is_over(other) {
            true => (self.complete_points(), other.complete_points()),
            false => self.complete_pairs(),
        };
        let pair = ComparedRanges { now: self.elapsed_range(&now)?, before: other.elapsed_range(&before)? };
        let (now, _) = aggregate_points(self.metric, now.into_iter())?;
        let (before, sample_size) = aggregate_points(self.metric, before.into_iter())?;
        let sample_size = (self.metric.unit() == Unit::Duration).then_some(sample_size);
        Some((Change { before, now, sample_size, is_comparable: gives_percent(self.metric, pair) }, pair))
    }

    /// The buckets that are over.
    fn complete_points(&self) -> Vec<&Point> {
        self.points.iter().filter(|point| is_complete(point)).collect()
    }

    /// Those that are over in both periods.
    fn complete_pairs(&self) -> (Vec<&Point>, Vec<&Point>) {
        let pairs = self.points.iter().zip(&self.before).filter_map(|(now, before)| {
            let before = before.as_ref().filter(|before| is_complete(now) && is_complete(before))?;
            Some((now, before))
        });
        pairs.unzip()
    }

    /// The days of some of its buckets, from the first to the last; of hours the time until which they go.
    fn elapsed_range(&self, some: &[&Point]) -> Option<ElapsedRange> {
        let (first, last) = (some.first()?, some.last()?);
        match (&first.bucket, &last.bucket) {
            (Bucket::Hour(begins), Bucket::Hour(_)) => {
                let is_all = some.len() == self.in_period().count();
                let until = (!is_all).then(|| self.end_of(last)).flatten();
                Some(ElapsedRange { days: DateRange::day(begins.date()), until })
            }
            (first, last) => {
                let (start, end) = (days_of(first)?.start(), days_of(last)?.end());
                Some(ElapsedRange::whole(DateRange::new(start, end).ok()?))
            }
        }
    }

    /// When an hour ends, by the clocks that show when the next one begins.
    fn end_of(&self, hour: &Point) -> Option<NaiveDateTime> {
        let at = self.points.iter().position(|point| point.bucket == hour.bucket)?;
        match (self.points.get(at + 1).map(|next| &next.bucket), &hour.bucket) {
            (Some(Bucket::Hour(next)), _) => Some(*next),
            (_, Bucket::Hour(begins)) => Some(*begins + TimeDelta::hours(1)),
            _ => None,
        }
    }

    /// How many of the whole buckets with a number keep to the target, and of how many.
    pub fn within_target(&self) -> Option<(usize, usize)> {
        let target = self.target?;
        let values: Vec<f64> = self.complete_points().into_iter().filter_map(Point::value).collect();
        Some((values.iter().filter(|value| **value <= target).count(), values.len()))
    }

    /// The aggregate of all complete buckets with a value: counts are added, means are weighted by their
    /// conversations, the best is the minimum. Also the number of conversations; `None` without a value.
    pub fn overall(&self) -> Option<(f64, f64)> {
        aggregate_points(self.metric, self.complete_points().into_iter())
    }

    /// The same with what stands out marked. The compared period's days are history too; days that still run, or are
    /// put together, are not looked at.
    pub fn with_outliers(mut self) -> Self {
        let is_own = |bucket: &Bucket| self.points.iter().any(|point| point.bucket == *bucket);
        let day = |point: &Point| match &point.bucket {
            Bucket::Day(day) if point.status == BucketStatus::Complete => Some((*day, point.value()?)),
            _ => None,
        };
        // The two periods may share days.
        let others = self.before.iter().flatten().filter(|point| !is_own(&point.bucket));
        let days: Vec<(NaiveDate, f64)> = others.chain(&self.points).filter_map(day).collect();
        let mut found = find_outliers(&days);
        found.retain(|one| is_own(&Bucket::Day(one.day)));
        self.outliers = found;
        self
    }

    /// What is usual for a bucket that stands out.
    pub fn norm_at(&self, place: usize) -> Option<WeekdayNorm> {
        let Bucket::Day(day) = &self.points.get(place)?.bucket else { return None };
        self.outliers.iter().find(|one| one.day == *day).map(|one| one.norm)
    }

    /// The largest number inside the period, with its bucket.
    pub fn peak(&self) -> Option<(&Bucket, f64)> {
        let values = self.in_period().filter_map(|point| Some((&point.bucket, point.value()?)));
        // The first of equals: a reader looks for a peak from the left.
        values.fold(None, |best, (bucket, value)| match best {
            Some((_, most)) if most >= value => best,
            _ => Some((bucket, value)),
        })
    }

    /// The sum of the numbers inside the period; only counts have one.
    pub fn sum(&self) -> Option<f64> {
        (self.metric.unit() == Unit::Count)
            .then(|| self.in_period().filter_map(Point::value).fold(0.0, |sum, value| sum + value))
    }
}

/// Whether it is over, and all of it belongs to the period.
fn is_complete(point: &Point) -> bool {
    point.status == BucketStatus::Complete
}

/// Whether both are hours, days, or several days.
fn is_same_kind(one: &Bucket, other: &Bucket) -> bool {
    match (one, other) {
        (Bucket::Labelled(_), _) => false,
        _ => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
}

/// The days in which a bucket lies.
fn days_of(bucket: &Bucket) -> Option<DateRange> {
    match bucket {
        Bucket::Day(day) => Some(DateRange::day(*day)),
        Bucket::Hour(begins) => Some(DateRange::day(begins.date())),
        Bucket::Days(days) => Some(*days),
        Bucket::Labelled(_) => None,
    }
}

/// Whether a percent of a metric's change is sound. A mean is none the larger for more days or busier ones, but of a part
/// of a day it is no mean of days; of more days there are more counts, and a shorter shortest time.
fn gives_percent(metric: Metric, pair: ComparedRanges) -> bool {
    if metric.is_mean() { pair.has_same_cutoff() } else { pair.is_comparable() }
}

#[cfg(test)]
mod tests;
