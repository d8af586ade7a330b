//! Joins the reports about agents. Rows are known by usernames. A report that counts by display names finds its username
//! only where exactly one agent has the name: of two who share one nobody can tell which row is whose.

use std::collections::{BTreeMap, BTreeSet};

use super::agent_identity::{AgentIdentity, NameIndex, is_id};
use super::agent_table::{AgentNumber, AgentReports, AgentRow, AgentTable, CountedBy};
use super::agent_values::AgentValues;
use super::availability::Availability;
use super::breakdown::{Breakdown, Comparability, MissingRows, Name, Row};
use super::key_index::KeyIndex;
use super::metric::Metric;

/// One agent's conversations, and those of the compared period.
type Count = (AgentNumber, Option<f64>);

impl AgentTable {
    /// The rows that come of these reports.
    pub fn of(reports: AgentReports<'_>) -> Self {
        let names = NameIndex::new(reports.names);
        let conversations = reports.conversations.map(|(data, by)| Conversations::new(data, by, &names));
        let mut usernames: BTreeSet<&str> = BTreeSet::new();
        usernames.extend(conversations.iter().flat_map(|counts| counts.usernames.keys().copied()));
        usernames
            .extend(reports.metrics.iter().flat_map(|values| &values.rows).map(|row| row.username.as_str()));
        // Time on service is of all departments: by itself it makes nobody an agent of those that are chosen.
        let on_service = reports.availability.filter(|_| !reports.has_departments);
        let on_service = on_service.map(|all| all.agents.as_slice()).unwrap_or_default();
        usernames.extend(on_service.iter().map(|agent| agent.username.as_str()));
        let usernames: Vec<&str> = usernames.into_iter().collect();

        let mut rows: Vec<AgentRow> =
            usernames.iter().map(|username| row(names.identity(username))).collect();
        for row in &mut rows {
            if let Some(counts) = &conversations {
                (row.conversations, row.before) = counts.of(&row.agent, &names);
            }
        }
        add_metrics(&mut rows, &usernames, &reports);
        if let Some(all) = reports.availability {
            add_availability(&mut rows, all);
        }
        let apart = conversations.map(|counts| counts.apart).unwrap_or_default();
        rows.extend(apart.into_iter().map(|row| with_reasons(row, &reports)));
        sort(&mut rows);
        let data = reports.conversations.map(|(data, _)| data);
        Self {
            rows,
            conversations: data.filter(|data| data.is_complete()).map(Breakdown::total),
            available: reports.availability.filter(|all| all.is_complete()).map(seconds),
            incomplete: incomplete(&reports),
            shared_names: names.shared(),
        }
    }
}

/// A row of which nothing is known yet.
fn row(agent: AgentIdentity) -> AgentRow {
    AgentRow::counted(agent, AgentNumber::NoReport, None)
}

/// Conversations as they belong to usernames, and those that belong to none.
struct Conversations<'a> {
    data: &'a Breakdown,
    missing: MissingRows<'a>,
    by: CountedBy,
    usernames: BTreeMap<&'a str, Count>,
    /// The names that several share, or nobody who is known.
    unmatched: BTreeSet<&'a str>,
    apart: Vec<AgentRow>,
}

impl<'a> Conversations<'a> {
    fn new(data: &'a Breakdown, by: CountedBy, names: &NameIndex<'a>) -> Self {
        let (usernames, unmatched) = (BTreeMap::new(), BTreeSet::new());
        let all = Self { data, missing: data.missing_rows(), by, usernames, unmatched, apart: Vec::new() };
        match by {
            CountedBy::Username => all.by_username(),
            CountedBy::Name => all.by_name(names),
        }
    }

    fn by_username(mut self) -> Self {
        let mut met: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
        for row in &self.data.rows {
            match &row.name {
                Name::Given(username) => met.entry(username).or_default().push(row),
                other => self.apart.extend(apart(other, &[row])),
            }
        }
        self.usernames = met.into_iter().map(|(username, rows)| (username, count(&rows))).collect();
        self
    }

    fn by_name(mut self, names: &NameIndex<'a>) -> Self {
        let mut met: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
        for row in &self.data.rows {
            match &row.name {
                Name::Given(name) | Name::Id(name) => met.entry(name).or_default().push(row),
                other => self.apart.extend(apart(other, &[row])),
            }
        }
        for (name, rows) in met {
            let usernames = names.usernames(name);
            match (usernames.as_slice(), rows.as_slice()) {
                ([username], [row]) if names.is_complete() => {
                    self.usernames.insert(username, count(&[row]));
                }
                ([], [_]) if is_id(name) => self.apart.extend(apart(&Name::Id(name.into()), &rows)),
                _ => {
                    self.unmatched.insert(name);
                    let is_nobodys = names.is_complete() && usernames.is_empty() && rows.len() == 1;
                    let sharing = if is_nobodys { 0 } else { usernames.len().max(rows.len()) };
                    let agent = AgentIdentity::Name { name: name.into(), sharing };
                    self.apart.push(with_count(agent, count(&rows)));
                }
            }
        }
        self
    }

