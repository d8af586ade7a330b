//! Date conventions of a locale, as the browser's Intl reports them, for the parser of typed dates.

use chrono::Weekday;

use super::plain_text::{joined, word};

/// The order of a date's numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// As in 26.11.2026.
    DayFirst,
    /// As in 11/26/2026.
    MonthFirst,
    /// As in 2026/11/26.
    YearFirst,
}

impl Order {
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
pub struct DateCustoms {
    /// How dates of numbers are written.
    pub order: Order,
    months: Vec<(String, u32)>,
    weekdays: Vec<(String, Weekday)>,
}

/// What a word has to do with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match<T> {
    /// It is the name.
    Whole(T),
    /// The name, and no other, begins with it.
    Beginning(T),
}

/// As few letters as stand for a name that begins with them.
const FEWEST: usize = 3;

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

impl DateCustoms {
    /// The customs with the names, long and short, that months have by their numbers, and days of the week. A name that
    /// is a number of its own, as in Japanese, is none.
    pub fn new(
        order: Order,
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
    pub fn month(&self, word: &str) -> Option<Match<u32>> {
        let english = || MONTHS.into_iter().zip(1..);
        named(word, self.months.iter().map(|(name, month)| (name.as_str(), *month)))
            .or_else(|| named(word, english()))
    }

    /// The day of the week that a word names.
    pub fn weekday(&self, word: &str) -> Option<Match<Weekday>> {
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
impl Default for DateCustoms {
    fn default() -> Self {
        Self::new(Order::DayFirst, [], [])
    }
}

fn named<'a, T: Copy + PartialEq>(
    word: &str,
    names: impl IntoIterator<Item = (&'a str, T)>,
) -> Option<Match<T>> {
    let mut begun = Vec::new();
    for (name, meant) in names {
        let name = joined(name);
        if name == word {
            return Some(Match::Whole(meant));
        }
        if name.starts_with(word) && !begun.contains(&meant) {
            begun.push(meant);
        }
    }
    match begun.as_slice() {
        [meant] if word.chars().count() >= FEWEST => Some(Match::Beginning(*meant)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn french() -> DateCustoms {
        let months = [("mars", 3), ("juin", 6), ("juillet", 7), ("juil.", 7), ("Août", 8)];
        let weekdays = [("mardi", Weekday::Tue), ("mar.", Weekday::Tue)];
        DateCustoms::new(
            Order::DayFirst,
            months.map(|(name, month)| (name.to_owned(), month)),
            weekdays.map(|(name, day)| (name.to_owned(), day)),
        )
    }

    #[test]
    fn a_word_is_a_name_or_begins_only_one() {
        let customs = french();
        assert_eq!(customs.month("août"), Some(Match::Whole(8)));
        assert_eq!(customs.month("juil"), Some(Match::Whole(7)));
        assert_eq!(customs.month("juill"), Some(Match::Beginning(7)));
        assert_eq!(customs.month("jui"), None);
        assert_eq!(customs.month("mar"), Some(Match::Beginning(3)));
        assert_eq!(customs.weekday("mar"), Some(Match::Whole(Weekday::Tue)));
        assert_eq!(customs.month("sept"), Some(Match::Beginning(9)));
        assert_eq!([customs.month("de"), customs.month(""), customs.month("marsx")], [None; 3]);
    }

    #[test]
    fn a_name_of_two_words_is_one() {
        let name = "تشرين الثاني";
        let customs = DateCustoms::new(Order::DayFirst, [(name.to_owned(), 11)], []);
        let text = customs.with_joined_names(&format!("1 {name} 2026"));
        assert_eq!(text.split(' ').count(), 3);
        assert_eq!(customs.month(text.split(' ').nth(1).unwrap()), Some(Match::Whole(11)));
    }
}
