//! The headline numbers against the conversations they sum up.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use std::collections::BTreeMap;

use ask::{DASHBOARDS, ask, at, autumn, between, demo, total};
use chrono::{DateTime, Datelike, Duration, SecondsFormat, Timelike, Utc};
use demo_workspace::{Author, Conversation, Version, Visitor, Workspace, Zone};

const WEEK: &str = "start=2026-11-14T00:00:00.000Z&end=2026-11-20T23:59:59.999Z";

fn week(workspace: &Workspace) -> Vec<Conversation> {
    between(&autumn(workspace), "2026-11-14T00:00:00Z", "2026-11-21T00:00:00Z")
}

fn said(conversation: &Conversation) -> usize {
    conversation.messages.iter().filter(|message| message.author != Author::System).count()
}

#[test]
fn the_five_titles_come_in_their_order() {
    let body = ask(&demo(), &format!("{DASHBOARDS}/conversation-totalizers?{WEEK}"));
    let titles: Vec<_> =
        body["totalizers"].as_array().unwrap().iter().map(|row| row["title"].clone()).collect();
    let expected = [
        "Total_conversations",
        "Open_conversations",
        "On_Hold_conversations",
        "Total_messages",
        "Total_visitors",
    ];
    assert_eq!(titles, expected);
}

#[test]
fn every_conversation_and_every_word_is_counted() {
    let week = week(&demo());
    assert_eq!(total(&demo(), "Total_conversations", WEEK), week.len() as u64);
    assert_eq!(
        total(&demo(), "Total_messages", WEEK),
        week.iter().map(|it| said(it).max(1) as u64).sum::<u64>()
    );
}

#[test]
fn the_queue_counts_as_open_and_what_is_on_hold_does_not() {
    let running = |it: &&Conversation| it.closed_at.is_none() && said(it) > 0;
    let week = week(&demo());
    let held = week.iter().filter(running).filter(|it| it.held_at.is_some()).count() as u64;
    let open = week.iter().filter(running).filter(|it| it.held_at.is_none()).count() as u64;
    assert!(open > 0);
    assert_eq!(
        (total(&demo(), "Open_conversations", WEEK), total(&demo(), "On_Hold_conversations", WEEK)),
        (open, held)
    );
}

#[test]
fn some_hour_of_the_week_has_conversations_on_hold() {
    let mut workspace = demo();
    workspace.now = at("2026-11-19T18:00:00Z");
    assert!(total(&workspace, "On_Hold_conversations", WEEK) > 0);
}

#[test]
fn only_the_written_date_counts_in_the_reporting_zone() {
    let mut workspace = demo();
    workspace.zone = Zone::from_hours(1);
    let expected = between(&autumn(&workspace), "2026-11-16T23:00:00Z", "2026-11-18T23:00:00Z").len() as u64;
    let query = "start=2026-11-17T23:00:00.000Z&end=2026-11-18T01:00:00.000Z";
    assert_eq!(total(&workspace, "Total_conversations", query), expected);
}

#[test]
fn an_offset_written_behind_the_date_changes_nothing() {
    let total = |query| total(&demo(), "Total_conversations", query);
    let plain = total("start=2026-11-17&end=2026-11-18");
    assert_eq!(total("start=2026-11-17T01:00:00%2B05:00&end=2026-11-18T23:00:00-05:00"), plain);
}

/// When each visitor's record was last touched: as the latest of the visitor's conversations was opened.
fn touched(workspace: &Workspace) -> BTreeMap<Visitor, DateTime<Utc>> {
    let mut touched = BTreeMap::new();
    for conversation in autumn(workspace) {
        let entry = touched.entry(conversation.visitor).or_insert(conversation.opened_at);
        *entry = conversation.opened_at.max(*entry);
    }
    touched
}

const SPANS: [(&str, &str); 3] = [
    ("2026-11-14T00:00:00Z", "2026-11-20T23:59:59.999Z"),
    ("2026-10-20T07:30:00Z", "2026-10-28T10:00:00Z"),
    ("2026-10-30T00:00:00Z", "2026-11-02T12:00:00Z"),
];

fn visitors(workspace: &Workspace, (start, end): (&str, &str)) -> u64 {
    total(workspace, "Total_visitors", &format!("start={start}&end={end}"))
}

fn touched_in(touched: &BTreeMap<Visitor, DateTime<Utc>>, (start, end): (&str, &str)) -> u64 {
    touched.values().filter(|instant| (at(start)..at(end)).contains(instant)).count() as u64
}

#[test]
fn a_visitor_counts_where_the_latest_conversation_was_opened() {
    let touched = touched(&demo());
    for span in SPANS {
        assert_eq!(visitors(&demo(), span), touched_in(&touched, span), "{span:?}");
    }
}

#[test]
fn the_instant_of_the_end_is_not_counted() {
    let touched = touched(&demo());
    let last = touched.values().filter(|instant| **instant < at("2026-11-19T12:00:00Z")).max().unwrap();
    let text = |instant: DateTime<Utc>| instant.to_rfc3339_opts(SecondsFormat::Millis, true);
    let (end, after) = (text(*last), text(*last + Duration::milliseconds(1)));
    assert_eq!([(&*end, &*end), (&*end, &*after)].map(|span| visitors(&demo(), span)), [0, 1]);
}

#[test]
fn on_older_versions_the_first_reply_of_a_month_counts_too() {
    let old = Workspace { version: Version::new(6, 14), ..demo() };
    let mut touched = touched(&old);
    let mut replies = BTreeMap::<(Visitor, u32), DateTime<Utc>>::new();
    for conversation in autumn(&old) {
        for message in conversation.said().filter(|message| message.author != Author::Visitor) {
            let first =
                replies.entry((conversation.visitor, message.sent_at.month())).or_insert(message.sent_at);
            *first = message.sent_at.min(*first);
        }
    }
    for ((visitor, _), reply) in replies {
        touched.entry(visitor).and_modify(|instant| *instant = reply.max(*instant));
    }
    for span in SPANS {
        assert_eq!(visitors(&old, span), touched_in(&touched, span), "{span:?}");
    }
    // The last conversation before an instant was answered after it.
    let opened = autumn(&old).iter().map(|it| it.opened_at).filter(|at| at.hour() == 10).max().unwrap();
    let end = (opened + Duration::milliseconds(1)).to_rfc3339_opts(SecondsFormat::Millis, true);
    let span = ("2026-11-20T00:00:00Z", &*end);
    assert!(visitors(&old, span) < visitors(&demo(), span));
}

#[test]
fn visitors_come_back() {
    let all = autumn(&demo());
    assert!(touched(&demo()).len() < all.len() * 9 / 10);
}

#[test]
fn a_bare_end_leaves_out_the_visitors_of_its_day() {
    let bare = total(&demo(), "Total_visitors", "start=2026-11-19&end=2026-11-19");
    assert_eq!(bare, 0);
}

#[test]
fn a_range_that_ends_before_it_starts_is_zero() {
    let query = "start=2026-11-19T00:00:00Z&end=2026-11-10T00:00:00Z";
    assert_eq!(["Total_conversations", "Total_visitors"].map(|title| total(&demo(), title, query)), [0, 0]);
}
