//! A panel as a snapshot shows it: what is on screen, in words and shapes.

use analytics::locale_format::LocaleFormat;
use charts::theme::Theme;
use export::snapshot::{SnapshotChart, SnapshotPanel, SnapshotRow, SnapshotTable};
use leptos::prelude::*;

use super::picture::ChartPicture;
use super::stand_ins::StandIns;
use super::taken::TakenPanel;
use crate::browser::intl_format::IntlFormat;
use crate::browser::page_theme::page_theme;
use crate::ui::chart::shown_chart::ShownChart;
use crate::ui::table::cell::{RowKind, TableRow};
use crate::ui::table::column::{Column, ColumnId};

impl TakenPanel {
    /// The panel as it is on screen. With stand-ins for agents, these take the place of names, and a chart that has names
    /// is left out.
    pub fn frozen(&self, stand_ins: Option<&StandIns>) -> SnapshotPanel {
        let has_numbers = self.panel.missing.is_none();
        let hidden = stand_ins.filter(|_| self.is_of_agents());
        let chart = (has_numbers && hidden.is_none()).then(|| self.frozen_chart(page_theme().on_white()));
        SnapshotPanel {
            title: self.panel.name.clone(),
            lines: self.lines(stand_ins.is_some()),
            chart: chart.flatten(),
            table: has_numbers.then(|| self.frozen_table(hidden, &IntlFormat)),
            source: self.panel.source(),
        }
    }

    /// What the numbers cover and what they lack; what was searched for may be a name.
    fn lines(&self, hides_search: bool) -> Vec<String> {
        let search = if hides_search { "…" } else { &self.search };
        let search = (!self.search.is_empty()).then(|| format!("{}: {search}", i18n::tables_search()));
        let reasons = match self.panel.missing {
            None => self.exported().1.reasons.as_slice(),
            Some(_) => &[],
        };
        let reason = |(column, why): &(String, String)| format!("{}: {column}: {why}", i18n::export_empty());
        let missing = self.panel.missing.clone();
        self.panel
            .sentences()
            .into_iter()
            .chain(missing)
            .chain(search)
            .chain(reasons.iter().map(reason))
            .collect()
    }

    /// The names of the agents in the table, as they are on screen.
    pub(super) fn agents(&self) -> Vec<String> {
        let rows = self.data.rows().iter().filter(|row| self.is_of_agents() && is_agent(row));
        let names = rows.filter_map(|row| row.cells.first());
        names.map(|name| name.text.written(&IntlFormat).into_owned()).collect()
    }

    /// Whether its rows are agents.
    pub fn is_of_agents(&self) -> bool {
        self.data.columns().first().is_some_and(|column| column.id == ColumnId::AGENT)
    }

    fn frozen_chart(&self, theme: Theme) -> Option<SnapshotChart> {
        let summary = |chart: ShownChart| {
            chart.chart.with_untracked(|chart| chart.map_or_default(|model| model.summary()))
        };
        let svg = |chart| ChartPicture::new(chart, String::new(), Vec::new(), String::new(), theme).svg();
        let chart = Some(self.chart).filter(|chart| untrack(|| chart.is_some()))?;
        Some(SnapshotChart { summary: summary(chart), svg: svg(chart) })
    }

    fn frozen_table(&self, hidden: Option<&StandIns>, format: &dyn LocaleFormat) -> SnapshotTable {
        let shown = |at: &usize| self.visible.contains(at);
        let head = |column: &Column| {
            let note = column.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
            (format!("{}{note}", column.head), column.kind.is_number())
        };
        let columns = self.data.columns().iter().enumerate().filter(|(at, _)| shown(at));
        let rows = self.places.iter().filter_map(|place| self.data.rows().get(*place));
        let row = |row: &TableRow| {
            let cells = row.cells.iter().enumerate().filter(|(at, _)| shown(at));
            let cells = cells.map(|(at, cell)| {
                let text = cell.text.written(format);
                let hidden = hidden.filter(|_| at == 0 && is_agent(row));
                hidden.map_or_else(|| text.to_string(), |stand_ins| stand_ins.of_name(&text))
            });
            let cells = cells.collect();
            SnapshotRow { is_total: row.kind == RowKind::Total, cells }
        };
        SnapshotTable {
            columns: columns.map(|(_, column)| head(column)).collect(),
            rows: rows.map(row).collect(),
        }
    }
}

/// Whether a row of agents is one: pinned ones are nobody, as those without an agent, or those who are deleted.
fn is_agent(row: &TableRow) -> bool {
    row.kind == RowKind::Ordinary
}
