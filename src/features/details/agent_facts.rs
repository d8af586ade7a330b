//! Sentences about one agent, and the agent's numbers beside the team's.

use analytics::agent_identity::AgentIdentity;
use analytics::agent_table::{AgentNumber, AgentRow, AgentTable, rank};
use analytics::availability::AgentAvailability;
use analytics::breakdown::{Breakdown, Comparability};
use analytics::change::Change;
use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;
use analytics::sanitize::excerpt;

use super::model::share_sentence;
use super::team::team_table;
use crate::panels::agents_data::AgentsData;
use crate::text::change::{COUNT, describe_with_difference};
use crate::text::name::display_name;
use crate::ui::table::table::TableData;

/// What is known of one agent.
#[derive(Clone, Default, PartialEq)]
pub(super) struct AgentFacts {
    /// The sentences.
    pub sentences: Vec<String>,
    /// The agent's numbers beside the team's; nothing where the key is not one agent's.
    pub team: Option<TableData>,
    /// The username, where it is one agent.
    pub username: Option<String>,
}

/// What the reports tell of the agent with this key.
pub(super) fn agent_facts(data: &AgentsData, key: &str, format: &dyn LocaleFormat) -> AgentFacts {
    let (Some(all), counts) = (&data.table, &data.conversations) else { return AgentFacts::default() };
    let rows = all.rows_of(key);
    let counted = rows.iter().find(|row| row.conversations.known().is_some()).copied();
    let mut sentences: Vec<String> = rows.iter().filter_map(|row| identity(&row.agent)).collect();
    let usernames: Vec<String> = rows.iter().filter_map(|row| username(row)).collect();
    if rows.len() > 1 || rows.iter().any(|row| row.conversations == AgentNumber::UnderSharedName) {
        let names = usernames.join(i18n::covering_between_names());
        sentences = vec![i18n::drawers_shared_name(&names)];
    }
    sentences.extend(conversations(all, counts.as_ref(), counted, &rows));
    sentences.extend(counted.zip(counts.as_ref()).and_then(|(row, counts)| before(row, counts, format)));
    sentences.extend(counted.and_then(|row| rank_sentence(all, row, format)));
    let one = match rows.as_slice() {
        [one] if one.agent.username().is_some() => Some(*one),
        _ => None,
    };
    let has_departments = !data.scope.departments.ids().is_empty();
    AgentFacts {
        sentences,
        team: one.map(|row| team_table(row, all, has_departments)),
        username: one.and_then(|row| row.agent.username()).map(str::to_owned),
    }
}

/// What the title does not say of who it is.
fn identity(agent: &AgentIdentity) -> Option<String> {
    match agent {
        AgentIdentity::Agent { username, .. } => Some(i18n::drawers_username(&display_name(username))),
        AgentIdentity::Former(username) => Some(i18n::agents_former(&display_name(username))),
        AgentIdentity::Bot(username) => Some(i18n::agents_bot(&display_name(username))),
        AgentIdentity::Deleted(id) => {
            Some([i18n::agents_deleted(), &i18n::drawers_id(&excerpt(id))].join(". "))
        }
        AgentIdentity::Name { name, sharing: 0 } => Some(i18n::agents_former(&display_name(name))),
        AgentIdentity::Name { .. } | AgentIdentity::Unnamed | AgentIdentity::Unassigned => None,
    }
}

fn username(row: &&AgentRow) -> Option<String> {
    row.agent.username().map(display_name)
}

/// How many of all conversations they had.
fn conversations(
    all: &AgentTable,
    data: Option<&Breakdown>,
    counted: Option<&AgentRow>,
    rows: &[&AgentRow],
) -> Option<String> {
    let data = data?;
    let own = match counted {
        Some(row) => row.conversations.known()?,
        None if rows.is_empty() && data.is_complete() => 0.0,
        None if rows.iter().any(|row| row.conversations == AgentNumber::UnderSharedName) => return None,
        None => return Some(i18n::drawers_not_among().into()),
    };
    Some(all.conversations.map_or_else(|| i18n::drawers_own(own), |all| share_sentence(own, all)))
}

/// How that stands to the compared period.
fn before(row: &AgentRow, data: &Breakdown, format: &dyn LocaleFormat) -> Option<String> {
    let (now, before) = (row.conversations.known()?, row.before?);
    let is_comparable = data.comparability == Comparability::Comparable;
    let change = Change { is_comparable, ..Change::of_counts(before, now) };
    Some(match change.has_percent() {
        true => {
            let change = describe_with_difference(change, COUNT, Unit::Count, format);
            i18n::drawers_before_changed(before, &change, &data.compared_with)
        }
        false => i18n::drawers_before(before, &data.compared_with),
    })
}

/// The agent's place among those whose conversations are known.
fn rank_sentence(all: &AgentTable, row: &AgentRow, format: &dyn LocaleFormat) -> Option<String> {
    let numbers = all.numbers(|row| row.conversations);
    let own = row.conversations.known().filter(|_| matches!(row.agent, AgentIdentity::Agent { .. }))?;
    // Who had none has no place among those who had.
    let own = Some(own).filter(|own| *own > 0.0)?;
    let [agents, place] = [numbers.len(), rank(&numbers, own)].map(|number| format.count(number as f64));
    // Somebody whose own number nobody knows may stand before.
    let is_whole = all.knows_each(|row| row.conversations);
    let message = if is_whole { i18n::drawers_rank } else { i18n::drawers_rank_of_known };
    (numbers.len() > 1).then(|| message(&agents, &place))
}

/// The agent's time on service, found by username.
pub(super) fn on_service<'a>(
    agents: &'a [AgentAvailability],
    username: &str,
) -> Option<&'a AgentAvailability> {
    agents.iter().find(|agent| agent.username == username)
}
