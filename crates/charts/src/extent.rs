//! How much room text takes when it is drawn.

/// The room of a text in CSS pixels: how far the next one would stand from it, and how far its ink hangs out of that on
/// either side, as the hook of a J does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Extent {
    /// From where it begins to where the next one would.
    pub advance: f64,
    /// What hangs out on the left.
    pub left: f64,
    /// What hangs out on the right.
    pub right: f64,
}

/// Measures a text that is drawn with a font of so many pixels.
#[derive(Clone, Copy, Debug)]
pub struct Measure(pub fn(text: &str, font: &str, font_px: f64) -> Extent);

impl Extent {
    /// All that is drawn.
    pub fn drawn(self) -> f64 {
        self.left + self.advance + self.right
    }
}

impl PartialEq for Measure {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.0, other.0)
    }
}

/// About how much room the text takes, for surfaces that cannot tell; nothing hangs out.
pub(super) fn estimate(text: &str, _font: &str, font_px: f64) -> Extent {
    let mut sum = 0.0;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        // The last letter of an Arabic word ends in a wide stroke.
        let is_last =
            is_arabic(c) && !rest.peek().copied().is_some_and(|next| is_arabic(next) || joins(next));
        sum += share(c) + if is_last { 0.35 } else { 0.0 };
    }
    Extent { advance: sum * font_px, ..Extent::default() }
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0620}'..='\u{064A}')
}

/// Marks, joiners and modifiers that are part of the letter before them; not all of Unicode's, but the usual ones.
pub(super) fn joins(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05BD}' | '\u{064B}'..='\u{065F}'
        | '\u{0670}' | '\u{06D6}'..='\u{06DC}' | '\u{0900}'..='\u{0903}' | '\u{093A}'..='\u{094F}'
        | '\u{0E31}' | '\u{0E34}'..='\u{0E3A}' | '\u{0E47}'..='\u{0E4E}' | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}' | '\u{200C}' | '\u{200D}' | '\u{20D0}'..='\u{20FF}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{1F3FB}'..='\u{1F3FF}')
}

/// A character's width as a share of the font size; a little generous, since fonts differ.
fn share(c: char) -> f64 {
    match c {
        _ if joins(c) => 0.0,
        '\u{2066}'..='\u{2069}' => 0.0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '(' | ')' => 0.36,
        'f' | 'r' | 't' => 0.42,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' => 0.9,
        'A'..='Z' => 0.68,
        // Seen, sheen, sad and dad, which are as wide as two others.
        '\u{0633}'..='\u{0636}' => 0.95,
        '\u{1100}'..='\u{115F}'
        | '\u{2E80}'..='\u{A4CF}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}' => 1.0,
        '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}' => 1.0,
        '\u{FDFD}' | '\u{1F000}'..='\u{1FAFF}' | '\u{20000}'..='\u{3FFFD}' => 1.25,
        '0'..='9' => 0.64,
        _ => 0.6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hangs_out_is_part_of_what_is_drawn() {
        assert_eq!(Extent { advance: 10.0, left: 2.0, right: 1.0 }.drawn(), 13.0);
    }

    #[test]
    fn an_estimate_is_generous_and_marks_take_no_room() {
        let width = |text| estimate(text, "", 10.0).drawn();
        assert!(width("Wilma") > width("Jill"));
        assert_eq!(width("e\u{0301}"), width("e"));
    }
}
