//! conversations-by-agent (premium): who carried how many.

use super::client::{Client, Dated, REPORTS};
use super::json::Node;
use super::kept::Freshness;
use super::request::Request;
use super::spelling;
use crate::domain::breakdown::{Breakdown, Name, Part, Row};
use crate::domain::metric::Unit;
use crate::domain::range::DateRange;
use crate::domain::summing::summed;
use crate::domain::trouble::Trouble;
use crate::domain::zone::Zone;

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
            let answer = self.read(&request, REPORTS, freshness, breakdown).await;
            match answer {
                Ok(answer) => pieces.push(answer),
                Err(refusal) => return Err(self.premium_trouble(refusal).await),
            }
        }
        Ok(pieces.map(summed))
    }
}

fn breakdown(answer: Node<'_>) -> Result<Breakdown, Trouble> {
    let read = |agent: Node<'_>| Ok(row(name(agent)?, agent.field("value")?.count()?));
    let (mut rows, mut unread) = answer.field("data")?.each_readable(read, |agent| name(agent).ok())?;
    match answer.field("unspecified")?.count() {
        Ok(count) => rows.push(row(Name::Unassigned, count)),
        Err(trouble) if rows.is_empty() => return Err(trouble),
        Err(_) => unread.push(Some(Name::Unassigned)),
    }
    Ok(Breakdown { unread, ..Breakdown::new(Unit::Count, &[Part::Conversations], rows) }.bounded())
}

/// A conversation can have been served by nobody that has a name.
fn name(agent: Node<'_>) -> Result<Name, Trouble> {
    Ok(agent.field("label")?.text_or_null()?.map_or(Name::Nameless, Name::Given))
}

fn row(name: Name, count: u64) -> Row {
    Row::new(name, vec![count as f64])
}
