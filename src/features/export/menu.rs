//! The menu by which a whole view leaves the page.

use leptos::html::Input;
use leptos::prelude::*;

use super::compared_snapshot::ComparedSnapshot;
use super::file_writer::{FileWriter, use_file_writer};
use super::request::FileKind;
use super::snapshot_names::snapshot_names_choice;
use crate::ui::icon::{Icon, LuDownload};
use crate::ui::popup::Popup;

/// A button that opens ways to take along what all panels on screen show.
#[component]
pub fn ViewExport() -> impl IntoView {
    let is_open = RwSignal::new(false);
    let writer = use_file_writer();
    let FileWriter { message, names, .. } = writer;
    let snapshot_field = NodeRef::<Input>::new();
    Effect::new(move |_| {
        is_open.track();
        writer.forget();
    });
    let button =
        view! { <Icon icon=LuDownload /><span class="unseen">{move || i18n::view_export_label()}</span> }
            .into_any();
    let label = Signal::derive(|| i18n::view_export_label().to_owned());
    let tooltip = Signal::derive(|| Some(i18n::view_export_label()));
    view! {
        <Popup class="view-export export-menu" button_class="bar-tool quiet" tooltip button label is_open>
            {FileKind::ALL.map(|kind| file_choice(writer, kind)).into_iter().collect_view()}
            {snapshot_names_choice(names)}
            <button type="button" class="quiet" on:click=move |_| _ = snapshot_field.get_untracked().map(|field| field.click())>
                {move || i18n::snapshot_compare()}
            </button>
            <p class="export-message" role="status">{move || message.get()}</p>
        </Popup>
        <ComparedSnapshot node_ref=snapshot_field is_open message />
    }
}

/// A kind of file that can be had.
fn file_choice(writer: FileWriter, kind: FileKind) -> impl IntoView {
    let is_disabled = move || writer.is_busy.get().then_some("true");
    view! {
        <button type="button" class="quiet" data-ending=kind.ending() aria-disabled=is_disabled on:click=move |_| writer.write(kind)>
            {move || kind.title()}
        </button>
    }
}
