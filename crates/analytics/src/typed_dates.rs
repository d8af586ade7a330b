//! Dates as people write them where they are: two with something between them, or one; of numbers, or with the name of a
//! month; a month or a year alone. What one side of a range leaves out, the other one says, and a date without a year is
//! the latest one.

use chrono::{Datelike, NaiveDate};

use super::customs::{DateCustoms, Match, Order};
use super::plain_text::JOINT;
use super::range::{DateRange, RangeError};
use super::span::Span;

/// Why a text is no dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoDates {
    /// It has a word or a sign that no date has.
    Foreign,
    /// What is written there is none.
    Wrong {
        /// The part that is none, in small letters; nothing where it is both sides together.
        what: String,
        /// Why.
        why: String,
    },
}

/// What one date says, or one side of a range. Any of it can be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Said {
    year: Option<i32>,
    month: Option<u32>,
    day: Option<u32>,
    /// A number that is a day or a month, whichever the other side lacks.
    loose: Option<u32>,
}

/// The days that a plain text means on the day `today`.
pub fn dates(text: &str, today: NaiveDate, customs: &DateCustoms) -> Result<DateRange, NoDates> {
    let text = customs.with_joined_names(&text.to_lowercase());
    // In a range, one side is often too short to tell how its numbers stand.
    let order = if is_year_first(&text) { Order::YearFirst } else { customs.order };
    if let Some((from, to)) = sides(&text) {
        return range(from.trim(), to.trim(), order, today, customs);
    }
    let one = said(&text, order, customs).and_then(|said| alone(said, &text, today));
    // Many type a hyphen for a dash.
    match (&one, text.split_once('-')) {
        (Err(_), Some((from, to))) if !to.contains('-') => {
            range(from.trim(), to.trim(), order, today, customs).or(one)
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

/// The two sides of a range.
fn sides(text: &str) -> Option<(&str, &str)> {
    let until = i18n::periods_typed_until();
    let spaced = format!(" {until} ");
    // Japanese has no spaces.
    let own = if until < "\u{3000}" { spaced.as_str() } else { until };
    ["..", "–", " - ", " to ", own].into_iter().find_map(|mark| text.split_once(mark))
}

fn range(
    from: &str,
    to: &str,
    order: Order,
    today: NaiveDate,
    customs: &DateCustoms,
) -> Result<DateRange, NoDates> {
    let (one, other) = (said(from, order, customs)?, said(to, order, customs)?);
    let (one, other) = (one.settled(other), other.settled(one));
    let start = Said { year: one.year.or(other.year), month: one.month.or(other.month), ..one };
    let end = Said { year: other.year.or(one.year), month: other.month.or(one.month), ..other };
    let mut until = end.days(today).map_err(|why| wrong(to, why))?;
    let mut since = start.days(until.end()).map_err(|why| wrong(from, why))?;
    // The side without a year of its own is of the year before or after.
    if since.start() > until.end() {
        match (one.year, other.year) {
            (None, Some(year)) => since = start.in_year(year - 1).unwrap_or(since),
            (Some(year), None) => until = end.in_year(year + 1).unwrap_or(until),
            _ => {}
        }
    }
    DateRange::new(since.start(), until.end()).map_err(|error| wrong("", error.to_string()))
}

fn alone(said: Said, text: &str, today: NaiveDate) -> Result<DateRange, NoDates> {
    said.settled(Said::default()).days(today).map_err(|why| wrong(text, why))
}

fn wrong(what: &str, why: String) -> NoDates {
    NoDates::Wrong { what: what.replace(JOINT, " "), why }
}

impl Said {
    /// With the loose number as what the other side lets it be: a day beside a day or the name of a month, otherwise the
    /// month of a year.
    fn settled(self, other: Self) -> Self {
        match self.loose {
            Some(number) if self.month.is_some() || other.day.is_some() || other.month.is_some() => {
                Self { day: Some(number), loose: None, ..self }
            }
            Some(number) if self.year.is_some() || other.year.is_some() => {
                Self { month: Some(number), loose: None, ..self }
            }
            _ => self,
        }
    }

    fn in_year(self, year: i32) -> Option<DateRange> {
        Self { year: Some(year), ..self }.days(NaiveDate::default()).ok()
    }

    /// The days that it says; of those without a year the latest that have begun by `latest`.
    fn days(self, latest: NaiveDate) -> Result<DateRange, String> {
        if self.month.is_some_and(|month| !(1..=12).contains(&month)) {
            return Err(i18n::periods_typed_no_such_month().into());
        }
        let (span, month, day) = match (self.month, self.day) {
            (Some(month), Some(day)) => (Span::Day, month, day),
            (Some(month), None) => (Span::Month, month, 1),
            (None, None) if self.year.is_some() && self.loose.is_none() => (Span::Year, 1, 1),
            _ => return Err(i18n::periods_typed_date().into()),
        };
        let start = match self.year {
            Some(year) => NaiveDate::from_ymd_opt(year, month, day),
            // The days of February come again within eight years.
            None => (0..=8)
                .filter_map(|ago| NaiveDate::from_ymd_opt(latest.year() - ago, month, day))
                .find(|start| *start <= latest),
        };
        let start = start.ok_or_else(|| i18n::periods_typed_no_such_day().to_owned())?;
        let whole = DateRange::new(start, start).ok().and_then(|_| span.from_start(start));
        whole.ok_or_else(|| RangeError::Year.to_string())
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
    letter == JOINT || letter.is_alphabetic() || is_mark
}

/// What a date says.
fn said(text: &str, order: Order, customs: &DateCustoms) -> Result<Said, NoDates> {
    let tokens = tokens(text).ok_or(NoDates::Foreign)?;
    let mut said = Said::default();
    let (mut numbers, mut names): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut number_before = false;
    for token in &tokens {
        let follows = std::mem::replace(&mut number_before, matches!(token, Token::Number(_)));
        match token {
            Token::Number(digits) => numbers.push(digits),
            Token::Word(word) => match (word.as_str(), follows) {
                ("年", true) => said.year = numbers.pop().and_then(year),
                ("月", true) => said.month = numbers.pop().and_then(small),
                ("日", true) => said.day = numbers.pop().and_then(small),
                ("st" | "nd" | "rd" | "th" | "er" | "º" | "ª", true) => {}
                ("de" | "del" | "of" | "the", _) => {}
                (word, _) => names.push(word),
            },
        }
    }
    if let Some(month) = month(&names, customs).ok_or(NoDates::Foreign)? {
        said.month = Some(month);
    }
    said.with_numbers(&numbers, order).ok_or_else(|| wrong(text, i18n::periods_typed_date().into()))
}

/// The month among words that are nothing but names of months and of days of the week; none at all where one is not, or
/// there are two.
fn month(names: &[&str], customs: &DateCustoms) -> Option<Option<u32>> {
    let (mut whole, mut begun, mut days) = (Vec::new(), Vec::new(), 0);
    for name in names {
        let is_day = customs.weekday(name).is_some();
        match customs.month(name) {
            Some(Match::Whole(month)) => whole.push((month, is_day)),
            Some(Match::Beginning(month)) => begun.push((month, is_day)),
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
fn small(digits: &str) -> Option<u32> {
    digits.parse().ok().filter(|_| digits.len() <= 2)
}

impl Said {
    /// With the numbers that have no name, in their order. Nothing where there are too many, or none of that length.
    fn with_numbers(mut self, numbers: &[&str], order: Order) -> Option<Self> {
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
            let place = if order == Order::YearFirst { 0 } else { 2 };
            self.year = year(rest.remove(place));
        }
        match (rest.as_slice(), self.month, self.day) {
            ([], ..) => {}
            ([day], Some(_), None) => self.day = small(day),
            ([day, last], Some(_), None) if self.year.is_none() => {
                (self.day, self.year) = (small(day), year(last))
            }
            ([number], None, None) => self.loose = small(number),
            ([one, other], None, None) => {
                let (one, other) = (small(one)?, small(other)?);
                (self.month, self.day) = month_and_day(one, other, order, is_year_first);
            }
            _ => return None,
        }
        Some(self)
    }
}

/// Two numbers as month and day. Those that can only be meant the other way round are; behind a year they never are.
fn month_and_day(one: u32, other: u32, order: Order, is_year_first: bool) -> (Option<u32>, Option<u32>) {
    let (month, day) = if order == Order::DayFirst && !is_year_first { (other, one) } else { (one, other) };
    let is_turned = month > 12 && day <= 12 && !is_year_first;
    if is_turned { (Some(day), Some(month)) } else { (Some(month), Some(day)) }
}
