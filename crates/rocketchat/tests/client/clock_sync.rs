//! A reader whose clock is wrong: what was looked at by it is right the next day, with and without a host that sends the
//! time.

use std::sync::{Arc, Mutex};

use analytics::metric::Metric;
use analytics::scope::TrendQuery;
use analytics::zone::Zone;
use chrono::{DateTime, TimeDelta, Utc};
use demo_workspace::Workspace;
use rocketchat::clock_sync::{ClockReading, DatedInstant, ServerClock};
use rocketchat::{CachePolicy, Client, Clock, Connection, Request};
use serde_json::Value;

use crate::mock::{answer_of, at, nothing, range, scope};
use crate::simulated_time::*;

/// A computer's clock, which is off by so much, and the page's knowledge of the time.
struct Computer {
    time: SimulatedTime,
    error: TimeDelta,
    host: Mutex<ServerClock>,
}

impl Computer {
    /// One whose host sends the true time, or none.
    fn new(time: &SimulatedTime, error: TimeDelta, has_host: bool) -> Arc<Self> {
        let computer = Self { time: time.clone(), error, host: Mutex::default() };
        let shown = computer.now().at;
        let header = time.now().format("%a, %d %b %Y %H:%M:%S GMT").to_string();
        let sample = ClockReading::new(&header, None, shown, shown).filter(|_| has_host);
        sample.into_iter().for_each(|sample| computer.host.lock().unwrap().observe(sample));
        Arc::new(computer)
    }
}

impl Clock for Computer {
    fn now(&self) -> DatedInstant {
        self.host.lock().unwrap().now(self.time.now() + self.error)
    }
}

/// A client of the simulated workspace, which goes by the true time.
fn client(time: &SimulatedTime, error: TimeDelta, has_host: bool, storage: &Arc<MemoryStorage>) -> Client {
    let truth = time.clone();
    let respond =
        move |request: &Request, _: DateTime<Utc>| answer_of(&Workspace::demo(truth.now()), request);
    time.client_by(Connection::simulated(respond), Computer::new(time, error, has_host), storage.clone())
}

/// Totals, trend and agents as they are on screen: those of `day`, and the trend to it.
fn look(time: &SimulatedTime, client: Client, day: &str) -> [String; 3] {
    let (day, seen) = (day.to_owned(), Arc::<Mutex<Option<[String; 3]>>>::default());
    let place = seen.clone();
    time.run(vec![task(async move {
        let scope = scope(&format!("{day}..{day}"));
        let days = crate::mock::scope(&format!("2026-11-09..{day}"));
        let question = TrendQuery { scope: days, metric: Metric::TotalConversations };
        let totals = client.totals(&scope, CachePolicy::Recent).await.unwrap().value;
        let trend = client.trend(&question, CachePolicy::Recent).await.unwrap().value;
        let agents = client.conversations_by_agent(scope.range, &Zone::utc(), CachePolicy::Recent).await;
        // When the last answer came is no part of the trend's numbers.
        let trend = match trend {
            rocketchat::ChartData::Days { days, missing, .. } => format!("{days:?} {missing:?}"),
            other => format!("{other:?}"),
        };
        let result = [format!("{totals:?}"), trend, format!("{:?}", agents.unwrap().value)];
        *place.lock().unwrap() = Some(result);
    })]);
    seen.lock().unwrap().take().unwrap()
}

/// Looks at `day` by a wrong clock at `first`, and again at `then`, when the clock is right or still as wrong. The second
/// look shows what the workspace says then.
fn is_right_later(error: TimeDelta, (first, day, then): (&str, &str, &str)) {
    for (has_host, is_still_wrong) in [(true, false), (true, true), (false, false)] {
        let (time, storage) = (SimulatedTime::new(at(first)), Arc::default());
        let before = look(&time, client(&time, error, has_host, &storage), day);
        let later = SimulatedTime::new(at(then));
        let error = if is_still_wrong { error } else { TimeDelta::zero() };
        let truth = look(&later, client(&later, TimeDelta::zero(), true, &Arc::default()), day);
        assert_ne!(before, truth, "the day went on");
        assert_eq!(look(&later, client(&later, error, has_host, &storage), day), truth, "{error} {has_host}");
    }
}

#[test]
fn a_day_that_a_fast_clock_took_for_over_is_requested_again() {
    // Clocks a day and ten hours fast, at which the running day is yesterday.
    is_right_later(TimeDelta::days(1), ("2026-11-19T11:00:00Z", "2026-11-19", "2026-11-20T15:00:00Z"));
    is_right_later(TimeDelta::hours(10), ("2026-11-19T17:30:00Z", "2026-11-19", "2026-11-20T15:00:00Z"));
}

