//! Who was on service when: a lane for each agent over one day.

use chrono::{DateTime, Utc};
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

use analytics::availability::{Session, merged};
use analytics::wording::Wording;
use analytics::zone::Zone;

use super::glyph;
use super::hour::{self, Mark, earlier, later};
use super::layout::{self, Frame, LABEL_GAP, Rows, Size};
use super::pen::{DrawResult, Pen, Round};
use super::theme::Theme;

/// One agent's sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The name to show.
    pub label: String,
    /// When they were on service.
    pub sessions: Vec<Session>,
}

/// Lanes over a span that holds all their sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    /// Where the drawing begins.
    pub start: DateTime<Utc>,
    /// Where it ends.
    pub end: DateTime<Utc>,
    /// The lanes in their order, sessions in theirs.
    pub lanes: Vec<Lane>,
    /// By whose clocks the hours are named.
    pub zone: Zone,
    /// Where hours are counted from: the start before it was widened.
    origin: DateTime<Utc>,
}

/// Where the parts of the chart lie.
struct Plan {
    rows: Rows,
    labels: f64,
    plot: Frame,
    marks: Vec<Mark>,
    start: DateTime<Utc>,
    seconds: f64,
}

const ROW: f64 = 30.0;
const AXIS: f64 = 26.0;

impl Timeline {
    /// Lanes over the day from `start` to `end` of a zone, widened by whole hours to hold all sessions; those that overlap
    /// are one, and those that end before they begin are left out.
    pub fn new(zone: Zone, (start, end): (DateTime<Utc>, DateTime<Utc>), mut lanes: Vec<Lane>) -> Self {
        for lane in &mut lanes {
            lane.sessions = merged(&lane.sessions);
        }
        let sessions = || lanes.iter().flat_map(|lane| &lane.sessions);
        let first = sessions().map(|session| session.start).min().unwrap_or(start).min(start);
        let last = sessions().map(|session| session.end).max().unwrap_or(end).max(end).max(start);
        Self { start: earlier(start, first), end: later(start, last), zone, origin: start, lanes }
    }
}

/// Draws the lanes in their order, with the lane that the reader points at.
pub fn draw_timeline<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    timeline: &Timeline,
    active: Option<usize>,
    theme: &Theme,
    wording: &dyn Wording,
) -> DrawResult<DB> {
    let pen = Pen::on(area, theme)?;
    let Some(plan) = Plan::new(timeline, pen.size(), theme, wording) else { return Ok(()) };
    if let Some(index) = active.filter(|index| *index < plan.rows.count) {
        let frame = plan.rows.frame(index, pen.size());
        pen.bar(layout::band(frame, plan.labels), Round::All, 4.0, theme.text.at(0.05))?;
    }
    draw_hours(&pen, &plan)?;
    for (index, lane) in timeline.lanes.iter().enumerate().take(plan.rows.count) {
        draw_lane(&pen, &plan, lane, plan.rows.frame(index, pen.size()))?;
    }
    Ok(())
}

/// The height at which so many lanes are comfortable, in CSS pixels.
pub fn timeline_height(lanes: usize) -> f64 {
    AXIS + lanes as f64 * ROW + 1.0
}

/// The lane under `y`, in CSS pixels from the top.
pub fn timeline_hit(
    timeline: &Timeline,
    size: Size,
    y: f64,
    theme: &Theme,
    wording: &dyn Wording,
) -> Option<usize> {
    Plan::new(timeline, size, theme, wording)?.rows.hit(y)
}

/// The end of a lane's last session, in CSS pixels from the top left; the lane's left end if it has none. The
/// corner if there is no such lane.
pub fn timeline_anchor(
    timeline: &Timeline,
    size: Size,
    index: usize,
    theme: &Theme,
    wording: &dyn Wording,
) -> (f64, f64) {
    let plan = Plan::new(timeline, size, theme, wording).filter(|plan| index < plan.rows.count);
    let Some((plan, lane)) = plan.zip(timeline.lanes.get(index)) else { return (0.0, 0.0) };
    let last = lane.sessions.iter().map(|session| session.end).max();
    (last.map_or(plan.plot.left, |end| plan.x(end)), plan.rows.frame(index, size).middle())
}

