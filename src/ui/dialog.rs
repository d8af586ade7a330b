//! A dialog over the view, which waits behind it.

use leptos::prelude::*;
use leptos::text_prop::TextProp;
use leptos::{ev, html};
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use super::id::use_id;

/// A dialog with its title and the way out of it: the button, or Esc.
#[component]
pub fn Modal(
    /// The title.
    #[prop(into)]
    title: TextProp,
    /// What closes it besides its button: `closerequest` for Esc, `any` for a press beside it as well.
    closed_by: &'static str,
    /// What the way out of it is called.
    #[prop(into, default = TextProp::from(i18n::dialog_cancel))]
    leave: TextProp,
    /// Its place.
    #[prop(default = "over")]
    class: &'static str,
    /// Called when the person has left it.
    on_close: Callback<()>,
    /// What it is about.
    children: Children,
) -> impl IntoView {
    let (title_id, element) = (use_id(), NodeRef::<html::Dialog>::new());
    Effect::new(move |_| {
        if let Some(dialog) = element.get() {
            // Only a dialog that is open already refuses.
            let _ = dialog.show_modal();
        }
    });
    let close = move || {
        if let Some(dialog) = element.get_untracked() {
            dialog.close();
        }
    };
    // Whoever goes back by the browser's button has the focus where it was, too.
    on_cleanup(close);
    let on_closed = move |event: ev::Event| {
        let dialog: HtmlDialogElement = event_target(&event);
        // The event comes late: by then the element may be gone, or open again with another content.
        if dialog.is_connected() && !dialog.open() {
            let _ = on_close.try_run(());
        }
    };
    view! {
        <dialog class=class node_ref=element closedby=closed_by aria-labelledby=title_id on:close=on_closed>
            <h2 id=title_id.clone() dir="auto">{move || title.get()}</h2>
            {children()}
            // Last, so that the focus begins with what the dialog is about; shown beside the title.
            <button type="button" class="quiet" on:click=move |_| close()>{move || leave.get()}</button>
        </dialog>
    }
}

/// Closes the dialog that is open; the focus returns to where it was before.
pub fn close() {
    if let Some(dialog) = open_dialog() {
        dialog.close();
    }
}

/// Whether a dialog is open over the view.
pub(crate) fn is_dialog_open() -> bool {
    open_dialog().is_some()
}

/// The dialog that is open, of which the page shows one at a time.
fn open_dialog() -> Option<HtmlDialogElement> {
    document().query_selector("dialog[open]").ok()??.dyn_into().ok()
}
