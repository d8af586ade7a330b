//! Signing in.

use chrono::TimeDelta;
use thiserror::Error;

use super::address::{Address, AddressError};
use super::client::Client;
use super::connection::{Connection, Credentials, TokenKind};
use super::decode_error::read;
use super::diagnosis::FailedRequest;
use super::endpoint::{DEFAULT_TIMEOUT, Endpoint};
use super::endpoints::Me;
use super::environment::Environment;
use super::fetch::fetch_with_timeout;
pub use super::login::credentials;
use super::login::{account_from_login, request};
use super::request::Request;
use super::response;
pub use super::workspace_probe::SearchDepth;
use super::workspace_probe::{self, FoundWorkspace};
use crate::error::ApiError;

/// The two ways of signing in. It has no `Debug`, so that no secret can be printed.
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
    /// An error of any request.
    #[error(transparent)]
    ApiError(#[from] ApiError),
}

/// Signs in: first finds the workspace of the address, so that each failure has its cause and no secret goes
/// anywhere else. With `allows_cache` the answers may be stored for the next visit; without it, what an earlier sign-in of
/// the account has stored is removed.
pub async fn sign_in(
    address: &Address,
    depth: SearchDepth,
    secret: &Secret,
    allows_cache: bool,
    environment: Environment,
) -> Result<Client, SignInError> {
    let FoundWorkspace { address, version } = find(address, depth, &environment).await?;
    let client = match sign_in_at(&address, secret, allows_cache, environment.clone()).await {
        Err(SignInError::ApiError(error)) => {
            let error = failed_request(&environment, &address).with_cause(error).await;
            return Err(redact_secrets(error, secret).into());
        }
        other => other?,
    };
    if let Some(version) = version {
        client.update_capabilities(|capabilities| capabilities.confirm_version(version));
    }
    if !allows_cache {
        // Nor may what an earlier sign-in has stored stay.
        client.clear_cache();
    }
    Ok(client)
}

/// The workspace of an address, which may be of one of its pages. The probes carry no credentials.
pub async fn find(
    address: &Address,
    depth: SearchDepth,
    environment: &Environment,
) -> Result<FoundWorkspace, ApiError> {
    let fetch = async |address: &Address, request: &Request| {
        fetch_with_timeout(DEFAULT_TIMEOUT, environment, address, None, request)
            .await
            .map(|(response, _)| response)
    };
    match workspace_probe::find(address, depth, &fetch).await {
        Err(error) => Err(failed_request(environment, address).with_cause(error).await),
        found => found,
    }
}

/// A failed request of the sign-in. Each of them is light, so that any may be probed in place of another.
fn failed_request<'a>(environment: &'a Environment, address: &'a Address) -> FailedRequest<'a> {
    FailedRequest {
        environment,
        address,
        request: Me.request(),
        elapsed: TimeDelta::zero(),
        was_reachable: false,
    }
}

async fn sign_in_at(
    address: &Address,
    secret: &Secret,
    allows_cache: bool,
    environment: Environment,
) -> Result<Client, SignInError> {
    match secret {
        Secret::Token { user_id, token } => {
            let (user_id, token) = (user_id.clone(), token.clone());
            let who = Credentials { user_id, token, kind: TokenKind::Personal, allows_cache };
            with_token(address, who, environment).await
        }
        Secret::Password { user, password, code } => {
            let request = request(user, password, code.as_deref());
            let (response, _) =
                fetch_with_timeout(DEFAULT_TIMEOUT, &environment, address, None, &request).await?;
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
    // Sent at once, past cache and rate limiter: only the workspace knows whether the token is valid.
    let (response, _) =
        fetch_with_timeout(DEFAULT_TIMEOUT, &environment, address, Some(&credentials), &Me.request()).await?;
    let client = Client::with_environment(Connection::Workspace(address.clone(), credentials), environment);
    let account = response::answer(response, address.host().into(), "")
        .map_err(|refusal| client.required_endpoint_error(refusal))
        .and_then(|(answer, _)| {
            let account = read(&answer).and_then(|me| Me.decode(me));
            account.map_err(|error| response::classify_decode_error(error, &answer, address.host().into()))
        });
    match account {
        Ok(account) => {
            client.capabilities().account = Some(account);
            Ok(client)
        }
        Err(ApiError::SignedOut) => Err(SignInError::WrongToken),
        Err(error) => Err(error.into()),
    }
}

impl SignInError {
    /// Whether a second factor is needed.
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
