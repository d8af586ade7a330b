//! The saved views: a list of links with what can be done about each, and a field for one more.

use leptos::ev::{Event, MouseEvent, SubmitEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlElement, HtmlInputElement};

use super::dialog::close;
use super::id::use_id;
use super::tabs::is_plain;

/// One saved view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedViews {
    /// The views.
    pub entries: Vec<Entry>,
    /// What is to be said of views that cannot be read.
    pub unread: Option<String>,
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

/// The controls of a row, in their order.
#[derive(Clone, Copy)]
enum Control {
    Link,
    Up,
    Down,
    Start,
}

/// The list as its parts share it.
#[derive(Clone, Copy)]
struct List {
    saved: Signal<SavedViews>,
    on_wish: Callback<Wish, Option<usize>>,
    /// What is typed in the field.
    name: RwSignal<String>,
    /// The place of the view that the field renames; none while it is for a new one.
    renamed: RwSignal<Option<usize>>,
    rows: NodeRef<html::Ol>,
    field: NodeRef<html::Input>,
    undo: NodeRef<html::Button>,
    discard: NodeRef<html::Button>,
}

impl List {
    /// Does a wish. Once it is done, the field is for a new view again; gives the place of the view in question.
    fn wish(self, wish: Wish) -> Option<usize> {
        let at = self.on_wish.run(wish)?;
        self.renamed.set(None);
        self.name.set(String::new());
        Some(at)
    }

    /// Does a wish about a view. The focus goes with the view, to the same control of its row.
    fn wish_in_row(self, wish: Wish, control: Control) {
        if let Some(at) = self.wish(wish) {
            focus_soon(move || self.control(at, control));
        }
    }

    /// Does a wish that takes something away. The focus goes to the way back.
    fn take_away(self, wish: Wish) {
        if self.wish(wish).is_some() {
            focus_soon(move || element(self.undo));
        }
    }

    /// Has back what was taken away. The focus goes to it, whatever it is.
    fn undo(self) {
        if let Some(at) = self.wish(Wish::Undo) {
            let discard = move || {
                element(self.discard).filter(|_| self.saved.with_untracked(|saved| saved.unread.is_some()))
            };
            focus_soon(move || {
                discard().or_else(|| self.control(at, Control::Link)).or_else(|| element(self.field))
            });
        }
    }

    /// Has the field rename a view.
    fn rename(self, at: usize) {
        let name = self.saved.with_untracked(|saved| saved.entries.get(at).map(|entry| entry.name.clone()));
        self.name.set(name.unwrap_or_default());
        self.renamed.set(Some(at));
        focus_soon(move || element(self.field));
    }

    /// A control of the row at a place, if there is such a row.
    fn control(self, at: usize, control: Control) -> Option<HtmlElement> {
        let row = self.rows.get_untracked()?.children().item(at as u32)?;
        row.children().item(control as u32)?.dyn_into().ok()
    }
}

/// The list and all that can be done about it.
#[component]
pub fn SavedViewList(
    /// What is shown.
    #[prop(into)]
    saved: Signal<SavedViews>,
    /// As many bytes as a file may have.
    longest: u32,
    /// Called with a wish; gives the place of its view where it was done.
    on_wish: Callback<Wish, Option<usize>>,
) -> impl IntoView {
    let list = List {
        saved,
        on_wish,
        name: RwSignal::new(String::new()),
        renamed: RwSignal::new(None),
        rows: NodeRef::new(),
        field: NodeRef::new(),
        undo: NodeRef::new(),
        discard: NodeRef::new(),
    };
    view! {
        <div class="views">
            <Unread list />
            <Rows list />
            <div class="said">
                <p role="status">{move || saved.get().said}</p>
                <button
                    type="button"
                    node_ref=list.undo
                    hidden=move || !saved.with(|saved| saved.can_undo)
                    on:click=move |_| list.undo()
                >
                    {move || words::saved_views_undo()}
                </button>
            </div>
            <NameForm list />
            <p class="field-note">{move || words::saved_views_kept()}</p>
            <Files saved longest on_wish />
        </div>
    }
}

/// What is said of views that cannot be read, and what can be done about them.
#[component]
fn Unread(list: List) -> impl IntoView {
    let unread = Memo::new(move |_| list.saved.with(|saved| saved.unread.clone()));
    view! {
        <Show when=move || unread.with(Option::is_some)>
            <div class="said">
                <p class="notice">{move || unread.get()}</p>
                <button type="button" node_ref=list.discard on:click=move |_| list.take_away(Wish::Discard)>
                    {move || words::saved_views_discard()}
                </button>
            </div>
        </Show>
    }
}

