//! Answers that differ from the published ones: what is harmless is read, what is not is an error that says where.
//! Nothing that could not be read ever becomes a zero.

use analytics::breakdown::{Name, Row};
use analytics::test_support::name_text;
use analytics::totals::Totals;
use rocketchat::error::{ApiError, Host};
use rocketchat::{CachePolicy, Request};
use serde_json::{Value, json};

use crate::mock::*;

mod harmless {
    use super::*;

    #[test]
    fn numbers_may_come_as_text() {
        let totals =
            answering(json!({ "totalizers": [{ "title": "Total_conversations", "value": "20" }] })).totals();
        assert_eq!(totals.unwrap().conversations, Some(20));
        let chart = answering(json!({ "dataLabels": ["3/28", "3/29"], "dataPoints": ["1.25", 2] })).chart();
        assert_eq!(chart.unwrap(), [("3/28".to_owned(), 1.25), ("3/29".to_owned(), 2.0)]);
        let agents =
            answering(json!({ "data": [{ "label": "Ana", "value": "3" }], "unspecified": "0" })).agents();
        assert_eq!(agents.unwrap().total(), 3.0);
        let chats = json!({ "departments": [{ "_id": "a", "rooms": "4" }], "total": "1" });
        assert_eq!(answering(chats).departments().unwrap().rows[0].answered, 4);
        let times = json!({ "agents": [{ "username": "ana", "availableTimeInSeconds": "7" }], "total": 1 });
        assert_eq!(answering(times).availability().unwrap().agents[0].seconds, 7);
    }

    #[test]
    fn a_title_that_did_not_come_is_unknown_and_not_zero() {
        assert_eq!(answering(json!({ "totalizers": [] })).totals(), Ok(Totals::default()));
        let visitors = json!({ "totalizers": [{ "title": "Total_visitors", "value": 5 }] });
        assert_eq!(answering(visitors).totals(), Ok(Totals { visitors: Some(5), ..Totals::default() }));
    }

    #[test]
    fn totalizers_are_known_by_name_and_not_by_place() {
        let swapped = json!({ "totalizers": [
            { "title": "Open_conversations", "value": 2 },
            { "title": "Of_another_version", "value": 9 },
            { "title": "Total_conversations", "value": 20 },
        ] });
        let expected = Totals { conversations: Some(20), open: Some(2), ..Totals::default() };
        assert_eq!(answering(swapped).totals(), Ok(expected));
    }

    #[test]
    fn rows_without_a_name_stay_rows() {
        let agents = json!({ "data": [{ "label": null, "value": 2 }], "total": 2, "unspecified": 1 });
        let row = |name, count| Row::new(name, vec![count]);
        let expected = [row(Name::Unnamed, 2.0), row(Name::Unassigned, 1.0)];
        assert_eq!(answering(agents).agents().unwrap().rows, expected);
        let chats = json!({ "departments": [{ "_id": null, "rooms": 4 }], "total": 1 });
        assert_eq!(answering(chats).departments().unwrap().rows[0].id, None);
    }

    #[test]
    fn a_name_that_is_invisible_is_read_as_none_and_its_row_stays() {
        let labels = ["", " ", "\u{200B}", "\u{202E}"];
        let data = labels.map(|label| json!({ "label": label, "value": 2 }));
        let agents = answering(json!({ "data": data, "total": 8, "unspecified": 0 })).agents().unwrap();
        let shown: Vec<String> = agents.rows.iter().map(|row| name_text(&row.name)).collect();
        assert_eq!(shown, ["No name", "No name", "No name", "No name", "Unassigned"]);
        for (row, label) in agents.rows.iter().zip(labels) {
            assert_eq!(row.name, Name::Given(label.into()));
        }
    }

    #[test]
    fn a_department_without_a_visible_name_is_called_by_its_id() {
        for name in ["", " ", "\u{200B}\u{2060}", "\u{3164}"] {
            let listed = json!({ "departments": [{ "_id": "d1", "name": name }], "total": 1 });
            let all = ready(answering(listed).client.departments(CachePolicy::Recent)).unwrap();
            assert_eq!(all.departments[0].name, "d1", "{name:?}");
        }
    }

    #[test]
    fn two_agents_of_one_name_stay_two() {
        let data = json!([{ "label": "Kim", "value": 2 }, { "label": "Kim", "value": 3 }]);
        let read = answering(json!({ "data": data, "total": 5, "unspecified": 0 })).agents().unwrap();
        assert_eq!(
            read.rows.iter().map(|row| (name_text(&row.name), row.total())).collect::<Vec<_>>(),
            [("Kim".to_owned(), 3.0), ("Kim".to_owned(), 2.0), ("Unassigned".to_owned(), 0.0),]
        );
    }

