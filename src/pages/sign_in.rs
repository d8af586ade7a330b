//! The way in: a workspace, or the demo.

use leptos::prelude::*;

use crate::components::notice::Notices;
use crate::components::sign_in_form::SignInForm;
use crate::domain::sign_in::Entry;
use crate::state::filters::Filters;
use crate::state::session::Session;
use crate::state::task::use_task;

/// The form with its workings.
#[component]
pub fn SignInPanel() -> impl IntoView {
    let session: Session = expect_context();
    let filters: Filters = expect_context();
    let (error, set_error) = signal(None::<String>);
    let (wants_code, set_wants_code) = signal(false);
    let (is_busy, set_busy) = signal(false);
    let task = use_task();
    let on_submit = Callback::new(move |entry: Entry| {
        set_busy.set(true);
        set_error.set(None);
        // Leaving the form, for the demo for one, ends the sign-in.
        task.run(Box::pin(session.sign_in(entry)), move |result| {
            // After a success the form is gone, and its signals with it.
            set_busy.try_set(false);
            if let Err(refusal) = result {
                set_wants_code.try_set(refusal.wants_code());
                set_error.try_set(Some(refusal.to_string()));
            }
        });
    });
    let workspace = session.address().or_else(|| filters.workspace.get_untracked()).unwrap_or_default();
    view! { <SignInForm workspace wants_code is_busy error on_submit /> }
}

/// The first page that a person sees.
#[component]
pub fn SignIn(
    /// Whether a secret was taken out of the address.
    had_secret: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    view! {
        <main class="welcome" id="main">
            <h1>"Omnichannel Dashboard"</h1>
            <p class="lead">
                "See how much came in, how fast it was answered, who carried it and when nobody was there. \
                 Your browser talks to your own Rocket.Chat workspace and to nobody else."
            </p>
            <Notices sentences=Memo::new(move |_| secret_notice(had_secret).into_iter().collect()) />
            <SignInPanel />
            <div class="or">
                <p>"No workspace at hand?"</p>
                <button type="button" on:click=move |_| filters.set_demo(true)>"Explore the demo"</button>
            </div>
        </main>
    }
}

/// What to say when a secret was taken out of the address.
pub fn secret_notice(had_secret: bool) -> Option<String> {
    had_secret.then(|| {
        "A token in the address was ignored and removed. If others may have seen it, replace it in Rocket.Chat.".into()
    })
}
