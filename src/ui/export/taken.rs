//! What a panel exports: its numbers as they are arranged on screen, and what is told of them.

use std::cell::OnceCell;

use export::table::Table;

use super::details::{ExportedPanel, details, origin};
use super::observations::observations;
use super::table::{TableNotes, exported};
use crate::browser::intl_format::IntlFormat;
use crate::ui::chart::shown_chart::ShownChart;
use crate::ui::table::table_data::TableData;

/// A panel's numbers at the moment at which they are taken.
pub struct TakenPanel {
    /// What is told of them.
    pub panel: ExportedPanel,
    /// What the rows were searched for.
    pub(super) search: String,
    /// Its chart, if it has one.
    pub(super) chart: ShownChart,
    pub(super) data: TableData,
    /// The places of the columns that are taken.
    pub(super) visible: Vec<usize>,
    /// The places of the rows that are, in their order.
    pub(super) places: Vec<usize>,
    /// Its table, once it is made.
    pub(super) exported: OnceCell<(Table, TableNotes)>,
}

impl TakenPanel {
    /// The table as on screen; nothing where there are no numbers.
    pub fn table(&self) -> Option<&Table> {
        self.panel.missing.is_none().then(|| &self.exported().0)
    }

    /// The same numbers, one a row; nothing where there are none.
    pub fn observations(&self) -> Option<Table> {
        self.panel
            .missing
            .is_none()
            .then(|| observations(&self.panel, &self.data, (&self.visible, &self.places), &IntlFormat))
    }

    /// What is told of them but for their origin, each with its name.
    pub fn details(&self) -> Vec<(String, String)> {
        match self.panel.missing {
            None => details(&self.panel, &self.search, &self.exported().1),
            Some(_) => details(&self.panel, &self.search, &TableNotes::default()),
        }
    }

    /// The same with the origin before it.
    pub(super) fn all_details(&self) -> Vec<(String, String)> {
        origin(&self.panel).into_iter().chain(self.details()).collect()
    }

    /// The table and what is to be told of it, made once.
    pub(super) fn exported(&self) -> &(Table, TableNotes) {
        self.exported.get_or_init(|| exported(&self.data, &self.visible, &self.places, &IntlFormat))
    }
}
