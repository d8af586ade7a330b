//! What a person types to sign in. Nothing here has a `Debug`, so that no secret can be printed.

use analytics::search_normalization::digit;

/// For how long a sign-in is stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Persistence {
    /// Until this tab is closed.
    #[default]
    Tab,
    /// Until the page is left or loaded anew.
    Memory,
    /// Until signing out; for wall screens.
    Device,
}

/// The two ways of signing in.
#[derive(Clone)]
pub enum Secret {
    /// A personal access token.
    Token {
        /// The account's id.
        user_id: String,
        /// The token.
        token: String,
    },
    /// A password.
    Password {
        /// Username or e-mail address.
        user: String,
        /// The password.
        password: String,
        /// The second factor, once the workspace requires it.
        code: Option<String>,
    },
}

/// The filled-in form.
#[derive(Clone)]
pub struct SignInInput {
    /// The workspace's address as typed.
    pub workspace: String,
    /// The secret.
    pub secret: Secret,
    /// For how long to store it.
    pub persistence: Persistence,
    /// Whether answers may be stored for the next visit.
    pub allows_cache: bool,
}

/// The code of a second factor, as a workspace takes it: digits and letters of ASCII, without what people put between
/// them. Codes have six digits; those for when the app is lost are of letters and digits, where capitals count.
pub fn normalize_code(text: &str) -> Option<String> {
    let plain = |letter: char| match letter {
        // Full width, as of a Japanese keyboard.
        '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
            char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter)
        }
        _ => digit(letter).unwrap_or(letter),
    };
    let code: String = text.chars().map(plain).filter(|letter| letter.is_alphanumeric()).collect();
    Some(code).filter(|code| !code.is_empty())
}

impl SignInInput {
    /// Whether answers may be stored: never with a sign-in that is not stored itself.
    pub fn may_cache(&self) -> bool {
        self.allows_cache && self.persistence != Persistence::Memory
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let typed = [
            "123456",
            " 123 456 ",
            "123-456",
            "123\u{2013}456",
            "123\u{A0}456\n",
            "1 2 3 4 5 6",
            "123.456",
            "１２３４５６",
            "１２３　４５６",
            "١٢٣٤٥٦",
            "۱۲۳ ۴۵۶",
            "\u{200E}123\u{200B}456\u{2069}\u{FEFF}",
        ];
        assert_eq!(
            typed.map(normalize_code),
            [const { Some("123456") }; 12].map(|code| code.map(str::to_owned))
        );
        assert_eq!(["", " - ", "\u{200B}"].map(normalize_code), [const { None }; 3]);
    }

    #[test]
    fn a_code_for_when_the_app_is_lost_keeps_its_letters() {
        assert_eq!(normalize_code(" aB3dE6gH ").as_deref(), Some("aB3dE6gH"));
        assert_eq!(normalize_code("aB3d-E6gH").as_deref(), Some("aB3dE6gH"));
        assert_eq!(normalize_code("ａＢ３ｄＥ６ｇＨ").as_deref(), Some("aB3dE6gH"));
    }

    #[test]
    fn a_sign_in_that_is_not_stored_stores_no_answers() {
        let may = |persistence, allows_cache| {
            let secret = Secret::Token { user_id: String::new(), token: String::new() };
            SignInInput { workspace: String::new(), secret, persistence, allows_cache }.may_cache()
        };
        assert!(may(Persistence::Tab, true) && may(Persistence::Device, true));
        assert!(!may(Persistence::Memory, true) && !may(Persistence::Tab, false));
    }
}
