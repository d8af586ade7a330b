//! Starts the page: its language, then the sign-in gate.

use leptos::prelude::*;

use super::appearance::apply_language;
use super::framed::FramedNotice;
use super::gate::SignInGate;
use crate::browser::language::{LoadedLanguage, init_language, show_load_error};
use crate::browser::page_context::{had_secret, is_framed};
use crate::filters::page_address::{open_start_page, remove_secrets};

/// Starts the dashboard in the page's body.
pub fn start() {
    let had_secret = remove_secrets() || had_secret();
    open_start_page();
    init_language(move |loaded| open(loaded, had_secret));
}

/// Puts the page in the place of the shell that stood here while the program loaded.
fn open(loaded: LoadedLanguage, had_secret: bool) {
    if !apply_language(loaded) {
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
    use super::appearance::{AppearanceChoice, provide_language_loading};

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