    /// An agent's conversations.
    fn of(&self, agent: &AgentIdentity, names: &NameIndex) -> Count {
        let Some(username) = agent.username() else { return (AgentNumber::NotApplicable, None) };
        if let Some(count) = self.usernames.get(username) {
            return *count;
        }
        let label = match (self.by, agent) {
            (CountedBy::Username, _) => username,
            (CountedBy::Name, AgentIdentity::Agent { name: Some(name), .. }) if names.is_complete() => name,
            (CountedBy::Name, AgentIdentity::Agent { name: Some(name), .. })
                if names.usernames(name).len() > 1 =>
            {
                name
            }
            (CountedBy::Name, _) => return (AgentNumber::NotMatched, None),
        };
        if self.unmatched.contains(label) {
            return (AgentNumber::UnderSharedName, None);
        }
        self.absent(label)
    }

    /// The conversations of who is in no row.
    fn absent(&self, label: &str) -> Count {
        let row = Row::new(Name::Given(label.into()), Vec::new());
        if self.missing.may_include(&row) {
            return (AgentNumber::Unknown, None);
        }
        let is_compared = self.data.comparability != Comparability::NotCompared;
        (AgentNumber::Known(0.0), is_compared.then_some(0.0))
    }
}

/// A row of what is no agent's by username.
fn apart(name: &Name, rows: &[&Row]) -> Option<AgentRow> {
    let agent = match name {
        Name::Given(id) | Name::Id(id) => AgentIdentity::Deleted(id.clone()),
        Name::Unnamed => AgentIdentity::Unnamed,
        Name::Unassigned => AgentIdentity::Unassigned,
        Name::NoDepartment | Name::Other(_) => return None,
    };
    Some(with_count(agent, count(rows)))
}

fn with_count(agent: AgentIdentity, (conversations, before): Count) -> AgentRow {
    AgentRow::counted(agent, conversations, before)
}

/// The rows of one name together.
fn count(rows: &[&Row]) -> Count {
    let now = rows.iter().fold(0.0, |sum, row| sum + row.total());
    let before = rows.iter().try_fold(0.0, |sum, row| Some(sum + row.before?));
    (AgentNumber::Known(now), before)
}

fn add_metrics(rows: &mut [AgentRow], usernames: &[&str], reports: &AgentReports<'_>) {
    for report in reports.metrics {
        for (row, value) in rows.iter_mut().zip(report.values(usernames)) {
            row.metrics.push((report.metric, value.into()));
        }
    }
}

fn add_availability(rows: &mut [AgentRow], all: &Availability) {
    let known = KeyIndex::of_texts(all.agents.iter().map(|agent| agent.username.as_str()));
    for row in rows {
        let Some(username) = row.agent.username() else { continue };
        let is_listed = matches!(row.agent, AgentIdentity::Agent { name: Some(_), .. });
        row.available = match known.positions((0, username)) {
            [at] => all
                .agents
                .get(*at)
                .map_or(AgentNumber::Unknown, |agent| AgentNumber::Known(agent.seconds as f64)),
            // The report leaves out accounts that are gone.
            [] if is_listed && all.is_complete() => AgentNumber::Known(0.0),
            [] if matches!(row.agent, AgentIdentity::Bot(_)) => AgentNumber::NotApplicable,
            _ => AgentNumber::Unknown,
        };
    }
}

/// A row that has conversations alone, with why it has nothing else.
fn with_reasons(row: AgentRow, reports: &AgentReports<'_>) -> AgentRow {
    let reason = match row.agent {
        AgentIdentity::Unassigned => AgentNumber::NotApplicable,
        _ => AgentNumber::NotMatched,
    };
    let metrics: Vec<(Metric, AgentNumber)> =
        reports.metrics.iter().map(|report| (report.metric, reason)).collect();
    let available = if reports.availability.is_some() { reason } else { AgentNumber::NoReport };
    AgentRow { metrics, available, ..row }
}

fn seconds(all: &Availability) -> f64 {
    all.agents.iter().fold(0.0, |sum, agent| sum + agent.seconds as f64)
}

fn incomplete(reports: &AgentReports<'_>) -> Vec<Metric> {
    let lacks = |report: &&AgentValues| !report.is_complete() || report.unreadable() > 0;
    reports.metrics.iter().filter(lacks).map(|report| report.metric).collect()
}

/// The most conversations first, equals by who they are of; those of nobody last.
fn sort(rows: &mut [AgentRow]) {
    rows.sort_by(|a, b| {
        let is_nobody = |row: &AgentRow| row.agent == AgentIdentity::Unassigned;
        let number = |row: &AgentRow| row.conversations.known().unwrap_or(-1.0);
        is_nobody(a)
            .cmp(&is_nobody(b))
            .then(number(b).total_cmp(&number(a)))
            .then_with(|| a.agent.cmp(&b.agent))
    });
}
