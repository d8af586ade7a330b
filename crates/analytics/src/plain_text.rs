//! Normalizes typed text: one character for each group of digits, dashes and spaces that mean the same.

use super::stranger::unturned;

/// What stands between the words of a name that is read as one.
pub const JOINT: char = '_';

/// The text with ASCII's digits, signs and spaces in place of those of other scripts and of typesetters, without marks
/// of direction, and with an en dash for all long dashes.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in unturned(text).chars() {
        match sign(letter) {
            Some(' ') if plain.ends_with(' ') => {}
            Some(sign) => plain.push(sign),
            None => {}
        }
    }
    plain.trim().to_owned()
}

fn sign(letter: char) -> Option<char> {
    let digit = |zero: u32| char::from_digit(letter as u32 - zero, 10);
    match letter {
        // Nothing that is seen: soft hyphens, spaces without width, byte-order marks.
        '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' => None,
        _ if letter.is_whitespace() => Some(' '),
        // Arabic, and its Persian form.
        '\u{660}'..='\u{669}' => digit(0x660),
        '\u{6F0}'..='\u{6F9}' => digit(0x6F0),
        '،' => Some(','),
        '‐' | '‑' | '−' | '－' => Some('-'),
        '–' | '—' | '―' | '~' | '〜' | '～' => Some('–'),
        // ASCII in the width of Chinese and Japanese letters.
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(letter as u32 - 0xFEE0),
        _ => Some(letter),
    }
}

/// The letters and digits alone, small: how names are held against each other.
pub fn bare(text: &str) -> String {
    plain(text).to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// A name as it is looked for in a text: small, without the dot of an abbreviation.
pub fn word(name: &str) -> String {
    plain(name).to_lowercase().trim_end_matches('.').to_owned()
}

/// A name that is one word.
pub fn joined(name: &str) -> String {
    name.replace(' ', &JOINT.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_mean_the_same_are_the_same() {
        assert_eq!(plain("\u{2067}١–٢٨ مارس ٢٠٢٦\u{2069}"), "1–28 مارس 2026");
        assert_eq!(plain("２０２６／１１／２６～２８"), "2026/11/26–28");
        assert_eq!(plain(" ۱۴\u{a0}\u{202f}d\u{200b} "), "14 d");
        assert_eq!(plain("1 — 2 ‐ 3 − 4"), "1 – 2 - 3 - 4");
        assert_eq!(bare("Aujourd’hui"), bare("aujourd'HUI"));
        assert_eq!(bare("Last 1,096 days"), "last1096days");
    }
}
