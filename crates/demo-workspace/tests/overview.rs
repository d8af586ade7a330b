//! The figures of the workspace's own analytics page against its conversations, with all their oddities.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use std::collections::BTreeMap;

use ask::{DASHBOARDS, ask, autumn, between, demo, signed, total};
use chrono::{Duration, NaiveDate, NaiveTime, Timelike};
use demo_workspace::{Author, Company, Conversation, Permissions, Responder, Version, Workspace};
use serde_json::{Value, json};

const OVERVIEW: &str = "/api/v1/livechat/analytics/overview";
const BY_AGENT: &str = "/api/v1/livechat/analytics/agent-overview";
const DAYS: &str = "from=2026-11-16&to=2026-11-19";

fn headline(name: &str, title: &str) -> Value {
    let body = ask(&demo(), &format!("{OVERVIEW}?name={name}&{DAYS}"));
    body.as_array().unwrap().iter().find(|row| row["title"] == title).unwrap()["value"].clone()
}

fn table(name: &str) -> Value {
    ask(&demo(), &format!("{BY_AGENT}?name={name}&{DAYS}"))
}

#[test]
fn the_headlines_are_a_bare_list_of_numbers_and_texts() {
    let count = between(&autumn(&demo()), "2026-11-16T00:00:00Z", "2026-11-20T00:00:00Z").len();
    assert_eq!(headline("Conversations", "Total_conversations"), count);
    assert_eq!(headline("Conversations", "Conversations_per_day"), format!("{:.2}", count as f64 / 4.0));
    let messages = total(&demo(), "Total_messages", "start=2026-11-16&end=2026-11-19");
    assert_eq!(headline("Conversations", "Total_messages"), messages);
}

/// What is said of the busiest day and time, where conversations weigh as much as given.
fn busiest(conversations: &[Conversation], weight: impl Fn(&Conversation) -> usize) -> [String; 2] {
    let mut dates = BTreeMap::<NaiveDate, [usize; 24]>::new();
    for conversation in conversations {
        let hours = dates.entry(conversation.opened_at.date_naive()).or_default();
        hours[conversation.opened_at.hour() as usize] += weight(conversation);
    }
    let (date, hours) = dates.iter().rev().max_by_key(|(_, hours)| hours.iter().sum::<usize>()).unwrap();
    let hour = (0..24).rev().max_by_key(|hour| hours[*hour]).unwrap() as u32;
    let clock = |hour: u32| NaiveTime::from_hms_opt(hour % 24, 0, 0).unwrap().format("%-I%p").to_string();
    [date.format("%A").to_string(), format!("{} - {}", clock(hour), clock(hour + 1))]
}

#[test]
fn the_busiest_day_and_time_are_those_of_the_one_date_with_most_messages() {
    let all = autumn(&demo());
    let (mut unlike_days, mut unlike_times) = (0, 0);
    for week in 0..8 {
        // Two weeks, so that a weekday comes twice.
        let from = ask::date("2026-09-21") + Duration::weeks(week);
        let to = from + Duration::days(13);
        let those: Vec<_> =
            all.iter().filter(|it| (from..=to).contains(&it.opened_at.date_naive())).cloned().collect();
        let body = ask(&demo(), &format!("{OVERVIEW}?name=Conversations&from={from}&to={to}"));
        let answered = ["Busiest_day", "Busiest_time"].map(|title| {
            let row = body.as_array().unwrap().iter().find(|row| row["title"] == title).unwrap();
            row["value"].as_str().unwrap().to_owned()
        });
        assert_eq!(answered, busiest(&those, |it| it.written_messages().count().max(1)), "{from}");
        let by_conversations = busiest(&those, |_| 1);
        unlike_days += usize::from(answered[0] != by_conversations[0]);
        unlike_times += usize::from(answered[1] != by_conversations[1]);
    }
    assert!(unlike_days + unlike_times > 0, "nothing tells messages from conversations");
}

#[test]
fn a_first_response_belongs_to_whoever_gave_it_and_to_nobody_while_the_visitor_waits() {
    let those = between(&autumn(&demo()), "2026-11-16T00:00:00Z", "2026-11-20T00:00:00Z");
    let by_bot = those.iter().filter(|it| it.responder() == Some(Responder::Bot)).count();
    assert!(
        by_bot > 0 && those.iter().any(|it| it.responder().is_none() && it.first_response_time().is_some())
    );
    let names = |name| -> Vec<Value> {
        table(name)["data"].as_array().unwrap().iter().map(|row| row["name"].clone()).collect()
    };
    assert!(names("Best_first_response_time").contains(&json!("rocket.cat")));
    assert!(!names("Total_conversations").contains(&json!("rocket.cat")));
}

