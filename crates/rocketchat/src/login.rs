//! Signing in.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::account::{Account, Me};
use super::address::{Address, AddressError};
use super::client::Client;
use super::connection::{Connection, Credentials, TokenKind};
use super::diagnosis::Unanswered;
use super::fetch::fetch_in_time;
use super::lenient::{Object, Perhaps};
use super::me;
use super::misreading::read;
pub use super::probe::Place;
use super::probe::{self, Found};
use super::reply::{self, Refusal, Reply};
use super::request::Request;
use super::tools::Tools;
use analytics::sign_in::{Entry, Secret};
use analytics::trouble::Trouble;

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

/// Why a person is not signed in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SignInError {
    /// The address is none.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// The name or the password is wrong.
    #[error("{}", i18n::troubles_password_wrong())]
    WrongPassword,
    /// The user id or the personal access token is wrong.
    #[error("{}", i18n::troubles_token_wrong())]
    WrongToken,
    /// A code is needed.
    #[error("{}", code_sentence(*.0))]
    CodeNeeded(CodeSource),
    /// The code is wrong.
    #[error("{}", i18n::troubles_code_wrong(code_sentence(*.0)))]
    WrongCode(CodeSource),
    /// Too many wrong codes.
    #[error("{}", i18n::troubles_codes_too_many())]
    TooManyCodes,
    /// Too many wrong passwords.
    #[error("{}", i18n::troubles_login_blocked())]
    Blocked,
    /// What the workspace granted cannot be sent to it.
    #[error("{}", i18n::troubles_login_unusable(.host))]
    Unusable {
        /// The workspace's host.
        host: String,
    },
    /// Anything that can go wrong with any question.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

fn code_sentence(source: CodeSource) -> &'static str {
    match source {
        CodeSource::Authenticator => i18n::troubles_code_of_app(),
        CodeSource::Email => i18n::troubles_code_by_mail(),
        CodeSource::Unknown => i18n::troubles_code_if_any(),
    }
}

/// Signs in: first asks which workspace the address leads to, so that each failure has its cause and no secret goes
/// anywhere else.
pub async fn sign_in(
    address: &Address,
    place: Place,
    entry: &Entry,
    tools: Tools,
) -> Result<Client, SignInError> {
    let Found { address, version } = find(address, place, &tools).await?;
    let client = match sign_in_there(&address, entry, tools.clone()).await {
        Err(SignInError::Trouble(trouble)) => {
            let trouble = unanswered(&tools, &address).explained(trouble).await;
            return Err(without_echo(trouble, &entry.secret).into());
        }
        other => other?,
    };
    if let Some(version) = version {
        client.learn(|memory| memory.note_version(version));
    }
    if !entry.may_keep_answers() {
        // Nor is what an earlier sign-in has kept.
        client.forget_answers();
    }
    Ok(client)
}

/// The workspace that an address leads to, be it that of one of its pages. It is asked without any secret.
pub async fn find(address: &Address, place: Place, tools: &Tools) -> Result<Found, Trouble> {
    let ask = async |address: &Address, request: &Request| {
        fetch_in_time(tools, address, None, request).await.map(|(reply, _)| reply)
    };
    match probe::find(address, place, &ask).await {
        Err(trouble) => Err(unanswered(tools, address).explained(trouble).await),
        found => found,
    }
}

/// A question on the way in that had no answer. None of these takes long, and each may be asked in place of another.
fn unanswered<'a>(tools: &'a Tools, address: &'a Address) -> Unanswered<'a> {
    Unanswered { tools, address, request: me::request(), ran: TimeDelta::zero(), has_worked: false }
}

async fn sign_in_there(address: &Address, entry: &Entry, tools: Tools) -> Result<Client, SignInError> {
    let keeps_answers = entry.may_keep_answers();
    match &entry.secret {
        Secret::Token { user_id, token } => {
            let (user_id, token) = (user_id.clone(), token.clone());
            let who = Credentials { user_id, token, kind: TokenKind::Personal, keeps_answers };
            with_token(address, who, tools).await
        }
        Secret::Password { user, password, code } => {
            let request = request(user, password, code.as_deref());
            let (reply, _) = fetch_in_time(&tools, address, None, &request).await?;
            let account = told_account(&reply.body);
            let credentials = credentials(reply, address.host(), code.is_some())?;
            let credentials = Credentials { keeps_answers, ..credentials };
            let client = Client::equipped(Connection::Workspace(address.clone(), credentials), tools);
            client.memory().account = account;
            Ok(client)
        }
    }
}

