use std::rc::Rc;

use chrono::Weekday;

use super::*;
use crate::date_locale::{DateLocale, DateOrder};

/// On a Saturday, where the day comes first.
fn read(text: &str) -> Result<String, (String, String)> {
    read_by(text, DateOrder::DayFirst)
}

fn read_by(text: &str, order: DateOrder) -> Result<String, (String, String)> {
    let date_locale = Rc::new(DateLocale::new(order, [], []));
    let (today, words) = ("2026-11-21".parse().unwrap(), Default::default());
    let parse_context = ParseContext { today, week_start: Weekday::Mon, date_locale, words };
    parse_period(text, &parse_context)
        .map(|period| period.to_string())
        .map_err(|error| (error.what, error.reason.to_string()))
}

#[test]
fn what_people_type_is_understood() {
    let cases = [
        ("now-7d", "last-7-days"),
        ("now", "today"),
        ("now/M", "this-month"),
        (" now-1M/M ", "last-month"),
        ("now-2w/w", "2-weeks-ago"),
        ("now-1d/d", "yesterday"),
        ("now-12M", "last-12-months"),
        ("now/Q", "this-quarter"),
        ("14d", "last-14-days"),
        ("14 D", "last-14-days"),
        ("２ｗ", "last-2-weeks"),
        ("٣M", "last-3-months"),
        ("1y", "last-1-years"),
        ("Last 28 Days", "last-28-days"),
        ("last month", "last-month"),
        ("past 2 weeks", "last-2-weeks"),
        ("past week", "last-1-weeks"),
        ("30 days", "last-30-days"),
        ("last 1 day", "last-1-days"),
        ("2 weeks ago", "2-weeks-ago"),
        ("1 month ago", "last-month"),
        ("last-28-days", "last-28-days"),
        ("last 1,000 days", "last-1000-days"),
        ("1000-days-ago", "1000-days-ago"),
        ("yesterday", "yesterday"),
        ("last Tuesday", "2026-11-17..2026-11-17"),
        ("tue", "2026-11-17..2026-11-17"),
        ("saturday", "2026-11-14..2026-11-14"),
        ("friday", "2026-11-20..2026-11-20"),
        ("Last 28 days · 24 Oct – 20 Nov 2026", "last-28-days"),
        ("Last 28 days · 1–28 Mar 2026", "2026-03-01..2026-03-28"),
    ];
    for (text, expected) in cases {
        assert_eq!(read(text).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn dates_are_understood_as_people_write_them() {
    let cases = [
        ("2026-03-01..2026-03-28", "2026-03-01..2026-03-28"),
        ("2026-03-01 to 2026-03-28", "2026-03-01..2026-03-28"),
        ("2026-03-01–2026-03-28", "2026-03-01..2026-03-28"),
        ("2026-02 - 2026-03", "2026-02-01..2026-03-31"),
        ("2026-03-05 – 04-05", "2026-03-05..2026-04-05"),
        ("2026-02", "2026-02-01..2026-02-28"),
        ("2025", "2025-01-01..2025-12-31"),
        ("2026-03-01", "2026-03-01..2026-03-01"),
        ("2026-3-1", "2026-03-01..2026-03-01"),
        ("2026/3/1", "2026-03-01..2026-03-01"),
        ("２０２６年３月１日～２８日", "2026-03-01..2026-03-28"),
        ("2026年3月1日", "2026-03-01..2026-03-01"),
        ("2026年3月", "2026-03-01..2026-03-31"),
        ("26.11.2025", "2025-11-26..2025-11-26"),
        ("11/26/2025", "2025-11-26..2025-11-26"),
        ("4.3.26", "2026-03-04..2026-03-04"),
        ("3/2026", "2026-03-01..2026-03-31"),
        ("26.11.", "2025-11-26..2025-11-26"),
        ("20.11.", "2026-11-20..2026-11-20"),
        ("29 Feb", "2024-02-29..2024-02-29"),
        ("Nov 26", "2025-11-26..2025-11-26"),
        ("Nov 3rd, 2026", "2026-11-03..2026-11-03"),
        ("26 nov 25", "2025-11-26..2025-11-26"),
        ("November", "2026-11-01..2026-11-30"),
        ("December", "2025-12-01..2025-12-31"),
        ("Mar 2026", "2026-03-01..2026-03-31"),
        ("Wed, 4 Mar 2026", "2026-03-04..2026-03-04"),
        ("1 – 28 Mar 2026", "2026-03-01..2026-03-28"),
        ("1-28 Mar 2026", "2026-03-01..2026-03-28"),
        ("Mar 1 – 28, 2026", "2026-03-01..2026-03-28"),
        ("21 Feb – 7 Mar 2026", "2026-02-21..2026-03-07"),
        ("28 Dec – 3 Jan 2026", "2025-12-28..2026-01-03"),
        ("28 Dec 2025 – 3 Jan", "2025-12-28..2026-01-03"),
        ("28 Dec – 3 Jan", "2025-12-28..2026-01-03"),
        ("Feb – Mar 2026", "2026-02-01..2026-03-31"),
        ("2 – 3/2026", "2026-02-01..2026-03-31"),
        ("1.11.-7.11.", "2026-11-01..2026-11-07"),
        ("2024 – 2025", "2024-01-01..2025-12-31"),
    ];
    for (text, expected) in cases {
        assert_eq!(read(text).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn day_and_month_stand_as_where_the_reader_is() {
    use DateOrder::{DayFirst, MonthFirst, YearFirst};
    let cases = [
        ("3/4/2026", DayFirst, "2026-04-03..2026-04-03"),
        ("3/4/2026", MonthFirst, "2026-03-04..2026-03-04"),
        ("3/4/2026", YearFirst, "2026-03-04..2026-03-04"),
        ("11/12", DayFirst, "2025-12-11..2025-12-11"),
        ("11/12", MonthFirst, "2026-11-12..2026-11-12"),
        ("26/11/03", YearFirst, "2026-11-03..2026-11-03"),
        ("3/1 – 4/2/2026", MonthFirst, "2026-03-01..2026-04-02"),
        // Where only one is a month, there is no doubt.
        ("13/4/2026", MonthFirst, "2026-04-13..2026-04-13"),
        ("4/13/2026", DayFirst, "2026-04-13..2026-04-13"),
        // A year in front never has the day behind it.
        ("2026-03-04", DayFirst, "2026-03-04..2026-03-04"),
    ];
    for (text, order, expected) in cases {
        assert_eq!(read_by(text, order).as_deref(), Ok(expected), "{text} {order:?}");
    }
    for text in ["3/4/2026", "03.04.26", "1.2.–3.4.2026", "٣/٤/٢٠٢٦"] {
        assert!(is_ambiguous(text), "{text}");
    }
    for text in ["13/4/2026", "2026-03-04", "3 Apr 2026", "last 3 days", "3/2026", "now-7d", "2026年3月4日"]
    {
        assert!(!is_ambiguous(text), "{text}");
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
fn an_address_is_read_as_what_is_typed_wherever_that_means_the_same_to_all() {
    let read = |text: &str| parse_period_param(text).map(|period| period.to_string());
    for (text, period) in [
        ("2026-11-26", "2026-11-26..2026-11-26"),
        ("2026-02", "2026-02-01..2026-02-28"),
        ("now-7d", "last-7-days"),
        ("14d", "last-14-days"),
        ("last-week", "last-week"),
    ] {
        assert_eq!(read(text).as_deref(), Ok(period), "{text}");
    }
    // Other days to another reader, or on another day.
    for text in ["3/4/2026", "Letzte Woche", "tuesday", "Nov 26", "now-7x", "7m", ""] {
        assert_eq!(read(text), Err(PeriodError::Unknown), "{text}");
    }
    assert_eq!(read("last-0-days"), Err(PeriodError::Length));
}
