//! Sessions of a day as a timeline, and their words.

use chrono::{DateTime, Utc};

use super::chart_model::{ChartModel, Surface, TooltipContent};
use crate::browser::intl_format::IntlFormat;
use crate::text::name::display_name;
use analytics::availability::{AgentAvailability, Session};
use analytics::locale_format::LocaleFormat;
use analytics::range::DateRange;
use analytics::zone::Zone;
use charts::geometry::Size;
use charts::theme::Theme;
use charts::timeline::{Lane, Timeline, draw_timeline, timeline_anchor, timeline_height, timeline_hit};

/// Says the time of day of an instant.
type Time<'a> = &'a dyn Fn(DateTime<Utc>) -> String;

/// How many sessions a read-out lists.
const MAX_SESSION_LINES: usize = 6;

/// Lanes of sessions over one day.
pub struct TimelineChart {
    timeline: Timeline,
    rows: Vec<usize>,
    times: Vec<Sums>,
    summary: String,
}

/// The workspace's own sum of somebody's seconds, and that of the sessions it told.
type Sums = (u64, Option<u64>);

impl TimelineChart {
    /// A lane for each of these agents, over a day of a zone or as far as the sessions reach; each with the row of the
    /// table that it stands for. The summary is of `all` agents' sessions, drawn or not.
    pub fn new(
        zone: Zone,
        day: DateRange,
        drawn: &[(usize, &AgentAvailability)],
        all: &[AgentAvailability],
    ) -> Self {
        let summary = summary(all, &|at| IntlFormat.time(zone.local(at)));
        let rows = drawn.iter().map(|(place, _)| *place).collect();
        let times = drawn.iter().map(|(_, agent)| (agent.seconds, agent.distinct_seconds)).collect();
        let lane = |(_, agent): &(usize, &AgentAvailability)| Lane {
            label: display_name(agent.label()),
            sessions: agent.sessions.clone(),
        };
        let span = zone.instants(day);
        let timeline = Timeline::new(zone, span, drawn.iter().map(lane).collect());
        Self { timeline, rows, times, summary }
    }
}

impl TimelineChart {
    fn time(&self, at: DateTime<Utc>) -> String {
        IntlFormat.time(self.timeline.zone.local(at))
    }
}

impl ChartModel for TimelineChart {
    fn point_count(&self) -> usize {
        self.timeline.lanes.len()
    }

    fn summary(&self) -> String {
        self.summary.clone()
    }

    fn tooltip_content(&self, index: usize) -> TooltipContent {
        let lane = self.timeline.lanes.get(index).zip(self.times.get(index));
        let Some((lane, sums)) = lane else { return TooltipContent::default() };
        TooltipContent {
            title: lane.label.clone(),
            lines: lines(*sums, &lane.sessions, &|at| self.time(at), &IntlFormat),
        }
    }

    fn table_row(&self, index: usize) -> Option<usize> {
        self.rows.get(index).copied()
    }

    fn height(&self) -> Option<f64> {
        Some(timeline_height(self.timeline.lanes.len()))
    }

    fn draw(&self, surface: &Surface<'_>, active: Option<usize>, theme: &Theme) {
        let _ = draw_timeline(surface, &self.timeline, active, theme, &IntlFormat);
    }

    fn hit(&self, _: f64, y: f64, size: Size, theme: &Theme) -> Option<usize> {
        timeline_hit(&self.timeline, size, y, theme, &IntlFormat)
    }

    fn anchor(&self, index: usize, size: Size, theme: &Theme) -> (f64, f64) {
        timeline_anchor(&self.timeline, size, index, theme, &IntlFormat)
    }
}

