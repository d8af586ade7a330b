//! conversations-by-agent (premium): how many conversations each agent served.

use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;

use crate::client::Client;
use crate::date_params;
use crate::endpoint::{ANALYTICS_TIMEOUT, Endpoint, VIEW_LIVECHAT_REPORTS};
use crate::error::{ApiError, DecodeError, FieldPath};
use crate::fetched::Fetched;
use crate::lenient::{Lenient, Object, valid_items};
use crate::request::Request;
use crate::response_cache::CachePolicy;
use crate::scalar::Count;
use analytics::breakdown::{Breakdown, Name, Row, Segment};
use analytics::breakdown_sum::sum_breakdowns;
use analytics::metric::Unit;
use analytics::range::DateRange;
use analytics::zone::Zone;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/conversations-by-agent";

/// The longest range that the workspace accepts; it refuses more than 1.01 years.
const MAX_DAYS: u16 = 366;

/// Conversations created between two instants, by agent. Labels are not unique: two agents may share a name, and each
/// keeps a row. The last row counts the conversations without an agent.
pub struct ConversationsByAgent {
    /// From the first instant up to the second, which is left out. At most 366 days.
    pub instants: (DateTime<Utc>, DateTime<Utc>),
}

impl Endpoint for ConversationsByAgent {
    type Wire = Object<Answer>;
    type Answer = Breakdown;
    const PERMISSION: &'static str = VIEW_LIVECHAT_REPORTS;
    const TIMEOUT: TimeDelta = ANALYTICS_TIMEOUT;

    fn request(&self) -> Request {
        date_params::instants_exclusive(Request::get(PATH), self.instants)
    }

    fn decode(&self, Object(answer): Object<Answer>) -> Result<Breakdown, DecodeError> {
        let (agents, invalid) = valid_items(answer.data, "data")?;
        let read = |Object(agent): Object<Agent>| row(name(agent.label), agent.value.0);
        let mut rows: Vec<Row> = agents.into_iter().map(read).collect();
        let named = |invalid: Option<Object<Label>>| invalid.map(|Object(invalid)| name(invalid.label));
        let mut unreadable: Vec<Option<Name>> = invalid.into_iter().map(named).collect();
        match answer.unspecified {
            Lenient::Valid(Count(count)) => rows.push(row(Name::Unassigned, count)),
            Lenient::Invalid(decode_error, _) if rows.is_empty() => {
                return Err(decode_error.within(FieldPath::default().field("unspecified")));
            }
            Lenient::Invalid(..) => unreadable.push(Some(Name::Unassigned)),
        }
        let breakdown = Breakdown::new(Unit::Count, &[Segment::Conversations], rows);
        Ok(Breakdown { unreadable, ..breakdown }.truncated())
    }
}

/// The answer as it is sent.
#[derive(Deserialize)]
pub struct Answer {
    data: Vec<Lenient<Object<Agent>, Object<Label>>>,
    unspecified: Lenient<Count>,
}

#[derive(Deserialize)]
struct Agent {
    #[serde(deserialize_with = "Option::deserialize")]
    label: Option<String>,
    value: Count,
}

/// The label of a row whose other fields are invalid.
#[derive(Deserialize)]
struct Label {
    #[serde(deserialize_with = "Option::deserialize")]
    label: Option<String>,
}

/// Conversations can have been served by an agent without a name.
fn name(label: Option<String>) -> Name {
    label.map_or(Name::Unnamed, Name::Given)
}

fn row(name: Name, count: u64) -> Row {
    Row::new(name, vec![count as f64])
}

impl Client {
    /// Conversations created in the zone's days of the range, by agent, from the premium report.
    ///
    /// A range of more than a year is requested year by year, the newest first, and summed.
    pub async fn conversations_by_agent(
        &self,
        range: DateRange,
        zone: &Zone,
        policy: CachePolicy,
    ) -> Result<Fetched<Breakdown>, ApiError> {
        let mut pieces = Fetched::default();
        let ranges = range.pieces(MAX_DAYS);
        let all = ranges.len();
        for (done, piece) in ranges.into_iter().enumerate() {
            self.notify_parts(done, all);
            let endpoint = ConversationsByAgent { instants: self.instants(piece, zone) };
            match self.fetch(&endpoint, policy).await {
                Ok(answer) => pieces.push(answer),
                Err(refusal) => return Err(self.premium_error(refusal).await),
            }
        }
        Ok(pieces.map(sum_breakdowns))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoints::published;
    use futures_util::FutureExt;

    #[test]
    fn the_published_answer_has_ten_agents_and_the_conversations_without_one() {
        let client = published::client(include_str!("../../tests/fixtures/conversations-by-agent.json"));
        let (range, zone) = ("2020-09-09..2020-09-10".parse().unwrap(), Zone::utc());
        let fetched = client.conversations_by_agent(range, &zone, CachePolicy::Recent);
        let breakdown = fetched.now_or_never().unwrap().unwrap().value;
        let rows: Vec<(Name, f64)> =
            breakdown.rows.into_iter().map(|row| (row.name.clone(), row.total())).collect();
        let expected = [
            ("Jane Kim", 15.0),
            ("testC", 12.0),
            ("User One", 6.0),
            ("agent5", 5.0),
            ("Rod", 5.0),
            ("9iN96PXnDK7XAYESA", 4.0),
            ("Dialog Bot", 1.0),
            ("Baek Kim", 1.0),
            ("oDCQTTquRFJWZtFxY", 1.0),
            ("sDNa65jXv4JaiGKQP", 1.0),
        ];
        let given = expected.map(|(name, count)| (Name::Given(name.into()), count));
        assert_eq!(rows, given.into_iter().chain([(Name::Unassigned, 9.0)]).collect::<Vec<_>>());
        let served: f64 =
            rows.iter().filter(|(name, _)| *name != Name::Unassigned).map(|(_, count)| count).sum();
        assert_eq!(served, 51.0);
    }
}
