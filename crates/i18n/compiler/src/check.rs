//! Checks a language against English, and its choices against the plural categories of its grammar.

use std::collections::BTreeSet;

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::language::{Language, Message};
use crate::pattern::{Key, Part};

type Categories = BTreeSet<&'static str>;

/// All that is wrong with a language.
pub fn errors(tag: &str, language: &Language, english: &Language) -> Vec<String> {
    let Some(categories) = plural_categories(tag) else {
        return vec![format!("{}: {tag} is not a language tag.", language.folder)];
    };
    let missing = english.messages.iter().filter(|(id, _)| !language.messages.contains_key(*id));
    let missing =
        missing.map(|(id, message)| format!("{}: {id} of {} is missing.", language.folder, message.place));
    let own = language.messages.iter().flat_map(|(id, message)| match english.messages.get(id) {
        Some(example) => message_errors(id, message, example, &categories),
        None => vec![format!("{}: {id} is not in English.", message.place)],
    });
    missing.chain(own).collect()
}

fn message_errors(id: &str, message: &Message, example: &Message, categories: &Categories) -> Vec<String> {
    let mut found = Vec::new();
    let (own, expected) = (message.arguments(), example.arguments());
    if own != expected {
        found.push(format!(
            "{}: {id} takes {}, in English ({}) it takes {}.",
            message.place,
            enumerated(&own),
            example.place,
            enumerated(&expected)
        ));
    }
    let wrong = category_errors(&message.pattern, categories);
    found.extend(wrong.iter().map(|error| format!("{}: {id} {error}.", message.place)));
    found
}

fn enumerated(names: &[String]) -> String {
    if names.is_empty() { "no arguments".into() } else { names.join(", ") }
}

/// The choices of a message, and those within their variants, must have all categories of the language and no others.
fn category_errors(parts: &[Part], categories: &Categories) -> Vec<String> {
    let mut found = Vec::new();
    for part in parts {
        let Part::Choice(_, variants) = part else { continue };
        let own: BTreeSet<&str> = variants.iter().filter_map(|(key, _)| category(key)).collect();
        let missing: Vec<&str> = categories.difference(&own).copied().collect();
        if !missing.is_empty() {
            found.push(format!("has no variant for {}", missing.join(", ")));
        }
        let unknown: Vec<&str> = own.difference(categories).copied().collect();
        if !unknown.is_empty() {
            found.push(format!("has a variant for {}, which the language does not use", unknown.join(", ")));
        }
        found.extend(variants.iter().flat_map(|(_, parts)| category_errors(parts, categories)));
    }
    found
}

fn category(key: &Key) -> Option<&str> {
    match key {
        Key::Category(category) => Some(category),
        Key::Exactly(_) => None,
    }
}

/// The plural categories of a language by the tables of Unicode's CLDR.
fn plural_categories(tag: &str) -> Option<Categories> {
    let locale: Locale = tag.parse().ok()?;
    let rules = PluralRules::try_new(locale.into(), Default::default()).ok()?;
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    Some(rules.categories().map(name).collect())
}
