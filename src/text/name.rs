//! Names that the workspace gave.

use analytics::sanitize::visible_name;

/// A name as it is shown; one of which a reader would see nothing is told as none.
pub fn display_name(name: &str) -> String {
    visible_name(name).unwrap_or_else(|| i18n::charts_no_name().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_nobody_sees_is_told_as_none() {
        for name in ["", " ", "\u{200B}\u{200D}\u{FEFF}", "\u{202E}\u{2069}", "\u{3164}\u{115F}\u{FFA0}"] {
            assert_eq!(display_name(name), "No name", "{name:?}");
        }
        assert_eq!(display_name("Ana\u{202E}gpj\u{202C}"), "Anagpj");
    }
}
