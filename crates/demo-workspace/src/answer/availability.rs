//! How long each agent was on service, by the server's calendar days.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde_json::{Value, json};

use super::range::instants;
use crate::Company;
use crate::Request;
use crate::Response;
use crate::Session;
use crate::Workspace;
use crate::date::{date_from_epoch_day, epoch_day, moment_instant};
use crate::demand::FIRST_DAY;
use crate::page;

/// The answer to `available-for-service-history`. Sessions that still run do not count yet.
pub fn answer(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let (start, end) = instants(workspace, request, moment_instant)?;
    let day = |instant| epoch_day(workspace.zone.local(instant).date());
    let (first, last) = (day(start).max(FIRST_DAY), day(end).min(day(workspace.now)));
    let company = Company::of(workspace);
    let days: Vec<_> = (first..=last).map(date_from_epoch_day).collect();
    let windows: Vec<_> = days.iter().map(|day| company.day_window(*day)).collect();
    let is_full = request.parameter("fullReport") == Some("true");
    let mut rows = Vec::with_capacity(company.agents.len());
    // Whoever has no account any more is dropped here, sessions and all.
    for (index, agent) in company.agents.iter().enumerate() {
        let mut record = None;
        for (day, window) in days.iter().zip(&windows) {
            for session in company.sessions_of(index, *day, *window) {
                record.get_or_insert_with(|| Record::of(*day)).add(*day, session);
            }
        }
        rows.extend(record.map(|record| record.row(&agent.username, is_full)));
    }
    page::sort(&mut rows, &[], "username");
    Ok(page::page("agents", rows, request))
}

/// What is kept of an agent over the days asked for.
struct Record {
    seconds: i64,
    first_day: NaiveDate,
    /// Those of the first day only: the server keeps the first of the days it groups.
    sessions: Vec<(DateTime<Utc>, DateTime<Utc>)>,
}

impl Record {
    fn of(first_day: NaiveDate) -> Self {
        Self { seconds: 0, first_day, sessions: Vec::new() }
    }

    fn add(&mut self, day: NaiveDate, session: Session) {
        let Some(stopped_at) = session.stopped_at else { return };
        self.seconds += (stopped_at - session.started_at).num_seconds();
        if day == self.first_day {
            self.sessions.push((session.started_at, stopped_at));
        }
    }

    fn row(&self, username: &str, is_full: bool) -> Value {
        let mut row = json!({ "username": username, "availableTimeInSeconds": self.seconds });
        if is_full {
            let text = |instant: &DateTime<Utc>| instant.to_rfc3339_opts(SecondsFormat::Millis, true);
            let entry = |(start, stop): &(_, _)| json!({ "startedAt": text(start), "stoppedAt": text(stop) });
            let history: Vec<Value> = self.sessions.iter().map(entry).collect();
            row["serviceHistory"] = if history.is_empty() { Value::Null } else { json!(history) };
        }
        row
    }
}
