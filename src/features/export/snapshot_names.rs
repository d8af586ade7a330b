//! Whose names snapshots show.

use leptos::prelude::*;

use super::taken_view::SnapshotNames;

/// Ticks for the names of agents and of the workspace.
#[component]
pub(super) fn SnapshotNamesChoice(
    /// What is chosen.
    names: RwSignal<SnapshotNames>,
) -> impl IntoView {
    let toggle_agents = move |_| names.update(|names| names.agents = !names.agents);
    let toggle_workspace = move |_| names.update(|names| names.workspace = !names.workspace);
    view! {
        <fieldset class="snapshot-names">
            <legend class="unseen">{move || i18n::view_export_snapshot()}</legend>
            <label>
                <input type="checkbox" prop:checked=move || names.get().agents on:change=toggle_agents />
                {move || i18n::view_export_with_agents()}
            </label>
            <label>
                <input type="checkbox" prop:checked=move || names.get().workspace on:change=toggle_workspace />
                {move || i18n::view_export_with_workspace()}
            </label>
        </fieldset>
    }
}
