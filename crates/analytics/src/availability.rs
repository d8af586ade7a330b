//! When agents were on service.

use chrono::{DateTime, TimeDelta, Utc};

use super::lookup::Lookup;
use super::order::order;
use super::stranger::is_seen;

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
    /// The workspace's own sum of seconds on service in finished sessions; one that runs is added when it ends. It can be
    /// far from the truth: a change of status begins a session anew and loses the time so far, and what ends twice is
    /// counted twice.
    pub seconds: u64,
    /// Finished sessions in order, overlaps merged. Only a range of one day has them: for more days the workspace sends
    /// one day's.
    pub sessions: Vec<Session>,
    /// The seconds of these sessions, each moment once; nothing where the workspace told none of what it has summed.
    pub once: Option<u64>,
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
    /// How many more agents it has than the page takes in.
    pub beyond: u64,
}

impl Availability {
    /// The same with the agents' display names, as far as they are known: usernames beside names.
    pub fn named(&self, names: &[(String, String)]) -> Self {
        let known = Lookup::of_texts(names.iter().map(|(username, _)| username.as_str()));
        let name = |agent: &AgentTime| {
            let (_, name) = names.get(known.place(&agent.username)?)?;
            Some(name.clone())
        };
        let agents = self.agents.iter().map(|agent| AgentTime { name: name(agent), ..agent.clone() });
        Self { agents: agents.collect(), ..*self }
    }
}

impl Availability {
    /// Whether somebody who is not among them was not on service.
    pub fn is_whole(&self) -> bool {
        self.unread == 0 && self.missing == 0 && self.beyond == 0
    }

    /// The agents who are shown under a name. Where nobody is, the one whose username it is.
    pub fn called<'a>(&'a self, name: &str) -> Vec<&'a AgentTime> {
        // A name that nobody sees is still the one that another report has.
        let is_called = |agent: &&AgentTime| agent.label() == name || agent.name.as_deref() == Some(name);
        let shown: Vec<&AgentTime> = self.agents.iter().filter(is_called).collect();
        let by_username = || self.agents.iter().filter(|agent| agent.username == name).collect();
        if shown.is_empty() { by_username() } else { shown }
    }
}

impl AgentTime {
    /// The same with the sessions of a single day, as the workspace has them: overlaps, reversed ones and all.
    pub fn with_sessions(mut self, told: &[Session]) -> Self {
        self.sessions = merged(told);
        let once = seconds_once(told);
        // The workspace drops a part of a second of each.
        let is_sum = once.abs_diff(self.seconds) <= told.len() as u64;
        self.once = match told {
            [] if self.seconds > 0 => None,
            _ if is_sum => Some(self.seconds),
            _ => Some(once),
        };
        self
    }

    /// The seconds of the sessions, each moment once, where the workspace's own sum is another.
    pub fn apart(&self) -> Option<u64> {
        self.once.filter(|once| *once != self.seconds)
    }

    /// The name to show, as it came: the username where there is none that anybody would see.
    pub fn label(&self) -> &str {
        self.name.as_deref().filter(|name| is_seen(name)).unwrap_or(&self.username)
    }
}

/// Pauses no longer than this are the workspace's own: at midnight it closes a session and opens the next.
const SEAM: TimeDelta = TimeDelta::seconds(2);

/// Sessions in order, those that touch (two seconds apart or less) made one, reversed ones left out.
pub fn merged(sessions: &[Session]) -> Vec<Session> {
    joined(sessions, SEAM)
}

/// The seconds of all these sessions, each moment once.
fn seconds_once(sessions: &[Session]) -> u64 {
    let length = |session: &Session| (session.end - session.start).num_milliseconds();
    let sum: i64 = joined(sessions, TimeDelta::zero()).iter().map(length).sum();
    sum.unsigned_abs() / 1000
}

/// Sessions in order, those with at most such a pause between them made one, reversed ones left out.
fn joined(sessions: &[Session], pause: TimeDelta) -> Vec<Session> {
    let start = |at: usize| sessions.get(at).map(|session| (session.start, session.end));
    let places = order(sessions.len(), &|a, b| start(a).cmp(&start(b)));
    let mut joined: Vec<Session> = Vec::with_capacity(sessions.len());
    for session in places.into_iter().filter_map(|at| sessions.get(at)).filter(|s| s.start <= s.end) {
        match joined.last_mut() {
            Some(last) if session.start - last.end <= pause => last.end = last.end.max(session.end),
            _ => joined.push(*session),
        }
    }
    joined
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
            once: None,
        };
        let agents = vec![
            agent("ana", Some("Ben")),
            agent("ben", Some("Ana")),
            agent("Ana", None),
            agent("cem", Some("Ada")),
            agent("dee", Some(" \u{200B}")),
        ];
        let all = Availability { agents, missing: 0, unread: 0, beyond: 0 };
        let found = |name: &str| {
            all.called(name).iter().map(|agent| agent.username.clone()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(
            [found("Ana"), found("ana"), found("cem"), found("nobody")],
            ["ben Ana", "ana", "cem", ""]
        );
        // By the name of one report and by what another one shows in its place.
        assert_eq!([found(" \u{200B}"), found("dee")], ["dee", "dee"]);
    }

    /// It would take minutes if each were looked for among all names.
    #[test]
    fn a_flood_of_agents_is_named_in_one_pass() {
        let agent = |number: usize| AgentTime {
            username: number.to_string(),
            name: None,
            seconds: 1,
            sessions: Vec::new(),
            once: None,
        };
        let all =
            Availability { agents: (0..200_000).map(agent).collect(), missing: 1, unread: 2, beyond: 3 };
        let names: Vec<_> =
            (0..200_000).rev().map(|number| (number.to_string(), format!("Ana {number}"))).collect();
        let named = all.named(&names);
        assert_eq!(named.agents[7].label(), "Ana 7");
        assert_eq!((named.missing, named.unread, named.beyond), (1, 2, 3));
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

    /// Whom the workspace sums up so, with these sessions.
    fn told(seconds: u64, sessions: &[Session]) -> AgentTime {
        let agent = AgentTime { username: "ana".into(), name: None, seconds, sessions: vec![], once: None };
        agent.with_sessions(sessions)
    }

    #[test]
    fn what_ended_twice_counts_once_beside_the_workspaces_own_sum() {
        let twice = [session("09:00:00", "12:00:00"), session("09:00:00", "17:00:00")];
        let agent = told(39_600, &twice);
        assert_eq!((agent.sessions.clone(), agent.apart()), (vec![twice[1]], Some(28_800)));
        // What was lost is in no session, so nobody can tell it.
        assert_eq!(told(600, &[session("16:50:00", "17:00:00")]).apart(), None);
        // Nor where none was told.
        assert_eq!((told(600, &[]).once, told(0, &[]).once), (None, Some(0)));
    }

    #[test]
    fn a_sum_of_whole_seconds_is_no_other_sum() {
        let three = [("09:00:00.9", "10:00:00.1"), ("11:00:00.5", "12:00:00.4"), ("12:00:01.4", "13:00:01")];
        let three = three.map(|(start, end)| session(start, end));
        // 3599, 3599 and 3599 seconds, and a bit of each. The pause of a second is none of it.
        assert_eq!((told(10_797, &three).apart(), told(10_797, &three).sessions.len()), (None, 2));
        assert_eq!(told(10_803, &three).apart(), Some(10_798));
    }
}
