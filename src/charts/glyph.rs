//! Text before it is drawn: how wide it is likely to be, shortened, and without what could disturb its neighbours.
//!
//! Backends measure differently and hit tests have no backend, so the layout rests on these estimates alone.

/// Longer names are not looked at to their end.
const MOST_CHARS: usize = 240;

/// More marks than any script stacks on one letter.
const MOST_MARKS: usize = 6;

/// Text that draws in one line and cannot reorder or overprint what stands beside it.
pub(super) fn clean(text: &str) -> String {
    let mut cleaned = String::new();
    let mut marks = 0;
    for c in text.chars().filter(|c| !is_hidden(*c)).take(MOST_CHARS) {
        let c = if c.is_whitespace() || c.is_control() { ' ' } else { c };
        marks = if joins(c) { marks + 1 } else { 0 };
        let is_double_space = c == ' ' && (cleaned.is_empty() || cleaned.ends_with(' '));
        if !is_double_space && marks <= MOST_MARKS {
            cleaned.push(c);
        }
    }
    match cleaned.trim_end() {
        "" => "–".into(),
        trimmed => trimmed.into(),
    }
}

/// About how wide the text is.
pub(super) fn width(text: &str, font_px: f64) -> f64 {
    let mut sum = 0.0;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        // The last letter of an Arabic word ends in a wide stroke.
        let is_last =
            is_arabic(c) && !rest.peek().copied().is_some_and(|next| is_arabic(next) || joins(next));
        sum += share(c) + if is_last { 0.35 } else { 0.0 };
    }
    sum * font_px
}

/// Cleaned text, cut with an ellipsis where it is wider than `room`; a letter keeps its marks or goes with them.
pub(super) fn shorten(text: &str, room: f64, font_px: f64) -> String {
    let text = clean(text);
    if width(&text, font_px) <= room {
        return isolated(text);
    }
    let room = (room - width("…", font_px)).max(0.0);
    let mut kept = String::new();
    let mut used = 0.0;
    for cluster in clusters(&text) {
        used += width(cluster, font_px);
        if used > room {
            break;
        }
        kept.push_str(cluster);
    }
    isolated(format!("{}…", kept.trim_end()))
}

/// Each letter with the marks that belong to it.
fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut was_joiner = false;
        let end = rest.char_indices().skip(1).find(|(start, c)| {
            was_joiner = rest.get(..*start).is_some_and(|before| before.ends_with('\u{200D}'));
            !joins(*c) && !was_joiner
        });
        let (cluster, after) = rest.split_at_checked(end.map_or(rest.len(), |(start, _)| start))?;
        rest = after;
        (!cluster.is_empty()).then_some(cluster)
    })
}

/// Right-to-left text set apart, so that its punctuation falls on the side where its readers look for it.
fn isolated(text: String) -> String {
    match text.chars().find(|c| c.is_ascii_alphabetic() || *c >= '\u{C0}') {
        Some(first) if is_right_to_left(first) => format!("\u{2067}{text}\u{2069}"),
        _ => text,
    }
}

/// A text of our own that is read from right to left, whatever the direction that it is drawn in.
pub(super) fn read_from_right(text: &str) -> String {
    let has_own = text.chars().any(is_right_to_left);
    if has_own { format!("\u{2067}{text}\u{2069}") } else { text.into() }
}

/// Characters that show nothing but change what stands around them, and those that no document may hold.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{061C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}'
        | '\u{E0000}'..='\u{E007F}')
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0620}'..='\u{064A}')
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// Marks, joiners and modifiers that are part of the letter before them; not all of Unicode's, but the usual ones.
fn joins(c: char) -> bool {
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
    fn what_would_disturb_the_neighbours_is_left_out() {
        let cases = [
            ("Ana\u{202E}gpj", "Anagpj"),
            ("a\n\tb\0c", "a b c"),
            ("  \u{200B} ", "–"),
            ("", "–"),
            ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ];
        for (text, expected) in cases {
            assert_eq!(clean(text), expected, "{text:?}");
        }
        let stacked = format!("z{}", "\u{0301}".repeat(100));
        assert_eq!(clean(&stacked).chars().count(), 1 + MOST_MARKS);
        assert_eq!(clean(&"x".repeat(1_000_000)).len(), MOST_CHARS);
    }

    #[test]
    fn a_short_text_stays_and_a_long_one_fits() {
        assert_eq!(shorten("Ana", 100.0, 12.0), "Ana");
        for text in ["Bartholomew Featherstonehaugh", "日本語のとても長い名前です", "👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀"]
        {
            let short = shorten(text, 70.0, 12.0);
            assert!(short.ends_with('…') && width(&short, 12.0) <= 70.0, "{short}");
        }
    }

    #[test]
    fn a_letter_is_never_parted_from_its_marks() {
        assert_eq!(clusters("e\u{0301}x👩🏽‍🚀").collect::<Vec<_>>(), ["e\u{0301}", "x", "👩🏽‍🚀"]);
        assert_eq!(shorten("👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀", 50.0, 12.0), "👩🏽‍🚀…");
    }

    #[test]
    fn right_to_left_names_end_on_their_own_side() {
        assert_eq!(shorten("شيماء", 100.0, 12.0), "\u{2067}شيماء\u{2069}");
        assert!(shorten(&"شيماء ".repeat(20), 60.0, 12.0).ends_with("…\u{2069}"));
    }

    #[test]
    fn no_room_is_no_reason_to_panic() {
        for room in [0.0, -5.0, f64::NAN] {
            assert_eq!(shorten("Ana", room, 12.0), "…");
        }
    }
}
