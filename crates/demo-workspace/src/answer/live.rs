//! Where things stand now: conversations by status, and agents by presence.

use serde_json::json;

use super::range::{each_conversation, instants};
use crate::Company;
use crate::Request;
use crate::Response;
use crate::Status;
use crate::Workspace;
use crate::date::js_instant;

/// The answer to `charts/chats`: conversations opened between two instants, both included, by their status now. What is
/// closed counts whenever that was.
pub fn chats(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let company = Company::of(workspace);
    let (start, end) = instants(workspace, request, js_instant)?;
    let (mut open, mut queued, mut on_hold, mut closed) = (0_u64, 0_u64, 0_u64, 0_u64);
    each_conversation(&company, start, end, |conversation| {
        let is_counted = (start..=end).contains(&conversation.opened_at)
            && conversation.is_in_department(request.department());
        if is_counted {
            *match conversation.status() {
                Status::Open => &mut open,
                Status::Queued => &mut queued,
                Status::OnHold => &mut on_hold,
                Status::Closed => &mut closed,
            } += 1;
        }
    });
    Ok(Response::success(json!({ "open": open, "closed": closed, "queued": queued, "onhold": on_hold })))
}

/// The answer to `charts/agents-status`. It looks at no dates. Without agents it has no counts at all.
pub fn agents(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let company = Company::of(workspace);
    let members = match request.department() {
        None => (0..company.agents.len()).collect(),
        Some(id) => company.roster(id),
    };
    if members.is_empty() {
        return Ok(Response::success(json!({})));
    }
    let (mut available, mut away, mut offline) = (0_u64, 0_u64, 0_u64);
    for agent in members {
        *match (company.is_available(agent), company.is_away(agent)) {
            (false, _) => &mut offline,
            (true, true) => &mut away,
            (true, false) => &mut available,
        } += 1;
    }
    let counts = json!({ "offline": offline, "away": away, "busy": 0, "available": available });
    Ok(Response::success(counts))
}
