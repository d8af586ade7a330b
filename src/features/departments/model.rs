//! The breakdown by department, what the panel says about it, and its table.

use analytics::breakdown::{Breakdown, ByLicence, Name, Row, Segment};
use analytics::department::{DepartmentCount, DepartmentCounts};
use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;

use crate::browser::intl_format::IntlFormat;
use crate::panels::breakdowns::{sort_keys, with_previous};
use crate::panels::details_key::department_keys;
use crate::query::directory::Directory;
use crate::text::breakdown::row_name;
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
    let (mut rows, mut orders) = (Vec::new(), Vec::new());
    for row in &data.rows {
        let mut cells = vec![row_name(&row.name)];
        cells.extend(row.values.iter().map(|count| IntlFormat.count(*count)));
        cells.push(IntlFormat.count(row.total()));
        rows.push(cells);
        orders.push(sort_keys(row, row.values.iter().copied().chain([row.total()]).map(Some)));
    }
    let [first, second] = match is_community {
        true => [i18n::departments_open(), i18n::departments_closed()],
        false => [i18n::departments_answered(), i18n::departments_waiting()],
    };
    let opens = department_keys(&data.rows, directory);
    let head = [i18n::departments_department(), first, second, i18n::departments_total()];
    let head = head.map(String::from).to_vec();
    with_previous(data, TableData { head, rows, opens, keys: orders })
}
