//! A department's numbers beside those of the others, and its agents.

use std::collections::HashMap;

use analytics::availability::AgentNames;
use analytics::breakdown::{Breakdown, ByLicence, Name, Row};
use analytics::change::{Change, Polarity};
use analytics::department::{DepartmentCounts, DepartmentId};
use analytics::department_metric::DepartmentValues;
use analytics::department_standing::department_median;
use analytics::locale_format::LocaleFormat;
use analytics::reported_value::{ReportedUnit, ReportedValue};

use super::difference::difference;
use crate::panels::department_cells::{metric, share};
use crate::panels::details_key::agent_key;
use crate::query::department_reports::MetricReport;
use crate::query::report_status::ReportStatus;
use crate::text::breakdown::row_name;
use crate::text::change::COUNT;
use crate::text::department_metric::{metric_head, metric_text, metric_words};
use crate::ui::table::cell::{Cell, TableRow};
use crate::ui::table::column::{Column, ColumnKind};
use crate::ui::table::sort::{SortDirection, TableSort};
use crate::ui::table::table::TableData;

/// The metrics of a department beside the medians of those that have conversations. Nothing without the licence, whose
/// report alone has ids.
pub(super) fn metrics_table(
    counts: &ByLicence<DepartmentCounts>,
    reports: &[MetricReport],
    id: &DepartmentId,
    format: &dyn LocaleFormat,
) -> Option<TableData> {
    let ByLicence::Premium(counts) = counts else { return None };
    let ids: Vec<&DepartmentId> = counts.rows.iter().filter_map(|row| row.id.as_ref()).collect();
    let counted = [
        (i18n::departments_conversations(), count_values(counts, |answered, waiting| answered + waiting)),
        (i18n::departments_answered(), count_values(counts, |answered, _| answered)),
        (i18n::departments_waiting(), count_values(counts, |_, waiting| waiting)),
    ];
    let own_place = ids.iter().position(|known| *known == id);
    let counted = counted.into_iter().map(|(head, values)| {
        let unlisted = ReportedValue::of_unlisted(true, counts.is_complete());
        let own = own_place.and_then(|place| values.get(place).copied()).unwrap_or(unlisted);
        let median = if counts.is_complete() { department_median(&values) } else { None };
        let difference = own
            .known()
            .zip(median)
            .map(|(now, before)| difference(Change::of_counts(before, now), COUNT, Polarity::Neutral));
        row(head, [count_cell(own), median_cell(median, ReportedUnit::Count, format)], difference)
    });
    // On how many conversations the department's own numbers rest.
    let sample_size = own_place.and_then(|place| {
        let rows = counts.rows.iter().filter(|row| row.id.is_some());
        rows.map(|row| (row.answered + row.waiting) as f64).nth(place)
    });
    let measured = reports.iter().filter(|report| report.status != ReportStatus::NotAsked).map(|report| {
        let (own, median) = match &report.values {
            Some(values) => (own_value(values, id), values_median(values, &ids, counts.is_complete())),
            None => (None, None),
        };
        let difference = own.and_then(ReportedValue::known).zip(median).map(|(now, before)| {
            let change = Change { before, now, sample_size, is_comparable: true };
            difference(change, metric_words(report.metric), report.metric.polarity())
        });
        let median = median_cell(median, report.metric.unit(), format);
        row(metric_head(report.metric), [metric(report, own, format), median], difference)
    });
    let columns = vec![
        Column::name("metric", i18n::drawers_metric()).unsorted(),
        Column::count("own", i18n::drawers_own_value()).unsorted(),
        Column::count("median", i18n::drawers_median()).unsorted(),
        Column::new(ColumnKind::Change, "difference", i18n::drawers_difference()).unsorted(),
    ];
    Some(TableData::new(columns, counted.chain(measured).collect()))
}

fn count_values(counts: &DepartmentCounts, number: fn(u64, u64) -> u64) -> Vec<ReportedValue> {
    let named = counts.rows.iter().filter(|row| row.id.is_some());
    named.map(|row| ReportedValue::Known(number(row.answered, row.waiting) as f64)).collect()
}

fn own_value(values: &DepartmentValues, id: &DepartmentId) -> Option<ReportedValue> {
    values.values(&[Some(id)]).first().copied()
}

fn values_median(values: &DepartmentValues, ids: &[&DepartmentId], is_complete: bool) -> Option<f64> {
    let ids: Vec<Option<&DepartmentId>> = ids.iter().copied().map(Some).collect();
    if is_complete { department_median(&values.values(&ids)) } else { None }
}

fn count_cell(value: ReportedValue) -> Cell {
    let unknown = || Cell::unknown(i18n::departments_unknown());
    value.known().map_or_else(unknown, |count| Cell::of(ColumnKind::Count, count))
}

fn median_cell(median: Option<f64>, unit: ReportedUnit, format: &dyn LocaleFormat) -> Cell {
    match median {
        Some(median) => Cell::number(metric_text(median, unit, format), median),
        None => Cell::missing(i18n::departments_unknown()),
    }
}

