//! The reports that the agents' table is made of, each asked for by itself and only while a column shows it.

use analytics::availability::AgentNames;
use analytics::metric::Metric;
use leptos::prelude::*;

use super::agent_metric::AgentMetricQuery;
use super::agent_names::use_agent_names;
use super::agents::{AgentsQuery, use_agents};
use super::availability::AvailabilityQuery;
use super::controls::Controls;
use super::use_names::Names;
use super::use_query::{QueryHandle, use_query_while};
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;

/// The metrics of the table, in the order of its columns. Each is a call.
pub const AGENT_METRICS: [Metric; 5] = [
    Metric::AvgFirstResponseTime,
    Metric::AvgResponseTime,
    Metric::AvgReactionTime,
    Metric::AvgChatDuration,
    Metric::TotalMessages,
];

/// A report of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgentSource {
    /// Conversations, which are always asked for.
    Conversations,
    /// A metric.
    Metric(Metric),
    /// Time on service.
    Availability,
}

/// The queries of the table.
#[derive(Clone, Copy)]
pub struct AgentReportQueries {
    /// Conversations, and those of the compared period.
    pub conversations: QueryHandle<AgentsQuery>,
    /// The metrics, in the order of [`AGENT_METRICS`].
    pub metrics: [QueryHandle<AgentMetricQuery>; 5],
    /// Time on service.
    pub availability: QueryHandle<AvailabilityQuery>,
    /// Display names.
    pub names: Names<AgentNames>,
}

/// Asks for conversations, and for what else is among `wanted`.
pub fn use_agent_reports(filters: Filters, wanted: Memo<Vec<AgentSource>>) -> AgentReportQueries {
    let conversations = use_agents(filters);
    let is_wanted =
        move |source: AgentSource| Signal::derive(move || wanted.with(|all| all.contains(&source)));
    let metrics = AGENT_METRICS.map(|metric| {
        let key =
            Memo::new(move |_| ComparedKey::alone(AgentMetricQuery { scope: filters.scope.get(), metric }));
        use_query_while(is_wanted(AgentSource::Metric(metric)), key)
    });
    let key = Memo::new(move |_| ComparedKey::alone(AvailabilityQuery(filters.range.get())));
    let availability = use_query_while(is_wanted(AgentSource::Availability), key);
    let names = use_agent_names(Memo::new(move |_| {
        conversations.is_answered() || conversations.state().error().is_some()
    }));
    AgentReportQueries { conversations, metrics, availability, names }
}

impl AgentReportQueries {
    /// Asks for one report again.
    pub fn retry(self, source: AgentSource) {
        let controls = match source {
            AgentSource::Conversations => Some(self.conversations.controls),
            AgentSource::Availability => Some(self.availability.controls),
            AgentSource::Metric(metric) => {
                let place = AGENT_METRICS.iter().position(|known| *known == metric);
                place.and_then(|place| self.metrics.get(place)).map(|query| query.controls)
            }
        };
        if let Some(controls) = controls {
            controls.refresh.run(());
        }
    }

    /// All queries as one.
    pub fn controls(self) -> Controls {
        let others = self.metrics.iter().map(|query| query.controls).chain([self.availability.controls]);
        self.conversations.controls.joined(others.collect())
    }
}
