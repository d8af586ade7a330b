//! Signing in.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::account::{Account, Me};
use super::address::{Address, AddressError};
use super::client::Client;
use super::connection::{Connection, Credentials, TokenKind};
use super::decode_error::read;
use super::diagnosis::FailedRequest;
use super::environment::Environment;
use super::fetch::fetch_with_default_timeout;
use super::lenient::{NoneOnError, Object};
use super::me;
use super::request::Request;
use super::response::{self, EndpointError, Response};
pub use super::workspace_probe::SearchDepth;
use super::workspace_probe::{self, FoundWorkspace};
use crate::error::ApiError;
use crate::sign_in_input::{Secret, SignInInput};

/// Where a code comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeSource {
    /// An authenticator app.
    Authenticator,
    /// A message that the workspace has sent.
    Email,
    /// The workspace did not say.
    Unknown,
}

/// Why a sign-in failed. Its `Display` is plain English for logs.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SignInError {
    /// The address is none.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// The name or the password is wrong.
    #[error("wrong user name or password")]
    WrongPassword,
    /// The user id or the personal access token is wrong.
    #[error("wrong user id or token")]
    WrongToken,
    /// A code is needed.
    #[error("a second factor is needed ({0:?})")]
    CodeNeeded(CodeSource),
    /// The code is wrong.
    #[error("wrong or expired second factor ({0:?})")]
    WrongCode(CodeSource),
    /// Too many wrong codes.
    #[error("too many wrong second factors")]
    TooManyCodes,
    /// Too many wrong passwords.
    #[error("sign-in is blocked after too many attempts")]
    Blocked,
    /// What the workspace granted cannot be sent to it.
    #[error("{host} granted a token that no header can carry")]
    Unusable {
        /// The workspace's host.
        host: String,
    },
    /// Anything that can go wrong with any question.
    #[error(transparent)]
    ApiError(#[from] ApiError),
}

/// Signs in: first asks which workspace the address leads to, so that each failure has its cause and no secret goes
/// anywhere else.
pub async fn sign_in(
    address: &Address,
    depth: SearchDepth,
    entry: &SignInInput,
    environment: Environment,
) -> Result<Client, SignInError> {
    let FoundWorkspace { address, version } = find(address, depth, &environment).await?;
    let client = match sign_in_at(&address, entry, environment.clone()).await {
        Err(SignInError::ApiError(error)) => {
            let error = failed_request(&environment, &address).with_cause(error).await;
            return Err(redact_secrets(error, &entry.secret).into());
        }
        other => other?,
    };
    if let Some(version) = version {
        client.update_capabilities(|capabilities| capabilities.confirm_version(version));
    }
    if !entry.may_cache() {
        // Nor is what an earlier sign-in has kept.
        client.clear_cache();
    }
    Ok(client)
}

/// The workspace that an address leads to, be it that of one of its pages. It is asked without any secret.
pub async fn find(
    address: &Address,
    depth: SearchDepth,
    environment: &Environment,
) -> Result<FoundWorkspace, ApiError> {
    let ask = async |address: &Address, request: &Request| {
        fetch_with_default_timeout(environment, address, None, request).await.map(|(response, _)| response)
    };
    match workspace_probe::find(address, depth, &ask).await {
        Err(error) => Err(failed_request(environment, address).with_cause(error).await),
        found => found,
    }
}

/// A question on the way in that had no answer. None of these takes long, and each may be asked in place of another.
fn failed_request<'a>(environment: &'a Environment, address: &'a Address) -> FailedRequest<'a> {
    FailedRequest {
        environment,
        address,
        request: me::request(),
        elapsed: TimeDelta::zero(),
        was_reachable: false,
    }
}

async fn sign_in_at(
    address: &Address,
    entry: &SignInInput,
    environment: Environment,
) -> Result<Client, SignInError> {
    let allows_cache = entry.may_cache();
    match &entry.secret {
        Secret::Token { user_id, token } => {
            let (user_id, token) = (user_id.clone(), token.clone());
            let who = Credentials { user_id, token, kind: TokenKind::Personal, allows_cache };
            with_token(address, who, environment).await
        }
        Secret::Password { user, password, code } => {
            let request = request(user, password, code.as_deref());
            let (response, _) = fetch_with_default_timeout(&environment, address, None, &request).await?;
            let account = account_from_login(&response.body);
            let credentials = credentials(response, address.host(), code.is_some())?;
            let credentials = Credentials { allows_cache, ..credentials };
            let client =
                Client::with_environment(Connection::Workspace(address.clone(), credentials), environment);
            client.capabilities().account = account;
            Ok(client)
        }
    }
}

