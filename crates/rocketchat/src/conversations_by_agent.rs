//! conversations-by-agent (premium): who carried how many.

use serde::Deserialize;

use super::client::{Client, Dated, REPORTS};
use super::kept::Freshness;
use super::lenient::{Attempt, Object, readable};
use super::misreading::FieldPath;
use super::request::Request;
use super::scalar::Count;
use super::spelling;
use analytics::breakdown::{Breakdown, Name, Part, Row};
use analytics::metric::Unit;
use analytics::range::DateRange;
use analytics::summing::summed;
use analytics::trouble::Trouble;
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
        freshness: Freshness,
    ) -> Result<Dated<Breakdown>, Trouble> {
        let mut pieces = Dated::default();
        let asked = range.pieces(MOST_DAYS);
        let all = asked.len();
        for (done, piece) in asked.into_iter().enumerate() {
            self.count(done, all);
            let request = spelling::instants_before_end(Request::get(PATH), self.instants(piece, zone));
            let answer = self.answer(&request, REPORTS, freshness, breakdown).await;
            match answer {
                Ok(answer) => pieces.push(answer),
                Err(refusal) => return Err(self.premium_trouble(refusal).await),
            }
        }
        Ok(pieces.map(summed))
    }
}

#[derive(Deserialize)]
struct Answer {
    data: Vec<Attempt<Object<Agent>, Object<Label>>>,
    unspecified: Attempt<Count>,
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

fn breakdown(Object(answer): Object<Answer>) -> Result<Breakdown, Trouble> {
    let (agents, lost) = readable(answer.data, "data")?;
    let read = |Object(agent): Object<Agent>| row(name(agent.label), agent.value.0);
    let mut rows: Vec<Row> = agents.into_iter().map(read).collect();
    let named = |lost: Option<Object<Label>>| lost.map(|Object(lost)| name(lost.label));
    let mut unread: Vec<Option<Name>> = lost.into_iter().map(named).collect();
    match answer.unspecified {
        Attempt::Read(Count(count)) => rows.push(row(Name::Unassigned, count)),
        Attempt::Lost(misreading, _) if rows.is_empty() => {
            return Err(misreading.within(FieldPath::default().field("unspecified")).into());
        }
        Attempt::Lost(..) => unread.push(Some(Name::Unassigned)),
    }
    Ok(Breakdown { unread, ..Breakdown::new(Unit::Count, &[Part::Conversations], rows) }.bounded())
}

/// A conversation can have been served by nobody that has a name.
fn name(label: Option<String>) -> Name {
    label.map_or(Name::Nameless, Name::Given)
}

fn row(name: Name, count: u64) -> Row {
    Row::new(name, vec![count as f64])
}
