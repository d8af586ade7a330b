//! One number by department: the reports `departments/*`, which differ in the conversations that they choose.

use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};

use super::range::{each_conversation, instants};
use crate::Company;
use crate::Conversation;
use crate::Id;
use crate::Request;
use crate::Response;
use crate::Workspace;
use crate::date::js_instant;
use crate::page;
use crate::refusal;
use crate::simulation::MAX_CONVERSATION_DAYS;
use crate::tally::{Tallies, Tally};

/// The path of all these reports, without the name of each.
pub const AREA: &str = "/api/v1/livechat/analytics/departments/";

/// Seconds without a word, after which a visitor is taken to have gone: the workspace's setting, as it is at first.
const INACTIVITY_TIMEOUT: i64 = 3_600;

/// The fields of the two reports that have something of their own.
const TRANSFERS: &str = "numberOfTransferredRooms";
const SERVICE_TIME: &str = "serviceTimeDuration";

/// From one instant to another, both included.
#[derive(Clone, Copy)]
struct Span {
    start: DateTime<Utc>,
    end: DateTime<Utc>,
}

/// What a conversation adds to a report; none if it is not among those that the report chooses.
type Measure = fn(&Conversation, Span) -> Option<f64>;

/// One of the reports.
struct Report {
    /// The field of its number.
    field: &'static str,
    measure: Measure,
    /// The number of what a department has gathered.
    number: fn(Tally) -> f64,
}

/// The answer to a report by department.
pub fn answer(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let report = report(request).ok_or_else(|| refusal::unknown_route(workspace.version))?;
    let (start, end) = instants(workspace, request, js_instant)?;
    let (mut rooms, mut nulls) = (Tallies::default(), Tallies::default());
    // A conversation can be passed on days after it was opened.
    let before = if report.field == TRANSFERS { MAX_CONVERSATION_DAYS } else { 0 };
    each_conversation(&Company::of(workspace), start - Duration::days(before), end, |conversation| {
        let measure = (report.measure)(conversation, Span { start, end });
        if measure.is_some() && conversation.is_in_department(request.department()) {
            let group = if conversation.is_department_null { &mut nulls } else { &mut rooms };
            group.of(conversation.department).add(measure);
        }
    });
    // None at all and a null are two groups, and both are sent as a null.
    rooms.0.append(&mut nulls.0);
    Ok(page::page("departments", rows(&report, rooms), request))
}

fn report(request: &Request) -> Option<Report> {
    let mean = |tally: Tally| tally.mean().ceil();
    let sum = |tally: Tally| tally.sum.ceil();
    let (field, measure, number): (_, Measure, fn(Tally) -> f64) = match request.path.strip_prefix(AREA)? {
        // Only the text `true` means answered.
        "amount-of-chats" if request.parameter("answered") == Some("true") => ("rooms", answered, sum),
        "amount-of-chats" => ("rooms", waiting, sum),
        "average-service-time" => ("averageServiceTimeInSeconds", time_to_last_reply, mean),
        "average-chat-duration-time" => ("averageChatDurationTimeInSeconds", chat_duration, mean),
        "total-service-time" => (SERVICE_TIME, service_time, sum),
        "average-waiting-time" => ("averageWaitingTimeInSeconds", first_response_time, mean),
        "total-transferred-chats" => (TRANSFERS, transfers, sum),
        "total-abandoned-chats" => ("abandonedRooms", abandoned, sum),
        "percentage-abandoned-chats" => {
            ("percentageOfAbandonedChats", percent_abandoned, |tally| tally.mean().floor())
        }
        _ => return None,
    };
    Some(Report { field, measure, number })
}

/// In no order anybody could rely on: the server sorts by a field that does not exist.
fn rows(report: &Report, rooms: Tallies) -> Vec<Value> {
    let row = |(id, tally): (Option<Id>, Tally)| {
        let mut row =
            json!({ "_id": id.map(|id| id.to_string()), report.field: (report.number)(tally) as i64 });
        if report.field == SERVICE_TIME {
            row["chats"] = json!(tally.count);
        }
        row
    };
    let mut rows: Vec<_> = rooms.0.into_iter().map(row).collect();
    // Rotated rather than shuffled: cheap in code size, and no client can rely on the order.
    let turn = rows.len() / 3;
    rows.rotate_left(turn);
    rows
}

impl Span {
    fn has(self, at: DateTime<Utc>) -> bool {
        self.start <= at && at <= self.end
    }

    /// A number of a conversation opened within it.
    fn of_opened(self, conversation: &Conversation, number: f64) -> Option<f64> {
        self.has(conversation.opened_at).then_some(number)
    }

    /// Whether a conversation was opened after its start and closed before its end.
    fn holds_all_of(self, conversation: &Conversation) -> bool {
        conversation.opened_at >= self.start
            && conversation.closed_at.is_some_and(|closed_at| closed_at <= self.end)
    }
}

fn answered(conversation: &Conversation, span: Span) -> Option<f64> {
    span.of_opened(conversation, 1.0).filter(|_| !conversation.waits_for_response())
}

fn waiting(conversation: &Conversation, span: Span) -> Option<f64> {
    span.of_opened(conversation, 1.0).filter(|_| conversation.waits_for_response())
}

fn time_to_last_reply(conversation: &Conversation, span: Span) -> Option<f64> {
    span.of_opened(conversation, conversation.time_to_last_reply()?)
}

fn chat_duration(conversation: &Conversation, span: Span) -> Option<f64> {
    conversation.chat_duration().filter(|_| span.holds_all_of(conversation))
}

fn service_time(conversation: &Conversation, span: Span) -> Option<f64> {
    conversation.service_time().filter(|_| span.holds_all_of(conversation))
}

/// Answered ones without a measure are in the mean, and add nothing to it.
fn first_response_time(conversation: &Conversation, span: Span) -> Option<f64> {
    answered(conversation, span).map(|_| conversation.first_response_time().unwrap_or_default())
}

/// One for each message about a transfer, whenever the conversation was opened.
fn transfers(conversation: &Conversation, span: Span) -> Option<f64> {
    let count = conversation.transfers.iter().filter(|at| span.has(**at)).count();
    (count > 0).then_some(count as f64)
}

fn abandoned(conversation: &Conversation, span: Span) -> Option<f64> {
    (is_abandoned(conversation) && span.holds_all_of(conversation)).then_some(1.0)
}

/// A hundred of one that was abandoned, so that the mean is a percentage.
fn percent_abandoned(conversation: &Conversation, span: Span) -> Option<f64> {
    span.of_opened(conversation, if is_abandoned(conversation) { 100.0 } else { 0.0 })
}

fn is_abandoned(conversation: &Conversation) -> bool {
    conversation.visitor_inactivity().is_some_and(|seconds| seconds >= INACTIVITY_TIMEOUT)
}
