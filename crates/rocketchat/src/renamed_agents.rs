//! Recorded answers with other names for agents.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::recording::{RecordedAnswer, keep_fields};
use analytics::agent_identity::{BOT, is_id};

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
const DIRECTORY: &str = "/api/v1/livechat/users/agent";

/// Its answer is an object with a field for each agent.
const CHATS_PER_AGENT: &str = "/api/v1/livechat/analytics/dashboards/charts/chats-per-agent";

/// An answer with a list of agents.
struct AgentList {
    path: &'static str,
    list: &'static str,
    /// The field with an agent's username.
    username: Option<&'static str>,
    /// The field with an agent's display name.
    name: Option<&'static str>,
    /// The fields of the answer, of its agents, and of their sessions that are kept; no other can name anybody.
    fields: &'static [&'static str],
}

const AGENT_LISTS: [AgentList; 4] = [
    AgentList {
        path: DIRECTORY,
        list: "users",
        username: Some("username"),
        name: Some("name"),
        fields: &["success", "users", "count", "offset", "total", "username", "name"],
    },
    AgentList {
        path: "/api/v1/livechat/analytics/dashboards/conversations-by-agent",
        list: "data",
        username: None,
        name: Some("label"),
        fields: &["success", "data", "total", "unspecified", "label", "value"],
    },
    AgentList {
        path: "/api/v1/livechat/analytics/agent-overview",
        list: "data",
        username: Some("name"),
        name: None,
        fields: &["success", "data", "name", "value"],
    },
    AgentList {
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

/// Other names for agents. The ids of deleted accounts, which name nobody, and the bot of every workspace stay.
pub(super) struct RenamedAgents<'a> {
    /// Those of the directory, each with its other username.
    usernames: HashMap<String, String>,
    stand_in: &'a mut dyn FnMut(&str) -> String,
}

impl<'a> RenamedAgents<'a> {
    /// For the agents whom the directory among these answers lists, and others.
    pub(super) fn new(answers: &[RecordedAnswer], stand_in: &'a mut dyn FnMut(&str) -> String) -> Self {
        let mut usernames = HashMap::new();
        for answer in answers.iter().filter(|answer| path(&answer.request) == DIRECTORY) {
            let body: Option<Value> = serde_json::from_str(&answer.body).ok();
            let users = body.as_ref().and_then(|body| body["users"].as_array());
            for username in users.into_iter().flatten().filter_map(|user| user["username"].as_str()) {
                let number = usernames.len() + 1;
                usernames.entry(username.to_owned()).or_insert_with(|| format!("agent-{number}"));
            }
        }
        Self { usernames, stand_in }
    }

    /// The answer with them; none where it may name agents in other places.
    pub(super) fn renamed(&mut self, answer: RecordedAnswer) -> Option<RecordedAnswer> {
        let path = path(&answer.request);
        if WITHOUT_AGENTS.contains(&path) || path.starts_with(BY_DEPARTMENT) {
            return Some(answer);
        }
        let mut body: Value = serde_json::from_str(&answer.body).ok()?;
        match AGENT_LISTS.iter().find(|list| list.path == path) {
            Some(list) => self.rename_list(&mut body, list),
            None if path == CHATS_PER_AGENT => self.rename_fields(body.as_object_mut()?),
            None => return None,
        }
        Some(RecordedAnswer { body: body.to_string(), ..answer })
    }

    fn rename_list(&mut self, body: &mut Value, list: &AgentList) {
        keep_fields(body, list.fields);
        let agents = body.get_mut(list.list).and_then(Value::as_array_mut);
        for agent in agents.into_iter().flatten() {
            let Some(agent) = agent.as_object_mut() else {
                *agent = Value::Null;
                continue;
            };
            if let Some(username) = list.username.and_then(|field| agent.get_mut(field)) {
                rename(username, |username| self.username(username));
            }
            if let Some(name) = list.name.and_then(|field| agent.get_mut(field)) {
                rename(name, |name| self.name(name));
            }
        }
    }

    /// Also that of an entry without numbers.
    fn rename_fields(&mut self, fields: &mut Map<String, Value>) {
        let renamed = |(username, mut counts): (String, Value)| {
            if let ("success", Value::Bool(_)) = (username.as_str(), &counts) {
                return (username, counts);
            }
            keep_fields(&mut counts, &["open", "onhold", "closed"]);
            (self.username(&username), if counts.is_object() { counts } else { Value::Null })
        };
        *fields = std::mem::take(fields).into_iter().map(renamed).collect();
    }

    fn username(&mut self, username: &str) -> String {
        let known = self.usernames.get(username).cloned();
        known.unwrap_or_else(|| if username == BOT { BOT.into() } else { self.name(username) })
    }

    fn name(&mut self, name: &str) -> String {
        if is_id(name) { name.into() } else { (self.stand_in)(name) }
    }
}

/// What is no text names nobody, and is no name either.
fn rename(name: &mut Value, renamed: impl FnOnce(&str) -> String) {
    *name = match name {
        Value::String(text) => Value::String(renamed(text)),
        _ => Value::Null,
    };
}

fn path(request: &str) -> &str {
    request.split(['?', ' ']).next().unwrap_or_default()
}
