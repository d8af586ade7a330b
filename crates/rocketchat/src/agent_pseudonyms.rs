//! Pseudonyms for agents, and recorded answers under them.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::recording::{RecordedAnswer, keep_fields};
use analytics::agent_identity::{AgentIdentity, BOT, is_id};
use analytics::sort_indices::sorted_indices;

/// The reports and lists whose answers name no agent.
const WITHOUT_AGENTS: [&str; 9] = [
    "/api/v1/livechat/analytics/dashboards/charts-data",
    "/api/v1/livechat/livechat/analytics/dashboards/charts-data",
    "/api/v1/method.call/livechat:getAnalyticsChartData",
    "/api/v1/livechat/analytics/dashboards/conversation-totalizers",
    "/api/v1/livechat/analytics/dashboards/charts/agents-status",
    "/api/v1/livechat/analytics/dashboards/charts/chats",
    "/api/v1/livechat/analytics/dashboards/charts/chats-per-department",
    "/api/v1/livechat/department",
    "/api/v1/livechat/departments/archived",
];

/// The same: all reports by department.
const BY_DEPARTMENT: &str = "/api/v1/livechat/analytics/departments/";

/// The list of agents.
const AGENT_LIST: &str = "/api/v1/livechat/users/agent";

/// Its answer is an object with a field for each agent.
const CHATS_PER_AGENT: &str = "/api/v1/livechat/analytics/dashboards/charts/chats-per-agent";

/// An answer with a row for each agent.
struct AgentRows {
    path: &'static str,
    list: &'static str,
    /// The field with an agent's username.
    username: Option<&'static str>,
    /// The field with an agent's display name.
    name: Option<&'static str>,
    /// The fields of the answer, of its agents, and of their sessions that are kept; no other can name anybody.
    fields: &'static [&'static str],
}

const AGENT_ROWS: [AgentRows; 4] = [
    AgentRows {
        path: AGENT_LIST,
        list: "users",
        username: Some("username"),
        name: Some("name"),
        fields: &["success", "users", "count", "offset", "total", "username", "name"],
    },
    AgentRows {
        path: "/api/v1/livechat/analytics/dashboards/conversations-by-agent",
        list: "data",
        username: None,
        name: Some("label"),
        fields: &["success", "data", "total", "unspecified", "label", "value"],
    },
    AgentRows {
        path: "/api/v1/livechat/analytics/agent-overview",
        list: "data",
        username: Some("name"),
        name: None,
        fields: &["success", "data", "name", "value"],
    },
    AgentRows {
        path: "/api/v1/livechat/analytics/agents/available-for-service-history",
        list: "agents",
        username: Some("username"),
        name: None,
        fields: &[
            "success",
            "agents",
            "count",
            "offset",
            "total",
            "username",
            "availableTimeInSeconds",
            "serviceHistory",
            "startedAt",
            "stoppedAt",
        ],
    },
];

/// Pseudonyms for agents, numbered as they are met: the same for the same name, whatever report it is in. The bot of every
/// workspace stays what it is.
pub struct AgentPseudonyms {
    /// What stands in place of a display name, by its number.
    title: fn(usize) -> String,
    names: HashMap<String, usize>,
    usernames: HashMap<String, usize>,
    ids: HashMap<String, usize>,
    /// In the workspace's list of agents.
    listed_usernames: HashSet<String>,
    listed_names: HashSet<String>,
}

impl AgentPseudonyms {
    /// With these titles in place of display names, by their numbers from 1 on.
    pub fn new(title: fn(usize) -> String) -> Self {
        Self {
            title,
            names: HashMap::new(),
            usernames: HashMap::new(),
            ids: HashMap::new(),
            listed_usernames: HashSet::new(),
            listed_names: HashSet::new(),
        }
    }

    /// The same agent under a pseudonym.
    pub fn identity(&mut self, agent: &AgentIdentity) -> AgentIdentity {
        match agent {
            AgentIdentity::Agent { username, name } => AgentIdentity::Agent {
                username: self.username(username),
                name: name.as_deref().map(|name| self.name(name)),
            },
            AgentIdentity::Former(username) => AgentIdentity::Former(self.username(username)),
            AgentIdentity::Name { name, sharing } => {
                AgentIdentity::Name { name: self.name(name), sharing: *sharing }
            }
            AgentIdentity::Deleted(id) => AgentIdentity::Deleted(self.name(id)),
            AgentIdentity::Bot(_) | AgentIdentity::Unnamed | AgentIdentity::Unassigned => agent.clone(),
        }
    }

