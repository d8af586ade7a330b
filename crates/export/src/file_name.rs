//! Names of files that every system takes.

/// The most letters of a name, without what comes behind the dot.
const MOST_LETTERS: usize = 100;

/// A file's name out of parts: their letters and digits in small letters, hyphens between, and the kind of the file behind
/// a dot: `agents-2026-10-23-2026-11-19.csv`. Other signs, which a system may not take, are left out.
pub fn file_name(parts: &[&str], kind: &str) -> String {
    ended_name(parts, "", kind)
}

/// A file's name with a number from 2 on, for which the name makes room: `trend-2.csv`. The first one has none.
pub fn numbered_file_name(name: &str, number: usize, kind: &str) -> String {
    let end = if number == 1 { String::new() } else { format!("-{number}") };
    ended_name(&[name], &end, kind)
}

fn ended_name(parts: &[&str], end: &str, kind: &str) -> String {
    let mut name = String::new();
    for letter in parts.join("-").chars().flat_map(char::to_lowercase) {
        match letter {
            letter if letter.is_alphanumeric() => name.push(letter),
            '.' if name.ends_with(char::is_alphanumeric) => name.push('.'),
            _ if name.ends_with(char::is_alphanumeric) => name.push('-'),
            _ => {}
        }
    }
    let short: String = name.chars().take(MOST_LETTERS.saturating_sub(end.len())).collect();
    let short = short.trim_end_matches(['-', '.']);
    format!("{}{end}.{kind}", if short.is_empty() { "export" } else { short })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sign_that_a_system_may_not_take_is_left() {
        let name = |part: &str| file_name(&[part], "csv");
        assert_eq!(name("Conversations by agent"), "conversations-by-agent.csv");
        assert_eq!(name("chat.example.com:3000"), "chat.example.com-3000.csv");
        assert_eq!(name("../../etc/passwd"), "etc-passwd.csv");
        assert_eq!(name("Über <b>\u{202e}"), "über-b.csv");
        assert_eq!([name(""), name("...")], ["export.csv", "export.csv"]);
        assert_eq!(name(&"a".repeat(300)).len(), 104);
    }

    #[test]
    fn a_long_name_makes_room_for_its_number() {
        assert_eq!(
            ["Trend", ""].map(|name| numbered_file_name(name, 2, "csv")),
            ["trend-2.csv", "export-2.csv"]
        );
        assert_eq!(numbered_file_name("Trend", 1, "csv"), "trend.csv");
        let long = |number| numbered_file_name(&"a".repeat(300), number, "csv");
        assert_eq!(long(12), format!("{}-12.csv", "a".repeat(97)));
        assert_eq!([long(1), long(12)].map(|name| name.len()), [104, 104]);
    }
}
