//! The field for a snapshot's file.

use leptos::html::Input;
use leptos::prelude::*;

use crate::browser::files::chosen_file;
use crate::browser::task::use_task;
use crate::session::session::Session;
use crate::session::snapshot::MAX_FILE_BYTES;

/// A field that opens the snapshot whose file is chosen.
#[component]
pub fn SnapshotField(
    /// Whether a button stands in its place, which presses it.
    #[prop(optional)]
    hidden: bool,
    /// Filled with the field.
    #[prop(optional)]
    node_ref: NodeRef<Input>,
) -> impl IntoView {
    let session: Session = expect_context();
    let task = use_task();
    let on_change = move |_| {
        let chosen = node_ref.get_untracked().and_then(|field| chosen_file(&field, MAX_FILE_BYTES));
        if let Some(file) = chosen {
            task.run(Box::pin(file), move |text| session.snapshots.show(&text));
        }
    };
    view! {
        <input type="file" class="unseen" accept=".html,text/html" hidden=hidden
            aria-label=move || i18n::snapshot_open() node_ref=node_ref on:change=on_change />
    }
}
