//! Periods by their names: as the menu shows them in the reader's language, and English ones in any.

use chrono::{Datelike, Days, NaiveDate};

use super::calendar_unit::CalendarUnit;
use super::date_locale::{DateLocale, NameMatch};
use super::normalize::{comparable, normalize};
use super::parse_context::PeriodWords;
use super::period::{Period, PeriodError};
use super::range::DateRange;

/// Stand for the name and the dates in the menu.
const NAME: &str = "\u{E000}";
const DATES: &str = "\u{E001}";

/// The period that a plain text names; nothing where it is no name.
pub fn parse_name(text: &str, words: PeriodWords) -> Option<Result<Period, PeriodError>> {
    by_title(text, words).map(bounded).or_else(|| english(text))
}

/// The name and the dates of a whole line of the menu: `Last 28 days · 1–28 Mar 2026`.
pub fn split_menu_line(text: &str, words: PeriodWords) -> Option<(&str, &str)> {
    let line = normalize(&(words.menu_line)(DATES, NAME));
    let between = line.trim_matches(|letter: char| NAME.starts_with(letter) || DATES.starts_with(letter));
    let (first, last) = text.split_once(between.trim())?;
    let (name, dates) = if line.starts_with(NAME) { (first, last) } else { (last, first) };
    Some((name.trim(), dates.trim()))
}

/// The latest day of the week that a text names and that is over.
pub fn weekday(text: &str, today: NaiveDate, date_locale: &DateLocale) -> Option<Period> {
    let text = text.to_lowercase();
    let word = text.strip_prefix("last ").unwrap_or(&text).trim().trim_end_matches('.');
    let is_month = matches!(date_locale.month(word), Some(NameMatch::Exact(_)));
    let (NameMatch::Exact(day) | NameMatch::Prefix(day)) = date_locale.weekday(word).filter(|_| !is_month)?;
    let back = (today.weekday().days_since(day) + 6) % 7 + 1;
    Some(Period::Custom(DateRange::day(today.checked_sub_days(Days::new(u64::from(back)))?)))
}

/// The period whose title the text is.
fn by_title(text: &str, words: PeriodWords) -> Option<Period> {
    let text = comparable(text);
    // Of one and two, some languages write no number.
    let counts = match digits(&text) {
        "" => vec![1, 2],
        digits => vec![digits.parse().ok()?],
    };
    let runs = CalendarUnit::ALL.into_iter().flat_map(|span| [0, 1].map(|ago| Period::Calendar(span, ago)));
    let counted = counts.into_iter().flat_map(|count| {
        CalendarUnit::ALL
            .into_iter()
            .flat_map(move |span| [Period::Last(count, span), Period::Calendar(span, count)])
    });
    runs.chain(counted).find(|period| comparable(&(words.title)(*period)) == text)
}

/// The first number of a text.
fn digits(text: &str) -> &str {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let start = text.find(is_digit).unwrap_or(text.len());
    let rest = text.get(start..).unwrap_or_default();
    rest.split(|letter: char| !is_digit(letter)).next().unwrap_or_default()
}

/// A period of so many units, if there can be as many.
fn bounded(period: Period) -> Result<Period, PeriodError> {
    match period {
        Period::Last(count, span) if !(1..=span.most()).contains(&count) => Err(PeriodError::Length),
        Period::Calendar(span, ago) if ago > span.most() => Err(PeriodError::Length),
        _ => Ok(period),
    }
}

/// What is said in English: `last month`, `past 2 weeks`, `14 days`, `3 days ago`, and the names of the address.
fn english(text: &str) -> Option<Result<Period, PeriodError>> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    let (count, unit, is_ago) = match words.as_slice() {
        ["past", unit] => ("1", *unit, false),
        ["last" | "past", count, unit] | [count, unit] => (*count, *unit, false),
        [count, unit, "ago"] => (*count, *unit, true),
        _ => ("", "", false),
    };
    let is_number = !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit());
    let unit = unit.strip_suffix('s').unwrap_or(unit);
    let span = CalendarUnit::ALL.into_iter().find(|span| span.name() == unit).filter(|_| is_number);
    if let Some(span) = span {
        let count = count.parse().unwrap_or(u16::MAX);
        return Some(match () {
            () if count == 0 => Err(PeriodError::Length),
            () if is_ago => bounded(Period::Calendar(span, count)),
            () => bounded(Period::Last(count, span)),
        });
    }
    words.join("-").parse().ok().map(Ok)
}
