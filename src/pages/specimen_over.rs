//! What stands over a view, for the page of components.
#![cfg(debug_assertions)]

use leptos::prelude::*;
use live::{Signal, view};

use crate::components::dialog::Modal;

/// A dialog and a drawer, each behind its button.
#[component]
pub fn Over() -> impl IntoView {
    let open = Signal::new(None::<(&'static str, &'static str)>);
    let opener = |name: &'static str, class: &'static str| {
        view! { <button type="button" on:click=move |_| open.set(Some((name, class)))>{name}</button> }
            .into_any()
    };
    let modal = move || {
        let (name, class) = open.get()?;
        let title = live::memo(move |_| name.to_owned());
        let on_close = Callback::new(move |()| open.set(None));
        let sentence = "What it is about, in a sentence that is longer than its title and takes more than a line of it where the page is narrow.";
        Some(view! { <Modal title closed_by="any" class on_close><p>{sentence}</p></Modal> }.into_any())
    };
    view! {
        <section class="panel">
            <p class="or">{opener("A dialog", "over")}{opener("A drawer", "over drawer")}</p>
            {live::maybe(modal)}
        </section>
    }
}