/// A personal access token is good if it has an account.
async fn with_token(
    address: &Address,
    credentials: Credentials,
    environment: Environment,
) -> Result<Client, SignInError> {
    if !credentials.are_valid_headers() {
        return Err(SignInError::WrongToken);
    }
    // Asked at once, whatever is kept or limited: only the workspace knows whether the token is still good.
    let (response, _) =
        fetch_with_default_timeout(&environment, address, Some(&credentials), &me::request()).await?;
    let client = Client::with_environment(Connection::Workspace(address.clone(), credentials), environment);
    let account = response::answer(response, address.host().into(), "")
        .map_err(|refusal| client.unexpected(refusal))
        .and_then(|(answer, _)| {
            let me = read::<Object<Me>>(&answer);
            me.map_err(|error| response::classify_decode_error(error.into(), &answer, address.host().into()))
        });
    match account {
        Ok(Object(me)) => {
            client.capabilities().account = Some(me.into());
            Ok(client)
        }
        Err(ApiError::SignedOut) => Err(SignInError::WrongToken),
        Err(error) => Err(error.into()),
    }
}

impl SignInError {
    /// Whether the form should ask for a code.
    pub fn wants_code(&self) -> bool {
        matches!(self, Self::CodeNeeded(_) | Self::WrongCode(_))
    }
}

/// An error without the workspace's words where these repeat what was typed in secret.
pub fn redact_secrets(error: ApiError, secret: &Secret) -> ApiError {
    let secrets = match secret {
        Secret::Token { token, .. } => [token.as_str(), ""],
        Secret::Password { password, code, .. } => [password, code.as_deref().unwrap_or_default()],
    };
    match error {
        ApiError::RequestRejected { why: Some(why) }
            if secrets.iter().any(|it| !it.is_empty() && why.contains(it)) =>
        {
            ApiError::RequestRejected { why: None }
        }
        other => other,
    }
}

/// Any other field would make the workspace take the whole body in another way, so nothing else is sent.
#[derive(Serialize)]
struct Login<'a> {
    user: &'a str,
    password: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
}

fn request(user: &str, password: &str, code: Option<&str>) -> Request {
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

/// What a login tells beside it.
#[derive(Deserialize)]
struct LoginProfile {
    data: Object<LoginProfileData>,
}

#[derive(Deserialize)]
struct LoginProfileData {
    me: Object<Me>,
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

/// What a login's response grants. `had_code` tells whether a code was sent with it.
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
        granted.map_err(|error| response::classify_decode_error(error.into(), &answer, host.into()))?;
    let Object(LoginData { user_id, auth_token: token }) = granted.data;
    let credentials = Credentials { user_id, token, kind: TokenKind::Login, allows_cache: false };
    if credentials.are_valid_headers() {
        Ok(credentials)
    } else {
        Err(SignInError::Unusable { host: host.into() })
    }
}

/// The account that a login tells along with its token. One without roles is asked for again.
fn account_from_login(body: &str) -> Option<Account> {
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
    fn a_login_tells_whose_account_it_is() {
        let told = |me: &str| account_from_login(&format!(r#"{{"status":"success","data":{{"me":{me}}}}}"#));
        let account = Account { label: "Ana".into(), roles: vec!["user".into()] };
        assert_eq!(told(r#"{"_id":"u","name":"Ana","roles":["user"]}"#), Some(account));
        assert_eq!([told(r#"{"_id":"u"}"#), told("7"), account_from_login("<html>")], [None, None, None]);
    }

    #[test]
    fn a_login_sends_three_fields_at_most() {
        let body = request("ana", "\"p\"", Some("1")).body;
        assert_eq!(body.as_deref(), Some(r#"{"user":"ana","password":"\"p\"","code":"1"}"#));
    }
}
