//! Sanitizes text from the workspace before it is shown: bidi controls, invisible characters, length.

use super::limits;

/// The most characters of such a text inside a sentence.
pub const EXCERPT_CHARS: usize = 60;

/// The text without bidirectional control characters, which would reorder the text around it.
pub fn strip_bidi_controls(text: &str) -> String {
    text.chars().filter(|letter| !is_bidi_control(*letter)).collect()
}

fn is_bidi_control(letter: char) -> bool {
    matches!(letter, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// So many letters of the same, without a look at those behind them.
fn first_chars(text: &str, letters: usize) -> String {
    text.chars().filter(|letter| !is_bidi_control(*letter)).take(letters).collect()
}

/// Whether a reader sees anything of a text: more than spaces, control characters and letters without width.
pub fn is_visible(text: &str) -> bool {
    text.chars().any(|letter| !letter.is_whitespace() && !letter.is_control() && !is_invisible(letter))
}

/// A name as it is shown, wherever that is: it reorders no text around it, and is cut where it is too long. `None` where a
/// reader would see nothing. Whom it stands for hangs on the name as it came, or on an id: two that look alike stay two.
pub fn visible_name(name: &str) -> Option<String> {
    if !is_visible(name) {
        return None;
    }
    let shown = first_chars(name, limits::NAME_CHARS + 1);
    Some(match shown.char_indices().nth(limits::NAME_CHARS) {
        Some((end, _)) => format!("{}…", &shown[..end]),
        None => shown,
    })
}

/// Unicode's letters without a picture that are no spaces: joiners, marks of direction, fillers, selectors, tags.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// The same, and not too long.
pub fn excerpt(text: &str) -> String {
    first_chars(text, EXCERPT_CHARS)
}

/// Sanitizes a name: one line, no invisible characters, at most 60 letters; empty where nothing visible is left.
pub fn sanitize_name(text: &str) -> String {
    if !is_visible(text) {
        return String::new();
    }
    let plain: String =
        text.trim().chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    excerpt(&plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_nobody_sees_is_told_as_none() {
        let unseen = [
            "",
            " ",
            "\t\n",
            "\0\u{7}\u{85}",
            "\u{A0}\u{2003}\u{3000}",
            "\u{200B}\u{200D}\u{FEFF}",
            "\u{202E}\u{2069}",
            "\u{AD}\u{2060}",
            "\u{3164}\u{115F}\u{FFA0}",
            "\u{2800}",
            "\u{FE0F}",
            "\u{E0041}",
        ];
        for name in unseen {
            assert_eq!(visible_name(name), None, "{name:?}");
        }
        for name in ["-", ".", "0", "山田", "\u{200B}a", "👩🏽‍🚀", "می\u{200C}خواهم"] {
            assert_eq!(visible_name(name).as_deref(), Some(name), "{name:?}");
        }
    }

    #[test]
    fn a_name_turns_nothing_round() {
        assert_eq!(visible_name("Ana\u{202E}gpj\u{202C}").as_deref(), Some("Anagpj"));
        assert_eq!(visible_name("\u{2067}\u{202D}שרה\u{200F}").as_deref(), Some("שרה"));
    }

    #[test]
    fn a_name_of_a_megabyte_is_shown_cut() {
        let shown = visible_name(&"ä\u{202E}".repeat(500_000)).unwrap();
        assert_eq!((shown.chars().count(), shown.ends_with('…')), (limits::NAME_CHARS + 1, true));
        let whole = "ä".repeat(limits::NAME_CHARS);
        assert_eq!(visible_name(&whole), Some(whole));
    }

    #[test]
    fn words_of_ours_are_not_turned_round() {
        assert_eq!(excerpt("a\u{202E}b\u{2069}\u{2069}c"), "abc");
        assert_eq!(excerpt("שלום"), "שלום");
        assert_eq!(excerpt(&"x".repeat(10_000)).len(), EXCERPT_CHARS);
    }
}
