//! Why a sign-in failed, as a sentence.

use rocketchat::sign_in::{CodeSource, SignInError};

use super::{address_error, api_error};

/// What happened, why, and what to do.
pub fn sentence(error: &SignInError) -> String {
    match error {
        SignInError::Address(error) => address_error::sentence(*error),
        SignInError::WrongPassword => i18n::troubles_password_wrong().into(),
        SignInError::WrongToken => i18n::troubles_token_wrong().into(),
        SignInError::CodeNeeded(source) => code_request(*source).into(),
        SignInError::WrongCode(source) => i18n::troubles_code_wrong(code_request(*source)),
        SignInError::TooManyCodes => i18n::troubles_codes_too_many().into(),
        SignInError::Blocked => i18n::troubles_login_blocked().into(),
        SignInError::Unusable { host } => i18n::troubles_login_unusable(host),
        SignInError::ApiError(error) => api_error::sentence(error),
    }
}

/// Which code to enter.
fn code_request(source: CodeSource) -> &'static str {
    match source {
        CodeSource::Authenticator => i18n::troubles_code_of_app(),
        CodeSource::Email => i18n::troubles_code_by_mail(),
        CodeSource::Unknown => i18n::troubles_code_if_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_code_is_asked_for_once_more_by_where_it_comes_from() {
        assert_eq!(
            sentence(&SignInError::WrongCode(CodeSource::Email)),
            "The code is wrong or expired. Enter the 6-digit code the workspace emailed you."
        );
    }

    #[test]
    fn an_unusable_token_names_the_host_and_fills_no_page() {
        let sentence = sentence(&SignInError::Unusable { host: "chat.example".into() });
        assert!(sentence.starts_with("chat.example accepted the sign-in"), "{sentence}");
        assert!(sentence.len() < 400, "{sentence}");
    }
}
