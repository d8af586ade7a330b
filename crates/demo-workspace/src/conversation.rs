//! One conversation, and what the server derives from it.

use chrono::{DateTime, Utc};

use crate::Id;
use crate::Visitor;

/// A livechat room, as far as it has gone by the workspace's clock.
#[derive(Clone, Debug, PartialEq)]
pub struct Conversation {
    /// Who asked.
    pub visitor: Visitor,
    /// Its department; some conversations have none.
    pub department: Option<Id>,
    /// Whether the field of a missing department is `null` rather than absent.
    pub is_department_null: bool,
    /// When it was opened: the room's `ts`.
    pub opened_at: DateTime<Utc>,
    /// Who took it from the queue.
    pub service: Option<Service>,
    /// What was said, in order.
    pub messages: Vec<Message>,
    /// When it was put on hold.
    pub on_hold_at: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// Whether the visitor closed it, and not an agent or the server.
    pub is_closed_by_visitor: bool,
    /// When it was passed on to another agent, each time with a message of the server's that is not among the others.
    pub transfers: Vec<DateTime<Utc>>,
    /// Whether bot messages are excluded from its timings.
    pub ignores_bots: bool,
}

/// The agent of a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Service {
    /// The agent's identifier, which may outlive the account.
    pub agent: Id,
    /// When the agent joined.
    pub since: DateTime<Utc>,
}

/// One message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// Who wrote it.
    pub author: Author,
    /// When.
    pub sent_at: DateTime<Utc>,
}

/// Who writes messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// The visitor.
    Visitor,
    /// The agent.
    Agent,
    /// A user with the role `bot`, who answers by rule and serves nobody.
    Bot,
    /// The server itself: somebody joined, somebody left.
    System,
}

/// Where a conversation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// An agent is serving it.
    Open,
    /// Nobody has taken it yet.
    Queued,
    /// The agent has set it aside.
    OnHold,
    /// It has been closed.
    Closed,
}

impl Conversation {
    /// Where the conversation stands.
    pub fn status(&self) -> Status {
        match (self.closed_at, self.on_hold_at, self.service) {
            (Some(_), _, _) => Status::Closed,
            (None, Some(_), _) => Status::OnHold,
            (None, None, None) => Status::Queued,
            (None, None, Some(_)) => Status::Open,
        }
    }

    /// Whether it belongs to a department; without one named, every conversation does.
    pub(crate) fn is_in_department(&self, department: Option<&str>) -> bool {
        department.is_none_or(|asked| self.department.is_some_and(|id| id.as_str() == asked))
    }

