//! The simulation itself: repeatable, computed day by day, and true to its clock.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use ask::{DASHBOARDS, at, autumn, between, chart, date, demo, points, signed};
use chrono::Duration;
use demo_workspace::{Size, Status, Workspace, conversations_on, sessions_on};

#[test]
fn the_same_seed_gives_the_same_answer_and_another_does_not() {
    let address =
        format!("{DASHBOARDS}/charts-data?chartName=Avg_response_time&start=2026-10-01&end=2026-11-20");
    assert_eq!(signed(&demo(), &address), signed(&demo(), &address));
    assert_ne!(signed(&demo(), &address).body, signed(&Workspace { seed: 9, ..demo() }, &address).body);
}

#[test]
fn a_day_alone_is_the_day_in_its_range() {
    let range = points(&chart(&demo(), "Total_conversations", "2026-11-01", "2026-11-10"));
    let alone = points(&chart(&demo(), "Total_conversations", "2026-11-04", "2026-11-04"));
    assert_eq!(range[3], alone.iter().sum::<f64>());
}

#[test]
fn the_past_does_not_change_as_the_clock_goes_on() {
    let later = Workspace { now: at("2027-02-01T00:00:00Z"), ..demo() };
    for day in ["2026-11-01", "2026-10-15", "2025-06-03"].map(date) {
        assert_eq!(sessions_on(&demo(), day), sessions_on(&later, day));
        let opened =
            |workspace| conversations_on(workspace, day).iter().map(|it| it.opened_at).collect::<Vec<_>>();
        assert_eq!(opened(&demo()), opened(&later));
    }
}

#[test]
fn nothing_happens_after_the_clock() {
    let now = demo().now;
    for conversation in autumn(&demo()) {
        assert!(conversation.opened_at <= now && conversation.last_activity() <= now);
        assert!(conversation.messages.is_sorted_by_key(|message| message.sent_at));
        assert!(conversation.service.is_none_or(|service| service.since <= now));
    }
}

#[test]
fn some_are_open_and_at_times_some_are_queued() {
    let open = autumn(&demo()).iter().filter(|it| it.status() == Status::Open).count();
    let night = Workspace { now: at("2026-11-20T03:30:00Z"), ..demo() };
    let queued =
        |workspace: &Workspace| autumn(workspace).iter().filter(|it| it.status() == Status::Queued).count();
    let hours = (0..48).map(|hour| queued(&Workspace { now: night.now + Duration::hours(hour), ..demo() }));
    assert!(open > 0 && hours.max() > Some(0));
}

#[test]
fn no_conversation_is_touched_after_nine_days() {
    let all = autumn(&Workspace { now: at("2027-02-01T00:00:00Z"), ..demo() });
    assert!(all.iter().all(|it| it.last_activity() < it.opened_at + Duration::days(9)));
}

#[test]
fn a_small_company_has_about_ninety_conversations_a_day() {
    let month = between(&autumn(&demo()), "2026-10-23T00:00:00Z", "2026-11-20T00:00:00Z");
    assert!((80..=100).contains(&(month.len() / 28)), "{}", month.len() / 28);
}

#[test]
fn a_large_company_has_about_twenty_thousand() {
    let large = Workspace { size: Size::Large, ..demo() };
    let week: usize =
        (9..16).map(|day| conversations_on(&large, date(&format!("2026-11-{day:02}"))).len()).sum();
    assert!((17_000..=23_000).contains(&(week / 7)), "{}", week / 7);
}

#[test]
fn the_company_grows_and_had_one_bad_week_in_the_quarter() {
    let count = |start, end| points(&chart(&demo(), "Total_conversations", start, end)).iter().sum::<f64>();
    assert!(count("2026-01-01", "2026-06-30") > 1.1 * count("2025-01-01", "2025-06-30"));
    let weeks = points(&chart(&demo(), "Total_conversations", "2026-08-24", "2026-11-15"));
    let weeks: Vec<f64> = weeks.chunks(7).map(|week| week.iter().sum()).collect();
    let mean = weeks.iter().sum::<f64>() / weeks.len() as f64;
    assert_eq!(weeks.iter().filter(|week| **week > 1.4 * mean).count(), 1, "{weeks:?}");
}
