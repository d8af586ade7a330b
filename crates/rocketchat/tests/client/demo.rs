//! The five reports of the simulated workspace, counted once more from its single conversations and sessions.

use std::collections::BTreeMap;

use analytics::breakdown::Name;
use analytics::calendar_unit::CalendarUnit;
use analytics::comparison::Comparison;
use analytics::granularity::resample;
use analytics::metric::Metric;
use analytics::period::Period;
use analytics::scope::{Scope, TrendQuery};
use analytics::series::{Bucket, BucketStatus, Now, Reading, Series};
use analytics::zone::Zone;
use chrono::{NaiveDate, Utc, Weekday};
use demo_workspace::{Author, Company, Conversation, Id, Size, Status, Workspace};
use demo_workspace::{conversations_on, sessions_on};
use rocketchat::{CachePolicy, ChartData};

use crate::mock::*;

const DAYS: &str = "2026-11-17..2026-11-20";

#[test]
fn the_totalizers_are_those_of_the_conversations() {
    for scope in scopes() {
        let those = conversations(&scope);
        let running =
            |status| those.iter().filter(|it| it.has_metrics() && it.status() == status).count() as u64;
        let totals = now(small().client.totals(&scope, CachePolicy::Recent)).unwrap();
        assert_eq!(totals.conversations, Some(those.len() as u64));
        assert_eq!(totals.open, Some(running(Status::Open) + running(Status::Queued)));
        assert!(totals.open > totals.on_hold && totals.on_hold > Some(0));
        assert_eq!(totals.on_hold, Some(running(Status::OnHold)));
        assert_eq!(
            totals.messages,
            Some(those.iter().map(|it| it.written_messages().count().max(1) as u64).sum())
        );
    }
}

#[test]
fn the_visitors_are_those_last_touched_in_the_period() {
    let (start, end) = (at("2026-11-17T00:00:00Z"), at("2026-11-20T23:59:59.999Z"));
    let mut touched = BTreeMap::new();
    for conversation in days("2026-10-20..2026-11-20").flat_map(|day| conversations_on(&workspace(), day)) {
        let last = touched.entry(conversation.visitor).or_insert(conversation.opened_at);
        *last = conversation.opened_at.max(*last);
    }
    let those = touched.values().filter(|at| (start..end).contains(at)).count() as u64;
    let totals = now(small().client.totals(&scope(DAYS), CachePolicy::Recent)).unwrap();
    assert!(those > 0);
    assert_eq!(totals.visitors, Some(those));
}

#[test]
fn the_charts_are_those_of_the_conversations() {
    for scope in scopes() {
        for (metric, measure) in metrics() {
            let question = TrendQuery { scope: scope.clone(), metric };
            let sent = now(small().client.chart(&question, CachePolicy::Recent)).unwrap();
            let expected = days(DAYS).map(|day| {
                let label = day.format("%-m/%-d").to_string();
                (label, measure(&conversations_of(&scope, day)))
            });
            assert_eq!(sent, expected.collect::<Vec<_>>(), "{metric}");
        }
    }
}

/// Three weeks, the one before them cut, and the days of one that runs.
const WEEKS: &str = "2026-10-28..2026-11-20";

/// A chart over these days as the page has it.
fn series(scope: &Scope, metric: Metric) -> Series {
    let question = TrendQuery { scope: scope.clone(), metric };
    let ChartData::Days { days, missing: 0, answered_at: at, .. } =
        now(small().client.trend(&question, CachePolicy::Recent)).unwrap()
    else {
        panic!("not all days");
    };
    let now = Now { utc: at.naive_utc(), local: at.naive_utc() };
    Series::from_days(metric, scope.range, now, &days)
}

#[test]
fn weeks_of_a_chart_are_those_of_the_conversations() {
    for scope in scopes() {
        let scope = Scope { range: range(WEEKS), ..scope };
        let conversations = series(&scope, Metric::TotalConversations);
        for (metric, measure) in metrics() {
            let series = series(&scope, metric);
            let series = series.with_sample_sizes(&conversations);
            let weeks = resample(&series, CalendarUnit::Week, scope.range, Weekday::Mon).unwrap();
            let standings: Vec<BucketStatus> = weeks.points.iter().map(|week| week.status).collect();
            let whole = BucketStatus::Complete;
            assert_eq!(standings, [BucketStatus::Partial, whole, whole, BucketStatus::Running]);
            assert_eq!(weeks.is_approximate, metric.name().starts_with("Avg"), "{metric}");
            for week in weeks.points {
                let Bucket::Days(span) = week.bucket else { panic!("{week:?}") };
                let each: Vec<Vec<Conversation>> =
                    days(&span.to_string()).map(|day| conversations_of(&scope, day)).collect();
                let truth = measure(&each.concat());
                let Reading::Value(result) = week.reading else { panic!("{week:?}") };
                if !weeks.is_approximate {
                    assert_eq!(result, truth, "{metric} {span}");
                    continue;
                }
                // The workspace sends each day's mean alone, so that theirs is weighted by the day's conversations. It
                // is near the truth, and says that it is no more than that.
                let sampled = each.iter().map(|day| (measure(day), day.len() as f64));
                let sampled = sampled.filter(|(mean, _)| *mean > 0.0);
                let (sum, all) =
                    sampled.fold((0.0, 0.0), |(sum, all), (mean, count)| (sum + mean * count, all + count));
                assert!((result - sum / all).abs() < 1e-9, "{metric} {span} {result} {}", sum / all);
                assert!((result - truth).abs() < truth * 0.15, "{metric} {span} {result} {truth}");
            }
        }
    }
}