/// Who was on service, and for how many of them the workspace's sum is another than that of their sessions.
fn summary(all: &[AgentAvailability], time: Time<'_>) -> String {
    let on_service = all.iter().filter(|agent| !agent.sessions.is_empty());
    let sessions = on_service.clone().flat_map(|agent| &agent.sessions);
    let sentence = match (sessions.clone().map(|s| s.start).min(), sessions.map(|s| s.end).max()) {
        (Some(first), Some(last)) => {
            i18n::timelines_told(on_service.count() as f64, &time(first), &time(last))
        }
        _ => i18n::timelines_none().into(),
    };
    match all.iter().filter(|agent| agent.differing_seconds().is_some()).count() {
        0 => sentence,
        apart => i18n::timelines_told_apart(apart as f64, &sentence),
    }
}

fn lines((sum, once): Sums, sessions: &[Session], time: Time<'_>, format: &dyn LocaleFormat) -> Vec<String> {
    let own =
        |seconds: u64| i18n::timelines_sessions(sessions.len() as f64, &format.duration(seconds as f64));
    let workspaces = || i18n::timelines_sum(&format.duration(sum as f64));
    let sums = match once {
        None => vec![workspaces()],
        Some(once) if once == sum => vec![own(once)],
        Some(once) => vec![i18n::timelines_once(&own(once)), workspaces()],
    };
    let span = |session: &Session| i18n::timelines_session(&time(session.end), &time(session.start));
    sums.into_iter().chain(session_lines(sessions, MAX_SESSION_LINES, &span)).collect()
}

/// So many of the sessions in words, and how many more there are: a workspace can send a hundred thousand.
pub fn session_lines(sessions: &[Session], most: usize, span: &dyn Fn(&Session) -> String) -> Vec<String> {
    let more = sessions.len().saturating_sub(most);
    let rest = (more > 0).then(|| i18n::timelines_more_sessions(more as f64));
    sessions.iter().take(most).map(span).chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::locale_format::EnglishFormat;

    fn time(at: DateTime<Utc>) -> String {
        EnglishFormat.time(at.naive_utc())
    }

    fn session(start: &str, end: &str) -> Session {
        let at = |time: &str| format!("2026-03-02T{time}Z").parse().unwrap();
        Session { start: at(start), end: at(end) }
    }

    fn agent(seconds: u64, sessions: &[Session]) -> AgentAvailability {
        let agent = AgentAvailability {
            username: "ana".into(),
            name: None,
            seconds,
            sessions: vec![],
            distinct_seconds: None,
        };
        agent.with_sessions(sessions)
    }

    fn lines_of(agent: &AgentAvailability) -> Vec<String> {
        lines((agent.seconds, agent.distinct_seconds), &agent.sessions, &time, &EnglishFormat)
    }

    #[test]
    fn only_those_with_a_session_were_on_service() {
        let session = session("08:00:00", "09:30:00");
        assert_eq!(
            summary(&[agent(5400, &[session]), agent(0, &[])], &time),
            "1 agent available. First start: 08:00. Last end: 09:30."
        );
        assert_eq!(summary(&[agent(0, &[])], &time), "No session ended on this day.");
    }

    #[test]
    fn a_lane_says_its_time_and_its_sessions() {
        let one = session("08:00:00", "09:30:00");
        assert_eq!(lines_of(&agent(5400, &[one])), ["1 h 30 min in 1 session", "08:00–09:30"]);
        let many: Vec<Session> =
            (10..18).map(|hour| session(&format!("{hour}:00:00"), &format!("{hour}:30:00"))).collect();
        assert_eq!(lines_of(&agent(14_400, &many)).last().unwrap(), "and 2 more");
    }

    #[test]
    fn what_the_workspace_counts_twice_stands_beside_what_was() {
        let twice = agent(39_600, &[session("09:00:00", "12:00:00"), session("09:00:00", "17:00:00")]);
        assert_eq!(
            lines_of(&twice),
            ["8 h in 1 session, overlaps counted once", "Workspace total: 11 h", "09:00–17:00"]
        );
        assert_eq!(
            summary(&[twice], &time),
            "1 agent available. First start: 09:00. Last end: 17:00. For 1 agent, the workspace's total differs \
             from the session time. The table has both."
        );
        // A sum of sessions that nobody told is no more than that.
        assert_eq!(lines_of(&agent(600, &[])), ["Workspace total: 10 min"]);
    }
}
