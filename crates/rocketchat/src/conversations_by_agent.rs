//! conversations-by-agent (premium): who carried how many.

use serde::Deserialize;

use super::client::{Client, Fetched, VIEW_LIVECHAT_REPORTS};
use super::date_params;
use super::decode_error::{DecodeError, FieldPath};
use super::lenient::{Lenient, Object, valid_items};
use super::request::Request;
use super::response_cache::CachePolicy;
use super::scalar::Count;
use crate::error::ApiError;
use analytics::breakdown::{Breakdown, Name, Row, Segment};
use analytics::breakdown_sum::sum_breakdowns;
use analytics::metric::Unit;
use analytics::range::DateRange;
use analytics::zone::Zone;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/conversations-by-agent";

/// The longest range that the workspace answers for; it refuses more than 1.01 years.
const MOST_DAYS: u16 = 366;

impl Client {
    /// Conversations created in the zone's days of the range, by agent. Labels are not unique: two agents may share
    /// a name, and each keeps a row. The last row counts the conversations without an agent.
    ///
    /// A range of more than a year is asked year by year, the newest first, and summed.
    pub async fn conversations_by_agent(
        &self,
        range: DateRange,
        zone: &Zone,
        policy: CachePolicy,
    ) -> Result<Fetched<Breakdown>, ApiError> {
        let mut pieces = Fetched::default();
        let asked = range.pieces(MOST_DAYS);
        let all = asked.len();
        for (done, piece) in asked.into_iter().enumerate() {
            self.notify_parts(done, all);
            let request = date_params::instants_exclusive(Request::get(PATH), self.instants(piece, zone));
            let answer = self.fetch(&request, VIEW_LIVECHAT_REPORTS, policy, breakdown).await;
            match answer {
                Ok(answer) => pieces.push(answer),
                Err(refusal) => return Err(self.premium_error(refusal).await),
            }
        }
        Ok(pieces.map(sum_breakdowns))
    }
}

#[derive(Deserialize)]
struct Answer {
    data: Vec<Lenient<Object<Agent>, Object<Label>>>,
    unspecified: Lenient<Count>,
}

#[derive(Deserialize)]
struct Agent {
    #[serde(deserialize_with = "Option::deserialize")]
    label: Option<String>,
    value: Count,
}

/// Whose row it is, even if the rest of it cannot be read.
#[derive(Deserialize)]
struct Label {
    #[serde(deserialize_with = "Option::deserialize")]
    label: Option<String>,
}

fn breakdown(Object(answer): Object<Answer>) -> Result<Breakdown, DecodeError> {
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
    Ok(Breakdown { unreadable, ..Breakdown::new(Unit::Count, &[Segment::Conversations], rows) }.truncated())
}

/// A conversation can have been served by nobody that has a name.
fn name(label: Option<String>) -> Name {
    label.map_or(Name::Unnamed, Name::Given)
}

fn row(name: Name, count: u64) -> Row {
    Row::new(name, vec![count as f64])
}
