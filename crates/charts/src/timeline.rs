//! Who was on service when: a lane for each agent over one day.

use chrono::{DateTime, Utc};
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

use analytics::availability::{Session, merge_sessions};
use analytics::zone::Zone;

use super::geometry::{self, LABEL_GAP, Rect, Rows, Size};
use super::hour_ticks::{self, HourTick, extend_end, extend_start};
use super::label_text;
use super::labels::ChartLabels;
use super::painter::{DrawResult, Painter, RoundCorners};
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
struct TimelineLayout {
    rows: Rows,
    labels: f64,
    plot: Rect,
    ticks: Vec<HourTick>,
    start: DateTime<Utc>,
    seconds: f64,
}

const ROW_HEIGHT: f64 = 30.0;
const AXIS_HEIGHT: f64 = 26.0;

impl Timeline {
    /// Lanes over the day from `start` to `end` of a zone, widened by whole hours to hold all sessions; those that overlap
    /// are one, and those that end before they begin are left out.
    pub fn new(zone: Zone, (start, end): (DateTime<Utc>, DateTime<Utc>), mut lanes: Vec<Lane>) -> Self {
        for lane in &mut lanes {
            lane.sessions = merge_sessions(&lane.sessions);
        }
        let sessions = || lanes.iter().flat_map(|lane| &lane.sessions);
        let first = sessions().map(|session| session.start).min().unwrap_or(start).min(start);
        let last = sessions().map(|session| session.end).max().unwrap_or(end).max(end).max(start);
        Self { start: extend_start(start, first), end: extend_end(start, last), zone, origin: start, lanes }
    }
}

/// Draws the lanes in their order, with the lane that the reader points at.
///
/// ```
/// # use analytics::availability::Session;
/// # use analytics::zone::Zone;
/// # use charts::labels::EnglishLabels;
/// # use charts::theme::Theme;
/// # use charts::timeline::{Lane, Timeline, draw_timeline, timeline_height};
/// # use plotters::prelude::{IntoDrawingArea, SVGBackend};
/// let day = ("2026-03-02T00:00:00Z".parse()?, "2026-03-03T00:00:00Z".parse()?);
/// let session = Session { start: "2026-03-02T09:00:00Z".parse()?, end: "2026-03-02T17:00:00Z".parse()? };
/// let timeline = Timeline::new(Zone::utc(), day, vec![Lane { label: "Ana".into(), sessions: vec![session] }]);
/// let mut svg = String::new();
/// let area = SVGBackend::with_string(&mut svg, (600, timeline_height(1) as u32)).into_drawing_area();
/// draw_timeline(&area, &timeline, None, &Theme::light(), &EnglishLabels)?;
/// drop(area);
/// assert!(svg.contains("Ana") && svg.contains("09:00"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn draw_timeline<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    timeline: &Timeline,
    active: Option<usize>,
    theme: &Theme,
    labels: &dyn ChartLabels,
) -> DrawResult<DB> {
    let painter = Painter::new(area, theme)?;
    let Some(layout) = TimelineLayout::new(timeline, painter.size(), theme, labels) else { return Ok(()) };
    if let Some(index) = active.filter(|index| *index < layout.rows.count) {
        let rect = layout.rows.rect(index, painter.size());
        painter.bar(
            geometry::band(rect, layout.labels),
            RoundCorners::All,
            4.0,
            theme.text.with_alpha(0.05),
        )?;
    }
    draw_hours(&painter, &layout)?;
    for (index, lane) in timeline.lanes.iter().enumerate().take(layout.rows.count) {
        draw_lane(&painter, &layout, lane, layout.rows.rect(index, painter.size()))?;
    }
    Ok(())
}

/// The height at which so many lanes are comfortable, in CSS pixels.
pub fn timeline_height(lanes: usize) -> f64 {
    AXIS_HEIGHT + lanes as f64 * ROW_HEIGHT + 1.0
}

/// The lane under `y`, in CSS pixels from the top.
pub fn timeline_hit(
    timeline: &Timeline,
    size: Size,
    y: f64,
    theme: &Theme,
    labels: &dyn ChartLabels,
) -> Option<usize> {
    TimelineLayout::new(timeline, size, theme, labels)?.rows.hit(y)
}

