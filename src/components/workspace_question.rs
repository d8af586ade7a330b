//! The question whether a workspace that a link names is the person's, before there is a field for any secret.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use live::view;

use super::surroundings::focus;
use crate::domain::host_parts::HostParts;

/// The heading, which takes the focus.
const TITLE: &str = "whose-title";

/// The address in large letters, what it is about, and the two answers. Escape is a No.
#[component]
pub fn WorkspaceQuestion(
    /// The address.
    parts: HostParts,
    /// Called with whether it is the person's.
    on_answer: Callback<bool>,
) -> impl IntoView {
    live::effect(|_| focus(TITLE));
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() {
            event.prevent_default();
            on_answer.run(false);
        }
    };
    let HostParts { scheme, before, end, rest, is_open, has_other_letters } = parts;
    let caution = |sentence: &'static str| view! { <p class="whose-caution">{sentence}</p> }.into_any();
    view! {
        <section class="whose" role="group" aria-labelledby=TITLE aria-describedby="whose-host" on:keydown=on_key>
            <h2 id=TITLE tabindex="-1">{words::sign_in_whose()}</h2>
            <p class="whose-host" id="whose-host" dir="ltr">{scheme}<span>{before}<strong>{end}</strong></span>{rest}</p>
            <p>{words::sign_in_whose_why()}</p>
            <p>{words::sign_in_whose_warning()}</p>
            {has_other_letters.then(|| caution(words::sign_in_whose_other_letters()))}
            {is_open.then(|| caution(words::sign_in_whose_open()))}
            <div class="whose-answers">
                <button type="button" on:click=move |_| on_answer.run(false)>{words::sign_in_whose_no()}</button>
                <button type="button" on:click=move |_| on_answer.run(true)>{words::sign_in_whose_yes()}</button>
            </div>
        </section>
    }
}
