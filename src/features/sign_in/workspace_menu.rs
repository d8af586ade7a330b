//! The workspaces that a person is signed in to: as a list, and as a menu with what can be done about them.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::text_prop::TextProp;
use web_sys::HtmlButtonElement;

use super::workspace_list::{Workspace, WorkspaceList};
use crate::ui::focus::focus_leaves;
use crate::ui::icon::{Icon, LuChevronDown, LuChevronRight};
use crate::ui::id::use_id;
use crate::ui::select::{Choice, Select};

/// The colours by number, in words.
const COLOURS: [fn() -> &'static str; 5] = [
    i18n::workspaces_blue,
    i18n::workspaces_amber,
    i18n::workspaces_teal,
    i18n::workspaces_plum,
    i18n::workspaces_red,
];

/// What a person wants of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkspaceAction {
    /// Another workspace, by its id.
    Open(String),
    /// To sign in to one more.
    Add,
    /// Another name for the open one.
    Rename(String),
    /// Another colour for the open one.
    Recolour(u8),
    /// To see sample numbers for a while.
    Demo,
    /// To see what a snapshot's file holds.
    Snapshot,
    /// To sign out of the open one.
    SignOut,
    /// To sign out of all.
    SignOutOfAll,
}

/// The name of the open workspace; behind it the list and the rest.
#[component]
pub fn WorkspaceMenu(
    /// All workspaces, of which one is open.
    #[prop(into)]
    workspaces: Signal<Vec<Workspace>>,
    /// Whether the focus belongs here, because the page is made anew for a choice that was made here.
    has_focus: bool,
    /// Called with what the person wants.
    on_action: Callback<WorkspaceAction>,
) -> impl IntoView {
    let (is_open, opener) = (RwSignal::new(false), NodeRef::<html::Button>::new());
    let focus = |opener: HtmlButtonElement| {
        // A browser that refuses the focus still shows the button.
        let _ = opener.focus();
    };
    let close = move || {
        is_open.set(false);
        if let Some(opener) = opener.get_untracked() {
            focus(opener);
        }
    };
    if has_focus {
        opener.on_load(focus);
    }
    let action = Callback::new(move |action: WorkspaceAction| {
        if !matches!(action, WorkspaceAction::Rename(_) | WorkspaceAction::Recolour(_)) {
            close();
        }
        on_action.run(action);
    });
    let on_key = move |event: KeyboardEvent| {
        if is_open.get_untracked() && event.key() == "Escape" {
            event.prevent_default();
            close();
        }
    };
    let on_leave = move |event: FocusEvent| {
        // The focus also leaves when the menu itself goes, and its signals before it.
        if is_open.try_get_untracked() != Some(true) {
            return;
        }
        if focus_leaves(&event, ".workspace-menu") != Some(false) {
            is_open.set(false);
        }
    };
    let current = Memo::new(move |_| find(workspaces, |workspace| workspace.is_current));
    let popover_id = use_id();
    view! {
        <div class="workspace-menu" on:keydown=on_key on:focusout=on_leave>
            <button type="button" class="workspace-opener" node_ref=opener aria-controls=popover_id.clone()
                aria-expanded=move || is_open.get().to_string() on:click=move |_| is_open.update(|open| *open = !*open)>
                <Title workspace=current before=i18n::workspaces_open_one />
                <Icon icon=LuChevronDown />
            </button>
            // It can take the focus, so that a press beside its buttons does not close it.
            <div class="workspace-popover" id=popover_id tabindex="-1" hidden=move || !is_open.get()>
                <Show when=move || is_open.get()><Content workspaces current action /></Show>
            </div>
        </div>
    }
}

/// What stands in the menu.
#[component]
fn Content(
    workspaces: Signal<Vec<Workspace>>,
    current: Memo<Workspace>,
    /// Called with what the person wants.
    action: Callback<WorkspaceAction>,
) -> impl IntoView {
    let act = move |title: fn() -> &'static str, chosen: WorkspaceAction| {
        view! { <button type="button" on:click=move |_| action.run(chosen.clone())>{title}</button> }
    };
    view! {
        <WorkspaceList workspaces on_open=Callback::new(move |id| action.run(WorkspaceAction::Open(id))) />
        <details class="workspace-look">
            <summary><Icon icon=LuChevronRight />{move || i18n::workspaces_look()}</summary>
            <NameField current action />
            <ColourChoice current action />
        </details>
        <div class="acts">
            {act(i18n::workspaces_add, WorkspaceAction::Add)}
            {act(i18n::sign_in_demo, WorkspaceAction::Demo)}
            {act(i18n::snapshot_open, WorkspaceAction::Snapshot)}
            {act(i18n::workspaces_sign_out, WorkspaceAction::SignOut)}
            <Show when=move || workspaces.with(|all| all.len() > 1)>
                {act(i18n::workspaces_sign_out_of_all, WorkspaceAction::SignOutOfAll)}
            </Show>
        </div>
    }
}

/// The field for the open workspace's name.
#[component]
fn NameField(current: Memo<Workspace>, action: Callback<WorkspaceAction>) -> impl IntoView {
    let id = use_id();
    view! {
        <div class="field">
            <label for=id.clone()>{move || i18n::workspaces_name()}</label>
            <input id=id type="text" maxlength="60" autocomplete="off" dir="auto"
                placeholder=move || current.get().name prop:value=move || current.get().name
                on:change=move |event| action.run(WorkspaceAction::Rename(event_target_value(&event))) />
        </div>
    }
}

/// The choice of the open workspace's colour.
#[component]
fn ColourChoice(current: Memo<Workspace>, action: Callback<WorkspaceAction>) -> impl IntoView {
    let choice = |(colour, name): (u8, fn() -> &'static str)| Choice {
        value: colour.to_string(),
        title: name().to_owned(),
        group: None,
    };
    let choices = Memo::new(move |_| (1..).zip(COLOURS).map(choice).collect::<Vec<_>>());
    let on_change = Callback::new(move |value: String| {
        if let Ok(colour) = value.parse() {
            action.run(WorkspaceAction::Recolour(colour));
        }
    });
    let chosen = Memo::new(move |_| current.with(|current| current.colour.to_string()));
    view! { <Select label=i18n::workspaces_colour choices chosen on_change /> }
}

/// A workspace's colour and name.
#[component]
pub(super) fn Title(
    workspace: Memo<Workspace>,
    /// What is read aloud before the name.
    #[prop(optional, into)]
    before: Option<TextProp>,
) -> impl IntoView {
    let before = before.map(|before| view! { <span class="unseen">{move || before.get()}</span> });
    view! {
        <span class="dot" data-colour=move || workspace.with(|workspace| workspace.colour.to_string())></span>
        {before}
        <span class="workspace-name" dir="auto">{move || workspace.get().name}</span>
    }
}

/// The first workspace of a kind; an empty one where there is none.
pub(super) fn find(workspaces: Signal<Vec<Workspace>>, is_meant: impl Fn(&Workspace) -> bool) -> Workspace {
    workspaces.with(|all| all.iter().find(|one| is_meant(one)).cloned()).unwrap_or_default()
}
