//! Several departments at once: requested one by one, none of them twice, and never shown as less than all of them.

use analytics::breakdown::ByLicence;
use analytics::metric::Metric;
use analytics::scope::{Scope, TrendQuery};
use analytics::totals::Totals;
use analytics::zone::Zone;
use demo_workspace::{Company, Conversation, Licence, Workspace, conversations_on};
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, ChartData};
use serde_json::json;

use crate::mock::*;

const DAYS: &str = "2026-11-10..2026-11-19";

#[test]
fn totals_are_the_sum_of_those_requested_one_by_one() {
    let mock = MockWorkspace::new(|request| {
        let count = if parameter(request, "departmentId") == Some("a") { 3 } else { 40 };
        let total = |title| json!({ "title": title, "value": count });
        let all = ["Total_conversations", "Open_conversations", "Total_visitors"].map(total);
        json_reply(&json!({ "totalizers": all }))
    });
    let read = now(mock.client.totals(&scope_of(MARCH, "b,a"), CachePolicy::Recent)).unwrap();
    // How many visitors wrote to both is unknown; the number of messages was not sent.
    assert_eq!(read, Totals { conversations: Some(43), open: Some(43), ..Totals::default() });
    let ids: Vec<String> =
        mock.requests().iter().map(|asked| asked.split("departmentId=").nth(1).unwrap().into()).collect();
    assert_eq!(ids, ["a", "b"]);
    // What is known of one serves every choice with it.
    now(mock.client.totals(&scope_of(MARCH, "a,c"), CachePolicy::Recent)).unwrap();
    now(mock.client.totals(&scope_of(MARCH, "a"), CachePolicy::Recent)).unwrap();
    assert_eq!(mock.requests().len(), 1);
}

#[test]
fn a_department_that_fails_leaves_no_smaller_number() {
    let mock = MockWorkspace::new(|request| match parameter(request, "departmentId") {
        Some("b") => reply(500, "application/json", "{}"),
        _ => nothing(request),
    });
    let scope = scope_of(DAYS, "a,b,c");
    let of = |result: Result<(), ApiError>| {
        assert!(matches!(result, Err(ApiError::ServerError { .. })), "{result:?}")
    };
    of(now(mock.client.totals(&scope, CachePolicy::Recent)).map(drop));
    of(now(mock.client.amount_of_chats(&scope, &Zone::utc(), CachePolicy::Recent)).map(drop));
    let mock = MockWorkspace::new(|request| match parameter(request, "departmentId") {
        Some("b") => reply(500, "application/json", "{}"),
        _ => answer_of(&workspace(), request),
    });
    let question = TrendQuery { scope: scope.clone(), metric: Metric::TotalConversations };
    of(now(mock.client.trend(&question, CachePolicy::Recent)).map(drop));
    // Nor is a part of them given while the rest is under way.
    assert_eq!(now(mock.client.trend(&question, CachePolicy::CacheOnly)), Err(ApiError::NotCached));
}

