//! The seven premium reports `departments/*` that tell one number of each department. They differ in path and field.

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
mod tests {
    use super::ReportedValue::{Known, NoSample, Unknown};
    use super::*;
    use crate::endpoints::published;
    use futures_util::FutureExt;

    fn values_of(metric: DepartmentMetric, body: &'static str) -> Result<DepartmentValues, ApiError> {
        let scope =
            Scope { range: "2026-03-01..2026-03-28".parse().unwrap(), departments: Default::default() };
        let (client, zone) = (published::client(body), Zone::utc());
        let fetched = client.department_metric(&scope, &zone, metric, CachePolicy::Recent);
        fetched.now_or_never().unwrap().map(|answer| answer.value)
    }

    fn rows(metric: DepartmentMetric, body: &'static str) -> Vec<(Option<String>, ReportedValue)> {
        let rows = values_of(metric, body).unwrap().rows;
        rows.into_iter().map(|row| (row.id.map(|id| id.0), row.value)).collect()
    }

    fn named(id: &str) -> Option<String> {
        Some(id.to_owned())
    }

    #[test]
    fn the_example_of_each_report_is_read() {
        const CHATS: &str = include_str!("../../tests/fixtures/departments/total-abandoned-chats.json");
        let examples: [(&str, [ReportedValue; 2]); 7] = [
            (
                include_str!("../../tests/fixtures/departments/average-chat-duration-time.json"),
                [Known(1_290.0), Known(845.0)],
            ),
            (
                include_str!("../../tests/fixtures/departments/average-waiting-time.json"),
                [Known(48.0), Known(31.0)],
            ),
            (
                include_str!("../../tests/fixtures/departments/average-service-time.json"),
                [Known(412.0), Known(377.0)],
            ),
            (
                include_str!("../../tests/fixtures/departments/total-service-time.json"),
                [Known(51_600.0), Known(9_295.0)],
            ),
            (
                include_str!("../../tests/fixtures/departments/total-transferred-chats.json"),
                [Known(6.0), Known(2.0)],
            ),
            (CHATS, [Known(9.0), Known(1.0)]),
            (
                include_str!("../../tests/fixtures/departments/percentage-abandoned-chats.json"),
                [Known(0.22), Known(0.09)],
            ),
        ];
        for (metric, (body, [support, sales])) in DepartmentMetric::ALL.into_iter().zip(examples) {
            let expected = [(named("a3XqSupport0000001"), support), (named("b7YrSales00000002"), sales)];
            assert_eq!(rows(metric, body)[..2], expected, "{metric}");
        }
    }

    #[test]
    fn the_typings_name_of_the_percentage_is_read_too() {
        let body =
            r#"{"departments":[{"_id":"a","percentageOfAbandonedRooms":14}],"total":1,"success":true}"#;
        assert_eq!(rows(DepartmentMetric::AbandonedShare, body), [(named("a"), Known(0.14))]);
    }

    #[test]
    fn both_rows_without_a_department_are_added_or_not_known() {
        let chats = r#"{"departments":[{"_id":null,"abandonedRooms":3},{"_id":null,"abandonedRooms":1}],"total":2,"success":true}"#;
        assert_eq!(rows(DepartmentMetric::AbandonedChats, chats), [(None, Known(4.0))]);
        let means = r#"{"departments":[{"_id":null,"averageWaitingTimeInSeconds":30},{"_id":null,"averageWaitingTimeInSeconds":10}],"total":2,"success":true}"#;
        assert_eq!(rows(DepartmentMetric::AverageWaitingTime, means), [(None, Unknown)]);
        let alike = r#"{"departments":[{"_id":null,"averageWaitingTimeInSeconds":30},{"_id":null,"averageWaitingTimeInSeconds":30}],"total":2,"success":true}"#;
        assert_eq!(rows(DepartmentMetric::AverageWaitingTime, alike), [(None, Known(30.0))]);
    }

    #[test]
    fn a_total_tells_its_conversations() {
        let body = include_str!("../../tests/fixtures/departments/total-service-time.json");
        let rows = values_of(DepartmentMetric::TotalServiceTime, body).unwrap().rows;
        assert_eq!(
            rows.iter().map(|row| row.conversations).collect::<Vec<_>>(),
            [Some(40), Some(11), Some(3)]
        );
    }

    #[test]
    fn what_cannot_be_is_not_known() {
        let seen = |metric, value| reported(metric, value);
        assert_eq!(seen(DepartmentMetric::AverageServiceTime, -3.0), Unknown);
        assert_eq!(seen(DepartmentMetric::AverageServiceTime, 0.0), NoSample);
        assert_eq!(seen(DepartmentMetric::TransferredChats, 1.5), Unknown);
        assert_eq!(seen(DepartmentMetric::AbandonedShare, 101.0), Unknown);
        assert_eq!(seen(DepartmentMetric::AbandonedShare, 0.0), Known(0.0));
    }

    #[test]
    fn rows_that_cannot_be_read_are_unknown_by_id_or_counted() {
        let body = r#"{"departments":[{"_id":"a","abandonedRooms":3},{"_id":"b","abandonedRooms":"x"},{"_id":"c"},{"abandonedRooms":2}],"total":4,"success":true}"#;
        let values = values_of(DepartmentMetric::AbandonedChats, body).unwrap();
        let rows: Vec<_> = values.rows.iter().map(|row| (row.id.clone().unwrap().0, row.value)).collect();
        let expected = [("a", Known(3.0)), ("c", Unknown), ("b", Unknown)];
        assert_eq!(rows, expected.map(|(id, value)| (id.to_owned(), value)));
        assert_eq!((values.unnamed, values.unreadable(), values.is_complete()), (1, 3, false));
    }

    #[test]
    fn an_answer_without_the_metrics_field_names_it() {
        let body = r#"{"departments":[{"_id":"a"}],"total":1,"success":true}"#;
        let Err(ApiError::InvalidResponse { source }) = values_of(DepartmentMetric::AbandonedShare, body)
        else {
            panic!()
        };
        let expected = "a row has none of percentageOfAbandonedChats, percentageOfAbandonedRooms";
        assert_eq!(source.to_string(), expected);
    }
}
