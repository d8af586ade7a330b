//! The list of agents.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::{Agent, Company, Id, Request, Response, Workspace, page, refusal};

/// The answer to `livechat/users/agent`. Its handler checks the permission itself, in its own words.
pub fn list(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    if !["transfer-livechat-guest", "edit-omnichannel-contact"].iter().any(|name| workspace.permits(name)) {
        return Err(refusal::forbidden_by_handler_of(workspace.version));
    }
    let keys = page::sort_keys(request)?;
    let company = Company::of(workspace);
    let on_service = on_service(&company);
    let text = request.parameter("text").unwrap_or_default().to_ascii_lowercase();
    let only_available = request.parameter("onlyAvailable") == Some("true");
    let matches = |agent: &&Agent| {
        (agent.username.contains(&text) || agent.name.to_ascii_lowercase().contains(&text))
            && (!only_available || on_service.contains(&agent.id))
            && request.parameter("excludeId") != Some(agent.id.as_str())
    };
    let found = company.agents.iter().filter(matches);
    let mut rows: Vec<Value> = found.map(|agent| row(agent, on_service.contains(&agent.id))).collect();
    page::sort(&mut rows, &keys, "name");
    Ok(page::page("users", rows, request))
}

/// Who is on service by the clock.
fn on_service(company: &Company) -> BTreeSet<Id> {
    let today = company.workspace.zone.local(company.workspace.now).date();
    let sessions = company.sessions_on(today).into_iter();
    let mut agents = BTreeSet::new();
    agents.extend(sessions.filter(|session| session.stopped_at.is_none()).map(|session| session.agent));
    agents
}

fn row(agent: &Agent, is_on_service: bool) -> Value {
    json!({
        "_id": agent.id.as_str(),
        "username": agent.username,
        "name": agent.name,
        "status": if is_on_service { "online" } else { "offline" },
        "statusLivechat": if is_on_service { "available" } else { "not-available" },
        "emails": [{ "address": format!("{}@workspace.example", agent.username), "verified": true }],
        "livechat": { "maxNumberSimultaneousChat": 0 },
    })
}
