//! What the program that writes files is asked for.

use export::book::{Answer, Answers, Book, FileRequest, Sheet};
use export::table::Table;

use super::receipt::{ReceiptLine, receipt, receipt_table};
use super::taken_view::TakenView;
use crate::browser::direction::is_rtl;
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
}

impl FileKind {
    /// All kinds, in the order in which they are offered.
    pub(super) const ALL: [Self; 4] = [Self::Workbook, Self::Archive, Self::Answers, Self::Snapshot];

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Workbook => i18n::view_export_workbook(),
            Self::Archive => i18n::view_export_archive(),
            Self::Answers => i18n::view_export_answers(),
            Self::Snapshot => i18n::view_export_snapshot(),
        }
    }

    /// How the names of its files end.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Workbook => "xlsx",
            Self::Archive => "zip",
            Self::Answers => "json",
            Self::Snapshot => "html",
        }
    }

    pub(super) fn media_type(self) -> &'static str {
        match self {
            Self::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Archive => "application/zip",
            Self::Answers => "application/json",
            Self::Snapshot => "text/html;charset=utf-8",
        }
    }
}

impl TakenView {
    /// The request for a file, as JSON.
    pub(super) async fn request(self, kind: FileKind) -> String {
        let request = match kind {
            FileKind::Workbook => FileRequest::Workbook(self.book(|panel| panel.table().cloned())),
            FileKind::Archive => FileRequest::Archive(self.book(TakenPanel::observations)),
            FileKind::Answers => {
                FileRequest::Answers(answers(receipt(&self.scope, &self.panels), &self.panels))
            }
            FileKind::Snapshot => FileRequest::Snapshot(self.snapshot().await),
        };
        // Fails for maps whose keys are no texts, and there is none in it.
        serde_json::to_string(&request).unwrap_or_default()
    }

    /// The receipt, and a table of each panel that has one.
    fn book(&self, table: impl Fn(&TakenPanel) -> Option<Table>) -> Book {
        let Self { scope, panels, .. } = self;
        let name = i18n::view_export_receipt().to_owned();
        let first = Sheet { name, table: receipt_table(receipt(scope, panels)) };
        let sheet = |panel| Some(Sheet { table: table(panel)?, name: panel.panel.name.clone() });
        let sheets = std::iter::once(first).chain(panels.iter().filter_map(sheet)).collect();
        Book { at: scope.local, is_from_right: is_rtl(), sheets }
    }
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
