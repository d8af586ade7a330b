//! Diagnoses a failed fetch (CORS, DNS, proxy …) by probing again without credentials and with fewer CORS requirements.

use chrono::TimeDelta;

use super::address::Address;
use super::connection::{Credentials, TokenKind};
use super::fetch::{fetch_within, is_answered};
use super::host::is_local;
use super::me;
use super::probe;
use super::request::Request;
use super::tools::Tools;
use super::transport::Origin;
use analytics::cause::{Evidence, Heard, cause};
use analytics::trouble::Trouble;

/// How long a host that answers at all may take for a light question.
const PATIENCE: TimeDelta = TimeDelta::seconds(10);

/// A question to a workspace, of which the cause of its failure is sought.
pub struct Unanswered<'a> {
    /// How to ask again.
    pub tools: &'a Tools,
    /// Where it was asked.
    pub address: &'a Address,
    /// What was asked.
    pub request: Request,
    /// How long it ran before it failed.
    pub ran: TimeDelta,
    /// Whether the workspace has let this page in before.
    pub has_worked: bool,
}

impl Unanswered<'_> {
    /// The trouble with its cause, where that was not sure.
    pub async fn explained(&self, trouble: Trouble) -> Trouble {
        match trouble {
            Trouble::Unreachable { .. } => {
                let Origin { origin, host } = self.tools.transport.origin();
                let evidence = self.evidence(&host).await;
                cause(&evidence).told(self.address.host().to_owned(), origin, self.ran)
            }
            // The whole host may be silent, which is told once for all.
            Trouble::TimedOut { .. } | Trouble::ServerFailed { status: 502..=504, .. } if self.has_worked => {
                match self.workspace().await {
                    Heard::Nothing | Heard::Failing => {
                        Trouble::NotAnswering { host: self.address.host().to_owned() }
                    }
                    _ => trouble,
                }
            }
            other => other,
        }
    }

    /// Asks for what decides the cause, and for no more than that.
    async fn evidence(&self, own_host: &str) -> Evidence {
        let workspace = self.workspace().await;
        let mut evidence = Evidence {
            is_online: self.tools.transport.is_online(),
            is_local: self.address.is_local() && !is_local(own_host),
            has_worked: self.has_worked,
            ran: self.ran,
            workspace,
            route: Heard::Nothing,
            has_leave_here: false,
            has_leave_elsewhere: false,
        };
        if workspace == Heard::Answer {
            let question = self.question();
            evidence.route = self.heard(&question).await;
            if evidence.route == Heard::Answer {
                evidence.has_leave_here = self.has_leave(&question).await;
                evidence.has_leave_elsewhere =
                    evidence.has_leave_here || self.has_leave(&me::request()).await;
            }
        }
        evidence
    }

    /// The same question as far as it may be asked again: nothing is changed by asking why.
    fn question(&self) -> Request {
        if self.request.body.is_some() { me::request() } else { self.request.clone() }
    }

    async fn workspace(&self) -> Heard {
        let ask = async |address: &Address, request: &Request| {
            fetch_within(PATIENCE, self.tools, address, None, request).await.map(|(reply, _)| reply)
        };
        match probe::probe(self.address, &ask).await {
            Ok(_) | Err(Trouble::Limited { .. } | Trouble::CutShort { .. } | Trouble::TooLarge { .. }) => {
                Heard::Answer
            }
            Err(Trouble::ServerFailed { .. }) => Heard::Failing,
            Err(Trouble::NotRocketChat { .. } | Trouble::SomethingElse { .. } | Trouble::Guarded { .. }) => {
                Heard::Stranger
            }
            Err(trouble) => self.unheard(&probe::request(), trouble).await,
        }
    }

    /// What comes of a question without a secret.
    async fn heard(&self, question: &Request) -> Heard {
        match fetch_within(PATIENCE, self.tools, self.address, None, question).await {
            Ok(_) => Heard::Answer,
            Err(trouble) => self.unheard(question, trouble).await,
        }
    }

    async fn unheard(&self, question: &Request, trouble: Trouble) -> Heard {
        match trouble {
            Trouble::Forwarded { .. } => Heard::Forwarded,
            Trouble::Unreachable { .. }
                if is_answered(PATIENCE, self.tools, self.address, question).await =>
            {
                Heard::Unreadable
            }
            _ => Heard::Nothing,
        }
    }

    /// Whether a question with the heads of a secret, which the browser asks leave for, is answered. What stands in them
    /// is nobody's.
    async fn has_leave(&self, question: &Request) -> bool {
        let nobody = Credentials {
            user_id: "nobody".into(),
            token: "none".into(),
            kind: TokenKind::Personal,
            keeps_answers: false,
        };
        fetch_within(PATIENCE, self.tools, self.address, Some(&nobody), question).await.is_ok()
    }
}