/// A personal access token is good if it has an account.
async fn with_token(
    address: &Address,
    credentials: Credentials,
    tools: Tools,
) -> Result<Client, SignInError> {
    if !credentials.are_sendable() {
        return Err(SignInError::WrongToken);
    }
    // Asked at once, whatever is kept or limited: only the workspace knows whether the token is still good.
    let (reply, _) = fetch_in_time(&tools, address, Some(&credentials), &me::request()).await?;
    let client = Client::equipped(Connection::Workspace(address.clone(), credentials), tools);
    let account = reply::answer(reply, address.host(), "")
        .map_err(|refusal| client.unexpected(refusal))
        .and_then(|(answer, _)| {
            let me = read::<Object<Me>>(&answer);
            me.map_err(|error| reply::explained(error.into(), &answer, address.host()))
        });
    match account {
        Ok(Object(me)) => {
            client.memory().account = Some(me.into());
            Ok(client)
        }
        Err(Trouble::SignedOut) => Err(SignInError::WrongToken),
        Err(trouble) => Err(trouble.into()),
    }
}

impl SignInError {
    /// Whether the form should ask for a code.
    pub fn wants_code(&self) -> bool {
        matches!(self, Self::CodeNeeded(_) | Self::WrongCode(_))
    }
}

/// A trouble without the workspace's words where these repeat what was typed in secret.
pub fn without_echo(trouble: Trouble, secret: &Secret) -> Trouble {
    let secrets = match secret {
        Secret::Token { token, .. } => [token.as_str(), ""],
        Secret::Password { password, code, .. } => [password, code.as_deref().unwrap_or_default()],
    };
    match trouble {
        Trouble::Rejected { why } if secrets.iter().any(|it| !it.is_empty() && why.contains(it)) => {
            Trouble::Rejected { why: i18n::troubles_no_reason().into() }
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
struct Granted {
    data: Object<Grant>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Grant {
    user_id: String,
    auth_token: String,
}

/// What a login tells beside it.
#[derive(Deserialize)]
struct Told {
    data: Object<ToldData>,
}

#[derive(Deserialize)]
struct ToldData {
    me: Object<Me>,
}

/// A refused login. `error` is text or a number; whatever cannot be read is a plain refusal.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Refused {
    error: Perhaps<String>,
    details: Object<Details>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Details {
    method: Perhaps<String>,
}

/// What a login's reply grants. `had_code` tells whether a code was sent with it.
pub fn credentials(reply: Reply, host: &str, had_code: bool) -> Result<Credentials, SignInError> {
    if reply.status == 401 && !reply.is_page() {
        return Err(refusal(&reply.body, had_code));
    }
    let (answer, _) = reply::answer(reply, host, "").map_err(|refusal| match refusal {
        Refusal::Absent(_) => Trouble::NotRocketChat { host: host.into() },
        Refusal::Trouble(trouble) => trouble,
    })?;
    let granted = read::<Object<Granted>>(&answer);
    let Object(granted) = granted.map_err(|error| reply::explained(error.into(), &answer, host))?;
    let Object(Grant { user_id, auth_token: token }) = granted.data;
    let credentials = Credentials { user_id, token, kind: TokenKind::Login, keeps_answers: false };
    if credentials.are_sendable() {
        Ok(credentials)
    } else {
        Err(SignInError::Unusable { host: host.into() })
    }
}

/// The account that a login tells along with its token. One without roles is asked for again.
fn told_account(body: &str) -> Option<Account> {
    let Object(told) = read::<Object<Told>>(&reply::parsed(body)?).ok()?;
    let Object(ToldData { me: Object(me) }) = told.data;
    Some(Account::from(me)).filter(|account| !account.roles.is_empty())
}

fn refusal(body: &str, had_code: bool) -> SignInError {
    let refused = reply::parsed(body).and_then(|body| read(&body).ok());
    let Object(Refused { error, details: Object(details) }) = refused.unwrap_or_default();
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
        let told = |me: &str| told_account(&format!(r#"{{"status":"success","data":{{"me":{me}}}}}"#));
        let account = Account { label: "Ana".into(), roles: vec!["user".into()] };
        assert_eq!(told(r#"{"_id":"u","name":"Ana","roles":["user"]}"#), Some(account));
        assert_eq!([told(r#"{"_id":"u"}"#), told("7"), told_account("<html>")], [None, None, None]);
    }

    #[test]
    fn a_login_sends_three_fields_at_most() {
        let body = request("ana", "\"p\"", Some("1")).body;
        assert_eq!(body.as_deref(), Some(r#"{"user":"ana","password":"\"p\"","code":"1"}"#));
    }
}
