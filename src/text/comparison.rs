//! What the days are called that a period is compared with.

use analytics::compared_ranges::{ComparedRanges, ElapsedRange, has_same_weekdays};
use analytics::locale_format::LocaleFormat;
use analytics::range::DateRange;
use chrono::{NaiveDate, TimeDelta};

/// What the comparison is with, to be read after "than": `last Sunday by 11:00`, `26 Sep – 23 Oct 2026`. What makes
/// the two unlike each other is a part of it, and where a period runs on the day `today`, that its days count as far
/// as they are over.
pub fn previous(
    ranges: ComparedRanges,
    period: DateRange,
    today: NaiveDate,
    format: &dyn LocaleFormat,
) -> String {
    let weeks_before = |date: NaiveDate| date.checked_add_signed(TimeDelta::days(7)) == Some(today);
    let day = |date: NaiveDate| match ranges.now.days.single_day() {
        // Of any other day "last Sunday" could be another Sunday.
        Some(own) if own == today && weeks_before(date) => {
            i18n::comparisons_last_weekday(&format.long_weekday(date))
        }
        _ => i18n::comparisons_day(&format.full_day(date)),
    };
    let than = elapsed(ranges.before, &day, format);
    let is_part = ranges.now.until.is_none() && ranges.now.days.end() < period.end();
    let than = match is_part && today <= period.end() {
        true => i18n::comparisons_by_what_is_over(&than),
        false => than,
    };
    with_difference_in_days(ranges, than)
}

/// The days and the time in words; `day` says how a single one is called.
fn elapsed(range: ElapsedRange, day: &dyn Fn(NaiveDate) -> String, format: &dyn LocaleFormat) -> String {
    let time = range.until.map(|until| format.time(until));
    match (range.days.single_day(), time) {
        (Some(date), None) => day(date),
        (Some(date), Some(time)) => i18n::comparisons_by_time(&day(date), &time),
        (None, None) => i18n::comparisons_days(&format.range(range.days)),
        (None, Some(time)) => {
            let days = i18n::comparisons_days(&format.range(range.days));
            i18n::comparisons_last_day_by_time(&days, &time)
        }
    }
}

fn with_difference_in_days(ranges: ComparedRanges, than: String) -> String {
    let [own, other] = [ranges.now, ranges.before].map(|elapsed| elapsed.days.days());
    match () {
        () if own != other => i18n::comparisons_unlike_days(other as f64, own as f64, &than),
        () if !has_same_weekdays(ranges.now.days, ranges.before.days) => {
            i18n::comparisons_other_weekdays(&than)
        }
        () => than,
    }
}

#[cfg(test)]
mod tests {
    use analytics::comparison::Comparison;
    use analytics::locale_format::EnglishFormat;
    use analytics::period::Period;
    use chrono::Weekday;

    use super::*;

    /// What a period is compared with on a day, the part that is over; with whether counts have a percent.
    fn described(period: &str, comparison: &str, today: &str) -> (String, bool) {
        let (period, comparison) =
            (period.parse::<Period>().unwrap(), comparison.parse::<Comparison>().unwrap());
        let today: NaiveDate = today.parse().unwrap();
        let range = period.range(today, Weekday::Mon);
        let before = comparison.range(period, today, Weekday::Mon).unwrap();
        let but_last = |days: DateRange| DateRange::new(days.start(), days.end().pred_opt().unwrap());
        let ranges = match range.end() < today {
            true => ComparedRanges::whole(range, before),
            // Of periods that are not equally long each is compared as far as it is complete.
            false if range.days() != before.days() => {
                ComparedRanges::whole(but_last(range).unwrap_or(range), before)
            }
            // By eleven in the morning.
            false if range.single_day().is_some() => {
                let by_eleven =
                    |days: DateRange| ElapsedRange { days, until: days.end().and_hms_opt(11, 0, 0) };
                ComparedRanges { now: by_eleven(range), before: by_eleven(before) }
            }
            false => ComparedRanges::whole(but_last(range).unwrap(), but_last(before).unwrap()),
        };
        (previous(ranges, range, today, &EnglishFormat), ranges.is_comparable())
    }