#[test]
fn charts_are_put_together_from_those_that_are_known() {
    let mock = small();
    let ids = ids();
    let ask = |departments: &str, metric| {
        let question = TrendQuery { scope: scope_of(DAYS, departments), metric };
        match now(mock.client.trend(&question, CachePolicy::Recent)).unwrap() {
            ChartData::Days { days, missing: 0, .. } => {
                days.into_iter().map(|(_, value)| value).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        }
    };
    let each: Vec<Vec<f64>> = ids.iter().map(|id| ask(id, Metric::TotalConversations)).collect();
    mock.requests();
    let sum = ask(&ids.join(","), Metric::TotalConversations);
    assert_eq!(mock.requests().len(), 0);
    for (day, all) in sum.iter().enumerate() {
        assert_eq!(*all, each[0][day] + each[1][day]);
    }
    // A mean needs the conversations of each day as well, which are known; alone it does not.
    ask(&ids.join(","), Metric::AvgResponseTime);
    assert_eq!(mock.requests().len(), 2);
    let other = small();
    let question = TrendQuery { scope: scope_of(DAYS, &ids.join(",")), metric: Metric::AvgResponseTime };
    now(other.client.trend(&question, CachePolicy::Recent)).unwrap();
    assert_eq!(other.requests().iter().filter(|asked| asked.contains("Total_conversations")).count(), 2);
    let best = TrendQuery { metric: Metric::BestFirstResponseTime, ..question };
    now(other.client.trend(&best, CachePolicy::Recent)).unwrap();
    assert_eq!(other.requests().len(), 2);
}

#[test]
fn a_mean_of_departments_is_near_that_of_their_conversations() {
    let ids = ids();
    let scope = scope_of(DAYS, &ids.join(","));
    let of_metric = |metric| {
        let question = TrendQuery { scope: scope.clone(), metric };
        match now(small().client.trend(&question, CachePolicy::Recent)).unwrap() {
            ChartData::Days { days, .. } => days,
            other => panic!("{other:?}"),
        }
    };
    for (metric, measure) in [
        (Metric::AvgChatDuration, Conversation::chat_duration as fn(&Conversation) -> Option<f64>),
        (Metric::AvgFirstResponseTime, Conversation::first_response_time),
        (Metric::AvgResponseTime, Conversation::response_time),
    ] {
        for (day, result) in of_metric(metric) {
            let those: Vec<Conversation> = conversations_on(&workspace(), day)
                .into_iter()
                .filter(|it| it.department.is_some_and(|id| ids.contains(&id.to_string())))
                .collect();
            let times: Vec<f64> = those.iter().filter_map(measure).collect();
            let truth = times.iter().sum::<f64>() / times.len().max(1) as f64;
            // Weighted by all conversations, of which not all were answered: on a Sunday that shows.
            assert!((result - truth).abs() <= truth * 0.3, "{metric} {day} {result} {truth}");
            // Exactly, the mean of each department's own, weighted by its conversations.
            let (mut sum, mut all) = (0.0, 0.0);
            for id in &ids {
                let own: Vec<&Conversation> =
                    those.iter().filter(|it| it.department.is_some_and(|of| of.to_string() == *id)).collect();
                let times: Vec<f64> = own.iter().filter_map(|it| measure(it)).collect();
                if !times.is_empty() {
                    let mean = (times.iter().sum::<f64>() / times.len() as f64 * 100.0).round() / 100.0;
                    (sum, all) = (sum + mean * own.len() as f64, all + own.len() as f64);
                }
            }
            assert!((result - if all > 0.0 { sum / all } else { 0.0 }).abs() < 1e-9, "{metric} {day}");
        }
    }
}

#[test]
fn hours_of_a_day_are_added_and_unlike_ones_are_not() {
    let mock = small();
    let ids = ids();
    let ask = |mock: &MockWorkspace, departments: &str| {
        let question = TrendQuery {
            scope: scope_of("2026-11-19..2026-11-19", departments),
            metric: Metric::TotalMessages,
        };
        now(mock.client.trend(&question, CachePolicy::Recent))
    };
    let Ok(ChartData::Labelled(both)) = ask(&mock, &ids.join(",")) else { panic!() };
    let sum: f64 = both.iter().map(|(_, value)| value).sum();
    let each = ids.iter().map(|id| match ask(&mock, id) {
        Ok(ChartData::Labelled(one)) => one.iter().map(|(_, value)| value).sum::<f64>(),
        other => panic!("{other:?}"),
    });
    assert_eq!((both.len(), sum), (24, each.sum()));
    let odd = MockWorkspace::new(|request| {
        let label = if parameter(request, "departmentId") == Some("a") { "1AM-1AM" } else { "2AM-2AM" };
        json_reply(&json!({ "dataLabels": [label], "dataPoints": [1] }))
    });
    assert!(matches!(ask(&odd, "a,b"), Err(ApiError::InvalidResponse { .. })));
}

#[test]
fn chats_and_the_stand_ins_are_requested_each() {
    let ids = ids();
    let both = scope_of(DAYS, &ids.join(","));
    let mock = small();
    let read = now(mock.client.amount_of_chats(&both, &Zone::utc(), CachePolicy::Recent)).unwrap();
    assert_eq!((read.rows.len(), mock.requests().len()), (2, 4));
    let community = Workspace { licence: Licence::Community, ..workspace() };
    let mock = MockWorkspace::new(move |request| answer_of(&community, request));
    let agents = |scope: &Scope| match now(mock.client.agents(scope, &Zone::utc(), CachePolicy::Recent)) {
        Ok(ByLicence::Community(data)) => data.total(),
        other => panic!("{other:?}"),
    };
    let departments = |scope: &Scope| match now(mock.client.chats_by_department(
        scope,
        &Zone::utc(),
        CachePolicy::Recent,
    )) {
        Ok(ByLicence::Community(data)) => (data.rows.len(), data.total()),
        other => panic!("{other:?}"),
    };
    let each: Vec<Scope> = ids.iter().map(|id| scope_of(DAYS, id)).collect();
    assert_eq!(agents(&both), each.iter().map(agents).sum::<f64>());
    assert_eq!(departments(&both), (2, each.iter().map(|scope| departments(scope).1).sum()));
}

fn workspace() -> Workspace {
    Workspace::demo(at("2026-11-20T16:00:00Z"))
}

fn small() -> MockWorkspace {
    MockWorkspace::new(|request| answer_of(&workspace(), request))
}

/// The two largest departments, in the order in which they are requested.
fn ids() -> Vec<String> {
    let mut ids: Vec<String> = Company::of(&workspace()).departments[..2]
        .iter()
        .map(|department| department.id.to_string())
        .collect();
    ids.sort();
    ids
}
