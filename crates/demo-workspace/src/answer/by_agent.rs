//! Conversations by the agent who served them.

use chrono::{Duration, Months, NaiveDate};
use serde_json::{Value, json};

use super::range::{each_conversation, instants};
use crate::COMPLETE;
use crate::Company;
use crate::Request;
use crate::Response;
use crate::Workspace;
use crate::date::moment_instant;
use crate::page;
use crate::refusal;
use crate::tally::Tallies;

/// The answer to `conversations-by-agent`: from `start` up to, not including, `end`.
pub fn answer(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let (start, end) = instants(workspace, request, moment_instant)?;
    let day = |instant| workspace.zone.local(instant).date();
    if COMPLETE && day(end) > last_day_of_a_year(day(start)) {
        return Err(refusal::over_a_year());
    }
    if COMPLETE && end < start {
        return Err(refusal::end_before_start());
    }
    let keys = page::sort_keys(request)?;
    let company = Company::of(workspace);
    let mut served = Tallies::default();
    each_conversation(&company, start, end, |conversation| {
        if (start..end).contains(&conversation.opened_at) {
            served.of(conversation.service.map(|service| service.agent)).add(Some(1.0));
        }
    });
    let (mut total, mut unspecified) = (0, 0);
    for (agent, tally) in &served.0 {
        *if agent.is_some() { &mut total } else { &mut unspecified } += tally.count;
    }
    let data = rows(&company, &served, &keys);
    Ok(Response::success(json!({ "data": data, "total": total, "unspecified": unspecified })))
}

/// The last day on which a report may end: 1.01 years on, as moment counts them, which is a year and three days. So it is
/// 369 days where a 29 February lies between, and otherwise 368.
fn last_day_of_a_year(start: NaiveDate) -> NaiveDate {
    start + Months::new(12) + Duration::days(3)
}

/// One row an agent. Two of one name stay two rows; of a deleted account only the identifier is left.
fn rows(company: &Company, served: &Tallies, keys: &[(String, bool)]) -> Vec<Value> {
    let mut rows = Vec::with_capacity(served.0.len());
    for (id, tally) in &served.0 {
        let Some(id) = id else { continue };
        let agent = company.agents.iter().find(|agent| agent.id == *id);
        let label = agent.map_or_else(|| id.to_string(), |agent| agent.name.clone());
        rows.push(json!({ "label": label, "value": tally.count }));
    }
    let field = |name: &str| if name == "total" { "value" } else { "label" }.to_owned();
    let keys: Vec<_> = keys.iter().map(|(name, ascends)| (field(name), *ascends)).collect();
    page::sort(&mut rows, &keys, "label");
    rows
}