    #[test]
    fn a_comparison_names_the_days_truly_compared() {
        const SUNDAY: &str = "2026-11-22";
        const FRIDAY: &str = "2026-11-20";
        let cases = [
            ("today", "before", SUNDAY, "last Sunday by 11:00", true),
            ("today", "before", FRIDAY, "last Friday by 11:00", true),
            ("today", "before-by-date", SUNDAY, "Sat, 21 Nov 2026 by 11:00, different weekdays", false),
            ("today", "year-before", SUNDAY, "Sun, 23 Nov 2025 by 11:00", true),
            ("today", "2026-11-15..2026-11-15", SUNDAY, "last Sunday by 11:00", true),
            ("today", "2026-11-08..2026-11-08", SUNDAY, "Sun, 8 Nov 2026 by 11:00", true),
            ("today", "2026-11-09..2026-11-15", SUNDAY, "9 Nov 2026 – 15 Nov 2026, 1 day vs. 7", false),
            // Not "last Saturday", which is yesterday itself.
            ("yesterday", "before", SUNDAY, "Sat, 14 Nov 2026", true),
            ("yesterday", "before-by-date", SUNDAY, "Fri, 20 Nov 2026, different weekdays", false),
            // On its first day a week is a day.
            ("this-week", "before", "2026-11-23", "last Monday by 11:00", true),
            ("this-week", "before", FRIDAY, "9 Nov 2026 – 12 Nov 2026, complete days only", true),
            ("this-month", "before", FRIDAY, "4 Oct 2026 – 22 Oct 2026, complete days only", true),
            (
                "this-month",
                "before-by-date",
                FRIDAY,
                "1 Oct 2026 – 19 Oct 2026, complete days only, different weekdays",
                false,
            ),
            (
                "this-month",
                "before-by-date",
                "2026-03-31",
                "1 Feb 2026 – 28 Feb 2026, complete days only, 30 days vs. 28",
                false,
            ),
            ("this-quarter", "before", FRIDAY, "2 Jul 2026 – 20 Aug 2026, complete days only", true),
            ("this-year", "before", FRIDAY, "2 Jan 2025 – 20 Nov 2025, complete days only", true),
            (
                "this-year",
                "before-by-date",
                "2028-03-02",
                "1 Jan 2027 – 2 Mar 2027, complete days only, different weekdays",
                false,
            ),
            ("last-week", "before", FRIDAY, "2 Nov 2026 – 8 Nov 2026", true),
            ("last-month", "before", FRIDAY, "27 Aug 2026 – 26 Sep 2026", true),
            ("last-month", "before-by-date", FRIDAY, "1 Sep 2026 – 30 Sep 2026, 31 days vs. 30", true),
            ("last-28-days", "before", FRIDAY, "25 Sep 2026 – 22 Oct 2026", true),
            ("last-28-days", "before-by-date", FRIDAY, "25 Sep 2026 – 22 Oct 2026", true),
            (
                "last-30-days",
                "before-by-date",
                FRIDAY,
                "21 Sep 2026 – 20 Oct 2026, different weekdays",
                false,
            ),
            ("last-28-days", "year-before", FRIDAY, "24 Oct 2025 – 20 Nov 2025", true),
            ("last-7-days", "2026-11-01..2026-11-06", FRIDAY, "1 Nov 2026 – 6 Nov 2026, 7 days vs. 6", false),
            (
                "2028-02-29..2028-02-29",
                "year-before-by-date",
                "2028-04-01",
                "Sun, 28 Feb 2027, different weekdays",
                false,
            ),
            ("2028-02-29..2028-02-29", "year-before", "2028-04-01", "Tue, 2 Mar 2027", true),
            (
                "2028-01-01..2028-03-01",
                "year-before-by-date",
                "2028-04-01",
                "1 Jan 2027 – 1 Mar 2027, 61 days vs. 60",
                false,
            ),
        ];
        for (period, comparison, today, words, is_comparable) in cases {
            assert_eq!(
                described(period, comparison, today),
                (words.into(), is_comparable),
                "{period} {comparison} {today}"
            );
        }
    }

    #[test]
    fn the_last_of_several_days_can_be_a_part() {
        let until = |days: &str| {
            let days: DateRange = days.parse().unwrap();
            ElapsedRange { days, until: days.end().and_hms_opt(16, 0, 0) }
        };
        let (now, before) = (until("2026-11-16..2026-11-20"), until("2026-11-09..2026-11-13"));
        let described =
            |before| previous(ComparedRanges { now, before }, now.days, now.days.end(), &EnglishFormat);
        assert_eq!(described(before), "9 Nov 2026 – 13 Nov 2026, the last day by 16:00");
    }
}
