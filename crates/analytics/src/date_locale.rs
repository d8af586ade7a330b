//! Date conventions of a locale, as the browser's Intl reports them, for the parser of typed dates.

use chrono::Weekday;

use super::normalize::{joined, word};

/// The order of a date's numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// As in 26.11.2026.
    DayFirst,
    /// As in 11/26/2026.
    MonthFirst,
    /// As in 2026/11/26.
    YearFirst,
}

impl DateOrder {
    /// The order in which a date has its parts, by the names that the browser gives them.
    pub fn of<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        match parts.into_iter().find(|part| ["day", "month", "year"].contains(part)) {
            Some("year") => Self::YearFirst,
            Some("month") => Self::MonthFirst,
            _ => Self::DayFirst,
        }
    }
}

/// The customs of one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateLocale {
    /// How dates of numbers are written.
    pub order: DateOrder,
    months: Vec<(String, u32)>,
    weekdays: Vec<(String, Weekday)>,
}

/// What a word has to do with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameMatch<T> {
    /// It is the name.
    Exact(T),
    /// The name, and no other, begins with it.
    Prefix(T),
}

/// As few letters as stand for a name that begins with them.
const MIN_PREFIX_LETTERS: usize = 3;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];

impl DateLocale {
    /// The customs with the names, long and short, that months have by their numbers, and days of the week. A name that
    /// is a number of its own, as in Japanese, is none.
    pub fn new(
        order: DateOrder,
        months: impl IntoIterator<Item = (String, u32)>,
        weekdays: impl IntoIterator<Item = (String, Weekday)>,
    ) -> Self {
        let months = months.into_iter().map(|(name, month)| (word(&name), month));
        let weekdays = weekdays.into_iter().map(|(name, day)| (word(&name), day));
        let is_name = |name: &str| !name.is_empty() && !name.contains(|letter: char| letter.is_ascii_digit());
        Self {
            order,
            months: months.filter(|(name, _)| is_name(name)).collect(),
            weekdays: weekdays.filter(|(name, _)| is_name(name)).collect(),
        }
    }

    /// The month that a word names, in the reader's language or in English.
    pub fn month(&self, word: &str) -> Option<NameMatch<u32>> {
        let english = || MONTHS.into_iter().zip(1..);
        named(word, self.months.iter().map(|(name, month)| (name.as_str(), *month)))
            .or_else(|| named(word, english()))
    }

    /// The day of the week that a word names.
    pub fn weekday(&self, word: &str) -> Option<NameMatch<Weekday>> {
        named(word, self.weekdays.iter().map(|(name, day)| (name.as_str(), *day)))
            .or_else(|| named(word, WEEKDAYS))
    }

    /// The text with the names of months that are several words made into one.
    pub fn with_joined_names(&self, text: &str) -> String {
        let names = self.months.iter().map(|(name, _)| name).filter(|name| joined(name) != **name);
        names.fold(text.to_owned(), |text, name| text.replace(name.as_str(), &joined(name)))
    }
}

/// English, which is understood everywhere, with the day first.
impl Default for DateLocale {
    fn default() -> Self {
        Self::new(DateOrder::DayFirst, [], [])
    }
}

fn named<'a, T: Copy + PartialEq>(
    word: &str,
    names: impl IntoIterator<Item = (&'a str, T)>,
) -> Option<NameMatch<T>> {
    let mut begun = Vec::new();
    for (name, meant) in names {
        let name = joined(name);
        if name == word {
            return Some(NameMatch::Exact(meant));
        }
        if name.starts_with(word) && !begun.contains(&meant) {
            begun.push(meant);
        }
    }
    match begun.as_slice() {
        [meant] if word.chars().count() >= MIN_PREFIX_LETTERS => Some(NameMatch::Prefix(*meant)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn french() -> DateLocale {
        let months = [("mars", 3), ("juin", 6), ("juillet", 7), ("juil.", 7), ("Août", 8)];
        let weekdays = [("mardi", Weekday::Tue), ("mar.", Weekday::Tue)];
        DateLocale::new(
            DateOrder::DayFirst,
            months.map(|(name, month)| (name.to_owned(), month)),
            weekdays.map(|(name, day)| (name.to_owned(), day)),
        )
    }

    #[test]
    fn a_word_is_a_name_or_begins_only_one() {
        let date_locale = french();
        assert_eq!(date_locale.month("août"), Some(NameMatch::Exact(8)));
        assert_eq!(date_locale.month("juil"), Some(NameMatch::Exact(7)));
        assert_eq!(date_locale.month("juill"), Some(NameMatch::Prefix(7)));
        assert_eq!(date_locale.month("jui"), None);
        assert_eq!(date_locale.month("mar"), Some(NameMatch::Prefix(3)));
        assert_eq!(date_locale.weekday("mar"), Some(NameMatch::Exact(Weekday::Tue)));
        assert_eq!(date_locale.month("sept"), Some(NameMatch::Prefix(9)));
        assert_eq!([date_locale.month("de"), date_locale.month(""), date_locale.month("marsx")], [None; 3]);
    }

    #[test]
    fn a_name_of_two_words_is_one() {
        let name = "تشرين الثاني";
        let date_locale = DateLocale::new(DateOrder::DayFirst, [(name.to_owned(), 11)], []);
        let text = date_locale.with_joined_names(&format!("1 {name} 2026"));
        assert_eq!(text.split(' ').count(), 3);
        assert_eq!(date_locale.month(text.split(' ').nth(1).unwrap()), Some(NameMatch::Exact(11)));
    }
}