/// The views, or why there is none.
#[component]
fn Rows(list: List) -> impl IntoView {
    let count = Memo::new(move |_| list.saved.with(|saved| saved.entries.len()));
    let has_unread = Memo::new(move |_| list.saved.with(|saved| saved.unread.is_some()));
    let none = move || match has_unread.get() {
        true => words::saved_views_none_readable(),
        false => words::saved_views_none(),
    };
    view! {
        <ol class="saved-views" node_ref=list.rows>
            // By their places: wishes are about these, and the focus is brought along by hand.
            <For each=move || 0..count.get() key=|at| *at children=move |at| view! { <Row list at /> } />
            <Show when=move || count.get() == 0><li>{none}</li></Show>
        </ol>
    }
}

/// A view with its buttons, in the order of [`Control`]; each is read with the name of its view.
#[component]
fn Row(
    list: List,
    /// The place of the view.
    at: usize,
) -> impl IntoView {
    let entry =
        Memo::new(move |_| list.saved.with(|saved| saved.entries.get(at).cloned()).unwrap_or_default());
    let name_in = move |sentence: fn(&str) -> String| move || entry.with(|entry| sentence(&entry.name));
    let on_open = move |event: MouseEvent| {
        if is_plain(&event) {
            event.prevent_default();
            // Closed before it goes, it gives the focus back.
            close();
            list.on_wish.run(Wish::Open(at));
        }
    };
    view! {
        <li>
            <a
                dir="auto"
                href=move || entry.get().href
                aria-current=move || entry.with(|entry| entry.is_current).then_some("page")
                on:click=on_open
            >
                {move || entry.get().name}
            </a>
            <button type="button" class="quiet" aria-label=name_in(words::saved_views_up_of)
                on:click=move |_| list.wish_in_row(Wish::Shift(at, true), Control::Up)>"↑"</button>
            <button type="button" class="quiet" aria-label=name_in(words::saved_views_down_of)
                on:click=move |_| list.wish_in_row(Wish::Shift(at, false), Control::Down)>"↓"</button>
            <button type="button" class="quiet" aria-label=name_in(words::saved_views_start_of)
                aria-pressed=move || entry.with(|entry| entry.is_start).to_string()
                on:click=move |_| list.wish_in_row(Wish::ToggleStart(at), Control::Start)>{move || words::saved_views_start()}</button>
            <button type="button" class="quiet" aria-label=name_in(words::saved_views_rename_of)
                on:click=move |_| list.rename(at)>{move || words::saved_views_rename()}</button>
            <button type="button" class="quiet" aria-label=name_in(words::saved_views_delete_of)
                on:click=move |_| list.take_away(Wish::Delete(at))>{move || words::saved_views_delete()}</button>
        </li>
    }
}

/// The field that saves a view, or renames one.
#[component]
fn NameForm(list: List) -> impl IntoView {
    let id = use_id();
    let is_new = move || list.renamed.get().is_none();
    let label = move || if is_new() { words::saved_views_save_as() } else { words::saved_views_new_name() };
    let action = move || if is_new() { words::saved_views_save() } else { words::saved_views_rename() };
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        let name = list.name.get_untracked();
        let wish = match list.renamed.get_untracked() {
            Some(at) => Wish::Rename(at, name),
            None => Wish::Save(name),
        };
        list.wish_in_row(wish, Control::Link);
    };
    view! {
        <form class="custom-dates" novalidate on:submit=on_submit>
            <div class="field">
                <label for=id.clone()>{label}</label>
                <input id=id node_ref=list.field type="text" maxlength="60" autocomplete="off" dir="auto" bind:value=list.name />
            </div>
            <button type="submit" class="primary">{action}</button>
        </form>
    }
}

/// The ways to take all views along as a file, and to add those of one.
#[component]
fn Files(saved: Signal<SavedViews>, longest: u32, on_wish: Callback<Wish, Option<usize>>) -> impl IntoView {
    let on_file = move |event: Event| import(&event_target(&event), longest, on_wish);
    view! {
        <div class="files">
            <a class="button" download="omnichannel-views.json" href=move || saved.get().file>
                {move || words::saved_views_export()}
            </a>
            <label class="button">
                {move || words::saved_views_import()}
                <input type="file" class="unseen" accept=".json,application/json" on:change=on_file />
            </label>
        </div>
    }
}

fn import(field: &HtmlInputElement, longest: u32, on_wish: Callback<Wish, Option<usize>>) {
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

fn element<E>(node: NodeRef<E>) -> Option<HtmlElement>
where
    E: html::ElementType + 'static,
    E::Output: JsCast + Clone + 'static,
{
    node.get_untracked()?.dyn_into().ok()
}

/// Brings the focus to an element once the list is as a wish has left it.
fn focus_soon(find: impl Fn() -> Option<HtmlElement> + 'static) {
    queue_microtask(move || {
        if let Some(element) = find() {
            let _ = element.focus();
        }
    });
}
