//! A period as a person types it: a name of the menu, Grafana's `now-7d`, `now/M` and `now-1M/M`, `14d`, dates as they are
//! written where the reader is, or plain English words. What cannot be read says why.

use super::calendar_unit::CalendarUnit;
use super::date_input::{self, DateParseError, parse_dates};
use super::normalize::normalize;
use super::parse_context::ParseContext;
use super::period::{Period, PeriodError};
use super::period_input_error::{PeriodInputError, PeriodInputReason};
use super::period_name_input::{parse_name, split_menu_line, weekday};

/// Reads what a person typed or pasted.
pub fn parse_period(text: &str, parse_context: &ParseContext) -> Result<Period, PeriodInputError> {
    let text = normalize(text);
    if text.is_empty() {
        return Err(PeriodInputError::new("", PeriodInputReason::Empty));
    }
    if let Some(read) = units(&text) {
        return read.map_err(|reason| PeriodInputError::new(&text, reason));
    }
    if let Some(read) = parse_name(&text, parse_context.words) {
        return read.map_err(|error| PeriodInputError::new(&text, error));
    }
    if let Some(period) = in_menu(&text, parse_context)
        .or_else(|| weekday(&text, parse_context.today, &parse_context.date_locale))
    {
        return Ok(period);
    }
    match parse_dates(&text, parse_context) {
        Ok(range) => Ok(Period::Custom(range)),
        Err(DateParseError::Invalid { what, reason }) => {
            Err(PeriodInputError::new(as_typed(&text, &what), reason))
        }
        Err(DateParseError::Unrecognized) if text.starts_with(|letter: char| letter.is_ascii_digit()) => {
            Err(PeriodInputError::new(&text, PeriodInputReason::DateForm))
        }
        Err(DateParseError::Unrecognized) => Err(PeriodInputError::new(&text, PeriodInputReason::Unknown)),
    }
}

/// A part of a text, known by its small letters, as it was typed.
fn as_typed<'a>(text: &'a str, part: &str) -> &'a str {
    let small = text.to_lowercase();
    let at = small.find(part).filter(|_| !part.is_empty() && small.len() == text.len());
    at.and_then(|at| text.get(at..at + part.len())).unwrap_or(text)
}

/// Reads a period of the address, which means the same to every reader: its own names and forms, and of what can be
/// typed that which hangs neither on the place nor on the language.
pub fn parse_period_param(text: &str) -> Result<Period, PeriodError> {
    match text.parse() {
        Err(PeriodError::Unknown) => units(text).and_then(Result::ok).ok_or(PeriodError::Unknown),
        read => read,
    }
}

/// Whether what is typed are dates whose day and month could be the other way round.
pub fn is_ambiguous(text: &str) -> bool {
    date_input::is_ambiguous(&normalize(text))
}

/// A whole line of the menu. A name whose days have moved on since it was copied stands for its days.
fn in_menu(text: &str, parse_context: &ParseContext) -> Option<Period> {
    let (name, days) = split_menu_line(text, parse_context.words)?;
    let days = parse_dates(days, parse_context).ok()?;
    let period = parse_name(name, parse_context.words)?.ok()?;
    let is_same = period.range(parse_context.today, parse_context.week_start) == days;
    Some(if is_same { period } else { Period::Custom(days) })
}

/// A number of units by their letters: `now-7d` and the like, or `14d`; nothing where it is neither.
fn units(text: &str) -> Option<Result<Period, PeriodInputReason>> {
    let is_now = text.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("now"));
    if let Some(rest) = text.get(3..).filter(|_| is_now) {
        return Some(relative(rest));
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let unit = unit.trim();
    let is_letter = digits > 0 && unit.len() == 1 && unit.bytes().all(|byte| byte.is_ascii_alphabetic());
    // Only of M the size matters.
    let unit = if unit == "m" { unit.into() } else { unit.to_ascii_uppercase() };
    let own = |span: &CalendarUnit| letter(*span).eq_ignore_ascii_case(&unit);
    let span = CalendarUnit::ALL.iter().find(|span| own(span) && unit != "m");
    is_letter.then(|| match span {
        Some(span) => Ok(Period::Last(count(number, *span)?, *span)),
        None => span_of(&unit.to_ascii_lowercase()).map(|span| Period::Last(1, span)),
    })
}

/// What follows `now`: `-7d`, `/M`, `-1M/M`, or nothing. Of Grafana's letters one is told by its size: m is a minute, M
/// a month.
fn relative(rest: &str) -> Result<Period, PeriodInputReason> {
    let (shift, whole) = match rest.split_once('/') {
        Some((shift, unit)) => (shift, Some(span_of(unit)?)),
        None => (rest, None),
    };
    if shift.is_empty() {
        return Ok(Period::Calendar(whole.unwrap_or(CalendarUnit::Day), 0));
    }
    let Some(back) = shift.strip_prefix('-') else {
        return Err(PeriodInputReason::AfterNow);
    };
    let digits = back.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = back.split_at(digits);
    if digits == 0 {
        return Err(PeriodInputReason::AfterMinus);
    }
    let span = span_of(unit)?;
    let count = count(number, span)?;
    match whole {
        None => Ok(Period::Last(count, span)),
        Some(whole) if whole == span => Ok(Period::Calendar(span, count)),
        Some(_) => Err(PeriodInputReason::TwoUnits),
    }
}

/// A number of units that there can be.
fn count(number: &str, span: CalendarUnit) -> Result<u16, PeriodInputReason> {
    let count = number.parse().ok().filter(|count| (1..=span.most()).contains(count));
    count.ok_or(PeriodInputReason::Count(span))
}

fn letter(span: CalendarUnit) -> &'static str {
    match span {
        CalendarUnit::Day => "d",
        CalendarUnit::Week => "w",
        CalendarUnit::Month => "M",
        CalendarUnit::Quarter => "Q",
        CalendarUnit::Year => "y",
    }
}

fn span_of(text: &str) -> Result<CalendarUnit, PeriodInputReason> {
    let known = CalendarUnit::ALL.into_iter().find(|span| text == letter(*span));
    known.ok_or_else(|| match text {
        "h" | "m" | "s" => PeriodInputReason::ShorterThanDay,
        "" => PeriodInputReason::UnitMissing,
        _ => PeriodInputReason::UnitUnknown(text.to_owned()),
    })
}

#[cfg(test)]
mod tests;
