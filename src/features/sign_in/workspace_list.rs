//! A list of workspaces.

use leptos::prelude::*;

use super::workspace_menu::{Title, find};

/// One workspace of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workspace {
    /// What is given on choosing it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it is, who is signed in, and for how long.
    pub facts: String,
    /// Its colour, from 1.
    pub colour: u8,
    /// Whether it is open.
    pub is_current: bool,
}

/// The list alone, each entry a button.
#[component]
pub fn WorkspaceList(
    /// The entries.
    #[prop(into)]
    workspaces: Signal<Vec<Workspace>>,
    /// Called with the id of another one.
    on_open: Callback<String>,
) -> impl IntoView {
    let ids =
        move || workspaces.with(|all| all.iter().map(|workspace| workspace.id.clone()).collect::<Vec<_>>());
    let item = move |id: String| {
        let own = id.clone();
        let workspace = Memo::new(move |_| find(workspaces, |workspace| workspace.id == own));
        view! {
            <li>
                <button type="button" aria-current=move || workspace.with(|workspace| workspace.is_current).then_some("true")
                    on:click=move |_| on_open.run(id.clone())>
                    <Title workspace />
                    <small dir="auto">{move || workspace.get().facts}</small>
                </button>
            </li>
        }
    };
    view! {
        <ul class="workspaces" aria-label=move || i18n::workspaces_list()>
            <For each=ids key=|id| id.clone() children=item />
        </ul>
    }
}
