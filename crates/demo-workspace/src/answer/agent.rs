//! The list of agents.

use serde_json::{Value, json};

use crate::Agent;
use crate::COMPLETE;
use crate::Company;
use crate::Request;
use crate::Response;
use crate::Workspace;
use crate::page;
use crate::refusal;

/// The answer to `livechat/users/agent`. Its handler checks the permission itself, in its own words.
pub fn list(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let permitting = ["transfer-livechat-guest", "edit-omnichannel-contact"];
    if COMPLETE && !permitting.iter().any(|name| workspace.has_permission(name)) {
        return Err(refusal::forbidden_by_handler_of(workspace.version));
    }
    let keys = page::sort_keys(request)?;
    let company = Company::of(workspace);
    let mut rows = Vec::with_capacity(company.agents.len());
    for (index, agent) in company.agents.iter().enumerate() {
        let is_available = company.is_available(index);
        if !COMPLETE || matches(agent, is_available, request) {
            rows.push(row(agent, is_available));
        }
    }
    page::sort(&mut rows, &keys, "name");
    Ok(page::page("users", rows, request))
}

fn matches(agent: &Agent, is_available: bool, request: &Request) -> bool {
    let text = request.parameter("text").unwrap_or_default().to_ascii_lowercase();
    let only_available = request.parameter("onlyAvailable") == Some("true");
    (agent.username.contains(&text) || agent.name.to_ascii_lowercase().contains(&text))
        && (!only_available || is_available)
        && request.parameter("excludeId") != Some(agent.id.as_str())
}

fn row(agent: &Agent, is_available: bool) -> Value {
    json!({
        "_id": agent.id.as_str(),
        "username": agent.username,
        "name": agent.name,
        "status": if is_available { "online" } else { "offline" },
        "statusLivechat": if is_available { "available" } else { "not-available" },
        "emails": [{ "address": format!("{}@workspace.example", agent.username), "verified": true }],
        "livechat": { "maxNumberSimultaneousChat": 0 },
    })
}
