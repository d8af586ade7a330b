//! The snapshot that the numbers on screen are compared with, from its file to the dialog.

use leptos::html::Input;
use leptos::prelude::*;
use rocketchat::Client;

use super::comparison::SnapshotComparison;
use crate::browser::clock_sync::current_time;
use crate::browser::files::chosen_file;
use crate::browser::task::use_task;
use crate::filters::filters::Filters;
use crate::session::session::Session;
use crate::session::snapshot::{MAX_FILE_BYTES, SnapshotData};
use crate::text::api_error::workspace_name;

/// The hidden field for the snapshot's file, which a button of the menu presses, and the dialog of what has changed.
#[component]
pub(super) fn ComparedSnapshot(
    /// Filled with the field.
    node_ref: NodeRef<Input>,
    /// Whether the menu is open, which the dialog takes the place of.
    is_open: RwSignal<bool>,
    /// Says why a file cannot be compared.
    message: RwSignal<String>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let compared = RwSignal::new(None::<SnapshotData>);
    let task = use_task();
    let compare = move |file: String| match read_snapshot(&file, session) {
        Ok(data) => {
            is_open.set(false);
            filters.open_view(&data.view);
            compared.set(Some(data));
        }
        Err(why) => message.set(why),
    };
    let on_file = move |_| {
        let chosen = node_ref.get_untracked().and_then(|field| chosen_file(&field, MAX_FILE_BYTES));
        if let Some(file) = chosen {
            task.run(Box::pin(file), compare);
        }
    };
    let on_close = Callback::new(move |()| compared.set(None));
    view! {
        <input type="file" hidden accept=".html,text/html" node_ref=node_ref on:change=on_file />
        {move || compared.get().map(|data| view! { <SnapshotComparison data on_close /> })}
    }
}

/// What a snapshot's file holds of the workspace on screen, or why that cannot be compared.
fn read_snapshot(file: &str, session: Session) -> Result<SnapshotData, String> {
    let data = SnapshotData::from_file(file, current_time()).map_err(|error| error.to_string())?;
    let Some(theirs) = data.recording.host.as_deref() else {
        return Err(i18n::snapshot_compare_unnamed().to_owned());
    };
    let theirs = Some(theirs).filter(|host| !host.is_empty());
    let ours =
        session.client.with_untracked(|client| client.as_ref().and_then(Client::host).map(str::to_owned));
    if theirs == ours.as_deref() {
        return Ok(data);
    }
    let [ours, theirs] = [ours.as_deref(), theirs].map(workspace_name);
    Err(i18n::snapshot_compare_elsewhere(ours, theirs))
}