    /// The messages of visitors, agents and bots, without system messages.
    pub fn written_messages(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|message| message.author != Author::System)
    }

    /// The messages that count for the timings: all written ones, or without those of bots.
    fn measured_messages(&self) -> impl Iterator<Item = &Message> {
        self.written_messages().filter(|message| message.author != Author::Bot || !self.ignores_bots)
    }

    /// Whether the server has taken any measure of it, which it does at the first message.
    pub fn has_metrics(&self) -> bool {
        self.measured_messages().next().is_some()
    }

    /// Whether the last message is the visitor's. True for a conversation without messages; closing does not change it.
    pub fn waits_for_response(&self) -> bool {
        self.measured_messages().last().is_none_or(|message| message.author == Author::Visitor)
    }

    /// Who gave the first answer since the visitor last spoke; nobody while the visitor waits.
    pub fn responder(&self) -> Option<Responder> {
        let mut responder = None;
        for message in self.measured_messages() {
            let answer = match message.author {
                Author::Agent => self.service.map(|service| Responder::Agent(service.agent)),
                Author::Bot => Some(Responder::Bot),
                Author::Visitor | Author::System => None,
            };
            responder = answer.and(responder.or(answer));
        }
        responder
    }

    /// From opening to closing, in seconds.
    pub fn chat_duration(&self) -> Option<f64> {
        self.closed_at.map(|closed_at| seconds(self.opened_at, closed_at))
    }

    /// From the visitor's first message to the agent's first, in seconds.
    pub fn first_response_time(&self) -> Option<f64> {
        self.measure().first_response
    }

    /// The mean of all times from an unanswered message to its answer, in seconds.
    pub fn response_time(&self) -> Option<f64> {
        let measure = self.measure();
        (measure.count > 0).then(|| measure.sum / f64::from(measure.count))
    }

    /// From the agent's joining to the agent's first message, in seconds.
    pub fn reaction_time(&self) -> Option<f64> {
        self.measure().first_reaction
    }

    /// From the agent's joining to the close, in seconds.
    pub fn service_time(&self) -> Option<f64> {
        Some(seconds(self.service?.since, self.closed_at?))
    }

    /// From the agent's joining to the latest reply, in seconds; none while the visitor waits. A bot may have replied before
    /// anybody joined, which makes it negative.
    pub fn time_to_last_reply(&self) -> Option<f64> {
        self.responder()?;
        Some(seconds(self.service?.since, self.measured_messages().last()?.sent_at))
    }

    /// How long the visitor had been silent when somebody else closed it, in whole seconds: from the first message of
    /// anybody after the visitor's last. The server measures it where the last word is not the visitor's.
    pub fn visitor_inactivity(&self) -> Option<i64> {
        let closed_at = self.closed_at.filter(|_| !self.is_closed_by_visitor)?;
        self.written_messages().last().filter(|message| message.author != Author::Visitor)?;
        let is_of_visitor = |message: &&Message| message.author == Author::Visitor;
        let asked_at = self.messages.iter().rfind(is_of_visitor)?.sent_at;
        let others =
            self.messages.iter().filter(|message| !is_of_visitor(message)).map(|message| message.sent_at);
        let next = others.chain(self.transfers.iter().copied()).filter(|at| *at > asked_at).min()?;
        Some((closed_at - next).num_seconds())
    }

    /// When anything was last said or done in it.
    pub fn last_activity(&self) -> DateTime<Utc> {
        let last = self.messages.last().map_or(self.opened_at, |message| message.sent_at);
        self.closed_at.map_or(last, |closed_at| last.max(closed_at))
    }

    /// The server's own measures, which it keeps up message by message.
    ///
    /// Response time runs from the first unanswered visitor message to the first reply. The server stores a reply's time only
    /// when a visitor message precedes it; until then each reply counts as the first response again.
    fn measure(&self) -> Measure {
        let mut measure = Measure::default();
        let (mut asked_at, mut answered_at) = (self.opened_at, None);
        for message in self.measured_messages() {
            let last_answer = answered_at.unwrap_or(self.opened_at);
            if message.author == Author::Visitor {
                if last_answer >= asked_at {
                    asked_at = message.sent_at;
                }
                continue;
            }
            if answered_at.is_none() || asked_at > last_answer {
                measure.count += 1;
                measure.sum += seconds(asked_at, message.sent_at);
            }
            if answered_at.is_none() {
                measure.first_response = Some(seconds(asked_at, message.sent_at));
                measure.first_reaction = Some(seconds(self.served_since(message.sent_at), message.sent_at));
            }
            if asked_at > last_answer {
                answered_at = Some(message.sent_at);
            }
        }
        measure
    }

    /// Since when somebody had been serving it at an instant: since it was opened, where nobody had joined yet.
    fn served_since(&self, at: DateTime<Utc>) -> DateTime<Utc> {
        self.service.map(|service| service.since).filter(|since| *since <= at).unwrap_or(self.opened_at)
    }
}

/// Who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Responder {
    /// An agent.
    Agent(Id),
    /// The workspace's bot.
    Bot,
}

/// The measures that a conversation's answers leave.
#[derive(Default)]
struct Measure {
    first_response: Option<f64>,
    first_reaction: Option<f64>,
    /// All response times together, and how many they are.
    sum: f64,
    count: u32,
}

fn seconds(from: DateTime<Utc>, to: DateTime<Utc>) -> f64 {
    (to - from).num_milliseconds() as f64 / 1000.0
}

#[cfg(test)]
mod tests;
