//! Names that are not to be read.

use serde::{Deserialize, Serialize};

/// A name, and what stands in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HiddenName {
    /// The name, as it is on screen.
    pub name: String,
    /// What is read in its place.
    pub stand_in: String,
}

/// A text without these names, wherever one stands for itself: "Al" is not a part of "All".
pub(crate) fn without_names(text: &str, names: &[HiddenName]) -> String {
    // Of two that begin alike the longer one is meant.
    let mut longest_first: Vec<&HiddenName> = names.iter().filter(|hidden| !hidden.name.is_empty()).collect();
    longest_first.sort_by_key(|hidden| std::cmp::Reverse(hidden.name.len()));
    let (mut safe, mut rest) = (String::new(), text);
    let mut is_within_word = false;
    while let Some(letter) = rest.chars().next() {
        let found = longest_first.iter().find(|hidden| !is_within_word && begins_with(rest, &hidden.name));
        let taken = match found {
            Some(hidden) => {
                safe.push_str(&hidden.stand_in);
                hidden.name.len()
            }
            None => {
                safe.push(letter);
                letter.len_utf8()
            }
        };
        is_within_word = found.is_none() && letter.is_alphanumeric();
        rest = rest.get(taken..).unwrap_or_default();
    }
    safe
}

/// Whether a text begins with a name, and not with a longer word.
fn begins_with(text: &str, name: &str) -> bool {
    let ends_in_word = name.chars().next_back().is_some_and(char::is_alphanumeric);
    let is_longer = |rest: &str| ends_in_word && rest.chars().next().is_some_and(char::is_alphanumeric);
    text.strip_prefix(name).is_some_and(|rest| !is_longer(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(names: &[&str]) -> Vec<HiddenName> {
        let hidden = |(at, name): (usize, &&str)| HiddenName {
            name: (*name).to_owned(),
            stand_in: format!("Agent {}", at + 1),
        };
        names.iter().enumerate().map(hidden).collect()
    }

    #[test]
    fn a_name_is_hidden_where_it_stands_for_itself() {
        let names = hidden(&["Al", "Al Green", "=1+1", "李", ""]);
        let cases = [
            ("Most: Al Green (278)", "Most: Agent 2 (278)"),
            ("All of Al, also Al.", "All of Agent 1, also Agent 1."),
            ("=1+1", "Agent 3"),
            ("李: 3", "Agent 4: 3"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(without_names(text, &names), expected);
        }
    }

    #[test]
    fn a_stand_in_is_not_read_again() {
        let names = vec![
            HiddenName { name: "Ana".into(), stand_in: "Ben".into() },
            HiddenName { name: "Ben".into(), stand_in: "Ana".into() },
        ];
        assert_eq!(without_names("Ana, Ben", &names), "Ben, Ana");
    }
}