#[test]
fn a_day_that_had_not_begun_when_it_was_requested_has_no_zero_later() {
    is_right_later(TimeDelta::days(2), ("2026-11-18T11:00:00Z", "2026-11-19", "2026-11-20T15:00:00Z"));
}

#[test]
fn the_day_is_that_of_the_host() {
    let time = SimulatedTime::new(at("2026-11-18T11:00:00Z"));
    let now = |has_host| Computer::new(&time, TimeDelta::days(2), has_host).now();
    assert_eq!(now(true).at.date_naive(), at("2026-11-18T11:00:00Z").date_naive());
    assert_eq!((now(true).is_trusted, now(false).is_trusted), (true, false));
}

#[test]
fn a_finished_day_is_requested_once_where_the_host_reports_the_time_and_after_two_days_elsewhere() {
    for (has_host, hours, calls) in [(true, 15, 1), (false, 15, 2), (false, 63, 1)] {
        let (time, server) =
            (SimulatedTime::new(at("2026-11-20T00:00:00Z")), Server::new(10, |request, _| nothing(request)));
        let (asked, truth) = (server.clone(), time.clone());
        let respond = move |request: &Request, _: DateTime<Utc>| asked.answer(request, truth.now());
        let computer = Computer::new(&time, TimeDelta::zero(), has_host);
        let client =
            time.client_by(Connection::simulated(respond), computer, Arc::<MemoryStorage>::default());
        let (pausing, ask) = (time.clone(), client);
        time.run(vec![task(async move {
            for _ in 0..2 {
                // A page that runs looks at its clock; else that were a sleep.
                for _ in 0..hours * 60 {
                    pausing.pause(TimeDelta::minutes(1)).await;
                    ask.now();
                }
                ask.totals(&scope("2026-11-18..2026-11-19"), CachePolicy::Recent).await.unwrap();
            }
        })]);
        assert_eq!(server.count(), calls, "{has_host} {hours}");
    }
}

#[test]
fn what_an_earlier_version_stored_is_checked_again() {
    let (time, server, storage) = (
        SimulatedTime::new(at("2026-11-20T12:00:00Z")),
        Server::new(10, |request, _| nothing(request)),
        Arc::default(),
    );
    let ask = |client: Client| {
        task(async move { drop(client.totals(&scope("2026-11-01..2026-11-07"), CachePolicy::Recent).await) })
    };
    time.run(vec![ask(time.client(&server, &storage))]);
    time.run(vec![ask(time.client(&server, &storage))]);
    assert_eq!(server.count(), 1);
    let storage: Arc<MemoryStorage> = storage;
    for text in storage.texts.lock().unwrap().values_mut() {
        // Earlier versions did not say by which clock, and stored the body below the time.
        let kept: Value = serde_json::from_str(text).unwrap();
        *text = format!("{}\n{}", kept["came"], kept["body"].as_str().unwrap());
    }
    time.run(vec![ask(time.client(&server, &storage))]);
    assert_eq!(server.count(), 2);
}

#[test]
fn an_answer_that_was_on_its_way_while_the_computer_slept_is_of_the_evening_before() {
    let time = SimulatedTime::new(at("2026-11-19T22:00:00Z"));
    let (calls, count) = (Arc::<Mutex<usize>>::default(), time.clone());
    let counting = calls.clone();
    let respond = move |request: &Request, _: DateTime<Utc>| -> rocketchat::storage::LocalFuture<_> {
        *counting.lock().unwrap() += 1;
        let (reply, time) = (nothing(request), count.clone());
        Box::pin(async move {
            time.pause(TimeDelta::hours(9)).await;
            Ok(reply)
        })
    };
    let clock = time.clone();
    let client = time.client_by(
        Connection::Simulated(Arc::new(respond)),
        Arc::new(move || clock.now()),
        Arc::<MemoryStorage>::default(),
    );
    let day = range("2026-11-19..2026-11-19");
    let ask = |client: Client| {
        task(async move {
            drop(client.conversations_by_agent(day, &Zone::utc(), CachePolicy::Recent).await.unwrap());
        })
    };
    time.run(vec![ask(client.clone())]);
    assert!(time.now() >= at("2026-11-20T07:00:00Z"));
    time.run(vec![ask(client)]);
    assert_eq!(*calls.lock().unwrap(), 2);
}
