//! Where the vendor's documentation and its source part ways, number by number: the tolerant reading of each.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[allow(dead_code, reason = "another program uses the rest of it")]
#[path = "../crates/rocketchat/tests/client/mock.rs"]
mod mock;
#[path = "discrepancies/comparison_sentence.rs"]
mod comparison_sentence;
#[path = "discrepancies/other_reports.rs"]
mod other_reports;

use analytics::agent_values::AgentReport;
use analytics::breakdown::Name;
use analytics::department_metric::DepartmentMetric;
use analytics::metric::Metric;
use analytics::reported_value::ReportedValue;
use analytics::scope::TrendQuery;
use analytics::series::{Bucket, BucketStatus, Now, Series};
use analytics::test_support::name_text;
use analytics::zone::Zone;
use demo_workspace::{Licence, Version, Workspace};
use omnichannel_dashboard::text;
use rocketchat::error::{ApiError, Host};
use rocketchat::{CachePolicy, Request};
use serde_json::{Value, json};

use mock::*;
use other_reports::Figure;

const DAY: &str = "2026-03-28..2026-03-28";

#[test]
fn discrepancy_01_the_charts_are_found_on_either_path_or_by_the_method() {
    let absences = [
        not_found(),
        reply(405, "application/json", r#"{"status":"error","message":"API endpoint does not exist"}"#),
        web_page(),
    ];
    for absent in absences {
        for (there, version, expected) in [
            (CHART, "8.8", vec![CHART]),
            (CHART_DOUBLED, "8.8", vec![CHART, INFO, CHART_DOUBLED]),
            (METHOD, "7.10", vec![CHART, INFO, METHOD]),
            (METHOD, "unknown", vec![CHART, INFO, CHART_DOUBLED, METHOD]),
        ] {
            let absent = absent.clone();
            let mock = MockWorkspace::new(move |request| match request.path.as_str() {
                INFO => json_reply(&json!({ "version": version })),
                METHOD if there == METHOD => json_reply(&json!({ "message": r#"{"msg":"result"}"# })),
                path if path == there => nothing(request),
                _ => absent.clone(),
            });
            assert_eq!((mock.chart(), mock.paths()), (Ok(vec![]), strings(&expected)), "{there} {version}");
            mock.chart_of(DAY).unwrap();
            assert_eq!(mock.paths(), [there], "it is remembered");
        }
    }
    let newer = MockWorkspace::new(|request| match request.path.as_str() {
        INFO => json_reply(&json!({ "version": "8.0" })),
        _ => not_found(),
    });
    assert!(newer.chart().is_err());
    assert!(!newer.paths().contains(&METHOD.to_owned()));
}

#[test]
fn discrepancy_02_points_are_numbers_with_two_decimals() {
    let chart = json!({ "dataLabels": ["3/28", "3/29"], "dataPoints": [12.34, 7] });
    let points = answering(chart).chart().unwrap();
    assert_eq!(points.iter().map(|(_, value)| *value).collect::<Vec<_>>(), [12.34, 7.0]);
}

#[test]
fn discrepancy_03_labels_are_utc_days_of_which_there_can_be_one_more() {
    let standings = |labels: &[&str]| {
        let points = align(MARCH, labels).points;
        points.into_iter().map(|point| (point.bucket, point.status)).collect::<Vec<_>>()
    };
    let day = |text: &str, status| (Bucket::Day(text.parse().unwrap()), status);
    let (first, last) =
        (day("2026-03-28", BucketStatus::Complete), day("2026-03-29", BucketStatus::Complete));
    assert_eq!(standings(&["3/28", "3/29"]), [first.clone(), last.clone()]);
    let before = day("2026-03-27", BucketStatus::Outside);
    assert_eq!(standings(&["3/27", "3/28", "3/29"]), [before, first.clone(), last.clone()]);
    let after = day("2026-03-30", BucketStatus::Outside);
    assert_eq!(standings(&["3/28", "3/29", "3/30"]), [first, last, after]);
    // A label that could only be shifted is shown as it is.
    assert!(align(MARCH, &["3/20", "3/21"]).is_unaligned());
    // A day's hours go by their place, whatever the season makes of their labels.
    let hours: Vec<String> = (0..24).map(|hour| format!("{}PM-{}PM", hour + 23, hour + 23)).collect();
    let series = align(DAY, &hours.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(series.points[0].bucket, Bucket::Hour("2026-03-28T00:00:00".parse().unwrap()));
}

#[test]
fn discrepancy_04_a_chart_can_be_empty_refused_or_limited_as_well() {
    let empty = json!({ "chartLabel": "as sent", "dataLabels": [], "dataPoints": [], "success": true });
    assert_eq!(answering(empty).chart(), Ok(vec![]));
    let body = r#"{"success":false,"errorType":"error-invalid-params","error":"must have required property 'start'"}"#;
    let why = "must have required property 'start'".to_owned();
    assert_eq!(
        MockWorkspace::always(reply(400, "application/json", body)).chart(),
        Err(ApiError::RequestRejected { why: Some(why) })
    );
    let limited = ApiError::RateLimited { host: Host::Simulated, seconds: None };
    assert_eq!(MockWorkspace::always(reply(429, "text/plain", "")).chart(), Err(limited));
}

#[test]
fn discrepancy_05_totalizers_of_other_kinds_mix_texts_into_numbers() {
    let row = |title: &str, value: Value| json!({ "title": title, "value": value });
    let rows = [
        (row("Total_abandoned_chats", json!(3)), Figure::Number(3.0)),
        (row("Avg_of_abandoned_chats", json!("14%")), Figure::Percent(14.0)),
        (row("Avg_of_chat_duration_time", json!("00:10:22")), Figure::Seconds(622)),
        (row("Conversations_per_day", json!("8.00")), Figure::Number(8.0)),
        (row("Conversations_per_day", json!("NaN")), Figure::Nothing),
        (row("Busiest_day", json!("-")), Figure::Nothing),
        (row("Busiest_time", json!("7AM - 8AM")), Figure::Text("7AM - 8AM".into())),
    ];
    let answer =
        json!({ "totalizers": rows.iter().map(|(row, _)| row).collect::<Vec<_>>(), "success": true });
    let read = other_reports::totalizers(&answer).unwrap().into_iter().map(|(_, figure)| figure);
    assert_eq!(read.collect::<Vec<_>>(), rows.map(|(_, figure)| figure));
    let times = ["111:06:40", "00:00:60", "00:59:60", "NaN:NaN:NaN", "-1:00:00", "1:2", "00:99:00", ""];
    let seconds = [Some(400_000), Some(60), Some(3_600), None, None, None, None, None];
    assert_eq!(times.map(other_reports::seconds), seconds);
    // The five totalizers of the page itself are whole numbers, sent as such or as text.
    let own = |value: Value| answering(json!({ "totalizers": [row("Total_conversations", value)] })).totals();
    assert_eq!((own(json!(20)).unwrap(), own(json!("14%")).is_err()), (own(json!("20")).unwrap(), true));
}

#[test]
fn discrepancy_06_the_overview_is_a_bare_list_or_nothing() {
    let list = json!([{ "title": "Total_conversations", "value": 7 }]);
    assert_eq!(other_reports::overview(&list), Ok(vec![("Total_conversations".into(), Figure::Number(7.0))]));
    assert_eq!(other_reports::overview(&json!({ "success": true })), Ok(vec![]));
    assert!(other_reports::overview(&json!([{ "title": "Total_conversations" }])).is_err());
}

#[test]
fn discrepancy_07_answered_and_waiting_are_asked_apart_and_added() {
    let mock = MockWorkspace::new(|request| {
        let rooms = if parameter(request, "answered") == Some("true") { 13 } else { 4 };
        json_reply(&json!({ "departments": [{ "_id": "a", "rooms": rooms }], "total": 1 }))
    });
    let row = mock.departments().unwrap().rows.remove(0);
    assert_eq!((row.answered, row.waiting), (13, 4));
    let answered = mock.requests().iter().map(|target| target.contains("answered=true")).collect::<Vec<_>>();
    assert_eq!(answered, [true, false]);
}

#[test]
fn discrepancy_08_a_department_may_be_null() {
    let mock = answering(json!({ "departments": [{ "_id": null, "rooms": 4 }], "total": 1 }));
    assert_eq!(mock.departments().unwrap().rows[0].id, None);
    assert_eq!(text::breakdown::row_name(&Name::NoDepartment), "No department");
}

#[test]
fn discrepancy_09_count_and_offset_are_left_out_where_they_are_refused() {
    let mock = || {
        MockWorkspace::new(|request| match parameter(request, "count") {
            Some(_) => additional_properties(),
            None => nothing(request),
        })
    };
    let untold = mock();
    untold.availability().unwrap();
    assert_eq!(counts(&untold), [true, false]);
    untold.availability_of(DAY).unwrap();
    assert_eq!(counts(&untold), [false], "it is remembered");
    let older = mock();
    older.client.restore_capabilities("7.0");
    older.availability().unwrap();
    assert_eq!(counts(&older), [false]);
}

#[test]
fn discrepancy_10_all_rows_come_whatever_the_page_size() {
    for (allows_all, expected) in [(true, vec![true]), (false, vec![true; 3])] {
        let mock = MockWorkspace::new(move |request| {
            let number = |name| parameter(request, name).map_or(0, |text| text.parse::<usize>().unwrap());
            let count = match number("count") {
                0 if allows_all => 230,
                0 => 50,
                count => count.min(100),
            };
            let rows = number("offset")..(number("offset") + count).min(230);
            let rows: Vec<Value> = rows.map(|at| json!({ "username": format!("agent{at}") })).collect();
            json_reply(&json!({ "agents": rows, "total": 230 }))
        });
        let read = mock.availability().unwrap();
        assert_eq!((read.agents.len(), read.missing, counts(&mock)), (230, 0, expected));
    }
}

#[test]
fn discrepancy_11_sessions_are_asked_in_small_letters_for_a_single_day() {
    let mock = MockWorkspace::new(nothing);
    mock.availability_of(DAY).unwrap();
    mock.availability_of(MARCH).unwrap();
    let asked = mock.requests();
    assert!(asked[0].contains("fullReport=true") && asked[1].contains("fullReport=false"), "{asked:?}");
    let history = json!([{ "startedAt": "2026-03-28T08:00:00Z", "stoppedAt": "2026-03-28T09:00:00Z" }]);
    let agent = json!({ "username": "ana", "availableTimeInSeconds": 9, "serviceHistory": history });
    let mock = answering(json!({ "agents": [agent], "total": 1 }));
    assert_eq!(mock.availability_of(DAY).unwrap().agents[0].sessions.len(), 1);
    assert_eq!(mock.availability_of(MARCH).unwrap().agents[0].sessions.len(), 0);
}

#[test]
fn discrepancy_12_the_availability_is_premium() {
    // An older workspace sends its web app, a newer one says so; the licence tells it from a proxy's page.
    for (version, asked) in [(Version::new(6, 14), true), (Version::new(8, 8), false)] {
        let community = Workspace { version, licence: Licence::Community, ..Workspace::demo(clock()) };
        let mock = MockWorkspace::new(move |request| answer_of(&community, request));
        assert_eq!(mock.availability(), Err(ApiError::PremiumRequired));
        assert_eq!(mock.paths().contains(&LICENCE.to_owned()), asked, "{version}");
    }
}

#[test]
fn discrepancy_13_a_status_decides_and_the_words_stand_in_either_field() {
    let words = "You must be logged in to do this.";
    let bodies = [
        json!({ "status": "error", "message": words }),
        json!({ "success": false, "error": words, "status": "error", "message": words }),
        json!({ "success": false, "error": words }),
        json!({}),
    ];
    for body in bodies {
        let mock = MockWorkspace::always(reply(401, "application/json", &body.to_string()));
        assert!(mock.each_report().iter().all(|(_, answer)| *answer == Err(ApiError::SignedOut)), "{body}");
    }
    for field in ["error", "message"] {
        let mock =
            MockWorkspace::always(reply(400, "application/json", &json!({ field: "not so" }).to_string()));
        assert_eq!(mock.totals(), Err(ApiError::RequestRejected { why: Some("not so".into()) }));
    }
}

#[test]
fn discrepancy_14_four_answers_of_a_community_workspace_are_about_the_licence() {
    let enterprise = r#"{"success":false,"error":"This is an enterprise feature [error-action-not-allowed]","errorType":"error-action-not-allowed"}"#;
    let forbidden = r#"{"success":false,"error":"User does not have the permissions required for this action [error-unauthorized]"}"#;
    let answers = [
        reply(400, "application/json", enterprise),
        reply(403, "application/json", forbidden),
        not_found(),
        web_page(),
    ];
    for answer in answers {
        let refusal = answer.clone();
        let mock = MockWorkspace::new(move |request| match request.path.as_str() {
            LICENCE => json_reply(&json!({ "license": { "activeModules": ["auditing"] } })),
            _ => refusal.clone(),
        });
        assert_eq!(mock.agents(), Err(ApiError::PremiumRequired), "{answer:?}");
        assert_eq!(mock.departments(), Err(ApiError::PremiumRequired), "{answer:?}");
        assert_eq!(mock.availability(), Err(ApiError::PremiumRequired), "{answer:?}");
    }
}

#[test]
fn discrepancy_15_every_endpoint_gets_the_range_in_its_own_spelling() {
    let mock = MockWorkspace::new(nothing);
    mock.chart().unwrap();
    mock.availability().unwrap();
    mock.totals().unwrap();
    now(mock.client.amount_of_chats(&scope(MARCH), &zone("Europe/Berlin"), CachePolicy::Recent)).unwrap();
    let spans = [
        (CHART, "start=2026-03-28&end=2026-03-29"),
        (AVAILABILITY, "start=2026-03-28&end=2026-03-29"),
        (TOTALS, "start=2026-03-28T00:00:00.000Z&end=2026-03-29T23:59:59.999Z"),
        (DEPARTMENTS, "start=2026-03-27T23:00:00.000Z&end=2026-03-29T21:59:59.999Z"),
    ];
    let asked = mock.requests();
    for (path, span) in spans {
        let those = asked.iter().filter(|target| target.split('?').next() == Some(path)).collect::<Vec<_>>();
        assert!(!those.is_empty() && those.iter().all(|target| target.contains(span)), "{asked:?}");
    }
}

#[test]
fn discrepancy_16_the_last_instant_is_told_as_each_endpoint_counts_it() {
    let mock = MockWorkspace::new(nothing);
    now(mock.client.conversations_by_agent(range(DAY), &Zone::utc(), CachePolicy::Recent)).unwrap();
    now(mock.client.amount_of_chats(&scope(DAY), &Zone::utc(), CachePolicy::Recent)).unwrap();
    let asked = mock.requests();
    assert!(asked[0].contains("end=2026-03-29T00:00:00.000Z"), "one that leaves the end out: {asked:?}");
    assert!(asked[1].contains("end=2026-03-28T23:59:59.999Z"), "one that takes it in: {asked:?}");
}

#[test]
fn discrepancy_17_agents_are_sorted_here_and_two_of_one_name_stay_two() {
    let rows =
        [("Kim", 2), ("Ana", 9), ("Kim", 3)].map(|(label, value)| json!({ "label": label, "value": value }));
    let mock = answering(json!({ "data": rows, "total": 14, "unspecified": 0 }));
    let read = mock.agents().unwrap();
    let read = read.rows.iter().map(|row| (name_text(&row.name), row.total())).collect::<Vec<_>>();
    assert_eq!(read[..3], [("Ana".into(), 9.0), ("Kim".into(), 3.0), ("Kim".into(), 2.0)]);
    assert!(!mock.requests()[0].contains("sort"));
}

#[test]
fn discrepancy_18_the_share_of_abandoned_chats_has_two_names() {
    let shares = |rows: Value| {
        let body =
            json!({ "departments": rows, "count": 2, "offset": 0, "total": rows.as_array().unwrap().len() });
        let (mock, scope, utc) = (MockWorkspace::always(json_reply(&body)), scope(MARCH), Zone::utc());
        let metric = DepartmentMetric::AbandonedShare;
        let values = now(mock.client.department_metric(&scope, &utc, metric, CachePolicy::Recent))?;
        Ok::<_, ApiError>(values.rows.into_iter().map(|row| row.value).collect::<Vec<_>>())
    };
    for field in ["percentageOfAbandonedChats", "percentageOfAbandonedRooms"] {
        let rows = json!([{ "_id": "a", field: 14 }, { "_id": null, field: 0 }]);
        assert_eq!(shares(rows), Ok(vec![ReportedValue::Known(0.14), ReportedValue::Known(0.0)]));
    }
    assert!(shares(json!([{ "_id": "a" }])).is_err());
}

#[test]
fn discrepancy_19_durations_of_agents_are_read_whole_so_that_they_can_be_sorted() {
    let row = |name: &str, value: &str| json!({ "name": name, "value": value });
    let values = |metric, rows: &[Value]| {
        let mock = MockWorkspace::always(json_reply(&json!({ "head": [], "data": rows })));
        let scope = scope(MARCH);
        match now(mock.client.agent_overview(&scope, metric, CachePolicy::Recent)) {
            Ok(AgentReport::Values(values)) => {
                values.rows.into_iter().map(|row| row.value).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        }
    };
    let rows = [row("ana", "00:00:09"), row("ben", "00:59:60"), row("cem", "00:10:00"), row("dan", "-")];
    let known = [9.0, 3_600.0, 600.0].map(ReportedValue::Known);
    assert_eq!(values(Metric::AvgResponseTime, &rows), [&known[..], &[ReportedValue::Unknown]].concat());
    let shares = values(Metric::TotalConversations, &[row("ana", "9.5%"), row("ben", "28.57%")]);
    assert_eq!(shares, [ReportedValue::Known(0.095), ReportedValue::Known(0.2857)]);
}

#[test]
fn discrepancy_20_messages_of_the_trend_are_not_those_of_the_total() {
    let mock = MockWorkspace::new(|request| answer_of(&Workspace::demo(clock()), request));
    let scope = scope("2026-11-17..2026-11-19");
    let total = now(mock.client.totals(&scope, CachePolicy::Recent)).unwrap().messages.unwrap() as f64;
    let question = TrendQuery { scope, metric: Metric::TotalMessages };
    let points = now(mock.client.chart(&question, CachePolicy::Recent)).unwrap();
    assert!(points.iter().map(|(_, count)| count).sum::<f64>() < total, "each stays as it was sent");
    assert_eq!(text::metric::title(Metric::TotalMessages), "Agent messages");
    let tile = "note: i18n::totals_with_visitors().into()";
    assert!(include_str!("../src/features/totals/metric_row.rs").contains(tile));
    assert!(include_str!("../src/features/totals/panel.rs").contains("i18n::totals_about_messages"));
    let labels = (i18n::totals_messages(), i18n::totals_with_visitors());
    assert_eq!(labels, ("Messages", "visitors' included"));
}

#[test]
fn discrepancy_21_visitors_are_those_whose_latest_conversation_began_in_the_period() {
    let mock = MockWorkspace::new(nothing);
    mock.totals().unwrap();
    // They go by the instant: a plain date would leave the last day out.
    assert!(mock.requests()[0].contains("end=2026-03-29T23:59:59.999Z"));
    let tile = "note: i18n::totals_latest_conversation().into()";
    assert!(include_str!("../src/features/totals/count_tile.rs").contains(tile));
    assert!(include_str!("../src/features/totals/panel.rs").contains("i18n::totals_about_visitors"));
    let labels = (i18n::totals_visitors(), i18n::totals_latest_conversation());
    assert_eq!(labels, ("Visitors", "by latest conversation, in UTC days"));
}

#[test]
fn discrepancy_22_the_limit_is_read_from_its_words_and_spared_by_memory() {
    let body = r#"{"success":false,"error":"Error, too many requests. Please slow down. You must wait 42 seconds before trying this endpoint again. [error-too-many-requests]"}"#;
    for (name, answer) in MockWorkspace::always(reply(429, "application/json", body)).each_report() {
        assert_eq!(answer, Err(ApiError::RateLimited { host: Host::Simulated, seconds: Some(42) }), "{name}");
    }
    let mock = MockWorkspace::new(nothing);
    for _ in 0..20 {
        mock.totals().unwrap();
        mock.chart().unwrap();
    }
    assert_eq!(mock.paths(), [TOTALS, CHART]);
}

#[test]
fn discrepancy_23_more_than_a_year_is_asked_year_by_year_and_summed() {
    let mock = MockWorkspace::new(|_| {
        json_reply(&json!({ "data": [{ "label": "Ana", "value": 1 }], "unspecified": 2 }))
    });
    let three_years = range("2024-01-01..2026-11-19");
    let read =
        now(mock.client.conversations_by_agent(three_years, &Zone::utc(), CachePolicy::Recent)).unwrap();
    assert_eq!((read.total(), read.pieces), (9.0, 3));
    let days = |target: &String| {
        let instant =
            |name: &str| target.split_once(name).unwrap().1[..10].parse::<chrono::NaiveDate>().unwrap();
        (instant("end=") - instant("start=")).num_days()
    };
    let asked: Vec<i64> = mock.requests().iter().map(days).collect();
    assert!(asked.iter().all(|days| *days <= 366), "{asked:?}");
    assert_eq!(asked.iter().sum::<i64>(), 1_054);
    // Where it is refused all the same, the workspace's own words are told.
    let error = "The \"start\" and \"end\" query parameters must be less than 1 year apart.";
    let mock = MockWorkspace::always(reply(400, "application/json", &json!({ "error": error }).to_string()));
    assert_eq!(mock.agents(), Err(ApiError::RequestRejected { why: Some(error.into()) }));
}

#[test]
fn discrepancy_24_a_single_day_may_come_as_two_or_as_anything() {
    let two = align(DAY, &["3/28", "3/29"]);
    assert!(two.is_daily());
    let standings = two.points.iter().map(|point| point.status).collect::<Vec<_>>();
    assert_eq!(standings, [BucketStatus::Complete, BucketStatus::Outside]);
    assert!(align(DAY, &["12AM-12AM"; 25]).is_unaligned());
    assert!(align(DAY, &[]).points.is_empty());
}

#[test]
fn discrepancy_25_fields_of_later_versions_are_left_alone() {
    let mock = MockWorkspace::new(|request: &Request| {
        let mut answer: Value = serde_json::from_str(&nothing(request).body).unwrap();
        answer["ofALaterVersion"] = json!({ "deep": [1, null] });
        json_reply(&answer)
    });
    mock.all_reports();
    let row = json!({ "_id": "a", "rooms": 1, "ofALaterVersion": [] });
    let mock = answering(json!({ "departments": [row], "total": 1 }));
    assert_eq!(mock.departments().unwrap().rows.len(), 1);
}

fn answering(body: Value) -> MockWorkspace {
    MockWorkspace::always(json_reply(&body))
}

/// Which of the questions asked for a page.
fn counts(mock: &MockWorkspace) -> Vec<bool> {
    mock.requests().iter().map(|target| target.contains("count=")).collect()
}

/// A chart with these labels, seen long after.
fn align(days: &str, labels: &[&str]) -> Series {
    let later = "2027-01-01T00:00:00".parse().unwrap();
    let sent: Vec<(String, f64)> = labels.iter().map(|label| ((*label).to_owned(), 1.0)).collect();
    Series::align(Metric::TotalConversations, range(days), Now { utc: later, local: later }, &sent)
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}
