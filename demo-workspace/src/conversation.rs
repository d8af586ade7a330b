//! One conversation, and what the server derives from it.

use chrono::{DateTime, Utc};

use crate::{Id, Visitor};

/// A livechat room, as far as it has gone by the workspace's clock.
#[derive(Clone, Debug, PartialEq)]
pub struct Conversation {
    /// Who asked.
    pub visitor: Visitor,
    /// Which department it belongs to; the server leaves it out for some.
    pub department: Option<Id>,
    /// When it was opened: the room's `ts`.
    pub opened_at: DateTime<Utc>,
    /// Who took it from the queue.
    pub service: Option<Service>,
    /// What was said, in order.
    pub messages: Vec<Message>,
    /// When it was put on hold.
    pub held_at: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
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
    /// The server itself: somebody joined, somebody left.
    System,
}

/// Where a conversation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// An agent is at it.
    Open,
    /// Nobody has taken it yet.
    Queued,
    /// The agent has set it aside.
    OnHold,
    /// It is over.
    Closed,
}

impl Conversation {
    /// Where the conversation stands.
    pub fn status(&self) -> Status {
        match (self.closed_at, self.held_at, self.service) {
            (Some(_), _, _) => Status::Closed,
            (None, Some(_), _) => Status::OnHold,
            (None, None, None) => Status::Queued,
            (None, None, Some(_)) => Status::Open,
        }
    }

    /// Whether it belongs to a department; without one named, every conversation does.
    pub(crate) fn is_of(&self, department: Option<&str>) -> bool {
        department.is_none_or(|asked| self.department.is_some_and(|id| id.as_str() == asked))
    }

    /// What people wrote; the server's own messages are left out.
    pub fn said(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|message| message.author != Author::System)
    }

    /// Whether the server has taken any measure of it, which it does at the first message.
    pub fn has_metrics(&self) -> bool {
        self.said().next().is_some()
    }

    /// Whether the visitor spoke last. A new conversation waits before anything is said.
    pub fn waits_for_response(&self) -> bool {
        self.said().last().is_none_or(|message| message.author == Author::Visitor)
    }

    /// From opening to closing, in seconds.
    pub fn chat_duration(&self) -> Option<f64> {
        self.closed_at.map(|closed_at| seconds(self.opened_at, closed_at))
    }

    /// From the visitor's first message to the agent's first, in seconds.
    pub fn first_response_time(&self) -> Option<f64> {
        self.response_times().next()
    }

    /// The mean of all times from an unanswered message to its answer, in seconds.
    pub fn response_time(&self) -> Option<f64> {
        let (sum, count) = self.response_times().fold((0.0, 0), |(sum, count), time| (sum + time, count + 1));
        (count > 0).then(|| sum / f64::from(count))
    }

    /// From the agent's joining to the agent's first message, in seconds.
    pub fn reaction_time(&self) -> Option<f64> {
        let first = self.messages.iter().find(|message| message.author == Author::Agent)?;
        self.service.map(|service| seconds(service.since, first.sent_at))
    }

    /// When anything last happened that touches the visitor's record.
    pub fn last_activity(&self) -> DateTime<Utc> {
        let spoken = self.messages.iter().rfind(|message| message.author == Author::Visitor);
        let last = spoken.map_or(self.opened_at, |message| message.sent_at);
        self.closed_at.map_or(last, |closed_at| last.max(closed_at))
    }

    /// A question counts from its first message, an answer at its first; what follows in one breath is neither.
    fn response_times(&self) -> impl Iterator<Item = f64> {
        let mut asked_at = Some(self.opened_at);
        let mut is_asked = false;
        self.said().filter_map(move |message| {
            if message.author == Author::Agent {
                is_asked = false;
                return asked_at.take().map(|asked_at| seconds(asked_at, message.sent_at));
            }
            if !is_asked {
                asked_at = Some(message.sent_at);
                is_asked = true;
            }
            None
        })
    }
}

fn seconds(from: DateTime<Utc>, to: DateTime<Utc>) -> f64 {
    (to - from).num_milliseconds() as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use Author::{Agent, System, Visitor};

    fn conversation(messages: &[(Author, i64)]) -> Conversation {
        let at = |second: i64| DateTime::from_timestamp(second, 0).unwrap();
        Conversation {
            visitor: crate::Visitor { first_day: 0, number: 0 },
            department: None,
            opened_at: at(0),
            service: Some(Service { agent: Id::of(&[1]), since: at(10) }),
            messages: messages
                .iter()
                .map(|(author, second)| Message { author: *author, sent_at: at(*second) })
                .collect(),
            held_at: None,
            closed_at: None,
        }
    }

    #[test]
    fn a_first_response_counts_from_the_first_question() {
        let told = conversation(&[(Visitor, 2), (Visitor, 5), (System, 10), (Agent, 32)]);
        assert_eq!(told.first_response_time(), Some(30.0));
        assert_eq!(told.reaction_time(), Some(22.0));
    }

    #[test]
    fn a_second_message_in_one_breath_is_no_response() {
        let told = conversation(&[
            (Visitor, 0),
            (Agent, 30),
            (Agent, 90),
            (Visitor, 100),
            (Visitor, 110),
            (Agent, 110),
        ]);
        assert_eq!(told.response_time(), Some(20.0));
    }

    #[test]
    fn a_conversation_without_a_word_waits_and_has_no_metrics() {
        let silent = conversation(&[(System, 10)]);
        assert!(silent.waits_for_response() && !silent.has_metrics());
    }
}
