//! Each column of the departments' table, counted once more from the single conversations of the simulated workspace.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[allow(dead_code, reason = "another program uses the rest of it")]
#[path = "../crates/rocketchat/tests/client/mock.rs"]
mod mock;

use analytics::breakdown::{Breakdown, ByLicence, Comparability};
use analytics::breakdown_comparison::compare_breakdowns;
use analytics::department_metric::{DepartmentMetric, DepartmentValues};
use analytics::locale_format::EnglishFormat;
use analytics::scope::Scope;
use analytics::zone::Zone;
use chrono::{DateTime, NaiveDate, Utc};
use demo_workspace::{Author, Company, Conversation, Licence, Workspace, conversations_on};
use omnichannel_dashboard::features::departments::columns::{ColumnConditions, DepartmentColumn};
use omnichannel_dashboard::features::departments::model::{TableInput, breakdown};
use omnichannel_dashboard::query::department_reports::MetricReport;
use omnichannel_dashboard::query::report_status::ReportStatus;
use omnichannel_dashboard::ui::table::cell::{RowKind, TableRow};
use omnichannel_dashboard::ui::table::sort::SortKey;
use omnichannel_dashboard::ui::table::table::TableData;
use rocketchat::CachePolicy;

use mock::*;

const NOW: &str = "2026-11-10..2026-11-19";
const BEFORE: &str = "2026-10-31..2026-11-09";

fn workspace() -> Workspace {
    Workspace::demo(at("2026-11-20T16:00:00Z"))
}

fn client(licence: Licence) -> MockWorkspace {
    MockWorkspace::new(move |request| answer_of(&Workspace { licence, ..workspace() }, request))
}

/// All conversations that can have a part in the days, those before them for their transfers.
fn conversations() -> Vec<Conversation> {
    let first: NaiveDate = "2026-10-15".parse().unwrap();
    first.iter_days().take(37).flat_map(|day| conversations_on(&workspace(), day)).collect()
}

/// The first and the last instant of days.
fn instants(days: &str) -> (DateTime<Utc>, DateTime<Utc>) {
    let range = range(days);
    (at(&format!("{}T00:00:00Z", range.start())), at(&format!("{}T23:59:59.999Z", range.end())))
}

fn is_in(when: DateTime<Utc>, days: &str) -> bool {
    let (start, end) = instants(days);
    (start..=end).contains(&when)
}

fn between(from: DateTime<Utc>, to: DateTime<Utc>) -> f64 {
    (to - from).num_milliseconds() as f64 / 1_000.0
}

/// Its last word, if it is not the visitor's.
fn last_reply(it: &Conversation) -> Option<DateTime<Utc>> {
    let last = it.messages.iter().rfind(|message| message.author != Author::System)?;
    (last.author != Author::Visitor).then_some(last.sent_at)
}

fn closed_in_time(it: &Conversation) -> Option<DateTime<Utc>> {
    it.closed_at.filter(|closed| *closed <= instants(NOW).1)
}

fn was_abandoned(it: &&Conversation) -> bool {
    it.visitor_inactivity().is_some_and(|seconds| seconds >= 3_600)
}

fn mean_up(numbers: impl Iterator<Item = f64>) -> Option<f64> {
    let numbers: Vec<f64> = numbers.collect();
    let mean = numbers.iter().sum::<f64>() / numbers.len() as f64;
    (!numbers.is_empty() && mean > 0.0).then(|| mean.ceil())
}

