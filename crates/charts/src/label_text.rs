//! Text before it is drawn: shortened, and without what could disturb its neighbours.

use super::text_extent::is_combining;
use super::theme::Theme;

/// Longer names are not looked at to their end.
const MAX_CHARS: usize = 240;

/// More marks than any script stacks on one letter.
const MAX_COMBINING_MARKS: usize = 6;

/// Text that draws in one line and cannot reorder or overprint what stands beside it.
pub(super) fn sanitize(text: &str) -> String {
    let mut cleaned = String::new();
    let mut marks = 0;
    for c in text.chars().filter(|c| !is_hidden(*c)).take(MAX_CHARS) {
        let c = if c.is_whitespace() || c.is_control() { ' ' } else { c };
        marks = if is_combining(c) { marks + 1 } else { 0 };
        let is_double_space = c == ' ' && (cleaned.is_empty() || cleaned.ends_with(' '));
        if !is_double_space && marks <= MAX_COMBINING_MARKS {
            cleaned.push(c);
        }
    }
    match cleaned.trim_end() {
        "" => "–".into(),
        trimmed => trimmed.into(),
    }
}

/// Cleaned text, cut with an ellipsis where it is wider than `room`; a letter keeps its marks or goes with them.
pub(super) fn truncate(text: &str, room: f64, theme: &Theme) -> String {
    let text = sanitize(text);
    if theme.width(&text) <= room {
        return isolate_rtl(text);
    }
    let ends: Vec<usize> = clusters(&text)
        .scan(0, |end, cluster| {
            *end += cluster.len();
            Some(*end)
        })
        .collect();
    let cut = |end: usize| format!("{}…", text.get(..end).unwrap_or_default().trim_end());
    // Few steps, as each takes a measure.
    let fitting = ends.partition_point(|end| theme.width(&cut(*end)) <= room);
    let end = fitting.checked_sub(1).and_then(|last| ends.get(last)).copied();
    isolate_rtl(cut(end.unwrap_or_default()))
}

/// Cleaned text in lines that fit: parted between words, and within a word that is wider than `room`.
pub(super) fn wrap(text: &str, room: f64, theme: &Theme) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace().map(sanitize) {
        let joined = lines.last().map(|line| format!("{line} {word}"));
        match joined.filter(|joined| theme.width(joined) <= room).zip(lines.last_mut()) {
            Some((joined, line)) => *line = joined,
            None => lines.extend(broken(&word, room, theme)),
        }
    }
    lines
}

/// A word in pieces that fit.
fn broken(word: &str, room: f64, theme: &Theme) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for cluster in clusters(word) {
        match pieces.last_mut() {
            Some(piece) if piece.is_empty() || theme.width(&format!("{piece}{cluster}")) <= room => {
                piece.push_str(cluster);
            }
            _ => pieces.push(cluster.to_owned()),
        }
    }
    pieces
}

/// Each letter with the marks that belong to it.
fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut was_joiner = false;
        let end = rest.char_indices().skip(1).find(|(start, c)| {
            was_joiner = rest.get(..*start).is_some_and(|before| before.ends_with('\u{200D}'));
            !is_combining(*c) && !was_joiner
        });
        let (cluster, after) = rest.split_at_checked(end.map_or(rest.len(), |(start, _)| start))?;
        rest = after;
        (!cluster.is_empty()).then_some(cluster)
    })
}

/// Right-to-left text set apart, so that its punctuation falls on the side where its readers look for it.
fn isolate_rtl(text: String) -> String {
    match text.chars().find(|c| c.is_ascii_alphabetic() || *c >= '\u{C0}') {
        Some(first) if is_right_to_left(first) => format!("\u{2067}{text}\u{2069}"),
        _ => text,
    }
}

/// A text of our own that is read from right to left, whatever the direction that it is drawn in.
pub(super) fn isolate_rtl_parts(text: &str) -> String {
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

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
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
            assert_eq!(sanitize(text), expected, "{text:?}");
        }
        let stacked = format!("z{}", "\u{0301}".repeat(100));
        assert_eq!(sanitize(&stacked).chars().count(), 1 + MAX_COMBINING_MARKS);
        assert_eq!(sanitize(&"x".repeat(1_000_000)).len(), MAX_CHARS);
    }

    #[test]
    fn a_short_text_stays_and_a_long_one_fits() {
        let theme = Theme::light();
        assert_eq!(truncate("Ana", 100.0, &theme), "Ana");
        for text in ["Bartholomew Featherstonehaugh", "日本語のとても長い名前です", "👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀"]
        {
            let short = truncate(text, 70.0, &theme);
            assert!(short.ends_with('…') && theme.width(&short) <= 70.0, "{short}");
        }
    }

    #[test]
    fn text_is_parted_between_words_and_long_words_within() {
        let theme = Theme::light();
        let long = "Conversations by agent, with the period before. ".repeat(3);
        let lines = wrap(&long, 120.0, &theme);
        assert!(lines.len() > 3 && lines.iter().all(|line| theme.width(line) <= 120.0));
        assert_eq!(lines.join(" "), long.trim());
        let word = "x".repeat(60);
        assert_eq!(wrap(&word, 120.0, &theme).concat(), word);
        assert!(wrap(&word, 120.0, &theme).len() > 1 && wrap("", 120.0, &theme).is_empty());
    }

    #[test]
    fn a_letter_is_never_parted_from_its_marks() {
        assert_eq!(clusters("e\u{0301}x👩🏽‍🚀").collect::<Vec<_>>(), ["e\u{0301}", "x", "👩🏽‍🚀"]);
        assert_eq!(truncate("👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀", 50.0, &Theme::light()), "👩🏽‍🚀…");
    }

    #[test]
    fn right_to_left_names_end_on_their_own_side() {
        assert_eq!(truncate("شيماء", 100.0, &Theme::light()), "\u{2067}شيماء\u{2069}");
        assert!(truncate(&"شيماء ".repeat(20), 60.0, &Theme::light()).ends_with("…\u{2069}"));
    }

    #[test]
    fn no_room_is_no_reason_to_panic() {
        for room in [0.0, -5.0, f64::NAN] {
            assert_eq!(truncate("Ana", room, &Theme::light()), "…");
        }
    }
}
