//! Conversations by status (open, on hold, closed) for each agent and department. Needs no licence.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::range::{each_conversation, instants};
use crate::Company;
use crate::Conversation;
use crate::Id;
use crate::Request;
use crate::Response;
use crate::Status;
use crate::Workspace;
use crate::date::js_instant;
use crate::tally::ById;

/// How many conversations stand where.
#[derive(Default)]
struct StatusCounts {
    open: u64,
    held: u64,
    closed: u64,
}

/// Whether a conversation counts in a report from one instant to another.
type IsCounted = fn(&Conversation, DateTime<Utc>, DateTime<Utc>) -> bool;

/// The answer to `charts/chats-per-agent`: by the name an agent signs in with, which conversations keep when the account
/// is deleted.
pub fn by_agent(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let company = Company::of(workspace);
    let agent = |conversation: &Conversation| conversation.service.map(|service| service.agent);
    let agents = counts_by_status(&company, request, agent, opened_and_ended_in)?;
    let mut body = json!({});
    for (id, counts) in agents.0 {
        let Some(id) = id else { continue };
        body[company.username(id)] = counts.of_agent();
    }
    Ok(Response::success(body))
}

/// The answer to `charts/chats-per-department`: by name, and all deleted ones under the name that they lack.
pub fn by_department(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let company = Company::of(workspace);
    let departments = counts_by_status(&company, request, |conversation| conversation.department, opened_in)?;
    let mut named = BTreeMap::<&str, StatusCounts>::new();
    for (id, counts) in departments.0 {
        let department = company.departments.iter().find(|department| Some(department.id) == id);
        let sum = named.entry(department.map_or("undefined", |department| &department.name)).or_default();
        // On hold is no case of its own here: what is not closed is open.
        sum.open += counts.open + counts.held;
        sum.closed += counts.closed;
    }
    let row = |(name, sum): (&str, StatusCounts)| {
        (name.to_owned(), json!({ "open": sum.open, "closed": sum.closed }))
    };
    Ok(Response::success(Value::Object(named.into_iter().map(row).collect())))
}

impl StatusCounts {
    fn count(&mut self, status: Status) {
        match status {
            Status::Closed => self.closed += 1,
            Status::OnHold => self.held += 1,
            Status::Open | Status::Queued => self.open += 1,
        }
    }

    /// The counts in the server's shape, which omits some fields depending on which counts are zero.
    fn of_agent(&self) -> Value {
        let mut row = json!({});
        if self.open > 0 && self.closed == 0 {
            row["onhold"] = json!(0);
        }
        if self.open + self.closed > 0 {
            row["open"] = json!(self.open);
            row["closed"] = json!(self.closed);
        }
        if self.held > 0 {
            row["onhold"] = json!(self.held);
        }
        row
    }
}

/// The counts by status for each key.
fn counts_by_status(
    company: &Company,
    request: &Request,
    key: fn(&Conversation) -> Option<Id>,
    is_counted: IsCounted,
) -> Result<ById<StatusCounts>, Response> {
    let (start, end) = instants(company.workspace, request, js_instant)?;
    let mut by_key = ById::<StatusCounts>::default();
    each_conversation(company, start, end, |conversation| {
        let key = key(conversation).filter(|_| is_counted(conversation, start, end));
        if key.is_some() && conversation.is_in_department(request.department()) {
            by_key.of(key).count(conversation.status());
        }
    });
    Ok(by_key)
}

/// Opened between the two, both included.
fn opened_in(conversation: &Conversation, start: DateTime<Utc>, end: DateTime<Utc>) -> bool {
    (start..=end).contains(&conversation.opened_at)
}

/// The same, and what is closed must have been closed by the end.
fn opened_and_ended_in(conversation: &Conversation, start: DateTime<Utc>, end: DateTime<Utc>) -> bool {
    let ended = conversation.closed_at.unwrap_or(conversation.opened_at);
    opened_in(conversation, start, end) && ended <= end
}
