use super::ReportedValue::{Known, NoSample, Unknown};
use super::*;
use crate::endpoints::published;
use futures_util::FutureExt;

fn values_of(metric: DepartmentMetric, body: &'static str) -> Result<DepartmentValues, ApiError> {
    let scope = Scope { range: "2026-03-01..2026-03-28".parse().unwrap(), departments: Default::default() };
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
    const CHATS: &str = include_str!("../../../tests/fixtures/departments/total-abandoned-chats.json");
    let examples: [(&str, [ReportedValue; 2]); 7] = [
        (
            include_str!("../../../tests/fixtures/departments/average-chat-duration-time.json"),
            [Known(1_290.0), Known(845.0)],
        ),
        (
            include_str!("../../../tests/fixtures/departments/average-waiting-time.json"),
            [Known(48.0), Known(31.0)],
        ),
        (
            include_str!("../../../tests/fixtures/departments/average-service-time.json"),
            [Known(412.0), Known(377.0)],
        ),
        (
            include_str!("../../../tests/fixtures/departments/total-service-time.json"),
            [Known(51_600.0), Known(9_295.0)],
        ),
        (
            include_str!("../../../tests/fixtures/departments/total-transferred-chats.json"),
            [Known(6.0), Known(2.0)],
        ),
        (CHATS, [Known(9.0), Known(1.0)]),
        (
            include_str!("../../../tests/fixtures/departments/percentage-abandoned-chats.json"),
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
    let body = r#"{"departments":[{"_id":"a","percentageOfAbandonedRooms":14}],"total":1,"success":true}"#;
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
    let body = include_str!("../../../tests/fixtures/departments/total-service-time.json");
    let rows = values_of(DepartmentMetric::TotalServiceTime, body).unwrap().rows;
    assert_eq!(rows.iter().map(|row| row.conversations).collect::<Vec<_>>(), [Some(40), Some(11), Some(3)]);
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
    let Err(ApiError::InvalidResponse { source }) = values_of(DepartmentMetric::AbandonedShare, body) else {
        panic!()
    };
    let expected = "a row has none of percentageOfAbandonedChats, percentageOfAbandonedRooms";
    assert_eq!(source.to_string(), expected);
}
