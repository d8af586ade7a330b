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
use crate::domain::duration;
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
}

impl TimelineDrawing {
    /// A lane for each name with its sessions, over a day of a zone or as far as the sessions reach; each with the row
    /// of the table that it stands for.
    pub fn new(zone: Zone, day: DateRange, lanes: Vec<(usize, String, Vec<Session>)>) -> Self {
        let places = lanes.iter().map(|(place, ..)| *place).collect();
        let lane = |(_, label, sessions)| Lane { label, sessions };
        let span = zone.instants(day);
        Self { timeline: Timeline::new(zone, span, lanes.into_iter().map(lane).collect()), places }
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
        summary(&self.timeline.lanes, &|at| self.time(at))
    }

    fn read_out(&self, index: usize) -> ReadOut {
        let Some(lane) = self.timeline.lanes.get(index) else { return ReadOut::default() };
        ReadOut { title: lane.label.clone(), lines: lines(&lane.sessions, &|at| self.time(at)) }
    }

    fn place(&self, index: usize) -> Option<usize> {
        self.places.get(index).copied()
    }

    fn height(&self) -> f64 {
        timeline_height(self.timeline.lanes.len())
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

fn summary(lanes: &[Lane], time: Time<'_>) -> String {
    let sessions = lanes.iter().flat_map(|lane| &lane.sessions);
    let on_service = lanes.iter().filter(|lane| !lane.sessions.is_empty()).count();
    match (sessions.clone().map(|s| s.start).min(), sessions.map(|s| s.end).max()) {
        (Some(first), Some(last)) => {
            let (first, last) = (time(first), time(last));
            format!("{} on service; the first from {first}, the last until {last}.", agents(on_service))
        }
        _ => "No session has ended on this day.".into(),
    }
}

fn agents(count: usize) -> String {
    if count == 1 { "1 agent".into() } else { format!("{count} agents") }
}

fn lines(sessions: &[Session], time: Time<'_>) -> Vec<String> {
    let total: f64 = sessions.iter().map(|session| (session.end - session.start).as_seconds_f64()).sum();
    let all = format!("{} in {} {}", duration::words(total), sessions.len(), plural(sessions.len()));
    let span = |session: &Session| format!("{}–{}", time(session.start), time(session.end));
    let more = sessions.len().saturating_sub(MOST_LINES);
    let rest = (more > 0).then(|| format!("and {more} more"));
    [all].into_iter().chain(sessions.iter().take(MOST_LINES).map(span)).chain(rest).collect()
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "session" } else { "sessions" }
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
        let lane = |sessions: Vec<Session>| Lane { label: "Ana".into(), sessions };
        let session = Session { start: at("08:00:00"), end: at("09:30:00") };
        let told = |lanes: &[Lane]| summary(lanes, &time);
        assert_eq!(
            told(&[lane(vec![session]), lane(vec![])]),
            "1 agent on service; the first from 08:00, the last until 09:30."
        );
        assert_eq!(told(&[lane(vec![])]), "No session has ended on this day.");
    }

    #[test]
    fn a_lane_says_its_time_and_its_sessions() {
        let at = |time: &str| format!("2026-03-02T{time}Z").parse().unwrap();
        let session = Session { start: at("08:00:00"), end: at("09:30:00") };
        assert_eq!(lines(&[session], &time), ["1 h 30 min in 1 session", "08:00–09:30"]);
        assert_eq!(lines(&[session; 8], &time).last().unwrap(), "and 2 more");
    }
}
