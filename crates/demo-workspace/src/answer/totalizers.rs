//! The headline numbers of a range. Four count conversations by calendar days, one counts visitors by instants.

use chrono::{DateTime, Datelike, Utc};
use serde_json::{Value, json};

use super::range::{each_conversation, instants};
use crate::Author;
use crate::COMPLETE;
use crate::Company;
use crate::Conversation;
use crate::Request;
use crate::Response;
use crate::Status;
use crate::Workspace;
use crate::date::{DAY, js_instant, moment_date};
use crate::demand::FIRST_DAY;
use crate::simulation;
use crate::simulation::MAX_CONVERSATION_DAYS;
use crate::visitor::{MAX_RETURN_DAYS, Visitor, new_visitors_on};

/// The answer to `conversation-totalizers`.
pub fn answer(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let (start, end) = instants(workspace, request, js_instant)?;
    let company = Company::of(workspace);
    // Only the date written counts here, whatever time and zone follow it.
    let day = |name| request.parameter(name).and_then(moment_date);
    let days = day("start").zip(day("end"));
    let mut totalizers = days.map_or_else(Vec::new, |(first, last)| {
        let zone = workspace.reporting_zone();
        let (from, to) = (zone.midnight(first), zone.end_of_day(last));
        conversation_totalizers(&company, from, to, request.department())
    });
    totalizers.push(totalizer("Total_visitors", visitors(&company, start, end, request.department())));
    Ok(Response::success(json!({ "totalizers": totalizers })))
}

/// The four that count conversations, by calendar days.
pub fn conversation_totalizers(
    company: &Company,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    department: Option<&str>,
) -> Vec<Value> {
    let (mut total, mut open, mut held, mut messages) = (0, 0, 0, 0);
    each_conversation(company, from, to, |conversation| {
        if conversation.opened_at < from
            || conversation.opened_at > to
            || !conversation.is_in_department(department)
        {
            return;
        }
        total += 1;
        open += u64::from(is_running(conversation) && conversation.status() != Status::OnHold);
        held += u64::from(is_running(conversation) && conversation.status() == Status::OnHold);
        // A room without a message counts one: the server joins it to nothing, and counts the row.
        messages += conversation.written_messages().count().max(1) as u64;
    });
    vec![
        totalizer("Total_conversations", total),
        totalizer("Open_conversations", open),
        totalizer("On_Hold_conversations", held),
        totalizer("Total_messages", messages),
    ]
}

/// Measured and without a duration; whether anybody has taken it is not asked, so the queue counts as open.
fn is_running(conversation: &Conversation) -> bool {
    conversation.has_metrics() && conversation.chat_duration().is_none()
}

fn totalizer(title: &str, value: u64) -> Value {
    json!({ "title": title, "value": value })
}

/// Visitors whose record was last touched from `start` up to, not including, `end`.
fn visitors(company: &Company, start: DateTime<Utc>, end: DateTime<Utc>, department: Option<&str>) -> u64 {
    let day = |instant: DateTime<Utc>| instant.timestamp_millis().div_euclid(DAY);
    let earliest = day(start) - MAX_CONVERSATION_DAYS;
    let last = day(end.min(company.workspace.now));
    ((earliest - MAX_RETURN_DAYS).max(FIRST_DAY)..=last)
        .flat_map(|day| new_visitors_on(company.workspace, day))
        .filter(|visitor| touched_in(company, *visitor, earliest, start, end, department))
        .count() as u64
}

fn touched_in(
    company: &Company,
    visitor: Visitor,
    earliest: i64,
    start: DateTime<Utc>,
    end: DateTime<Utc>,
    department: Option<&str>,
) -> bool {
    let visits = visitor.visits(company.workspace);
    if visits.last().is_none_or(|visit| visit.day < earliest) {
        return false;
    }
    let visits: Vec<_> =
        visitor.visits(company.workspace).filter_map(|visit| simulation::simulate(company, visit)).collect();
    touched(company.workspace, &visits).is_some_and(|touched| start <= touched && touched < end)
        && visits.last().is_some_and(|it| it.is_in_department(department))
}

/// When a visitor's record was last touched, by the conversations in their order. Each touches it as it is opened; what
/// is said later and closing do not, but for the first reply of a month on older versions.
fn touched(workspace: &Workspace, conversations: &[Conversation]) -> Option<DateTime<Utc>> {
    let opened = conversations.iter().map(|conversation| conversation.opened_at).max()?;
    if !COMPLETE || !workspace.version.marks_visitors_active() {
        return Some(opened);
    }
    let month = |at: DateTime<Utc>| {
        let local = workspace.zone.local(at);
        (local.year(), local.month())
    };
    let said = conversations.iter().flat_map(Conversation::written_messages);
    let mut replies: Vec<_> =
        said.filter(|message| message.author != Author::Visitor).map(|message| message.sent_at).collect();
    replies.sort();
    replies.dedup_by_key(|at| month(*at));
    replies.last().map_or(Some(opened), |reply| Some(opened.max(*reply)))
}
