//! Writes a view's files, one at a time, and says what came of it.

use leptos::prelude::*;

use super::receipt::ViewScope;
use super::request::FileKind;
use super::taken_view::{SnapshotNames, TakenView};
use crate::browser::blob::bytes_blob;
use crate::browser::download::save_blob;
use crate::browser::export_worker::write_file;
use crate::browser::task::{Task, use_task};
use crate::filters::filters::Filters;
use crate::query::directory::Directory;
use crate::session::session::Session;
use crate::ui::export::registry::ExportRegistry;

/// Writes the files of the view on screen.
#[derive(Clone, Copy)]
pub(super) struct FileWriter {
    /// Whether one is being written.
    pub(super) is_busy: RwSignal<bool>,
    /// How it stands.
    pub(super) message: RwSignal<String>,
    /// Whose names snapshots show.
    pub(super) names: RwSignal<SnapshotNames>,
    filters: Filters,
    directory: Directory,
    session: Session,
    registry: ExportRegistry,
    task: Task,
}

/// A writer of the current owner.
pub(super) fn use_file_writer() -> FileWriter {
    FileWriter {
        is_busy: RwSignal::new(false),
        message: RwSignal::new(String::new()),
        names: RwSignal::new(SnapshotNames { agents: true, workspace: true }),
        filters: expect_context(),
        directory: expect_context(),
        session: expect_context(),
        registry: expect_context(),
        task: use_task(),
    }
}

impl FileWriter {
    /// Writes a file of what is on screen, unless one is being written.
    pub(super) fn write(self, kind: FileKind) {
        let Self { is_busy, message, session, .. } = self;
        if is_busy.get_untracked() {
            return;
        }
        let Some(view) = self.taken(kind) else { return };
        let name = view.scope.file_name(kind.ending());
        let writing = async move { write_file(session.without_token(view.request(kind).await)).await };
        is_busy.set(true);
        message.set(i18n::view_export_writing().to_owned());
        self.task.run(Box::pin(writing), move |file| {
            let is_saved = file
                .and_then(|bytes| bytes_blob(&bytes, kind.media_type()).ok())
                .is_some_and(|blob| save_blob(&name, &blob));
            is_busy.try_set(false);
            let outcome = if is_saved { i18n::view_export_saved() } else { i18n::view_export_failed() };
            message.try_set(outcome.to_owned());
        });
    }

    /// Says no more of the last file.
    pub(super) fn forget(self) {
        if !self.is_busy.get_untracked() {
            self.message.set(String::new());
        }
    }

    /// The view as it is now. A snapshot has the names that are ticked; one without a workspace's name never gets one.
    fn taken(self, kind: FileKind) -> Option<TakenView> {
        let Self { filters, directory, session, registry, names, .. } = self;
        let mut names = names.get_untracked();
        names.workspace &= untrack(|| session.snapshots.current()).is_none_or(|open| open.is_named);
        let with_workspace = names.workspace || kind != FileKind::Snapshot;
        Some(TakenView {
            client: session.client.get_untracked()?,
            filters,
            scope: untrack(|| ViewScope::now(session, filters, directory, with_workspace)),
            panels: registry.take(),
            names,
        })
    }
}