    #[test]
    fn what_a_workspace_may_leave_out_may_be_left_out() {
        let agents = json!([
            { "username": "ana" },
            { "username": "ben", "availableTimeInSeconds": 9, "serviceHistory": null },
            { "username": "cem", "availableTimeInSeconds": null, "serviceHistory": [{ "startedAt": "2026-03-28T08:00:00Z" }] },
        ]);
        let mock = answering(json!({ "agents": agents, "total": 3 }));
        let read = mock.availability_of("2026-03-28..2026-03-28").unwrap().agents;
        assert_eq!(read.iter().map(|agent| agent.seconds).collect::<Vec<_>>(), [0, 9, 0]);
        assert!(read.iter().all(|agent| agent.sessions.is_empty()));
    }

    #[test]
    fn a_byte_order_mark_and_blanks_before_the_answer_are_passed_over() {
        for mark in ["\u{FEFF}", "\u{FEFF}\r\n", " \n\t", "\n\u{FEFF}"] {
            let mock = MockWorkspace::new(move |request: &Request| {
                let plain = nothing(request);
                let body = if plain.status == 200 { format!("{mark}{}", plain.body) } else { plain.body };
                reply(plain.status, "application/json; charset=utf-8", &body)
            });
            mock.all_reports();
        }
    }

    #[test]
    fn unknown_fields_are_left_alone() {
        let mock = MockWorkspace::new(|request: &Request| {
            let mut answer: Value = serde_json::from_str(&nothing(request).body).unwrap();
            answer["ofALaterVersion"] = json!({ "deep": [1, null] });
            json_reply(&answer)
        });
        mock.all_reports();
    }

    #[test]
    fn a_chart_that_the_workspace_does_not_know_has_no_points() {
        let empty = json!({ "chartLabel": "Avg_reaction_time", "dataLabels": [], "dataPoints": [] });
        assert_eq!(answering(empty).chart(), Ok(vec![]));
    }
}

mod harmful {
    use super::*;

    #[test]
    fn the_totalizers_say_where() {
        for (answer, place) in [
            (json!({ "success": true }), "totalizers is missing"),
            (json!({ "totalizers": null }), "totalizers is nothing and not a list"),
            (json!({ "totalizers": [{ "title": "a" }] }), "totalizers[0].value is missing"),
            (json!({ "totalizers": [{ "value": 1 }] }), "totalizers[0].title is missing"),
            (
                json!({ "totalizers": [{ "title": "a", "value": null }] }),
                "totalizers[0].value is nothing and not a whole number",
            ),
            (
                json!({ "totalizers": [{ "title": "a", "value": -1 }] }),
                "totalizers[0].value is a number and not a whole number",
            ),
            (
                json!({ "totalizers": [{ "title": "a", "value": 1.5 }] }),
                "totalizers[0].value is a number and not a whole number",
            ),
            (
                json!({ "totalizers": [{ "title": "a", "value": "14%" }] }),
                "totalizers[0].value is text and not a whole number",
            ),
            (
                json!({ "totalizers": [{ "title": "a", "value": [1] }] }),
                "totalizers[0].value is a list and not a whole number",
            ),
        ] {
            assert_eq!(place_of(answering(answer).totals()), place);
        }
    }

    #[test]
    fn the_chart_says_where() {
        for (answer, place) in [
            (json!({ "dataLabels": [] }), "dataPoints is missing"),
            (json!({ "dataLabels": ["a"], "dataPoints": [] }), "1 dataLabels but 0 dataPoints"),
            (json!({ "dataLabels": [], "dataPoints": [0] }), "0 dataLabels but 1 dataPoints"),
            (json!({ "dataLabels": [7], "dataPoints": [0] }), "dataLabels[0] is a number and not text"),
            (
                json!({ "dataLabels": ["a"], "dataPoints": [null] }),
                "dataPoints[0] is nothing and not a number",
            ),
            (json!({ "dataLabels": ["a"], "dataPoints": ["NaN"] }), "dataPoints[0] is text and not a number"),
            (json!({ "dataLabels": ["a"], "dataPoints": {} }), "dataPoints is an object and not a list"),
        ] {
            assert_eq!(place_of(answering(answer).chart()), place);
        }
    }

    #[test]
    fn the_agents_say_where() {
        for (answer, place) in [
            (json!({ "unspecified": 0 }), "data is missing"),
            (json!({ "data": [] }), "unspecified is missing"),
            (json!({ "data": [{ "value": 1 }], "unspecified": 0 }), "data[0].label is missing"),
            (
                json!({ "data": [{ "label": "a", "value": true }], "unspecified": 0 }),
                "data[0].value is true or false and not a whole number",
            ),
            (
                json!({ "data": [{ "label": {}, "value": 1 }], "unspecified": 0 }),
                "data[0].label is an object and not text",
            ),
        ] {
            assert_eq!(place_of(answering(answer).agents()), place);
        }
    }

    #[test]
    fn the_departments_say_where() {
        for (answer, place) in [
            (json!({ "total": 0 }), "departments is missing"),
            (json!({ "departments": [] }), "total is missing"),
            (json!({ "departments": [], "total": "many" }), "total is text and not a whole number"),
            (json!({ "departments": [{ "rooms": 1 }], "total": 1 }), "departments[0]._id is missing"),
            (json!({ "departments": [{ "_id": "a" }], "total": 1 }), "departments[0].rooms is missing"),
            (
                json!({ "departments": [{ "_id": 7, "rooms": 1 }], "total": 1 }),
                "departments[0]._id is a number and not text",
            ),
        ] {
            assert_eq!(place_of(answering(answer).departments()), place);
        }
    }

