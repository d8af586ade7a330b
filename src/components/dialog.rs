//! A dialog over the view, which waits behind it.

use leptos::prelude::*;
use live::Memo;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// The page shows one at a time.
const ID: &str = "over";

/// A dialog with its title and the way out of it: the button, or Esc.
#[component]
pub fn Modal(
    /// The title.
    title: Memo<String>,
    /// What the button says.
    leave: &'static str,
    /// Its place.
    #[prop(default = "over")]
    class: &'static str,
    /// Called when the person has left it.
    on_close: Callback<()>,
    /// What it is about.
    children: Children,
) -> impl IntoView {
    live::effect(move |_| {
        if let Some(dialog) = dialog() {
            // Only a dialog that is open already refuses.
            let _ = dialog.show_modal();
        }
    });
    let close = || {
        if let Some(dialog) = dialog() {
            dialog.close();
        }
    };
    // Whoever goes back by the browser's button has the focus where it was, too.
    on_cleanup(close);
    view! {
        <dialog class=class id=ID aria-labelledby="over-title" on:close=move |_| on_close.run(())>
            <h2 id="over-title" dir="auto">{live::text(move || title.get())}</h2>
            {children()}
            // Last, so that the focus begins with what the dialog is about; shown beside the title.
            <button type="button" class="quiet" on:click=move |_| close()>{leave}</button>
        </dialog>
    }
}

fn dialog() -> Option<HtmlDialogElement> {
    document().get_element_by_id(ID)?.dyn_into().ok()
}