#[test]
fn a_comparison_is_that_of_the_conversations() {
    let today = "2026-11-20".parse().unwrap();
    for (name, period) in
        [("before", "last-week"), ("before-by-date", "last-28-days"), ("year-before", "last-7-days")]
    {
        let period: Period = period.parse().unwrap();
        let comparison: Comparison = name.parse().unwrap();
        let ranges =
            [period.range(today, Weekday::Mon), comparison.range(period, today, Weekday::Mon).unwrap()];
        for range in ranges {
            let asked = scope(&range.to_string());
            let totals = crate::mock::now(small().client.totals(&asked, CachePolicy::Recent)).unwrap();
            let counted = days(&range.to_string()).flat_map(|day| conversations_of(&asked, day)).count();
            assert_eq!(totals.conversations, Some(counted as u64), "{range}");
            assert!(counted > 50, "{range}");
        }
    }
}

#[test]
fn the_agents_are_those_who_served_the_conversations() {
    let workspace = workspace();
    let company = Company::of(&workspace);
    let name = |id: Id| company.agents.iter().find(|agent| agent.id == id).map(|agent| agent.name.clone());
    let mut served = BTreeMap::<Option<Id>, f64>::from([(None, 0.0)]);
    for conversation in conversations(&scope(DAYS)) {
        *served.entry(conversation.service.map(|service| service.agent)).or_default() += 1.0;
    }
    let row = |(id, count): (Option<Id>, f64)| match id {
        Some(id) => (Name::Given(name(id).unwrap_or_else(|| id.to_string())), count),
        None => (Name::Unassigned, count),
    };
    let expected = sorted(served.into_iter().map(row).collect());
    let read =
        now(small().client.conversations_by_agent(range(DAYS), &Zone::utc(), CachePolicy::Recent)).unwrap();
    assert_eq!(sorted(read.rows.into_iter().map(|row| (row.name.clone(), row.total())).collect()), expected);
    assert!(expected.len() > 5);
}

#[test]
fn the_departments_are_those_of_the_conversations() {
    for scope in scopes() {
        let mut counted = BTreeMap::<Option<String>, (u64, u64)>::new();
        for conversation in conversations(&scope) {
            let count = counted.entry(conversation.department.map(|id| id.to_string())).or_default();
            if conversation.waits_for_response() { count.1 += 1 } else { count.0 += 1 }
        }
        let read = now(small().client.amount_of_chats(&scope, &Zone::utc(), CachePolicy::Recent)).unwrap();
        let rows = read.rows.into_iter().map(|row| (row.id.map(|id| id.0), (row.answered, row.waiting)));
        assert_eq!((rows.collect::<BTreeMap<_, _>>(), read.missing), (counted, 0));
    }
}

#[test]
fn the_availability_is_the_sum_of_the_finished_sessions() {
    let read = now(small().client.availability(range(DAYS), CachePolicy::Recent)).unwrap();
    let read = read.agents.into_iter().map(|agent| (agent.username, agent.seconds as i64));
    let mut seconds = BTreeMap::<String, i64>::new();
    for (username, _, length) in days(DAYS).flat_map(sessions) {
        *seconds.entry(username).or_default() += length;
    }
    assert!(seconds.len() > 5);
    assert_eq!(read.collect::<BTreeMap<_, _>>(), seconds);
}

#[test]
fn a_single_day_has_each_finished_session_and_of_those_that_overlap_one() {
    let day = "2026-11-18";
    let all = now(small().client.availability(range(&format!("{day}..{day}")), CachePolicy::Recent)).unwrap();
    let read = all.agents.iter().flat_map(|agent| {
        let session = move |it: &analytics::availability::Session| {
            (agent.username.clone(), it.start, (it.end - it.start).num_seconds())
        };
        agent.sessions.iter().map(session).collect::<Vec<_>>()
    });
    let result = sorted(sessions(day.parse().unwrap()).filter(|(.., length)| *length > 0).collect());
    // What is stopped twice is sent twice from the same start: once until the first stop, once until the last.
    let mut expected = result.clone();
    expected.retain(|(name, start, length)| {
        result.iter().all(|other| (&other.0, other.1) != (name, *start) || other.2 <= *length)
    });
    assert_eq!(sorted(read.collect()), expected);
    assert!(5 < expected.len() && expected.len() < result.len());
    // Whose sum counts that twice has the time of the sessions beside it, and no other agent.
    let sum = |all: &[(String, _, i64)], name: &str| -> i64 {
        all.iter().filter(|(other, ..)| other == name).map(|(.., length)| length).sum()
    };
    for agent in &all.agents {
        let once = sum(&expected, &agent.username);
        let is_apart = once != sum(&result, &agent.username);
        assert_eq!(agent.differing_seconds().is_some(), is_apart, "{}", agent.username);
        assert!(agent.distinct_seconds.unwrap().abs_diff(once as u64) < 8, "{}", agent.username);
    }
}

