//! The answer that both community reports have: counts of conversations by status, under names.

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

use crate::client::Client;
use crate::date_params;
use crate::endpoint::Endpoint;
use crate::error::{ApiError, DecodeError, DecodeFault};
use crate::fetched::Fetched;
use crate::lenient::NamedEntries;
use crate::request::Request;
use crate::response::EndpointError;
use crate::response_cache::CachePolicy;
use crate::scalar::Count;
use analytics::breakdown::{Breakdown, Name, Row, Segment};
use analytics::breakdown_sum::sum_breakdowns;
use analytics::metric::Unit;
use analytics::scope::Scope;

/// The counts of one name, by the status of its conversations.
pub trait StatusCounts: DeserializeOwned {
    /// The fields, in the order of their counts.
    const FIELDS: &'static [&'static str];
    /// What each of them counts.
    const PARTS: &'static [Segment];

    /// The counts as they were sent.
    fn counts(&self) -> Vec<SentCount>;
}

/// A count, if its field was sent: `null` is 0, and so is a field that is missing beside others.
#[derive(Clone, Copy, Default)]
pub struct SentCount(Option<u64>);

impl<'de> Deserialize<'de> for SentCount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let count = Option::<Count>::deserialize(deserializer)?;
        Ok(Self(Some(count.map_or(0, |Count(count)| count))))
    }
}

/// A request for the counts between two instants, of the scope's one department or all.
pub fn request(path: &str, scope: &Scope, instants: (DateTime<Utc>, DateTime<Utc>)) -> Request {
    date_params::instants_inclusive(Request::get(path), instants)
        .with_some("departmentId", scope.department())
}

/// A row for each name, which stands as the name of a field.
pub fn rows<C: StatusCounts>(NamedEntries(entries): NamedEntries<C>) -> Result<Breakdown, DecodeError> {
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

impl Client {
    /// The counts of a community report over the scope, by one request for each of its departments.
    pub(crate) async fn conversations_by_status<E: Endpoint<Answer = Breakdown>>(
        &self,
        scope: &Scope,
        endpoint: impl Fn(Scope) -> E,
        policy: CachePolicy,
    ) -> Result<Fetched<Breakdown>, ApiError> {
        let mut parts = Fetched::default();
        for at in 0..scope.parts() {
            let answer = self.fetch(&endpoint(scope.part(at)), policy).await;
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
