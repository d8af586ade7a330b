//! Forwards requests to the workspace; redirects are not followed.

use std::error::Error as _;
use std::io::{ErrorKind, Read};
use std::time::Duration;

use axum::http::header::LOCATION;
use axum::http::{HeaderMap, Method, Request, Response, StatusCode};
use ureq::config::AutoHeaderValue;
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Error};
use url::Url;

use crate::headers;
use crate::trial::Trial;

/// As much of an answer as is passed on; the page reads 8 MiB, and says of more that it is too much.
const MAX_RESPONSE_BYTES: u64 = (8 << 20) + 1;
/// The page itself waits for two minutes at most.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(130);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
/// What leads elsewhere; the others of their hundred, such as "not modified", do not.
const REDIRECT_STATUSES: [u16; 5] = [301, 302, 303, 307, 308];

/// Why there is no answer of the workspace: a status and a sentence.
pub type Refusal = (StatusCode, String);

/// What asks: one that follows no redirect, keeps no cookie, and adds no header of its own.
pub fn agent(trial: &Trial) -> Agent {
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    let config = Agent::config_builder()
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .tls_config(tls)
        .user_agent(AutoHeaderValue::None)
        .accept(AutoHeaderValue::None)
        .accept_encoding(AutoHeaderValue::None)
        .timeout_connect(Some(CONNECT_TIMEOUT))
        .timeout_global(Some(RESPONSE_TIMEOUT));
    // A company's proxy knows nothing of this machine.
    if trial.is_on_this_machine() { config.proxy(None).build().into() } else { config.build().into() }
}

/// Asks the workspace. Waits for the whole answer.
pub fn forward(
    agent: &Agent,
    trial: &Trial,
    address: &str,
    method: Method,
    asked: &HeaderMap,
    body: Vec<u8>,
) -> Result<Response<Vec<u8>>, Refusal> {
    let mut request = Request::builder().method(&method).uri(address);
    if let Some(all) = request.headers_mut() {
        *all = headers::for_request(asked);
    }
    let malformed = |_| (StatusCode::BAD_REQUEST, "This question is no address of a workspace.".to_owned());
    let sent = if method == Method::POST {
        agent.run(request.body(body).map_err(malformed)?)
    } else {
        agent.run(request.body(()).map_err(malformed)?)
    };
    let answer = sent.map_err(|error| failure(trial.host(), &error))?;
    if REDIRECT_STATUSES.contains(&answer.status().as_u16()) {
        return Err((StatusCode::FAILED_DEPENDENCY, redirect_message(trial, answer.headers())));
    }
    let (parts, body) = answer.into_parts();
    let mut bytes = Vec::new();
    body.into_reader()
        .take(MAX_RESPONSE_BYTES)
        .read_to_end(&mut bytes)
        .map_err(|_| broken_off(trial.host()))?;
    let mut answer = Response::new(bytes);
    *answer.status_mut() = parts.status;
    *answer.headers_mut() = headers::for_response(&parts.headers);
    Ok(answer)
}

/// A redirect, told with the host that it leads to and without what else is in that address.
fn redirect_message(trial: &Trial, headers: &HeaderMap) -> String {
    let location = headers.get(LOCATION).and_then(|value| value.to_str().ok());
    let base = Url::parse(&trial.workspace()).ok();
    let target = location.and_then(|location| base?.join(location).ok());
    let target = target.map(|url| url.origin().ascii_serialization());
    let target = target.filter(|target| target.len() <= 60).unwrap_or_else(|| "another address".into());
    format!(
        "{} forwards this question to {target}, where no secret is carried. If that is your workspace, start the trial with its address.",
        trial.host()
    )
}

fn broken_off(host: &str) -> Refusal {
    (StatusCode::BAD_GATEWAY, format!("{host} broke off its answer."))
}

