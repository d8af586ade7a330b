//! Which days are requested, and what is cached of them.

mod insert;

use super::*;
use analytics::test_support::named_zone as named;
use chrono::Datelike;
use chrono_tz::Tz;

const MINUTE: TimeDelta = TimeDelta::seconds(60);

fn range(text: &str) -> DateRange {
    text.parse().unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn later() -> DateTime<Utc> {
    at("2027-06-01T00:00:00Z")
}

/// A workspace that counts how often each day is requested.
struct Workspace {
    zone: Tz,
    requested: Vec<(NaiveDate, usize)>,
}

impl Workspace {
    fn new(zone: Tz) -> Self {
        Self { zone, requested: Vec::new() }
    }

    /// The UTC days from the one of the range's first instant to the one of its last, as the server cuts them.
    fn days(&self, range: DateRange) -> Vec<NaiveDate> {
        let (start, end) = named(self.zone.name()).instants(range);
        let last = (end - TimeDelta::milliseconds(1)).date_naive();
        start.date_naive().iter_days().take_while(|day| *day <= last).collect()
    }

    fn sent(&self, range: DateRange) -> Vec<(String, f64)> {
        let label = |day: NaiveDate| format!("{}/{}", day.month(), day.day());
        self.days(range).into_iter().map(|day| (label(day), number(day))).collect()
    }

    fn answer(&mut self, range: DateRange) -> Vec<(String, f64)> {
        for day in self.days(range) {
            match self.requested.iter_mut().find(|(known, _)| *known == day) {
                Some((_, times)) => *times += 1,
                None => self.requested.push((day, 1)),
            }
        }
        self.sent(range)
    }

    fn most(&self) -> usize {
        self.requested.iter().map(|(_, times)| *times).max().unwrap_or_default()
    }
}

/// A number that no other day has.
fn number(day: NaiveDate) -> f64 {
    f64::from(day.num_days_from_ce()) / 100.0
}

/// Asks piece by piece until nothing is missing; how many pieces that took.
fn fill(known: &mut DayCache, workspace: &mut Workspace, wanted: DateRange, now: DateTime<Utc>) -> usize {
    for calls in 0..40 {
        let Some(piece) = known.missing_ranges(wanted, now, now - MINUTE, None).first().copied() else {
            return calls;
        };
        assert!(piece.days() >= 2 && piece.days() <= i64::from(MAX_REQUEST_DAYS), "{piece}");
        assert!(known.insert(piece, &workspace.answer(piece), now), "{piece}");
    }
    panic!("it never comes to an end");
}

const ZONES: [Tz; 8] = [
    Tz::UTC,
    Tz::Europe__Berlin,
    Tz::America__New_York,
    Tz::Asia__Kolkata,
    Tz::Australia__Lord_Howe,
    Tz::America__Sao_Paulo,
    Tz::Pacific__Kiritimati,
    Tz::Pacific__Pago_Pago,
];

#[test]
fn a_year_never_costs_the_workspace_a_query_twice() {
    for zone in ZONES {
        let (mut known, mut workspace) = (DayCache::default(), Workspace::new(zone));
        let calls = fill(&mut known, &mut workspace, range("2025-05-04..2026-05-03"), later());
        assert_eq!((workspace.most(), workspace.requested.len() <= 366), (1, true), "{zone}");
        assert_eq!(calls, 4, "{zone}");
    }
}

#[test]
fn wider_and_wider_ranges_request_only_what_is_new() {
    for zone in ZONES {
        let (mut known, mut workspace) = (DayCache::default(), Workspace::new(zone));
        for wanted in ["2026-04-01..2026-04-07", "2026-03-11..2026-04-07", "2025-04-21..2026-04-20"] {
            fill(&mut known, &mut workspace, range(wanted), later());
        }
        assert_eq!(workspace.most(), 1, "{zone}");
    }
}

#[test]
fn every_slice_is_what_the_workspace_would_send() {
    for zone in ZONES {
        let (mut known, mut workspace) = (DayCache::default(), Workspace::new(zone));
        let wide = range("2025-12-20..2026-04-10");
        fill(&mut known, &mut workspace, wide, later());
        for first in wide.start().iter_days().take_while(|day| *day < wide.end()) {
            for days in [2, 3, 28, 90] {
                let last = (first + Days::new(days - 1)).min(wide.end());
                let slice = DateRange::new(first, last).unwrap();
                let direct: Vec<(NaiveDate, f64)> =
                    workspace.days(slice).into_iter().map(|day| (day, number(day))).collect();
                assert_eq!(known.answer(slice), Some((direct, later())), "{zone} {slice}");
                assert!(known.missing_ranges(slice, later(), later() - MINUTE, None).is_empty());
            }
        }
    }
}

#[test]
fn a_zone_that_is_utc_in_winter_alone_comes_to_an_end_and_reports_no_wrong_number() {
    for zone in [Tz::Europe__London, Tz::Atlantic__Azores, Tz::Africa__Casablanca] {
        let (mut known, mut workspace) = (DayCache::default(), Workspace::new(zone));
        for wanted in ["2026-03-20..2026-04-20", "2025-07-01..2026-05-31", "2024-11-01..2025-08-01"] {
            fill(&mut known, &mut workspace, range(wanted), later());
            let (days, _) = known.answer(range(wanted)).unwrap();
            assert!(days.iter().all(|(day, value)| *value == number(*day)));
            assert_eq!(days.iter().map(|(day, _)| *day).collect::<Vec<_>>(), workspace.days(range(wanted)));
        }
        let twice = workspace.requested.iter().filter(|(_, times)| *times > 1).count();
        assert!(twice <= 12, "{zone}: {twice}");
    }
}

#[test]
fn only_what_runs_goes_stale() {
    let (mut known, mut workspace) = (DayCache::default(), Workspace::new(Tz::UTC));
    let (wanted, noon) = (range("2026-03-01..2026-03-31"), at("2026-03-20T12:00:00Z"));
    assert_eq!(fill(&mut known, &mut workspace, wanted, noon), 1);
    let missing = |seconds| {
        let now = noon + TimeDelta::seconds(seconds);
        known.missing_ranges(wanted, now, now - MINUTE, None)
    };
    assert_eq!((missing(0), missing(60)), (vec![], vec![]));
    assert_eq!(missing(61), [range("2026-03-20..2026-03-31")]);
    assert_eq!(missing(365 * 86400), [range("2026-03-20..2026-03-31")]);
    // A clock that was set back dates nothing.
    assert_eq!(missing(-120), [wanted]);
}

#[test]
fn a_day_is_over_when_it_is_over_on_a_slow_clock_too() {
    let (mut known, mut workspace) = (DayCache::default(), Workspace::new(Tz::UTC));
    let (wanted, midnight) = (range("2026-03-01..2026-03-02"), at("2026-03-03T00:59:59Z"));
    fill(&mut known, &mut workspace, wanted, midnight);
    assert_eq!(
        known.missing_ranges(wanted, midnight + MINUTE, midnight + TimeDelta::seconds(1), None),
        [wanted]
    );
    fill(&mut known, &mut workspace, wanted, midnight + MINUTE * 2);
    assert!(known.missing_ranges(wanted, later(), later() - MINUTE, None).is_empty());
}

#[test]
fn a_reload_renews_all_numbers() {
    let (mut known, mut workspace) = (DayCache::default(), Workspace::new(Tz::Europe__Berlin));
    let wanted = range("2026-01-01..2026-04-30");
    fill(&mut known, &mut workspace, wanted, later());
    let pressed = later() + MINUTE;
    let mut calls = 0;
    while let Some(piece) =
        known.missing_ranges(wanted, pressed, pressed - MINUTE, Some(pressed)).first().copied()
    {
        calls += 1;
        assert!(known.insert(piece, &workspace.answer(piece), pressed) && calls < 9);
    }
    assert_eq!((calls, workspace.most()), (2, 2));
    assert_eq!(known.answer(wanted).unwrap().1, pressed);
}

#[test]
fn the_newest_piece_is_requested_first_and_shown_meanwhile() {
    let (mut known, workspace) = (DayCache::default(), Workspace::new(Tz::Asia__Kolkata));
    let wanted = range("2026-01-01..2026-04-30");
    let piece = known.missing_ranges(wanted, later(), later() - MINUTE, None)[0];
    assert_eq!(piece, range("2026-01-29..2026-04-30"));
    assert!(known.insert(piece, &workspace.sent(piece), later()));
    assert_eq!(known.answer(wanted), None);
    let part = known.partial(wanted);
    // The 28th of January came unasked.
    assert_eq!((part.days.len(), part.missing), (93, 27));
    assert_eq!(
        known.missing_ranges(wanted, later(), later() - MINUTE, None),
        [range("2026-01-01..2026-01-27")]
    );
}

#[test]
fn one_day_is_requested_with_the_day_before_it() {
    let (mut known, mut workspace) = (DayCache::default(), Workspace::new(Tz::UTC));
    fill(&mut known, &mut workspace, range("2026-03-01..2026-03-07"), later());
    let missing = |wanted| known.missing_ranges(range(wanted), later(), later() - MINUTE, None);
    assert_eq!(missing("2026-03-01..2026-03-08"), [range("2026-03-07..2026-03-08")]);
    assert_eq!(missing("2026-02-28..2026-03-07"), [range("2026-02-27..2026-02-28")]);
    assert_eq!(missing("2026-03-03..2026-03-03"), []);
    assert_eq!(known.answer(range("2026-03-03..2026-03-03")), None);
}
