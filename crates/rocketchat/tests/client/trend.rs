//! A chart over days: requested in pieces, none of them twice, however long that takes.

use std::sync::{Arc, Mutex};

use analytics::metric::Metric;
use analytics::range::DateRange;
use analytics::scope::TrendQuery;
use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, ChartData, Client, Fetched, Request, Response};

use crate::mock::{at, reply, scope};
use crate::simulated_time::*;

const YEAR: &str = "2025-11-21..2026-11-20";

/// The range that a request is about.
fn asked(target: &str) -> DateRange {
    let value = |name: &str| target.split(name).nth(1).unwrap()[..10].parse::<NaiveDate>().unwrap();
    DateRange::new(value("start="), value("end=")).unwrap()
}

/// The days of a range with labels of the workspace's form; each day's number is its day of the month.
fn days(request: &Request, _: DateTime<Utc>) -> Response {
    answer(request, |day| format!("{}/{}", day.month(), day.day()))
}

fn answer(request: &Request, label: impl Fn(NaiveDate) -> String) -> Response {
    let range = asked(&request.target());
    let dates: Vec<NaiveDate> = (0..range.days() as u64).map(|day| range.start() + Days::new(day)).collect();
    let (labels, points): (Vec<String>, Vec<u32>) = dates.iter().map(|day| (label(*day), day.day())).unzip();
    let body = serde_json::json!({ "dataLabels": labels, "dataPoints": points, "success": true });
    reply(200, "application/json", &body.to_string())
}

type ChartResult = Result<Fetched<ChartData>, ApiError>;

/// Asks for the conversations of these days.
fn ask(time: &SimulatedTime, client: &Client, days: &str, policy: CachePolicy) -> ChartResult {
    let question = TrendQuery { scope: scope(days), metric: Metric::TotalConversations };
    let result = Arc::<Mutex<Option<ChartResult>>>::default();
    let (place, client) = (result.clone(), client.clone());
    time.run(vec![task(async move {
        *place.lock().unwrap() = Some(client.trend(&question, policy).await);
    })]);
    result.lock().unwrap().take().unwrap()
}

/// The days of an answer, and how many are missing.
fn numbers(result: ChartResult) -> (Vec<(NaiveDate, f64)>, usize) {
    match result.unwrap().value {
        ChartData::Days { days, missing, .. } => (days, missing),
        ChartData::Labelled(_) => panic!("not days"),
    }
}

fn ranges(server: &Server) -> Vec<DateRange> {
    let calls = server.calls.lock().unwrap();
    calls
        .iter()
        .filter(|(_, target)| target.contains("charts-data"))
        .map(|(_, target)| asked(target))
        .collect()
}

fn noon() -> SimulatedTime {
    SimulatedTime::new(at("2026-11-20T12:00:00Z"))
}

#[test]
fn a_year_is_requested_in_pieces_the_newest_first_and_no_day_twice() {
    // With one call a minute the pieces take longer than an answer counts as recent.
    for limit in [10, 1] {
        let (time, server) = (noon(), Server::new(limit, days));
        let client = time.client(&server, &Arc::default());
        let (numbers, missing) = numbers(ask(&time, &client, YEAR, CachePolicy::Recent));
        assert_eq!((numbers.len(), missing), (365, 0));
        assert!(numbers.iter().all(|(day, value)| *value == f64::from(day.day())));
        let asked: Vec<DateRange> = match limit {
            10 => ranges(&server),
            // A refused call is repeated.
            _ => ranges(&server).into_iter().fold(Vec::new(), |mut all, range| {
                if all.last() != Some(&range) {
                    all.push(range);
                }
                all
            }),
        };
        assert_eq!(asked.len(), 4, "{asked:?}");
        assert!(asked.iter().all(|piece| piece.days() <= 92));
        assert!(asked.windows(2).all(|pair| pair[1].end() < pair[0].start()), "{asked:?}");
    }
}

#[test]
fn a_wide_answer_serves_every_narrower_range_and_another_tab() {
    let (time, server, storage) = (noon(), Server::new(10, days), Arc::default());
    let client = time.client(&server, &storage);
    ask(&time, &client, YEAR, CachePolicy::Recent).unwrap();
    let other = time.client(&server, &storage);
    for narrow in ["2026-11-01..2026-11-20", "2026-02-01..2026-02-28", "2025-12-30..2026-01-02"] {
        for client in [&client, &other] {
            let (numbers, missing) = numbers(ask(&time, client, narrow, CachePolicy::Recent));
            let range: DateRange = narrow.parse().unwrap();
            assert_eq!((numbers.len() as i64, numbers[0].0, missing), (range.days(), range.start(), 0));
        }
    }
    assert_eq!(server.count(), 4);
}

#[test]
fn only_the_day_that_runs_is_requested_again() {
    let (time, server) = (noon(), Server::new(10, days));
    let client = time.client(&server, &Arc::default());
    ask(&time, &client, "2026-11-01..2026-11-20", CachePolicy::Recent).unwrap();
    let later = time.clone();
    time.run(vec![task(async move { later.pause(TimeDelta::minutes(5)).await })]);
    ask(&time, &client, "2026-11-01..2026-11-20", CachePolicy::Recent).unwrap();
    let [first, second] = ranges(&server).try_into().unwrap();
    // One day alone would come as hours.
    assert_eq!((first.days(), second.to_string()), (20, "2026-11-19..2026-11-20".to_owned()));
    let later = time.clone();
    time.run(vec![task(async move { later.pause(TimeDelta::seconds(5)).await })]);
    ask(&time, &client, "2026-11-01..2026-11-20", CachePolicy::Reload).unwrap();
    assert_eq!(ranges(&server)[2], first);
}

#[test]
fn the_part_that_is_here_is_given_without_a_call() {
    let (time, server) = (noon(), Server::new(10, days));
    let client = time.client(&server, &Arc::default());
    assert_eq!(ask(&time, &client, YEAR, CachePolicy::CacheOnly), Err(ApiError::NotCached));
    ask(&time, &client, "2026-11-01..2026-11-20", CachePolicy::Recent).unwrap();
    let (numbers, missing) = numbers(ask(&time, &client, "2026-10-01..2026-11-20", CachePolicy::CacheOnly));
    assert_eq!((numbers.len(), missing, server.count()), (20, 31, 1));
}

#[test]
fn what_fits_no_days_is_shown_as_it_came_and_never_requested_in_one_piece() {
    let strange = |request: &Request, _: DateTime<Utc>| answer(request, |day| format!("day {}", day.day()));
    let (time, server) = (noon(), Server::new(10, strange));
    let client = time.client(&server, &Arc::default());
    let ChartData::Labelled(sent) = ask(&time, &client, YEAR, CachePolicy::Recent).unwrap().value else {
        panic!()
    };
    assert_eq!((sent.len(), sent[0].0.as_str(), sent[364].0.as_str()), (365, "day 21", "day 20"));
    assert!(ranges(&server).iter().all(|piece| piece.days() <= 92));
}
