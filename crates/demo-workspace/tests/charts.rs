//! The charts against the conversations they are drawn from.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use ask::{DASHBOARDS, ask, at, autumn, between, chart, date, demo, points};
use chrono::{DateTime, Utc};
use demo_workspace::{Author, ChartDays, Conversation, Version, Workspace, Zone, conversations_on};

/// Days of UTC, one after another, with the conversations of each.
fn by_day(first: &str, count: i64) -> Vec<Vec<Conversation>> {
    let all = autumn(&demo());
    let day = |offset| date(first) + chrono::Duration::days(offset);
    (0..count)
        .map(|offset| all.iter().filter(|it| it.opened_at.date_naive() == day(offset)).cloned().collect())
        .collect()
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let values: Vec<f64> = values.collect();
    (100.0 * values.iter().sum::<f64>() / values.len() as f64).round() / 100.0
}

fn is_workspaces(author: Author) -> bool {
    [Author::Agent, Author::Bot].contains(&author)
}

/// Whether the visitor spoke first, and no bot did, so that the plain rules hold. What becomes of the others is told by
/// the tests of a single conversation.
fn is_plain(conversation: &Conversation) -> bool {
    let mut said = conversation.said();
    said.next().is_none_or(|first| first.author == Author::Visitor)
        && said.all(|message| message.author != Author::Bot)
}

fn seconds(from: DateTime<Utc>, to: DateTime<Utc>) -> f64 {
    (to - from).num_milliseconds() as f64 / 1000.0
}

#[test]
fn conversations_are_counted_by_utc_day() {
    let expected: Vec<f64> = by_day("2026-11-02", 10).iter().map(|day| day.len() as f64).collect();
    assert_eq!(points(&chart(&demo(), "Total_conversations", "2026-11-02", "2026-11-11")), expected);
}

#[test]
fn messages_are_the_agents_and_bots_and_at_least_one_a_conversation() {
    let written =
        |it: &Conversation| it.messages.iter().filter(|message| is_workspaces(message.author)).count();
    let expected: Vec<f64> = by_day("2026-11-02", 10)
        .iter()
        .map(|day| day.iter().map(|it| written(it).max(1) as f64).sum())
        .collect();
    assert_eq!(points(&chart(&demo(), "Total_messages", "2026-11-02", "2026-11-11")), expected);
}

#[test]
fn a_chat_lasts_from_opening_to_closing() {
    let duration = |it: &Conversation| it.closed_at.map(|closed_at| seconds(it.opened_at, closed_at));
    let expected: Vec<f64> =
        by_day("2026-11-02", 10).iter().map(|day| mean(day.iter().filter_map(duration))).collect();
    assert_eq!(points(&chart(&demo(), "Avg_chat_duration", "2026-11-02", "2026-11-11")), expected);
}

#[test]
fn a_first_response_is_measured_from_the_first_question() {
    let sent = |it: &Conversation, author| {
        it.messages.iter().find(|message| message.author == author).map(|it| it.sent_at)
    };
    let first = |it: &Conversation| match is_plain(it) {
        true => sent(it, Author::Agent)
            .map(|answer| seconds(sent(it, Author::Visitor).unwrap_or(it.opened_at), answer)),
        false => it.first_response_time(),
    };
    let days = by_day("2026-11-02", 10);
    let means: Vec<f64> = days.iter().map(|day| mean(day.iter().filter_map(first))).collect();
    let best = |day: &Vec<Conversation>| day.iter().filter_map(first).fold(f64::INFINITY, f64::min);
    let bests: Vec<f64> = days.iter().map(|day| (best(day) * 100.0).round() / 100.0).collect();
    assert_eq!(points(&chart(&demo(), "Avg_first_response_time", "2026-11-02", "2026-11-11")), means);
    assert_eq!(points(&chart(&demo(), "Best_first_response_time", "2026-11-02", "2026-11-11")), bests);
}

#[test]
fn a_reaction_is_measured_from_joining() {
    let reaction = |it: &Conversation| {
        if !is_plain(it) {
            return it.reaction_time();
        }
        let answer = it.messages.iter().find(|message| message.author == Author::Agent)?;
        Some(seconds(it.service?.since, answer.sent_at))
    };
    let expected: Vec<f64> =
        by_day("2026-11-02", 10).iter().map(|day| mean(day.iter().filter_map(reaction))).collect();
    assert_eq!(points(&chart(&demo(), "Avg_reaction_time", "2026-11-02", "2026-11-11")), expected);
}