impl Plan {
    fn new(timeline: &Timeline, size: Size, theme: &Theme, wording: &dyn Wording) -> Option<Self> {
        let rows = Rows::new(timeline.lanes.len(), ROW, AXIS, size.height);
        let names: Vec<String> =
            timeline.lanes.iter().take(rows.count).map(|lane| glyph::clean(&lane.label)).collect();
        let labels = layout::label_width(names.iter().map(String::as_str), size, theme);
        let left = if rows.count == 0 { 0.0 } else { labels + LABEL_GAP };
        let bottom = rows.frame(rows.count, size).top;
        let plot = Frame { left, top: AXIS, right: size.width - 1.0, bottom };
        if plot.width() < 24.0 || size.height < AXIS {
            return None;
        }
        let span = (timeline.start, timeline.origin, timeline.end);
        let marks = hour::marks(span, plot.width(), theme, &timeline.zone, wording);
        let seconds = (timeline.end - timeline.start).num_seconds().max(1) as f64;
        Some(Self { rows, labels, plot, marks, start: timeline.start, seconds })
    }

    fn x(&self, at: DateTime<Utc>) -> f64 {
        let share = (at - self.start).num_seconds() as f64 / self.seconds;
        self.plot.left + share.clamp(0.0, 1.0) * self.plot.width()
    }
}

/// The hours above, and the hairlines below them.
fn draw_hours<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan) -> DrawResult<DB> {
    let (theme, plot) = (pen.theme, plan.plot);
    let mut free = f64::NEG_INFINITY;
    for mark in &plan.marks {
        let x = plan.x(mark.at);
        pen.upright(x - 0.5, plot.top, plot.bottom, theme.grid.at(1.0))?;
        let half = theme.width(&mark.text) / 2.0;
        let middle = x.min(pen.size().width - half).max(half);
        if middle - half >= free {
            free = middle + half + theme.font_px * 0.75;
            pen.text(&mark.text, (middle, AXIS / 2.0), (HPos::Center, VPos::Center), theme.text_3)?;
        }
    }
    pen.level(0.0, pen.size().width, plot.top, theme.grid.at(1.0))
}

fn draw_lane<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan, lane: &Lane, frame: Frame) -> DrawResult<DB> {
    let theme = pen.theme;
    pen.level(0.0, frame.right, frame.bottom, theme.grid.at(0.6))?;
    let text = glyph::shorten(&lane.label, plan.labels + 0.5, theme);
    let colour = if lane.sessions.is_empty() { theme.text_3 } else { theme.text };
    pen.text(&text, (0.0, frame.middle()), (HPos::Left, VPos::Center), colour)?;
    let half = (frame.height() * 0.2).min(6.0);
    for (left, right) in stretches(plan, lane) {
        let bar = Frame { left, right, top: frame.middle() - half, bottom: frame.middle() + half };
        pen.bar(bar, Round::All, 3.0, theme.lead().at(1.0))?;
    }
    Ok(())
}

/// The sessions as stretches of pixels, each at least one wide; what no eye could part is one.
fn stretches(plan: &Plan, lane: &Lane) -> Vec<(f64, f64)> {
    let mut stretches: Vec<(f64, f64)> = Vec::new();
    for session in &lane.sessions {
        let left = plan.x(session.start).min(plan.plot.right - 1.0);
        let right = plan.x(session.end).max(left + 1.0);
        match stretches.last_mut() {
            Some((_, end)) if left - *end < 0.5 => *end = end.max(right),
            _ => stretches.push((left, right)),
        }
    }
    stretches
}
