//! Turns the page to another language or theme, in place.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::appearance::Appearance;
use crate::components::browser_wording::speak;
use crate::state::appearance::{
    Loaded, chosen_language, keep_language, languages, load_language, theme, wear,
};

/// Opens a language for all that is said from now on; false where its words are not this program's.
pub fn open(loaded: Loaded) -> bool {
    speak(&loaded.tag, loaded.words, loaded.is_from_right, &loaded.locale)
}

/// The choices, for the foot of the page.
#[component]
pub fn AppearanceChoice() -> impl IntoView {
    let is_missing = RwSignal::new(false);
    let (language, theme) = (RwSignal::new(chosen_language()), RwSignal::new(theme()));
    let on_language = Callback::new(move |tag: String| {
        language.set(tag.clone());
        spawn_local(async move {
            // One that does not come leaves the page in the language that it is in.
            let is_open = load_language(&tag).await.is_some_and(open);
            if is_open {
                keep_language(&tag);
            }
            // The foot may have gone meanwhile, with a sign-in or a sign-out.
            let _ = is_missing.try_set(!is_open);
            let _ = language.try_set(chosen_language());
        });
    });
    let on_theme = Callback::new(move |name: String| {
        wear(&name);
        theme.set(name);
    });
    view! {
        <Appearance languages=languages() language theme on_language on_theme />
        <p role="status">{move || is_missing.get().then(words::appearance_language_missing)}</p>
    }
}