#[test]
fn a_response_is_measured_once_for_each_question() {
    let expected: Vec<f64> =
        by_day("2026-11-02", 10).iter().map(|day| mean(day.iter().filter_map(mean_response))).collect();
    assert_eq!(points(&chart(&demo(), "Avg_response_time", "2026-11-02", "2026-11-11")), expected);
}

/// Groups what was said by who said it: an answer is a visitor's group and the agent's after it.
fn mean_response(conversation: &Conversation) -> Option<f64> {
    if !is_plain(conversation) {
        return conversation.response_time();
    }
    let said: Vec<_> =
        conversation.messages.iter().filter(|message| message.author != Author::System).collect();
    let turns: Vec<_> = said.chunk_by(|a, b| a.author == b.author).map(|turn| turn[0]).collect();
    let answers = turns.windows(2).filter(|pair| pair[1].author == Author::Agent);
    let times: Vec<f64> = answers.map(|pair| seconds(pair[0].sent_at, pair[1].sent_at)).collect();
    (!times.is_empty()).then(|| times.iter().sum::<f64>() / times.len() as f64)
}

#[test]
fn a_department_has_a_chart_of_its_own() {
    let all = between(&autumn(&demo()), "2026-11-02T00:00:00Z", "2026-11-12T00:00:00Z");
    let department = all.iter().find_map(|it| it.department).unwrap();
    let address =
        format!("{DASHBOARDS}/charts-data?chartName=Total_conversations&start=2026-11-02&end=2026-11-11");
    let sum = |id: &str| points(&ask(&demo(), &format!("{address}&departmentId={id}"))).iter().sum::<f64>();
    assert_eq!(
        sum(department.as_str()),
        all.iter().filter(|it| it.department == Some(department)).count() as f64
    );
    assert_eq!((sum("undefined"), sum("unknown")), (all.len() as f64, 0.0));
}

#[test]
fn a_single_day_has_an_hour_for_each_point() {
    let chart = chart(&demo(), "Total_conversations", "2026-11-19", "2026-11-19");
    let labels = chart["dataLabels"].as_array().unwrap();
    assert_eq!((labels.len(), &labels[0], &labels[13]), (24, &"12AM-12AM".into(), &"1PM-1PM".into()));
    assert_eq!(points(&chart).iter().sum::<f64>(), by_day("2026-11-19", 1)[0].len() as f64);
}

#[test]
fn an_hour_counts_what_was_opened_in_it() {
    let expected = between(&autumn(&demo()), "2026-11-19T09:00:00Z", "2026-11-19T10:00:00Z").len() as f64;
    assert_eq!(points(&chart(&demo(), "Total_conversations", "2026-11-19", "2026-11-19"))[9], expected);
}

#[test]
fn ten_days_are_ten_points_in_utc_and_eleven_elsewhere() {
    let labels = |hours| {
        let mut workspace = demo();
        workspace.zone = Zone::from_hours(hours);
        let chart = chart(&workspace, "Total_conversations", "2026-11-01", "2026-11-10");
        let labels = chart["dataLabels"].as_array().unwrap().clone();
        (labels.len(), labels[0].clone(), labels[labels.len() - 1].clone())
    };
    assert_eq!(labels(0), (10, "11/1".into(), "11/10".into()));
    assert_eq!(labels(1), (11, "10/31".into(), "11/10".into()));
    assert_eq!(labels(-5), (11, "11/1".into(), "11/11".into()));
}

#[test]
fn in_a_zone_of_half_hours_half_of_every_hour_is_lost() {
    let mut workspace = demo();
    workspace.zone = "+05:30".parse().unwrap();
    let all = autumn(&workspace);
    let expected = all.iter().filter(|it| {
        (at("2026-11-18T18:30:00Z")..at("2026-11-19T18:30:00Z")).contains(&it.opened_at)
            && it.opened_at.timestamp() % 3600 >= 1800
    });
    let chart = chart(&workspace, "Total_conversations", "2026-11-19", "2026-11-19");
    assert_eq!(points(&chart).iter().sum::<f64>(), expected.count() as f64);
}

