//! The breakdown by department, what the panel says about it, and its table.

use analytics::breakdown::{Breakdown, ByLicence, Name, Row, Segment};
use analytics::department::{DepartmentCount, DepartmentCounts};
use analytics::metric::Unit;

use crate::browser::intl_format::IntlFormat;
use crate::panels::breakdowns::{name_cell, row_key, with_previous};
use crate::panels::details_key::department_keys;
use crate::query::directory::Directory;
use crate::ui::table::cell::{Cell, TableRow};
use crate::ui::table::column::{Column, ColumnKind};
use crate::ui::table::table::TableData;

pub(super) fn notes(counts: &ByLicence<DepartmentCounts>) -> Vec<String> {
    let ByLicence::Premium(counts) = counts else { return vec![i18n::departments_community().into()] };
    let missing = (counts.missing > 0).then(|| i18n::departments_missing(counts.missing as f64));
    missing.into_iter().collect()
}

pub(super) fn breakdown(counts: &ByLicence<DepartmentCounts>, directory: Directory) -> Breakdown {
    let counts = match counts {
        ByLicence::Premium(counts) => counts,
        ByLicence::Community(data) => return data.clone(),
    };
    let ids: Vec<Option<&str>> =
        counts.rows.iter().map(|row| row.id.as_ref().map(|id| id.0.as_str())).collect();
    let name = |count: &DepartmentCount, name: Option<String>| match &count.id {
        None => Name::NoDepartment,
        Some(id) => name.map_or_else(|| Name::Id(id.to_string()), Name::Given),
    };
    let row = |(count, named): (&DepartmentCount, Option<String>)| Row {
        id: count.id.as_ref().map(ToString::to_string),
        ..Row::new(name(count, named), vec![count.answered as f64, count.waiting as f64])
    };
    let parts = [Segment::Answered, Segment::Waiting];
    let unreadable = counts.unreadable.iter().map(|id| Some(Name::Id(id.as_ref()?.to_string()))).collect();
    let rows = counts.rows.iter().zip(directory.names(&ids)).map(row).collect();
    let all = Breakdown::new(Unit::Count, &parts, rows);
    Breakdown { unreadable, missing: counts.missing, over_limit: counts.over_limit, ..all }
}

pub(super) fn table(data: &Breakdown, is_community: bool, directory: Directory) -> TableData {
    let row = |(row, opens): (&Row, Option<String>)| {
        let counts = row.values.iter().copied().chain([row.total()]);
        let counts = counts.map(|count| Cell::of(ColumnKind::Count, count, &IntlFormat));
        TableRow::new(row_key(row), [name_cell(row)].into_iter().chain(counts).collect()).opening(opens)
    };
    let rows = data.rows.iter().zip(department_keys(&data.rows, directory)).map(row);
    let [first, second] = match is_community {
        true => [("open", i18n::departments_open()), ("closed", i18n::departments_closed())],
        false => [("answered", i18n::departments_answered()), ("waiting", i18n::departments_waiting())],
    };
    let name = Column::name("department", i18n::departments_department());
    let counts =
        [first, second, ("total", i18n::departments_total())].map(|(id, head)| Column::count(id, head));
    with_previous(data, TableData::new([name].into_iter().chain(counts).collect(), rows.collect()))
}
