//! Dates as people write them where they are: two with something between them, or one; of numbers, or with the name of a
//! month; a month or a year alone. What one side of a range leaves out, the other one says, and a date without a year is
//! the latest one.

use chrono::{Datelike, NaiveDate};

use super::calendar_unit::CalendarUnit;
use super::date_locale::{DateLocale, DateOrder, NameMatch};
use super::normalize::WORD_JOINER;
use super::parse_context::ParseContext;
use super::period_input_error::PeriodInputReason;
use super::range::{DateRange, RangeError};

/// Why a text is no dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateParseError {
    /// It has a word or a sign that no date has.
    Unrecognized,
    /// What is written there is none.
    Invalid {
        /// The part that is none, in small letters; nothing where it is both sides together.
        what: String,
        /// Why.
        reason: PeriodInputReason,
    },
}

/// What one date says, or one side of a range. Any of it can be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct PartialDate {
    year: Option<i32>,
    month: Option<u32>,
    day: Option<u32>,
    /// A number that is a day or a month, whichever the other side lacks.
    day_or_month: Option<u32>,
}

/// The days that a plain text means.
pub fn parse_dates(text: &str, parse_context: &ParseContext) -> Result<DateRange, DateParseError> {
    let (today, date_locale) = (parse_context.today, &*parse_context.date_locale);
    let text = date_locale.with_joined_names(&text.to_lowercase());
    // In a range, one side is often too short to tell how its numbers stand.
    let order = if is_year_first(&text) { DateOrder::YearFirst } else { date_locale.order };
    if let Some((from, to)) = split_range(&text, (parse_context.words.until)()) {
        return range(from.trim(), to.trim(), order, today, date_locale);
    }
    let one = partial_date(&text, order, date_locale)
        .and_then(|partial_date| single_date(partial_date, &text, today));
    // Many type a hyphen for a dash.
    match (&one, text.split_once('-')) {
        (Err(_), Some((from, to))) if !to.contains('-') => {
            range(from.trim(), to.trim(), order, today, date_locale).or(one)
        }
        _ => one,
    }
}

/// Whether day and month of such a date could be the other way round.
pub fn is_ambiguous(text: &str) -> bool {
    let words = text.contains(|letter: char| letter.is_alphabetic());
    let numbers: Vec<&str> = digits(text).collect();
    let is_small = |number: &&&str| number.len() <= 2 && number.parse().is_ok_and(|number: u32| number <= 12);
    !words && !is_year_first(text) && numbers.iter().filter(is_small).count() > 1
}

fn digits(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| !digits.is_empty())
}

fn is_year_first(text: &str) -> bool {
    digits(text).next().is_some_and(|digits| digits.len() == 4)
}

/// The two sides of a range, between which may stand the word `until`.
fn split_range<'a>(text: &'a str, until: &str) -> Option<(&'a str, &'a str)> {
    let spaced = format!(" {until} ");
    // Japanese has no spaces.
    let own = if until < "\u{3000}" { spaced.as_str() } else { until };
    ["..", "–", " - ", " to ", own].into_iter().find_map(|mark| text.split_once(mark))
}

fn range(
    from: &str,
    to: &str,
    order: DateOrder,
    today: NaiveDate,
    date_locale: &DateLocale,
) -> Result<DateRange, DateParseError> {
    let (one, other) = (partial_date(from, order, date_locale)?, partial_date(to, order, date_locale)?);
    let (one, other) = (one.resolved(other), other.resolved(one));
    let start = PartialDate { year: one.year.or(other.year), month: one.month.or(other.month), ..one };
    let end = PartialDate { year: other.year.or(one.year), month: other.month.or(one.month), ..other };
    let mut until = end.days(today).map_err(|reason| invalid(to, reason))?;
    let mut since = start.days(until.end()).map_err(|reason| invalid(from, reason))?;
    // The side without a year of its own is of the year before or after.
    if since.start() > until.end() {
        match (one.year, other.year) {
            (None, Some(year)) => since = start.in_year(year - 1).unwrap_or(since),
            (Some(year), None) => until = end.in_year(year + 1).unwrap_or(until),
            _ => {}
        }
    }
    DateRange::new(since.start(), until.end()).map_err(|error| invalid("", error.into()))
}

