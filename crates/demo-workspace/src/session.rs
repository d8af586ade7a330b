//! Sessions: the spans of a calendar day on which an agent was on service, as the server keeps them.

use chrono::{DateTime, Duration, NaiveDate, Utc};

use crate::Company;
use crate::Id;
use crate::company::temporary_agent;
use crate::date::{DAY, epoch_day, instant_from_millis};
use crate::shift::Span;
use crate::status_change::{StatusChange, recorded_sessions};

/// One stretch on service, within one calendar day. Two can overlap, and time can be missing between them.
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
        for index in 0..self.agents.len() {
            sessions.append(&mut self.sessions_of(index, day, window));
        }
        sessions.extend((number - 1..=number + 1).flat_map(|day| self.temporary_agent_sessions(day, window)));
        sessions
    }

    /// The sessions of one agent on such a day, which has this window.
    pub(crate) fn sessions_of(&self, index: usize, day: NaiveDate, window: Span) -> Vec<Session> {
        let number = epoch_day(day);
        let mut sessions = Vec::new();
        // A local day overlaps at most three UTC days, counting a night shift begun on the first.
        for day in number - 2..=number + 1 {
            let spans = self.service_spans(index, day);
            let misread = self.misread_changes(index, day, &spans);
            for span in spans {
                sessions.append(&mut self.sessions_within(self.agents[index].id, span, &misread, window));
            }
        }
        sessions
    }

    /// Whether an agent is on service by the clock, whatever the server has written down of it.
    pub(crate) fn is_available(&self, index: usize) -> bool {
        let now = self.workspace.now;
        let today = self.workspace.zone.local(now).date();
        let (end, now) = (self.day_window(today).1, now.timestamp_millis());
        let number = epoch_day(today);
        let mut spans = (number - 2..=number + 1).flat_map(|day| self.service_spans(index, day));
        spans.any(|(start, stop)| start <= now && now < stop.min(end))
    }

    /// The server ends running sessions one second before midnight and starts new ones at midnight.
    pub(crate) fn day_window(&self, day: NaiveDate) -> Span {
        let zone = self.workspace.zone;
        let next = zone.midnight(day + Duration::days(1));
        (zone.midnight(day).timestamp_millis(), next.timestamp_millis() - 1000)
    }

    /// The sessions that the server has recorded for one span by now.
    fn sessions_within(
        &self,
        agent: Id,
        span: Span,
        misread: &[(i64, StatusChange)],
        window: Span,
    ) -> Vec<Session> {
        let (start, stop) = (span.0.max(window.0), span.1.min(window.1));
        if start >= stop {
            return Vec::new();
        }
        let misread = misread.iter().copied().filter(|(at, _)| start < *at && *at < stop);
        let changes =
            [(start, StatusChange::Online)].into_iter().chain(misread).chain([(stop, StatusChange::Offline)]);
        let now = self.workspace.now.timestamp_millis();
        let (spans, running) = recorded_sessions(changes.filter(|(at, _)| *at <= now));
        let session = |(start, stop): (i64, Option<i64>)| Session {
            agent,
            started_at: instant_from_millis(start),
            stopped_at: stop.map(instant_from_millis),
        };
        let ended = spans.into_iter().map(|(start, stop)| (start, Some(stop)));
        ended.chain(running.map(|start| (start, None))).map(session).collect()
    }

    fn temporary_agent_sessions(&self, day: i64, window: Span) -> Vec<Session> {
        let span = (day * DAY + 9 * 3_600_000, day * DAY + 15 * 3_600_000);
        let agent = temporary_agent(self.workspace.seed, day);
        agent.map(|agent| self.sessions_within(agent, span, &[], window)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Workspace;

    /// Of the working days of two months: how many there are, of how many the server lost time, and of how many it
    /// counted time twice.
    fn days() -> [usize; 3] {
        let workspace = Workspace::demo(instant_from_millis(1_795_000_000_000));
        let company = Company::of(&workspace);
        let (mut all, mut lost, mut twice) = (0, 0, 0);
        for day in epoch_day(workspace.now.date_naive()) - 60..epoch_day(workspace.now.date_naive()) {
            let date = crate::date::date_from_epoch_day(day);
            for index in 0..company.agents.len() {
                let spans = company.service_spans(index, day);
                let truth: i64 = spans.iter().map(|(start, stop)| stop - start).sum();
                let kept = company.sessions_of(index, date, company.day_window(date));
                let length = |session: &Session| {
                    session.stopped_at.map_or(0, |end| (end - session.started_at).num_milliseconds())
                };
                let sum: i64 = kept.iter().map(length).sum();
                all += usize::from(truth > 0);
                lost += usize::from(sum < truth);
                twice += usize::from(sum > truth);
            }
        }
        [all, lost, twice]
    }

    #[test]
    fn a_fifth_of_the_days_loses_time_and_a_tenth_counts_some_twice() {
        let [all, lost, twice] = days();
        assert_eq!(days(), [all, lost, twice]);
        assert!(
            (15..25).contains(&(lost * 100 / all)) && (6..14).contains(&(twice * 100 / all)),
            "{all} {lost} {twice}"
        );
    }
}
