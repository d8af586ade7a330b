//! A dialog over the view, which waits behind it.

use leptos::prelude::*;
use live::view;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// The page shows one at a time.
const ID: &str = "over";

/// A dialog with its title and the way out of it: the button, or Esc.
#[component]
pub fn Modal(
    /// The title.
    title: Memo<String>,
    /// What closes it besides its button: `closerequest` for Esc, `any` for a press beside it as well.
    closed_by: &'static str,
    /// What the way out of it is called.
    #[prop(default = words::dialog_cancel())]
    leave: &'static str,
    /// Its place.
    #[prop(default = "over")]
    class: &'static str,
    /// Called when the person has left it.
    on_close: Callback<()>,
    /// What it is about.
    children: Children,
) -> impl IntoView {
    Effect::new(move |_| {
        if let Some(dialog) = dialog() {
            // Only a dialog that is open already refuses.
            let _ = dialog.show_modal();
        }
    });
    // Whoever goes back by the browser's button has the focus where it was, too.
    on_cleanup(close);
    // The event comes late: by then another dialog may be open in place of this one.
    let on_closed = move |_| {
        if !dialog().is_some_and(|dialog| dialog.open()) {
            let _ = on_close.try_run(());
        }
    };
    view! {
        <dialog class=class id=ID closedby=closed_by aria-labelledby="over-title" on:close=on_closed>
            <h2 id="over-title" dir="auto">{live::text(move || title.get())}</h2>
            {children()}
            // Last, so that the focus begins with what the dialog is about; shown beside the title.
            <button type="button" class="quiet" on:click=|_| close()>{leave}</button>
        </dialog>
    }
}

/// Closes the dialog; the focus returns to where it was before.
pub fn close() {
    if let Some(dialog) = dialog() {
        dialog.close();
    }
}

fn dialog() -> Option<HtmlDialogElement> {
    document().get_element_by_id(ID)?.dyn_into().ok()
}
