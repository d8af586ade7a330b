//! What a person types to sign in. Nothing here has a `Debug`, so that no secret can be printed.

/// For how long a sign-in is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keep {
    /// Until this tab is closed.
    #[default]
    Tab,
    /// Until the page is left or loaded anew.
    Nothing,
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
        /// The second factor, once the workspace asked for it.
        code: Option<String>,
    },
}

/// The filled-in form.
#[derive(Clone)]
pub struct Entry {
    /// The workspace's address as typed.
    pub workspace: String,
    /// The secret.
    pub secret: Secret,
    /// For how long to keep it.
    pub keep: Keep,
    /// Whether the browser may keep answers for the next visit.
    pub keeps_answers: bool,
}

impl Entry {
    /// Whether answers may be kept: never where nothing is to be kept.
    pub fn may_keep_answers(&self) -> bool {
        self.keeps_answers && self.keep != Keep::Nothing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_keeps_nothing_keeps_no_answers() {
        let may = |keep, keeps_answers| {
            let secret = Secret::Token { user_id: String::new(), token: String::new() };
            Entry { workspace: String::new(), secret, keep, keeps_answers }.may_keep_answers()
        };
        assert!(may(Keep::Tab, true) && may(Keep::Device, true));
        assert!(!may(Keep::Nothing, true) && !may(Keep::Tab, false));
    }
}
