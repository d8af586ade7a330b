//! Who is signed in, at the end of the bar: the menu of workspaces, or that this is the demo.

use leptos::html::Input;
use leptos::prelude::*;

use crate::features::sign_in::snapshot_field::SnapshotField;
use crate::features::sign_in::workspace_menu::{WorkspaceAction, WorkspaceMenu};
use crate::features::sign_in::workspaces::use_workspaces;
use crate::filters::filters::Filters;
use crate::session::session::Session;

/// The menu of workspaces, wired to the session; in the demo and a snapshot, what that is.
#[component]
pub fn Account(
    /// Called when the person wants to sign in to one more workspace.
    on_add: Callback<()>,
) -> impl IntoView {
    let session: Session = expect_context();
    let filters: Filters = expect_context();
    let snapshot_field = NodeRef::<Input>::new();
    let with_current = move |act: &dyn Fn(&str)| {
        if let Some(current) = untrack(|| session.current()) {
            act(&current.id);
        }
    };
    let on_action = Callback::new(move |action: WorkspaceAction| match action {
        WorkspaceAction::Open(id) => session.open(id),
        WorkspaceAction::Add => on_add.run(()),
        WorkspaceAction::Rename(name) => with_current(&|id| session.rename(id, &name)),
        WorkspaceAction::Recolour(colour) => with_current(&|id| session.recolour(id, colour)),
        WorkspaceAction::Demo => filters.set_demo(true),
        WorkspaceAction::Snapshot => _ = snapshot_field.get_untracked().map(|field| field.click()),
        WorkspaceAction::SignOut => session.sign_out(),
        WorkspaceAction::SignOutOfAll => session.sign_out_of_all(),
    });
    let has_focus = session.take_switched();
    let place = |name: fn() -> &'static str| view! { <span class="host">{name}</span> }.into_any();
    let content = match (untrack(|| session.snapshots.current()), session.is_demo()) {
        (Some(_), _) => place(i18n::snapshot_tab),
        (None, true) => place(i18n::frame_demo),
        (None, false) => view! {
            <WorkspaceMenu workspaces=use_workspaces(session) has_focus on_action />
            <SnapshotField hidden=true node_ref=snapshot_field />
        }
        .into_any(),
    };
    view! { <div class="account">{content}</div> }
}
