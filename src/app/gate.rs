//! The gate: the views for those who are signed in, the sign-in page for all others.

use leptos::context::Provider;
use leptos::either::Either;
use leptos::prelude::*;

use super::appearance::{AppearanceChoice, provide_language_loading};
use super::layout::PageLayout;
use super::window_title::follow_page;
use crate::features::sign_in::page::SignIn;
use crate::filters::use_filters::use_filters;
use crate::session::session::Session;
use crate::session::sign_in_target::use_sign_in_target;
use crate::session::sign_outs::follow_tabs;

/// Shows the views to those who are signed in, and the sign-in page to all others.
#[component]
pub(super) fn SignInGate(had_secret: bool) -> impl IntoView {
    provide_language_loading();
    let filters = use_filters();
    provide_context(filters);
    let session = Session::new(filters);
    provide_context(session);
    provide_context(use_sign_in_target(filters, session));
    follow_tabs(session);
    follow_page(filters, session);
    move || match session.client.get() {
        // A closure of its own: the next sign-in takes over no element, and so no open menu and no typed text.
        Some(client) => Either::Left(move || {
            view! { <Provider value=client.clone()><PageLayout had_secret /></Provider> }
        }),
        None => Either::Right(view! {
            <SignIn had_secret />
            <footer class="foot foot-alone"><AppearanceChoice /></footer>
        }),
    }
}
