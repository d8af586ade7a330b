//! The question whether a workspace that a link names is the person's, before there is a field for any secret.

use std::time::Duration;

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::html;
use leptos::prelude::*;

use crate::ui::id::use_id;
use rocketchat::address_parts::AddressParts;

/// How long the buttons ignore clicks after the question appears (clickjacking protection): a page that invites to a
/// double click can have it appear between the two. Browsers wait about as long before they let their own be answered.
const ACTIVATION_DELAY: Duration = Duration::from_millis(500);

/// The address in large letters, what it is about, and the two answers. Escape is a No, at any time.
#[component]
pub fn WorkspaceConfirmation(
    /// The address.
    parts: AddressParts,
    /// Called with whether it is the person's.
    on_answer: Callback<bool>,
) -> impl IntoView {
    let (title_id, address_id) = (use_id(), use_id());
    let title = NodeRef::<html::H2>::new();
    let is_active = RwSignal::new(false);
    let activate = move || {
        is_active.try_set(true);
    };
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    Effect::new(move |_| {
        // Counted from when it is in the document: a busy page may have made it long before.
        if let Some(title) = title.get() {
            let _ = title.focus();
            waiting.set_value(set_timeout_with_handle(activate, ACTIVATION_DELAY).ok());
        }
    });
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() {
            event.prevent_default();
            on_answer.run(false);
        }
    };
    // It may have stood behind another window all that time. What has the focus must keep it, so it is not disabled.
    let returned = StoredValue::new(f64::NEG_INFINITY);
    let handle =
        window_event_listener(leptos::ev::focus, move |event| returned.set_value(event.time_stamp()));
    on_cleanup(move || {
        handle.remove();
        if let Some(waiting) = waiting.get_value() {
            waiting.clear();
        }
    });
    let is_early = move || !is_active.get();
    let on_yes = move |event: MouseEvent| {
        if event.time_stamp() - returned.get_value() > ACTIVATION_DELAY.as_millis() as f64 {
            on_answer.run(true);
        }
    };
    let AddressParts { scheme, subdomain: before, registrable: end, rest, is_unencrypted, is_punycode } =
        parts;
    // In parts, of which one may stand in a line of its own, it would be read with blanks in it.
    let whole = format!("{scheme}{before}{end}{rest}");
    let caution = |sentence: fn() -> &'static str| view! { <p class="whose-caution">{sentence}</p> };
    view! {
        <section class="whose" role="group" aria-labelledby=title_id aria-describedby=address_id on:keydown=on_key>
            <h2 id=title_id.clone() tabindex="-1" node_ref=title>{move || i18n::sign_in_whose()}</h2>
            <span id=address_id.clone() hidden>{whole}</span>
            <p class="whose-host" dir="ltr">{scheme}<span>{before}<strong>{end}</strong></span>{rest}</p>
            <p>{move || i18n::sign_in_whose_why()}</p>
            <p>{move || i18n::sign_in_whose_warning()}</p>
            {is_punycode.then(|| caution(i18n::sign_in_whose_other_letters))}
            {is_unencrypted.then(|| caution(i18n::sign_in_whose_open))}
            <div class="whose-answers">
                <button type="button" prop:disabled=move || is_early() on:click=move |_| on_answer.run(false)>{move || i18n::sign_in_whose_no()}</button>
                <button type="button" prop:disabled=move || is_early() on:click=on_yes>{move || i18n::sign_in_whose_yes()}</button>
            </div>
        </section>
    }
}