fn single_date(partial_date: PartialDate, text: &str, today: NaiveDate) -> Result<DateRange, DateParseError> {
    partial_date.resolved(PartialDate::default()).days(today).map_err(|reason| invalid(text, reason))
}

fn invalid(what: &str, reason: PeriodInputReason) -> DateParseError {
    DateParseError::Invalid { what: what.replace(WORD_JOINER, " "), reason }
}

impl PartialDate {
    /// With the day_or_month number as what the other side lets it be: a day beside a day or the name of a month, otherwise the
    /// month of a year.
    fn resolved(self, other: Self) -> Self {
        match self.day_or_month {
            Some(number) if self.month.is_some() || other.day.is_some() || other.month.is_some() => {
                Self { day: Some(number), day_or_month: None, ..self }
            }
            Some(number) if self.year.is_some() || other.year.is_some() => {
                Self { month: Some(number), day_or_month: None, ..self }
            }
            _ => self,
        }
    }

    fn in_year(self, year: i32) -> Option<DateRange> {
        Self { year: Some(year), ..self }.days(NaiveDate::default()).ok()
    }

    /// The days that it says; of those without a year the latest that have begun by `latest`.
    fn days(self, latest: NaiveDate) -> Result<DateRange, PeriodInputReason> {
        if self.month.is_some_and(|month| !(1..=12).contains(&month)) {
            return Err(PeriodInputReason::NoSuchMonth);
        }
        let (span, month, day) = match (self.month, self.day) {
            (Some(month), Some(day)) => (CalendarUnit::Day, month, day),
            (Some(month), None) => (CalendarUnit::Month, month, 1),
            (None, None) if self.year.is_some() && self.day_or_month.is_none() => (CalendarUnit::Year, 1, 1),
            _ => return Err(PeriodInputReason::DateForm),
        };
        let start = match self.year {
            Some(year) => NaiveDate::from_ymd_opt(year, month, day),
            // The days of February come again within eight years.
            None => (0..=8)
                .filter_map(|ago| NaiveDate::from_ymd_opt(latest.year() - ago, month, day))
                .find(|start| *start <= latest),
        };
        let start = start.ok_or(PeriodInputReason::NoSuchDay)?;
        let whole = DateRange::new(start, start).ok().and_then(|_| span.from_start(start));
        whole.ok_or(RangeError::Year.into())
    }
}

/// What stands in a date.
#[derive(Debug, PartialEq)]
enum Token {
    Number(String),
    Word(String),
}

/// Numbers and words; nothing where there is a sign that no date has.
fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut is_open = false;
    for letter in text.chars() {
        let was_open = std::mem::replace(&mut is_open, true);
        match (letter, tokens.last_mut().filter(|_| was_open)) {
            ('0'..='9', Some(Token::Number(digits))) => digits.push(letter),
            ('0'..='9', _) => tokens.push(Token::Number(letter.into())),
            // What makes a number a year, a month or a day stands by itself.
            ('年' | '月' | '日', Some(Token::Number(_))) => {
                tokens.push(Token::Word(letter.into()));
                is_open = false;
            }
            (_, Some(Token::Word(word))) if is_of_word(letter) => word.push(letter),
            _ if is_of_word(letter) => tokens.push(Token::Word(letter.into())),
            ('-' | '/' | '.' | ',' | ' ' | '(' | ')' | '\'' | '’', _) => is_open = false,
            _ => return None,
        }
    }
    Some(tokens)
}

