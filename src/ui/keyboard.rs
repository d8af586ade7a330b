//! Keys by what they mean on any keyboard layout.

/// The sign that a key stands for, from what it types and from its place on the keyboard, as the browser names both.
/// A layout of another script types no Latin letters and digits, so that its keys count by their places; on every layout
/// of the Latin script, and for all signs that it can type, what is typed counts.
pub fn logical_key<'a>(typed: &'a str, place: &'a str) -> &'a str {
    let is_foreign = !typed.is_empty() && typed.chars().all(is_of_another_script);
    match place.strip_prefix("Key").or(place.strip_prefix("Digit")) {
        // The question marks of Arabic and of Japanese.
        _ if matches!(typed, "؟" | "？") => "?",
        _ if !is_foreign => typed,
        Some(sign) if sign.len() == 1 => sign,
        _ if place == "Slash" => "/",
        _ if place == "Minus" => "-",
        _ => typed,
    }
}

/// Whether it is a letter or a digit, and none of the Latin ones, which stand up to U+024F and, with more marks, from
/// U+1E00 to U+1EFF.
fn is_of_another_script(letter: char) -> bool {
    letter.is_alphanumeric() && letter > '\u{24f}' && !('\u{1e00}'..='\u{1eff}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_other_scripts_count_by_their_places() {
        let cases = [
            // Russian, Greek, Hebrew, Arabic: Q, E and W are where they are on a Latin keyboard.
            ("й", "KeyQ", "Q"),
            ("Й", "KeyQ", "Q"),
            ("ε", "KeyE", "E"),
            ("ק", "KeyE", "E"),
            ("ص", "KeyW", "W"),
            ("لا", "KeyB", "B"),
            ("٢", "Digit2", "2"),
            ("ظ", "Slash", "/"),
            ("؟", "Slash", "?"),
            // What is typed counts where it is a sign that every layout has.
            (".", "Slash", "."),
            ("/", "KeyQ", "/"),
            ("?", "Digit7", "?"),
            ("-", "Minus", "-"),
            // German, French, Turkish, Vietnamese, Dvorak: Latin letters count as they are typed.
            ("z", "KeyY", "z"),
            ("y", "KeyZ", "y"),
            ("-", "Slash", "-"),
            ("/", "Digit7", "/"),
            ("?", "Minus", "?"),
            ("ß", "Minus", "ß"),
            ("é", "Digit2", "é"),
            ("&", "Digit1", "&"),
            ("€", "KeyE", "€"),
            ("ı", "KeyI", "ı"),
            ("ạ", "KeyA", "ạ"),
            ("'", "KeyQ", "'"),
            // Keys that have names are the same everywhere.
            ("ArrowLeft", "ArrowLeft", "ArrowLeft"),
            ("Escape", "Escape", "Escape"),
            ("Dead", "KeyE", "Dead"),
            ("", "KeyE", ""),
            ("д", "", "д"),
            ("ж", "Semicolon", "ж"),
        ];
        for (typed, place, expected) in cases {
            assert_eq!(logical_key(typed, place), expected, "{typed} at {place}");
        }
    }
}
