//! When agents were on service.

use chrono::{DateTime, TimeDelta, Utc};

use super::order::order;

/// A stretch of time on service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// When the agent went on service.
    pub start: DateTime<Utc>,
    /// When they went off.
    pub end: DateTime<Utc>,
}

/// One agent's time on service over a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgentTime {
    /// Their unique name.
    pub username: String,
    /// Their display name, where the account may read it.
    pub name: Option<String>,
    /// Seconds on service in finished sessions; a session that runs is added by the workspace when it ends.
    pub seconds: u64,
    /// Finished sessions in order. Only a range of one day has them: for more days the workspace sends one day's.
    pub sessions: Vec<Session>,
}

/// Agents' usernames with their display names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgentNames {
    /// Usernames beside names.
    pub pairs: Vec<(String, String)>,
    /// Whether somebody who is not among them has no name.
    pub is_whole: bool,
}

/// The time on service of a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Availability {
    /// One entry an agent.
    pub agents: Vec<AgentTime>,
    /// How many more agents the workspace announced than it gave.
    pub missing: u64,
    /// How many rows could not be read.
    pub unread: u64,
}

impl Availability {
    /// The same with the agents' display names, as far as they are known: usernames beside names.
    pub fn named(&self, names: &[(String, String)]) -> Self {
        let name = |agent: &AgentTime| {
            let known = names.iter().find(|(username, _)| *username == agent.username);
            known.map(|(_, name)| name.clone())
        };
        let agents = self.agents.iter().map(|agent| AgentTime { name: name(agent), ..agent.clone() });
        Self { agents: agents.collect(), missing: self.missing, unread: self.unread }
    }
}

impl Availability {
    /// Whether somebody who is not among them was not on service.
    pub fn is_whole(&self) -> bool {
        self.unread == 0 && self.missing == 0
    }

    /// The agents who are shown under a name. Where nobody is, the one whose username it is.
    pub fn called<'a>(&'a self, name: &str) -> Vec<&'a AgentTime> {
        let of = |called: fn(&AgentTime) -> &str| {
            self.agents.iter().filter(|agent| called(agent) == name).collect()
        };
        let shown: Vec<&AgentTime> = of(AgentTime::label);
        if shown.is_empty() { of(|agent| &agent.username) } else { shown }
    }
}

impl AgentTime {
    /// The name to show.
    pub fn label(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.username)
    }
}

/// Pauses no longer than this are the workspace's own: at midnight it closes a session and opens the next.
const SEAM: TimeDelta = TimeDelta::seconds(2);

/// Sessions in order, those that touch (two seconds apart or less) made one, reversed ones left out.
pub fn merged(sessions: &[Session]) -> Vec<Session> {
    let start = |at: usize| sessions.get(at).map(|session| (session.start, session.end));
    let places = order(sessions.len(), &|a, b| start(a).cmp(&start(b)));
    let mut merged: Vec<Session> = Vec::with_capacity(sessions.len());
    for session in places.into_iter().filter_map(|at| sessions.get(at)).filter(|s| s.start <= s.end) {
        match merged.last_mut() {
            Some(last) if session.start - last.end <= SEAM => last.end = last.end.max(session.end),
            _ => merged.push(*session),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agent_is_found_by_the_name_that_is_shown_or_else_by_username() {
        let agent = |username: &str, name: Option<&str>| AgentTime {
            username: username.into(),
            name: name.map(str::to_owned),
            seconds: 1,
            sessions: Vec::new(),
        };
        let agents = vec![
            agent("ana", Some("Ben")),
            agent("ben", Some("Ana")),
            agent("Ana", None),
            agent("cem", Some("Ada")),
        ];
        let all = Availability { agents, missing: 0, unread: 0 };
        let found = |name: &str| {
            all.called(name).iter().map(|agent| agent.username.clone()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(
            [found("Ana"), found("ana"), found("cem"), found("nobody")],
            ["ben Ana", "ana", "cem", ""]
        );
    }

    fn session(start: &str, end: &str) -> Session {
        let at = |time: &str| format!("2026-03-02T{time}Z").parse().unwrap();
        Session { start: at(start), end: at(end) }
    }

    #[test]
    fn sessions_that_touch_are_one() {
        let sessions = vec![session("09:00:02", "10:00:00"), session("08:00:00", "09:00:00")];
        assert_eq!(merged(&sessions), [session("08:00:00", "10:00:00")]);
    }

    #[test]
    fn a_pause_of_three_seconds_stays() {
        let sessions = vec![session("08:00:00", "09:00:00"), session("09:00:03", "10:00:00")];
        assert_eq!(merged(&sessions), sessions);
    }

    #[test]
    fn a_session_inside_another_adds_nothing() {
        let sessions = vec![session("08:00:00", "12:00:00"), session("09:00:00", "10:00:00")];
        assert_eq!(merged(&sessions), [session("08:00:00", "12:00:00")]);
    }

    #[test]
    fn a_session_that_ends_before_it_begins_is_none() {
        assert_eq!(merged(&[session("09:00:00", "08:00:00")]), []);
    }
}
