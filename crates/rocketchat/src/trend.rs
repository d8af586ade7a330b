//! A chart over several days, requested in pieces. Each day is cached by itself, so that no day is requested twice.

use super::client::Client;
use super::decode_error::{DecodeError, DecodeFault};
use super::endpoint::Endpoint;
use super::endpoints::{ChartsData, ChartsPath};
use super::fetched::Fetched;
use super::field_path::FieldPath;
use super::observer::{CallRecord, RequestEvent};
use super::recording::{Recording, missing};
use super::response_cache::{CachePolicy, CachedAnswer, FRESH};
use crate::clock_sync::DatedInstant;
use crate::day_cache::{CachedDays, DayCache, MAX_REQUEST_DAYS};
use crate::error::ApiError;
use analytics::chart_data::ChartData;
use analytics::department_sum;
use analytics::limits;
use analytics::metric::Metric;
use analytics::range::DateRange;
use analytics::scope::{Scope, TrendQuery};

/// An upper limit, above the number of pieces of the longest range.
const MAX_PIECES: usize = 40;

impl Client {
    /// A metric over the scope's days, combined from its departments; a mean also needs the conversations of each.
    pub async fn trend(&self, key: &TrendQuery, policy: CachePolicy) -> Result<Fetched<ChartData>, ApiError> {
        let TrendQuery { scope, metric } = key;
        let parts = scope.parts();
        let is_weighted = parts > 1 && metric.is_mean();
        let mut charts = Fetched::default();
        let all = parts * (1 + usize::from(is_weighted));
        let client = if all > 1 { self.without_part_count() } else { self.clone() };
        for at in 0..all {
            self.notify_parts(at, all);
            let metric = if at < parts { *metric } else { Metric::TotalConversations };
            let key = TrendQuery { scope: scope.part(at % parts), metric };
            charts.push(client.department_trend(&key, policy).await?);
        }
        match department_sum::sum_charts(*metric, scope.range, parts, charts.value) {
            Some(value) => Ok(Fetched { value, at: charts.at }),
            None if policy == CachePolicy::CacheOnly => Err(ApiError::NotCached),
            None => Err(DecodeError::from(DecodeFault::UnlikeBuckets).into()),
        }
    }

    /// The same of one department, or all. Of several days only missing ones are requested, in pieces; the observer is
    /// notified of each piece, and `CachePolicy::CacheOnly` gives the cached days.
    async fn department_trend(
        &self,
        key: &TrendQuery,
        policy: CachePolicy,
    ) -> Result<Fetched<ChartData>, ApiError> {
        let range = key.scope.range;
        if range.single_day().is_some() {
            return Ok(self.chart(key, policy).await?.map(ChartData::Labelled));
        }
        self.environment().clock.synchronized().await;
        let DatedInstant { at: began, mut is_trusted } = self.clock_time();
        let mut days = self.cached_days(key, is_trusted).await;
        if let Some(recording) = self.recording() {
            return self.recorded_trend(&recording, key, days, policy).await;
        }
        if policy == CachePolicy::CacheOnly {
            return partial_chart(days.partial(range), range).ok_or(ApiError::NotCached);
        }
        // One time for all pieces: a day that was fresh at the beginning is not requested again at the end.
        let (running_since, since, piece_policy) = match policy {
            CachePolicy::Reload => (began, Some(began), CachePolicy::Reload),
            CachePolicy::NotBefore(since) => (since, None, policy),
            CachePolicy::Recent | CachePolicy::CacheOnly => {
                (began - FRESH, None, CachePolicy::NotBefore(began - FRESH))
            }
        };
        let (mut last, mut turns) = (None, 0);
        for done in 0..MAX_PIECES {
            let missing = days.missing_ranges(range, self.now(), running_since, since);
            // A piece that is still missing after it was received would be requested without end.
            let Some(piece) = missing.first().copied().filter(|piece| Some(*piece) != last) else { break };
            self.notify_parts(done, done + missing.len());
            let answer = self.chart(&of(key, piece), piece_policy).await?;
            is_trusted &= self.clock_time().is_trusted;
            let clock = days.clock();
            let is_days = days.insert(piece, &answer.value, DatedInstant { at: answer.at, is_trusted });
            turns += usize::from(clock.is_some() && clock != days.clock());
            // Days of another clock than the cached ones are of a workspace that has changed, but it changes once.
            if !is_days || turns > 1 {
                return self.chart_as_sent(key, piece_policy).await;
            }
            days = self.store_days(key, days, is_trusted).await;
            self.observer().notify(RequestEvent::Partial);
            last = Some(piece);
        }
        let part = days.partial(range);
        if last.is_none() {
            self.record_cache_hit(key, &part).await;
        }
        partial_chart(part, range).ok_or(ApiError::NotCached)
    }

