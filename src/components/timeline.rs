//! Sessions of a day as a timeline, and their words.

use chrono::{DateTime, Utc};

use super::browser_wording::BrowserWording;
use super::drawing::{Drawing, ReadOut, Surface};
use crate::charts::layout::Size;
use crate::charts::theme::Theme;
use crate::charts::timeline::{
    Lane, Timeline, draw_timeline, timeline_anchor, timeline_height, timeline_hit,
};
use crate::domain::availability::Session;
use crate::domain::range::DateRange;
use crate::domain::wording::Wording;
use crate::domain::zone::Zone;

/// Says the time of day of an instant.
type Time<'a> = &'a dyn Fn(DateTime<Utc>) -> String;

/// How many sessions a read-out lists.
const MOST_LINES: usize = 6;

/// Lanes of sessions over one day.
pub struct TimelineDrawing {
    timeline: Timeline,
    places: Vec<usize>,
    summary: String,
}

impl TimelineDrawing {
    /// A lane for each name with its sessions, over a day of a zone or as far as the sessions reach; each with the row
    /// of the table that it stands for. The summary is of `all` agents' sessions, drawn or not.
    pub fn new<'s>(
        zone: Zone,
        day: DateRange,
        lanes: Vec<(usize, String, Vec<Session>)>,
        all: impl Iterator<Item = &'s [Session]>,
    ) -> Self {
        let summary = summary(all, &|at| BrowserWording.time(zone.local(at)));
        let places = lanes.iter().map(|(place, ..)| *place).collect();
        let lane = |(_, label, sessions)| Lane { label, sessions };
        let span = zone.instants(day);
        Self { timeline: Timeline::new(zone, span, lanes.into_iter().map(lane).collect()), places, summary }
    }
}

impl TimelineDrawing {
    fn time(&self, at: DateTime<Utc>) -> String {
        BrowserWording.time(self.timeline.zone.local(at))
    }
}

impl Drawing for TimelineDrawing {
    fn points(&self) -> usize {
        self.timeline.lanes.len()
    }

    fn summary(&self) -> String {
        self.summary.clone()
    }

    fn read_out(&self, index: usize) -> ReadOut {
        let Some(lane) = self.timeline.lanes.get(index) else { return ReadOut::default() };
        ReadOut {
            title: lane.label.clone(),
            lines: lines(&lane.sessions, &|at| self.time(at), &BrowserWording),
        }
    }

    fn place(&self, index: usize) -> Option<usize> {
        self.places.get(index).copied()
    }

    fn height(&self) -> Option<f64> {
        Some(timeline_height(self.timeline.lanes.len()))
    }

    fn draw(&self, surface: &Surface, active: Option<usize>, theme: &Theme) {
        let _ = draw_timeline(surface, &self.timeline, active, theme, &BrowserWording);
    }

    fn hit(&self, _: f64, y: f64, size: Size, theme: &Theme) -> Option<usize> {
        timeline_hit(&self.timeline, size, y, theme, &BrowserWording)
    }

    fn anchor(&self, index: usize, size: Size, theme: &Theme) -> (f64, f64) {
        timeline_anchor(&self.timeline, size, index, theme, &BrowserWording)
    }
}

fn summary<'s>(all: impl Iterator<Item = &'s [Session]>, time: Time<'_>) -> String {
    let on_service: Vec<&[Session]> = all.filter(|sessions| !sessions.is_empty()).collect();
    let sessions = on_service.iter().copied().flatten();
    match (sessions.clone().map(|s| s.start).min(), sessions.map(|s| s.end).max()) {
        (Some(first), Some(last)) => {
            words::timelines_told(on_service.len() as f64, &time(first), &time(last))
        }
        _ => words::timelines_none().into(),
    }
}

fn lines(sessions: &[Session], time: Time<'_>, wording: &dyn Wording) -> Vec<String> {
    let total: f64 = sessions.iter().map(|session| (session.end - session.start).as_seconds_f64()).sum();
    let all = words::timelines_sessions(sessions.len() as f64, &wording.duration(total));
    let span = |session: &Session| words::timelines_session(&time(session.end), &time(session.start));
    let more = sessions.len().saturating_sub(MOST_LINES);
    let rest = (more > 0).then(|| words::timelines_more_sessions(more as f64));
    [all].into_iter().chain(sessions.iter().take(MOST_LINES).map(span)).chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::wording::PlainWording;

    fn time(at: DateTime<Utc>) -> String {
        PlainWording.time(at.naive_utc())
    }

    #[test]
    fn only_those_with_a_session_were_on_service() {
        let at = |time: &str| format!("2026-03-02T{time}Z").parse().unwrap();
        let session = Session { start: at("08:00:00"), end: at("09:30:00") };
        let told = |all: &[&[Session]]| summary(all.iter().copied(), &time);
        assert_eq!(
            told(&[&[session], &[]]),
            "1 agent on service; the first from 08:00, the last until 09:30."
        );
        assert_eq!(told(&[&[]]), "No session has ended on this day.");
    }

    #[test]
    fn a_lane_says_its_time_and_its_sessions() {
        let at = |time: &str| format!("2026-03-02T{time}Z").parse().unwrap();
        let session = Session { start: at("08:00:00"), end: at("09:30:00") };
        assert_eq!(lines(&[session], &time, &PlainWording), ["1 h 30 min in 1 session", "08:00–09:30"]);
        assert_eq!(lines(&[session; 8], &time, &PlainWording).last().unwrap(), "and 2 more");
    }
}
