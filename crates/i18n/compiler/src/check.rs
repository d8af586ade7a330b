//! Holds a language against English, and its plural forms against its grammar.

use std::collections::BTreeSet;

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::language::{Language, Message};
use crate::pattern::{Key, Part};

/// All that is wrong with a language.
pub fn faults(name: &str, language: &Language, english: &Language) -> Vec<String> {
    let Some(forms) = forms_of(name) else {
        return vec![format!("{name} is no language that plural rules are known of")];
    };
    let missing = english.messages.keys().filter(|id| !language.messages.contains_key(*id));
    let missing = missing.map(|id| format!("{name}: {id} is missing"));
    let own = language.messages.iter().flat_map(|(id, message)| match english.messages.get(id) {
        Some(example) => message_faults(id, message, example, &forms),
        None => vec![format!("{id} is not in English")],
    });
    missing.chain(own.map(|fault| format!("{name}: {fault}"))).collect()
}

fn message_faults(id: &str, message: &Message, example: &Message, forms: &BTreeSet<&str>) -> Vec<String> {
    let mut found = Vec::new();
    let (own, wanted) = (message.arguments(), example.arguments());
    if own != wanted {
        let told = |names: &[String]| if names.is_empty() { "nothing".to_owned() } else { names.join(", ") };
        found.push(format!("{id} takes {}, in English it takes {}", told(&own), told(&wanted)));
    }
    form_faults(id, &message.pattern, forms, &mut found);
    found
}

fn form_faults(id: &str, parts: &[Part], forms: &BTreeSet<&str>, found: &mut Vec<String>) {
    for part in parts {
        let Part::Choice(_, variants) = part else { continue };
        let own: BTreeSet<&str> = variants
            .iter()
            .filter_map(|(key, _)| match key {
                Key::Form(form) => Some(form.as_str()),
                Key::Exactly(_) => None,
            })
            .collect();
        let lacking: Vec<&str> = forms.difference(&own).copied().collect();
        if !lacking.is_empty() {
            found.push(format!("{id} has no form for {}", lacking.join(", ")));
        }
        let strange: Vec<&str> = own.difference(forms).copied().collect();
        if !strange.is_empty() {
            found.push(format!(
                "{id} has a form for {}, which the language does not know",
                strange.join(", ")
            ));
        }
        variants.iter().for_each(|(_, parts)| form_faults(id, parts, forms, found));
    }
}

/// The plural forms of a language, as Unicode's tables have them.
fn forms_of(name: &str) -> Option<BTreeSet<&'static str>> {
    let locale: Locale = name.parse().ok()?;
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
