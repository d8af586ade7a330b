//! Strategies for replies: arbitrary ones, and valid ones with mutations.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use rocketchat::Response;
use serde_json::{Map, Value};

/// Bodies as workspaces send them.
pub const GOOD: [&str; 24] = [
    include_str!("../../crates/rocketchat/tests/fixtures/amount-of-chats.json"),
    include_str!("../../crates/rocketchat/tests/fixtures/available-for-service-history.json"),
    include_str!("../../crates/rocketchat/tests/fixtures/charts-data.json"),
    include_str!("../../crates/rocketchat/tests/fixtures/conversation-totalizers.json"),
    include_str!("../../crates/rocketchat/tests/fixtures/conversations-by-agent.json"),
    include_str!("../../crates/rocketchat/tests/fixtures/agent-overview-share.json"),
    include_str!("../../crates/rocketchat/tests/fixtures/agent-overview-messages.json"),
    include_str!("../../crates/rocketchat/tests/fixtures/agent-overview-times.json"),
    include_str!("../../crates/rocketchat/tests/fixtures/departments/total-service-time.json"),
    include_str!("../../crates/rocketchat/tests/fixtures/departments/percentage-abandoned-chats.json"),
    r#"{"dataLabels":["3/28","3/29"],"dataPoints":[1,2.25],"success":true}"#,
    r#"{"error":"Error, too many requests. You must wait 42 seconds before trying this endpoint again."}"#,
    r#"{"success":false,"error":"must NOT have additional properties","errorType":"invalid-params"}"#,
    r#"{"ana":{"open":1,"closed":2,"onhold":0},"bo":{"open":0,"closed":7},"success":true}"#,
    r#"{"open":3,"closed":9,"queued":2,"onhold":1,"success":true}"#,
    r#"{"offline":4,"away":1,"busy":0,"available":7,"success":true}"#,
    r#"{"_id":"Default_Timezone_For_Reporting","value":"custom","success":true}"#,
    r#"{"_id":"Default_Custom_Timezone","value":"Europe/Berlin","utcOffset":-3,"success":true}"#,
    r#"{"version":"8.8.1","success":true}"#,
    r#"{"_id":"u","name":"Ana","username":"ana","roles":["livechat-manager"],"success":true}"#,
    r#"{"update":[{"_id":"view-livechat-manager","roles":["livechat-manager"]}],"remove":[]}"#,
    r#"{"license":{"activeModules":["livechat-enterprise"]},"success":true}"#,
    r#"{"departments":[{"_id":"a","name":"A"}],"users":[{"_id":"u","username":"ana","name":"Ana"}],"total":2}"#,
    r#"{"status":"error","error":"totp-required","details":{"method":"totp"},"data":{"userId":"u","authToken":"t"}}"#,
];

/// A few replies, which the workspace will send one after another.
pub fn replies() -> impl Strategy<Value = Vec<Response>> {
    vec(reply(), 1..5)
}

fn reply() -> impl Strategy<Value = Response> {
    (status(), content_type(), body()).prop_map(|(status, content_type, body)| Response {
        status,
        content_type,
        body,
    })
}

fn status() -> impl Strategy<Value = u16> {
    prop_oneof![
        8 => Just(200),
        4 => select(vec![204, 302, 400, 401, 403, 404, 405, 429, 500, 502]),
        1 => any::<u16>(),
    ]
}

fn content_type() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => Just("application/json".to_owned()),
        1 => Just("text/html; charset=utf-8".to_owned()),
        1 => any::<String>(),
    ]
}

fn body() -> impl Strategy<Value = String> {
    let good = || select(&GOOD[..]);
    prop_oneof![
        1 => any::<String>(),
        1 => json().prop_map(|value| value.to_string()),
        1 => good().prop_map(str::to_owned),
        4 => (good(), vec((any::<Index>(), change()), 1..4)).prop_map(|(body, changes)| changed(body, &changes)),
        2 => (good(), any::<Index>(), any::<Index>(), ".{0,6}").prop_map(|(body, a, b, new)| cut(body, a, b, &new)),
    ]
}

/// Any JSON of a modest size.
fn json() -> impl Strategy<Value = Value> {
    leaf().prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::Array),
            vec((name(), inner), 0..5).prop_map(|fields| Value::Object(Map::from_iter(fields))),
        ]
    })
}

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0..200u64).prop_map(Value::from),
        select(vec!["3/28", "3/29", "12AM-12AM", "20", "2.50", "1e999", "-1", "NaN", "9007199254740993"])
            .prop_map(Value::from),
        select(vec!["28.57%", "NaN%", "-1%", "00:00:60", "111:06:40", "NaN:NaN:NaN", "-1:59:30"])
            .prop_map(Value::from),
        select(vec!["2026-03-28T08:00:00.000Z", "9999-12-31T23:59:60Z", "0000-01-01T00:00:00+23:59"])
            .prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ]
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec!["dataLabels", "dataPoints", "data", "label", "value", "unspecified", "total", "_id"])
            .prop_map(str::to_owned),
        select(vec!["agents", "departments", "rooms", "username", "serviceHistory", "totalizers", "error"])
            .prop_map(str::to_owned),
        select(vec!["name", "abandonedRooms", "serviceTimeDuration", "percentageOfAbandonedRooms", "chats"])
            .prop_map(str::to_owned),
        any::<String>(),
    ]
}

/// A mutation of one value of a valid body.
#[derive(Clone, Debug)]
pub enum Change {
    Replaced(Value),
    Emptied,
    Doubled,
    Wrapped,
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => json().prop_map(Change::Replaced),
        1 => Just(Change::Emptied),
        1 => Just(Change::Doubled),
        1 => Just(Change::Wrapped),
    ]
}

fn changed(body: &str, changes: &[(Index, Change)]) -> String {
    let mut root: Value = serde_json::from_str(body).unwrap();
    for (index, change) in changes {
        let mut left = index.index(size(&root));
        visit(&mut root, &mut left, change);
    }
    root.to_string()
}

fn size(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(size).sum(),
        Value::Object(fields) => fields.values().map(size).sum(),
        _ => 0,
    }
}

/// Goes through the places in order and changes the one that is reached when none is left to pass.
fn visit(value: &mut Value, left: &mut usize, change: &Change) -> bool {
    if *left == 0 {
        match change {
            Change::Replaced(other) => *value = other.clone(),
            Change::Wrapped => *value = Value::Array(vec![value.take()]),
            Change::Emptied => match value {
                Value::Array(items) => items.clear(),
                Value::Object(fields) => fields.clear(),
                other => *other = Value::from(""),
            },
            Change::Doubled => match value {
                Value::Array(items) => items.extend(items.clone()),
                Value::String(text) => *text = text.repeat(2),
                other => *other = Value::Array(vec![other.clone(), other.clone()]),
            },
        }
        return true;
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().any(|item| visit(item, left, change)),
        Value::Object(fields) => fields.values_mut().any(|field| visit(field, left, change)),
        _ => false,
    }
}

/// The body with the letters between two places replaced.
fn cut(body: &str, a: Index, b: Index, new: &str) -> String {
    let letters: Vec<char> = body.chars().collect();
    let (a, b) = (a.index(letters.len()), b.index(letters.len()));
    let (from, to) = (a.min(b), a.max(b));
    letters[..from].iter().copied().chain(new.chars()).chain(letters[to..].iter().copied()).collect()
}
