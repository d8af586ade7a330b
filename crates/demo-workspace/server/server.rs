//! What the server keeps between requests, and its answer before any fault.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use demo_workspace::{Request, Response, Workspace, admit, refusal, respond};

use crate::clock::Clock;
use crate::fault::Fault;
use crate::option::{Options, Switch};
use crate::plan::Faults;
use crate::rate_limit::{RateLimiter, Standing};
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
            faults: Mutex::new(Faults::planned(&options.faults)),
            limiter: Mutex::new(RateLimiter::new(options.limit)),
            sessions: Mutex::new(Sessions::new(options.lifetime())),
            options,
        }
    }

    /// Puts other faults in force.
    pub fn set_faults(&self, faults: Faults) {
        *locked(&self.faults) = faults;
    }

    /// The fault that a request meets.
    pub fn strike(&self, path: &str, seed: u64) -> Option<Fault> {
        locked(&self.faults).strike(last_segment(path), seed)
    }

    /// Who is signed in.
    pub fn sessions(&self) -> MutexGuard<'_, Sessions> {
        locked(&self.sessions)
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
    ) -> (Response, Option<Standing>) {
        let asked = self.sessions().recognise(workspace, request);
        let request = &asked.request;
        if let Err(refusal) = admit(workspace, request) {
            return (refusal, None);
        }
        let standing = self.count(workspace, request, caller);
        if let Some(seconds) = standing.and_then(|standing| standing.wait) {
            return (refusal::limited(seconds), standing);
        }
        let ready = self.options.answers.as_deref().and_then(|folder| ready_answer(folder, &request.path));
        let response = ready.unwrap_or_else(|| respond(workspace, request));
        (self.sessions().settle(workspace, &asked, response), standing)
    }

    fn count(&self, workspace: &Workspace, request: &Request, caller: SocketAddr) -> Option<Standing> {
        let is_free = workspace.permissions.contains("api-bypass-rate-limit");
        if self.options.rate_limit == Switch::Off || is_free {
            return None;
        }
        let key = (format!("{} {}", request.method, request.path), caller.ip());
        Some(locked(&self.limiter).count(key, workspace.now))
    }
}

/// Locks a mutex, also a poisoned one: no update leaves a value half changed.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn last_segment(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

fn ready_answer(folder: &Path, path: &str) -> Option<Response> {
    let file = folder.join(format!("{}.json", last_segment(path)));
    let body = std::fs::read_to_string(file).ok()?;
    Some(Response { status: 200, content_type: "application/json", body })
}
