//! Asks everything that a client can ask of a workspace that sends the given replies one after another, and checks
//! what it makes of them. The fuzz target uses this file too.

use std::fmt::Debug;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use analytics::agent_values::AgentReport;
use analytics::breakdown::{Breakdown, ByLicence, Row};
use analytics::department_metric::DepartmentMetric;
use analytics::metric::Metric;
use analytics::range::DateRange;
use analytics::reported_value::ReportedUnit;
use analytics::scope::{Scope, TrendQuery};
use analytics::series::{Now, Series};
use analytics::zone::Zone;
use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use rocketchat::day_cache::DayCache;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Connection, Fetched, Response, sign_in};
use serde_json::Value;

use crate::sentences::{of_api_error, of_sign_in_error};

/// Beyond it a double no longer tells whole numbers apart.
const LARGEST: u64 = 1 << 53;

/// No question may take more calls, whatever the workspace announces.
const MOST_CALLS: usize = 120;

/// No sentence may be longer: it stands in a panel.
const LONGEST_SENTENCE: usize = 700;

/// Reads the replies as the answers to each question in turn.
pub fn read_everything(replies: &[Response]) {
    for reply in replies {
        for had_code in [false, true] {
            let granted = sign_in::credentials(reply.clone(), "chat.example", had_code);
            check_error(granted, of_sign_in_error);
        }
    }
    totals(&Workspace::new(replies));
    charts(&Workspace::new(replies));
    agents(replies);
    departments(&Workspace::new(replies));
    agent_metrics(replies);
    department_metrics(replies);
    availability(&Workspace::new(replies));
    live(&Workspace::new(replies));
    community(replies);
    about_the_workspace(replies);
}

struct Workspace {
    client: Client,
    calls: Arc<AtomicUsize>,
    numbers: Vec<f64>,
}

impl Workspace {
    fn new(replies: &[Response]) -> Self {
        let mut numbers = Vec::new();
        for reply in replies {
            numbers_of(&serde_json::from_str(&reply.body).unwrap_or_default(), &mut numbers);
        }
        let (calls, replies) = (Arc::<AtomicUsize>::default(), replies.to_vec());
        let count = calls.clone();
        let respond = move |_: &_, _| replies[count.fetch_add(1, Ordering::Relaxed) % replies.len()].clone();
        Self { client: Client::new(Connection::simulated(respond), clock), calls, numbers }
    }

    /// Whether the workspace sent that number at all.
    fn sent(&self, number: f64) -> bool {
        self.numbers.contains(&number)
    }

    /// The answer, if it came and was understood; if not, in a sentence that fits.
    fn now<T: Debug>(&self, coming: impl Future<Output = Result<T, ApiError>>) -> Option<T> {
        let answer = coming.now_or_never()?;
        let calls = self.calls.swap(0, Ordering::Relaxed);
        assert!(calls <= MOST_CALLS, "{calls} calls");
        check_error(answer, of_api_error)
    }
}

/// All numbers of a reply, also those that came as text.
fn numbers_of(value: &Value, numbers: &mut Vec<f64>) {
    match value {
        Value::Number(number) => numbers.extend(number.as_f64()),
        Value::String(text) => {
            if let Ok(Value::Number(number)) = serde_json::from_str(text.trim()) {
                numbers.extend(number.as_f64());
            }
        }
        Value::Array(items) => items.iter().for_each(|item| numbers_of(item, numbers)),
        Value::Object(fields) => fields.values().for_each(|field| numbers_of(field, numbers)),
        Value::Null | Value::Bool(_) => {}
    }
}

fn check_error<T, E>(answer: Result<T, E>, sentence: fn(&E) -> String) -> Option<T> {
    answer
        .map_err(|error| {
            let sentence = sentence(&error);
            assert!(!sentence.is_empty() && sentence.chars().count() <= LONGEST_SENTENCE, "{sentence}");
        })
        .ok()
}

fn clock() -> DateTime<Utc> {
    DateTime::from_timestamp(1_774_958_400, 0).unwrap_or_default()
}

fn scope(range: DateRange) -> Scope {
    Scope { range, departments: Default::default() }
}

