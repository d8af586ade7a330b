//! Sign-outs that a workspace has not confirmed: what that means, and what can be done.

use leptos::prelude::*;
use live::view;

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parting {
    /// Tells it from others.
    pub number: u32,
    /// What is said of it.
    pub sentence: String,
    /// Whether it can be tried again.
    pub can_retry: bool,
}

/// All of them, each with its buttons. They are read out when they come.
#[component]
pub fn PartingNotices(
    /// The sign-outs.
    partings: Memo<Vec<Parting>>,
    /// The number of one that is being tried again.
    busy: Memo<Vec<u32>>,
    /// Called with the number of one that is to be tried again.
    on_retry: Callback<u32>,
    /// Called with the number of one that has been read.
    on_dismiss: Callback<u32>,
) -> impl IntoView {
    let item = move |Parting { number, sentence, can_retry }: Parting| {
        let label = move || {
            if busy.with(|busy| busy.contains(&number)) {
                words::sign_out_trying()
            } else {
                words::panel_try_again()
            }
        };
        let retry = can_retry.then(|| {
            view! { <button type="button" on:click=move |_| on_retry.run(number)>{live::text(label)}</button> }
        });
        view! {
            <div class="notice parting" role="group" aria-label=words::sign_out_title()>
                <p role="alert">{sentence}</p>
                {retry}
                <button type="button" class="quiet" on:click=move |_| on_dismiss.run(number)>{words::sign_out_dismiss()}</button>
            </div>
        }
    };
    view! { <div class="partings">{live::view(move || live::each(partings.get().into_iter().map(item)))}</div> }
}
