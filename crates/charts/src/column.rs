//! Counts as columns.

use plotters::prelude::DrawingBackend;

use analytics::series::{Point, Series, Standing};

use super::layout::Frame;
use super::pen::{DrawResult, Pen, Round};
use super::plan::Plan;
use super::tick;

const WIDEST: f64 = 40.0;

/// A column for each bucket that has more than nothing.
pub(super) fn draw<DB: DrawingBackend>(
    pen: &Pen<DB>,
    plan: &Plan,
    series: &Series,
    active: Option<usize>,
) -> DrawResult<DB> {
    for (index, point) in series.points.iter().enumerate() {
        if let Some(frame) = frame(plan, index, point) {
            draw_one(pen, frame, point.standing, active == Some(index))?;
        }
    }
    Ok(())
}

fn frame(plan: &Plan, index: usize, point: &Point) -> Option<Frame> {
    let value = point.value().and_then(tick::drawable).filter(|value| *value > 0.0)?;
    let gap = (plan.slot * 0.22).clamp(1.0, 8.0);
    let half = (plan.slot - gap).clamp(1.0, WIDEST) / 2.0;
    // Even one of a thousand is to be seen.
    let top = plan.y(value).min(plan.plot.bottom - 1.0);
    let x = plan.x(index);
    Some(Frame { left: (x - half).round(), top, right: (x + half).round(), bottom: plan.plot.bottom })
}

fn draw_one<DB: DrawingBackend>(
    pen: &Pen<DB>,
    frame: Frame,
    standing: Standing,
    is_active: bool,
) -> DrawResult<DB> {
    let lead = pen.theme.lead();
    let colour = if is_active { lead.mix(pen.theme.text, 0.35) } else { lead };
    match standing {
        Standing::Complete => pen.bar(frame, Round::Top, 2.0, colour.at(1.0)),
        Standing::Outside => pen.bar(frame, Round::Top, 2.0, pen.theme.other.at(0.4)),
        Standing::Running | Standing::Cut | Standing::ToCome | Standing::Unsure => {
            pen.bar(frame, Round::Top, 2.0, colour.at(0.2))?;
            let inner =
                Frame { left: frame.left + 0.5, top: frame.top + 0.5, right: frame.right - 0.5, ..frame };
            pen.outline(inner, Round::Top, 2.0, colour.at(1.0))
        }
    }
}
