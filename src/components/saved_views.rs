//! The saved views: a list of links with what can be done about each, and a field for one more.
//!
//! The parts that never change are a text, and two listeners serve all rows: as views of Leptos' own they would weigh
//! several times as much.

use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;
use live::view;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlInputElement};

use super::dialog::close;
use super::shortcuts::{find, focus_soon};
use super::tabs::is_plain;

/// One saved view.
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
pub struct Showing {
    /// The views.
    pub entries: Vec<Entry>,
    /// What is to be said of views that cannot be read; nothing where there is none.
    pub unread: String,
    /// What has become of the last wish.
    pub said: String,
    /// Whether there is something to have back.
    pub can_undo: bool,
    /// All views as the address of a file.
    pub file: String,
}

/// What a person wants of the views; each is meant by its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To see one.
    Open(usize),
    /// To have one a place up, or down.
    Shift(usize, bool),
    /// To begin with one, or no longer.
    ToggleStart(usize),
    /// To call one by another name.
    Rename(usize, String),
    /// To have one no longer.
    Delete(usize),
    /// To have back what was deleted, or what was before a file was read.
    Undo,
    /// To have no longer what cannot be read.
    Discard,
    /// To save what is on screen by a name.
    Save(String),
    /// To add those of a file, by its text.
    Import(String),
}

fn parts() -> String {
    format!(
        r#"<div class="unread"></div><ol class="saved-views"></ol>
<div class="said"><p role="status"></p><button type="button" data-act="undo">{}</button></div>
<form class="custom-dates" novalidate><div class="field"><label for="view-name">{}</label>
<input id="view-name" maxlength="60" autocomplete="off" dir="auto"></div>
<button class="primary" data-act="save">{}</button></form>
<p class="field-note">{}</p>
<div class="files"><a class="button" download="omnichannel-views.json">{}</a>
<label class="button">{}<input type="file" class="unseen" accept=".json,application/json"></label></div>"#,
        words::saved_views_undo(),
        words::saved_views_save_as(),
        words::saved_views_save(),
        words::saved_views_kept(),
        words::saved_views_export(),
        words::saved_views_import(),
    )
}

fn unread() -> String {
    format!(
        r#"<div class="said"><p class="notice"></p><button type="button" data-act="discard">{}</button></div>"#,
        words::saved_views_discard()
    )
}

fn row() -> String {
    format!(
        r#"<a data-act="open" dir="auto"></a>
<button type="button" class="quiet" data-act="up">↑</button>
<button type="button" class="quiet" data-act="down">↓</button>
<button type="button" class="quiet" data-act="start">{}</button>
<button type="button" class="quiet" data-act="edit">{}</button>
<button type="button" class="quiet" data-act="delete">{}</button>"#,
        words::saved_views_start(),
        words::saved_views_rename(),
        words::saved_views_delete(),
    )
}

/// Says what a button does to the view of a name.
type Told = fn(&str) -> String;

/// The buttons of a row; each is read with the name of its view.
const BUTTONS: [(&str, Told); 5] = [
    ("up", words::saved_views_up_of),
    ("down", words::saved_views_down_of),
    ("start", words::saved_views_start_of),
    ("edit", words::saved_views_rename_of),
    ("delete", words::saved_views_delete_of),
];

