//! The seven premium reports `departments/*` with one number for each department. They differ in path and field.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;

use crate::client::Client;
use crate::date_params;
use crate::endpoint::{ANALYTICS_TIMEOUT, PagedEndpoint, VIEW_LIVECHAT_MANAGER};
use crate::error::{ApiError, DecodeError, DecodeFault};
use crate::fetched::Fetched;
use crate::pagination::PagedRows;
use crate::request::Request;
use crate::response_cache::CachePolicy;
use crate::scalar::{Count, Id, Measure};
use analytics::department::DepartmentId;
use analytics::department_metric::{DepartmentMetric, DepartmentValue, DepartmentValues};
use analytics::reported_value::{ReportedUnit, ReportedValue};
use analytics::scope::Scope;
use analytics::zone::Zone;

const AREA: &str = "/api/v1/livechat/analytics/departments/";

/// A metric by department. [`DepartmentMetric`] says which conversations each of them counts.
pub struct DepartmentReport {
    /// The metric.
    pub metric: DepartmentMetric,
    /// From the first instant up to the second, which is left out.
    pub instants: (DateTime<Utc>, DateTime<Utc>),
    /// Of one department, or of all.
    pub department: Option<DepartmentId>,
}

impl PagedEndpoint for DepartmentReport {
    type Row = Row;
    const LIST: &'static str = "departments";
    const KEY: &'static str = "_id";
    const IS_ALWAYS_PAGED: bool = false;
    const PERMISSION: &'static str = VIEW_LIVECHAT_MANAGER;
    const TIMEOUT: TimeDelta = ANALYTICS_TIMEOUT;

    fn request(&self) -> Request {
        let request = Request::get(format!("{AREA}{}", self.metric));
        date_params::instants_inclusive(request, self.instants)
            .with_some("departmentId", self.department.as_ref())
    }
}

/// A department's number, under the one name that its report has for it. The id may be null, but not missing.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    #[serde(rename = "_id", deserialize_with = "Option::deserialize")]
    id: Option<Id>,
    #[serde(
        rename = "averageServiceTimeInSeconds",
        alias = "averageChatDurationTimeInSeconds",
        alias = "averageWaitingTimeInSeconds",
        alias = "serviceTimeDuration",
        alias = "numberOfTransferredRooms",
        alias = "abandonedRooms",
        alias = "percentageOfAbandonedChats"
    )]
    value: Option<Measure>,
    /// The name that the vendor's typings have for the percentage.
    percentage_of_abandoned_rooms: Option<Measure>,
    /// How many conversations make up a total service time.
    chats: Option<Count>,
}

/// The fields that hold a metric, the usual one first.
fn fields(metric: DepartmentMetric) -> &'static [&'static str] {
    match metric {
        DepartmentMetric::AverageServiceTime => &["averageServiceTimeInSeconds"],
        DepartmentMetric::AverageChatDuration => &["averageChatDurationTimeInSeconds"],
        DepartmentMetric::TotalServiceTime => &["serviceTimeDuration"],
        DepartmentMetric::AverageWaitingTime => &["averageWaitingTimeInSeconds"],
        DepartmentMetric::TransferredChats => &["numberOfTransferredRooms"],
        DepartmentMetric::AbandonedChats => &["abandonedRooms"],
        DepartmentMetric::AbandonedShare => &["percentageOfAbandonedChats", "percentageOfAbandonedRooms"],
    }
}

impl Row {
    fn measure(&self) -> Option<f64> {
        self.value.or(self.percentage_of_abandoned_rooms).map(|Measure(value)| value)
    }

    fn into_value(self, metric: DepartmentMetric) -> DepartmentValue {
        let value = self.measure().map_or(ReportedValue::Unknown, |value| reported(metric, value));
        let conversations = self.chats.map(|Count(chats)| chats);
        DepartmentValue { id: self.id.map(|Id(id)| DepartmentId(id)), value, conversations }
    }
}

