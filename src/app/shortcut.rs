//! Keyboard shortcuts: one key for one action.

use crate::text::{self, MessageFn};
use analytics::calendar_unit::CalendarUnit;
use analytics::metric::Metric;
use analytics::period::Period;
use analytics::period_step::PeriodStep;

/// What a key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShortcutAction {
    /// Another period.
    Period(Period),
    /// The period beside the chosen one.
    PeriodStep(PeriodStep),
    /// The choice of any period, and of what it is compared with.
    ChoosePeriod,
    /// Twice the days.
    ZoomOut,
    /// The next comparison, or none behind the last.
    NextComparison,
    /// The next coarser grouping that suits the period.
    NextGranularity,
    /// Another chart.
    Metric(Metric),
    /// The next view.
    NextView,
    /// All numbers anew.
    Refresh,
    /// To the search of a table.
    Search,
    /// The menu that takes the view's numbers along.
    Export,
    /// The list of keys.
    ShowShortcuts,
    /// No departments and no search; the period stays.
    Clear,
}

const fn last(days: u16) -> ShortcutAction {
    ShortcutAction::Period(Period::Last(days, CalendarUnit::Day))
}

const fn calendar(span: CalendarUnit, ago: u16) -> ShortcutAction {
    ShortcutAction::Period(Period::Calendar(span, ago))
}

/// Each key as the browser names it, letters small; its purpose; and its title where the purpose has none of its own.
pub const SHORTCUTS: [(&str, ShortcutAction, Option<MessageFn>); 30] = [
    ("d", calendar(CalendarUnit::Day, 0), None),
    ("e", calendar(CalendarUnit::Day, 1), None),
    ("w", last(7), None),
    ("f", last(28), None),
    ("t", last(30), None),
    ("n", last(91), None),
    ("m", calendar(CalendarUnit::Month, 0), None),
    ("p", calendar(CalendarUnit::Month, 1), None),
    ("q", calendar(CalendarUnit::Quarter, 0), None),
    ("y", calendar(CalendarUnit::Year, 0), None),
    ("l", ShortcutAction::Period(Period::Last(12, CalendarUnit::Month)), None),
    ("ArrowLeft", ShortcutAction::PeriodStep(PeriodStep::Previous), Some(i18n::keys_previous_period)),
    ("ArrowRight", ShortcutAction::PeriodStep(PeriodStep::Next), Some(i18n::keys_next_period)),
    ("c", ShortcutAction::ChoosePeriod, Some(i18n::keys_period)),
    ("-", ShortcutAction::ZoomOut, Some(i18n::keys_zoom_out)),
    ("x", ShortcutAction::NextComparison, Some(i18n::keys_compare)),
    ("i", ShortcutAction::NextGranularity, Some(i18n::keys_group)),
    ("1", ShortcutAction::Metric(Metric::ALL[0]), None),
    ("2", ShortcutAction::Metric(Metric::ALL[1]), None),
    ("3", ShortcutAction::Metric(Metric::ALL[2]), None),
    ("4", ShortcutAction::Metric(Metric::ALL[3]), None),
    ("5", ShortcutAction::Metric(Metric::ALL[4]), None),
    ("6", ShortcutAction::Metric(Metric::ALL[5]), None),
    ("7", ShortcutAction::Metric(Metric::ALL[6]), None),
    ("v", ShortcutAction::NextView, Some(i18n::keys_next_view)),
    ("r", ShortcutAction::Refresh, Some(i18n::keys_refresh)),
    ("/", ShortcutAction::Search, Some(i18n::keys_search)),
    ("s", ShortcutAction::Export, Some(i18n::keys_export)),
    ("?", ShortcutAction::ShowShortcuts, Some(i18n::keys_list)),
    ("Escape", ShortcutAction::Clear, Some(i18n::keys_clear)),
];

/// What a key is for; capitals are the same keys.
pub fn action_for(key: &str) -> Option<ShortcutAction> {
    SHORTCUTS.iter().find(|(own, ..)| own.eq_ignore_ascii_case(key)).map(|(_, purpose, _)| *purpose)
}

/// All keys as they are read, each with its title.
pub fn list() -> Vec<(String, String)> {
    let title = |purpose, title: Option<MessageFn>| match purpose {
        ShortcutAction::Period(period) => text::period::title(period),
        ShortcutAction::Metric(metric) => text::metric::title(metric).into(),
        _ => title.map(|title| title().to_owned()).unwrap_or_default(),
    };
    let key = |key: &str| match key {
        "ArrowLeft" => "←".into(),
        "ArrowRight" => "→".into(),
        "Escape" => "Esc".into(),
        _ => key.to_ascii_uppercase(),
    };
    SHORTCUTS.iter().map(|(own, purpose, own_title)| (key(own), title(*purpose, *own_title))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::keyboard::logical_key;

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
        for (at, (key, purpose, _)) in SHORTCUTS.iter().enumerate() {
            for (other_key, other, _) in &SHORTCUTS[..at] {
                assert!(!key.eq_ignore_ascii_case(other_key), "{key}");
                assert_ne!(purpose, other, "{key} and {other_key}");
            }
        }
    }

    #[test]
    fn no_key_is_the_browsers() {
        for key in BROWSERS {
            assert_eq!(action_for(key), None, "{key}");
        }
    }

    #[test]
    fn a_key_is_a_sign_that_can_be_typed_or_has_a_name_of_the_browser() {
        for (key, ..) in SHORTCUTS {
            let named = ["ArrowLeft", "ArrowRight", "Escape"].contains(&key);
            assert!(named || (key.len() == 1 && !key.as_bytes()[0].is_ascii_uppercase()), "{key}");
        }
    }

    #[test]
    fn capitals_are_the_same_keys() {
        assert_eq!(action_for("D"), Some(ShortcutAction::Period(Period::Calendar(CalendarUnit::Day, 0))));
        assert_eq!(action_for("arrowleft"), action_for("ArrowLeft"));
        assert_eq!([action_for(""), action_for("Dead"), action_for("dd"), action_for("ß")], [None; 4]);
    }

    #[test]
    fn the_keys_of_periods_are_those_of_the_presets() {
        let all: Vec<Period> = Period::PRESETS.iter().flat_map(|(_, presets)| *presets).copied().collect();
        for (key, purpose, _) in SHORTCUTS {
            if let ShortcutAction::Period(period) = purpose {
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
        assert_eq!(titles.len(), SHORTCUTS.len());
        assert_eq!(list()[0], ("D".into(), "Today".into()));
        assert_eq!(list()[11].0, "←");
    }

    #[test]
    fn a_key_of_another_script_is_the_one_at_its_place() {
        assert_eq!(
            action_for(logical_key("в", "KeyD")),
            Some(ShortcutAction::Period(Period::Calendar(CalendarUnit::Day, 0)))
        );
    }
}