#[test]
fn an_agents_figures_can_be_had_by_department() {
    let workspace = demo();
    let support = Company::of(&workspace).departments[0].id;
    let body = ask(&demo(), &format!("{BY_AGENT}?name=Total_messages&{DAYS}&departmentId={support}"));
    let rows = body["data"].as_array().unwrap();
    let sum: u64 = rows.iter().map(|row| row["value"].as_u64().unwrap()).sum();
    let those = between(&autumn(&demo()), "2026-11-16T00:00:00Z", "2026-11-20T00:00:00Z");
    let written = |it: &Conversation| {
        it.written_messages().filter(|message| message.author != Author::Visitor).count().max(1) as u64
    };
    let served = those.iter().filter(|it| it.department == Some(support) && it.service.is_some());
    assert_eq!(sum, served.map(written).sum::<u64>());
}

#[test]
fn productivity_is_told_in_times() {
    let chart =
        format!("{DASHBOARDS}/charts-data?chartName=Avg_reaction_time&start=2026-11-18&end=2026-11-18");
    assert!(
        ask(&demo(), &chart)["dataPoints"].as_array().unwrap().iter().any(|point| point.as_f64() > Some(0.0))
    );
    for title in ["Avg_response_time", "Avg_first_response_time", "Avg_reaction_time"] {
        let time = headline("Productivity", title);
        let parts: Vec<u32> = time.as_str().unwrap().split(':').map(|part| part.parse().unwrap()).collect();
        assert!(
            parts.len() == 3 && parts[0] == 0 && parts[1] < 30 && parts[1] + parts[2] > 0,
            "{title} {time}"
        );
    }
}

#[test]
fn nothing_has_no_busiest_day_and_no_mean() {
    let body = ask(&demo(), &format!("{OVERVIEW}?name=Conversations&from=2023-01-02&to=2023-01-01"));
    assert_eq!(
        body.as_array().unwrap()[4..].iter().map(|row| row["value"].clone()).collect::<Vec<_>>(),
        ["-", "NaN", "-"]
    );
}

#[test]
fn what_is_not_known_has_no_rows_at_all() {
    let nothing = json!({ "success": true });
    for report in [OVERVIEW, BY_AGENT] {
        assert_eq!(ask(&demo(), &format!("{report}?name=Busiest&{DAYS}")), nothing);
        assert_eq!(ask(&demo(), &format!("{report}?name=Productivity&from=x&to=y")), nothing);
        let empty = signed(&demo(), &format!("{report}?name=&{DAYS}"));
        assert!(empty.status == 400 && empty.body.contains("invalid-chart-name"), "{}", empty.body);
    }
}

#[test]
fn an_agents_conversations_are_a_share() {
    let body = table("Total_conversations");
    assert_eq!(body["head"], json!([{ "name": "Agent" }, { "name": "%_of_conversations" }]));
    let those = between(&autumn(&demo()), "2026-11-16T00:00:00Z", "2026-11-20T00:00:00Z");
    let served: Vec<_> = those.iter().filter_map(|it| it.service).collect();
    let (workspace, rows) = (demo(), body["data"].as_array().unwrap());
    let company = Company::of(&workspace);
    for agent in &company.agents {
        let count = served.iter().filter(|service| service.agent == agent.id).count();
        let share = format!("{:.2}%", 100.0 * count as f64 / served.len() as f64);
        let row = rows.iter().find(|row| row["name"] == agent.username);
        assert_eq!(row.map_or("0.00%", |row| row["value"].as_str().unwrap()), share, "{}", agent.username);
    }
    assert!(rows.len() > 8 && rows.iter().all(|row| row.as_object().unwrap().len() == 2));
}

#[test]
fn messages_are_numbers_and_times_are_sorted_by_their_hours_alone() {
    let messages: Vec<_> = table("Total_messages")["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["value"].as_u64().unwrap())
        .collect();
    assert!(messages.is_sorted_by(|a, b| a >= b) && messages.len() > 8);
    let times: Vec<_> = table("Avg_first_response_time")["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["value"].to_string())
        .collect();
    assert!(!times.is_sorted(), "{times:?}");
}

#[test]
fn they_are_the_managers_and_came_with_6_4() {
    for report in
        [format!("{OVERVIEW}?name=Conversations&{DAYS}"), format!("{BY_AGENT}?name=Total_messages&{DAYS}")]
    {
        let nobody = Workspace { permissions: Permissions::of(["view-l-room"]), ..demo() };
        let of = |minor| Workspace { version: Version::new(6, minor), ..demo() };
        assert_eq!(signed(&nobody, &report).status, 403);
        assert_eq!(
            [3, 4].map(|minor| signed(&of(minor), &report).content_type),
            ["text/html; charset=utf-8", "application/json"]
        );
    }
}
