//! The login endpoint: what it is sent, what it grants, and its refusals.

use serde::{Deserialize, Serialize};

use super::connection::{Credentials, TokenKind};
use super::decode_error::read;
use super::endpoints::me::{self, Account};
use super::error::ApiError;
use super::lenient::{NoneOnError, Object};
use super::request::Request;
use super::response::{self, EndpointError, Response};
use super::sign_in::{CodeSource, SignInError};

/// Any other field would make the workspace take the whole body in another way, so nothing else is sent.
#[derive(Serialize)]
struct Login<'a> {
    user: &'a str,
    password: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
}

pub(super) fn request(user: &str, password: &str, code: Option<&str>) -> Request {
    Request::post("/api/v1/login", &Login { user, password, code })
}

/// What a login grants.
#[derive(Deserialize)]
struct LoginAnswer {
    data: Object<LoginData>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct LoginData {
    user_id: String,
    auth_token: String,
}

/// The account that a login sends beside the token.
#[derive(Deserialize)]
struct LoginProfile {
    data: Object<LoginProfileData>,
}

#[derive(Deserialize)]
struct LoginProfileData {
    me: Object<me::Answer>,
}

/// A refused login. `error` is text or a number; whatever cannot be read is a plain refusal.
#[derive(Default, Deserialize)]
#[serde(default)]
struct LoginRefusal {
    error: NoneOnError<String>,
    details: Object<Details>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Details {
    method: NoneOnError<String>,
}

/// What a login's response grants. `had_code` is whether a code was sent with it.
pub fn credentials(response: Response, host: &str, had_code: bool) -> Result<Credentials, SignInError> {
    if response.status == 401 && !response.is_page() {
        return Err(refusal(&response.body, had_code));
    }
    let (answer, _) = response::answer(response, host.into(), "").map_err(|refusal| match refusal {
        EndpointError::NotFound(_) => ApiError::NotRocketChat { host: host.into() },
        EndpointError::ApiError(error) => error,
    })?;
    let granted = read::<Object<LoginAnswer>>(&answer);
    let Object(granted) =
        granted.map_err(|error| response::classify_decode_error(error, &answer, host.into()))?;
    let Object(LoginData { user_id, auth_token: token }) = granted.data;
    let credentials = Credentials { user_id, token, kind: TokenKind::Login, allows_cache: false };
    if credentials.are_valid_headers() {
        Ok(credentials)
    } else {
        Err(SignInError::Unusable { host: host.into() })
    }
}

/// The account that a login sends along with its token. One without roles is requested again.
pub(super) fn account_from_login(body: &str) -> Option<Account> {
    let Object(login) = read::<Object<LoginProfile>>(&response::parsed(body)?).ok()?;
    let Object(LoginProfileData { me: Object(me) }) = login.data;
    Some(Account::from(me)).filter(|account| !account.roles.is_empty())
}

fn refusal(body: &str, had_code: bool) -> SignInError {
    let refused = response::parsed(body).and_then(|body| read(&body).ok());
    let Object(LoginRefusal { error, details: Object(details) }) = refused.unwrap_or_default();
    let source = match details.method.0.as_deref() {
        Some("totp") => CodeSource::Authenticator,
        Some("email") => CodeSource::Email,
        _ => CodeSource::Unknown,
    };
    match error.0.as_deref() {
        Some("totp-required") if had_code => SignInError::WrongCode(source),
        Some("totp-required") => SignInError::CodeNeeded(source),
        Some("totp-invalid") => SignInError::WrongCode(source),
        Some("totp-max-attempts") => SignInError::TooManyCodes,
        Some(error) if error.starts_with("error-login-blocked") => SignInError::Blocked,
        _ => SignInError::WrongPassword,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_login_says_what_is_missing() {
        let cases = [
            (r#"{"status":"error","error":403,"message":"Incorrect password"}"#, SignInError::WrongPassword),
            (
                r#"{"status":"error","error":"Unauthorized","message":"Unauthorized"}"#,
                SignInError::WrongPassword,
            ),
            (
                r#"{"error":"totp-required","details":{"method":"totp","codeGenerated":false}}"#,
                SignInError::CodeNeeded(CodeSource::Authenticator),
            ),
            (
                r#"{"error":"totp-invalid","details":{"method":"email"}}"#,
                SignInError::WrongCode(CodeSource::Email),
            ),
            (r#"{"error":"totp-max-attempts"}"#, SignInError::TooManyCodes),
            (r#"{"error":"error-login-blocked-for-ip"}"#, SignInError::Blocked),
            ("<html>", SignInError::WrongPassword),
        ];
        for (body, expected) in cases {
            assert_eq!(refusal(body, false), expected, "{body}");
        }
    }

    #[test]
    fn a_login_reports_whose_account_it_is() {
        let read_account =
            |me: &str| account_from_login(&format!(r#"{{"status":"success","data":{{"me":{me}}}}}"#));
        let account = Account { label: "Ana".into(), roles: vec!["user".into()] };
        assert_eq!(read_account(r#"{"_id":"u","name":"Ana","roles":["user"]}"#), Some(account));
        assert_eq!(
            [read_account(r#"{"_id":"u"}"#), read_account("7"), account_from_login("<html>")],
            [None, None, None]
        );
    }

    #[test]
    fn a_login_sends_three_fields_at_most() {
        let body = request("ana", "\"p\"", Some("1")).body;
        assert_eq!(body.as_deref(), Some(r#"{"user":"ana","password":"\"p\"","code":"1"}"#));
    }
}
