//! The choice of a language and of a theme.

use leptos::prelude::*;
use live::view;

use super::browser_wording::BrowserWording;
use super::select::{Choice, Select};

/// What can be chosen, and what is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The tags of the page's languages.
    pub languages: Vec<String>,
    /// The tag of the chosen one; empty where the browser decides.
    pub language: String,
    /// `light` or `dark`; empty where the system decides.
    pub theme: String,
}

/// Two small choices, for the foot of the page.
#[component]
pub fn Appearance(
    /// What can be chosen, and what is.
    look: Look,
    /// Called with the tag of another language.
    on_language: Callback<String>,
    /// Called with another theme.
    on_theme: Callback<String>,
) -> impl IntoView {
    let Look { languages, language, theme } = look;
    let choice = |value: &str, title: &str| Choice { value: value.into(), title: title.into(), group: "" };
    let automatic = choice("", words::appearance_language_browser());
    let own = languages.iter().map(|tag| choice(tag, &BrowserWording.language(tag)));
    let languages: Vec<Choice> = std::iter::once(automatic).chain(own).collect();
    let themes = vec![
        choice("", words::appearance_theme_system()),
        choice("light", words::appearance_theme_light()),
        choice("dark", words::appearance_theme_dark()),
    ];
    let (languages, language) = (Memo::new(move |_| languages.clone()), Memo::new(move |_| language.clone()));
    let (themes, theme) = (Memo::new(move |_| themes.clone()), Memo::new(move |_| theme.clone()));
    view! {
        <div class="appearance">
            <Select label=words::appearance_language() id="language" choices=languages chosen=language on_change=on_language />
            <Select label=words::appearance_theme() id="theme" choices=themes chosen=theme on_change=on_theme />
        </div>
    }
}