/// The list and all that can be done about it.
#[component]
pub fn SavedViewList(
    /// As many bytes as a file may have.
    longest: u32,
    /// Called with a wish; gives the place of its view where it was done.
    on_wish: Callback<Wish, Option<usize>>,
) -> impl IntoView {
    let on_click = move |event: MouseEvent| {
        let Some((act, at)) = pressed(&event) else { return };
        if act == "open" && !is_plain(&event) {
            return;
        }
        event.prevent_default();
        let text = field().map(|field| field.value()).unwrap_or_default();
        let wish = match act.as_str() {
            "open" => Wish::Open(at),
            "up" | "down" => Wish::Shift(at, act == "up"),
            "start" => Wish::ToggleStart(at),
            "rename" => Wish::Rename(at, text),
            "delete" => Wish::Delete(at),
            "undo" => Wish::Undo,
            "discard" => Wish::Discard,
            "save" => Wish::Save(text),
            "edit" => {
                let name = find(&selector("open", at)).and_then(|link| link.text_content());
                return edit(&at.to_string(), &name.unwrap_or_default());
            }
            _ => return,
        };
        if act == "open" {
            // Closed before it goes, it gives the focus back.
            close();
        }
        match on_wish.run(wish) {
            Some(at) => {
                // The focus goes with the view; from one that is gone, to the way back.
                focus_soon(match act.as_str() {
                    "up" | "down" | "start" => selector(&act, at),
                    "delete" | "discard" => "[data-act=undo]".into(),
                    // What is back may be no view.
                    "undo" => format!("{}, [data-act=discard], #view-name", selector("open", at)),
                    _ => selector("open", at),
                });
                edit("", "");
            }
            None if act == "open" => {}
            // The rows are made anew all the same.
            None => focus_soon(selector(&act, at)),
        }
    };
    let on_change = move |event: Event| import(&event_target(&event), longest, on_wish);
    view! { <div class="views" inner_html=parts() on:click=on_click on:change=on_change></div> }
}

/// Fills the list. Strangers' names become text, never parts of the page.
pub fn show(all: &Showing) {
    let row = row();
    let rows: String = (0..all.entries.len()).map(|at| format!("<li data-at={at}>{row}</li>")).collect();
    let Some(list) = find(".saved-views") else { return };
    let alone = |words: &str| format!("<li>{words}</li>");
    list.set_inner_html(&match (rows.is_empty(), all.unread.is_empty()) {
        (true, true) => alone(words::saved_views_none()),
        (true, false) => alone(words::saved_views_none_readable()),
        _ => rows,
    });
    if let Some(place) = find(".unread") {
        place.set_inner_html(&if all.unread.is_empty() { String::new() } else { unread() });
        say(".unread p", &all.unread);
    }
    for (at, entry) in all.entries.iter().enumerate() {
        say(&selector("open", at), &entry.name);
        set(&selector("open", at), "href", &entry.href);
        set(&selector("open", at), "aria-current", if entry.is_current { "page" } else { "false" });
        for (act, told) in BUTTONS {
            set(&selector(act, at), "aria-label", &told(&entry.name));
        }
        set(&selector("start", at), "aria-pressed", if entry.is_start { "true" } else { "false" });
    }
    say(".views [role=status]", &all.said);
    set(".views", "data-undo", if all.can_undo { "yes" } else { "" });
    set("a[download]", "href", &all.file);
}

/// Has the field rename the view of a place, or save one where there is none.
fn edit(at: &str, name: &str) {
    let Some(field) = field() else { return };
    field.set_value(name);
    let is_new = at.is_empty();
    set(".views form", "data-at", at);
    set(".views .primary", "data-act", if is_new { "save" } else { "rename" });
    let (button, label) = match is_new {
        true => (words::saved_views_save(), words::saved_views_save_as()),
        false => (words::saved_views_rename(), words::saved_views_new_name()),
    };
    say(".views .primary", button);
    say("[for=view-name]", label);
    if !is_new {
        focus_soon("#view-name".into());
    }
}

fn field() -> Option<HtmlInputElement> {
    find("#view-name")?.dyn_into().ok()
}

fn selector(act: &str, at: usize) -> String {
    format!("li[data-at='{at}'] [data-act={act}]")
}

fn say(selector: &str, text: &str) {
    if let Some(element) = find(selector) {
        element.set_text_content(Some(text));
    }
}

fn set(selector: &str, name: &str, value: &str) {
    if let Some(element) = find(selector) {
        // None of these names is refused.
        let _ = element.set_attribute(name, value);
    }
}

/// What was pressed, and for which view.
fn pressed(event: &MouseEvent) -> Option<(String, usize)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let act = target.closest("[data-act]").ok()??.get_attribute("data-act")?;
    let at =
        target.closest("[data-at]").ok()?.and_then(|row| row.get_attribute("data-at")).unwrap_or_default();
    Some((act, at.parse().unwrap_or_default()))
}

fn import(field: &HtmlInputElement, longest: u32, on_wish: Callback<Wish, Option<usize>>) {
    // The other field has none.
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
