//! The figures of the workspace's own analytics page: a list of headlines, and a table by agent. Both are meant to be
//! shown as they are, so that numbers come as texts.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use serde_json::{Value, json};

use super::charts::Chart;
use super::range::each_conversation;
use super::totalizers::conversation_totalizers;
use crate::Company;
use crate::Conversation;
use crate::Id;
use crate::Request;
use crate::Responder;
use crate::Response;
use crate::Workspace;
use crate::date::moment_date;
use crate::page;
use crate::refusal;
use crate::tally::{Tallies, Tally};

/// The answer to `analytics/overview`: a bare list, or no list at all for a name or a date that the server cannot read.
pub fn headlines(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let name = name(request)?;
    let rows = days(request).and_then(|days| match name {
        "Conversations" => Some(conversations(workspace, request, days)),
        "Productivity" => Some(productivity(workspace, request, days)),
        _ => None,
    });
    Ok(rows.map_or_else(empty_answer, |rows| Response::json(200, &json!(rows))))
}

/// The answer to `analytics/agent-overview`: one metric, by the name an agent signs in with.
pub fn by_agent(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let name = name(request)?;
    let Some((chart, days)) = Chart::named(name).zip(days(request)) else { return Ok(empty_answer()) };
    let company = Company::of(workspace);
    let bot = Id::of(&[workspace.seed, 26]);
    // A first response belongs to whoever gave it, everything else to whoever serves.
    let is_of_responder = name.ends_with("first_response_time");
    let mut tallies = Tallies::default();
    each_conversation_of(&company, request, days, |conversation| {
        let agent = match conversation.responder() {
            _ if !is_of_responder => conversation.service.map(|service| service.agent),
            Some(Responder::Agent(agent)) => Some(agent),
            Some(Responder::Bot) => Some(bot),
            None => None,
        };
        if agent.is_some() {
            tallies.of(agent).add(chart.measure(conversation));
        }
    });
    let served: f64 = tallies.0.iter().map(|(_, tally)| tally.sum).sum();
    let mut rows: Vec<Value> = Vec::new();
    for (id, tally) in &tallies.0 {
        let Some(id) = id.filter(|_| tally.count > 0) else { continue };
        let username = if id == bot { BOT.to_owned() } else { company.username(id) };
        let weight = weight(chart, *tally, served);
        let row = json!({ "name": username, "value": formatted(chart, weight) });
        rows.push(json!({ "weight": server_sort_value(chart, weight), "row": row }));
    }
    // Totals and chat duration are sorted descending, response times ascending.
    let is_reversed = ["Total_conversations", "Total_messages", "Avg_chat_duration"].contains(&name);
    page::sort(&mut rows, &[("weight".to_owned(), !is_reversed)], "");
    let data: Vec<Value> = rows.iter_mut().map(|sorted| sorted["row"].take()).collect();
    let head = if name == "Total_conversations" { "%_of_conversations" } else { name };
    Ok(Response::success(json!({ "head": [{ "name": "Agent" }, { "name": head }], "data": data })))
}

/// The name that the workspace's bot signs in with.
const BOT: &str = "rocket.cat";

type Days = (NaiveDate, NaiveDate);

fn name(request: &Request) -> Result<&str, Response> {
    let name = request.parameter("name").filter(|name| !name.is_empty());
    name.ok_or_else(refusal::invalid_chart_name)
}

fn days(request: &Request) -> Option<Days> {
    let day = |key| moment_date(request.parameter(key)?);
    day("from").zip(day("to"))
}

fn empty_answer() -> Response {
    Response::success(json!({}))
}

fn span(workspace: &Workspace, (from, to): Days) -> (DateTime<Utc>, DateTime<Utc>) {
    let zone = workspace.reporting_zone();
    (zone.midnight(from), zone.end_of_day(to))
}

fn each_conversation_of(
    company: &Company,
    request: &Request,
    days: Days,
    mut on_conversation: impl FnMut(&Conversation),
) {
    let (start, end) = span(company.workspace, days);
    each_conversation(company, start, end, |conversation| {
        let is_in = start <= conversation.opened_at && conversation.opened_at <= end;
        if is_in && conversation.is_in_department(request.department()) {
            on_conversation(conversation);
        }
    });
}

