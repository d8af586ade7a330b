//! The date ranges that a comparison really covers, cut to what has elapsed in both periods.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use super::range::DateRange;
use super::wording::Wording;
use super::zone::Zone;

/// A date range whose last day may count only up to a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The days.
    pub days: DateRange,
    /// Until when the last of them counts, as the clocks show it; none where it is whole.
    pub until: Option<NaiveDateTime>,
}

/// What is compared, and with what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Of the period, the part that is compared.
    pub now: Stretch,
    /// Of the compared days, the part that stands beside it.
    pub before: Stretch,
}

impl Stretch {
    /// Whole days.
    pub fn whole(days: DateRange) -> Self {
        Self { days, until: None }
    }

    /// Days as far as an instant, by the clocks of a zone; whole ones where that is later. Nothing before they begin.
    pub fn so_far(days: DateRange, zone: &Zone, at: DateTime<Utc>) -> Option<Self> {
        let (start, end) = zone.instants(days);
        if at >= end {
            return Some(Self::whole(days));
        }
        // Not the day that begins at that very instant.
        let last = zone.date(at - TimeDelta::milliseconds(1));
        let days = DateRange::new(days.start(), last).ok().filter(|_| start < at)?;
        Some(Self { days, until: Some(zone.local(at)) })
    }

    /// The days and the time in words; `day` says how a single one is called.
    fn told(self, day: &dyn Fn(NaiveDate) -> String, wording: &dyn Wording) -> String {
        let time = self.until.map(|until| wording.time(until));
        match (self.days.single_day(), time) {
            (Some(date), None) => day(date),
            (Some(date), Some(time)) => i18n::comparisons_by_time(&day(date), &time),
            (None, None) => i18n::comparisons_days(&wording.range(self.days)),
            (None, Some(time)) => {
                let days = i18n::comparisons_days(&wording.range(self.days));
                i18n::comparisons_last_day_by_time(&days, &time)
            }
        }
    }
}

impl Pair {
    /// Whole days beside whole days.
    pub fn whole(now: DateRange, before: DateRange) -> Self {
        Self { now: Stretch::whole(now), before: Stretch::whole(before) }
    }

    /// Whether both are as many days, and each day of the week is in both equally often, so that a change of counts is
    /// one of what came in and not one of the calendar.
    pub fn is_alike(self) -> bool {
        self.is_as_long() && has_same_weekdays(self.now.days, self.before.days)
    }

    /// Whether both are as many days, and both are whole or neither.
    fn is_as_long(self) -> bool {
        self.has_same_ends() && self.now.days.days() == self.before.days.days()
    }

    /// Whether both end with a whole day, or both within a day.
    pub fn has_same_ends(self) -> bool {
        self.now.until.is_some() == self.before.until.is_some()
    }

    /// What the comparison is with, to be read after "than": `last Sunday by 11:00`, `26 Sep – 23 Oct 2026`. What makes
    /// the two unlike each other is a part of it, and where a period runs on the day `today`, that its days count as far
    /// as they are over.
    pub fn than(self, period: DateRange, today: NaiveDate, wording: &dyn Wording) -> String {
        let weeks_before = |date: NaiveDate| date.checked_add_signed(TimeDelta::days(7)) == Some(today);
        let day = |date: NaiveDate| match self.now.days.single_day() {
            // Of any other day "last Sunday" could be another Sunday.
            Some(own) if own == today && weeks_before(date) => {
                i18n::comparisons_last_weekday(&wording.long_weekday(date))
            }
            _ => i18n::comparisons_day(&wording.full_day(date)),
        };
        let than = self.before.told(&day, wording);
        let is_part = self.now.until.is_none() && self.now.days.end() < period.end();
        let than = match is_part && today <= period.end() {
            true => i18n::comparisons_by_what_is_over(&than),
            false => than,
        };
        self.with_unlikeness(than)
    }

    fn with_unlikeness(self, than: String) -> String {
        let [own, other] = [self.now, self.before].map(|stretch| stretch.days.days());
        match () {
            () if own != other => i18n::comparisons_unlike_days(other as f64, own as f64, &than),
            () if !has_same_weekdays(self.now.days, self.before.days) => {
                i18n::comparisons_other_weekdays(&than)
            }
            () => than,
        }
    }
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
    use crate::wording::PlainWording;

    /// What a period is compared with on a day, the part that is over; with whether counts have a percent.
    fn told(period: &str, comparison: &str, today: &str) -> (String, bool) {
        let (period, comparison) =
            (period.parse::<Period>().unwrap(), comparison.parse::<Comparison>().unwrap());
        let today: NaiveDate = today.parse().unwrap();
        let range = period.range(today, Weekday::Mon);
        let before = comparison.range(period, today, Weekday::Mon).unwrap();
        let pair = match range.end() < today || range.days() != before.days() {
            true => Pair::whole(range, before),
            // By eleven in the morning.
            false if range.single_day().is_some() => {
                let by_eleven = |days: DateRange| Stretch { days, until: days.end().and_hms_opt(11, 0, 0) };
                Pair { now: by_eleven(range), before: by_eleven(before) }
            }
            false => {
                let but_last = |days: DateRange| DateRange::new(days.start(), days.end().pred_opt().unwrap());
                Pair::whole(but_last(range).unwrap(), but_last(before).unwrap())
            }
        };
        (pair.than(range, today, &PlainWording), pair.is_alike())
    }

