//! A period as a person types it: Grafana's `now-7d`, `now/M` and `now-1M/M`, two dates, one date, a month, or plain
//! words. What cannot be read is told by its place.

use chrono::{Datelike, Days, NaiveDate};
use thiserror::Error;

use super::period::{Period, PeriodError};
use super::range::{DateRange, RangeError, date_from_text};
use super::span::Span;

/// Where a typed period cannot be read, and why.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{why}")]
pub struct Slip {
    /// The place of the first character that does not fit, counted in characters from 0.
    pub at: usize,
    /// What does not fit.
    pub why: String,
}

/// Reads what a person typed on the day `today`.
pub fn typed(text: &str, today: NaiveDate) -> Result<Period, Slip> {
    let before = text.chars().take_while(|letter| letter.is_whitespace()).count();
    let plain = text.trim().to_ascii_lowercase();
    // Of Grafana's letters one is told by its size: m is a minute, M a month.
    let read = match text.trim().strip_prefix("now") {
        Some(rest) => relative(rest),
        None => absolute(&plain).unwrap_or_else(|| words(&plain, today)),
    };
    read.map_err(|slip| Slip { at: slip.at + before, ..slip })
}

fn slip<T>(at: usize, why: impl Into<String>) -> Result<T, Slip> {
    Err(Slip { at, why: why.into() })
}

/// What follows `now`: `-7d`, `/M`, `-1M/M`, or nothing.
fn relative(rest: &str) -> Result<Period, Slip> {
    const NOW: usize = 3;
    let (shift, whole) = match rest.split_once('/') {
        Some((shift, unit)) => (shift, Some((unit, NOW + shift.chars().count() + 1))),
        None => (rest, None),
    };
    let whole = whole.map(|(unit, at)| span_of(unit, at)).transpose()?;
    if shift.is_empty() {
        return Ok(Period::Calendar(whole.unwrap_or(Span::Day), 0));
    }
    let Some(back) = shift.strip_prefix('-') else {
        return slip(NOW, words::periods_typed_after_now());
    };
    let digits = back.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = back.split_at(digits);
    if digits == 0 {
        return slip(NOW + 1, words::periods_typed_after_minus());
    }
    let span = span_of(unit, NOW + 1 + digits)?;
    let most = span.most();
    let count = number.parse().ok().filter(|count| (1..=most).contains(count));
    let Some(count) = count else {
        return slip(NOW + 1, BOUNDS[span as usize](&most.to_string()));
    };
    match whole {
        None => Ok(Period::Last(count, span)),
        Some(whole) if whole == span => Ok(Period::Calendar(span, count)),
        Some(_) => slip(NOW + 3 + digits, words::periods_typed_two_units()),
    }
}

/// That the number of a unit is out of bounds, in the order of the units.
const BOUNDS: [fn(&str) -> String; Span::ALL.len()] = [
    words::periods_typed_days,
    words::periods_typed_weeks,
    words::periods_typed_months,
    words::periods_typed_quarters,
    words::periods_typed_years,
];

fn letter(span: Span) -> char {
    match span {
        Span::Day => 'd',
        Span::Week => 'w',
        Span::Month => 'M',
        Span::Quarter => 'Q',
        Span::Year => 'y',
    }
}

fn span_of(text: &str, at: usize) -> Result<Span, Slip> {
    let known = Span::ALL.into_iter().find(|span| text == letter(*span).to_string());
    match (known, text) {
        (Some(span), _) => Ok(span),
        (None, "h" | "m" | "s") => slip(at, words::periods_typed_shorter_than_day()),
        (None, "") => slip(at, words::periods_typed_unit_missing()),
        (None, _) => slip(at, words::periods_typed_unit_unknown(text)),
    }
}

/// Dates: two with `..` or `to` between them, one, a month or a year. Nothing if it does not begin like a date.
fn absolute(text: &str) -> Option<Result<Period, Slip>> {
    if !text.starts_with(|letter: char| letter.is_ascii_digit()) || text.contains("ago") {
        return None;
    }
    let between =
        ["..", " to ", " - "].into_iter().find_map(|mark| Some((text.split_once(mark)?, mark.len())));
    let Some(((from, to), mark)) = between else {
        return Some(days(text, 0).map(Period::Custom));
    };
    let second = from.len() + mark;
    let spaces = to.len() - to.trim_start().len();
    Some((|| {
        let (from, to) = (days(from.trim_end(), 0)?, days(to.trim(), second + spaces)?);
        match DateRange::new(from.start(), to.end()) {
            Ok(range) => Ok(Period::Custom(range)),
            Err(error) => slip(second + spaces, error.to_string()),
        }
    })())
}