    /// The answers under pseudonyms, without those that may name agents in other places.
    pub(super) fn renamed(&mut self, answers: Vec<RecordedAnswer>) -> Vec<RecordedAnswer> {
        let (lists, reports): (Vec<_>, Vec<_>) =
            answers.into_iter().partition(|answer| path(&answer.request) == AGENT_LIST);
        for answer in &lists {
            let body: Option<Value> = serde_json::from_str(&answer.body).ok();
            for user in body.iter().filter_map(|body| body["users"].as_array()).flatten() {
                self.listed_usernames.extend(user["username"].as_str().map(str::to_owned));
                self.listed_names.extend(user["name"].as_str().map(str::to_owned));
            }
        }
        // The list last: its order is that of the names.
        let mut renamed = Vec::new();
        for answer in [reports, lists].into_iter().flatten() {
            renamed.extend(self.renamed_answer(answer));
        }
        renamed
    }

    fn renamed_answer(&mut self, answer: RecordedAnswer) -> Option<RecordedAnswer> {
        let path = path(&answer.request);
        if WITHOUT_AGENTS.contains(&path) || path.starts_with(BY_DEPARTMENT) {
            return Some(answer);
        }
        let mut body: Value = serde_json::from_str(&answer.body).ok()?;
        match AGENT_ROWS.iter().find(|rows| rows.path == path) {
            Some(rows) => self.rename_rows(&mut body, rows),
            None if path == CHATS_PER_AGENT => self.rename_fields(body.as_object_mut()?),
            None => return None,
        }
        Some(RecordedAnswer { body: body.to_string(), ..answer })
    }

    fn rename_rows(&mut self, body: &mut Value, rows: &AgentRows) {
        keep_fields(body, rows.fields);
        let Some(agents) = body.get_mut(rows.list).and_then(Value::as_array_mut) else { return };
        for agent in agents.iter_mut() {
            if let Some(agent) = agent.as_object_mut() {
                if let Some(username) = rows.username.and_then(|field| agent.get_mut(field)) {
                    rename(username, &mut |username| self.username(username));
                }
                if let Some(name) = rows.name.and_then(|field| agent.get_mut(field)) {
                    rename(name, &mut |name| self.name(name));
                }
            } else {
                rename(agent, &mut |_| String::new());
            }
        }
        if rows.path == AGENT_LIST {
            let username = |at: usize| agents.get(at).and_then(|agent| agent["username"].as_str());
            let order = sorted_indices(agents.len(), &|one, other| username(one).cmp(&username(other)));
            *agents = order.into_iter().filter_map(|at| agents.get(at).cloned()).collect();
        }
    }

    /// Also that of an entry without numbers.
    fn rename_fields(&mut self, fields: &mut Map<String, Value>) {
        let renamed = |(username, mut counts): (String, Value)| {
            if let ("success", Value::Bool(_)) = (username.as_str(), &counts) {
                return (username, counts);
            }
            keep_fields(&mut counts, &["open", "onhold", "closed"]);
            if !counts.is_object() {
                rename(&mut counts, &mut |_| String::new());
            }
            (self.username(&username), counts)
        };
        *fields = std::mem::take(fields).into_iter().map(renamed).collect();
    }

    /// Of a listed agent another username, of others what stands in place of a name.
    fn username(&mut self, username: &str) -> String {
        if self.listed_usernames.contains(username) {
            return format!("user-{}", number(&mut self.usernames, username));
        }
        if username == BOT { BOT.into() } else { self.name(username) }
    }

    /// Of a deleted account, of which a report has the id, another id.
    fn name(&mut self, name: &str) -> String {
        if is_id(name) && !self.listed_names.contains(name) {
            return id(number(&mut self.ids, name));
        }
        (self.title)(number(&mut self.names, name))
    }
}

/// Which it is of those that were met, from 1 on.
fn number(met: &mut HashMap<String, usize>, name: &str) -> usize {
    let next = met.len() + 1;
    *met.entry(name.to_owned()).or_insert(next)
}

/// An id in the letters of those that Rocket.Chat makes.
fn id(number: usize) -> String {
    const DIGITS: [char; 8] = ['2', '3', '4', '5', '6', '7', '8', '9'];
    let digit = |place: u32| DIGITS[number / 8_usize.pow(place) % 8];
    "DELETED".chars().chain((0..10).rev().map(digit)).collect()
}

/// A text gets another, and what can hold texts a value that is as unreadable.
fn rename(value: &mut Value, renamed: &mut dyn FnMut(&str) -> String) {
    match value {
        Value::String(text) => *value = Value::String(renamed(text)),
        Value::Array(_) | Value::Object(_) => *value = Value::Bool(false),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn path(request: &str) -> &str {
    request.split(['?', ' ']).next().unwrap_or_default()
}
