//! A row that cannot be read takes only itself away, is counted, and never becomes a number or a nothing.

use analytics::breakdown::{Breakdown, Name};
use analytics::department::DepartmentId;
use analytics::test_support::name_text;
use rocketchat::{CachePolicy, Request};
use serde_json::{Value, json};

use crate::mock::*;

fn answering(body: Value) -> MockWorkspace {
    MockWorkspace::always(json_reply(&body))
}

fn rows(data: &Breakdown) -> Vec<(String, f64)> {
    data.rows.iter().map(|row| (name_text(&row.name), row.total())).collect()
}

fn row(name: &str, total: f64) -> (String, f64) {
    (name.into(), total)
}

#[test]
fn the_agents_keep_the_rows_that_can_be_read() {
    let data = json!([
        { "label": "Ana", "value": 3 },
        { "label": "Ben", "value": -1 },
        { "value": 4 },
        7,
        { "label": "Cem", "value": "2" },
    ]);
    let read = answering(json!({ "data": data, "unspecified": "1" })).agents().unwrap();
    assert_eq!(rows(&read), [row("Ana", 3.0), row("Cem", 2.0), row("Unassigned", 1.0)]);
    assert_eq!(read.unreadable, [Some(Name::Given("Ben".into())), None, None]);
    let read =
        answering(json!({ "data": [{ "label": "Ana", "value": 3 }], "unspecified": -1 })).agents().unwrap();
    assert_eq!((rows(&read), read.unreadable), (vec![row("Ana", 3.0)], vec![Some(Name::Unassigned)]));
}

#[test]
fn a_total_that_cannot_be_read_is_unknown_and_leaves_the_others() {
    let item = |title: &str, value: Value| json!({ "title": title, "value": value });
    let items = [item("Total_conversations", json!(20)), item("Open_conversations", json!("-")), json!(7)];
    let read = answering(json!({ "totalizers": items })).totals().unwrap();
    assert_eq!((read.conversations, read.open), (Some(20), None));
}

/// Departments by id, with answered and waiting conversations; and the ids of those that could not be read.
type Chats = (Vec<(Option<String>, u64, u64)>, Vec<Option<DepartmentId>>);

/// Chats by department, from an answer for answered and one for waiting conversations.
fn departments(answered: Value, waiting: Value) -> Chats {
    let mock = MockWorkspace::new(move |request: &Request| {
        let rows = if parameter(request, "answered") == Some("true") { &answered } else { &waiting };
        json_reply(&json!({ "departments": rows, "total": rows.as_array().unwrap().len() }))
    });
    let read = mock.departments().unwrap();
    let count = |row: &analytics::department::DepartmentCount| {
        (row.id.as_ref().map(ToString::to_string), row.answered, row.waiting)
    };
    (read.rows.iter().map(count).collect(), read.unreadable)
}

#[test]
fn half_of_a_departments_conversations_is_no_number() {
    let chats = |id: &str, rooms: Value| json!({ "_id": id, "rooms": rooms });
    let (rows, unreadable) = departments(
        json!([chats("sales", json!(13)), chats("support", json!(5))]),
        json!([chats("sales", json!("many")), chats("support", json!(1)), chats("it", json!(2))]),
    );
    assert_eq!(rows, [(Some("support".into()), 5, 1), (Some("it".into()), 0, 2)]);
    assert_eq!(unreadable, [Some(DepartmentId("sales".into()))]);
}

#[test]
fn a_row_without_a_key_may_be_of_any_that_did_not_come() {
    let chats = |id: Value, rooms: u64| json!({ "_id": id, "rooms": rooms });
    let (rows, unreadable) = departments(
        json!([chats(json!("sales"), 13), chats(json!("support"), 5), chats(Value::Null, 4)]),
        json!([chats(json!("support"), 1), chats(json!(7), 9)]),
    );
    assert_eq!((rows, unreadable), (vec![(Some("support".into()), 5, 1)], vec![None]));
}

#[test]
fn the_availability_keeps_the_agents_that_can_be_read() {
    let agents = json!([
        { "username": "ana", "availableTimeInSeconds": 60 },
        { "username": "ben", "availableTimeInSeconds": "long" },
        { "availableTimeInSeconds": 5 },
    ]);
    let read = answering(json!({ "agents": agents, "total": 3 })).availability().unwrap();
    assert_eq!(read.agents.iter().map(|agent| agent.username.as_str()).collect::<Vec<_>>(), ["ana"]);
    assert_eq!((read.unreadable, read.missing, read.is_complete()), (2, 0, false));
}

#[test]
fn the_list_of_departments_says_what_it_lacks() {
    let listed = |archived: Option<Value>, rows: Value, total: u64| {
        let mock = MockWorkspace::new(move |request: &Request| {
            match (request.path.ends_with("archived"), &archived) {
                (true, None) => not_found(),
                (true, Some(rows)) => {
                    json_reply(&json!({ "departments": rows, "total": rows.as_array().unwrap().len() }))
                }
                (false, _) => json_reply(&json!({ "departments": rows, "total": total })),
            }
        });
        let list = ready(mock.client.departments(CachePolicy::Recent)).unwrap();
        let names: Vec<String> = list.departments.iter().map(|department| department.name.clone()).collect();
        (names.join(" "), list.unreadable, list.missing, list.is_complete())
    };
    let department = |id: &str| json!({ "_id": id, "name": id });
    let both = || json!([department("a"), department("b")]);
    assert_eq!(listed(Some(json!([department("c")])), both(), 2), ("a b c".into(), 0, 0, true));
    assert_eq!(
        listed(Some(json!([])), json!([department("a"), { "name": "b" }]), 2),
        ("a".into(), 1, 0, false)
    );
    assert_eq!(listed(None, both(), 2), ("a b".into(), 0, 0, false));
    let (names, _, missing, is_complete) = listed(Some(json!([])), both(), 9);
    assert_eq!((names.as_str(), missing, is_complete), ("a b", 7, false));
}

#[test]
fn agents_names_say_whether_they_are_all() {
    let known = |users: Value, total: u64| {
        let mock = answering(json!({ "users": users, "total": total }));
        ready(mock.client.agent_names(CachePolicy::Recent)).unwrap()
    };
    let ana = json!({ "username": "ana", "name": "Ana" });
    assert!(known(json!([ana.clone(), { "username": "ben", "name": null }]), 2).is_complete);
    let part = known(json!([ana.clone(), { "username": 7, "name": "Ben" }]), 2);
    assert_eq!((part.pairs, part.is_complete), (vec![("ana".to_owned(), "Ana".to_owned())], false));
    assert!(!known(json!([ana]), 2).is_complete);
}
