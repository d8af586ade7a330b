//! What a series comes to: as a whole, beside the compared period, and what stands out in it.

use chrono::NaiveDate;

use super::change::Change;
use super::joining::together;
use super::metric::Unit;
use super::series::{Bucket, Point, Series, Standing};
use super::unusual::{Usual, unusual};

impl Series {
    /// The same beside the buckets of the compared period: days by their distance from the period's first, all else
    /// by its place.
    pub fn beside(mut self, start: NaiveDate, other: &Self, other_start: NaiveDate) -> Self {
        let days = |point: &Point, start: NaiveDate| match &point.bucket {
            Bucket::Day(day) if point.standing != Standing::Outside => Some((*day - start).num_days()),
            _ => None,
        };
        let is_daily = self.is_daily();
        let beside = |(place, point): (usize, &Point)| match days(point, start) {
            Some(day) => other.points.iter().find(|point| days(point, other_start) == Some(day)).cloned(),
            None if is_daily => None,
            None => other.points.get(place).filter(|point| point.standing != Standing::Outside).cloned(),
        };
        self.before = self.points.iter().enumerate().map(beside).collect();
        self
    }

    /// The change from the compared bucket to this one, if both are whole and have a number.
    pub fn change(&self, place: usize) -> Option<Change> {
        let (now, before) = (self.points.get(place)?, self.before.get(place)?.as_ref()?);
        let is_whole = |point: &Point| point.standing == Standing::Complete;
        let base = match self.metric.unit() {
            Unit::Count => None,
            Unit::Duration => Some(before.base.unwrap_or_default()),
        };
        (is_whole(now) && is_whole(before)).then_some(Change {
            before: before.value()?,
            now: now.value()?,
            base,
        })
    }

    /// The change of all buckets together that are whole in both periods.
    pub fn overall_change(&self) -> Option<Change> {
        let is_whole = |point: &Point| point.standing == Standing::Complete;
        let pairs = self.points.iter().zip(&self.before).filter_map(|(now, before)| {
            let before = before.as_ref().filter(|before| is_whole(now) && is_whole(before))?;
            Some((now, before))
        });
        let (now, before): (Vec<&Point>, Vec<&Point>) = pairs.unzip();
        let (now, _) = together(self.metric, now.into_iter())?;
        let (before, base) = together(self.metric, before.into_iter())?;
        let base = (self.metric.unit() == Unit::Duration).then_some(base);
        Some(Change { before, now, base })
    }

    /// The change from another series to this one, each as a whole and of whichever length; only averages and best
    /// times have one.
    pub fn mean_change_from(&self, other: &Self) -> Option<Change> {
        let ((now, _), (before, base)) = (self.overall()?, other.overall()?);
        (self.metric.unit() == Unit::Duration).then_some(Change { before, now, base: Some(base) })
    }

    /// How many of the whole buckets with a number keep to the target, and of how many.
    pub fn within_target(&self) -> Option<(usize, usize)> {
        let target = self.target?;
        let whole = self.points.iter().filter(|point| point.standing == Standing::Complete);
        let values: Vec<f64> = whole.filter_map(Point::value).collect();
        Some((values.iter().filter(|value| **value <= target).count(), values.len()))
    }

    /// One number for all of the period's whole buckets that have one: counts are added, averages are weighted by their
    /// conversations, the best is the smallest. With it the conversations that it rests on; and nothing without a number.
    pub fn overall(&self) -> Option<(f64, f64)> {
        together(self.metric, self.points.iter().filter(|point| point.standing == Standing::Complete))
    }

    /// The same with what stands out marked. The compared period's days are history too; days that still run, or are
    /// put together, are not looked at.
    pub fn with_unusual(mut self) -> Self {
        let is_own = |bucket: &Bucket| self.points.iter().any(|point| point.bucket == *bucket);
        let day = |point: &Point| match &point.bucket {
            Bucket::Day(day) if point.standing == Standing::Complete => Some((*day, point.value()?)),
            _ => None,
        };
        // The two periods may share days.
        let others = self.before.iter().flatten().filter(|point| !is_own(&point.bucket));
        let days: Vec<(NaiveDate, f64)> = others.chain(&self.points).filter_map(day).collect();
        let mut found = unusual(&days);
        found.retain(|one| is_own(&Bucket::Day(one.day)));
        self.unusual = found;
        self
    }

