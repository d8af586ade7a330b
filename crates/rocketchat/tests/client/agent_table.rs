//! Every column of the agents' table against the single conversations and sessions, of all departments and of each.

use std::collections::{BTreeMap, BTreeSet};

use analytics::agent_identity::AgentIdentity;
use analytics::agent_table::{AgentNumber, AgentReports, AgentRow, AgentTable, CountedBy};
use analytics::agent_values::{AgentReport, AgentValues};
use analytics::breakdown::Breakdown;
use analytics::metric::Metric;
use analytics::scope::Scope;
use analytics::zone::Zone;
use chrono::NaiveDate;
use demo_workspace::{Author, Company, Conversation, Workspace, conversations_on, sessions_on};
use rocketchat::CachePolicy;

use crate::mock::*;

/// Days that are over, so that all conversations of each are created by their end; some are still not closed.
const DAYS: &str = "2026-11-09..2026-11-19";

const METRICS: [Metric; 5] = [
    Metric::AvgFirstResponseTime,
    Metric::AvgResponseTime,
    Metric::AvgReactionTime,
    Metric::AvgChatDuration,
    Metric::TotalMessages,
];

fn workspace() -> Workspace {
    Workspace::demo(at("2026-11-20T16:00:00Z"))
}

fn days() -> impl Iterator<Item = NaiveDate> {
    let range = range(DAYS);
    range.start().iter_days().take_while(move |day| *day <= range.end())
}

fn conversations(scope: &Scope) -> Vec<Conversation> {
    let asked = scope.departments.ids();
    let is_of = |it: &Conversation| {
        let own = it.department.map(|id| id.to_string());
        asked.is_empty() || own.is_some_and(|id| asked.iter().any(|asked| asked.0 == id))
    };
    days().flat_map(|day| conversations_on(&workspace(), day)).filter(is_of).collect()
}

/// Who serves a conversation, by username.
fn server(company: &Company, it: &Conversation) -> Option<String> {
    let id = it.service?.agent;
    let agent = company.agents.iter().find(|agent| agent.id == id);
    let former = || format!("former.{}", id.as_str()[..5].to_ascii_lowercase());
    Some(agent.map_or_else(former, |agent| agent.username.clone()))
}

/// Who replied first after the visitor's last message.
fn responder(company: &Company, it: &Conversation) -> Option<String> {
    let authors = it.messages.iter().map(|message| message.author);
    let written: Vec<Author> = authors.filter(|author| *author != Author::System).collect();
    let after = written.iter().rposition(|author| *author == Author::Visitor).map_or(0, |last| last + 1);
    match written.get(after)? {
        Author::Bot => Some("rocket.cat".to_owned()),
        _ => server(company, it),
    }
}

/// A metric of each username: whole seconds, or a sum of messages.
fn measured(metric: Metric, those: &[Conversation]) -> BTreeMap<String, f64> {
    let workspace = workspace();
    let company = Company::of(&workspace);
    let mut agents = BTreeMap::<String, Vec<f64>>::new();
    for it in those {
        let (who, value) = match metric {
            Metric::AvgFirstResponseTime => (responder(&company, it), it.first_response_time()),
            Metric::AvgResponseTime => (server(&company, it), it.response_time()),
            Metric::AvgReactionTime => (server(&company, it), it.reaction_time()),
            Metric::AvgChatDuration => (server(&company, it), it.chat_duration()),
            _ => {
                let is_reply = |author| matches!(author, Author::Agent | Author::Bot);
                let written = it.messages.iter().filter(|message| is_reply(message.author)).count();
                (server(&company, it), Some(written.max(1) as f64))
            }
        };
        if let Some((who, value)) = who.zip(value) {
            agents.entry(who).or_default().push(value);
        }
    }
    let number = |numbers: Vec<f64>| {
        let sum: f64 = numbers.iter().sum();
        if metric == Metric::TotalMessages { sum } else { (sum / numbers.len() as f64).round() }
    };
    agents.into_iter().map(|(who, numbers)| (who, number(numbers))).collect()
}

/// Finished time on service of each account that is still there.
fn on_service() -> BTreeMap<String, f64> {
    let workspace = workspace();
    let agents = Company::of(&workspace).agents;
    let mut seconds = BTreeMap::new();
    for session in days().flat_map(|day| sessions_on(&workspace, day)) {
        let Some(agent) = agents.iter().find(|agent| agent.id == session.agent) else { continue };
        let length = session.stopped_at.map_or(0, |stopped| (stopped - session.started_at).num_seconds());
        *seconds.entry(agent.username.clone()).or_insert(0.0) += length as f64;
    }
    seconds
}

/// The table as the page has it: conversations by name without a department, and by username with one.
fn table(scope: &Scope) -> (AgentTable, Breakdown) {
    let mock = MockWorkspace::new(|request| answer_of(&workspace(), request));
    let (client, recent) = (&mock.client, CachePolicy::Recent);
    let metrics: Vec<AgentValues> = METRICS
        .into_iter()
        .map(|metric| match now(client.agent_overview(scope, metric, recent)) {
            Ok(AgentReport::Values(values)) => values,
            other => panic!("{other:?}"),
        })
        .collect();
    let is_whole = scope.departments.ids().is_empty();
    let data = match is_whole {
        true => now(client.conversations_by_agent(scope.range, &Zone::utc(), recent)),
        false => now(client.chats_per_agent(scope, &Zone::utc(), recent)),
    }
    .unwrap();
    let names = ready(client.agent_names(recent)).unwrap();
    let availability = now(client.availability(scope.range, recent)).unwrap();
    let by = if is_whole { CountedBy::Name } else { CountedBy::Username };
    let reports = AgentReports {
        names: Some(&names),
        conversations: Some((&data, by)),
        metrics: &metrics,
        availability: Some(&availability),
        has_departments: !is_whole,
    };
    (AgentTable::of(reports), data)
}

