//! What is told of a whole view: where its numbers come from, what they cover, and how each panel stands.

use analytics::range::DateRange;
use chrono::{DateTime, NaiveDateTime, Utc};
use export::file_name::file_name;
use export::instant::instant;
use export::table::Table;
use leptos::prelude::*;

use crate::filters::filters::Filters;
use crate::panels::captions::department_names;
use crate::query::directory::Directory;
use crate::session::session::Session;
use crate::ui::export::details::iso_days;
use crate::ui::export::taken::TakenPanel;

/// What the reader chose for all panels, at the moment of an export.
pub(super) struct ViewScope {
    /// The workspace's host, unless it is left out.
    pub(super) workspace: Option<String>,
    /// The name of who is signed in; empty where that is nobody or not known.
    pub(super) account: String,
    pub(super) view: &'static str,
    view_name: &'static str,
    period: DateRange,
    compared: Option<DateRange>,
    pub(super) zone: String,
    /// None where the numbers are of all.
    departments: Vec<String>,
    at: DateTime<Utc>,
    /// The same on the clocks of the zone.
    pub(super) local: NaiveDateTime,
}

impl ViewScope {
    /// What is chosen now.
    pub(super) fn now(
        session: Session,
        filters: Filters,
        directory: Directory,
        with_workspace: bool,
    ) -> Self {
        let (at, zone) = (filters.clock.now.get(), filters.zone.get());
        let view = filters.view.get();
        let account = session
            .current()
            .filter(|_| !session.is_demo() && session.snapshots.current().is_none())
            .map(|named| named.account);
        Self {
            workspace: with_workspace.then(|| session.host()),
            account: account.unwrap_or_default(),
            view: view.title(),
            view_name: view.name(),
            period: filters.range.get(),
            compared: filters.previous_range.get(),
            departments: filters.scope.with(|scope| department_names(scope, directory)),
            at,
            local: zone.local(at),
            zone: zone.to_string(),
        }
    }

    /// The file's name: the view, the workspace where it is told, and the days.
    pub(super) fn file_name(&self, ending: &str) -> String {
        let workspace = self.workspace.as_deref().unwrap_or_default();
        file_name(&[self.view_name, workspace, &iso_days(self.period)], ending)
    }

    /// What is told of the view as a whole, each with its name.
    pub(super) fn lines(&self) -> Vec<(String, String)> {
        let departments = match self.departments.as_slice() {
            [] => i18n::covering_all_departments().to_owned(),
            names => names.join("; "),
        };
        let mut lines = Vec::new();
        let mut tell = |name: &str, value: String| lines.push((name.to_owned(), value));
        if let Some(workspace) = &self.workspace {
            tell(i18n::export_workspace(), workspace.clone());
        }
        tell(i18n::view_export_view(), self.view.to_owned());
        tell(i18n::export_period(), iso_days(self.period));
        if let Some(days) = self.compared {
            tell(i18n::view_export_compared(), iso_days(days));
        }
        tell(i18n::zone_picker_label(), self.zone.clone());
        tell(i18n::department_picker_list(), departments);
        tell(i18n::view_export_exported(), instant(self.at));
        lines
    }
}

/// A line of the receipt: a panel, or nothing for the view as a whole; and what is told of it, with its name.
pub(super) type ReceiptLine = (String, (String, String));

/// All that is told: of the view, and then of each panel, of one that has no numbers the reason first. Its name
/// and the workspace stand elsewhere here.
pub(super) fn receipt(scope: &ViewScope, panels: &[TakenPanel]) -> Vec<ReceiptLine> {
    let mut all: Vec<ReceiptLine> = Vec::new();
    for line in scope.lines() {
        all.push((String::new(), line));
    }
    for panel in panels {
        let name = &panel.panel.name;
        if let Some(why) = &panel.panel.missing {
            all.push((name.clone(), (i18n::view_export_missing().to_owned(), why.clone())));
        }
        for line in panel.details() {
            all.push((name.clone(), line));
        }
    }
    all
}

/// The same as a table.
pub(super) fn receipt_table(lines: Vec<ReceiptLine>) -> Table {
    let heads = [i18n::export_report(), i18n::view_export_detail(), i18n::tiles_value()].map(String::from);
    let mut texts = vec![heads.to_vec()];
    for (report, (name, value)) in lines {
        texts.push(vec![report, name, value]);
    }
    Table::of_texts(texts)
}
