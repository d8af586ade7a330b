//! The rows of the saved views, and where the focus goes with what is done about them.

use leptos::ev::MouseEvent;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::features::saved_views::entry::{SavedViewAction, SavedViews};
use crate::ui::dialog::close;
use crate::ui::tabs::is_plain_click;

/// The controls of a row, in their order.
#[derive(Clone, Copy)]
pub(crate) enum Control {
    Link,
    Up,
    Down,
    Start,
}

/// The list as its parts share it.
#[derive(Clone, Copy)]
pub(crate) struct SavedViewContext {
    pub saved: Signal<SavedViews>,
    pub on_action: Callback<SavedViewAction, Option<usize>>,
    /// What is typed in the field.
    pub name: RwSignal<String>,
    /// The place of the view that the field renames; none while it is for a new one.
    pub renamed: RwSignal<Option<usize>>,
    pub rows: NodeRef<html::Ol>,
    pub field: NodeRef<html::Input>,
    pub undo: NodeRef<html::Button>,
    pub discard: NodeRef<html::Button>,
}

impl SavedViewContext {
    /// Does an action. Once it is done, the field is for a new view again; gives the place of the view in question.
    fn run(self, action: SavedViewAction) -> Option<usize> {
        let at = self.on_action.run(action)?;
        self.renamed.set(None);
        self.name.set(String::new());
        Some(at)
    }

    /// Does an action about a view. The focus goes with the view, to the same control of its row.
    pub fn run_in_row(self, action: SavedViewAction, control: Control) {
        if let Some(at) = self.run(action) {
            focus_soon(move || self.control(at, control));
        }
    }

    /// Does an action that takes something away. The focus goes to the way back.
    pub fn remove(self, action: SavedViewAction) {
        if self.run(action).is_some() {
            focus_soon(move || element(self.undo));
        }
    }

    /// Has back what was taken away. The focus goes to it, whatever it is.
    pub fn undo(self) {
        if let Some(at) = self.run(SavedViewAction::Undo) {
            let discard = move || {
                element(self.discard)
                    .filter(|_| self.saved.with_untracked(|saved| saved.unreadable.is_some()))
            };
            focus_soon(move || {
                discard().or_else(|| self.control(at, Control::Link)).or_else(|| element(self.field))
            });
        }
    }

    /// Has the field rename a view.
    pub fn rename(self, at: usize) {
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

/// The views, or why there is none.
#[component]
pub(crate) fn Rows(list: SavedViewContext) -> impl IntoView {
    let count = Memo::new(move |_| list.saved.with(|saved| saved.entries.len()));
    let has_unread = Memo::new(move |_| list.saved.with(|saved| saved.unreadable.is_some()));
    let none = move || match has_unread.get() {
        true => i18n::saved_views_none_readable(),
        false => i18n::saved_views_none(),
    };
    view! {
        <ol class="saved-views" node_ref=list.rows>
            // By their places: actions are about these, and the focus is brought along by hand.
            {move || (0..count.get()).map(|at| view! { <Row list at /> }).collect_view()}
            {move || (count.get() == 0).then(|| view! { <li>{move || none()}</li> })}
        </ol>
    }
}

/// A view with its buttons, in the order of [`Control`]; each is read with the name of its view.
#[component]
fn Row(
    list: SavedViewContext,
    /// The place of the view.
    at: usize,
) -> impl IntoView {
    let entry =
        Memo::new(move |_| list.saved.with(|saved| saved.entries.get(at).cloned()).unwrap_or_default());
    let name_in = move |sentence: fn(&str) -> String| move || entry.with(|entry| sentence(&entry.name));
    let on_open = move |event: MouseEvent| {
        if is_plain_click(&event) {
            event.prevent_default();
            // Closed before it goes, it gives the focus back.
            close();
            list.on_action.run(SavedViewAction::Open(at));
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
            <button type="button" class="quiet" aria-label=name_in(i18n::saved_views_up_of)
                on:click=move |_| list.run_in_row(SavedViewAction::Shift(at, true), Control::Up)>"↑"</button>
            <button type="button" class="quiet" aria-label=name_in(i18n::saved_views_down_of)
                on:click=move |_| list.run_in_row(SavedViewAction::Shift(at, false), Control::Down)>"↓"</button>
            <button type="button" class="quiet" aria-label=name_in(i18n::saved_views_start_of)
                aria-pressed=move || entry.with(|entry| entry.is_start).to_string()
                on:click=move |_| list.run_in_row(SavedViewAction::ToggleStart(at), Control::Start)>{move || i18n::saved_views_start()}</button>
            <button type="button" class="quiet" aria-label=name_in(i18n::saved_views_rename_of)
                on:click=move |_| list.rename(at)>{move || i18n::saved_views_rename()}</button>
            <button type="button" class="quiet" aria-label=name_in(i18n::saved_views_delete_of)
                on:click=move |_| list.remove(SavedViewAction::Delete(at))>{move || i18n::saved_views_delete()}</button>
        </li>
    }
}

fn element<E>(node: NodeRef<E>) -> Option<HtmlElement>
where
    E: html::ElementType + 'static,
    E::Output: JsCast + Clone + 'static,
{
    node.get_untracked()?.dyn_into().ok()
}

/// Brings the focus to an element once the list is as an action has left it.
fn focus_soon(find: impl Fn() -> Option<HtmlElement> + 'static) {
    queue_microtask(move || {
        if let Some(element) = find() {
            let _ = element.focus();
        }
    });
}