/// A department's number of a metric; nothing where there is nothing to measure.
fn counted(metric: DepartmentMetric, own: &[&Conversation]) -> Option<f64> {
    let created = || own.iter().copied().filter(|it| is_in(it.opened_at, NOW));
    let closed = || created().filter(|it| closed_in_time(it).is_some());
    match metric {
        DepartmentMetric::AverageServiceTime => {
            mean_up(created().filter_map(|it| Some(between(it.service?.since, last_reply(it)?))))
        }
        DepartmentMetric::AverageChatDuration => {
            mean_up(closed().filter_map(|it| Some(between(it.opened_at, it.closed_at?))))
        }
        DepartmentMetric::TotalServiceTime => {
            let times = closed().filter_map(|it| Some(between(it.service?.since, it.closed_at?)));
            Some(times.sum::<f64>().ceil())
        }
        DepartmentMetric::AverageWaitingTime => {
            let answered = created().filter(|it| last_reply(it).is_some());
            mean_up(answered.map(|it| it.first_response_time().unwrap_or(0.0)))
        }
        DepartmentMetric::TransferredChats => {
            let transfers = own.iter().flat_map(|it| &it.transfers).filter(|when| is_in(**when, NOW));
            Some(transfers.count() as f64)
        }
        DepartmentMetric::AbandonedChats => Some(closed().filter(was_abandoned).count() as f64),
        DepartmentMetric::AbandonedShare => {
            let all = created().count() as f64;
            let share = (100.0 * created().filter(was_abandoned).count() as f64 / all).floor() / 100.0;
            (all > 0.0).then_some(share)
        }
    }
}

fn counts(mock: &MockWorkspace, asked: &Scope, reports: &[&DepartmentValues]) -> Breakdown {
    let utc = Zone::utc();
    let answer = now(mock.client.chats_by_department(asked, &utc, CachePolicy::Recent)).unwrap();
    breakdown(&answer, reports, |ids| vec![None; ids.len()])
}

const OFFER: ColumnConditions = ColumnConditions { is_premium: true, is_compared: true, is_overview: false };

/// The table of some departments, or all.
fn table(department: &str) -> TableData {
    let mock = client(Licence::Premium);
    let asked = |days: &str| if department.is_empty() { scope(days) } else { scope_of(days, department) };
    let report = |metric| {
        let (scope, utc) = (asked(NOW), Zone::utc());
        let answer = mock.client.department_metric(&scope, &utc, metric, CachePolicy::Recent);
        MetricReport { metric, status: ReportStatus::Here, values: Some(now(answer).unwrap()) }
    };
    let reports = DepartmentMetric::ALL.map(report);
    let values: Vec<&DepartmentValues> = reports.iter().filter_map(|report| report.values.as_ref()).collect();
    let data = compare_breakdowns(
        &counts(&mock, &asked(NOW), &values),
        &counts(&mock, &asked(BEFORE), &[]),
        Comparability::Comparable,
    );
    let format = &EnglishFormat;
    TableInput {
        data: &data,
        reports: &reports,
        panel_error: None,
        conditions: OFFER,
        titles: &[],
        keys: &[],
        format,
    }
    .table()
}

fn number(row: &TableRow, column: DepartmentColumn) -> Option<f64> {
    let place = OFFER.columns().iter().position(|known| *known == column).unwrap();
    match row.cells[place + 1].key {
        SortKey::Number(number) => Some(number),
        _ => None,
    }
}

fn assert_row(row: &TableRow, own: &[&Conversation], all: f64) {
    let opened = |days| own.iter().filter(move |it| is_in(it.opened_at, days)).count() as f64;
    let answered =
        own.iter().filter(|it| is_in(it.opened_at, NOW) && last_reply(it).is_some()).count() as f64;
    let total = opened(NOW);
    assert_eq!(number(row, DepartmentColumn::Conversations), Some(total), "{}", row.key);
    assert_eq!(number(row, DepartmentColumn::FirstSegment), Some(answered), "{}", row.key);
    assert_eq!(number(row, DepartmentColumn::SecondSegment), Some(total - answered), "{}", row.key);
    assert_eq!(number(row, DepartmentColumn::Share), Some(total / all), "{}", row.key);
    assert_eq!(number(row, DepartmentColumn::Before), Some(opened(BEFORE)), "{}", row.key);
    assert_eq!(number(row, DepartmentColumn::Change), Some(total - opened(BEFORE)), "{}", row.key);
}

fn of<'a>(all: &'a [Conversation], department: &str) -> Vec<&'a Conversation> {
    all.iter().filter(|it| it.department.is_some_and(|id| id.to_string() == department)).collect()
}

