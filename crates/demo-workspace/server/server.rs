//! What the server keeps between requests, and its answer before any fault.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use demo_workspace::{Request, Response, Workspace, authorize, refusal, respond};

use crate::clock::Clock;
use crate::fault::Fault;
use crate::fault_schedule::Faults;
use crate::option::{Options, Switch};
use crate::rate_limit::{RateLimitStatus, RateLimiter};
use crate::session::Sessions;

/// What the server keeps between requests.
pub struct Server {
    /// As it was started.
    pub options: Options,
    /// Its clock.
    pub clock: Clock,
    faults: Mutex<Faults>,
    limiter: Mutex<RateLimiter>,
    sessions: Mutex<Sessions>,
}

impl Server {
    /// A server that has not been called yet.
    pub fn new(options: Options) -> Self {
        Self {
            clock: options.clock(),
            faults: Mutex::new(Faults::from_options(&options.faults)),
            limiter: Mutex::new(RateLimiter::new(options.limit)),
            sessions: Mutex::new(Sessions::new(options.lifetime())),
            options,
        }
    }

    /// Puts other faults in force.
    pub fn set_faults(&self, faults: Faults) {
        *lock(&self.faults) = faults;
    }

    /// The fault that a request meets.
    pub fn next_fault(&self, path: &str, seed: u64) -> Option<Fault> {
        lock(&self.faults).next_fault(last_segment(path), seed)
    }

    /// Who is signed in.
    pub fn sessions(&self) -> MutexGuard<'_, Sessions> {
        lock(&self.sessions)
    }

    /// The workspace as it is now.
    pub fn workspace(&self) -> Workspace {
        self.options.workspace(self.clock.now())
    }

    /// The answer without faults, in the order of the real server's checks.
    pub fn answer(
        &self,
        workspace: &Workspace,
        request: Request,
        caller: SocketAddr,
    ) -> (Response, Option<RateLimitStatus>) {
        let resolved = self.sessions().resolve(workspace, request);
        let request = &resolved.request;
        if let Err(refusal) = authorize(workspace, request) {
            return (refusal, None);
        }
        let rate_limit = self.count(workspace, request, caller);
        if let Some(seconds) = rate_limit.and_then(|rate_limit| rate_limit.wait) {
            return (refusal::rate_limited(seconds), rate_limit);
        }
        let canned =
            self.options.answers.as_deref().and_then(|folder| canned_response(folder, &request.path));
        let response = canned.unwrap_or_else(|| respond(workspace, request));
        (self.sessions().track_tokens(workspace, &resolved, response), rate_limit)
    }

    fn count(&self, workspace: &Workspace, request: &Request, caller: SocketAddr) -> Option<RateLimitStatus> {
        let is_free = workspace.permissions.contains("api-bypass-rate-limit");
        if self.options.rate_limit == Switch::Off || is_free {
            return None;
        }
        let key = (format!("{} {}", request.method, request.path), caller.ip());
        Some(lock(&self.limiter).count(key, workspace.now))
    }
}

/// Locks a mutex, also a poisoned one: no update leaves a value half changed.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn last_segment(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

fn canned_response(folder: &Path, path: &str) -> Option<Response> {
    let file = folder.join(format!("{}.json", last_segment(path)));
    let body = std::fs::read_to_string(file).ok()?;
    Some(Response { status: 200, content_type: "application/json", body })
}