    #[test]
    fn a_comparison_names_the_days_truly_compared() {
        const SUNDAY: &str = "2026-11-22";
        const FRIDAY: &str = "2026-11-20";
        let cases = [
            ("today", "before", SUNDAY, "last Sunday by 11:00", true),
            ("today", "before", FRIDAY, "last Friday by 11:00", true),
            ("today", "before-by-date", SUNDAY, "Sat, 21 Nov 2026 by 11:00, other weekdays", false),
            ("today", "year-before", SUNDAY, "Sun, 23 Nov 2025 by 11:00", true),
            ("today", "2026-11-15..2026-11-15", SUNDAY, "last Sunday by 11:00", true),
            ("today", "2026-11-08..2026-11-08", SUNDAY, "Sun, 8 Nov 2026 by 11:00", true),
            ("today", "2026-11-09..2026-11-15", SUNDAY, "9 Nov 2026 – 15 Nov 2026, 1 day beside 7", false),
            // Not "last Saturday", which is yesterday itself.
            ("yesterday", "before", SUNDAY, "Sat, 14 Nov 2026", true),
            ("yesterday", "before-by-date", SUNDAY, "Fri, 20 Nov 2026, other weekdays", false),
            // On its first day a week is a day.
            ("this-week", "before", "2026-11-23", "last Monday by 11:00", true),
            ("this-week", "before", FRIDAY, "9 Nov 2026 – 12 Nov 2026, by what is over", true),
            ("this-month", "before", FRIDAY, "4 Oct 2026 – 22 Oct 2026, by what is over", true),
            (
                "this-month",
                "before-by-date",
                FRIDAY,
                "1 Oct 2026 – 19 Oct 2026, by what is over, other weekdays",
                false,
            ),
            (
                "this-month",
                "before-by-date",
                "2026-03-31",
                "1 Feb 2026 – 28 Feb 2026, 31 days beside 28",
                false,
            ),
            ("this-quarter", "before", FRIDAY, "2 Jul 2026 – 20 Aug 2026, by what is over", true),
            ("this-year", "before", FRIDAY, "2 Jan 2025 – 20 Nov 2025, by what is over", true),
            (
                "this-year",
                "before-by-date",
                "2028-03-02",
                "1 Jan 2027 – 2 Mar 2027, by what is over, other weekdays",
                false,
            ),
            ("last-week", "before", FRIDAY, "2 Nov 2026 – 8 Nov 2026", true),
            ("last-month", "before", FRIDAY, "27 Aug 2026 – 26 Sep 2026", true),
            ("last-month", "before-by-date", FRIDAY, "1 Sep 2026 – 30 Sep 2026, 31 days beside 30", false),
            ("last-28-days", "before", FRIDAY, "25 Sep 2026 – 22 Oct 2026", true),
            ("last-28-days", "before-by-date", FRIDAY, "25 Sep 2026 – 22 Oct 2026", true),
            ("last-30-days", "before-by-date", FRIDAY, "21 Sep 2026 – 20 Oct 2026, other weekdays", false),
            ("last-28-days", "year-before", FRIDAY, "24 Oct 2025 – 20 Nov 2025", true),
            (
                "last-7-days",
                "2026-11-01..2026-11-06",
                FRIDAY,
                "1 Nov 2026 – 6 Nov 2026, 7 days beside 6",
                false,
            ),
            (
                "2028-02-29..2028-02-29",
                "year-before-by-date",
                "2028-04-01",
                "Sun, 28 Feb 2027, other weekdays",
                false,
            ),
            ("2028-02-29..2028-02-29", "year-before", "2028-04-01", "Tue, 2 Mar 2027", true),
            (
                "2028-01-01..2028-03-01",
                "year-before-by-date",
                "2028-04-01",
                "1 Jan 2027 – 1 Mar 2027, 61 days beside 60",
                false,
            ),
        ];
        for (period, comparison, today, words, is_alike) in cases {
            assert_eq!(
                told(period, comparison, today),
                (words.into(), is_alike),
                "{period} {comparison} {today}"
            );
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
                let (_, is_alike) = told(&period.to_string(), comparison, &today.to_string());
                assert!(is_alike, "{period} {comparison} {today}");
            }
        }
    }

    #[test]
    fn days_go_as_far_as_an_instant() {
        let so_far = |days: &str, at: &str| {
            let stretch =
                Stretch::so_far(days.parse().unwrap(), &named("Europe/Berlin"), at.parse().unwrap())?;
            Some((stretch.days.to_string(), stretch.until.map(|until| until.to_string())))
        };
        let days = "2026-03-16..2026-03-18";
        let told = |days: &str, until: Option<&str>| Some((days.to_owned(), until.map(str::to_owned)));
        assert_eq!(so_far(days, "2026-03-15T23:00:00Z"), None);
        assert_eq!(
            so_far(days, "2026-03-16T23:00:00Z"),
            told("2026-03-16..2026-03-16", Some("2026-03-17 00:00:00"))
        );
        assert_eq!(
            so_far(days, "2026-03-17T14:30:00Z"),
            told("2026-03-16..2026-03-17", Some("2026-03-17 15:30:00"))
        );
        assert_eq!(so_far(days, "2026-03-18T23:00:00Z"), told(days, None));
    }

    #[test]
    fn the_last_of_several_days_can_be_a_part() {
        let until = |days: &str| {
            let days: DateRange = days.parse().unwrap();
            Stretch { days, until: days.end().and_hms_opt(16, 0, 0) }
        };
        let (now, before) = (until("2026-11-16..2026-11-20"), until("2026-11-09..2026-11-13"));
        let told = |before| Pair { now, before }.than(now.days, now.days.end(), &PlainWording);
        assert_eq!(told(before), "9 Nov 2026 – 13 Nov 2026, the last day by 16:00");
        // A part is not alike to what is whole.
        assert!(
            Pair { now, before }.is_alike() && !Pair { now, before: Stretch::whole(before.days) }.is_alike()
        );
    }
}
