//! The page as a whole: contexts, the sign-in gate and the frame around the views.

mod account;
mod appearance;
mod filter_bar;
mod layout;
mod shortcut_actions;
mod notices;
mod open_dialog;
mod overlay;
mod wall;

use appearance::{AppearanceChoice, provide_language_loading};
use layout::PageLayout;
use leptos::context::Provider;
use leptos::either::Either;
use leptos::prelude::*;

use crate::app::framed::FramedNotice;
use crate::browser::language::{LoadedLanguage, init_language, show_load_error};
use crate::browser::page_context::{had_secret, is_framed};
use crate::features::sign_in::page::SignIn;
use crate::filters::filters::Filters;
use crate::filters::page_address::{open_start_page, remove_secrets};
use crate::filters::use_filters::use_filters;
use crate::session::session::Session;
use crate::session::sign_in_target::use_sign_in_target;
use crate::session::sign_outs::follow_tabs;

/// Starts the dashboard in the page's body.
pub fn start() {
    let had_secret = remove_secrets() || had_secret();
    open_start_page();
    init_language(move |loaded| open(loaded, had_secret));
}

/// Puts the page in the place of the shell that stood here while the program loaded.
fn open(loaded: LoadedLanguage, had_secret: bool) {
    if !appearance::apply_language(loaded) {
        return show_load_error();
    }
    if is_framed() {
        // Not even the sign-ins are read.
        mount_to_body(move || view! { <FramedNotice had_secret /> });
    } else if !show_gallery() {
        mount_to_body(move || view! { <SignInGate had_secret /> });
    }
    if let Some(shell) = document().get_element_by_id("boot") {
        shell.remove();
    }
}

/// Shows the component gallery, in a development build.
#[cfg(debug_assertions)]
fn show_gallery() -> bool {
    let is_wanted = crate::filters::page_address::wants_gallery();
    if is_wanted {
        mount_to_body(|| {
            provide_language_loading();
            view! {
                <crate::gallery::page::Gallery />
                <footer class="foot"><AppearanceChoice /></footer>
            }
        });
    }
    is_wanted
}

#[cfg(not(debug_assertions))]
fn show_gallery() -> bool {
    false
}

/// Shows the views to those who are signed in, and the sign-in page to all others.
#[component]
fn SignInGate(had_secret: bool) -> impl IntoView {
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

/// Keeps the window's title, and begins each page at its top.
fn follow_page(filters: Filters, session: Session) {
    // What stood low on one page would lie in the middle of the other.
    Effect::new(move |was: Option<()>| {
        session.client.track();
        if was.is_some() {
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
    Effect::new(move |_| {
        let brand = match filters.demo.get() {
            true => i18n::frame_tab(i18n::frame_brand(), i18n::frame_demo()),
            false => i18n::frame_brand().to_owned(),
        };
        document().set_title(&match session.client.with(Option::is_some) {
            true => i18n::frame_tab(&brand, filters.view.get().title()),
            false => brand,
        });
    });
}
pub mod views;
pub mod framed;
pub mod wall_header;
pub mod banner;
pub mod shortcut_list;
pub mod shortcuts;
pub mod appearance_choice;
pub mod shortcut;