/// What went wrong on the way. What may pass by itself has a status after which the page asks again; of the rest the
/// page tells the sentence.
fn failure(host: &str, error: &Error) -> Refusal {
    if matches!(error, Error::Timeout(_)) {
        return (StatusCode::GATEWAY_TIMEOUT, format!("{host} did not answer in time."));
    }
    let sentence = certificate(host, error).unwrap_or_else(|| match error {
        Error::HostNotFound => format!("There is no {host}, as far as this computer can find out."),
        Error::Io(error) if error.kind() == ErrorKind::ConnectionRefused => {
            format!("At {host} nothing listens: the connection was refused.")
        }
        _ => format!("{host} could not be asked: {error}."),
    });
    (StatusCode::FAILED_DEPENDENCY, sentence)
}

/// What is wrong with a workspace's TLS.
fn certificate(host: &str, error: &Error) -> Option<String> {
    let name = tls_error_name(error)?;
    let has = |word: &str| name.contains(word);
    Some(if has("Expired") {
        format!("The certificate of {host} has expired, so nothing was sent. An admin can renew it.")
    } else if has("NotValidYet") {
        format!(
            "The certificate of {host} is not valid yet, so nothing was sent. Is this computer's clock right?"
        )
    } else if has("NotValidForName") {
        format!("The certificate of {host} is for another name, so nothing was sent. Is the address right?")
    } else if has("UnknownIssuer") || has("UnknownCA") || has("CaUsedAsEndEntity") {
        format!(
            "The certificate of {host} is signed by nobody whom this computer trusts, so nothing was sent. A company's own authority can be added to this computer's."
        )
    } else if has("InvalidCertificate") {
        format!("The certificate of {host} is not valid, so nothing was sent.")
    } else {
        format!(
            "{host} does not speak TLS as it should, so nothing was sent. Is it http:// in place of https://?"
        )
    })
}

/// The name of what the TLS library found. It stands in an error of its own, or inside one of the connection.
fn tls_error_name(error: &Error) -> Option<String> {
    match error {
        Error::Rustls(error) => Some(format!("{error:?}")),
        Error::Tls(name) => Some((*name).to_owned()),
        Error::Io(error) if error.kind() == ErrorKind::InvalidData => {
            let inner = error.get_ref().map(|inner| format!("{inner:?}"));
            inner.or_else(|| error.source().map(|source| format!("{source:?}")))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use rustls::{CertificateError, Error as TlsError};

    use super::*;

    fn described(error: TlsError) -> String {
        failure("chat.example.com", &Error::Rustls(error)).1
    }

    #[test]
    fn each_fault_of_a_certificate_has_a_sentence() {
        let cases = [
            (CertificateError::Expired, "has expired"),
            (CertificateError::NotValidYet, "is not valid yet"),
            (CertificateError::NotValidForName, "is for another name"),
            (CertificateError::UnknownIssuer, "is signed by nobody whom this computer trusts"),
            (CertificateError::BadSignature, "is not valid, so"),
        ];
        for (error, words) in cases {
            let sentence = described(TlsError::InvalidCertificate(error));
            assert!(sentence.contains(words) && sentence.len() <= 200, "{sentence}");
        }
        assert!(described(TlsError::DecryptError).contains("does not speak TLS as it should"));
    }

    #[test]
    fn a_redirect_is_told_without_its_path() {
        let trial: Trial = "https://chat.example.com/sub".parse().unwrap();
        let described = |location: &str| {
            redirect_message(&trial, &HeaderMap::from_iter([(LOCATION, location.parse().unwrap())]))
        };
        let sentence = described("https://login.example.org/a?token=secret");
        assert!(
            sentence.contains("forwards this question to https://login.example.org, where"),
            "{sentence}"
        );
        assert!(described("/login").contains("to https://chat.example.com,"));
        assert!(described("http://[").contains("to another address,"));
        assert!(sentence.len() <= 200, "the page tells no more than so much");
    }
}
