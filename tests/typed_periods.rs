//! Typed periods in each of the page's languages: what the menu shows and what the page writes is read back as the period
//! that it stands for. How dates are written comes from `tests/places/dates.json`, which tells what a browser does.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use analytics::calendar_unit::CalendarUnit;
use analytics::date_locale::{DateLocale, DateOrder};
use analytics::parse_context::ParseContext;
use analytics::period::Period;
use analytics::period_input::{is_ambiguous, parse_period};
use analytics::range::DateRange;
use chrono::{Days, NaiveDate, Weekday};
use i18n::Locale;
use i18n_compiler::Languages;
use omnichannel_dashboard::text::explain::Explain;
use omnichannel_dashboard::text::period::{title, words};
use serde_json::Value;

/// A locale with the facts that a browser reports for it.
struct BrowserLocale {
    tag: String,
    facts: Value,
}

/// Formats numbers as a browser does in one locale.
struct LocaleNumbers(Value);

impl Locale for LocaleNumbers {
    fn number(&self, number: f64) -> String {
        self.format(number, 1)
    }

    fn plural(&self, number: f64) -> String {
        self.format(number, 2)
    }

    fn list(&self, things: &[String]) -> String {
        things.join(", ")
    }
}

impl LocaleNumbers {
    fn format(&self, number: f64, at: usize) -> String {
        let numbers = self.0.as_array().unwrap();
        let row = numbers.iter().find(|row| row[0].as_f64() == Some(number));
        row.and_then(|row| row[at].as_str()).unwrap_or("other").to_owned()
    }
}

impl BrowserLocale {
    fn pairs(&self, of: &str) -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        self.facts[of].as_array().unwrap().iter().map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
    }

    fn names(&self, of: &str) -> Vec<(String, u64)> {
        let names = self.facts[of].as_array().unwrap();
        names.iter().map(|pair| (pair[0].as_str().unwrap().into(), pair[1].as_u64().unwrap())).collect()
    }

    /// The numbers that there are facts of.
    fn counts(&self) -> Vec<u16> {
        self.facts["numbers"].as_array().unwrap().iter().map(|row| row[0].as_u64().unwrap() as u16).collect()
    }

    /// Opens the language that is read there, and gives what is typed there is read by.
    fn open(&self, languages: &Languages) -> ParseContext {
        let base = self.tag.split('-').next().unwrap();
        let language = languages.tags().find(|own| own.split('-').next() == Some(base)).unwrap();
        let numbers = Rc::new(LocaleNumbers(self.facts["numbers"].clone()));
        assert!(
            i18n::open(language, languages.catalogue(language).unwrap(), base == "ar", numbers),
            "{}",
            self.tag
        );
        let parts = self.facts["parts"].as_array().unwrap().iter().map(|part| part.as_str().unwrap());
        let months = self.names("months").into_iter().map(|(name, month)| (name, month as u32));
        let day = |ahead| Weekday::try_from(ahead as u8).unwrap();
        let weekdays = self.names("weekdays").into_iter().map(|(name, ahead)| (name, day(ahead)));
        let date_locale = Rc::new(DateLocale::new(DateOrder::of(parts), months, weekdays));
        ParseContext {
            today: "2026-11-29".parse().unwrap(),
            week_start: Weekday::Mon,
            date_locale,
            words: words(),
        }
    }
}

/// Runs a check in every locale, with its language loaded.
fn in_each_locale(act: impl Fn(&BrowserLocale, &ParseContext)) {
    let languages = Languages::read(Path::new("crates/i18n/languages")).ok().unwrap();
    let facts = fs::read_to_string("tests/places/dates.json").unwrap();
    let facts: serde_json::Map<String, Value> = serde_json::from_str(&facts).unwrap();
    for (tag, facts) in facts {
        let place = BrowserLocale { tag, facts };
        act(&place, &place.open(&languages));
    }
}

fn read(text: &str, parse_context: &ParseContext) -> Result<Period, String> {
    parse_period(text, parse_context).map_err(|error| format!("{}: {}", error.what, error.reason.explain()))
}

fn range(text: &str) -> DateRange {
    text.parse().unwrap()
}

#[test]
fn every_language_has_a_place() {
    let languages = Languages::read(Path::new("crates/i18n/languages")).ok().unwrap();
    let tags: BTreeSet<String> = languages.tags().map(|tag| tag[..2].to_owned()).collect();
    let mut seen = BTreeSet::new();
    let facts = fs::read_to_string("tests/places/dates.json").unwrap();
    let facts: serde_json::Map<String, Value> = serde_json::from_str(&facts).unwrap();
    seen.extend(facts.keys().map(|tag| tag[..2].to_owned()));
    assert_eq!(seen, tags);
}

