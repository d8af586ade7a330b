//! Values as a line: broken where there is no sample, dotted where the time still runs, faded outside the period.

use plotters::prelude::DrawingBackend;
use plotters::style::RGBAColor;

use analytics::metric::Unit;
use analytics::series::{BucketStatus, Series};

use super::band::band;
use super::decimation::{Retained, decimated};
use super::painter::{DrawResult, Painter, Position};
use super::tick;
use super::trend_layout::TrendLayout;

/// A bucket as the line sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct LinePoint {
    x: f64,
    y: Option<f64>,
    status: BucketStatus,
}

/// A bucket that has a value.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Vertex {
    position: Position,
    status: BucketStatus,
}

const DOT_SPACING: f64 = 5.0;

/// Buckets narrower than this are more than four in a column of pixels.
const DENSE: f64 = 0.25;

/// The line, its lone dots, and for counts the area below it.
pub(super) fn draw<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
) -> DrawResult<DB> {
    for run in runs(&points(series, layout)) {
        match run.as_slice() {
            [alone] => draw_lone_point(painter, *alone)?,
            run => {
                if series.metric.unit() == Unit::Count {
                    draw_area(painter, layout, run)?;
                }
                draw_run(painter, layout, run)?;
            }
        }
    }
    Ok(())
}

/// The points that the columns of pixels can show.
fn points(series: &Series, layout: &TrendLayout) -> Vec<LinePoint> {
    let value = |index: usize| series.points.get(index)?.value().and_then(tick::drawable);
    let kept = decimated(series.points.len(), value, |index| layout.next_column(index));
    let point = |(index, value): Retained| {
        let status = series.points.get(index)?.status;
        Some(LinePoint { x: layout.x(index), y: value.map(|value| layout.y(value)), status })
    };
    kept.into_iter().filter_map(point).collect()
}

/// Stretches without a gap.
fn runs(points: &[LinePoint]) -> Vec<Vec<Vertex>> {
    let vertex = |point: &LinePoint| Some(Vertex { position: (point.x, point.y?), status: point.status });
    let stretches = points.split(|point| point.y.is_none());
    stretches
        .map(|run| run.iter().filter_map(vertex).collect())
        .filter(|run: &Vec<Vertex>| !run.is_empty())
        .collect()
}

fn draw_lone_point<DB: DrawingBackend>(painter: &Painter<DB>, vertex: Vertex) -> DrawResult<DB> {
    let lead = painter.theme.first_series();
    match vertex.status {
        BucketStatus::Complete => painter.circle(vertex.position, 2.5, lead.with_alpha(1.0)),
        BucketStatus::Outside => painter.circle(vertex.position, 2.5, painter.theme.other.with_alpha(0.6)),
        BucketStatus::Running | BucketStatus::Partial | BucketStatus::Future | BucketStatus::Uncertain => {
            painter.circle(vertex.position, 3.0, lead.with_alpha(1.0))?;
            painter.circle(vertex.position, 1.5, painter.theme.surface.with_alpha(1.0))
        }
    }
}

fn draw_area<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    run: &[Vertex],
) -> DrawResult<DB> {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return Ok(()) };
    let mut corners = vec![(first.position.0, layout.plot.bottom)];
    corners.extend(run.iter().map(|vertex| vertex.position));
    corners.push((last.position.0, layout.plot.bottom));
    painter.polygon(&corners, painter.theme.first_series().with_alpha(0.08))
}

/// Draws a run piece by piece: a piece is as many neighbouring segments as look alike.
fn draw_run<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    run: &[Vertex],
) -> DrawResult<DB> {
    let segments: Vec<&[Vertex]> = run.windows(2).collect();
    for piece in segments.chunk_by(|a, b| segment_standing(a) == segment_standing(b)) {
        let ends = piece.iter().filter_map(|segment| segment.last());
        let start = piece.first().and_then(|segment| segment.first());
        let positions: Vec<Position> = start.into_iter().chain(ends).map(|vertex| vertex.position).collect();
        match piece.first().map_or(BucketStatus::Complete, |segment| segment_standing(segment)) {
            BucketStatus::Complete => {
                draw_solid(painter, layout, &positions, painter.theme.first_series().with_alpha(1.0))?
            }
            BucketStatus::Outside => {
                draw_solid(painter, layout, &positions, painter.theme.other.with_alpha(0.6))?
            }
            BucketStatus::Running
            | BucketStatus::Partial
            | BucketStatus::Future
            | BucketStatus::Uncertain => {
                draw_dotted(painter, &positions)?;
            }
        }
    }
    Ok(())
}

/// A stroke; where more than four values share a column of pixels, its band.
fn draw_solid<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    positions: &[Position],
    color: RGBAColor,
) -> DrawResult<DB> {
    let width = if layout.slot < 3.0 { 1.5 } else { 2.0 };
    if layout.slot < DENSE {
        painter.polygon(&band(positions, width), color)
    } else {
        painter.stroke(positions, width, color)
    }
}

/// A segment is as certain as the less certain of its ends.
fn segment_standing(segment: &[Vertex]) -> BucketStatus {
    let has = |status| segment.iter().any(|vertex| vertex.status == status);
    match () {
        () if has(BucketStatus::Outside) => BucketStatus::Outside,
        () if segment.iter().all(|vertex| vertex.status == BucketStatus::Complete) => BucketStatus::Complete,
        () => BucketStatus::Running,
    }
}

fn draw_dotted<DB: DrawingBackend>(painter: &Painter<DB>, positions: &[Position]) -> DrawResult<DB> {
    for (from, to) in positions.iter().zip(positions.iter().skip(1)) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let steps = (dx.hypot(dy) / DOT_SPACING).round().clamp(1.0, 2_000.0) as u32;
        for step in 1..=steps {
            let share = f64::from(step) / f64::from(steps);
            painter.circle(
                (from.0 + dx * share, from.1 + dy * share),
                1.0,
                painter.theme.first_series().with_alpha(1.0),
            )?;
        }
    }
    Ok(())
}