    #[test]
    fn the_availability_says_where() {
        let agent = |agent: Value| json!({ "agents": [agent], "total": 1 });
        for (answer, place) in [
            (json!({ "agents": {}, "total": 1 }), "agents is an object and not a list"),
            (agent(json!({ "availableTimeInSeconds": 1 })), "agents[0].username is missing"),
            (
                agent(json!({ "username": "a", "availableTimeInSeconds": -1 })),
                "agents[0].availableTimeInSeconds is a number and not a whole number",
            ),
            (
                agent(json!({ "username": "a", "serviceHistory": [{}] })),
                "agents[0].serviceHistory[0].startedAt is missing",
            ),
            (
                agent(json!({ "username": "a", "serviceHistory": [{ "startedAt": "noon" }] })),
                "agents[0].serviceHistory[0].startedAt is text and not a point in time",
            ),
            (
                agent(json!({ "username": "a", "serviceHistory": "none" })),
                "agents[0].serviceHistory is text and not a list",
            ),
        ] {
            assert_eq!(place_of(answering(answer).availability_of("2026-03-28..2026-03-28")), place);
        }
    }

    #[test]
    fn a_body_that_breaks_off_says_so() {
        for body in ["", " ", "{", r#"{"totalizers":[{"title":"Total_conver"#] {
            for (name, answer) in MockWorkspace::always(reply(200, "application/json", body)).each_report() {
                assert_eq!(answer, Err(ApiError::TruncatedBody { host: Host::Simulated }), "{name}");
            }
        }
    }

    #[test]
    fn what_is_no_json_says_so() {
        let large = "x".repeat(10 << 20);
        let deep = "[".repeat(200_000);
        for body in ["OK", "{]", r#"{"totalizers":[]} and more"#, "NaN", &large, &deep] {
            for (name, answer) in MockWorkspace::always(reply(200, "application/json", body)).each_report() {
                assert_eq!(place_of(answer), "it is not JSON", "{name}");
            }
        }
    }

    #[test]
    fn json_of_something_else_is_no_answer_of_the_workspaces() {
        for body in [r#"{"ok":true}"#, "[]", "null", "7", r#""hello""#, r#"{"error":"no such thing"}"#] {
            for (name, answer) in MockWorkspace::always(reply(200, "application/json", body)).each_report() {
                assert_eq!(answer, Err(ApiError::NotAnApi { host: Host::Simulated }), "{name}: {body}");
            }
        }
    }

    #[test]
    fn a_refusal_with_a_status_of_success_is_reported_in_the_workspaces_words() {
        for body in [
            r#"{"success":false,"error":"The database is read-only."}"#,
            r#"{"status":"error","message":"The database is read-only."}"#,
            "\u{FEFF}{\"success\":false,\"error\":\"The database is read-only.\"}",
        ] {
            for (name, answer) in MockWorkspace::always(reply(200, "application/json", body)).each_report() {
                let expected = ApiError::RequestRejected { why: Some("The database is read-only.".into()) };
                assert_eq!(answer, Err(expected), "{name}: {body}");
            }
        }
    }

    #[test]
    fn a_refusal_by_a_web_page_is_a_proxys() {
        for status in [401, 403] {
            for (name, answer) in MockWorkspace::always(reply(status, "text/html", "<html>")).each_report() {
                assert_eq!(answer, Err(ApiError::ProxyRefused { host: Host::Simulated, status }), "{name}");
            }
        }
    }

    #[test]
    fn a_web_page_is_no_answer() {
        for (name, answer) in MockWorkspace::always(web_page()).each_report() {
            assert!(!matches!(answer, Ok(()) | Err(ApiError::InvalidResponse { .. })), "{name}: {answer:?}");
        }
    }

    #[test]
    fn a_proxys_error_is_the_servers_failure() {
        for (name, answer) in
            MockWorkspace::always(reply(502, "text/html", "<html>Bad gateway")).each_report()
        {
            assert_eq!(answer, Err(ApiError::ServerError { host: Host::Simulated, status: 502 }), "{name}");
        }
    }

    #[test]
    fn the_limiter_reports_how_long_to_wait() {
        let body = r#"{"success":false,"error":"Error, too many requests. Please slow down. You must wait 42 seconds before trying this endpoint again. [error-too-many-requests]"}"#;
        for (name, answer) in MockWorkspace::always(reply(429, "application/json", body)).each_report() {
            assert_eq!(
                answer,
                Err(ApiError::RateLimited { host: Host::Simulated, seconds: Some(42) }),
                "{name}"
            );
        }
    }
}

fn answering(body: Value) -> MockWorkspace {
    MockWorkspace::always(json_reply(&body))
}

fn place_of<T: std::fmt::Debug>(answer: Result<T, ApiError>) -> String {
    match answer {
        Err(ApiError::InvalidResponse { source }) => source.to_string(),
        other => panic!("{other:?}"),
    }
}
