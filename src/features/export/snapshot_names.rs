//! Whose names snapshots show.

use leptos::prelude::*;

use super::taken_view::SnapshotNames;

/// Ticks for the names of agents and of the workspace.
pub(super) fn snapshot_names_choice(names: RwSignal<SnapshotNames>) -> impl IntoView {
    view! {
        <fieldset class="snapshot-names">
            <legend class="unseen">{move || i18n::view_export_snapshot()}</legend>
            {tick(names, |names| &mut names.agents, i18n::view_export_with_agents)}
            {tick(names, |names| &mut names.workspace, i18n::view_export_with_workspace)}
        </fieldset>
    }
}

/// A tick for one kind of names.
fn tick(
    names: RwSignal<SnapshotNames>,
    kind: fn(&mut SnapshotNames) -> &mut bool,
    label: fn() -> &'static str,
) -> impl IntoView {
    let toggle = move |_| {
        names.update(|names| {
            let is_shown = kind(names);
            *is_shown = !*is_shown;
        });
    };
    view! {
        <label>
            <input type="checkbox" prop:checked=move || *kind(&mut names.get()) on:change=toggle />
            {move || label()}
        </label>
    }
}
