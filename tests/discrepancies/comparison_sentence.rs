//! The words for a change against the compared period, over the conversations of the simulated workspace.

use analytics::change::Change;
use analytics::comparison::Comparison;
use analytics::locale_format::{EnglishFormat, LocaleFormat};
use analytics::period::Period;
use chrono::{NaiveDate, Weekday};
use demo_workspace::{Workspace, conversations_on};
use omnichannel_dashboard::text::change::{COUNT, describe};
use rocketchat::CachePolicy;

use crate::mock::*;

#[test]
fn a_comparison_is_that_of_the_conversations() {
    let today = "2026-11-20".parse().unwrap();
    let words = |name: &str, period: &str| {
        let period: Period = period.parse().unwrap();
        let comparison: Comparison = name.parse().unwrap();
        let ranges =
            [period.range(today, Weekday::Mon), comparison.range(period, today, Weekday::Mon).unwrap()];
        let [now, before] = ranges.map(|range| {
            let asked = scope(&range.to_string());
            let totals = crate::mock::now(small().client.totals(&asked, CachePolicy::Recent)).unwrap();
            let counted =
                days(&range.to_string()).flat_map(|day| conversations_on(&workspace(), day)).count();
            assert_eq!(totals.conversations, Some(counted as u64), "{range}");
            counted as f64
        });
        (now, before, describe(Change::of_counts(before, now), COUNT, &EnglishFormat.count(before)))
    };
    for (name, period) in
        [("before", "last-week"), ("before-by-date", "last-28-days"), ("year-before", "last-7-days")]
    {
        let (now, before, sentence) = words(name, period);
        let percent = ((now - before) / before * 100.0).round();
        let direction = if now > before { "more" } else { "fewer" };
        let expected = match percent {
            _ if now == before => "the same".into(),
            0.0 => "about the same".into(),
            _ => format!("{}% {direction}", percent.abs()),
        };
        assert!(now > 50.0 && before > 50.0);
        assert_eq!(sentence, expected);
    }
}

/// A Friday afternoon.
fn workspace() -> Workspace {
    Workspace::demo(at("2026-11-20T16:00:00Z"))
}

fn small() -> MockWorkspace {
    MockWorkspace::new(|request| answer_of(&workspace(), request))
}

fn days(text: &str) -> impl Iterator<Item = NaiveDate> + use<> {
    let range = range(text);
    range.start().iter_days().take_while(move |day| *day <= range.end())
}
