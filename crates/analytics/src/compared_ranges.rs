//! The date ranges that a comparison really covers, cut to what has elapsed in both periods.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use super::range::DateRange;
use super::zone::Zone;

/// A date range whose last day may count only up to a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ElapsedRange {
    /// The days.
    pub days: DateRange,
    /// Until when the last of them counts, as the clocks show it; none where it is whole.
    pub until: Option<NaiveDateTime>,
}

/// What is compared, and with what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComparedRanges {
    /// Of the period, the part that is compared.
    pub now: ElapsedRange,
    /// Of the compared days, the part that stands beside it.
    pub before: ElapsedRange,
}

impl ElapsedRange {
    /// Whole days.
    pub fn whole(days: DateRange) -> Self {
        Self { days, until: None }
    }

    /// Days as far as an instant, by the clocks of a zone; whole ones where that is later. Nothing before they begin.
    pub fn until(days: DateRange, zone: &Zone, at: DateTime<Utc>) -> Option<Self> {
        let (start, end) = zone.instants(days);
        if at >= end {
            return Some(Self::whole(days));
        }
        // Not the day that begins at that very instant.
        let last = zone.date(at - TimeDelta::milliseconds(1));
        let days = DateRange::new(days.start(), last).ok().filter(|_| start < at)?;
        Some(Self { days, until: Some(zone.local(at)) })
    }
}

impl ComparedRanges {
    /// Whole days beside whole days.
    pub fn whole(now: DateRange, before: DateRange) -> Self {
        Self { now: ElapsedRange::whole(now), before: ElapsedRange::whole(before) }
    }

    /// Whether a change of counts is one of what came in and not one of the calendar: both are as many days, and each day
    /// of the week is in both equally often. Or both are as many whole months, which people compare though a month can be
    /// up to three days longer; the panels say so.
    pub fn is_comparable(self) -> bool {
        let has_same_shape = self.has_same_length() && has_same_weekdays(self.now.days, self.before.days);
        has_same_shape || self.are_as_many_months()
    }

    /// Whether both are whole months, as many of them.
    fn are_as_many_months(self) -> bool {
        let are_whole = self.now.until.is_none() && self.before.until.is_none();
        let months = whole_months(self.now.days);
        are_whole && months.is_some() && months == whole_months(self.before.days)
    }

    /// Whether both are as many days, and both are whole or neither.
    fn has_same_length(self) -> bool {
        self.has_same_cutoff() && self.now.days.days() == self.before.days.days()
    }

    /// Whether both end with a whole day, or both within a day.
    pub fn has_same_cutoff(self) -> bool {
        self.now.until.is_some() == self.before.until.is_some()
    }
}

/// How many months these days are, if they are whole ones.
fn whole_months(days: DateRange) -> Option<i32> {
    let after = days.end().succ_opt()?;
    let month = |day: NaiveDate| day.year() * 12 + day.month0() as i32;
    (days.start().day() == 1 && after.day() == 1).then(|| month(after) - month(days.start()))
}

/// Whether each day of the week is equally often in two ranges of equal length.
pub fn has_same_weekdays(one: DateRange, other: DateRange) -> bool {
    one.days() % 7 == 0 || one.start().weekday() == other.start().weekday()
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::comparison::Comparison;
    use crate::period::Period;
    use crate::test_support::named_zone as named;

    /// Whether a period and what it is compared with on a day, the part that is over, are alike.
    fn is_comparable(period: &str, comparison: &str, today: &str) -> bool {
        let (period, comparison) =
            (period.parse::<Period>().unwrap(), comparison.parse::<Comparison>().unwrap());
        let today: NaiveDate = today.parse().unwrap();
        let range = period.range(today, Weekday::Mon);
        let before = comparison.range(period, today, Weekday::Mon).unwrap();
        let ranges = match range.end() < today {
            true => ComparedRanges::whole(range, before),
            // By eleven in the morning.
            false if range.single_day().is_some() => {
                let by_eleven =
                    |days: DateRange| ElapsedRange { days, until: days.end().and_hms_opt(11, 0, 0) };
                ComparedRanges { now: by_eleven(range), before: by_eleven(before) }
            }
            false => {
                let but_last = |days: DateRange| DateRange::new(days.start(), days.end().pred_opt().unwrap());
                ComparedRanges::whole(but_last(range).unwrap(), but_last(before).unwrap())
            }
        };
        ranges.is_comparable()
    }

    #[test]
    fn other_days_or_more_of_them_are_not_alike() {
        const FRIDAY: &str = "2026-11-20";
        let cases = [
            ("today", "before", FRIDAY, true),
            ("today", "before-by-date", FRIDAY, false),
            ("today", "2026-11-09..2026-11-15", FRIDAY, false),
            ("this-month", "before-by-date", "2026-03-31", false),
            ("last-28-days", "before-by-date", FRIDAY, true),
            ("last-30-days", "before-by-date", FRIDAY, false),
            ("last-month", "before-by-date", FRIDAY, true),
            ("last-quarter", "year-before-by-date", FRIDAY, true),
            ("2028-02-29..2028-02-29", "year-before-by-date", "2028-04-01", false),
        ];
        for (period, comparison, today, expected) in cases {
            assert_eq!(is_comparable(period, comparison, today), expected, "{period} {comparison} {today}");
        }
    }

    #[test]
    fn weekday_by_weekday_all_days_are_alike() {
        let first: NaiveDate = "2027-12-25".parse().unwrap();
        let periods = Period::PRESETS.iter().flat_map(|(_, periods)| periods.iter());
        for today in first.iter_days().take(140) {
            for (period, comparison) in
                periods.clone().flat_map(|period| [(period, "before"), (period, "year-before")])
            {
                let is_comparable = is_comparable(&period.to_string(), comparison, &today.to_string());
                assert!(is_comparable, "{period} {comparison} {today}");
            }
        }
    }

    #[test]
    fn days_go_as_far_as_an_instant() {
        let so_far = |days: &str, at: &str| {
            let elapsed =
                ElapsedRange::until(days.parse().unwrap(), &named("Europe/Berlin"), at.parse().unwrap())?;
            Some((elapsed.days.to_string(), elapsed.until.map(|until| until.to_string())))
        };
        let days = "2026-03-16..2026-03-18";
        let described = |days: &str, until: Option<&str>| Some((days.to_owned(), until.map(str::to_owned)));
        assert_eq!(so_far(days, "2026-03-15T23:00:00Z"), None);
        assert_eq!(
            so_far(days, "2026-03-16T23:00:00Z"),
            described("2026-03-16..2026-03-16", Some("2026-03-17 00:00:00"))
        );
        assert_eq!(
            so_far(days, "2026-03-17T14:30:00Z"),
            described("2026-03-16..2026-03-17", Some("2026-03-17 15:30:00"))
        );
        assert_eq!(so_far(days, "2026-03-18T23:00:00Z"), described(days, None));
    }

    #[test]
    fn a_part_is_not_alike_to_what_is_whole() {
        let until = |days: &str| {
            let days: DateRange = days.parse().unwrap();
            ElapsedRange { days, until: days.end().and_hms_opt(16, 0, 0) }
        };
        let (now, before) = (until("2026-11-16..2026-11-20"), until("2026-11-09..2026-11-13"));
        assert!(
            ComparedRanges { now, before }.is_comparable()
                && !ComparedRanges { now, before: ElapsedRange::whole(before.days) }.is_comparable()
        );
    }
}
