//! The page as a whole: router, contexts, the sign-in gate and the frame around the views.

mod filter_bar;
mod frame;

use leptos::prelude::*;
use leptos_router::components::Router;

use crate::pages::sign_in::SignIn;
use crate::state::address_bar;
use crate::state::filters::use_filters;
use crate::state::session::Session;
use frame::Frame;

/// Starts the dashboard in the page's body.
pub fn start() {
    let had_secret = remove_secrets();
    mount_to_body(move || view! { <App had_secret /> });
    // The shell that stood here while the program loaded.
    if let Some(shell) = document().get_element_by_id("boot") {
        shell.remove();
    }
}

#[component]
fn App(had_secret: bool) -> impl IntoView {
    view! {
        <Router>
            <Gate had_secret />
        </Router>
    }
}

/// Shows the views to those who are signed in, and the way in to all others.
#[component]
fn Gate(had_secret: bool) -> impl IntoView {
    let filters = use_filters();
    provide_context(filters);
    let session = Session::new(filters.demo);
    provide_context(session);
    move || match session.client.get() {
        Some(client) => {
            // All that belongs to one sign-in finds it here, and is made anew with the next.
            provide_context(client);
            view! { <Frame had_secret /> }.into_any()
        }
        None => view! { <SignIn /> }.into_any(),
    }
}

/// Takes a secret out of the address bar and of the history before anything else reads them.
fn remove_secrets() -> bool {
    let location = window().location();
    let search = location.search().unwrap_or_default();
    let Some(clean) = address_bar::without_secrets(&search) else { return false };
    let path = location.pathname().unwrap_or_default();
    let history = window().history();
    // A browser that refuses leaves the secret where the person put it; the page has not used it.
    let _ = history.map(|history| {
        history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&format!("{path}{clean}")))
    });
    true
}
