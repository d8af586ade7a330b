//! What the panel says about the numbers, and its table.

use analytics::breakdown::{Breakdown, ByLicence};
use analytics::locale_format::LocaleFormat;

use crate::browser::intl_format::IntlFormat;
use crate::panels::breakdowns::{sort_keys, with_previous};
use crate::panels::captions::NO_VALUE;
use crate::panels::details_key::agent_key;
use crate::text::breakdown::row_name;
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
    let (mut rows, mut orders) = (Vec::new(), Vec::new());
    for row in &agents.rows {
        let mut cells = vec![row_name(&row.name)];
        if is_split_by_status {
            cells.extend(row.values.iter().map(|count| IntlFormat.count(*count)));
        }
        cells.push(IntlFormat.count(row.total()));
        let share = row.total() / all;
        cells.push(if is_divisible { IntlFormat.percent(share) } else { NO_VALUE.into() });
        rows.push(cells);
        let parts: &[f64] = if is_split_by_status { &row.values } else { &[] };
        let share = is_divisible.then_some(share);
        orders.push(sort_keys(row, parts.iter().copied().map(Some).chain([Some(row.total()), share])));
    }
    let head = match is_split_by_status {
        true => vec![
            i18n::agents_agent(),
            i18n::agents_open(),
            i18n::agents_on_hold(),
            i18n::agents_closed(),
            i18n::agents_total(),
            i18n::agents_share(),
        ],
        false => vec![i18n::agents_agent(), i18n::agents_conversations(), i18n::agents_share()],
    };
    let head = head.into_iter().map(String::from).collect();
    let opens = agents.rows.iter().map(|row| agent_key(&row.name)).collect();
    with_previous(agents, TableData { head, rows, opens, keys: orders })
}