#[test]
fn every_column_of_all_departments_is_that_of_the_conversations() {
    let (all, table) = (conversations(), table(""));
    let created = all.iter().filter(|it| is_in(it.opened_at, NOW)).count() as f64;
    let mut rows = 0;
    for department in &Company::of(&workspace()).departments {
        let id = department.id.to_string();
        let Some(row) = table.rows().iter().find(|row| row.key == id) else { continue };
        let own = of(&all, &id);
        assert_row(row, &own, created);
        for metric in DepartmentMetric::ALL {
            let expected = counted(metric, &own);
            assert_eq!(number(row, DepartmentColumn::Metric(metric)), expected, "{metric} of {id}");
        }
        rows += 1;
    }
    assert!(rows > 3);
    let nobodys: Vec<&TableRow> = table.rows().iter().filter(|row| row.kind == RowKind::Pinned).collect();
    let without: Vec<&Conversation> = all.iter().filter(|it| it.department.is_none()).collect();
    assert_eq!(nobodys.len(), 1);
    assert_row(nobodys[0], &without, created);
}

#[test]
fn the_totals_are_the_sums_of_what_can_be_added_up() {
    let (all, table) = (conversations(), table(""));
    let totals = table.rows().iter().find(|row| row.kind == RowKind::Total).unwrap();
    let all: Vec<&Conversation> = all.iter().collect();
    let created = |days| all.iter().filter(move |it| is_in(it.opened_at, days)).count() as f64;
    assert_eq!(number(totals, DepartmentColumn::Conversations), Some(created(NOW)));
    assert_eq!(number(totals, DepartmentColumn::Change), Some(created(NOW) - created(BEFORE)));
    for metric in [DepartmentMetric::TransferredChats, DepartmentMetric::AbandonedChats] {
        assert_eq!(number(totals, DepartmentColumn::Metric(metric)), counted(metric, &all), "{metric}");
    }
    // Each department's is rounded up.
    let time = number(totals, DepartmentColumn::Metric(DepartmentMetric::TotalServiceTime)).unwrap();
    let exact = counted(DepartmentMetric::TotalServiceTime, &all).unwrap();
    assert!((0.0..20.0).contains(&(time - exact)), "{time} {exact}");
    for metric in DepartmentMetric::ALL.into_iter().filter(|metric| !metric.is_sum()) {
        assert_eq!(number(totals, DepartmentColumn::Metric(metric)), None, "{metric}");
    }
}

#[test]
fn every_column_of_one_department_is_that_of_its_conversations() {
    let all = conversations();
    for department in Company::of(&workspace()).departments.iter().take(3) {
        let id = department.id.to_string();
        let (own, table) = (of(&all, &id), table(&id));
        let [row] = table.rows() else { panic!("{:?}", table.texts(&EnglishFormat)) };
        let created = own.iter().filter(|it| is_in(it.opened_at, NOW)).count() as f64;
        assert_row(row, &own, created);
        for metric in DepartmentMetric::ALL {
            let expected = counted(metric, &own);
            assert_eq!(number(row, DepartmentColumn::Metric(metric)), expected, "{metric} of {id}");
        }
    }
}

#[test]
fn without_the_licence_open_and_closed_ones_add_up() {
    let mock = client(Licence::Community);
    let (asked, utc) = (scope(NOW), Zone::utc());
    let answer = now(mock.client.chats_by_department(&asked, &utc, CachePolicy::Recent)).unwrap();
    assert!(matches!(answer, ByLicence::Community(_)));
    let data = breakdown(&answer, &[], |ids| vec![None; ids.len()]);
    let conditions = ColumnConditions { is_premium: false, is_compared: false, is_overview: false };
    let format = &EnglishFormat;
    let table = TableInput {
        data: &data,
        reports: &[],
        panel_error: None,
        conditions,
        titles: &[],
        keys: &[],
        format,
    }
    .table();
    assert_eq!(table.texts(&EnglishFormat)[0], ["Department", "Conversations", "Open", "Closed", "Share"]);
    let all = conversations();
    let expected = all.iter().filter(|it| it.department.is_some() && is_in(it.opened_at, NOW)).count() as f64;
    let totals = table.rows().iter().find(|row| row.kind == RowKind::Total).unwrap();
    assert_eq!(totals.cells[1].key, SortKey::Number(expected));
}
