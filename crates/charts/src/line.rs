//! Values as a line: broken where there is no sample, dotted where the time still runs, faded outside the period.

use plotters::prelude::DrawingBackend;

use analytics::metric::Unit;
use analytics::series::{Series, Standing};

use super::decimation::{Kept, decimated};
use super::pen::{DrawResult, Pen, Spot};
use super::plan::Plan;
use super::tick;

/// A bucket as the line sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Mark {
    x: f64,
    y: Option<f64>,
    standing: Standing,
}

/// A bucket that has a value.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Knot {
    spot: Spot,
    standing: Standing,
}

const DOT_STEP: f64 = 5.0;

/// The line, its lone dots, and for counts the area below it.
pub(super) fn draw<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan, series: &Series) -> DrawResult<DB> {
    for run in runs(&marks(series, plan)) {
        match run.as_slice() {
            [alone] => draw_alone(pen, *alone)?,
            run => {
                if series.metric.unit() == Unit::Count {
                    draw_area(pen, plan, run)?;
                }
                draw_run(pen, run, if plan.slot < 3.0 { 1.5 } else { 2.0 })?;
            }
        }
    }
    Ok(())
}

/// The marks that the columns of pixels can show.
fn marks(series: &Series, plan: &Plan) -> Vec<Mark> {
    let value = |index: usize| series.points.get(index)?.value().and_then(tick::drawable);
    let kept = decimated(series.points.len(), value, |index| plan.next_column(index));
    let mark = |(index, value): Kept| {
        let standing = series.points.get(index)?.standing;
        Some(Mark { x: plan.x(index), y: value.map(|value| plan.y(value)), standing })
    };
    kept.into_iter().filter_map(mark).collect()
}

/// Stretches without a gap.
fn runs(marks: &[Mark]) -> Vec<Vec<Knot>> {
    let knot = |mark: &Mark| Some(Knot { spot: (mark.x, mark.y?), standing: mark.standing });
    let stretches = marks.split(|mark| mark.y.is_none());
    stretches
        .map(|run| run.iter().filter_map(knot).collect())
        .filter(|run: &Vec<Knot>| !run.is_empty())
        .collect()
}

fn draw_alone<DB: DrawingBackend>(pen: &Pen<DB>, knot: Knot) -> DrawResult<DB> {
    let lead = pen.theme.lead();
    match knot.standing {
        Standing::Complete => pen.dot(knot.spot, 2.5, lead.at(1.0)),
        Standing::Outside => pen.dot(knot.spot, 2.5, pen.theme.other.at(0.6)),
        Standing::Running | Standing::Cut | Standing::ToCome | Standing::Unsure => {
            pen.dot(knot.spot, 3.0, lead.at(1.0))?;
            pen.dot(knot.spot, 1.5, pen.theme.surface.at(1.0))
        }
    }
}

fn draw_area<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan, run: &[Knot]) -> DrawResult<DB> {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return Ok(()) };
    let mut corners = vec![(first.spot.0, plan.plot.bottom)];
    corners.extend(run.iter().map(|knot| knot.spot));
    corners.push((last.spot.0, plan.plot.bottom));
    pen.polygon(&corners, pen.theme.lead().at(0.08))
}

/// Draws a run piece by piece: a piece is as many neighbouring segments as look alike.
fn draw_run<DB: DrawingBackend>(pen: &Pen<DB>, run: &[Knot], width: f64) -> DrawResult<DB> {
    let segments: Vec<&[Knot]> = run.windows(2).collect();
    for piece in segments.chunk_by(|a, b| look(a) == look(b)) {
        let ends = piece.iter().filter_map(|segment| segment.last());
        let start = piece.first().and_then(|segment| segment.first());
        let spots: Vec<Spot> = start.into_iter().chain(ends).map(|knot| knot.spot).collect();
        match piece.first().map_or(Standing::Complete, |segment| look(segment)) {
            Standing::Complete => pen.stroke(&spots, width, pen.theme.lead().at(1.0))?,
            Standing::Outside => pen.stroke(&spots, width, pen.theme.other.at(0.6))?,
            Standing::Running | Standing::Cut | Standing::ToCome | Standing::Unsure => {
                draw_dotted(pen, &spots)?;
            }
        }
    }
    Ok(())
}

/// A segment is as certain as the less certain of its ends.
fn look(segment: &[Knot]) -> Standing {
    let has = |standing| segment.iter().any(|knot| knot.standing == standing);
    match () {
        () if has(Standing::Outside) => Standing::Outside,
        () if segment.iter().all(|knot| knot.standing == Standing::Complete) => Standing::Complete,
        () => Standing::Running,
    }
}

fn draw_dotted<DB: DrawingBackend>(pen: &Pen<DB>, spots: &[Spot]) -> DrawResult<DB> {
    for (from, to) in spots.iter().zip(spots.iter().skip(1)) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let steps = (dx.hypot(dy) / DOT_STEP).round().clamp(1.0, 2_000.0) as u32;
        for step in 1..=steps {
            let share = f64::from(step) / f64::from(steps);
            pen.dot((from.0 + dx * share, from.1 + dy * share), 1.0, pen.theme.lead().at(1.0))?;
        }
    }
    Ok(())
}
