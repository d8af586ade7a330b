//! A stranger's text inside a sentence of ours.

/// As much of a stranger's text as a sentence bears.
pub const LONGEST: usize = 60;

/// The text without the marks that turn the direction of what stands around it.
pub fn unturned(text: &str) -> String {
    let turns = |letter: &char| matches!(letter, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|letter| !turns(letter)).collect()
}

/// The same, and not too long.
pub fn in_a_sentence(text: &str) -> String {
    unturned(text).chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_ours_are_not_turned_round() {
        assert_eq!(in_a_sentence("a\u{202E}b\u{2069}\u{2069}c"), "abc");
        assert_eq!(in_a_sentence("שלום"), "שלום");
        assert_eq!(in_a_sentence(&"x".repeat(10_000)).len(), LONGEST);
    }
}
