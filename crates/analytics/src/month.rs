//! A month as a calendar shows it, and where the moves on a calendar lead.

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

/// How many places a month takes: six weeks.
pub const PLACES: i32 = 42;

/// The day at a place of the month that begins with `first`; none where it is one of another month.
pub fn day_at(first: NaiveDate, place: i32, week_start: Weekday) -> Option<NaiveDate> {
    let day = Span::Day.after(Span::Week.start(first, week_start), place)?;
    (day.month() == first.month()).then_some(day)
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

    fn laid_out(first: &str, week_start: Weekday) -> Vec<String> {
        let number = |place| match day_at(day(first), place, week_start) {
            Some(day) => day.day().to_string(),
            None => "-".into(),
        };
        let weeks = (0..PLACES / 7).map(|week| (0..7).map(|day| number(week * 7 + day)).collect::<Vec<_>>());
        weeks.map(|week| week.join(" ")).collect()
    }

    #[test]
    fn a_month_is_laid_out_in_weeks() {
        let from_monday = [
            "- - - - - - 1",
            "2 3 4 5 6 7 8",
            "9 10 11 12 13 14 15",
            "16 17 18 19 20 21 22",
            "23 24 25 26 27 28 29",
            "30 - - - - - -",
        ];
        assert_eq!(laid_out("2026-11-01", Weekday::Mon), from_monday);
        let from_sunday = laid_out("2026-11-01", Weekday::Sun);
        assert_eq!([&from_sunday[0], &from_sunday[4]], ["1 2 3 4 5 6 7", "29 30 - - - - -"]);
        let from_saturday = laid_out("2026-11-01", Weekday::Sat);
        assert_eq!([&from_saturday[0], &from_saturday[4]], ["- 1 2 3 4 5 6", "28 29 30 - - - -"]);
    }

    #[test]
    fn every_month_has_each_of_its_days_once_and_on_its_weekday() {
        for week_start in [Weekday::Mon, Weekday::Sun, Weekday::Sat] {
            for first in (0..=90 * 12).filter_map(|ahead| Span::Month.after(day("2010-01-01"), ahead)) {
                let at = |place| day_at(first, place, week_start);
                let days: Vec<NaiveDate> = (0..PLACES).filter_map(at).collect();
                let own = first.iter_days().take_while(|day| day.month() == first.month());
                assert_eq!(days, own.collect::<Vec<_>>(), "{first}");
                let stands = |place: i32| {
                    at(place).is_none_or(|day| day.weekday().days_since(week_start) as i32 == place % 7)
                };
                assert!((0..PLACES).all(stands), "{first}");
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
