//! A panel as a snapshot shows it: what is on screen, in words and shapes.

use std::collections::HashSet;

use analytics::agent_identity::AgentIdentity;
use analytics::locale_format::LocaleFormat;
use charts::theme::Theme;
use export::snapshot::{SnapshotChart, SnapshotPanel, SnapshotRow, SnapshotTable};
use leptos::prelude::*;
use rocketchat::agent_pseudonyms::AgentPseudonyms;

use super::picture::ChartPicture;
use super::taken::TakenPanel;
use crate::browser::intl_format::IntlFormat;
use crate::browser::page_theme::page_theme;
use crate::text::agent_title::agent_title;
use crate::ui::chart::shown_chart::ShownChart;
use crate::ui::table::cell::{RowKind, TableRow};
use crate::ui::table::column::{Column, ColumnId};

impl TakenPanel {
    /// The panel as it is on screen. Pseudonyms, where there are any, take the place of agents' names, and a chart that has
    /// names is left out.
    pub fn frozen(&self, pseudonyms: Option<&mut AgentPseudonyms>) -> SnapshotPanel {
        let has_numbers = self.panel.missing.is_none();
        let lines = self.lines(pseudonyms.is_some());
        let pseudonyms = pseudonyms.filter(|_| self.is_of_agents());
        let chart = (has_numbers && pseudonyms.is_none()).then(|| self.frozen_chart(page_theme().on_white()));
        SnapshotPanel {
            title: self.panel.name.clone(),
            lines,
            chart: chart.flatten(),
            table: has_numbers.then(|| self.frozen_table(pseudonyms, &IntlFormat)),
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

    fn frozen_table(
        &self,
        mut pseudonyms: Option<&mut AgentPseudonyms>,
        format: &dyn LocaleFormat,
    ) -> SnapshotTable {
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
                match (at, &row.agent, &mut pseudonyms) {
                    (0, Some(agent), Some(pseudonyms)) => renamed_title(agent, &text, pseudonyms),
                    _ => text.into_owned(),
                }
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

/// What a row of an agent is called under a pseudonym, with what its title says beside the name.
fn renamed_title(agent: &AgentIdentity, title: &str, pseudonyms: &mut AgentPseudonyms) -> String {
    let renamed = pseudonyms.identity(agent);
    let mut shared = HashSet::new();
    if let AgentIdentity::Agent { name: Some(name), .. } = &renamed
        && agent_title(agent, &shared) != title
    {
        shared.insert(name.clone());
    }
    agent_title(&renamed, &shared)
}
