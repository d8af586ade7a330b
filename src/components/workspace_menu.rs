//! The workspaces that a person is signed in to: as a list, and as a menu with what can be done about them.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::prelude::*;
use live::view;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::icon::{LuChevronDown, LuChevronRight, icon};
use super::select::{Choice, Select};
use super::surroundings::goes_outside;

/// The colours by number, in words.
const COLOURS: [fn() -> &'static str; 5] = [
    words::workspaces_blue,
    words::workspaces_amber,
    words::workspaces_teal,
    words::workspaces_plum,
    words::workspaces_red,
];

/// The menu's button: the page has one.
const OPENER: &str = "workspace-opener";

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

/// What a person wants of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
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
    /// To sign out of the open one.
    SignOut,
    /// To sign out of all.
    SignOutOfAll,
}

/// The list alone, each entry a button.
#[component]
pub fn WorkspaceList(
    /// The entries.
    workspaces: Memo<Vec<Workspace>>,
    /// Called with the id of another one.
    on_open: Callback<String>,
) -> impl IntoView {
    let item = move |workspace: Workspace| {
        let Workspace { id, name, facts, colour, is_current } = workspace;
        let current = is_current.then_some("true");
        view! {
            <li>
                <button type="button" aria-current=current on:click=move |_| on_open.run(id.clone())>
                    {dot(live::text(move || colour))}
                    {title(live::text(move || name.clone()))}
                    <small dir="auto">{facts}</small>
                </button>
            </li>
        }
    };
    let items = move || live::each(workspaces.get().into_iter().map(item));
    view! { <ul class="workspaces" aria-label=words::workspaces_list()>{live::view(items)}</ul> }
}

/// The name of the open workspace; behind it the list and the rest.
#[component]
pub fn WorkspaceMenu(
    /// All workspaces, of which one is open.
    workspaces: Memo<Vec<Workspace>>,
    /// Whether the focus belongs here, because the page is made anew for a choice that was made here.
    has_focus: bool,
    /// Called with what the person wants.
    on_wish: Callback<Wish>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let close = move || {
        is_open.set(false);
        focus();
    };
    Effect::new(move |_| {
        if has_focus {
            focus();
        }
    });
    let wish = Callback::new(move |wish: Wish| {
        if !matches!(wish, Wish::Rename(_) | Wish::Recolour(_)) {
            close();
        }
        on_wish.run(wish);
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
        if goes_outside(&event, ".workspace-menu") != Some(false) {
            is_open.set(false);
        }
    };
    view! {
        <div class="workspace-menu" on:keydown=on_key on:focusout=on_leave>
            <button type="button" class="workspace-opener" id=OPENER aria-controls="workspace-menu"
                aria-expanded=live::text(move || is_open.get()) on:click=move |_| is_open.update(|open| *open = !*open)>
                {dot(live::text(move || open_one(workspaces).colour))}
                <span class="unseen">{words::workspaces_open_one()}</span>
                {title(live::text(move || open_one(workspaces).name))}
                {icon(LuChevronDown)}
            </button>
            // It can take the focus, so that a press beside its buttons does not close it.
            <div class="workspace-popover" id="workspace-menu" tabindex="-1" hidden=move || !is_open.get()>
                {live::maybe(move || is_open.get().then(|| content(workspaces, wish)))}
            </div>
        </div>
    }
}

fn content(workspaces: Memo<Vec<Workspace>>, wish: Callback<Wish>) -> AnyView {
    let has_several = Memo::new(move |_| workspaces.with(Vec::len) > 1);
    let on_open = Callback::new(move |id: String| wish.run(Wish::Open(id)));
    let act = move |title: &'static str, to_wish: Wish| {
        view! { <button type="button" on:click=move |_| wish.run(to_wish.clone())>{title}</button> }
            .into_any()
    };
    view! {
        <WorkspaceList workspaces on_open />
        <details class="workspace-look">
            <summary>{icon(LuChevronRight)}{words::workspaces_look()}</summary>
            <div class="field">
                <label for="workspace-name">{words::workspaces_name()}</label>
                <input id="workspace-name" type="text" maxlength="60" autocomplete="off" dir="auto"
                    placeholder=live::text(move || open_one(workspaces).name)
                    prop:value=move || open_one(workspaces).name
                    on:change=move |event| wish.run(Wish::Rename(event_target_value(&event))) />
            </div>
            {colour_choice(workspaces, wish)}
        </details>
        <div class="acts">
            {act(words::workspaces_add(), Wish::Add)}
            {act(words::sign_in_demo(), Wish::Demo)}
            {act(words::workspaces_sign_out(), Wish::SignOut)}
            {live::maybe(move || has_several.get().then(|| act(words::workspaces_sign_out_of_all(), Wish::SignOutOfAll)))}
        </div>
    }
    .into_any()
}

fn colour_choice(workspaces: Memo<Vec<Workspace>>, wish: Callback<Wish>) -> impl IntoView {
    let choice = |(colour, name): (u8, fn() -> &'static str)| Choice {
        value: colour.to_string(),
        title: name().to_owned(),
        group: "",
    };
    let choices = Memo::new(move |_| (1..).zip(COLOURS).map(choice).collect::<Vec<_>>());
    let on_change = Callback::new(move |value: String| {
        if let Ok(colour) = value.parse() {
            wish.run(Wish::Recolour(colour));
        }
    });
    let chosen = Memo::new(move |_| open_one(workspaces).colour.to_string());
    view! { <Select label=words::workspaces_colour() id="workspace-colour" choices chosen on_change /> }
}

fn dot(colour: live::LiveText) -> AnyView {
    view! { <span class="dot" data-colour=colour></span> }.into_any()
}

fn title(name: live::LiveText) -> AnyView {
    view! { <span class="workspace-name" dir="auto">{name}</span> }.into_any()
}

fn open_one(workspaces: Memo<Vec<Workspace>>) -> Workspace {
    workspaces.with(|all| all.iter().find(|workspace| workspace.is_current).cloned()).unwrap_or_default()
}

fn focus() {
    let opener = document().get_element_by_id(OPENER);
    if let Some(opener) = opener.and_then(|opener| opener.dyn_into::<HtmlElement>().ok()) {
        // A browser that refuses the focus still shows the button.
        let _ = opener.focus();
    }
}