/// Two thousand agents, by the hundred, because this workspace does not give all at once.
#[test]
fn a_large_workspaces_pages_are_complete() {
    let workspace = Workspace { size: Size::Large, ..workspace() };
    let day = "2026-11-18";
    let present: BTreeMap<Id, ()> = sessions_on(&workspace, day.parse().unwrap())
        .into_iter()
        .map(|session| (session.agent, ()))
        .collect();
    let known = Company::of(&workspace).agents.iter().filter(|agent| present.contains_key(&agent.id)).count();
    let mock = MockWorkspace::new(move |request| {
        let mut request = request.clone();
        request.query.retain(|(name, value)| (*name, value.as_str()) != ("count", "0"));
        answer_of(&workspace, &request)
    });
    let read = mock.availability_of(&format!("{day}..{day}")).unwrap();
    assert!(known > 1_000);
    assert_eq!((read.agents.len(), read.missing), (known, 0));
}

/// A Friday afternoon, with more conversations open than on hold.
fn workspace() -> Workspace {
    Workspace::demo(at("2026-11-20T16:00:00Z"))
}

fn small() -> MockWorkspace {
    MockWorkspace::new(|request| answer_of(&workspace(), request))
}

/// All departments, and the largest alone.
fn scopes() -> [Scope; 2] {
    let workspace = workspace();
    let largest = Company::of(&workspace).departments[0].id.to_string();
    [scope(DAYS), scope_of(DAYS, &largest)]
}

fn conversations(scope: &Scope) -> Vec<Conversation> {
    let all: Vec<Conversation> = days(DAYS).flat_map(|day| conversations_of(scope, day)).collect();
    assert!(all.len() > 20);
    all
}

fn conversations_of(scope: &Scope, day: NaiveDate) -> Vec<Conversation> {
    let asked = scope.departments.ids();
    let is_of = |it: &Conversation| {
        asked.is_empty()
            || it.department.is_some_and(|id| asked.iter().any(|asked| asked.0 == id.to_string()))
    };
    conversations_on(&workspace(), day).into_iter().filter(is_of).collect()
}

/// Finished sessions of agents who still have an account: username, start and seconds.
fn sessions(day: NaiveDate) -> impl Iterator<Item = (String, chrono::DateTime<Utc>, i64)> {
    let workspace = workspace();
    let agents = Company::of(&workspace).agents;
    sessions_on(&workspace, day).into_iter().filter_map(move |session| {
        let agent = agents.iter().find(|agent| agent.id == session.agent)?;
        // Whoever has not finished a session yet is listed all the same.
        let length = session.stopped_at.map_or(0, |stopped| (stopped - session.started_at).num_seconds());
        Some((agent.username.clone(), session.started_at, length))
    })
}

type Measure = fn(&[Conversation]) -> f64;

fn metrics() -> [(Metric, Measure); 7] {
    [
        (Metric::TotalConversations, |those| those.len() as f64),
        (Metric::TotalMessages, |those| those.iter().map(|it| spoken(it).max(1) as f64).sum()),
        (Metric::AvgChatDuration, |those| mean(those, Conversation::chat_duration)),
        (Metric::AvgFirstResponseTime, |those| mean(those, Conversation::first_response_time)),
        (Metric::BestFirstResponseTime, |those| {
            let times = those.iter().filter_map(Conversation::first_response_time);
            times.reduce(f64::min).map_or(0.0, rounded)
        }),
        (Metric::AvgResponseTime, |those| mean(those, Conversation::response_time)),
        (Metric::AvgReactionTime, |those| mean(those, Conversation::reaction_time)),
    ]
}

fn spoken(conversation: &Conversation) -> usize {
    conversation.written_messages().filter(|message| message.author != Author::Visitor).count()
}

/// The mean to two decimals; 0 where there is none.
fn mean(those: &[Conversation], measure: fn(&Conversation) -> Option<f64>) -> f64 {
    let all: Vec<f64> = those.iter().filter_map(measure).collect();
    if all.is_empty() { 0.0 } else { rounded(all.iter().sum::<f64>() / all.len() as f64) }
}

fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

fn days(text: &str) -> impl Iterator<Item = NaiveDate> + use<> {
    let range = range(text);
    range.start().iter_days().take_while(move |day| *day <= range.end())
}

fn sorted<T: std::fmt::Debug>(mut rows: Vec<T>) -> Vec<T> {
    rows.sort_by_key(|row| format!("{row:?}"));
    rows
}