    /// The recorded days, all of them, or what was recorded that is no days.
    async fn recorded_trend(
        &self,
        recording: &Recording,
        key: &TrendQuery,
        days: DayCache,
        policy: CachePolicy,
    ) -> Result<Fetched<ChartData>, ApiError> {
        if policy != CachePolicy::CacheOnly && recording.has_old_days(key) {
            return Err(ApiError::NotRecorded);
        }
        let part = days.partial(key.scope.range);
        if part.missing > 0 {
            return self.chart_as_sent(key, policy).await;
        }
        self.record_cache_hit(key, &part).await;
        partial_chart(part, key.scope.range).ok_or_else(|| missing(policy))
    }

    /// The points as they were sent, piece after piece, where they are not days.
    async fn chart_as_sent(
        &self,
        key: &TrendQuery,
        policy: CachePolicy,
    ) -> Result<Fetched<ChartData>, ApiError> {
        let mut all = Fetched { value: Vec::new(), at: self.now() };
        for piece in key.scope.range.pieces(MAX_REQUEST_DAYS).into_iter().rev() {
            let answer = self.chart(&of(key, piece), policy).await?;
            all = Fetched { value: [all.value, answer.value].concat(), at: all.at.min(answer.at) };
            if all.value.len() > limits::POINTS {
                let place = FieldPath::default().field("dataPoints");
                return Err(DecodeError { place, fault: DecodeFault::TooMany(limits::POINTS) }.into());
            }
        }
        Ok(all.map(ChartData::Labelled))
    }

    /// The days cached here, by an earlier visit or by another tab; with a trusted clock, those that it dated.
    pub(super) async fn cached_days(&self, key: &TrendQuery, is_trusted: bool) -> DayCache {
        let name = &name(key);
        let mut days = self.charts().days(name);
        if let Some(key) = self.storage_key(name) {
            let text = self.storage().get(key).await;
            if let Some(others) = text.as_deref().and_then(DayCache::from_text) {
                days.merge(others);
            }
        }
        days.evict_untrusted(DatedInstant { at: self.now(), is_trusted });
        days
    }

    async fn store_days(&self, key: &TrendQuery, days: DayCache, is_trusted: bool) -> DayCache {
        let name = &name(key);
        self.charts().set(name, days);
        // Another tab may have stored other days meanwhile.
        let days = self.cached_days(key, is_trusted).await;
        if let Some(key) = self.storage_key(name) {
            self.storage().put(key, days.to_text());
        }
        self.charts().set(name, days.clone());
        days
    }

    /// Records an answer from the cache with the observer; with its text, if all days came in one answer that is kept.
    async fn record_cache_hit(&self, key: &TrendQuery, part: &CachedDays) {
        let (Some(at), Some(latest)) = (part.at, part.latest) else { return };
        let request = ChartsData { query: key, path: ChartsPath::Single }.request();
        let kept = self.cached(&request, &request.key(), CachePolicy::CacheOnly).await;
        // Days are kept with the second in which they came.
        let is_theirs = |kept: &CachedAnswer| {
            [at, latest].iter().all(|at| at.timestamp() == kept.received.at.timestamp())
        };
        let body = kept.filter(is_theirs).map(|kept| kept.body);
        let target = request.display_target();
        self.observer().record(CallRecord { target, at, duration_ms: None, is_answered: true, body });
    }
}

/// A part of a chart as its answer: the latest consecutive days, because a chart cannot show missing days. `None` if there
/// is no day.
fn partial_chart(part: CachedDays, range: DateRange) -> Option<Fetched<ChartData>> {
    let (at, latest) = (part.at?, part.latest?);
    let mut days = part.days;
    let gap = days.windows(2).rposition(|pair| pair[0].0.succ_opt() != Some(pair[1].0));
    days.drain(..gap.map_or(0, |gap| gap + 1));
    Some(Fetched { value: ChartData::of_days(days, range, latest, part.clock), at })
}

/// The same query for other days.
fn of(key: &TrendQuery, range: DateRange) -> TrendQuery {
    TrendQuery { scope: Scope { range, ..key.scope.clone() }, metric: key.metric }
}

/// The storage key of a chart's days.
pub(super) fn name(key: &TrendQuery) -> String {
    let department = key.scope.department().map(|id| id.0.as_str()).unwrap_or_default();
    format!("days of {} {department}", key.metric)
}
