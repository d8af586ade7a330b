//! Charts of a workspace that cuts several days at midnight of its server's zone, as its branch with date-fns does.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use analytics::day_labels::DayBoundary;
use analytics::metric::Metric;
use analytics::scope::TrendQuery;
use chrono::NaiveDate;
use demo_workspace::{ChartDays, Workspace, Zone, conversations_on};
use rocketchat::{CachePolicy, ChartData};

use crate::mock::*;

/// A Friday afternoon on a server that is so many hours east of UTC.
fn workspace(hours: i32, days: ChartDays) -> Workspace {
    let demo = Workspace::demo(at("2026-11-20T16:00:00Z"));
    Workspace { zone: Zone::from_hours(hours), days, ..demo }
}

fn ask(mock: &MockWorkspace, days: &str) -> ChartData {
    let question = TrendQuery { scope: scope(days), metric: Metric::TotalConversations };
    now(mock.client.trend(&question, CachePolicy::Recent)).unwrap()
}

/// The days of an answer, all of which must be there, and by whose midnights they are days.
fn whole_days(chart: ChartData) -> (Vec<(NaiveDate, f64)>, DayBoundary) {
    let ChartData::Days { days, missing: 0, clock, .. } = chart else { panic!("{chart:?}") };
    (days, clock)
}

/// How many conversations were opened on each of the server's own days.
fn counted(workspace: &Workspace, days: &str) -> Vec<(NaiveDate, f64)> {
    let range = range(days);
    let around = range.start().pred_opt().unwrap().iter_days().take(range.days() as usize + 2);
    let all: Vec<NaiveDate> = around
        .flat_map(|day| conversations_on(workspace, day))
        .map(|conversation| workspace.zone.local(conversation.opened_at).date())
        .collect();
    let count = |day: NaiveDate| (day, all.iter().filter(|other| **other == day).count() as f64);
    range.start().iter_days().take(range.days() as usize).map(count).collect()
}

#[test]
fn a_day_has_its_own_conversations_and_not_those_of_the_day_before() {
    for hours in [1, 5, 13] {
        let workspace = workspace(hours, ChartDays::Local);
        let expected = workspace.clone();
        let mock = MockWorkspace::new(move |request| answer_of(&workspace, request));
        for days in ["2026-11-02..2026-11-20", "2026-11-05..2026-11-06", "2026-10-20..2026-11-19"] {
            assert_eq!(
                whole_days(ask(&mock, days)),
                (counted(&expected, days), DayBoundary::ServerZone),
                "{hours} {days}"
            );
        }
        // A single day comes as hours, whatever is known of it.
        assert!(
            matches!(ask(&mock, "2026-11-05..2026-11-05"), ChartData::Labelled(hours) if hours.len() == 24)
        );
    }
}

#[test]
fn a_year_of_such_days_is_requested_in_pieces_and_no_day_twice() {
    let workspace = workspace(2, ChartDays::Local);
    let mock = MockWorkspace::new(move |request| answer_of(&workspace, request));
    let (days, clock) = whole_days(ask(&mock, "2025-11-21..2026-11-20"));
    assert_eq!((days.len(), clock, mock.requests().len()), (365, DayBoundary::ServerZone, 4));
    assert!(days.windows(2).all(|pair| pair[0].0.succ_opt() == Some(pair[1].0)));
    let (some, clock) = whole_days(ask(&mock, "2026-01-10..2026-03-02"));
    assert_eq!((mock.requests().len(), clock), (0, DayBoundary::ServerZone));
    assert!(some.iter().all(|day| days.contains(day)));
}

#[test]
fn days_cached_of_utc_go_when_the_server_begins_to_cut_its_own() {
    let calls = Arc::new(AtomicUsize::new(0));
    let (own, counter) = (workspace(3, ChartDays::Local), calls.clone());
    let mock = MockWorkspace::new(move |request| {
        let is_first = counter.fetch_add(1, Ordering::Relaxed) == 0;
        answer_of(&workspace(3, if is_first { ChartDays::Utc } else { ChartDays::Local }), request)
    });
    let wanted = "2026-11-02..2026-11-20";
    let (days, clock) = whole_days(ask(&mock, wanted));
    assert_eq!((days[0].0.to_string(), days.len(), clock), ("2026-11-01".into(), 20, DayBoundary::Utc));
    // Today is requested again after a minute; what comes of it is of the other kind.
    advance_clock(120);
    assert_eq!(whole_days(ask(&mock, wanted)), (counted(&own, wanted), DayBoundary::ServerZone));
    assert!(calls.load(Ordering::Relaxed) <= 4);
}

#[test]
fn a_server_that_cuts_them_now_so_now_so_has_its_own_labels() {
    let calls = Arc::new(AtomicUsize::new(0));
    let counter = calls.clone();
    let mock = MockWorkspace::new(move |request| {
        let is_odd = counter.fetch_add(1, Ordering::Relaxed) % 2 == 1;
        answer_of(&workspace(3, if is_odd { ChartDays::Local } else { ChartDays::Utc }), request)
    });
    assert!(matches!(ask(&mock, "2026-01-01..2026-11-20"), ChartData::Labelled(_)));
    assert!(calls.load(Ordering::Relaxed) <= 10);
}
