//! Conversations by agent: from the premium report, or from the one that every workspace has.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

use super::client::{Client, Dated, MANAGER};
use super::kept::Freshness;
use super::lenient::Entries;
use super::reply::Refusal;
use super::request::Request;
use super::scalar::Count;
use super::spelling;
use analytics::breakdown::{Breakdown, Name, Offered, Part, Row};
use analytics::metric::Unit;
use analytics::question::Scope;
use analytics::summing::summed;
use analytics::trouble::Trouble;
use analytics::zone::Zone;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/charts/chats-per-agent";

impl Client {
    /// Conversations by agent. The premium report knows no departments; the community one, which stands in for it
    /// where the licence is missing, does. What was refused is not asked for again until the person wants it now.
    pub async fn agents(
        &self,
        scope: &Scope,
        zone: &Zone,
        freshness: Freshness,
    ) -> Result<Dated<Offered<Breakdown>>, Trouble> {
        let is_closed = self.memory().agents_closed;
        if !is_closed || freshness == Freshness::Now {
            match self.conversations_by_agent(scope.range, zone, freshness).await {
                Err(Trouble::Unlicensed) => self.learn(|memory| memory.agents_closed = true),
                // It may be the other one that is kept.
                Err(Trouble::NotKept) => {}
                answer => {
                    self.memory().agents_closed = false;
                    return answer.map(|answer| answer.map(Offered::Premium));
                }
            }
        }
        let answer = self.standing(PATH, scope, zone, freshness, rows::<AgentCounts>).await?;
        Ok(answer.map(Offered::Community))
    }

    /// Asks a report that counts conversations by how they stand, once for each department of the scope.
    pub(super) async fn standing<A: DeserializeOwned>(
        &self,
        path: &str,
        scope: &Scope,
        zone: &Zone,
        freshness: Freshness,
        make: fn(A) -> Result<Breakdown, Trouble>,
    ) -> Result<Dated<Breakdown>, Trouble> {
        let mut parts = Dated::default();
        for at in 0..scope.parts() {
            let part = scope.part(at);
            // Whole days: what was closed later than it counts until would be missing.
            let request = spelling::instants_to_end(Request::get(path), zone.instants(part.range))
                .with_some("departmentId", part.department());
            let answer = self.answer(&request, MANAGER, freshness, make).await;
            parts.push(answer.map_err(|refusal| match refusal {
                // Then the premium report would have been the only one.
                Refusal::Absent(_) => Trouble::Unlicensed,
                Refusal::Trouble(trouble) => trouble,
            })?);
        }
        // Both reports name each row once, so that one name is one agent or one department.
        Ok(parts.map(summed))
    }
}

/// The counts of one name, by how its conversations stand.
pub(super) trait Counts: DeserializeOwned {
    /// The fields, in the order of their counts.
    const FIELDS: &'static [&'static str];
    /// What each of them counts.
    const PARTS: &'static [Part];

    /// The counts as they were sent.
    fn counts(&self) -> Vec<Sent>;
}

/// A count, if its field was sent: a null is none, as is one that is missing beside others.
#[derive(Clone, Copy, Default)]
pub(super) struct Sent(Option<u64>);

impl<'de> Deserialize<'de> for Sent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let count = Option::<Count>::deserialize(deserializer)?;
        Ok(Self(Some(count.map_or(0, |Count(count)| count))))
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct AgentCounts {
    open: Sent,
    onhold: Sent,
    closed: Sent,
}

impl Counts for AgentCounts {
    const FIELDS: &'static [&'static str] = &["open", "onhold", "closed"];
    const PARTS: &'static [Part] = &[Part::Open, Part::OnHold, Part::Closed];

    fn counts(&self) -> Vec<Sent> {
        vec![self.open, self.onhold, self.closed]
    }
}

/// A row for each name, which stands as the name of a field.
pub(super) fn rows<C: Counts>(Entries(entries): Entries<C>) -> Result<Breakdown, Trouble> {
    let (mut rows, mut unread, mut first) = (Vec::new(), Vec::new(), None);
    for (name, counts) in entries {
        let name = Name::Given(name);
        match counts.map_err(Trouble::from).and_then(|counts| values(&counts)) {
            Ok(values) => rows.push(Row::new(name, values)),
            Err(trouble) => {
                unread.push(Some(name));
                first.get_or_insert(trouble);
            }
        }
    }
    match first {
        Some(trouble) if rows.is_empty() => Err(trouble),
        _ => Ok(Breakdown { unread, ..Breakdown::new(Unit::Count, C::PARTS, rows) }.bounded()),
    }
}

/// The counts of one name, of which at least one was sent.
fn values<C: Counts>(counts: &C) -> Result<Vec<f64>, Trouble> {
    let counts = counts.counts();
    if counts.iter().all(|Sent(count)| count.is_none()) {
        let place = i18n::troubles_place_row_without(&C::FIELDS.join(", "));
        return Err(Trouble::Unreadable { place });
    }
    Ok(counts.into_iter().map(|Sent(count)| count.unwrap_or_default() as f64).collect())
}
