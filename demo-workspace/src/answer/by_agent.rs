//! Conversations by the agent who served them.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveTime};
use serde_json::{Value, json};

use super::range::{each_conversation, instants};
use crate::date::moment_instant;
use crate::{Company, Id, Request, Response, Workspace, page, refusal};

/// The answer to `conversations-by-agent`: from `start` up to, not including, `end`.
pub fn answer(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let (start, end) = instants(workspace, request, moment_instant)?;
    let midnight = |instant| workspace.zone.local(instant).date().and_time(NaiveTime::MIN);
    // 1.01 years, as moment counts them.
    if midnight(end) - midnight(start) > Duration::days(368) {
        return Err(refusal::over_a_year());
    }
    if end < start {
        return Err(refusal::reversed());
    }
    let keys = page::sort_keys(request)?;
    let company = Company::of(workspace);
    let mut served = BTreeMap::<Id, u64>::new();
    let mut unspecified = 0;
    each_conversation(&company, start, end, |conversation| match conversation.service {
        _ if conversation.opened_at < start || conversation.opened_at >= end => {}
        Some(service) => *served.entry(service.agent).or_default() += 1,
        None => unspecified += 1,
    });
    let total: u64 = served.values().sum();
    let data = rows(&company, &served, &keys);
    Ok(Response::success(json!({ "data": data, "total": total, "unspecified": unspecified })))
}

/// One row an agent. Two of one name stay two rows; of a deleted account only the identifier is left.
fn rows(company: &Company, served: &BTreeMap<Id, u64>, keys: &[(String, bool)]) -> Vec<Value> {
    // Extended and not collected: collecting would bring a sort of its own into the page.
    let mut names = BTreeMap::<Id, &str>::new();
    names.extend(company.agents.iter().map(|agent| (agent.id, agent.name.as_str())));
    let label = |id: &Id| names.get(id).map_or_else(|| id.to_string(), |name| (*name).to_owned());
    let mut rows: Vec<Value> =
        served.iter().map(|(id, count)| json!({ "label": label(id), "value": count })).collect();
    let field = |name: &str| if name == "total" { "value" } else { "label" }.to_owned();
    let keys: Vec<_> = keys.iter().map(|(name, ascends)| (field(name), *ascends)).collect();
    page::sort(&mut rows, &keys, "label");
    rows
}