/// What a number means, as far as it can be one of its metric.
fn reported(metric: DepartmentMetric, value: f64) -> ReportedValue {
    let known = |is_possible: bool, value| {
        if is_possible { ReportedValue::Known(value) } else { ReportedValue::Unknown }
    };
    match metric.unit() {
        ReportedUnit::Count => known(value >= 0.0 && value.fract() == 0.0, value),
        ReportedUnit::Share => known((0.0..=100.0).contains(&value), value / 100.0),
        ReportedUnit::Seconds if metric.is_sum() => known(value >= 0.0, value),
        // Times are rounded up, so that 0 is the mean of nothing.
        ReportedUnit::Seconds => ReportedValue::of_seconds(value),
    }
}

impl Client {
    /// A metric by department, over the zone's days of the scope. Of chosen departments each is asked for, and each value
    /// is that department's own. A report that was refused for lack of the licence is requested again only on reload.
    pub async fn department_metric(
        &self,
        scope: &Scope,
        zone: &Zone,
        metric: DepartmentMetric,
        policy: CachePolicy,
    ) -> Result<Fetched<DepartmentValues>, ApiError> {
        let is_closed = self.capabilities().are_department_metrics_unlicensed;
        if is_closed && policy != CachePolicy::Reload {
            return Err(ApiError::PremiumRequired);
        }
        let answer = self.department_values(scope, zone, metric, policy).await;
        match &answer {
            Err(ApiError::PremiumRequired) => {
                self.update_capabilities(|capabilities| capabilities.are_department_metrics_unlicensed = true)
            }
            Ok(_) => self.capabilities().are_department_metrics_unlicensed = false,
            Err(_) => {}
        }
        answer
    }

    async fn department_values(
        &self,
        scope: &Scope,
        zone: &Zone,
        metric: DepartmentMetric,
        policy: CachePolicy,
    ) -> Result<Fetched<DepartmentValues>, ApiError> {
        let instants = self.instants(scope.range, zone);
        let (mut parts, all) = (Fetched::default(), scope.parts());
        for at in 0..all {
            self.notify_parts(at, all);
            let department = scope.part(at).department().cloned();
            let endpoint = DepartmentReport { metric, instants, department };
            match self.fetch_rows(&endpoint, policy).await {
                Ok(rows) => parts.push(self.with_metric(&endpoint, rows)?),
                Err(refusal) => return Err(self.premium_error(refusal).await),
            }
        }
        Ok(parts.map(|parts| joined(metric, parts)))
    }

    /// The rows of a report, of which at least one has the field of the metric. Rows without an id in an answer about one
    /// department are about that one.
    fn with_metric(
        &self,
        endpoint: &DepartmentReport,
        mut rows: Fetched<PagedRows<Row>>,
    ) -> Result<Fetched<PagedRows<Row>>, ApiError> {
        let PagedRows { rows: list, unreadable, .. } = &mut rows.value;
        if !list.is_empty() && list.iter().all(|row| row.measure().is_none()) {
            self.invalidate(&endpoint.request().path);
            return Err(DecodeError::from(DecodeFault::NoneOf(fields(endpoint.metric))).into());
        }
        let own = endpoint.department.as_ref().map(ToString::to_string);
        unreadable.iter_mut().for_each(|id| *id = id.take().or_else(|| own.clone()));
        Ok(rows)
    }
}

/// The rows of all answers, those of one department as one.
fn joined(metric: DepartmentMetric, parts: Vec<PagedRows<Row>>) -> DepartmentValues {
    let mut all = DepartmentValues { metric, rows: Vec::new(), unnamed: 0, missing: 0, over_limit: 0 };
    let mut places = BTreeMap::new();
    for part in parts {
        all.missing = all.missing.saturating_add(part.missing);
        all.over_limit = all.over_limit.saturating_add(part.over_limit);
        all.unnamed += part.unreadable.iter().filter(|id| id.is_none()).count() as u64;
        let unknown = |id| DepartmentValue {
            id: Some(DepartmentId(id)),
            value: ReportedValue::Unknown,
            conversations: None,
        };
        let unreadable = part.unreadable.into_iter().flatten().map(unknown);
        for row in part.rows.into_iter().map(|row| row.into_value(metric)).chain(unreadable) {
            match places.get(&row.id).and_then(|place: &usize| all.rows.get_mut(*place)) {
                Some(known) => known.merge(row, metric),
                None => {
                    places.insert(row.id.clone(), all.rows.len());
                    all.rows.push(row);
                }
            }
        }
    }
    all
}

#[cfg(test)]
mod tests;
