//! The saved views: a list of links with what can be done about each, and a field for one more.

use leptos::ev::{Event, MouseEvent, SubmitEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;
use live::Memo;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlInputElement};

use super::shortcuts::focus_soon;
use super::tabs::is_plain;

/// One saved view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name; text of strangers where it came from a file.
    pub name: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is on screen.
    pub is_current: bool,
    /// Whether the page opens with it.
    pub is_start: bool,
}

/// What a person wants of them. A view is meant by its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To see it.
    Open(usize),
    /// To have it one place further up, or down.
    Shift(usize, bool),
    /// To have the page open with it, or no longer.
    Start(usize),
    /// Another name for it.
    Rename(usize, String),
    /// To be rid of it.
    Delete(usize),
    /// To have the deleted one back.
    Undo,
    /// To save what is on screen by this name.
    Save(String),
    /// To add those of a file; nothing where it was too long to be read.
    Import(Option<String>),
}

/// The list and all that can be done about it.
#[component]
pub fn SavedViewList(
    /// The views.
    entries: Memo<Vec<Entry>>,
    /// What has become of the last wish.
    said: RwSignal<String>,
    /// Whether there is a deleted one to have back.
    can_undo: Memo<bool>,
    /// All of them as the address of a file.
    file: Memo<String>,
    /// As many bytes as a file may have.
    longest: usize,
    /// Called with a wish; gives the place of the view that it was about, where that has been done.
    on_wish: Callback<Wish, Option<usize>>,
) -> impl IntoView {
    let (name, set_name) = signal(String::new());
    // The one that is about to be renamed.
    let (renamed, set_renamed) = signal(None::<usize>);
    let taken = live::memo(move |_| {
        let name = name.get();
        entries.with(|all| all.iter().position(|entry| entry.name == name.trim()))
    });
    let edit = move |at: Option<usize>| {
        let of = |at| entries.with_untracked(|all| all.get(at).map(|entry: &Entry| entry.name.clone()));
        set_name.set(at.and_then(of).unwrap_or_default());
        set_renamed.set(at);
    };
    let on_click = move |event: MouseEvent| {
        let Some((act, at)) = pressed(&event) else { return };
        let to = |act: &str, at: usize| focus_soon(format!("#view-{act}-{at}"));
        let wish = match act.as_str() {
            "open" if is_plain(&event) => {
                event.prevent_default();
                Wish::Open(at)
            }
            "up" | "down" => Wish::Shift(at, act == "up"),
            "start" => Wish::Start(at),
            "rename" => {
                edit(Some(at));
                focus_soon("#view-name".into());
                return;
            }
            "delete" => Wish::Delete(at),
            "undo" => Wish::Undo,
            _ => return,
        };
        edit(None);
        let Some(place) = on_wish.run(wish) else { return };
        match act.as_str() {
            // The focus goes with the view, so that it can be moved on.
            "up" | "down" => to(&act, place),
            "undo" => to("open", place),
            "delete" => to("undo", 0),
            _ => {}
        }
    };
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        let (name, at) = (name.get_untracked(), renamed.get_untracked());
        let wish = at.map_or_else(|| Wish::Save(name.clone()), |at| Wish::Rename(at, name.clone()));
        if let Some(place) = on_wish.run(wish) {
            edit(None);
            if at.is_some() {
                focus_soon(format!("#view-rename-{place}"));
            }
        }
    };
    let label = move || if renamed.get().is_some() { "New name" } else { "Save what is on screen as" };
    let submit = move || match (renamed.get(), taken.get()) {
        (Some(_), _) => "Rename",
        (None, Some(_)) => "Replace",
        (None, None) => "Save",
    };
    let hint = move || match (renamed.get(), taken.get()) {
        (None, Some(_)) => "There is a view of that name; saving replaces it.",
        (Some(at), Some(other)) if at != other => "Another view has that name.",
        _ => "",
    };
    let rows = live::view(move || entries.get().into_iter().enumerate().map(row).collect_view());
    view! {
        <div on:click=on_click>
            <p class="field-note">{live::text(move || if entries.with(Vec::is_empty) { "No view is saved yet." } else { "" })}</p>
            <ol class="saved-views">{rows}</ol>
            <div class="said">
                <p role="status">{said}</p>
                {live::maybe(move || can_undo.get().then(|| view! { <button type="button" id="view-undo-0">"Undo"</button> }))}
            </div>
        </div>
        <form class="custom-dates" novalidate on:submit=on_submit>
            <div class="field">
                <label for="view-name">{live::text(label)}</label>
                <input id="view-name" type="text" maxlength="60" autocomplete="off" dir="auto" aria-describedby="view-hint"
                    prop:value=name on:input=move |event| set_name.set(event_target_value(&event)) />
            </div>
            <button type="submit" class="primary">{live::text(submit)}</button>
            <p class="field-note" id="view-hint" role="status">{live::text(hint)}</p>
        </form>
        <p class="field-note">"Kept in this browser, for all workspaces; a department belongs to one of them."</p>
        <div class="files">
            <a class="button" download="omnichannel-views.json" href=live::text(move || file.get())>"Export all"</a>
            <label class="button">
                "Import…"
                <input type="file" class="unseen" accept=".json,application/json" on:change=move |event| import(&event, longest, on_wish) />
            </label>
        </div>
    }
}

/// A link and its buttons, told apart by their ids: one listener serves all rows.
fn row((at, entry): (usize, Entry)) -> AnyView {
    let Entry { name, href, is_current, is_start } = entry;
    let button = |act: &str, face: &'static str, does: &str, pressed: Option<bool>| {
        view! {
            <button type="button" class="quiet" id=format!("view-{act}-{at}") aria-label=format!("{does}: {name}")
                aria-pressed=pressed.map(|pressed| pressed.to_string())>{face}</button>
        }
        .into_any()
    };
    let buttons = [
        button("up", "↑", "Up", None),
        button("down", "↓", "Down", None),
        button("start", "Start page", "Start page", Some(is_start)),
        button("rename", "Rename", "Rename", None),
        button("delete", "Delete", "Delete", None),
    ];
    let current = is_current.then_some("page");
    view! {
        <li>
            <a id=format!("view-open-{at}") href=href aria-current=current dir="auto">{name.clone()}</a>
            {buttons.into_iter().collect_view()}
        </li>
    }
    .into_any()
}

/// What was pressed: what it does and which view it belongs to.
fn pressed(event: &MouseEvent) -> Option<(String, usize)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let id = target.closest("[id^=view-]").ok()??.id();
    let (act, at) = id.strip_prefix("view-")?.split_once('-')?;
    Some((act.to_owned(), at.parse().ok()?))
}

fn import(event: &Event, longest: usize, on_wish: Callback<Wish, Option<usize>>) {
    let field: HtmlInputElement = event_target(event);
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
    // The same file can be chosen again.
    field.set_value("");
    if file.size() > longest as f64 {
        on_wish.run(Wish::Import(None));
        return;
    }
    spawn_local(async move {
        // A file that is gone reads as no views.
        let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
        // The dialog may be gone by now.
        let _ = on_wish.try_run(Wish::Import(Some(text.unwrap_or_default())));
    });
}
