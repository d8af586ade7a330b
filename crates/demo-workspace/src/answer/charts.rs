//! One metric over time. Its buckets are whole UTC days, or the hours of a single day, and neither fits a zone well.

use chrono::{DateTime, Datelike, Duration, NaiveDate, Timelike, Utc};
use serde_json::{Value, json};

use super::range::each_conversation;
use crate::COMPLETE;
use crate::ChartDays;
use crate::Company;
use crate::Conversation;
use crate::Request;
use crate::Response;
use crate::Workspace;
use crate::Zone;
use crate::conversation::Author;
use crate::date::moment_date;
use crate::tally::Tally;

/// The answer to `charts-data`. A date or a name that the server cannot read gives an empty chart.
pub fn answer(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let name = request.parameter("chartName").unwrap_or_default();
    let text = |key| request.parameter(key).unwrap_or_default();
    let chart = chart(workspace, name, [text("start"), text("end")], request.department());
    let empty = || json!({ "chartLabel": name, "dataLabels": [], "dataPoints": [] });
    Ok(Response::success(chart.unwrap_or_else(empty)))
}

/// The chart of a name, over the days that two texts name; none when the server cannot read one of them.
pub fn chart(
    workspace: &Workspace,
    name: &str,
    [start, end]: [&str; 2],
    department: Option<&str>,
) -> Option<Value> {
    let chart = Chart::named(name)?;
    let buckets = buckets(workspace, moment_date(start)?, moment_date(end)?);
    let points = chart.points(workspace, &buckets, department);
    let labels: Vec<String> = buckets.into_iter().map(|bucket| bucket.label).collect();
    Some(json!({ "chartLabel": name, "dataLabels": labels, "dataPoints": points }))
}

/// One point of a chart: what is opened from `start` up to, not including, `end`.
struct Bucket {
    label: String,
    start: DateTime<Utc>,
    end: DateTime<Utc>,
}

fn buckets(workspace: &Workspace, start: NaiveDate, end: NaiveDate) -> Vec<Bucket> {
    let zone = workspace.reporting_zone();
    let (from, to) = (zone.midnight(start), zone.end_of_day(end));
    // Whole spans of 24 hours, as moment counts days: a day of 25 hours is not a single day.
    if (to - from).num_days() == 0 {
        hours(workspace, from)
    } else if COMPLETE && workspace.days == ChartDays::Local {
        local_days(workspace.zone, start, end)
    } else {
        days(from.date_naive(), to.date_naive())
    }
}

fn days(first: NaiveDate, last: NaiveDate) -> Vec<Bucket> {
    let bucket = |day: NaiveDate| {
        let start = Zone::utc().midnight(day);
        Bucket { label: format!("{}/{}", day.month(), day.day()), start, end: start + Duration::days(1) }
    };
    first.iter_days().take_while(|day| *day <= last).map(bucket).collect()
}

/// As the branch with date-fns has it: days of the server's own zone, labelled by UTC.
fn local_days(zone: Zone, first: NaiveDate, last: NaiveDate) -> Vec<Bucket> {
    let bucket = |day: NaiveDate| {
        let (start, end) = (zone.midnight(day), zone.midnight(day + Duration::days(1)));
        Bucket { label: format!("{}/{}", start.month(), start.day()), start, end }
    };
    first.iter_days().take_while(|day| *day <= last).map(bucket).collect()
}

fn hours(workspace: &Workspace, midnight: DateTime<Utc>) -> Vec<Bucket> {
    let bucket = |hour| {
        let start = midnight + Duration::hours(hour);
        // In zones of half hours a bucket stops where the UTC hour does, so that half of every hour is lost.
        let lost = Duration::minutes(i64::from(start.minute()));
        Bucket { label: hour_label(workspace, start), start, end: start + Duration::hours(1) - lost }
    };
    (0..24).map(bucket).collect()
}

/// The hour as today's offset would show it, which in the other half of the year is an hour off. It begins with the
/// server's own minute and ends with the UTC hour: where whole hours are not UTC's, that can be the next one.
fn hour_label(workspace: &Workspace, start: DateTime<Utc>) -> String {
    let today = workspace.now.with_hour(start.hour()).unwrap_or(workspace.now);
    let shown = |instant| {
        let (is_afternoon, hour) = workspace.reporting_zone().local(instant).hour12();
        format!("{hour}{}", if is_afternoon { "PM" } else { "AM" })
    };
    let end = if !COMPLETE || workspace.version.labels_hours_by_start() {
        today.with_minute(59).unwrap_or(today)
    } else {
        today + Duration::hours(1)
    };
    format!("{}-{}", shown(today), shown(end))
}

/// The metrics the server draws.
#[derive(Clone, Copy)]
pub enum Chart {
    /// How many there are.
    Conversations,
    /// How many messages the agents wrote.
    Messages,
    /// A mean over those that have the measure.
    Mean(fn(&Conversation) -> Option<f64>),
    /// The least of those that have it.
    Best(fn(&Conversation) -> Option<f64>),
}

impl Chart {
    /// The metric of a name.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "Total_conversations" => Self::Conversations,
            "Total_messages" => Self::Messages,
            "Avg_chat_duration" => Self::Mean(Conversation::chat_duration),
            "Avg_first_response_time" => Self::Mean(Conversation::first_response_time),
            "Best_first_response_time" => Self::Best(Conversation::first_response_time),
            "Avg_response_time" => Self::Mean(Conversation::response_time),
            "Avg_reaction_time" => Self::Mean(Conversation::reaction_time),
            _ => return None,
        })
    }

    fn points(self, workspace: &Workspace, buckets: &[Bucket], department: Option<&str>) -> Vec<Value> {
        let mut tallies = vec![Tally::default(); buckets.len()];
        let Some((first, last)) = buckets.first().zip(buckets.last()) else { return Vec::new() };
        each_conversation(&Company::of(workspace), first.start, last.end, |conversation| {
            let index = buckets.partition_point(|bucket| bucket.end <= conversation.opened_at);
            let is_in = buckets.get(index).is_some_and(|bucket| bucket.start <= conversation.opened_at);
            if is_in && conversation.is_in_department(department) {
                tallies[index].add(self.measure(conversation));
            }
        });
        tallies.into_iter().map(|tally| self.point(tally)).collect()
    }

    /// What a conversation adds to it, if it has the measure.
    pub fn measure(self, conversation: &Conversation) -> Option<f64> {
        match self {
            Self::Conversations => Some(1.0),
            Self::Messages => Some(agent_messages(conversation).max(1) as f64),
            Self::Mean(metric) | Self::Best(metric) => metric(conversation),
        }
    }

    fn point(self, tally: Tally) -> Value {
        match self {
            Self::Conversations | Self::Messages => json!(tally.sum as u64),
            Self::Mean(_) => json!(rounded(tally.mean())),
            Self::Best(_) => json!(rounded(tally.best.unwrap_or_default())),
        }
    }
}

/// The messages the visitor did not write, without the server's own. Bots' are among them, whatever is measured.
fn agent_messages(conversation: &Conversation) -> usize {
    conversation.written_messages().filter(|message| message.author != Author::Visitor).count()
}

fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}
