//! A button with what it opens right below it.

use leptos::ev::{KeyboardEvent, pointerdown};
use leptos::html;
use leptos::prelude::*;
use leptos_use::use_event_listener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

use super::id::use_id;

/// A button, and below it a group that it opens. It closes by the button, by Esc, and by going on elsewhere; the focus stays.
#[component]
pub fn Popup(
    /// The class of both together.
    class: &'static str,
    /// The class of the button.
    #[prop(optional)]
    button_class: &'static str,
    /// What the button says to those who point at it.
    #[prop(optional, into)]
    tooltip: Signal<Option<&'static str>>,
    /// What is in the button.
    button: AnyView,
    /// The name of the group.
    #[prop(into)]
    label: Signal<String>,
    /// Whether it is open.
    is_open: RwSignal<bool>,
    /// What is in the group.
    children: Children,
) -> impl IntoView {
    let id = use_id();
    let (popup, opener) = (NodeRef::<html::Div>::new(), NodeRef::<html::Button>::new());
    close_on_press_outside(popup, is_open);
    let focus_opener = move || {
        if let Some(opener) = opener.get_untracked() {
            let _ = opener.focus();
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && is_open.get_untracked() {
            event.prevent_default();
            event.stop_propagation();
            is_open.set(false);
            focus_opener();
        }
    };
    Effect::new(move |_| {
        let Some(popup) = popup.get().filter(|_| !is_open.get()) else { return };
        // The focus would be lost with what is hidden, and a dialog that opens now gives it back to where it was.
        if popup.contains(document().active_element().as_deref()) {
            focus_opener();
        }
    });
    let on_leave = move |event: web_sys::FocusEvent| {
        let to = event.related_target().and_then(|to| to.dyn_into::<Element>().ok());
        let is_outside = |to: Element| popup.get_untracked().is_some_and(|popup| !popup.contains(Some(&to)));
        if to.is_some_and(is_outside) {
            is_open.set(false);
        }
    };
    view! {
        <div class=format!("popup {class}") node_ref=popup on:keydown=on_key on:focusout=on_leave>
            <button type="button" class=button_class node_ref=opener title=move || tooltip.get()
                aria-expanded=move || is_open.get().to_string() aria-controls=id.clone()
                on:click=move |_| is_open.update(|open| *open = !*open)>
                {button}
            </button>
            <div id=id class="popup-group" role="group" hidden=move || !is_open.get() aria-label=move || label.get()>
                {children()}
            </div>
        </div>
    }
}

/// Closes it where something beside it is pressed that takes no focus.
fn close_on_press_outside(popup: NodeRef<html::Div>, is_open: RwSignal<bool>) {
    let _ = use_event_listener(document(), pointerdown, move |event| {
        let pressed = event.target().and_then(|target| target.dyn_into::<Node>().ok());
        let is_inside = popup.get_untracked().is_some_and(|popup| popup.contains(pressed.as_ref()));
        if is_open.get_untracked() && !is_inside {
            is_open.set(false);
        }
    });
}