fn conversations(workspace: &Workspace, request: &Request, days: Days) -> Vec<Value> {
    let company = Company::of(workspace);
    let (from, to) = span(workspace, days);
    let zone = workspace.reporting_zone();
    let (mut conversations, mut dates) = (0_u64, Vec::<BusyDate>::new());
    each_conversation_of(&company, request, days, |conversation| {
        conversations += 1;
        let local = zone.local(conversation.opened_at);
        let index = dates.iter().rposition(|known| known.date == local.date()).unwrap_or_else(|| {
            dates.push(BusyDate { date: local.date(), hours: [0; 24] });
            dates.len() - 1
        });
        dates[index].hours[local.hour() as usize] += conversation.written_messages().count().max(1) as u64;
    });
    let mut rows = conversation_totalizers(&company, from, to, request.department());
    let count = (days.1 - days.0).num_days() + 1;
    let per_day = conversations as f64 / count as f64;
    let (weekday, hour) = busiest(&dates);
    rows.push(headline("Busiest_day", &weekday));
    rows.push(headline("Conversations_per_day", &format!("{per_day:.2}")));
    rows.push(headline("Busiest_time", &hour));
    rows
}

/// The messages of the conversations opened on one date, by the hour of their opening.
struct BusyDate {
    date: NaiveDate,
    hours: [u64; 24],
}

/// The weekday of the one date with the most messages, and that date's hour with the most: the first where several are
/// equal, and dashes where there is none.
fn busiest(dates: &[BusyDate]) -> (String, String) {
    let messages = |date: &BusyDate| date.hours.iter().sum::<u64>();
    let busiest = dates.iter().rev().max_by_key(|date| messages(date));
    let Some(BusyDate { date, hours }) = busiest else { return ("-".to_owned(), "-".to_owned()) };
    let hour = (0..24).rev().max_by_key(|hour| hours[*hour]).unwrap_or_default();
    let weekday = WEEKDAYS[date.weekday().num_days_from_monday() as usize];
    (weekday.to_owned(), format!("{} - {}", hour_12(hour), hour_12(hour + 1)))
}

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

fn hour_12(hour: usize) -> String {
    let half = if hour % 24 < 12 { "AM" } else { "PM" };
    format!("{}{half}", (hour + 11) % 12 + 1)
}

fn productivity(workspace: &Workspace, request: &Request, days: Days) -> Vec<Value> {
    let metrics = ["Avg_response_time", "Avg_first_response_time", "Avg_reaction_time"];
    let company = Company::of(workspace);
    let row = |title: &&str| {
        let mut tally = Tally::default();
        if let Some(chart) = Chart::named(title) {
            each_conversation_of(&company, request, days, |conversation| {
                tally.add(chart.measure(conversation))
            });
        }
        headline(title, &time(tally.mean()))
    };
    metrics.iter().map(row).collect()
}

fn headline(title: &str, value: &str) -> Value {
    json!({ "title": title, "value": value })
}

/// What an agent's figure is as a number.
fn weight(chart: Chart, tally: Tally, served: f64) -> f64 {
    match chart {
        Chart::Conversations => 100.0 * tally.sum / served,
        Chart::Messages => tally.sum,
        Chart::Mean(_) => tally.mean(),
        Chart::Best(_) => tally.best.unwrap_or_default(),
    }
}

/// As it is shown: a share, a number, or a time.
fn formatted(chart: Chart, weight: f64) -> Value {
    match chart {
        Chart::Conversations => json!(percent(weight)),
        Chart::Messages => json!(weight as u64),
        Chart::Mean(_) | Chart::Best(_) => json!(time(weight)),
    }
}

/// The server's sort value: it parses only the hours of a duration.
fn server_sort_value(chart: Chart, weight: f64) -> f64 {
    match chart {
        Chart::Conversations | Chart::Messages => weight,
        Chart::Mean(_) | Chart::Best(_) => (weight / 3600.0).floor(),
    }
}

/// With two decimals, as JavaScript's `toFixed` rounds them. Of whole numbers, as formatting fractions weighs more than a
/// report.
fn percent(share: f64) -> String {
    let hundredths = (share * 100.0).round() as u64;
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// `HH:MM:SS`; the seconds are rounded by themselves, so that there can be sixty.
fn time(seconds: f64) -> String {
    let (whole, fraction) = (seconds.floor() as u64, seconds.fract());
    let rest = whole % 60 + if fraction < 0.5 { 0 } else { 1 };
    format!("{:02}:{:02}:{rest:02}", whole / 3_600, whole % 3_600 / 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_may_have_sixty_seconds_and_a_hundred_hours() {
        let shown = [0.0, 59.6, 3599.7, 400_000.0].map(time);
        assert_eq!(shown, ["00:00:00", "00:00:60", "00:59:60", "111:06:40"]);
    }

    #[test]
    fn a_share_has_two_decimals() {
        assert_eq!([0.0, 100.0 / 3.0, 3.125, 100.0].map(percent), ["0.00%", "33.33%", "3.13%", "100.00%"]);
    }

    #[test]
    fn an_hour_is_shown_by_twelve() {
        assert_eq!([0, 9, 12, 23, 24].map(hour_12), ["12AM", "9AM", "12PM", "11PM", "12AM"]);
    }
}