    /// What is usual for a bucket that stands out.
    pub fn usual(&self, place: usize) -> Option<Usual> {
        let Bucket::Day(day) = &self.points.get(place)?.bucket else { return None };
        self.unusual.iter().find(|one| one.day == *day).map(|one| one.usual)
    }

    /// The largest number inside the period, with its bucket.
    pub fn peak(&self) -> Option<(&Bucket, f64)> {
        let values = self.inside().filter_map(|point| Some((&point.bucket, point.value()?)));
        // The first of equals: a reader looks for a peak from the left.
        values.fold(None, |best, (bucket, value)| match best {
            Some((_, most)) if most >= value => best,
            _ => Some((bucket, value)),
        })
    }

    /// The sum of the numbers inside the period; only counts have one.
    pub fn sum(&self) -> Option<f64> {
        (self.metric.unit() == Unit::Count)
            .then(|| self.inside().filter_map(Point::value).fold(0.0, |sum, value| sum + value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::metric::Metric;
    use crate::domain::range::DateRange;
    use crate::domain::series::Now;

    /// When all of it is over.
    fn now() -> Now {
        let at = "2027-01-01T00:00:00".parse().unwrap();
        Now { utc: at, local: at }
    }

    #[test]
    fn means_without_their_conversations_have_no_overall_number() {
        let range = "2026-03-01..2026-03-02";
        let days = [("3/1", 10.0), ("3/2", 40.0)];
        let counts = [("3/1", 3.0), ("3/2", 1.0)];
        let of = |metric, sent: &[(&str, f64)]| {
            let sent: Vec<(String, f64)> =
                sent.iter().map(|(label, value)| (label.to_string(), *value)).collect();
            Series::align(metric, range.parse().unwrap(), now(), &sent)
        };
        let mean = of(Metric::AvgResponseTime, &days);
        assert_eq!(mean.overall(), None);
        assert_eq!(mean.resting_on(&of(Metric::TotalConversations, &counts)).overall(), Some((17.5, 4.0)));
        assert_eq!(of(Metric::BestFirstResponseTime, &days).overall().map(|(best, _)| best), Some(10.0));
    }

    #[test]
    fn averages_over_unlike_many_days_are_compared_as_wholes() {
        let series = |metric, range: &str, values: &[f64]| {
            let range: DateRange = range.parse().unwrap();
            let days: Vec<(NaiveDate, f64)> = range.start().iter_days().zip(values.iter().copied()).collect();
            let of = |metric, days: &[(NaiveDate, f64)]| Series::from_days(metric, range, now(), days);
            let counts: Vec<_> = days.iter().map(|(day, _)| (*day, 10.0)).collect();
            of(metric, &days).resting_on(&of(Metric::TotalConversations, &counts))
        };
        let both = |metric| {
            let (now, before) = ("2026-03-03..2026-03-04", "2026-03-01..2026-03-01");
            series(metric, now, &[30.0, 50.0]).mean_change_from(&series(metric, before, &[20.0]))
        };
        let change = both(Metric::AvgResponseTime).unwrap();
        assert_eq!((change.before, change.now, change.base), (20.0, 40.0, Some(10.0)));
        assert_eq!(both(Metric::TotalConversations), None);
    }

    #[test]
    fn only_the_periods_own_days_are_told_as_unusual() {
        let first: NaiveDate = "2026-03-02".parse().unwrap();
        let days: Vec<(NaiveDate, f64)> = (0..8)
            .map(|week| {
                (first + chrono::Days::new(7 * week), if week == 1 || week == 6 { 900.0 } else { 50.0 })
            })
            .collect();
        let part = |from: usize, to: usize| {
            let range = DateRange::new(days[from].0, days[to].0).unwrap();
            (Series::from_days(Metric::TotalConversations, range, now(), &days[from..=to]), range)
        };
        let ((before, old), (own, new)) = (part(0, 3), part(4, 7));
        let marked = own.beside(new.start(), &before, old.start()).with_unusual();
        assert_eq!(marked.unusual.iter().map(|one| one.day).collect::<Vec<_>>(), [days[6].0]);
    }
}