fn ranges() -> impl Iterator<Item = DateRange> {
    ["2026-03-28..2026-03-29", "2026-03-01..2026-03-01", "2023-04-01..2026-03-31"]
        .into_iter()
        .filter_map(|text| text.parse().ok())
}

fn first_scope() -> Scope {
    scope(ranges().next().expect("there are three"))
}

fn totals(workspace: &Workspace) {
    let scope = first_scope();
    let coming = workspace.client.totals(&scope, CachePolicy::Recent);
    let Some(Fetched { value, .. }) = workspace.now(coming) else { return };
    let numbers = [value.conversations, value.open, value.on_hold, value.messages, value.visitors];
    assert!(numbers.into_iter().flatten().all(|number| number <= LARGEST && workspace.sent(number as f64)));
}

fn charts(workspace: &Workspace) {
    let at = clock();
    let now = Now { utc: at.naive_utc(), local: at.naive_utc() };
    for range in ranges() {
        for metric in [Metric::TotalConversations, Metric::AvgReactionTime] {
            let question = TrendQuery { scope: scope(range), metric };
            let coming = workspace.client.chart(&question, CachePolicy::Recent);
            let Some(Fetched { value: sent, .. }) = workspace.now(coming) else { continue };
            let series = Series::align(metric, range, now, &sent);
            assert_eq!(series.points.len(), sent.len());
            assert!(series.points.iter().zip(&sent).all(|(point, (_, value))| {
                point.value().is_none_or(|shown| shown.to_bits() == value.to_bits())
            }));
            let mut known = DayCache::default();
            if known.insert(range, &sent, at) {
                let (days, _) = known.answer(range).expect("a learnt range is known");
                let clock = known.clock().expect("a learnt range has days");
                assert_eq!(Series { clock, ..Series::from_days(metric, range, now, &days) }, series);
                assert!(DayCache::from_text(&known.to_text()).is_some());
            }
        }
    }
}

fn agents(replies: &[Response]) {
    let ask = |replies: &[Response], range| {
        let workspace = Workspace::new(replies);
        let utc = Zone::utc();
        let coming = workspace.client.conversations_by_agent(range, &utc, CachePolicy::Recent);
        let Fetched { value, .. } = workspace.now(coming)?;
        are_counts(&value);
        let is_sent = |row: &Row| workspace.sent(row.total());
        assert!(value.pieces > 1 || value.rows.iter().all(is_sent), "{value:?}");
        Some(value)
    };
    for range in ranges() {
        let Some(sum) = ask(replies, range).filter(|sum| sum.total() < LARGEST as f64) else { continue };
        // Each piece was answered by the next reply.
        let mut later = replies.to_vec();
        let pieces = range.pieces(366).into_iter().filter_map(|piece| {
            let answer = ask(&later, piece);
            later.rotate_left(1);
            Some(answer?.total())
        });
        let pieces: f64 = pieces.sum();
        match sum.is_complete() {
            true => assert_eq!(pieces, sum.total(), "{sum:?}"),
            // A row that a piece may lack is not in the sum.
            false => assert!(pieces >= sum.total(), "{pieces} {sum:?}"),
        }
    }
}

fn are_counts(breakdown: &Breakdown) {
    for row in &breakdown.rows {
        assert_eq!(row.values.len(), breakdown.segments.len());
        assert!(row.values.iter().all(|value| *value >= 0.0 && value.fract() == 0.0), "{row:?}");
    }
}

fn departments(workspace: &Workspace) {
    let (scope, utc) = (first_scope(), Zone::utc());
    workspace.now(workspace.client.amount_of_chats(&scope, &utc, CachePolicy::Recent));
}

fn agent_metrics(replies: &[Response]) {
    for metric in [Metric::TotalConversations, Metric::TotalMessages, Metric::AvgReactionTime] {
        let (workspace, scope) = (Workspace::new(replies), first_scope());
        let coming = workspace.client.agent_overview(&scope, metric, CachePolicy::Recent);
        let Some(Fetched { value: AgentReport::Values(values), .. }) = workspace.now(coming) else {
            continue;
        };
        for value in values.rows.iter().filter_map(|row| row.value.known()) {
            is_of_unit(value, values.unit());
            assert!(values.unit() != ReportedUnit::Count || workspace.sent(value));
        }
    }
}