/// Whether it is a letter, or a mark on one.
fn is_of_word(letter: char) -> bool {
    let is_mark = matches!(letter, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{3099}' | '\u{309A}');
    letter == WORD_JOINER || letter.is_alphabetic() || is_mark
}

/// What a date says.
fn partial_date(
    text: &str,
    order: DateOrder,
    date_locale: &DateLocale,
) -> Result<PartialDate, DateParseError> {
    let tokens = tokens(text).ok_or(DateParseError::Unrecognized)?;
    let mut partial_date = PartialDate::default();
    let (mut numbers, mut names): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut number_before = false;
    for token in &tokens {
        let follows = std::mem::replace(&mut number_before, matches!(token, Token::Number(_)));
        match token {
            Token::Number(digits) => numbers.push(digits),
            Token::Word(word) => match (word.as_str(), follows) {
                ("年", true) => partial_date.year = numbers.pop().and_then(year),
                ("月", true) => partial_date.month = numbers.pop().and_then(day_or_month_number),
                ("日", true) => partial_date.day = numbers.pop().and_then(day_or_month_number),
                ("st" | "nd" | "rd" | "th" | "er" | "º" | "ª", true) => {}
                ("de" | "del" | "of" | "the", _) => {}
                (word, _) => names.push(word),
            },
        }
    }
    if let Some(month) = month(&names, date_locale).ok_or(DateParseError::Unrecognized)? {
        partial_date.month = Some(month);
    }
    partial_date.with_numbers(&numbers, order).ok_or_else(|| invalid(text, PeriodInputReason::DateForm))
}

/// The month among words that are nothing but names of months and of days of the week; none at all where one is not, or
/// there are two.
fn month(names: &[&str], date_locale: &DateLocale) -> Option<Option<u32>> {
    let (mut whole, mut begun, mut days) = (Vec::new(), Vec::new(), 0);
    for name in names {
        let is_day = date_locale.weekday(name).is_some();
        match date_locale.month(name) {
            Some(NameMatch::Exact(month)) => whole.push((month, is_day)),
            Some(NameMatch::Prefix(month)) => begun.push((month, is_day)),
            None if is_day => days += 1,
            None => return None,
        }
    }
    // Spanish shortens Tuesday and March to the same letters.
    let candidates = if whole.is_empty() { begun } else { whole };
    let months: Vec<u32> = match candidates.as_slice() {
        [(month, _)] => vec![*month],
        many => many.iter().filter(|(_, is_day)| !is_day).map(|(month, _)| *month).collect(),
    };
    match (months.as_slice(), candidates.as_slice()) {
        ([month], _) => Some(Some(*month)),
        ([], []) if days <= 1 => Some(None),
        // The same name twice, once as a day.
        ([], [(month, true), (other, true)]) if month == other => Some(Some(*month)),
        _ => None,
    }
}

/// A year of four digits, or the last two of this century's.
fn year(digits: &str) -> Option<i32> {
    let number: i32 = digits.parse().ok()?;
    match digits.len() {
        4 => Some(number),
        2 => Some(2000 + number),
        _ => None,
    }
}

/// A day or a month.
fn day_or_month_number(digits: &str) -> Option<u32> {
    digits.parse().ok().filter(|_| digits.len() <= 2)
}

impl PartialDate {
    /// With the numbers that have no name, in their order. Nothing where there are too many, or none of that length.
    fn with_numbers(mut self, numbers: &[&str], order: DateOrder) -> Option<Self> {
        let mut rest = Vec::new();
        let mut is_year_first = false;
        for (place, digits) in numbers.iter().enumerate() {
            match digits.len() {
                4 if self.year.is_none() => {
                    self.year = year(digits);
                    is_year_first = place == 0;
                }
                1 | 2 => rest.push(*digits),
                _ => return None,
            }
        }
        if self.month.is_none() && self.year.is_none() && rest.len() == 3 {
            let place = if order == DateOrder::YearFirst { 0 } else { 2 };
            self.year = year(rest.remove(place));
        }
        match (rest.as_slice(), self.month, self.day) {
            ([], ..) => {}
            ([day], Some(_), None) => self.day = day_or_month_number(day),
            ([day, last], Some(_), None) if self.year.is_none() => {
                (self.day, self.year) = (day_or_month_number(day), year(last))
            }
            ([number], None, None) => self.day_or_month = day_or_month_number(number),
            ([one, other], None, None) => {
                let (one, other) = (day_or_month_number(one)?, day_or_month_number(other)?);
                (self.month, self.day) = month_and_day(one, other, order, is_year_first);
            }
            _ => return None,
        }
        Some(self)
    }
}

/// Two numbers as month and day. Those that can only be meant the other way round are; behind a year they never are.
fn month_and_day(one: u32, other: u32, order: DateOrder, is_year_first: bool) -> (Option<u32>, Option<u32>) {
    let (month, day) =
        if order == DateOrder::DayFirst && !is_year_first { (other, one) } else { (one, other) };
    let is_turned = month > 12 && day <= 12 && !is_year_first;
    if is_turned { (Some(day), Some(month)) } else { (Some(month), Some(day)) }
}
