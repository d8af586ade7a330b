//! Names of sheets that Excel takes.

use crate::unique::UniqueNames;

/// The most UTF-16 units of a name.
const MOST: usize = 31;

/// A name that Excel takes and that no other sheet has: without the signs that it forbids, not too long, neither begun nor
/// ended by an apostrophe, and not the one that Excel keeps for itself.
pub fn sheet_name(wanted: &str, taken: &mut UniqueNames) -> String {
    let is_forbidden = |letter: char| {
        letter.is_control()
            || matches!(letter, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\u{fffe}' | '\u{ffff}')
    };
    let plain: String =
        wanted.chars().map(|letter| if is_forbidden(letter) { ' ' } else { letter }).collect();
    let words = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    taken.take(|number| {
        let end = if number == 1 { String::new() } else { format!(" ({number})") };
        let start = shortened(words.trim_matches('\''), MOST - end.len());
        match start.trim_matches(['\'', ' ']) {
            "" => format!("Sheet{end}"),
            // Excel has it for its list of changes.
            start if start.eq_ignore_ascii_case("history") && number == 1 => format!("{start}."),
            start => format!("{start}{end}"),
        }
    })
}

/// As many whole letters as there is room for.
fn shortened(text: &str, most: usize) -> String {
    let mut length = 0;
    let fits = |letter: &char| {
        length += letter.len_utf16();
        length <= most
    };
    text.chars().take_while(fits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(wanted: &[&str]) -> Vec<String> {
        let mut taken = UniqueNames::default();
        wanted.iter().map(|wanted| sheet_name(wanted, &mut taken)).collect()
    }

    #[test]
    fn what_excel_forbids_is_left_out() {
        assert_eq!(names(&["a/b: [c]*?\\"]), ["a b c"]);
        assert_eq!(names(&["'Trend'", "''", "History"]), ["Trend", "Sheet", "History."]);
    }

    #[test]
    fn a_name_has_at_most_31_letters_and_is_given_once() {
        let long = "Conversations by department and hour";
        assert_eq!(
            names(&[long, long, "TREND", "trend"]),
            ["Conversations by department and", "Conversations by department (2)", "TREND", "trend (2)"]
        );
        assert_eq!(names(&[&"😀".repeat(20)])[0].encode_utf16().count(), 30);
    }
}
