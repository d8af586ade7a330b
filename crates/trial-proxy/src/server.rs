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

use crate::outward::{outward, sentence};
use crate::trial::{Place, Trial};
use crate::{guard, site, upstream};

/// The longest request body that the page sends is a sign-in.
const MOST_ASKED: usize = 64 << 10;

/// Where the page is, where its files are, and which workspace is tried.
#[derive(Clone, Debug)]
pub struct Front {
    /// The port that the page is opened at.
    pub port: u16,
    /// The workspace.
    pub trial: Trial,
    /// The server of the page's files, such as `http://127.0.0.1:8081`.
    pub files: String,
    /// How long a question may take to arrive.
    pub patience: Duration,
}

impl Front {
    /// The link that opens the page with the workspace.
    pub fn link(&self) -> String {
        let own = format!("http://127.0.0.1:{}", self.port);
        format!("{own}/?workspace={own}{}", self.trial.path())
    }
}

struct Serving {
    front: Front,
    workspace: Agent,
    files: Agent,
}

/// Serves for ever.
pub async fn serve(listener: TcpListener, front: Front) -> io::Result<()> {
    let (workspace, files) = (upstream::agent(&front.trial), site::agent());
    let serving = Arc::new(Serving { front, workspace, files });
    axum::serve(listener, Router::new().fallback(answer).with_state(serving)).await
}

async fn answer(State(serving): State<Arc<Serving>>, request: Request) -> Response<Body> {
    let front = &serving.front;
    let place = front.trial.place(request.uri().path());
    let is_file = place == Place::File;
    if let Some(words) = guard::refusal(request.headers(), request.uri(), front.port, !is_file) {
        return outward(sentence(StatusCode::MISDIRECTED_REQUEST, &words), false);
    }
    let answer = match place {
        Place::File => {
            let address = format!("{}{}", front.files, whole_path(&request));
            let method = request.method().clone();
            file(serving, method, address).await
        }
        Place::Api(path) => api(serving, path, request).await,
        // Where there is none the page tells what the workspace itself has said.
        Place::Above if !request.headers().contains_key("x-auth-token") => {
            sentence(StatusCode::NOT_FOUND, &elsewhere(front))
        }
        Place::Above | Place::Elsewhere => sentence(StatusCode::MISDIRECTED_REQUEST, &elsewhere(front)),
    };
    outward(answer, is_file)
}

/// What the page is told where it asks for a workspace that this is no trial of.
fn elsewhere(front: &Front) -> String {
    format!(
        "This is the trial of {}; nothing was passed on. Its address here is http://127.0.0.1:{}{}.",
        front.trial.workspace(),
        front.port,
        front.trial.path()
    )
}

fn whole_path(request: &Request) -> &str {
    request.uri().path_and_query().map_or("/", |path| path.as_str())
}

async fn file(serving: Arc<Serving>, method: Method, address: String) -> Response<Body> {
    if !matches!(method, Method::GET | Method::HEAD) {
        return sentence(StatusCode::METHOD_NOT_ALLOWED, "A file can only be read.");
    }
    finished(spawn_blocking(move || site::file(&serving.files, &address)).await)
}

async fn api(serving: Arc<Serving>, path: String, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    if !matches!(parts.method, Method::GET | Method::POST) {
        return sentence(StatusCode::METHOD_NOT_ALLOWED, "A workspace is asked with GET or POST.");
    }
    let body = match arrived(body, serving.front.patience).await {
        Ok(body) => body,
        Err((status, words)) => return sentence(status, words),
    };
    let asking = move || {
        let Serving { front: Front { trial, .. }, workspace, .. } = &*serving;
        let address = trial.address(&path, parts.uri.query());
        match upstream::ask(workspace, trial, &address, parts.method, &parts.headers, body.into()) {
            Ok(answer) => answer.map(Body::from),
            Err((status, words)) => {
                eprintln!("{words}");
                sentence(status, &words)
            }
        }
    };
    finished(spawn_blocking(asking).await)
}

/// The whole body of a question, unless it is longer or slower than any of the page's.
async fn arrived(body: Body, patience: Duration) -> Result<Bytes, (StatusCode, &'static str)> {
    match timeout(patience, to_bytes(body, MOST_ASKED)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(_)) => Err((StatusCode::PAYLOAD_TOO_LARGE, "This question is longer than any of the page's.")),
        Err(_) => Err((StatusCode::REQUEST_TIMEOUT, "This question did not arrive in time.")),
    }
}

fn finished<E>(result: Result<Response<Body>, E>) -> Response<Body> {
    result.unwrap_or_else(|_| sentence(StatusCode::INTERNAL_SERVER_ERROR, "The trial itself has failed."))
}
