//! A panel as a snapshot shows it: what is on screen, in words and shapes.

use analytics::locale_format::LocaleFormat;
use charts::theme::Theme;
use export::snapshot::{SnapshotChart, SnapshotPanel, SnapshotRow, SnapshotTable};
use leptos::prelude::*;

use super::picture::ChartPicture;
use super::taken::TakenPanel;
use crate::browser::intl_format::IntlFormat;
use crate::browser::page_theme::page_theme;
use crate::ui::chart::shown_chart::ShownChart;
use crate::ui::table::cell::{RowKind, TableRow};
use crate::ui::table::column::{Column, ColumnId};

/// The column of the agents' names.
const AGENT: ColumnId = ColumnId::new("agent");

impl TakenPanel {
    /// The panel as it is on screen. Without agents a chart that names them is left out.
    pub fn frozen(&self, with_agents: bool) -> SnapshotPanel {
        let has_numbers = self.panel.missing.is_none();
        let has_chart = has_numbers && (with_agents || !self.is_of_agents());
        SnapshotPanel {
            title: self.panel.name.clone(),
            lines: self.panel.sentences().into_iter().chain(self.panel.missing.clone()).collect(),
            chart: has_chart.then(|| self.frozen_chart(page_theme().on_white())).flatten(),
            table: has_numbers.then(|| self.frozen_table(&IntlFormat)),
            source: self.panel.source(),
        }
    }

    /// The names of the agents in the table, as they are on screen. Pinned rows are nobody's: unassigned, deleted agents.
    pub fn agents(&self) -> Vec<String> {
        let rows = self.data.rows().iter().filter(|row| self.is_of_agents() && row.kind == RowKind::Ordinary);
        let named = rows.filter_map(|row| row.cells.first());
        named.map(|name| name.text.written(&IntlFormat).into_owned()).collect()
    }

    fn is_of_agents(&self) -> bool {
        self.data.columns().first().is_some_and(|column| column.id == AGENT)
    }

    fn frozen_chart(&self, theme: Theme) -> Option<SnapshotChart> {
        let summary = |chart: ShownChart| {
            chart.chart.with_untracked(|chart| chart.map_or_default(|model| model.summary()))
        };
        let svg = |chart| ChartPicture::new(chart, String::new(), Vec::new(), String::new(), theme).svg();
        let chart = Some(self.chart).filter(|chart| untrack(|| chart.is_some()))?;
        Some(SnapshotChart { summary: summary(chart), svg: svg(chart) })
    }

    fn frozen_table(&self, format: &dyn LocaleFormat) -> SnapshotTable {
        let shown = |at: &usize| self.visible.contains(at);
        let head = |column: &Column| {
            let note = column.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
            (format!("{}{note}", column.head), column.kind.is_number())
        };
        let columns = self.data.columns().iter().enumerate().filter(|(at, _)| shown(at));
        let rows = self.places.iter().filter_map(|place| self.data.rows().get(*place));
        let row = |row: &TableRow| {
            let cells = row.cells.iter().enumerate().filter(|(at, _)| shown(at));
            let cells = cells.map(|(_, cell)| cell.text.written(format).into_owned()).collect();
            SnapshotRow { is_total: row.kind == RowKind::Total, cells }
        };
        SnapshotTable {
            columns: columns.map(|(_, column)| head(column)).collect(),
            rows: rows.map(row).collect(),
        }
    }
}
