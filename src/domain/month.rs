//! A month as a calendar shows it, and where the moves on a calendar lead.

use std::array;

use chrono::{Datelike, NaiveDate, Weekday};

use super::range::DateRange;
use super::span::Span;

/// A move from one day to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// So many units on, or back.
    By(Span, i32),
    /// To the first day of the week.
    WeekStart,
    /// To its last day.
    WeekEnd,
}

/// Where a move leads: never beyond the years that a person can choose.
pub fn moved(day: NaiveDate, by: Move, week_start: Weekday) -> NaiveDate {
    let week = Span::Week.start(day, week_start);
    let to = match by {
        Move::By(span, count) => span.after(day, count),
        Move::WeekStart => Some(week),
        Move::WeekEnd => Span::Day.after(week, 6),
    };
    bounded(to.unwrap_or(day))
}

fn bounded(day: NaiveDate) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(*DateRange::YEARS.start(), 1, 1);
    let last = NaiveDate::from_ymd_opt(*DateRange::YEARS.end(), 12, 31);
    day.max(first.unwrap_or(day)).min(last.unwrap_or(day))
}

/// The weeks of the month in which `day` lies; days of other months are left out.
pub fn weeks(day: NaiveDate, week_start: Weekday) -> Vec<[Option<NaiveDate>; 7]> {
    let first = Span::Month.start(day, week_start);
    let start = Span::Week.start(first, week_start);
    let own = |after: i32| Span::Day.after(start, after).filter(|day| day.month() == first.month());
    let weeks = (0..6).map(|week| array::from_fn(|day| own(week * 7 + day as i32)));
    weeks.filter(|week| week.iter().any(Option::is_some)).collect()
}

/// The first of two months on screen, of which one has `day`. The same as before where it can be; at first the one
/// before it, because periods are mostly chosen of what is over.
pub fn first_shown(before: Option<NaiveDate>, day: NaiveDate) -> NaiveDate {
    let month = |ahead| {
        let first = Span::Month.start(day, Weekday::Mon);
        bounded(Span::Month.after(first, ahead).unwrap_or(first))
    };
    match before {
        Some(before) if before == month(0) || before == month(-1) => before,
        Some(before) if before > month(0) => month(0),
        _ => month(-1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn laid_out(month: &str, week_start: Weekday) -> Vec<String> {
        let number = |day: Option<NaiveDate>| day.map_or("-".into(), |day| day.day().to_string());
        weeks(day(month), week_start).iter().map(|week| week.map(number).join(" ")).collect()
    }

    #[test]
    fn a_month_is_laid_out_in_whole_weeks() {
        let from_monday = [
            "- - - - - - 1",
            "2 3 4 5 6 7 8",
            "9 10 11 12 13 14 15",
            "16 17 18 19 20 21 22",
            "23 24 25 26 27 28 29",
            "30 - - - - - -",
        ];
        assert_eq!(laid_out("2026-11-20", Weekday::Mon), from_monday);
        let ends = |week_start| {
            let weeks = laid_out("2026-11-01", week_start);
            (weeks.len(), weeks.first().cloned().unwrap(), weeks.last().cloned().unwrap())
        };
        assert_eq!(ends(Weekday::Sun), (5, "1 2 3 4 5 6 7".into(), "29 30 - - - - -".into()));
        assert_eq!(ends(Weekday::Sat), (5, "- 1 2 3 4 5 6".into(), "28 29 30 - - - -".into()));
        assert_eq!(laid_out("2027-02-01", Weekday::Mon).len(), 4);
    }

    #[test]
    fn every_month_has_each_of_its_days_once_and_on_its_weekday() {
        for week_start in [Weekday::Mon, Weekday::Sun, Weekday::Sat] {
            for month in (0..=90 * 12).filter_map(|ahead| Span::Month.after(day("2010-01-01"), ahead)) {
                let weeks = weeks(month, week_start);
                let days: Vec<NaiveDate> = weeks.iter().flatten().flatten().copied().collect();
                let expected: Vec<NaiveDate> =
                    month.iter_days().take_while(|day| day.month() == month.month()).collect();
                assert_eq!(days, expected, "{month}");
                let stands = |(place, day): (usize, &Option<NaiveDate>)| {
                    day.is_none_or(|day| day.weekday().days_since(week_start) as usize == place)
                };
                assert!(weeks.iter().all(|week| week.iter().enumerate().all(stands)), "{month}");
            }
        }
    }

    #[test]
    fn moves_lead_as_on_a_calendar() {
        let cases = [
            ("2026-11-30", Move::By(Span::Day, 1), "2026-12-01"),
            ("2026-11-03", Move::By(Span::Week, -1), "2026-10-27"),
            ("2026-11-20", Move::WeekStart, "2026-11-16"),
            ("2026-11-20", Move::WeekEnd, "2026-11-22"),
            ("2026-11-22", Move::WeekEnd, "2026-11-22"),
            ("2026-10-31", Move::By(Span::Month, 1), "2026-11-30"),
            ("2026-03-31", Move::By(Span::Month, -1), "2026-02-28"),
            ("2024-02-29", Move::By(Span::Year, 1), "2025-02-28"),
        ];
        for (from, by, to) in cases {
            assert_eq!(moved(day(from), by, Weekday::Mon), day(to), "{from} {by:?}");
        }
        assert_eq!(moved(day("2026-11-20"), Move::WeekStart, Weekday::Sun), day("2026-11-15"));
        assert_eq!(moved(day("2026-11-20"), Move::WeekEnd, Weekday::Sat), day("2026-11-20"));
    }

    #[test]
    fn no_move_leads_beyond_the_years() {
        for (at, way, to) in [("2010-01-05", -1, "2010-01-01"), ("2100-12-28", 1, "2100-12-31")] {
            for span in [Span::Week, Span::Month, Span::Year] {
                assert_eq!(moved(day(at), Move::By(span, way), Weekday::Mon), day(to), "{span:?}");
            }
        }
        assert_eq!(moved(day("2010-01-01"), Move::WeekStart, Weekday::Mon), day("2010-01-01"));
        assert_eq!(moved(day("2100-12-31"), Move::WeekEnd, Weekday::Mon), day("2100-12-31"));
    }

    #[test]
    fn the_months_on_screen_move_only_as_far_as_they_must() {
        let shown = |before: Option<&str>, at: &str| first_shown(before.map(day), day(at)).to_string();
        assert_eq!(shown(None, "2026-11-20"), "2026-10-01");
        for (at, first) in [
            ("2026-10-31", "2026-10-01"),
            ("2026-11-01", "2026-10-01"),
            ("2026-09-30", "2026-09-01"),
            ("2026-12-01", "2026-11-01"),
            ("2020-02-29", "2020-02-01"),
            ("2030-02-28", "2030-01-01"),
        ] {
            assert_eq!(shown(Some("2026-10-01"), at), first, "{at}");
        }
        assert_eq!(shown(None, "2010-01-31"), "2010-01-01");
        assert_eq!(shown(Some("2010-01-01"), "2010-02-01"), "2010-01-01");
    }
}