/// The end of a lane's last session, in CSS pixels from the top left; the lane's left end if it has none. The
/// corner if there is no such lane.
pub fn timeline_anchor(
    timeline: &Timeline,
    size: Size,
    index: usize,
    theme: &Theme,
    labels: &dyn ChartLabels,
) -> (f64, f64) {
    let layout =
        TimelineLayout::new(timeline, size, theme, labels).filter(|layout| index < layout.rows.count);
    let Some((layout, lane)) = layout.zip(timeline.lanes.get(index)) else { return (0.0, 0.0) };
    let last = lane.sessions.iter().map(|session| session.end).max();
    (last.map_or(layout.plot.left, |end| layout.x(end)), layout.rows.rect(index, size).middle())
}

impl TimelineLayout {
    fn new(timeline: &Timeline, size: Size, theme: &Theme, labels: &dyn ChartLabels) -> Option<Self> {
        let rows = Rows::new(timeline.lanes.len(), ROW_HEIGHT, AXIS_HEIGHT, size.height);
        let names: Vec<String> =
            timeline.lanes.iter().take(rows.count).map(|lane| label_text::sanitize(&lane.label)).collect();
        let label_width = geometry::label_width(names.iter().map(String::as_str), size, theme);
        let left = if rows.count == 0 { 0.0 } else { label_width + LABEL_GAP };
        let bottom = rows.rect(rows.count, size).top;
        let plot = Rect { left, top: AXIS_HEIGHT, right: size.width - 1.0, bottom };
        if plot.width() < 24.0 || size.height < AXIS_HEIGHT {
            return None;
        }
        let span = (timeline.start, timeline.origin, timeline.end);
        let ticks = hour_ticks::ticks(span, plot.width(), theme, &timeline.zone, labels);
        let seconds = (timeline.end - timeline.start).num_seconds().max(1) as f64;
        Some(Self { rows, labels: label_width, plot, ticks, start: timeline.start, seconds })
    }

    fn x(&self, at: DateTime<Utc>) -> f64 {
        let share = (at - self.start).num_seconds() as f64 / self.seconds;
        self.plot.left + share.clamp(0.0, 1.0) * self.plot.width()
    }
}

/// The hours above, and the hairlines below them.
fn draw_hours<DB: DrawingBackend>(painter: &Painter<DB>, layout: &TimelineLayout) -> DrawResult<DB> {
    let (theme, plot) = (painter.theme, layout.plot);
    let mut free = f64::NEG_INFINITY;
    for tick in &layout.ticks {
        let x = layout.x(tick.at);
        painter.vertical_line(x - 0.5, plot.top, plot.bottom, theme.grid.with_alpha(1.0))?;
        let half = theme.width(&tick.text) / 2.0;
        let middle = x.min(painter.size().width - half).max(half);
        if middle - half >= free {
            free = middle + half + theme.font_px * 0.75;
            painter.text(
                &tick.text,
                (middle, AXIS_HEIGHT / 2.0),
                (HPos::Center, VPos::Center),
                theme.text_3,
            )?;
        }
    }
    painter.horizontal_line(0.0, painter.size().width, plot.top, theme.grid.with_alpha(1.0))
}

fn draw_lane<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TimelineLayout,
    lane: &Lane,
    rect: Rect,
) -> DrawResult<DB> {
    let theme = painter.theme;
    painter.horizontal_line(0.0, rect.right, rect.bottom, theme.grid.with_alpha(0.6))?;
    let text = label_text::truncate(&lane.label, layout.labels + 0.5, theme);
    let colour = if lane.sessions.is_empty() { theme.text_3 } else { theme.text };
    painter.text(&text, (0.0, rect.middle()), (HPos::Left, VPos::Center), colour)?;
    let half = (rect.height() * 0.2).min(6.0);
    for (left, right) in pixel_spans(layout, lane) {
        let bar = Rect { left, right, top: rect.middle() - half, bottom: rect.middle() + half };
        painter.bar(bar, RoundCorners::All, 3.0, theme.first_series().with_alpha(1.0))?;
    }
    Ok(())
}

/// The sessions as stretches of pixels, each at least one wide; what no eye could part is one.
fn pixel_spans(layout: &TimelineLayout, lane: &Lane) -> Vec<(f64, f64)> {
    let mut pixel_spans: Vec<(f64, f64)> = Vec::new();
    for session in &lane.sessions {
        let left = layout.x(session.start).min(layout.plot.right - 1.0);
        let right = layout.x(session.end).max(left + 1.0);
        match pixel_spans.last_mut() {
            Some((_, end)) if left - *end < 0.5 => *end = end.max(right),
            _ => pixel_spans.push((left, right)),
        }
    }
    pixel_spans
}
