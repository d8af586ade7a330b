//! Asks the demo workspace, and gives the tests the conversations its answers must follow from.
#![allow(dead_code, reason = "each test crate uses what it needs")]

use chrono::{DateTime, NaiveDate, Utc};
use demo_workspace::{Conversation, Request, Response, Workspace, conversations_on, respond};
use serde_json::Value;

pub const DASHBOARDS: &str = "/api/v1/livechat/analytics/dashboards";
pub const DEPARTMENTS: &str = "/api/v1/livechat/analytics/departments";
pub const AMOUNT: &str = "/api/v1/livechat/analytics/departments/amount-of-chats";
pub const HISTORY: &str = "/api/v1/livechat/analytics/agents/available-for-service-history";

/// A Friday at noon.
pub fn demo() -> Workspace {
    Workspace::demo(at("2026-11-20T12:00:00Z"))
}

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn signed(workspace: &Workspace, address: &str) -> Response {
    respond(workspace, &Request::get(address).signed(&workspace.user_id(), &workspace.token()))
}

/// The body of a good answer.
pub fn ask(workspace: &Workspace, address: &str) -> Value {
    let response = signed(workspace, address);
    assert_eq!(response.status, 200, "{address}: {}", response.body);
    serde_json::from_str(&response.body).unwrap()
}

pub fn chart(workspace: &Workspace, name: &str, start: &str, end: &str) -> Value {
    ask(workspace, &format!("{DASHBOARDS}/charts-data?chartName={name}&start={start}&end={end}"))
}

pub fn points(chart: &Value) -> Vec<f64> {
    chart["dataPoints"].as_array().unwrap().iter().map(|point| point.as_f64().unwrap()).collect()
}

pub fn total(workspace: &Workspace, title: &str, query: &str) -> u64 {
    let body = ask(workspace, &format!("{DASHBOARDS}/conversation-totalizers?{query}"));
    let rows = body["totalizers"].as_array().unwrap();
    rows.iter().find(|row| row["title"] == title).unwrap()["value"].as_u64().unwrap()
}

/// Every conversation of autumn 2026.
pub fn autumn(workspace: &Workspace) -> Vec<Conversation> {
    date("2026-09-01")
        .iter_days()
        .take_while(|day| *day <= date("2026-12-05"))
        .flat_map(|day| conversations_on(workspace, day))
        .collect()
}

/// Those opened from one instant up to, not including, another.
pub fn between(conversations: &[Conversation], start: &str, end: &str) -> Vec<Conversation> {
    let span = at(start)..at(end);
    conversations.iter().filter(|conversation| span.contains(&conversation.opened_at)).cloned().collect()
}
