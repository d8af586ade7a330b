//! Conversations by department, of those that have an answer or of those that wait for one.

use serde_json::{Value, json};

use super::range::{each_conversation, instants};
use crate::Company;
use crate::Id;
use crate::Request;
use crate::Response;
use crate::Workspace;
use crate::count::Counts;
use crate::date::js_instant;
use crate::page;

/// The answer to `amount-of-chats`: from `start` to `end`, both included. Only `answered=true` means answered.
pub fn answer(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let (start, end) = instants(workspace, request, js_instant)?;
    let waits = request.parameter("answered") != Some("true");
    let (mut rooms, mut nulls) = (Counts::default(), Counts::default());
    each_conversation(&Company::of(workspace), start, end, |conversation| {
        let is_in =
            (start..=end).contains(&conversation.opened_at) && conversation.waits_for_response() == waits;
        if is_in && conversation.is_in_department(request.department()) {
            let group = if conversation.is_department_null { &mut nulls } else { &mut rooms };
            group.add(conversation.department);
        }
    });
    // None at all and a null are two groups, and both are sent as a null.
    rooms.0.append(&mut nulls.0);
    Ok(page::page("departments", rows(rooms), request))
}

/// In no order anybody could rely on: the server sorts by a field that does not exist.
fn rows(rooms: Counts) -> Vec<Value> {
    let row = |(id, count): (Option<Id>, u64)| json!({ "_id": id.map(|id| id.to_string()), "rooms": count });
    let mut rows: Vec<_> = rooms.0.into_iter().map(row).collect();
    // Rotated rather than shuffled: cheap in code size, and no client can rely on the order.
    let turn = rows.len() / 3;
    rows.rotate_left(turn);
    rows
}
