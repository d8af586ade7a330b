//! Texts that a spreadsheet would take for a formula.

use std::borrow::Cow;

/// The text with an apostrophe before it where a spreadsheet would take it for a formula, as OWASP advises: where it begins
/// with one of `= + - @`, also their wide forms, or with a tab or a line break. Signs before these that nobody sees do not
/// help.
///
/// Source: <https://owasp.org/www-community/attacks/CSV_Injection>
pub fn harmless(text: &str) -> Cow<'_, str> {
    let begins = |letter: char| {
        matches!(letter, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
    };
    match text.starts_with(begins) || text.trim_start_matches(is_unseen).starts_with(begins) {
        true => Cow::Owned(format!("'{text}")),
        false => Cow::Borrowed(text),
    }
}

/// Whether a letter leaves no mark: a space, a control, or a sign of direction or width.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_text() {
        for text in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            " =1",
            "\u{feff}=1",
            "\u{200b}\0=1",
            "＝1",
            "＠x",
        ] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
        for text in ["", "Ana", "1-2", "a=b", "'=1", "– 5"] {
            assert_eq!(harmless(text), text);
        }
    }
}
