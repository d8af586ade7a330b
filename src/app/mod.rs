//! The page as a whole: contexts, the sign-in gate and the frame around the views.

mod filter_bar;
mod frame;
mod keys;
mod views;

use leptos::prelude::*;

use crate::pages::sign_in::SignIn;
use crate::state::address_bar::{open_start, remove_secrets};
use crate::state::filters::use_filters;
use crate::state::session::Session;
use frame::Frame;

/// Starts the dashboard in the page's body.
pub fn start() {
    let had_secret = remove_secrets();
    open_start();
    mount_to_body(move || view! { <Gate had_secret /> });
    // The shell that stood here while the program loaded.
    if let Some(shell) = document().get_element_by_id("boot") {
        shell.remove();
    }
}

/// Shows the views to those who are signed in, and the way in to all others.
#[component]
fn Gate(had_secret: bool) -> impl IntoView {
    let filters = use_filters();
    provide_context(filters);
    let session = Session::new(filters);
    provide_context(session);
    move || match session.client.get() {
        Some(client) => {
            // All that belongs to one sign-in finds it here, and is made anew with the next.
            provide_context(client);
            view! { <Frame had_secret /> }.into_any()
        }
        None => view! { <SignIn had_secret /> }.into_any(),
    }
}
