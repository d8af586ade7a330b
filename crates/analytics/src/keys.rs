//! Keyboard shortcuts: one key for one action.

use super::metric::Metric;
use super::period::Period;
use super::span::Span;
use super::stepping::Step;
use super::wording::Title;

/// What a key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Another period.
    Period(Period),
    /// The period beside the chosen one.
    Step(Step),
    /// Twice the days.
    ZoomOut,
    /// The next comparison, or none behind the last.
    Compare,
    /// The next coarser grouping that suits the period.
    Group,
    /// Another chart.
    Metric(Metric),
    /// The next view.
    NextView,
    /// All numbers anew.
    Refresh,
    /// To the search of a table.
    Search,
    /// The list of keys.
    List,
    /// No departments and no search; the period stays.
    Clear,
}

const fn last(days: u16) -> Purpose {
    Purpose::Period(Period::Last(days, Span::Day))
}

const fn calendar(span: Span, ago: u16) -> Purpose {
    Purpose::Period(Period::Calendar(span, ago))
}

/// Each key as the browser names it, letters small; its purpose; and its title where the purpose has none of its own.
pub const KEYS: [(&str, Purpose, Option<Title>); 28] = [
    ("d", calendar(Span::Day, 0), None),
    ("e", calendar(Span::Day, 1), None),
    ("w", last(7), None),
    ("f", last(28), None),
    ("t", last(30), None),
    ("n", last(91), None),
    ("m", calendar(Span::Month, 0), None),
    ("p", calendar(Span::Month, 1), None),
    ("q", calendar(Span::Quarter, 0), None),
    ("y", calendar(Span::Year, 0), None),
    ("l", Purpose::Period(Period::Last(12, Span::Month)), None),
    ("ArrowLeft", Purpose::Step(Step::Back), Some(i18n::keys_previous_period)),
    ("ArrowRight", Purpose::Step(Step::Forth), Some(i18n::keys_next_period)),
    ("-", Purpose::ZoomOut, Some(i18n::keys_zoom_out)),
    ("x", Purpose::Compare, Some(i18n::keys_compare)),
    ("i", Purpose::Group, Some(i18n::keys_group)),
    ("1", Purpose::Metric(Metric::ALL[0]), None),
    ("2", Purpose::Metric(Metric::ALL[1]), None),
    ("3", Purpose::Metric(Metric::ALL[2]), None),
    ("4", Purpose::Metric(Metric::ALL[3]), None),
    ("5", Purpose::Metric(Metric::ALL[4]), None),
    ("6", Purpose::Metric(Metric::ALL[5]), None),
    ("7", Purpose::Metric(Metric::ALL[6]), None),
    ("v", Purpose::NextView, Some(i18n::keys_next_view)),
    ("r", Purpose::Refresh, Some(i18n::keys_refresh)),
    ("/", Purpose::Search, Some(i18n::keys_search)),
    ("?", Purpose::List, Some(i18n::keys_list)),
    ("Escape", Purpose::Clear, Some(i18n::keys_clear)),
];

/// The sign that a key stands for, from what it types and from its place on the keyboard, as the browser names both.
/// A layout of another script types no Latin letters and digits, so that its keys count by their places; on every layout
/// of the Latin script, and for all signs that it can type, what is typed counts.
pub fn sign<'a>(typed: &'a str, place: &'a str) -> &'a str {
    let is_foreign = !typed.is_empty() && typed.chars().all(is_of_another_script);
    match place.strip_prefix("Key").or(place.strip_prefix("Digit")) {
        // The question marks of Arabic and of Japanese.
        _ if matches!(typed, "؟" | "？") => "?",
        _ if !is_foreign => typed,
        Some(sign) if sign.len() == 1 => sign,
        _ if place == "Slash" => "/",
        _ if place == "Minus" => "-",
        _ => typed,
    }
}

/// Whether it is a letter or a digit, and none of the Latin ones, which stand up to U+024F and, with more marks, from
/// U+1E00 to U+1EFF.
fn is_of_another_script(letter: char) -> bool {
    letter.is_alphanumeric() && letter > '\u{24f}' && !('\u{1e00}'..='\u{1eff}').contains(&letter)
}

/// What a key is for; capitals are the same keys.
pub fn purpose(key: &str) -> Option<Purpose> {
    KEYS.iter().find(|(own, ..)| own.eq_ignore_ascii_case(key)).map(|(_, purpose, _)| *purpose)
}

