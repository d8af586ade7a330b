//! What is compared is named in every language, with the days and the time in it.

use std::path::Path;
use std::rc::Rc;

use analytics::change::Change;
use analytics::compared_ranges::{ComparedRanges, ElapsedRange};
use analytics::locale_format::{EnglishFormat, LocaleFormat};
use analytics::range::DateRange;
use chrono::NaiveDate;
use i18n_compiler::Languages;
use omnichannel_dashboard::text::change::{COUNT, describe};
use omnichannel_dashboard::text::comparison::previous;

/// Numbers as they are, and one form for all of them.
struct Plain;

impl i18n::Locale for Plain {
    fn number(&self, number: f64) -> String {
        number.to_string()
    }

    fn plural(&self, _: f64) -> String {
        "other".into()
    }

    fn list(&self, things: &[String]) -> String {
        things.join(", ")
    }
}

/// Each kind of comparison on a Sunday, with what must stand in its name.
fn pairs() -> Vec<(ComparedRanges, Vec<String>)> {
    let days = |text: &str| text.parse::<DateRange>().unwrap();
    let by_eleven = |days: DateRange| ElapsedRange { days, until: days.end().and_hms_opt(11, 0, 0) };
    let part = |now: &str, before: &str| ComparedRanges {
        now: by_eleven(days(now)),
        before: by_eleven(days(before)),
    };
    let whole = |now: &str, before: &str| ComparedRanges::whole(days(now), days(before));
    let described = |before: &str| EnglishFormat.range(days(before));
    let (today, week, month) = ("2026-11-22..2026-11-22", "2026-11-16..2026-11-22", "2026-10-01..2026-10-31");
    let eleven = || "11:00".to_owned();
    let older = "2026-11-15..2026-11-15";
    let yesterday = "2026-11-21..2026-11-21";
    let weeks = "2026-11-09..2026-11-15";
    let shorter = "2026-09-01..2026-09-30";
    vec![
        (part(today, older), vec!["Sunday".into(), eleven()]),
        (part(today, yesterday), vec![described(yesterday), eleven()]),
        (part(week, weeks), vec![described(weeks), eleven()]),
        (whole(month, shorter), vec![described(shorter), "31".into(), "30".into()]),
        (
            whole("2026-11-16..2026-11-21", "2026-11-09..2026-11-14"),
            vec![described("2026-11-09..2026-11-14")],
        ),
    ]
}

#[test]
fn every_language_names_what_is_compared() {
    let languages = Languages::read(Path::new("crates/i18n/languages")).unwrap();
    let today: NaiveDate = "2026-11-22".parse().unwrap();
    let mut names = 0;
    for language in languages.tags() {
        assert!(i18n::open(
            language,
            languages.catalogue(language).unwrap(),
            language == "ar",
            Rc::new(Plain)
        ));
        let mut seen: Vec<String> = Vec::new();
        for (pair, parts) in pairs() {
            let than = previous(pair, "2026-11-16..2026-11-22".parse().unwrap(), today, &EnglishFormat);
            assert!(parts.iter().all(|part| than.contains(part)), "{language}: {than}");
            for (before, now) in [(40.0, 80.0), (40.0, 40.0), (1000.0, 1001.0), (0.0, 7.0), (4.0, 7.0)] {
                let change = Change { is_comparable: pair.is_comparable(), ..Change::of_counts(before, now) };
                let described = describe(change, COUNT, &EnglishFormat.count(before));
                let has_percent = described.contains(i18n::change_percent(100.0).as_str());
                assert_eq!(
                    has_percent,
                    pair.is_comparable() && (before, now) == (40.0, 80.0),
                    "{language}: {described}"
                );
            }
            assert!(i18n::tiles_versus(&than).contains(&than), "{language}");
            assert!(!seen.contains(&than), "{language}: {than}");
            seen.push(than);
            names += 1;
        }
    }
    assert!(names >= 7 * 5, "{names}");
}