fn row(head: &'static str, [own, median]: [Cell; 2], difference: Option<Cell>) -> TableRow {
    TableRow::new(head, vec![Cell::text(head), own, median, difference.unwrap_or_else(|| Cell::text(""))])
}

/// The agents of a department with their conversations by status.
pub(super) fn agents_table(data: &Breakdown, names: Option<&AgentNames>) -> TableData {
    let pairs = names.iter().flat_map(|names| &names.pairs);
    let by_username: HashMap<&str, &str> =
        pairs.map(|(username, name)| (username.as_str(), name.as_str())).collect();
    let name = |row: &Row| {
        let known = |username: &String| by_username.get(username.as_str()).map(|name| (*name).to_owned());
        match &row.name {
            Name::Given(username) => row_name(&known(username).map_or(row.name.clone(), Name::Given)),
            name => row_name(name),
        }
    };
    let agent = |row: &Row| {
        let parts = row.values.iter().copied().chain([row.total()]);
        let counts = parts.map(|count| Cell::of(ColumnKind::Count, count));
        let cells = [Cell::name(name(row))].into_iter().chain(counts);
        TableRow::new(row_name(&row.name), cells.chain([share(data, row.total())]).collect())
            .opening(agent_key(&row.name))
    };
    let columns = vec![
        Column::name("agent", i18n::agents_agent()),
        Column::count("open", i18n::agents_open()),
        Column::count("on-hold", i18n::agents_on_hold()),
        Column::count("closed", i18n::agents_closed()),
        Column::count("conversations", i18n::agents_total()),
        Column::new(ColumnKind::Share, "share", i18n::agents_share()),
    ];
    TableData::new(columns, data.rows.iter().map(agent).collect())
        .ordered(TableSort::new("conversations", SortDirection::Descending))
        .with_bars(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::breakdown::Segment;
    use analytics::department::DepartmentCount;
    use analytics::department_metric::{DepartmentMetric, DepartmentValue};
    use analytics::locale_format::EnglishFormat;
    use analytics::metric::Unit;

    fn id(text: &str) -> DepartmentId {
        DepartmentId(text.into())
    }

    fn counts(missing: u64) -> ByLicence<DepartmentCounts> {
        let row = |(name, answered): (&str, u64)| DepartmentCount {
            id: DepartmentId::of(name),
            answered,
            waiting: 1,
        };
        // Those without a department are no rival of any.
        let rows = [("a", 9), ("b", 1), ("c", 4), ("", 100)].map(row).to_vec();
        ByLicence::Premium(DepartmentCounts { rows, missing, over_limit: 0, unreadable: Vec::new() })
    }

    fn transfers(missing: u64) -> MetricReport {
        let metric = DepartmentMetric::TransferredChats;
        let row =
            DepartmentValue { id: Some(id("b")), value: ReportedValue::Known(6.0), conversations: None };
        let values = DepartmentValues { metric, rows: vec![row], unnamed: 0, missing, over_limit: 0 };
        MetricReport { metric, status: ReportStatus::Here, values: Some(values) }
    }

    fn rows(missing: u64, own: &str) -> Vec<Vec<String>> {
        let table = metrics_table(&counts(missing), &[transfers(missing)], &id(own), &EnglishFormat).unwrap();
        table.texts(&EnglishFormat)[1..]
            .iter()
            .map(|row| row.iter().map(ToString::to_string).collect())
            .collect()
    }

    #[test]
    fn a_department_stands_beside_the_median_of_those_with_conversations() {
        let expected = [
            ["Conversations", "2", "5", "–"],
            ["Answered", "1", "4", "–"],
            ["Waiting", "1", "1", "no change"],
            ["Transferred", "6", "0", "–"],
        ];
        assert_eq!(rows(0, "b"), expected);
        assert_eq!(rows(0, "gone")[0], ["Conversations", "0", "5", "–"]);
    }

    #[test]
    fn of_a_list_that_lacks_rows_there_is_no_median() {
        let rows = rows(1, "gone");
        assert_eq!(rows[0], ["Conversations", "?", "–", ""]);
        assert_eq!(rows[3], ["Transferred", "?", "–", ""]);
    }

    #[test]
    fn agents_are_called_by_their_display_names() {
        let row = |name: &str, closed| Row::new(Name::Given(name.into()), vec![1.0, 0.0, closed]);
        let parts = [Segment::Open, Segment::OnHold, Segment::Closed];
        let data = Breakdown::new(Unit::Count, &parts, vec![row("ana", 5.0), row("ben", 1.0)]);
        let names = AgentNames { pairs: vec![("ana".into(), "Ana Ott".into())], ..AgentNames::default() };
        let table = agents_table(&data, Some(&names));
        assert_eq!(table.texts(&EnglishFormat)[1], ["Ana Ott", "1", "0", "5", "6", "75.0%"]);
        assert_eq!(table.texts(&EnglishFormat)[2][0], "ben");
    }
}
