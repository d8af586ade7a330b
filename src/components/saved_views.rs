//! The saved views: a list of links with what can be done about each, and a field for one more.
//!
//! The parts that never change are a text, and few listeners serve all rows: as views of Leptos' own they would weigh
//! several times as much.

use leptos::ev::{Event, MouseEvent, SubmitEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;
use live::Memo;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlInputElement};

use super::shortcuts::{find, focus_soon};
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

/// All that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Showing {
    /// The views.
    pub entries: Vec<Entry>,
    /// What has become of the last wish.
    pub said: String,
    /// Whether there is a deleted view to have back.
    pub can_undo: bool,
    /// All views as the address of a file.
    pub file: String,
}

/// What a person wants of the views. One is meant by its place.
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
    /// To add those of a file.
    Import(String),
}

const PARTS: &str = r#"<ol class="saved-views"></ol>
<div class="said"><p role="status"></p><button type="button" data-act="undo">Undo</button></div>
<form class="custom-dates" novalidate><div class="field"><label for="view-name"></label>
<input id="view-name" type="text" maxlength="60" autocomplete="off" dir="auto"></div>
<button class="primary"></button></form>
<p class="field-note">Kept in this browser, for all workspaces; a department belongs to one of them.</p>
<div class="files"><a class="button" download="omnichannel-views.json">Export all</a>
<label class="button">Import…<input type="file" class="unseen" accept=".json,application/json"></label></div>"#;

const ROW: &str = r#"<a data-act="open" dir="auto"></a>
<button type="button" class="quiet" data-act="up" aria-label="Up">↑</button>
<button type="button" class="quiet" data-act="down" aria-label="Down">↓</button>
<button type="button" class="quiet" data-act="start">Start page</button>
<button type="button" class="quiet" data-act="rename">Rename</button>
<button type="button" class="quiet" data-act="delete">Delete</button>"#;

/// The list and all that can be done about it.
#[component]
pub fn SavedViewList(
    /// What is shown.
    showing: Memo<Showing>,
    /// As many bytes as a file may have.
    longest: u32,
    /// Called with a wish; gives the place of its view where it was done.
    on_wish: Callback<Wish, Option<usize>>,
) -> impl IntoView {
    live::effect(move |_| showing.with(show));
    let on_click = move |event: MouseEvent| {
        let Some((act, at)) = pressed(&event) else { return };
        let wish = match act.as_str() {
            "open" if is_plain(&event) => Wish::Open(at),
            "up" | "down" => Wish::Shift(at, act == "up"),
            "start" => Wish::Start(at),
            "rename" => {
                let name = |all: &Showing| all.entries.get(at).map(|entry| entry.name.clone());
                edit(&at.to_string(), &showing.with_untracked(name).unwrap_or_default());
                focus_soon("#view-name".into());
                return;
            }
            "delete" => Wish::Delete(at),
            "undo" => Wish::Undo,
            _ => return,
        };
        event.prevent_default();
        edit("", "");
        let done = on_wish.run(wish);
        // The focus goes with the view; from one that is gone, to the way back.
        if act == "delete" {
            focus_soon("[data-act=undo]".into());
        } else if let Some(at) = done {
            focus_on(if act == "undo" { "open" } else { &act }, at);
        }
    };
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(field) = field() else { return };
        let name = field.value();
        let wish = match renamed(&field).parse() {
            Ok(at) => Wish::Rename(at, name),
            Err(_) => Wish::Save(name),
        };
        if let Some(at) = on_wish.run(wish) {
            edit("", "");
            focus_on("open", at);
        }
    };
    let on_change = move |event: Event| {
        if event_target::<Element>(&event).id() != "view-name" {
            import(&event, longest, on_wish);
        }
    };
    view! { <div class="views" inner_html=PARTS on:click=on_click on:submit=on_submit on:change=on_change></div> }
}

/// Strangers' names become text, never parts of the page.
fn show(all: &Showing) {
    let Some(list) = find(".saved-views") else { return };
    list.set_inner_html(if all.entries.is_empty() { "<li>No view is saved yet.</li>" } else { "" });
    for (at, entry) in all.entries.iter().enumerate() {
        let Ok(row) = document().create_element("li") else { return };
        row.set_id(&format!("view-{at}"));
        row.set_inner_html(ROW);
        if let Some(link) = row.first_element_child() {
            link.set_text_content(Some(&entry.name));
            set(&link, "href", &entry.href);
            set(&link, "aria-current", if entry.is_current { "page" } else { "false" });
        }
        if let Ok(Some(start)) = row.query_selector("[data-act=start]") {
            set(&start, "aria-pressed", if entry.is_start { "true" } else { "false" });
        }
        let _ = list.append_child(&row);
    }
    say(".said p", &all.said);
    if let Some(undo) = find("[data-act=undo]") {
        let _ = undo.toggle_attribute_with_force("hidden", !all.can_undo);
    }
    if let Some(link) = find("a[download]") {
        set(&link, "href", &all.file);
    }
    if field().is_some_and(|field| renamed(&field).is_empty() && field.value().is_empty()) {
        edit("", "");
    }
}

/// Has the field rename the view of a place, or save one where there is none.
fn edit(at: &str, name: &str) {
    let Some(field) = field() else { return };
    field.set_value(name);
    set(&field, "data-at", at);
    say("[for=view-name]", if at.is_empty() { "Save what is on screen as" } else { "New name" });
    say(".views .primary", if at.is_empty() { "Save" } else { "Rename" });
}

fn field() -> Option<HtmlInputElement> {
    find("#view-name")?.dyn_into().ok()
}

/// The place of the view that the field renames.
fn renamed(field: &Element) -> String {
    field.get_attribute("data-at").unwrap_or_default()
}

fn say(selector: &str, text: &str) {
    if let Some(element) = find(selector) {
        element.set_text_content(Some(text));
    }
}

fn focus_on(act: &str, at: usize) {
    focus_soon(format!("#view-{at} [data-act={act}]"));
}

fn set(element: &Element, name: &str, value: &str) {
    // None of these names is refused.
    let _ = element.set_attribute(name, value);
}

/// What was pressed, and in which row.
fn pressed(event: &MouseEvent) -> Option<(String, usize)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let act = target.closest("[data-act]").ok()??.get_attribute("data-act")?;
    let row = target.closest("li").ok()?.map(|row| row.id()).unwrap_or_default();
    Some((act, row.trim_start_matches("view-").parse().unwrap_or_default()))
}

fn import(event: &Event, longest: u32, on_wish: Callback<Wish, Option<usize>>) {
    let field: HtmlInputElement = event_target(event);
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
    // Of a file that is too long, only so much is read as tells it.
    let Ok(part) = file.slice_with_i32_and_i32(0, longest as i32 + 1) else { return };
    let read = JsFuture::from(part.text());
    // The same file can be chosen again.
    field.set_value("");
    spawn_local(async move {
        // A file that is gone reads as no views.
        let text = read.await.ok().and_then(|text| text.as_string()).unwrap_or_default();
        // The dialog may be gone by now.
        let _ = on_wish.try_run(Wish::Import(text));
    });
}
