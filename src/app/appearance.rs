//! Turns the page to another language or theme, in place.

use leptos::prelude::*;
use leptos::task::spawn_local;
use live::view;

use crate::components::appearance::{Appearance, Look};
use crate::components::browser_wording::speak;
use crate::components::shortcuts::focus_soon;
use crate::state::appearance::{
    Loaded, chosen_language, keep_language, languages, load_language, theme, wear,
};

/// How it stands with the page's language.
#[derive(Clone, Copy)]
pub struct Spoken {
    /// Changes with each try to open another one: whoever reads it is made anew, in the words that are open then.
    pub tries: RwSignal<u32>,
    /// What is to be said of the last try.
    told: RwSignal<&'static str>,
}

/// The page before any try.
pub fn use_spoken() -> Spoken {
    Spoken { tries: RwSignal::new(0), told: RwSignal::new("") }
}

/// Opens a language for all that is said from now on; false where its words are not this program's.
pub fn open(loaded: Loaded) -> bool {
    speak(&loaded.tag, loaded.words, loaded.is_from_right, &loaded.locale)
}

/// The choices, for the foot of the page.
#[component]
pub fn AppearanceChoice() -> impl IntoView {
    let Spoken { tries, told }: Spoken = expect_context();
    let on_language = Callback::new(move |tag: String| {
        spawn_local(async move {
            // One that does not come leaves the page in the language that it is in.
            let is_open = load_language(&tag).await.is_some_and(open);
            if is_open {
                keep_language(&tag);
            }
            told.set(if is_open { "" } else { words::appearance_language_missing() });
            tries.update(|tries| *tries += 1);
            focus_soon("#language".into());
        });
    });
    let on_theme = Callback::new(|name: String| wear(&name));
    let look = Look { languages: languages(), language: chosen_language(), theme: theme() };
    view! {
        <Appearance look on_language on_theme />
        <p role="status">{live::text(move || told.get())}</p>
    }
}