fn scopes() -> Vec<Scope> {
    let workspace = workspace();
    let departments = Company::of(&workspace).departments;
    let each = departments.iter().map(|department| scope_of(DAYS, department.id.as_str()));
    [scope(DAYS)].into_iter().chain(each).collect()
}

fn by_username(table: &AgentTable) -> BTreeMap<&str, &AgentRow> {
    table.rows.iter().filter_map(|row| Some((row.agent.username()?, row))).collect()
}

#[test]
fn each_metric_is_that_of_the_agents_own_conversations() {
    for scope in scopes() {
        let (table, _) = table(&scope);
        let rows = by_username(&table);
        for metric in METRICS {
            let expected = measured(metric, &conversations(&scope));
            assert!(expected.keys().all(|username| rows.contains_key(username.as_str())), "{metric}");
            for (username, row) in &rows {
                let other = if metric == Metric::TotalMessages { Some(0.0) } else { None };
                let truth = expected.get(*username).copied().filter(|value| *value > 0.0).or(other);
                assert_eq!(row.metric(metric).known(), truth, "{metric} of {username}");
            }
            let sum: f64 = expected.values().sum();
            let is_sum = metric == Metric::TotalMessages && !expected.is_empty();
            assert_eq!(table.sum(metric).filter(|_| is_sum), is_sum.then_some(sum), "{metric}");
        }
    }
}

#[test]
fn conversations_of_all_departments_are_told_by_name_as_far_as_that_is_one_agents() {
    let (table, _) = table(&scope(DAYS));
    let workspace = workspace();
    let company = Company::of(&workspace);
    let all = conversations(&scope(DAYS));
    let count = |is_of: &dyn Fn(&Conversation) -> bool| all.iter().filter(|it| is_of(it)).count() as f64;
    let mut names = BTreeMap::<&str, usize>::new();
    company.agents.iter().for_each(|agent| *names.entry(&agent.name).or_default() += 1);
    let mut kinds = BTreeSet::new();
    for row in &table.rows {
        let truth = match &row.agent {
            AgentIdentity::Agent { username, name: Some(name) } if names[name.as_str()] == 1 => {
                kinds.insert("own");
                let agent = company.agents.iter().find(|agent| agent.username == *username).unwrap();
                Some(count(&|it| it.service.is_some_and(|service| service.agent == agent.id)))
            }
            AgentIdentity::Name { name, sharing: 2 } => {
                kinds.insert("shared");
                let ids = company.agents.iter().filter(|agent| agent.name == *name).map(|agent| agent.id);
                let ids: BTreeSet<_> = ids.collect();
                Some(count(&|it| it.service.is_some_and(|service| ids.contains(&service.agent))))
            }
            AgentIdentity::Deleted(id) => {
                kinds.insert("deleted");
                Some(count(&|it| it.service.is_some_and(|service| service.agent.as_str() == id)))
            }
            AgentIdentity::Unassigned => {
                kinds.insert("unassigned");
                Some(count(&|it| it.service.is_none()))
            }
            // Of one who shares a name, one who is gone, and the bot, the report tells nothing by username.
            AgentIdentity::Agent { .. } | AgentIdentity::Former(_) | AgentIdentity::Bot(_) => None,
            other => panic!("{other:?}"),
        };
        assert_eq!(row.conversations.known(), truth, "{:?}", row.agent);
        assert_eq!(table.share(row).known(), truth.map(|count| count / all.len() as f64));
    }
    assert_eq!(Vec::from_iter(kinds), ["deleted", "own", "shared", "unassigned"]);
    assert_eq!(table.conversations, Some(all.len() as f64));
}

#[test]
fn conversations_of_a_department_are_told_by_username() {
    let workspace = workspace();
    let company = Company::of(&workspace);
    let (_, end) = Zone::utc().instants(range(DAYS));
    for scope in scopes().into_iter().skip(1) {
        let (table, _) = table(&scope);
        let mut expected = BTreeMap::<String, f64>::new();
        for it in conversations(&scope) {
            // The report leaves out what was closed after the last day.
            let is_counted = it.closed_at.is_none_or(|closed| closed < end);
            if let Some(who) = server(&company, &it).filter(|_| is_counted) {
                *expected.entry(who).or_default() += 1.0;
            }
        }
        for (username, row) in by_username(&table) {
            let truth = expected.get(username).copied().unwrap_or_default();
            assert_eq!(row.conversations, AgentNumber::Known(truth), "{username}");
        }
        assert_eq!(table.conversations, Some(expected.values().sum()));
        assert!(table.rows.iter().all(|row| row.agent.username().is_some()));
    }
}

#[test]
fn time_on_service_and_its_rate_are_those_of_the_finished_sessions() {
    let (table, _) = table(&scope(DAYS));
    let seconds = on_service();
    assert_eq!(table.available, Some(seconds.values().sum()));
    let mut rates = 0;
    for (username, row) in by_username(&table) {
        let is_agent = matches!(row.agent, AgentIdentity::Agent { .. });
        let own = seconds.get(username).copied().or(is_agent.then_some(0.0));
        assert_eq!(row.available.known(), own, "{username}");
        let rate = row.conversations.known().zip(own.filter(|seconds| *seconds > 0.0));
        let rate = rate.map(|(count, seconds)| count / (seconds / 3_600.0));
        assert_eq!(row.per_available_hour().known(), rate, "{username}");
        rates += usize::from(rate.is_some());
    }
    assert!(rates > 5);
}
