//! What the panel says about the numbers, and its table.

use analytics::breakdown::{Breakdown, ByLicence, Row};
use analytics::locale_format::LocaleFormat;

use crate::browser::intl_format::IntlFormat;
use crate::panels::breakdowns::{name_cell, row_key, with_previous};
use crate::panels::captions::NO_VALUE;
use crate::panels::details_key::agent_key;
use crate::ui::table::cell::{Cell, TableRow};
use crate::ui::table::column::{Column, ColumnKind};
use crate::ui::table::table::TableData;

/// What is said beside the numbers: how the community report counts, and how those of several years came about.
pub(super) fn notes(agents: &ByLicence<Breakdown>) -> Vec<String> {
    match agents {
        ByLicence::Premium(agents) => {
            let years = (agents.pieces > 1).then(|| i18n::agents_years(agents.pieces as f64));
            let has_merged_names = agents.has_merged_names.then(|| i18n::agents_namesakes().into());
            years.into_iter().chain(has_merged_names).collect()
        }
        ByLicence::Community(_) => vec![i18n::agents_community().into()],
    }
}

pub(super) fn table(agents: &Breakdown) -> TableData {
    let all = agents.total();
    let is_split_by_status = agents.segments.len() > 1;
    // Of a sum that lacks rows nobody has a share.
    let is_divisible = all > 0.0 && agents.is_complete();
    let count = |count: f64| Cell::of(ColumnKind::Count, count, &IntlFormat);
    let row = |row: &Row| {
        let parts: &[f64] = if is_split_by_status { &row.values } else { &[] };
        let counts = parts.iter().copied().chain([row.total()]).map(count);
        let share = row.total() / all;
        let share =
            if is_divisible { Cell::number(IntlFormat.percent(share), share) } else { Cell::text(NO_VALUE) };
        let cells = [name_cell(row)].into_iter().chain(counts).chain([share]).collect();
        TableRow::new(row_key(row), cells).opening(agent_key(&row.name))
    };
    let counts = match is_split_by_status {
        true => vec![
            Column::count("open", i18n::agents_open()),
            Column::count("on-hold", i18n::agents_on_hold()),
            Column::count("closed", i18n::agents_closed()),
            Column::count("conversations", i18n::agents_total()),
        ],
        false => vec![Column::count("conversations", i18n::agents_conversations())],
    };
    let name = Column::name("agent", i18n::agents_agent());
    let share = Column::new(ColumnKind::Share, "share", i18n::agents_share());
    let columns = [name].into_iter().chain(counts).chain([share]).collect();
    with_previous(agents, TableData::new(columns, agents.rows.iter().map(row).collect()))
}