fn department_metrics(replies: &[Response]) {
    for metric in DepartmentMetric::ALL {
        let (workspace, scope) = (Workspace::new(replies), first_scope());
        let utc = Zone::utc();
        let coming = workspace.client.department_metric(&scope, &utc, metric, CachePolicy::Recent);
        let Some(Fetched { value: values, .. }) = workspace.now(coming) else { continue };
        let known = values.rows.iter().filter_map(|row| row.value.known());
        known.for_each(|value| is_of_unit(value, metric.unit()));
    }
}

fn is_of_unit(value: f64, unit: ReportedUnit) {
    let is_possible = unit != ReportedUnit::Share || value <= 1.0;
    let is_whole = unit != ReportedUnit::Count || value.fract() == 0.0;
    assert!(is_possible && is_whole && value.is_finite() && value >= 0.0, "{value} {unit:?}");
}

/// The reports that stand in without the premium licence, once that is known to be missing.
fn community(replies: &[Response]) {
    let reply =
        |status, body: &str| Response { status, content_type: "application/json".into(), body: body.into() };
    let without = [reply(404, "{}"), reply(200, r#"{"license":{}}"#)];
    let ask = || Workspace::new(&[&without[..], replies].concat());
    for range in ranges().take(2) {
        let (scope, utc, workspace) = (scope(range), Zone::utc(), ask());
        if let Some(answer) = workspace.now(workspace.client.agents(&scope, &utc, CachePolicy::Recent)) {
            let ByLicence::Community(rows) = answer.value else { panic!("not offered") };
            are_counts(&rows);
            assert!(
                rows.rows
                    .iter()
                    .flat_map(|row| &row.values)
                    .all(|value| *value == 0.0 || workspace.sent(*value))
            );
        }
        let workspace = ask();
        workspace.now(workspace.client.chats_by_department(&scope, &utc, CachePolicy::Recent));
    }
}

fn availability(workspace: &Workspace) {
    for range in ranges().take(2) {
        let Some(answer) = workspace.now(workspace.client.availability(range, CachePolicy::Recent)) else {
            continue;
        };
        for agent in answer.value.agents {
            assert!(agent.seconds <= LARGEST);
            assert!(agent.seconds == 0 || workspace.sent(agent.seconds as f64));
            assert!(agent.sessions.windows(2).all(|pair| pair[0].start <= pair[1].start));
        }
    }
}

fn live(workspace: &Workspace) {
    for range in ranges().take(1) {
        let (scope, utc) = (scope(range), Zone::utc());
        let coming = workspace.client.conversation_statuses(&scope, &utc, CachePolicy::Recent);
        if let Some(Fetched { value, .. }) = workspace.now(coming) {
            let counts = [value.open, value.queued, value.on_hold, value.closed];
            assert!(counts.into_iter().flatten().all(|count| workspace.sent(count as f64)));
        }
        let coming = workspace.client.agent_statuses(None, CachePolicy::Recent);
        if let Some(Fetched { value, .. }) = workspace.now(coming) {
            let counts = [value.available, value.away, value.busy, value.offline];
            assert!(counts.into_iter().flatten().all(|count| count == 0 || workspace.sent(count as f64)));
        }
    }
}

fn about_the_workspace(replies: &[Response]) {
    let ask = || Workspace::new(replies);
    let workspace = ask();
    if let Some(version) = workspace.now(workspace.client.version()) {
        version.is_at_least(7, 11);
    }
    let workspace = ask();
    if let Some(account) = workspace.now(workspace.client.account()) {
        workspace.now(async { workspace.client.permissions().await.map(|all| all.allow(&account, "a")) });
    }
    let workspace = ask();
    workspace.now(workspace.client.is_premium());
    let workspace = ask();
    workspace.now(workspace.client.departments(CachePolicy::Recent));
    let workspace = ask();
    workspace.now(workspace.client.agent_names(CachePolicy::Recent));
    let workspace = ask();
    workspace.now(workspace.client.reporting_zone());
    // What an earlier visit left can be any text too.
    let workspace = ask();
    replies.iter().for_each(|reply| workspace.client.restore_capabilities(&reply.body));
    let findings = workspace.client.capabilities_text();
    workspace.client.restore_capabilities(&findings);
    assert_eq!(workspace.client.capabilities_text(), findings);
}
