//! Why a typed text is no period.

use analytics::calendar_unit::CalendarUnit;
use analytics::period_input_error::PeriodInputReason;

use super::explain::Explain;

impl Explain for PeriodInputReason {
    fn explain(&self) -> String {
        let message: fn() -> &'static str = match self {
            Self::Count(unit) => return BOUNDS[*unit as usize](&unit.most().to_string()),
            Self::UnitUnknown(unit) => return i18n::periods_typed_unit_unknown(unit),
            Self::Period(error) => return error.explain(),
            Self::Range(error) => return error.explain(),
            Self::Empty => i18n::periods_typed_nothing,
            Self::Unknown => i18n::periods_typed_unknown,
            Self::DateForm => i18n::periods_typed_date,
            Self::NoSuchMonth => i18n::periods_typed_no_such_month,
            Self::NoSuchDay => i18n::periods_typed_no_such_day,
            Self::AfterNow => i18n::periods_typed_after_now,
            Self::AfterMinus => i18n::periods_typed_after_minus,
            Self::TwoUnits => i18n::periods_typed_two_units,
            Self::ShorterThanDay => i18n::periods_typed_shorter_than_day,
            Self::UnitMissing => i18n::periods_typed_unit_missing,
        };
        message().into()
    }
}

/// That the number of a unit is out of bounds, in the order of the units.
const BOUNDS: [fn(&str) -> String; CalendarUnit::ALL.len()] = [
    i18n::periods_typed_days,
    i18n::periods_typed_weeks,
    i18n::periods_typed_months,
    i18n::periods_typed_quarters,
    i18n::periods_typed_years,
];

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use analytics::date_locale::DateLocale;
    use analytics::parse_context::ParseContext;
    use analytics::period_input::parse_period;
    use chrono::Weekday;

    use super::*;
    use crate::text::period;

    /// On a Saturday, where the day comes first, in the language that is open.
    fn read(text: &str) -> Result<String, (String, String)> {
        let (today, date_locale) = ("2026-11-21".parse().unwrap(), Rc::new(DateLocale::default()));
        let parse_context =
            ParseContext { today, week_start: Weekday::Mon, date_locale, words: period::words() };
        parse_period(text, &parse_context)
            .map(|period| period.to_string())
            .map_err(|error| (error.what, error.reason.explain()))
    }

    #[test]
    fn what_people_type_is_understood() {
        let cases = [
            ("now-7d", "last-7-days"),
            ("14 D", "last-14-days"),
            ("Last 28 Days", "last-28-days"),
            ("last month", "last-month"),
            ("past week", "last-1-weeks"),
            ("last 1 day", "last-1-days"),
            ("2 weeks ago", "2-weeks-ago"),
            ("1 month ago", "last-month"),
            ("One day up to yesterday", "last-1-days"),
            ("last-28-days", "last-28-days"),
            ("last 1,000 days", "last-1000-days"),
            ("yesterday", "yesterday"),
            ("last Tuesday", "2026-11-17..2026-11-17"),
            ("2026-03-01 to 2026-03-28", "2026-03-01..2026-03-28"),
            ("Last 28 days · 24 Oct – 20 Nov 2026", "last-28-days"),
            ("Last 28 days · 1–28 Mar 2026", "2026-03-01..2026-03-28"),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn a_slip_says_what_cannot_be_read_and_why() {
        let cases = [
            ("now-7x", "now-7x", "x isn't a unit: use d, w, M, Q, or y"),
            ("  now-7m", "now-7m", "periods are whole days: use d, w, M, Q, or y"),
            ("7m", "7m", "periods are whole days: use d, w, M, Q, or y"),
            ("7x", "7x", "x isn't a unit: use d, w, M, Q, or y"),
            ("now-", "now-", "after the minus, use a number, as in now-7d"),
            ("now+7d", "now+7d", "after now, use -7d, /M, or -1M/M"),
            ("now/", "now/", "add a unit: d, w, M, Q, or y"),
            ("now-9999d", "now-9999d", "the number of days must be between 1 and 1096"),
            ("9999d", "9999d", "the number of days must be between 1 and 1096"),
            ("now-7d/M", "now-7d/M", "both units must match, as in now-1M/M"),
            ("2026-02-30", "2026-02-30", "that month has no such day"),
            ("30 Feb", "30 Feb", "that month has no such day"),
            ("2026-13", "2026-13", "there is no such month"),
            ("13.13.2026", "13.13.2026", "there is no such month"),
            ("2026-0x-01", "2026-0x-01", "write a date as 2026-03-01"),
            ("226-03-01", "226-03-01", "write a date as 2026-03-01"),
            ("28", "28", "write a date as 2026-03-01"),
            ("2026-03-28..2026-03-01", "2026-03-28..2026-03-01", "it ends before it starts"),
            ("2026-03-01.. 2026-03-32", "2026-03-32", "that month has no such day"),
            ("last 28 dais", "last 28 dais", "no such period"),
            ("last 0 days", "last 0 days", "it must be 1 to 1096 days long"),
            ("last 5000 days", "last 5000 days", "it must be 1 to 1096 days long"),
            ("<b>", "<b>", "no such period"),
            ("", "", "type a period, such as now-7d, last month, or 2026-03-01..2026-03-28"),
            ("1999", "1999", "the year must be between 2010 and 2100"),
            ("1 Jan 2020 – 1 Jan 2026", "1 Jan 2020 – 1 Jan 2026", "it is longer than 1096 days"),
        ];
        for (text, what, why) in cases {
            assert_eq!(read(text), Err((what.to_owned(), why.to_owned())), "{text:?}");
        }
    }

    #[test]
    fn each_unit_has_its_own_bounds() {
        let cases = [
            ("now-9999d", "the number of days must be between 1 and 1096"),
            ("now-157w", "the number of weeks must be between 1 and 156"),
            ("now-37M", "the number of months must be between 1 and 36"),
            ("now-13Q", "the number of quarters must be between 1 and 12"),
            ("now-4y", "the number of years must be between 1 and 3"),
        ];
        for (text, why) in cases {
            assert_eq!(read(text), Err((text.to_owned(), why.to_owned())));
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn any_text_that_is_no_period_says_why_in_short(
            text in "(now)?[-/]?[0-9]{0,4}[a-zA-Z/. -]{0,12}|.*",
        ) {
            if let Err((_, why)) = read(&text) {
                proptest::prop_assert!(!why.is_empty() && why.chars().count() < 300);
            }
        }
    }
}
