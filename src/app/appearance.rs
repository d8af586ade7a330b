//! Turns the page to another language or theme, in place.

use leptos::prelude::*;

use crate::components::appearance::Appearance;
use crate::components::browser_wording::speak;
use crate::state::appearance::{
    Loaded, chosen_language, keep_language, languages, load_language, theme, wear,
};
use crate::state::task::{Task, use_task};

/// Opens a language for all that is said from now on; false where its words are not this program's.
pub fn open(loaded: Loaded) -> bool {
    speak(&loaded.tag, loaded.messages, loaded.is_from_right, &loaded.locale)
}

/// The place of the language that is being loaded. The one that was chosen last counts, and it comes even if the foot it
/// was chosen in has gone meanwhile, with a sign-in or a sign-out.
#[derive(Clone, Copy)]
struct LanguageLoading(Task);

/// Provides what all feet of the page share.
pub fn provide_language_loading() {
    provide_context(LanguageLoading(use_task()));
}

/// The choices, for the foot of the page.
#[component]
pub fn AppearanceChoice() -> impl IntoView {
    let LanguageLoading(loading) = expect_context();
    let is_missing = RwSignal::new(false);
    let (language, theme) = (RwSignal::new(chosen_language()), RwSignal::new(theme()));
    let on_language = Callback::new(move |tag: String| {
        language.set(tag.clone());
        let own = tag.clone();
        let coming = Box::pin(async move { load_language(&own).await });
        loading.run(coming, move |loaded| {
            // One that does not come leaves the page in the language that it is in.
            let is_open = loaded.is_some_and(open);
            if is_open {
                keep_language(&tag);
            }
            // The foot may have gone.
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
        <p role="status">{move || is_missing.get().then(i18n::appearance_language_missing)}</p>
    }
}