/// The days of `2026-03-01`, `2026-03` or `2026`.
fn days(text: &str, at: usize) -> Result<DateRange, Slip> {
    let (whole, span) = match text.len() {
        4 => (format!("{text}-01-01"), Span::Year),
        7 => (format!("{text}-01"), Span::Month),
        _ => (text.to_owned(), Span::Day),
    };
    let start = date_from_text(&whole);
    match start.map(|start| span.from_start(start)) {
        Ok(Some(range)) => Ok(range),
        Ok(None) => slip(at, RangeError::Year.to_string()),
        Err(_) => {
            // Up to where it looks like a date.
            let like = "0000-00-00".bytes().zip(text.bytes());
            let fits = like.take_while(|(form, byte)| match form {
                b'-' => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
            match fits.count() {
                10 if text.len() == 10 => slip(at + 8, words::periods_typed_no_such_day()),
                7 if text.len() == 7 => slip(at + 5, words::periods_typed_no_such_month()),
                count => slip(at + count, words::periods_typed_date()),
            }
        }
    }
}

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Plain words: the names of periods, with spaces as well, and weekdays.
fn words(text: &str, today: NaiveDate) -> Result<Period, Slip> {
    let words: Vec<&str> = text.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return slip(0, words::periods_typed_nothing());
    }
    let weekday = match words.as_slice() {
        ["last", day] | [day] => WEEKDAYS.iter().position(|name| name == day),
        _ => None,
    };
    if let Some(weekday) = weekday {
        return Ok(Period::Custom(DateRange::day(latest(weekday, today))));
    }
    match words.join("-").parse() {
        Ok(period) => Ok(period),
        Err(PeriodError::Unknown) => slip(first_unknown(text), words::periods_typed_unknown()),
        Err(error) => slip(first_number(text), error.to_string()),
    }
}

/// The latest such weekday that is over; counted from Monday.
fn latest(weekday: usize, today: NaiveDate) -> NaiveDate {
    let back = (today.weekday().num_days_from_monday() + 6 - weekday as u32) % 7 + 1;
    today - Days::new(u64::from(back))
}

/// The first word that no name of a period has.
fn first_unknown(text: &str) -> usize {
    let is_known = |word: &str| {
        let one = word.strip_suffix('s').unwrap_or(word);
        ["last", "this", "ago", "today", "yesterday"].contains(&word)
            || Span::ALL.iter().any(|span| span.name() == one)
            || word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut at = 0;
    for word in text.split([' ', '-']) {
        if !is_known(word) {
            return at;
        }
        at += word.chars().count() + 1;
    }
    0
}

fn first_number(text: &str) -> usize {
    text.chars().position(|letter| letter.is_ascii_digit()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// On a Saturday.
    fn read(text: &str) -> Result<String, (usize, String)> {
        let today = "2026-11-21".parse().unwrap();
        typed(text, today).map(|period| period.to_string()).map_err(|slip| (slip.at, slip.why))
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
            ("2026-03-01..2026-03-28", "2026-03-01..2026-03-28"),
            ("2026-03-01 to 2026-03-28", "2026-03-01..2026-03-28"),
            ("2026-02 - 2026-03", "2026-02-01..2026-03-31"),
            ("2026-02", "2026-02-01..2026-02-28"),
            ("2025", "2025-01-01..2025-12-31"),
            ("2026-03-01", "2026-03-01..2026-03-01"),
            ("Last 28 Days", "last-28-days"),
            ("last month", "last-month"),
            ("2 weeks ago", "2-weeks-ago"),
            ("yesterday", "yesterday"),
            ("last Tuesday", "2026-11-17..2026-11-17"),
            ("saturday", "2026-11-14..2026-11-14"),
            ("friday", "2026-11-20..2026-11-20"),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn a_slip_is_told_by_its_place() {
        let cases = [
            ("now-7x", 5, "x is no unit: use d, w, M, Q or y"),
            ("  now-7m", 7, "a period is made of whole days: use d, w, M, Q or y"),
            ("now-", 4, "after the minus comes a number, as in now-7d"),
            ("now+7d", 3, "after now comes -7d, /M or -1M/M"),
            ("now/", 4, "a unit is missing: d, w, M, Q or y"),
            ("now-9999d", 4, "the number of days must be between 1 and 1096"),
            ("now-7d/M", 7, "both units must be the same, as in now-1M/M"),
            ("2026-02-30", 8, "there is no such day in that month"),
            ("2026-13", 5, "there is no such month"),
            ("2026-0x-01", 6, "a date is written as 2026-03-01"),
            ("2026-03-28..2026-03-01", 12, "it ends before it begins"),
            ("2026-03-01.. 2026-03-9x", 22, "a date is written as 2026-03-01"),
            ("last 28 dais", 8, "no period has that name"),
            ("last 0 days", 5, "it must be at least 1 and at most 1096 days long"),
            ("", 0, "type a period, such as now-7d, last month or 2026-03-01..2026-03-28"),
            ("1999", 0, "its year is not between 2010 and 2100"),
        ];
        for (text, at, why) in cases {
            assert_eq!(read(text), Err((at, why.to_owned())), "{text:?}");
        }
    }
}
