//! Who is signed in: the tokens that sign-ins have issued, and whether the personal token is still good.
//!
//! The workspace knows only the personal token. An issued token is mapped to it until it expires.

use chrono::{DateTime, TimeDelta, Utc};
use demo_workspace::{Dice, Request, Response, Workspace};
use serde_json::Value;

const SIGN_IN: &str = "/api/v1/login";
const SIGN_OUT: &str = "/api/v1/logout";

/// The tokens in use.
#[derive(Debug)]
pub struct Sessions {
    lifetime: Option<TimeDelta>,
    issued: Vec<(String, DateTime<Utc>)>,
    /// How many have ever been issued.
    count: u64,
    is_personal_ended: bool,
    issues: bool,
}

/// A request as the workspace is to see it, and the token that was behind it.
pub struct Recognised {
    /// The request, with the personal token in place of an issued one.
    pub request: Request,
    token: Option<String>,
}

impl Sessions {
    /// No sessions yet. With a lifetime each sign-in issues a token of its own; without one, all share the personal
    /// token until sessions are ended.
    pub fn new(lifetime: Option<TimeDelta>) -> Self {
        Self { lifetime, issued: Vec::new(), count: 0, is_personal_ended: false, issues: lifetime.is_some() }
    }

    /// Ends them all, the personal token's too.
    pub fn end_all(&mut self) {
        self.issued.clear();
        (self.is_personal_ended, self.issues) = (true, true);
    }

    /// Lets the personal token in again.
    pub fn revive(&mut self) {
        self.is_personal_ended = false;
    }

    /// Finds out whose request it is.
    pub fn recognise(&mut self, workspace: &Workspace, mut request: Request) -> Recognised {
        if let Some(lifetime) = self.lifetime {
            self.issued.retain(|(_, since)| workspace.now - *since < lifetime);
        }
        let resumed = (request.path == SIGN_IN).then(|| resumed(&request.body)).flatten();
        let token = resumed.clone().or_else(|| request.token.clone());
        if let Some(token) = resumed {
            request.body = request.body.replace(&token, &self.stand_in(workspace, &token));
        }
        request.token = request.token.map(|token| self.stand_in(workspace, &token));
        Recognised { request, token }
    }

    /// Issues a token for a sign-in that went well, and takes one back at a sign-out.
    pub fn settle(&mut self, workspace: &Workspace, asked: &Recognised, response: Response) -> Response {
        let is_good = response.status == 200;
        match asked.request.path.as_str() {
            SIGN_OUT if is_good => self.issued.retain(|(token, _)| Some(token) != asked.token.as_ref()),
            SIGN_IN if is_good && self.issues => {
                let resumed = asked.token.clone().filter(|_| resumed(&asked.request.body).is_some());
                let token = resumed.unwrap_or_else(|| self.issue(workspace));
                return Response { body: response.body.replace(&workspace.token(), &token), ..response };
            }
            _ => {}
        }
        response
    }

    fn issue(&mut self, workspace: &Workspace) -> String {
        self.count += 1;
        let token = format!("demo-session-{:016x}", Dice::of(&[workspace.seed, 3, self.count]).roll());
        self.issued.push((token.clone(), workspace.now));
        token
    }

    fn stand_in(&self, workspace: &Workspace, token: &str) -> String {
        let personal = workspace.token();
        let is_issued = self.issued.iter().any(|(issued, _)| issued == token);
        match token == personal {
            true if self.is_personal_ended => "ended".to_owned(),
            false if is_issued => personal,
            _ => token.to_owned(),
        }
    }
}

/// The token that a sign-in wants to go on with.
fn resumed(body: &str) -> Option<String> {
    Some(serde_json::from_str::<Value>(body).ok()?["resume"].as_str()?.to_owned())
}
