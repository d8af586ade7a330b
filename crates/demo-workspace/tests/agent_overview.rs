//! Each metric of `agent-overview` against the conversations themselves, of all departments and of each.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use std::collections::BTreeMap;

use ask::{ask, at, autumn, demo, signed};
use demo_workspace::{Author, Company, Conversation, Workspace};
use serde_json::Value;

const BY_AGENT: &str = "/api/v1/livechat/analytics/agent-overview";
const DAYS: &str = "from=2026-11-09&to=2026-11-19";

/// A metric, its measure of a conversation, and what is shown of all measures of an agent.
type Case = (&'static str, fn(&Conversation) -> Option<f64>, fn(&[f64]) -> f64);

const TIMES: [Case; 5] = [
    ("Avg_chat_duration", Conversation::chat_duration, mean),
    ("Avg_first_response_time", Conversation::first_response_time, mean),
    ("Best_first_response_time", Conversation::first_response_time, least),
    ("Avg_response_time", Conversation::response_time, mean),
    ("Avg_reaction_time", Conversation::reaction_time, mean),
];

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

fn least(numbers: &[f64]) -> f64 {
    numbers.iter().copied().fold(f64::INFINITY, f64::min)
}

/// Who serves a conversation, by username.
fn server(company: &Company, it: &Conversation) -> Option<String> {
    let id = it.service?.agent;
    let agent = company.agents.iter().find(|agent| agent.id == id);
    let former = || format!("former.{}", id.as_str()[..5].to_ascii_lowercase());
    Some(agent.map_or_else(former, |agent| agent.username.clone()))
}

/// Who replied first after the visitor's last message.
fn responder(company: &Company, it: &Conversation) -> Option<String> {
    let written: Vec<Author> =
        it.messages.iter().map(|message| message.author).filter(|author| *author != Author::System).collect();
    let after = written.iter().rposition(|author| *author == Author::Visitor).map_or(0, |last| last + 1);
    match written.get(after)? {
        Author::Bot => Some("rocket.cat".to_owned()),
        _ => server(company, it),
    }
}

/// The conversations of the days, of one department or all, by agent.
fn by_agent(metric: &str, department: Option<&str>) -> BTreeMap<String, Vec<Conversation>> {
    let workspace = demo();
    let company = Company::of(&workspace);
    let whose = if metric.contains("first_response") { responder } else { server };
    let mut agents = BTreeMap::<String, Vec<Conversation>>::new();
    for it in autumn(&workspace) {
        let is_in = (at("2026-11-09T00:00:00Z")..at("2026-11-20T00:00:00Z")).contains(&it.opened_at);
        let is_asked = department.is_none_or(|asked| it.department.is_some_and(|id| id.as_str() == asked));
        if let Some(name) = whose(&company, &it).filter(|_| is_in && is_asked) {
            agents.entry(name).or_default().push(it);
        }
    }
    agents
}

fn sent(metric: &str, department: Option<&str>) -> BTreeMap<String, Value> {
    let rest = department.map(|id| format!("&departmentId={id}")).unwrap_or_default();
    let body = ask(&demo(), &format!("{BY_AGENT}?name={metric}&{DAYS}{rest}"));
    let row = |row: &Value| (row["name"].as_str().unwrap().to_owned(), row["value"].clone());
    body["data"].as_array().unwrap().iter().map(row).collect()
}

/// All of them, and each department.
fn departments() -> Vec<Option<String>> {
    let workspace = demo();
    let ids = Company::of(&workspace)
        .departments
        .iter()
        .map(|department| Some(department.id.to_string()))
        .collect();
    [vec![None], ids].concat()
}

fn shown(seconds: f64) -> String {
    let (hours, rest) = ((seconds / 3_600.0).floor(), seconds % 3_600.0);
    format!("{hours:02}:{:02}:{:02}", (rest / 60.0).floor(), (rest % 60.0).round())
}

#[test]
fn each_time_is_that_of_the_agents_own_conversations() {
    for department in departments() {
        for (metric, measure, number) in TIMES {
            let mut expected = BTreeMap::new();
            for (agent, conversations) in by_agent(metric, department.as_deref()) {
                let numbers: Vec<f64> = conversations.iter().filter_map(measure).collect();
                if !numbers.is_empty() {
                    expected.insert(agent, Value::from(shown(number(&numbers))));
                }
            }
            assert_eq!(sent(metric, department.as_deref()), expected, "{metric} of {department:?}");
        }
    }
}

#[test]
fn messages_and_shares_are_those_of_the_agents_own_conversations() {
    let written = |it: &Conversation| {
        let is_reply = |author| matches!(author, Author::Agent | Author::Bot);
        it.messages.iter().filter(|message| is_reply(message.author)).count().max(1) as u64
    };
    for department in departments() {
        let agents = by_agent("Total_messages", department.as_deref());
        let all = agents.values().map(Vec::len).sum::<usize>();
        let (mut messages, mut shares) = (BTreeMap::new(), BTreeMap::new());
        for (agent, conversations) in agents {
            messages.insert(agent.clone(), Value::from(conversations.iter().map(written).sum::<u64>()));
            // Half a hundredth is rounded up.
            let hundredths = (2 * 10_000 * conversations.len() + all) / (2 * all);
            shares.insert(agent, Value::from(format!("{}.{:02}%", hundredths / 100, hundredths % 100)));
        }
        assert_eq!(sent("Total_messages", department.as_deref()), messages, "{department:?}");
        assert_eq!(sent("Total_conversations", department.as_deref()), shares, "{department:?}");
    }
}

#[test]
fn it_needs_a_name_and_days_and_takes_no_more_than_a_department() {
    let refused = |query: &str| {
        let response = signed(&demo(), &format!("{BY_AGENT}?{query}"));
        let body: Value = serde_json::from_str(&response.body).unwrap();
        (response.status, body["error"].as_str().unwrap().to_owned())
    };
    for (query, name) in [
        ("from=2026-11-09&to=2026-11-19", "name"),
        ("name=Total_messages&to=2026-11-19", "from"),
        ("name=Total_messages&from=2026-11-09", "to"),
    ] {
        assert_eq!(refused(query), (400, format!("must have required property '{name}' [invalid-params]")));
    }
    let extra = refused(&format!("name=Total_messages&{DAYS}&count=0"));
    assert_eq!(extra, (400, "must NOT have additional properties [invalid-params]".to_owned()));
}

#[test]
fn a_department_without_conversations_has_no_rows() {
    assert_eq!(sent("Avg_chat_duration", Some("nobody")), BTreeMap::new());
    let early = Workspace { now: at("2026-11-09T00:00:01Z"), ..demo() };
    let body = ask(&early, &format!("{BY_AGENT}?name=Total_conversations&from=2026-11-10&to=2026-11-19"));
    assert_eq!(body["data"].as_array().unwrap().len(), 0);
}
