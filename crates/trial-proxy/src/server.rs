//! The axum server: routes a request to the page's files or to the workspace's API.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Method, Response, StatusCode};
use tokio::net::TcpListener;
use tokio::task::spawn_blocking;
use tokio::time::timeout;
use ureq::Agent;

use crate::guard;
use crate::response::{error_response, with_security_headers};
use crate::site;
use crate::trial::{Route, Trial};
use crate::upstream;

/// The longest request body that the page sends is a sign-in.
const MAX_REQUEST_BYTES: usize = 64 << 10;

/// Where the page is, where its files are, and which workspace is tried.
#[derive(Clone, Debug)]
pub struct ProxyConfig {
    /// The port that the page is opened at.
    pub port: u16,
    /// The workspace.
    pub trial: Trial,
    /// The server of the page's files, such as `http://127.0.0.1:8081`.
    pub files: String,
    /// How long a question may take to arrive.
    pub body_timeout: Duration,
}

impl ProxyConfig {
    /// The link that opens the page with the workspace.
    pub fn link(&self) -> String {
        let own = format!("http://127.0.0.1:{}", self.port);
        format!("{own}/?workspace={own}{}", self.trial.path())
    }
}

struct AppState {
    config: ProxyConfig,
    workspace: Agent,
    files: Agent,
}

/// Serves for ever.
pub async fn serve(listener: TcpListener, config: ProxyConfig) -> io::Result<()> {
    let (workspace, files) = (upstream::agent(&config.trial), site::agent());
    let state = Arc::new(AppState { config, workspace, files });
    axum::serve(listener, Router::new().fallback(answer).with_state(state)).await
}

async fn answer(State(state): State<Arc<AppState>>, request: Request) -> Response<Body> {
    let config = &state.config;
    let route = config.trial.route(request.uri().path());
    let is_file = route == Route::File;
    if let Some(words) = guard::refusal(request.headers(), request.uri(), config.port, !is_file) {
        return with_security_headers(error_response(StatusCode::MISDIRECTED_REQUEST, &words), false);
    }
    let answer = match route {
        Route::File => {
            let address = format!("{}{}", config.files, request_target(&request));
            let method = request.method().clone();
            file(state, method, address).await
        }
        Route::Api(path) => api(state, path, request).await,
        // Where there is none the page tells what the workspace itself has said.
        Route::ParentApi if !request.headers().contains_key("x-auth-token") => {
            error_response(StatusCode::NOT_FOUND, &other_workspace_message(config))
        }
        Route::ParentApi | Route::ForeignApi => {
            error_response(StatusCode::MISDIRECTED_REQUEST, &other_workspace_message(config))
        }
    };
    with_security_headers(answer, is_file)
}

/// What the page is told where it asks for a workspace that this is no trial of.
fn other_workspace_message(config: &ProxyConfig) -> String {
    format!(
        "This is the trial of {}; nothing was passed on. Its address here is http://127.0.0.1:{}{}.",
        config.trial.workspace(),
        config.port,
        config.trial.path()
    )
}

fn request_target(request: &Request) -> &str {
    request.uri().path_and_query().map_or("/", |path| path.as_str())
}

async fn file(state: Arc<AppState>, method: Method, address: String) -> Response<Body> {
    if !matches!(method, Method::GET | Method::HEAD) {
        return error_response(StatusCode::METHOD_NOT_ALLOWED, "A file can only be read.");
    }
    or_internal_error(spawn_blocking(move || site::file(&state.files, &address)).await)
}

async fn api(state: Arc<AppState>, path: String, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    if !matches!(parts.method, Method::GET | Method::POST) {
        return error_response(StatusCode::METHOD_NOT_ALLOWED, "A workspace is asked with GET or POST.");
    }
    let body = match read_body(body, state.config.body_timeout).await {
        Ok(body) => body,
        Err((status, words)) => return error_response(status, words),
    };
    let forward = move || {
        let AppState { config: ProxyConfig { trial, .. }, workspace, .. } = &*state;
        let address = trial.address(&path, parts.uri.query());
        match upstream::forward(workspace, trial, &address, parts.method, &parts.headers, body.into()) {
            Ok(answer) => answer.map(Body::from),
            Err((status, words)) => {
                eprintln!("{words}");
                error_response(status, &words)
            }
        }
    };
    or_internal_error(spawn_blocking(forward).await)
}

/// The whole body of a question, unless it is longer or slower than any of the page's.
async fn read_body(body: Body, body_timeout: Duration) -> Result<Bytes, (StatusCode, &'static str)> {
    match timeout(body_timeout, to_bytes(body, MAX_REQUEST_BYTES)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(_)) => Err((StatusCode::PAYLOAD_TOO_LARGE, "This question is longer than any of the page's.")),
        Err(_) => Err((StatusCode::REQUEST_TIMEOUT, "This question did not arrive in time.")),
    }
}

fn or_internal_error<E>(result: Result<Response<Body>, E>) -> Response<Body> {
    result
        .unwrap_or_else(|_| error_response(StatusCode::INTERNAL_SERVER_ERROR, "The trial itself has failed."))
}
