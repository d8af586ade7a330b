//! conversations-by-agent (premium): who carried how many.

use super::client::{Client, Dated, Freshness, REPORTS};
use super::json::Node;
use super::request::Request;
use super::spelling;
use crate::domain::breakdown::{Breakdown, Name, Row};
use crate::domain::metric::Unit;
use crate::domain::range::DateRange;
use crate::domain::trouble::Trouble;
use crate::domain::zone::Zone;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/conversations-by-agent";

impl Client {
    /// Conversations created in the zone's days of the range, by agent. Labels are not unique: two agents may share
    /// a name, and each keeps a row. The last row counts the conversations without an agent.
    pub async fn conversations_by_agent(
        &self,
        range: DateRange,
        zone: &Zone,
        freshness: Freshness,
    ) -> Result<Dated<Breakdown>, Trouble> {
        let request = spelling::instants_before_end(Request::get(PATH), range, zone);
        let answer = self.read(&request, REPORTS, freshness, breakdown).await;
        match answer {
            Ok(answer) => Ok(answer),
            Err(refusal) => Err(self.premium_trouble(refusal).await),
        }
    }
}

fn breakdown(answer: Node<'_>) -> Result<Breakdown, Trouble> {
    let mut rows = answer.field("data")?.each(|agent| {
        // A conversation can have been served by nobody that has a name.
        let label = agent.field("label")?.text_or_null()?;
        Ok(row(label.map_or(Name::Nameless, Name::Given), agent.field("value")?.count()?))
    })?;
    rows.push(row(Name::Unassigned, answer.field("unspecified")?.count()?));
    Ok(Breakdown::new(Unit::Count, &["Conversations"], rows))
}

fn row(name: Name, count: u64) -> Row {
    Row { name, values: vec![count as f64] }
}
