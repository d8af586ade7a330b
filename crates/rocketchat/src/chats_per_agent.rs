//! Conversations by agent: from the premium report, or from the one that every workspace has.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

use super::client::{Client, Fetched, VIEW_LIVECHAT_MANAGER};
use super::date_params;
use super::decode_error::{DecodeError, DecodeFault};
use super::lenient::NamedEntries;
use super::request::Request;
use super::response::EndpointError;
use super::response_cache::CachePolicy;
use super::scalar::Count;
use crate::error::ApiError;
use analytics::breakdown::{Breakdown, ByLicence, Name, Row, Segment};
use analytics::breakdown_sum::sum_breakdowns;
use analytics::metric::Unit;
use analytics::scope::Scope;
use analytics::zone::Zone;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/charts/chats-per-agent";

impl Client {
    /// Conversations by agent. The premium report knows no departments; the community one, which stands in for it
    /// where the licence is missing, does. What was refused is not asked for again until the person wants it now.
    pub async fn agents(
        &self,
        scope: &Scope,
        zone: &Zone,
        policy: CachePolicy,
    ) -> Result<Fetched<ByLicence<Breakdown>>, ApiError> {
        let is_closed = self.capabilities().is_agents_report_unlicensed;
        if !is_closed || policy == CachePolicy::Reload {
            match self.conversations_by_agent(scope.range, zone, policy).await {
                Err(ApiError::PremiumRequired) => {
                    self.update_capabilities(|capabilities| capabilities.is_agents_report_unlicensed = true)
                }
                // It may be the other one that is kept.
                Err(ApiError::NotCached) => {}
                answer => {
                    self.capabilities().is_agents_report_unlicensed = false;
                    return answer.map(|answer| answer.map(ByLicence::Premium));
                }
            }
        }
        let answer = self.conversations_by_status(PATH, scope, zone, policy, rows::<AgentCounts>).await?;
        Ok(answer.map(ByLicence::Community))
    }

    /// Asks a report that counts conversations by how they stand, once for each department of the scope.
    pub(super) async fn conversations_by_status<A: DeserializeOwned>(
        &self,
        path: &str,
        scope: &Scope,
        zone: &Zone,
        policy: CachePolicy,
        make: fn(A) -> Result<Breakdown, DecodeError>,
    ) -> Result<Fetched<Breakdown>, ApiError> {
        let mut parts = Fetched::default();
        for at in 0..scope.parts() {
            let part = scope.part(at);
            // Whole days: what was closed later than it counts until would be missing.
            let request = date_params::instants_inclusive(Request::get(path), zone.instants(part.range))
                .with_some("departmentId", part.department());
            let answer = self.fetch(&request, VIEW_LIVECHAT_MANAGER, policy, make).await;
            parts.push(answer.map_err(|refusal| match refusal {
                // Then the premium report would have been the only one.
                EndpointError::NotFound(_) => ApiError::PremiumRequired,
                EndpointError::ApiError(error) => error,
            })?);
        }
        // Both reports name each row once, so that one name is one agent or one department.
        Ok(parts.map(sum_breakdowns))
    }
}

/// The counts of one name, by how its conversations stand.
pub(super) trait StatusCounts: DeserializeOwned {
    /// The fields, in the order of their counts.
    const FIELDS: &'static [&'static str];
    /// What each of them counts.
    const PARTS: &'static [Segment];

    /// The counts as they were sent.
    fn counts(&self) -> Vec<SentCount>;
}

/// A count, if its field was sent: a null is none, as is one that is missing beside others.
#[derive(Clone, Copy, Default)]
pub(super) struct SentCount(Option<u64>);

impl<'de> Deserialize<'de> for SentCount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let count = Option::<Count>::deserialize(deserializer)?;
        Ok(Self(Some(count.map_or(0, |Count(count)| count))))
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct AgentCounts {
    open: SentCount,
    onhold: SentCount,
    closed: SentCount,
}

impl StatusCounts for AgentCounts {
    const FIELDS: &'static [&'static str] = &["open", "onhold", "closed"];
    const PARTS: &'static [Segment] = &[Segment::Open, Segment::OnHold, Segment::Closed];

    fn counts(&self) -> Vec<SentCount> {
        vec![self.open, self.onhold, self.closed]
    }
}

/// A row for each name, which stands as the name of a field.
pub(super) fn rows<C: StatusCounts>(
    NamedEntries(entries): NamedEntries<C>,
) -> Result<Breakdown, DecodeError> {
    let (mut rows, mut unreadable, mut first) = (Vec::new(), Vec::new(), None);
    for (name, counts) in entries {
        let name = Name::Given(name);
        match counts.and_then(|counts| values(&counts)) {
            Ok(values) => rows.push(Row::new(name, values)),
            Err(error) => {
                unreadable.push(Some(name));
                first.get_or_insert(error);
            }
        }
    }
    match first {
        Some(error) if rows.is_empty() => Err(error),
        _ => Ok(Breakdown { unreadable, ..Breakdown::new(Unit::Count, C::PARTS, rows) }.truncated()),
    }
}

/// The counts of one name, of which at least one was sent.
fn values<C: StatusCounts>(counts: &C) -> Result<Vec<f64>, DecodeError> {
    let counts = counts.counts();
    if counts.iter().all(|SentCount(count)| count.is_none()) {
        return Err(DecodeFault::NoneOf(C::FIELDS).into());
    }
    Ok(counts.into_iter().map(|SentCount(count)| count.unwrap_or_default() as f64).collect())
}