#[test]
fn every_name_of_a_period_is_read_as_that_period() {
    in_each_locale(|place, parse_context| {
        let runs =
            CalendarUnit::ALL.into_iter().flat_map(|span| [0, 1].map(|ago| Period::Calendar(span, ago)));
        let counted = place.counts().into_iter().flat_map(|count| {
            let fits = CalendarUnit::ALL.into_iter().filter(move |span| count <= span.most());
            fits.flat_map(move |span| [Period::Last(count, span), Period::Calendar(span, count)])
        });
        let presets = Period::PRESETS.into_iter().flat_map(|(_, periods)| periods).copied();
        for period in runs.chain(counted).chain(presets) {
            let title = title(period);
            assert_eq!(read(&title, parse_context), Ok(period), "{}: {title}", place.tag);
            assert_eq!(read(&title.to_uppercase(), parse_context), Ok(period), "{}: {title}", place.tag);
        }
    });
}

#[test]
fn every_label_of_a_period_is_read_as_its_days() {
    in_each_locale(|place, parse_context| {
        for (days, label) in place.pairs("labels") {
            assert_eq!(
                read(&label, parse_context),
                Ok(Period::Custom(range(&days))),
                "{}: {label}",
                place.tag
            );
        }
        for (month, label) in place.pairs("months_alone") {
            assert_eq!(
                read(&label, parse_context),
                Ok(Period::Custom(range(&month))),
                "{}: {label}",
                place.tag
            );
        }
    });
}

#[test]
fn every_line_of_the_menu_is_read_as_its_period() {
    in_each_locale(|place, parse_context| {
        for (days, label) in place.pairs("labels") {
            let days = range(&days);
            // On the day after, these were the last days.
            let today = days.end().checked_add_days(Days::new(1)).unwrap();
            let parse_context = ParseContext { today, ..parse_context.clone() };
            let period = Period::Last(7, CalendarUnit::Day);
            let line = i18n::period_picker_choice(&label, &title(period));
            let expected = if days.days() == 7 { period } else { Period::Custom(days) };
            assert_eq!(read(&line, &parse_context), Ok(expected), "{}: {line}", place.tag);
        }
    });
}

#[test]
fn a_date_of_numbers_is_read_as_it_is_written_there() {
    in_each_locale(|place, parse_context| {
        for (date, label) in place.pairs("numeric") {
            assert_eq!(
                read(&label, parse_context),
                Ok(Period::Custom(range(&date))),
                "{}: {label}",
                place.tag
            );
            let is_doubtful = date == "2026-03-04" && parse_context.date_locale.order != DateOrder::YearFirst;
            assert_eq!(is_ambiguous(&label), is_doubtful, "{}: {label}", place.tag);
        }
    });
}

#[test]
fn what_people_type_in_their_language_is_read() {
    let date = |text: &str| text.parse::<NaiveDate>().unwrap();
    let day = |text| Period::Custom(DateRange::day(date(text)));
    let cases = [
        ("de-DE", "Letzte 7 Tage", Period::Last(7, CalendarUnit::Day)),
        ("de-DE", "letzte woche", Period::Calendar(CalendarUnit::Week, 1)),
        ("de-DE", "last month", Period::Calendar(CalendarUnit::Month, 1)),
        ("de-DE", "26.11.2026", day("2026-11-26")),
        ("de-DE", "26. November", day("2026-11-26")),
        ("de-DE", "1. März bis 28. März 2026", Period::Custom(range("2026-03-01..2026-03-28"))),
        ("de-DE", "Dienstag", day("2026-11-24")),
        ("de-DE", "14d", Period::Last(14, CalendarUnit::Day)),
        ("en-US", "11/26/2026", day("2026-11-26")),
        ("en-US", "Nov 26", day("2026-11-26")),
        ("en-US", "3/4/2026", day("2026-03-04")),
        ("en-GB", "3/4/2026", day("2026-04-03")),
        ("ja-JP", "先月", Period::Calendar(CalendarUnit::Month, 1)),
        ("ja-JP", "過去２８日間", Period::Last(28, CalendarUnit::Day)),
        ("ja-JP", "2026年3月1日から28日", Period::Custom(range("2026-03-01..2026-03-28"))),
        ("ja-JP", "３月", Period::Custom(range("2026-03"))),
        ("ar-EG", "آخر ٧ أيام", Period::Last(7, CalendarUnit::Day)),
        ("ar-EG", "٢٦ نوفمبر", day("2026-11-26")),
        ("ar-EG", "٢٦/١١/٢٠٢٦", day("2026-11-26")),
        ("ar", "آخر ٢٨ يومًا", Period::Last(28, CalendarUnit::Day)),
        ("ar-LB", "1 كانون الثاني إلى 3 شباط 2026", Period::Custom(range("2026-01-01..2026-02-03"))),
        ("fr-FR", "1er au 28 mars 2026", Period::Custom(range("2026-03-01..2026-03-28"))),
        ("fr-FR", "aujourd'hui", Period::Calendar(CalendarUnit::Day, 0)),
        ("es-ES", "1 a 28 de marzo de 2026", Period::Custom(range("2026-03-01..2026-03-28"))),
        ("pt-BR", "26 de novembro", day("2026-11-26")),
    ];
    in_each_locale(|place, parse_context| {
        for (_, text, period) in cases.iter().filter(|(tag, ..)| *tag == place.tag) {
            assert_eq!(read(text, parse_context), Ok(*period), "{}: {text}", place.tag);
        }
    });
}
