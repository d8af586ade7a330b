//! What is told of an exported table: where it comes from, what it covers, and what it lacks.

use chrono::{DateTime, Timelike, Utc};

use crate::ui::panel::request::CallList;

/// Where the numbers of all panels come from, and of which days they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExportSource {
    /// The workspace's host.
    pub workspace: String,
    /// The period's days as in ISO 8601: `2026-10-23/2026-11-19`.
    pub period: String,
}

/// A panel's numbers, for what is told of them.
pub struct ExportedPanel {
    /// The panel's name.
    pub name: String,
    /// Range, zone and departments.
    pub covers: String,
    /// When the workspace answered.
    pub at: Option<DateTime<Utc>>,
    /// Whether newer numbers are missing.
    pub is_old: bool,
    /// What the numbers leave out.
    pub notes: Vec<String>,
    /// The calls that the answer took.
    pub calls: CallList,
}

/// The details, each with its name.
pub(super) fn details(
    panel: ExportedPanel,
    source: &ExportSource,
    reasons: Vec<(String, String)>,
) -> Vec<(String, String)> {
    let told = |name: &str, value: String| (name.to_owned(), value);
    let at = panel
        .at
        .map(|at| format!("{}T{}Z", at.date_naive(), at.time().with_nanosecond(0).unwrap_or_default()));
    let old = panel.is_old.then(|| told(i18n::export_note(), i18n::export_old().into()));
    let reasons =
        reasons.into_iter().map(|(column, why)| told(i18n::export_empty(), format!("{column}: {why}")));
    let calls = panel
        .calls
        .lines
        .into_iter()
        .map(|(call, when)| told(i18n::export_request(), format!("{call} {when}")));
    [
        told(i18n::export_report(), panel.name),
        told(i18n::export_workspace(), source.workspace.clone()),
        told(i18n::export_period(), source.period.clone()),
        told(i18n::export_covers(), panel.covers),
    ]
    .into_iter()
    .chain(at.map(|at| told(i18n::export_answered(), at)))
    .chain(old)
    .chain(panel.notes.into_iter().map(|note| told(i18n::export_note(), note)))
    .chain(reasons)
    .chain(calls)
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_told_where_numbers_come_from_and_what_they_lack() {
        let panel = ExportedPanel {
            name: "Conversations by agent".into(),
            covers: "1 – 2 Mar 2026 · UTC days".into(),
            at: Some(DateTime::UNIX_EPOCH),
            is_old: true,
            notes: vec!["2 more rows aren't included.".into()],
            calls: CallList { summary: String::new(), lines: vec![("/api/v1/x".into(), "answered".into())] },
        };
        let source =
            ExportSource { workspace: "chat.example.com".into(), period: "2026-03-01/2026-03-02".into() };
        let told = details(panel, &source, vec![("Share".into(), "No conversations".into())]);
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
                ("Note", "Older data: newer numbers haven't arrived."),
                ("Note", "2 more rows aren't included."),
                ("Empty cells", "Share: No conversations"),
                ("Request", "/api/v1/x answered"),
            ]
        );
    }
}
