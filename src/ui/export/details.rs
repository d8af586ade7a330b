//! What is told of an exported table: where it comes from, what it covers, and what it lacks.

use analytics::range::DateRange;
use analytics::zone::Zone;
use chrono::{DateTime, Utc};
use export::instant::instant;

use super::table::TableNotes;
use crate::ui::panel::request::CallList;
use crate::ui::relative_time::moment;

/// A panel's numbers, for what is told of them.
pub struct ExportedPanel {
    /// Which panel it is, the same in every language.
    pub id: String,
    /// The panel's name.
    pub name: String,
    /// The workspace's host.
    pub workspace: String,
    /// Range, zone and departments.
    pub covers: String,
    /// The days, where the numbers are of days.
    pub days: Option<DateRange>,
    /// The names of the departments, where the numbers are not of all.
    pub departments: Vec<String>,
    /// When the workspace answered.
    pub at: Option<DateTime<Utc>>,
    /// The zone that the page shows.
    pub zone: Zone,
    /// Whether the workspace is being asked.
    pub is_fetching: bool,
    /// Whether newer numbers are missing.
    pub is_old: bool,
    /// Whether the days were not over when the workspace answered.
    pub is_running: bool,
    /// Why there are no numbers, where there are none.
    pub missing: Option<String>,
    /// What the numbers leave out.
    pub notes: Vec<String>,
    /// The calls that the answer took.
    pub calls: CallList,
}

impl ExportedPanel {
    /// The days as in ISO 8601.
    pub fn period(&self) -> Option<String> {
        self.days.map(iso_days)
    }

    /// What the numbers cover and what they lack, a sentence each.
    pub(super) fn sentences(&self) -> Vec<String> {
        let old = self.is_old.then(|| i18n::export_old().to_owned());
        std::iter::once(self.covers.clone()).chain(old).chain(self.notes.clone()).collect()
    }

    /// Where the numbers come from, and when they came.
    pub(super) fn source(&self) -> String {
        match self.at {
            Some(at) => i18n::export_source(&moment(at, &self.zone), &self.workspace, self.zone.name()),
            None => self.workspace.clone(),
        }
    }
}

/// A range as in ISO 8601: `2026-10-23/2026-11-19`.
pub fn iso_days(days: DateRange) -> String {
    format!("{}/{}", days.start(), days.end())
}

/// Which panel it is, and whose: what a whole view tells in another place.
pub(super) fn origin(panel: &ExportedPanel) -> [(String, String); 2] {
    [(i18n::export_report(), &panel.name), (i18n::export_workspace(), &panel.workspace)]
        .map(|(name, value)| (name.to_owned(), value.clone()))
}

/// The details behind the origin, each with its name. `search` is what the rows were searched for; `table` is what was found
/// out while it was written.
pub(super) fn details(panel: &ExportedPanel, search: &str, table: &TableNotes) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    let mut tell = |name: &str, value: String| lines.push((name.to_owned(), value));
    let joined = |(column, what): &(String, String)| format!("{column}: {what}");
    if let Some(period) = panel.period() {
        tell(i18n::export_period(), period);
    }
    tell(i18n::export_covers(), panel.covers.clone());
    if let Some(at) = panel.at {
        tell(i18n::export_answered(), instant(at));
    }
    if !search.is_empty() {
        tell(i18n::tables_search(), search.to_owned());
    }
    if panel.is_old {
        tell(i18n::export_note(), i18n::export_old().to_owned());
    }
    for note in &panel.notes {
        tell(i18n::export_note(), note.clone());
    }
    for head in &table.heads {
        tell(i18n::export_note(), joined(head));
    }
    for reason in &table.reasons {
        tell(i18n::export_empty(), joined(reason));
    }
    for (call, _) in &panel.calls.lines {
        tell(i18n::export_request(), call.clone());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_told_where_numbers_come_from_and_what_they_lack() {
        let panel = ExportedPanel {
            id: "agents".into(),
            is_fetching: false,
            name: "Conversations by agent".into(),
            workspace: "chat.example.com".into(),
            days: Some("2026-03-01..2026-03-02".parse().unwrap()),
            covers: "1 – 2 Mar 2026 · UTC days".into(),
            at: Some(DateTime::UNIX_EPOCH),
            zone: Zone::utc(),
            is_old: true,
            is_running: false,
            departments: Vec::new(),
            missing: None,
            notes: vec!["2 more rows aren't included.".into()],
            calls: CallList { lines: vec![("/api/v1/x".into(), "answered".into())], ..CallList::default() },
        };
        let pair = |column: &str, what: &str| vec![(column.to_owned(), what.to_owned())];
        let table = TableNotes {
            reasons: pair("Share", "No conversations"),
            heads: pair("Available time", "All departments"),
        };
        let told = [origin(&panel).to_vec(), details(&panel, "an", &table)].concat();
        let told: Vec<(&str, &str)> =
            told.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(
            told,
            [
                ("Report", "Conversations by agent"),
                ("Workspace", "chat.example.com"),
                ("Period", "2026-03-01/2026-03-02"),
                ("Covers", "1 – 2 Mar 2026 · UTC days"),
                ("Answered", "1970-01-01T00:00:00Z"),
                ("Search", "an"),
                ("Note", "Older data: newer numbers haven't arrived."),
                ("Note", "2 more rows aren't included."),
                ("Note", "Available time: All departments"),
                ("Why cells are empty", "Share: No conversations"),
                ("Request", "/api/v1/x"),
            ]
        );
    }
}
