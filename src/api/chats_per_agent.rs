//! Conversations by agent: from the premium report, or from the one that every workspace has.

use super::client::{Client, Dated, MANAGER};
use super::json::Node;
use super::kept::Freshness;
use super::reply::Refusal;
use super::request::Request;
use super::spelling;
use crate::domain::breakdown::{Breakdown, Name, Offered, Part, Row};
use crate::domain::metric::Unit;
use crate::domain::question::Scope;
use crate::domain::summing::summed;
use crate::domain::trouble::Trouble;
use crate::domain::zone::Zone;

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
        let answer = self.standing(PATH, scope, zone, freshness, breakdown).await?;
        Ok(answer.map(Offered::Community))
    }

    /// Asks a report that counts conversations by how they stand, once for each department of the scope.
    pub(super) async fn standing(
        &self,
        path: &str,
        scope: &Scope,
        zone: &Zone,
        freshness: Freshness,
        read: fn(Node<'_>) -> Result<Breakdown, Trouble>,
    ) -> Result<Dated<Breakdown>, Trouble> {
        let mut parts = Dated::default();
        for at in 0..scope.parts() {
            let part = scope.part(at);
            // Whole days: what was closed later than it counts until would be missing.
            let request = spelling::instants_to_end(Request::get(path), zone.instants(part.range))
                .with_some("departmentId", part.department());
            let answer = self.read(&request, MANAGER, freshness, read).await;
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

fn breakdown(answer: Node<'_>) -> Result<Breakdown, Trouble> {
    rows(answer, &["open", "onhold", "closed"], &[Part::Open, Part::OnHold, Part::Closed])
}

/// A row for each name, which stands as the name of a field. A count that is not there is none.
pub(super) fn rows(answer: Node<'_>, fields: &[&str], parts: &[Part]) -> Result<Breakdown, Trouble> {
    let (mut rows, mut unread, mut first) = (Vec::new(), Vec::new(), None);
    answer.entries(&mut |name, counts| {
        // `success` stands among the names; somebody may be called that all the same.
        if counts.value().is_boolean() {
            return Ok(());
        }
        let name = Name::Given(name.to_owned());
        match values(counts, fields) {
            Ok(values) => rows.push(Row::new(name, values)),
            Err(trouble) => {
                unread.push(Some(name));
                first.get_or_insert(trouble);
            }
        }
        Ok(())
    })?;
    match first {
        Some(trouble) if rows.is_empty() => Err(trouble),
        _ => Ok(Breakdown { unread, ..Breakdown::new(Unit::Count, parts, rows) }.bounded()),
    }
}

/// The counts of one name.
fn values(counts: Node<'_>, fields: &[&str]) -> Result<Vec<f64>, Trouble> {
    let mut has_counts = false;
    counts.entries(&mut |field, _| {
        has_counts |= fields.contains(&field);
        Ok(())
    })?;
    if !has_counts {
        return Err(Trouble::Unreadable { place: words::troubles_place_row_without(&fields.join(", ")) });
    }
    let count = |field: &&str| counts.optional(field).map_or(Ok(0), |count| count.count());
    fields.iter().map(|field| count(field).map(|count| count as f64)).collect()
}
