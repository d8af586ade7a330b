//! The choice of a language and of a theme.

use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::ui::select::{Choice, Select};

/// Two small choices, for the foot of the page.
#[component]
pub fn Appearance(
    /// The tags of the page's languages.
    languages: Vec<String>,
    /// The tag of the chosen one; empty where the browser decides.
    #[prop(into)]
    language: Signal<String>,
    /// `light` or `dark`; empty where the system decides.
    #[prop(into)]
    theme: Signal<String>,
    /// Called with the tag of another language.
    on_language: Callback<String>,
    /// Called with another theme.
    on_theme: Callback<String>,
) -> impl IntoView {
    let languages = Memo::new(move |_| {
        let own = languages.iter().map(|tag| choice(tag, &IntlFormat.language(tag)));
        std::iter::once(choice("", i18n::appearance_language_browser())).chain(own).collect::<Vec<_>>()
    });
    let themes = Memo::new(|_| {
        let system = choice("", i18n::appearance_theme_system());
        let light = choice("light", i18n::appearance_theme_light());
        vec![system, light, choice("dark", i18n::appearance_theme_dark())]
    });
    view! {
        <div class="appearance">
            <Select label=i18n::appearance_language choices=languages chosen=language on_change=on_language />
            <Select label=i18n::appearance_theme choices=themes chosen=theme on_change=on_theme />
        </div>
    }
}

fn choice(value: &str, title: &str) -> Choice {
    Choice { value: value.into(), title: title.into(), group: None }
}
