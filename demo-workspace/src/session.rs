//! Sessions: the stretches of a calendar day on which an agent was on service.

use chrono::{DateTime, Duration, NaiveDate, Utc};

use crate::company::passing_agent;
use crate::date::{DAY, epoch_day, instant_from_millis};
use crate::shift::Span;
use crate::{Company, Id};

/// One stretch on service, within one calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// Whose it is; the account may have been deleted since.
    pub agent: Id,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended. A session that runs has none.
    pub stopped_at: Option<DateTime<Utc>>,
}

impl Company<'_> {
    /// The sessions of one calendar day in the workspace's zone, by agent and then by time.
    pub fn sessions_on(&self, day: NaiveDate) -> Vec<Session> {
        let number = epoch_day(day);
        let window = self.day_window(day);
        let mut sessions = Vec::new();
        for place in 0..self.agents.len() {
            sessions.append(&mut self.sessions_of(place, day, window));
        }
        sessions.extend((number - 1..=number + 1).filter_map(|day| self.passing_session(day, window)));
        sessions
    }

    /// The sessions of one agent on such a day, which has this window.
    pub(crate) fn sessions_of(&self, place: usize, day: NaiveDate, window: Span) -> Vec<Session> {
        let number = epoch_day(day);
        let mut sessions = Vec::new();
        // A local day overlaps at most three UTC days, counting a night shift begun on the first.
        for day in number - 2..=number + 1 {
            for span in self.stretches(place, day) {
                sessions.extend(self.session(self.agents[place].id, span, window));
            }
        }
        sessions
    }

    /// Whoever stays past midnight is signed off one second before it and on again at midnight.
    pub(crate) fn day_window(&self, day: NaiveDate) -> Span {
        let zone = self.workspace.zone;
        let next = zone.midnight(day + Duration::days(1));
        (zone.midnight(day).timestamp_millis(), next.timestamp_millis() - 1000)
    }

    fn session(&self, agent: Id, span: Span, window: Span) -> Option<Session> {
        let (start, stop) = (span.0.max(window.0), span.1.min(window.1));
        let now = self.workspace.now.timestamp_millis();
        (start < stop && start <= now).then(|| Session {
            agent,
            started_at: instant_from_millis(start),
            stopped_at: (stop <= now).then(|| instant_from_millis(stop)),
        })
    }

    fn passing_session(&self, day: i64, window: Span) -> Option<Session> {
        let agent = passing_agent(self.workspace.seed, day)?;
        self.session(agent, (day * DAY + 9 * 3_600_000, day * DAY + 15 * 3_600_000), window)
    }
}