#[test]
fn where_hours_are_not_utcs_a_label_has_two_halves_early_in_the_servers_hour() {
    let first = |zone: &str, now: &str| {
        let workspace = Workspace { zone: zone.parse().unwrap(), now: at(now), ..demo() };
        let chart = chart(&workspace, "Total_conversations", "2026-11-19", "2026-11-19");
        chart["dataLabels"][0].as_str().unwrap().to_owned()
    };
    for (zone, minute, label) in [
        ("+05:30", "00", "11PM-12AM"),
        ("+05:30", "29", "11PM-12AM"),
        ("+05:30", "30", "12AM-12AM"),
        ("+05:45", "14", "11PM-12AM"),
        ("+05:45", "15", "12AM-12AM"),
        ("+02:00", "00", "12AM-12AM"),
    ] {
        assert_eq!(first(zone, &format!("2026-11-20T12:{minute}:00Z")), label, "{zone} {minute}");
    }
}

#[test]
fn some_agents_speak_first_and_at_night_a_bot_answers() {
    let month = between(&autumn(&demo()), "2026-10-23T00:00:00Z", "2026-11-20T00:00:00Z");
    let share = |is_counted: &dyn Fn(&Conversation) -> bool| {
        1000 * month.iter().filter(|it| is_counted(it)).count() / month.len()
    };
    let speaks_first = |it: &Conversation, author| it.said().next().is_some_and(|it| it.author == author);
    let has_bot = |it: &Conversation| it.said().any(|message| message.author == Author::Bot);
    assert!((4..30).contains(&share(&|it| speaks_first(it, Author::Agent))));
    assert!((10..80).contains(&share(&has_bot)));
    assert!(month.iter().all(|it| it.messages.is_sorted_by_key(|message| message.sent_at)));
}

#[test]
fn a_setting_passes_over_bots_in_every_time_and_in_no_count() {
    let ignoring = Workspace { ignore_automatic_messages: true, ..demo() };
    let drawn = |workspace: &Workspace, name| points(&chart(workspace, name, "2026-11-02", "2026-11-11"));
    for name in ["Avg_first_response_time", "Best_first_response_time", "Avg_reaction_time"] {
        assert_ne!(drawn(&demo(), name), drawn(&ignoring, name), "{name}");
    }
    for name in ["Total_conversations", "Total_messages", "Avg_chat_duration"] {
        assert_eq!(drawn(&demo(), name), drawn(&ignoring, name), "{name}");
    }
    let before = |workspace| Workspace { version: Version::new(7, 2), ..workspace };
    assert!(
        !conversations_on(&before(ignoring.clone()), date("2026-11-02")).iter().any(|it| it.ignores_bots)
    );
    assert!(conversations_on(&ignoring, date("2026-11-02")).iter().all(|it| it.ignores_bots));
}

#[test]
fn a_range_that_ends_the_day_before_it_starts_shows_the_first_day() {
    let count = |start, end| points(&chart(&demo(), "Total_conversations", start, end)).len();
    assert_eq!((count("2026-11-19", "2026-11-18"), count("2026-11-19", "2026-11-17")), (24, 0));
}

#[test]
fn what_the_chart_cannot_read_is_an_empty_chart() {
    for (name, start) in [("Total_conversations", "garbage"), ("No_such_chart", "2026-11-01")] {
        let body = chart(&demo(), name, start, "2026-11-10");
        let empty =
            serde_json::json!({ "chartLabel": name, "dataLabels": [], "dataPoints": [], "success": true });
        assert_eq!(body, empty);
    }
}

#[test]
fn a_day_without_a_conversation_is_zero() {
    assert_eq!(points(&chart(&demo(), "Avg_chat_duration", "2023-11-01", "2023-11-02")), [0.0, 0.0]);
}

#[test]
fn days_of_the_servers_own_zone_are_labelled_a_day_early() {
    let mut workspace = demo();
    workspace.zone = Zone::from_hours(1);
    workspace.days = ChartDays::Local;
    let body = chart(&workspace, "Total_conversations", "2026-11-02", "2026-11-04");
    assert_eq!(body["dataLabels"], serde_json::json!(["11/1", "11/2", "11/3"]));
    let all = autumn(&workspace);
    let midnight = |day: u32| format!("2026-11-{day:02}T23:00:00Z");
    let expected: Vec<f64> =
        (1..4).map(|day| between(&all, &midnight(day), &midnight(day + 1)).len() as f64).collect();
    assert_eq!(points(&body), expected);
    // On a server in UTC nothing is different.
    workspace.zone = Zone::utc();
    let body = chart(&workspace, "Total_conversations", "2026-11-02", "2026-11-04");
    assert_eq!(body, chart(&demo(), "Total_conversations", "2026-11-02", "2026-11-04"));
}
