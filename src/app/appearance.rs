//! Turns the page to another language or theme, in place.

use leptos::prelude::*;

use super::appearance_choice::Appearance;
use crate::browser::intl_format::open_language;
use crate::browser::language::{LoadedLanguage, chosen_language, languages, load_language, store_language};
use crate::browser::task::{Task, use_task};
use crate::browser::theme::{chosen_theme, set_theme};

/// Opens a language for all that is said from now on; false where its words are not this program's.
pub fn apply_language(loaded: LoadedLanguage) -> bool {
    open_language(&loaded.tag, loaded.messages, loaded.is_rtl, &loaded.locale)
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
    let (language, theme) = (RwSignal::new(chosen_language()), RwSignal::new(chosen_theme()));
    let on_language = Callback::new(move |tag: String| {
        language.set(tag.clone());
        let own = tag.clone();
        let coming = Box::pin(async move { load_language(&own).await });
        loading.run(coming, move |loaded| {
            // One that does not come leaves the page in the language that it is in.
            let is_open = loaded.is_some_and(apply_language);
            if is_open {
                store_language(&tag);
            }
            // The foot may have gone.
            let _ = is_missing.try_set(!is_open);
            let _ = language.try_set(chosen_language());
        });
    });
    let on_theme = Callback::new(move |name: String| {
        set_theme(&name);
        theme.set(name);
    });
    view! {
        <Appearance languages=languages() language theme on_language on_theme />
        <p role="status">{move || is_missing.get().then(i18n::appearance_language_missing)}</p>
    }
}
