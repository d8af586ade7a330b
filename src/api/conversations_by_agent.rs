//! conversations-by-agent (premium): who carried how many.

use chrono::TimeZone;
use serde::Deserialize;

use super::client::{Client, Dated, Freshness, REPORTS};
use super::request::Request;
use super::{number, spelling};
use crate::domain::breakdown::{Breakdown, Name, Row};
use crate::domain::metric::Unit;
use crate::domain::range::DateRange;
use crate::domain::trouble::Trouble;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/conversations-by-agent";

#[derive(Deserialize)]
struct Wire {
    data: Vec<WireAgent>,
    #[serde(deserialize_with = "number::count")]
    unspecified: u64,
}

#[derive(Deserialize)]
struct WireAgent {
    label: Option<String>,
    #[serde(deserialize_with = "number::count")]
    value: u64,
}

impl Client {
    /// Conversations created in the zone's days of the range, by agent. Labels are not unique: two agents may share
    /// a name, and each keeps a row. The last row counts the conversations without an agent.
    pub async fn conversations_by_agent<Z: TimeZone>(
        &self,
        range: DateRange,
        zone: &Z,
        freshness: Freshness,
    ) -> Result<Dated<Breakdown>, Trouble> {
        let request = spelling::instants_before_end(Request::get(PATH), range, zone);
        let answer = self
            .ask::<Wire>(&request, REPORTS, freshness)
            .await
            .map_err(|refusal| self.premium_trouble(refusal))?;
        Ok(answer.map(breakdown))
    }
}

fn breakdown(wire: Wire) -> Breakdown {
    let row = |name, value| Row { name, values: vec![value as f64] };
    let agents =
        wire.data.into_iter().map(|agent| row(agent.label.map_or(Name::Nameless, Name::Given), agent.value));
    let rows = agents.chain([row(Name::Unassigned, wire.unspecified)]);
    Breakdown::new(Unit::Count, &["Conversations"], rows.collect())
}
