//! The menu by which a whole view leaves the page.

use leptos::html::Input;
use leptos::prelude::*;

use super::compared_snapshot::ComparedSnapshot;
use super::receipt::ViewScope;
use super::request::{FileKind, request};
use super::snapshot::written_data;
use crate::browser::blob::bytes_blob;
use crate::browser::direction::is_rtl;
use crate::browser::download::save_blob;
use crate::browser::export_worker::write_file;
use crate::browser::task::use_task;
use crate::filters::filters::Filters;
use crate::query::directory::Directory;
use crate::session::session::Session;
use crate::ui::export::registry::ExportRegistry;
use crate::ui::icon::{Icon, LuDownload};
use crate::ui::popup::Popup;

/// A button that opens ways to take along what all panels on screen show.
#[component]
pub fn ViewExport() -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let session: Session = expect_context();
    let registry: ExportRegistry = expect_context();
    let is_open = RwSignal::new(false);
    let is_busy = RwSignal::new(false);
    let message = RwSignal::new(String::new());
    let snapshot_field = NodeRef::<Input>::new();
    let task = use_task();
    let export = move |kind: FileKind| {
        // One file at a time.
        if is_busy.get_untracked() {
            return;
        }
        let scope = untrack(|| ViewScope::now(session, filters, directory));
        let name = scope.file_name(kind);
        let panels = registry.take();
        let Some(client) = session.client.get_untracked() else { return };
        let writing = async move {
            let data = match kind {
                FileKind::Snapshot | FileKind::SnapshotWithoutAgents => {
                    Some(written_data(client, filters, &panels, kind == FileKind::Snapshot).await)
                }
                FileKind::Workbook | FileKind::Archive | FileKind::Answers => None,
            };
            write_file(session.without_token(request(kind, &scope, &panels, data, is_rtl()))).await
        };
        is_busy.set(true);
        message.set(i18n::view_export_writing().to_owned());
        task.run(Box::pin(writing), move |file| {
            let is_saved = file
                .and_then(|bytes| bytes_blob(&bytes, kind.media_type()).ok())
                .is_some_and(|blob| save_blob(&name, &blob));
            is_busy.try_set(false);
            let outcome = if is_saved { i18n::view_export_saved() } else { i18n::view_export_failed() };
            message.try_set(outcome.to_owned());
        });
    };
    Effect::new(move |_| {
        is_open.track();
        if !is_busy.get_untracked() {
            message.set(String::new());
        }
    });
    let choice = move |kind: FileKind| {
        view! {
            <button type="button" class="quiet" data-ending=kind.ending() aria-disabled=move || is_busy.get().then_some("true")
                on:click=move |_| export(kind)>
                {move || kind.title()}
            </button>
        }
    };
    let button =
        view! { <Icon icon=LuDownload /><span class="unseen">{move || i18n::view_export_label()}</span> }
            .into_any();
    let label = Signal::derive(|| i18n::view_export_label().to_owned());
    let tooltip = Signal::derive(|| Some(i18n::view_export_label()));
    view! {
        <Popup class="view-export export-menu" button_class="bar-tool quiet" tooltip button label is_open>
            {FileKind::ALL.map(choice).into_iter().collect_view()}
            <button type="button" class="quiet" on:click=move |_| _ = snapshot_field.get_untracked().map(|field| field.click())>
                {move || i18n::snapshot_compare()}
            </button>
            <p class="export-message" role="status">{move || message.get()}</p>
        </Popup>
        <ComparedSnapshot node_ref=snapshot_field is_open message />
    }
}
