//! What the program that writes files is asked for.

use export::book::{Answer, Answers, Book, FileRequest, Sheet};

use super::receipt::{ReceiptLine, ViewScope, receipt, receipt_table};
use super::snapshot::snapshot;
use crate::ui::export::taken::TakenPanel;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FileKind {
    /// An Excel workbook.
    Workbook,
    /// A ZIP archive of CSV files.
    Archive,
    /// The workspace's answers as JSON.
    Answers,
    /// What is on screen as an HTML file.
    Snapshot,
    /// The same without the names of agents.
    SnapshotWithoutAgents,
}

impl FileKind {
    /// All kinds, in the order in which they are offered.
    pub(super) const ALL: [Self; 5] =
        [Self::Workbook, Self::Archive, Self::Answers, Self::Snapshot, Self::SnapshotWithoutAgents];

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Workbook => i18n::view_export_workbook(),
            Self::Archive => i18n::view_export_archive(),
            Self::Answers => i18n::view_export_answers(),
            Self::Snapshot => i18n::view_export_snapshot(),
            Self::SnapshotWithoutAgents => i18n::view_export_snapshot_without_agents(),
        }
    }

    /// How the names of its files end.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Workbook => "xlsx",
            Self::Archive => "zip",
            Self::Answers => "json",
            Self::Snapshot | Self::SnapshotWithoutAgents => "html",
        }
    }

    /// What its name tells of it beside the view and the days.
    pub(super) fn mark(self) -> &'static str {
        if self == Self::SnapshotWithoutAgents { "without-agents" } else { "" }
    }

    pub(super) fn media_type(self) -> &'static str {
        match self {
            Self::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Archive => "application/zip",
            Self::Answers => "application/json",
            Self::Snapshot | Self::SnapshotWithoutAgents => "text/html;charset=utf-8",
        }
    }
}

/// The request for a file, as JSON. `data` are those of a snapshot.
pub(super) fn request(
    kind: FileKind,
    scope: &ViewScope,
    panels: &[TakenPanel],
    data: Option<String>,
    is_from_right: bool,
) -> String {
    let request = match kind {
        FileKind::Answers => FileRequest::Answers(answers(receipt(scope, panels), panels)),
        FileKind::Snapshot | FileKind::SnapshotWithoutAgents => {
            FileRequest::Snapshot(snapshot(scope, panels, data, kind == FileKind::Snapshot))
        }
        FileKind::Workbook | FileKind::Archive => {
            let name = i18n::view_export_receipt().to_owned();
            let mut sheets = vec![Sheet { name, table: receipt_table(receipt(scope, panels)) }];
            for panel in panels {
                let table = match kind {
                    FileKind::Workbook => panel.table().cloned(),
                    _ => panel.observations(),
                };
                sheets.extend(table.map(|table| Sheet { name: panel.panel.name.clone(), table }));
            }
            let book = Book { at: scope.local, is_from_right, sheets };
            if kind == FileKind::Workbook { FileRequest::Workbook(book) } else { FileRequest::Archive(book) }
        }
    };
    // Fails for maps whose keys are no texts, and there is none in it.
    serde_json::to_string(&request).unwrap_or_default()
}

/// The answers behind the panels' numbers, each once.
fn answers(lines: Vec<ReceiptLine>, panels: &[TakenPanel]) -> Answers {
    let mut answers: Vec<Answer> = Vec::new();
    for TakenPanel { panel, .. } in panels {
        for answer in &panel.calls.answers {
            let is_it = |known: &&mut Answer| known.request == answer.request && known.body == answer.body;
            match answers.iter_mut().find(is_it) {
                Some(known) => {
                    known.reports.push(panel.name.clone());
                    known.is_old |= panel.is_old;
                }
                None => answers.push(Answer {
                    reports: vec![panel.name.clone()],
                    is_old: panel.is_old,
                    ..answer.clone()
                }),
            }
        }
    }
    let named = |(report, (name, value)): ReceiptLine| match report.as_str() {
        "" => (name, value),
        report => (format!("{report}: {name}"), value),
    };
    Answers { receipt: lines.into_iter().map(named).collect(), answers }
}
