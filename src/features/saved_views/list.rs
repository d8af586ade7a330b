//! The saved views: a list of links with what can be done about each, and a field for one more.

use leptos::ev::{Event, SubmitEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::HtmlInputElement;

use crate::browser::files::chosen_file;
use crate::features::saved_views::entry::{SavedViewAction, SavedViews};
use crate::features::saved_views::rows::{Control, Rows, SavedViewContext};
use crate::ui::id::use_id;

/// The list and all that can be done about it.
#[component]
pub fn SavedViewList(
    /// What is shown.
    #[prop(into)]
    saved: Signal<SavedViews>,
    /// As many bytes as a file may have.
    max_file_bytes: u32,
    /// Called with an action; gives the place of its view where it was done.
    on_action: Callback<SavedViewAction, Option<usize>>,
) -> impl IntoView {
    let list = SavedViewContext {
        saved,
        on_action,
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
                <p role="status">{move || saved.get().status}</p>
                <button
                    type="button"
                    node_ref=list.undo
                    hidden=move || !saved.with(|saved| saved.can_undo)
                    on:click=move |_| list.undo()
                >
                    {move || i18n::saved_views_undo()}
                </button>
            </div>
            <NameForm list />
            <p class="field-note">{move || i18n::saved_views_kept()}</p>
            <Files saved max_file_bytes on_action />
        </div>
    }
}

/// What is said of views that cannot be read, and what can be done about them.
#[component]
fn Unread(list: SavedViewContext) -> impl IntoView {
    let unreadable = Memo::new(move |_| list.saved.with(|saved| saved.unreadable.clone()));
    view! {
        <Show when=move || unreadable.with(Option::is_some)>
            <div class="said">
                <p class="notice">{move || unreadable.get()}</p>
                <button type="button" node_ref=list.discard on:click=move |_| list.remove(SavedViewAction::Discard)>
                    {move || i18n::saved_views_discard()}
                </button>
            </div>
        </Show>
    }
}

/// The field that saves a view, or renames one.
#[component]
fn NameForm(list: SavedViewContext) -> impl IntoView {
    let id = use_id();
    let is_new = move || list.renamed.get().is_none();
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        let name = list.name.get_untracked();
        let action = match list.renamed.get_untracked() {
            Some(at) => SavedViewAction::Rename(at, name),
            None => SavedViewAction::Save(name),
        };
        list.run_in_row(action, Control::Link);
    };
    view! {
        <form class="custom-dates" novalidate on:submit=on_submit>
            <div class="field">
                <label for=id.clone()>
                    {move || if is_new() { i18n::saved_views_save_as() } else { i18n::saved_views_new_name() }}
                </label>
                <input id=id node_ref=list.field type="text" maxlength="60" autocomplete="off" dir="auto" bind:value=list.name />
            </div>
            <button type="submit" class="primary">
                {move || if is_new() { i18n::saved_views_save() } else { i18n::saved_views_rename() }}
            </button>
        </form>
    }
}

/// The ways to take all views along as a file, and to add those of one.
#[component]
fn Files(
    saved: Signal<SavedViews>,
    max_file_bytes: u32,
    on_action: Callback<SavedViewAction, Option<usize>>,
) -> impl IntoView {
    let on_file = move |event: Event| import(&event_target(&event), max_file_bytes, on_action);
    view! {
        <div class="files">
            <a class="button" download="omnichannel-views.json" href=move || saved.get().file>
                {move || i18n::saved_views_export()}
            </a>
            <label class="button">
                {move || i18n::saved_views_import()}
                <input type="file" class="unseen" accept=".json,application/json" on:change=on_file />
            </label>
        </div>
    }
}

fn import(
    field: &HtmlInputElement,
    max_file_bytes: u32,
    on_action: Callback<SavedViewAction, Option<usize>>,
) {
    let Some(read) = chosen_file(field, max_file_bytes) else { return };
    spawn_local(async move {
        let text = read.await;
        // The dialog may be gone by now.
        let _ = on_action.try_run(SavedViewAction::Import(text));
    });
}