/// All keys as they are read, each with its title.
pub fn list() -> Vec<(String, String)> {
    let title = |purpose, title: Option<Title>| match purpose {
        Purpose::Period(period) => period.title(),
        Purpose::Metric(metric) => metric.title().into(),
        _ => title.map(|title| title().to_owned()).unwrap_or_default(),
    };
    let key = |key: &str| match key {
        "ArrowLeft" => "←".into(),
        "ArrowRight" => "→".into(),
        "Escape" => "Esc".into(),
        _ => key.to_ascii_uppercase(),
    };
    KEYS.iter().map(|(own, purpose, own_title)| (key(own), title(*purpose, *own_title))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What browsers do with these keys alone. Firefox's quick find has `/` too, but as on any page with a search
    /// of its own, this one is meant.
    const BROWSERS: [&str; 15] = [
        "Tab",
        "Enter",
        " ",
        "Backspace",
        "Delete",
        "Home",
        "End",
        "PageUp",
        "PageDown",
        "ArrowUp",
        "ArrowDown",
        "'",
        "F5",
        "ContextMenu",
        "Insert",
    ];

    #[test]
    fn each_key_has_one_purpose_and_each_purpose_one_key() {
        for (at, (key, purpose, _)) in KEYS.iter().enumerate() {
            for (other_key, other, _) in &KEYS[..at] {
                assert!(!key.eq_ignore_ascii_case(other_key), "{key}");
                assert_ne!(purpose, other, "{key} and {other_key}");
            }
        }
    }

    #[test]
    fn no_key_is_the_browsers() {
        for key in BROWSERS {
            assert_eq!(purpose(key), None, "{key}");
        }
    }

    #[test]
    fn a_key_is_a_sign_that_can_be_typed_or_has_a_name_of_the_browser() {
        for (key, ..) in KEYS {
            let named = ["ArrowLeft", "ArrowRight", "Escape"].contains(&key);
            assert!(named || (key.len() == 1 && !key.as_bytes()[0].is_ascii_uppercase()), "{key}");
        }
    }

    #[test]
    fn capitals_are_the_same_keys() {
        assert_eq!(purpose("D"), Some(Purpose::Period(Period::Calendar(Span::Day, 0))));
        assert_eq!(purpose("arrowleft"), purpose("ArrowLeft"));
        assert_eq!([purpose(""), purpose("Dead"), purpose("dd"), purpose("ß")], [None; 4]);
    }

    #[test]
    fn keys_of_other_scripts_count_by_their_places() {
        let cases = [
            // Russian, Greek, Hebrew, Arabic: Q, E and W are where they are on a Latin keyboard.
            ("й", "KeyQ", "Q"),
            ("Й", "KeyQ", "Q"),
            ("ε", "KeyE", "E"),
            ("ק", "KeyE", "E"),
            ("ص", "KeyW", "W"),
            ("لا", "KeyB", "B"),
            ("٢", "Digit2", "2"),
            ("ظ", "Slash", "/"),
            ("؟", "Slash", "?"),
            // What is typed counts where it is a sign that every layout has.
            (".", "Slash", "."),
            ("/", "KeyQ", "/"),
            ("?", "Digit7", "?"),
            ("-", "Minus", "-"),
            // German, French, Turkish, Vietnamese, Dvorak: Latin letters count as they are typed.
            ("z", "KeyY", "z"),
            ("y", "KeyZ", "y"),
            ("-", "Slash", "-"),
            ("/", "Digit7", "/"),
            ("?", "Minus", "?"),
            ("ß", "Minus", "ß"),
            ("é", "Digit2", "é"),
            ("&", "Digit1", "&"),
            ("€", "KeyE", "€"),
            ("ı", "KeyI", "ı"),
            ("ạ", "KeyA", "ạ"),
            ("'", "KeyQ", "'"),
            // Keys that have names are the same everywhere.
            ("ArrowLeft", "ArrowLeft", "ArrowLeft"),
            ("Escape", "Escape", "Escape"),
            ("Dead", "KeyE", "Dead"),
            ("", "KeyE", ""),
            ("д", "", "д"),
            ("ж", "Semicolon", "ж"),
        ];
        for (typed, place, expected) in cases {
            assert_eq!(sign(typed, place), expected, "{typed} at {place}");
        }
        assert_eq!(purpose(sign("в", "KeyD")), Some(Purpose::Period(Period::Calendar(Span::Day, 0))));
    }

    #[test]
    fn the_keys_of_periods_are_those_of_the_presets() {
        let all: Vec<Period> = Period::PRESETS.iter().flat_map(|(_, presets)| *presets).copied().collect();
        for (key, purpose, _) in KEYS {
            if let Purpose::Period(period) = purpose {
                assert!(all.contains(&period), "{key}");
            }
        }
    }

    #[test]
    fn every_key_has_a_title_of_its_own() {
        let mut titles: Vec<String> = list().into_iter().map(|(_, title)| title).collect();
        assert!(titles.iter().all(|title| !title.is_empty()));
        titles.sort();
        titles.dedup();
        assert_eq!(titles.len(), KEYS.len());
        assert_eq!(list()[0], ("D".into(), "Today".into()));
        assert_eq!(list()[11].0, "←");
    }
}
