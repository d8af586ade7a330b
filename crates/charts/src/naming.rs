//! What each of two lines is called, where it lies: its end marked, and its name beside it.

use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

use analytics::series::{Point, Series};

use super::layout::Frame;
use super::pen::{DrawResult, Pen, Spot};
use super::plan::{Plan, is_columnar};
use super::theme::Colour;
use super::tick;

/// Where there is less room than this, the legend must do.
const LEAST_WIDTH: f64 = 320.0;
const LEAST_HEIGHT: f64 = 120.0;
/// Between a name and its line, and the least that a sloping line may leave of it.
const GAP: f64 = 5.0;
const LEAST_GAP: f64 = 2.0;
/// Candidate positions are tried this many pixels apart.
const STEP: f64 = 6.0;

/// A line as far as it has values, slot by slot.
struct Line {
    ys: Vec<Option<f64>>,
    /// Whether all below it is filled.
    is_filled: bool,
}

/// Marks the ends of both lines, a disc for the period and a square for the compared one, and names them where there is
/// room. A line that is alone needs no name.
pub(super) fn draw<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan, series: &Series) -> DrawResult<DB> {
    if series.before.is_empty() {
        return Ok(());
    }
    let y = |point: &Point| point.value().and_then(tick::drawable).map(|value| plan.y(value));
    let own = Line { ys: series.points.iter().map(y).collect(), is_filled: is_columnar(series) };
    let before = series.before.iter().map(|point| point.as_ref().and_then(y)).collect();
    let before = Line { ys: before, is_filled: false };
    if let Some((x, y)) = before.end(plan) {
        let frame = Frame { left: x - 3.0, top: y - 3.0, right: x + 3.0, bottom: y + 3.0 };
        pen.fill(frame, pen.theme.before.at(1.0))?;
    }
    if let Some(end) = own.end(plan).filter(|_| !own.is_filled) {
        pen.dot(end, 3.5, pen.theme.lead().at(1.0))?;
    }
    if plan.plot.width() < LEAST_WIDTH || plan.plot.height() < LEAST_HEIGHT {
        return Ok(());
    }
    let mut taken = marks(plan, series);
    let names: [(&str, &Line, &Line, Colour); 2] = [
        (i18n::trends_this_period(), &own, &before, pen.theme.lead_text),
        (i18n::figure_compared_period(), &before, &own, pen.theme.text_2),
    ];
    for (name, line, other, colour) in names {
        let size = (pen.theme.width(name), pen.theme.font_px * 1.2);
        if let Some(place) = place(plan, size, (line, other), &taken) {
            let middle = ((place.left + place.right) / 2.0, place.middle());
            pen.text(name, middle, (HPos::Center, VPos::Center), colour)?;
            taken.push(place);
        }
    }
    Ok(())
}

/// What else stands over the lines: the target, and the diamonds of unusual days.
fn marks(plan: &Plan, series: &Series) -> Vec<Frame> {
    let around = |y: f64| Frame { top: y - LEAST_GAP, bottom: y + LEAST_GAP, ..plan.plot };
    let target = series.target.and_then(tick::drawable).map(|target| around(plan.y(target)));
    let unusual = (0..series.points.len()).filter(|index| series.usual(*index).is_some());
    let diamonds = unusual.filter_map(|index| plan.spot(series, index));
    let diamonds = diamonds.map(|(x, y)| Frame { left: x - 6.0, right: x + 6.0, top: y - 16.0, bottom: y });
    diamonds.chain(target).collect()
}

/// Of all places above and below a line the one farthest from the other; none where each would cover something.
fn place(
    plan: &Plan,
    (width, height): (f64, f64),
    (line, other): (&Line, &Line),
    taken: &[Frame],
) -> Option<Frame> {
    let beside = |(index, y): (usize, &Option<f64>)| {
        let (x, y) = (plan.x(index), (*y)?);
        let left = (x - width / 2.0).min(plan.plot.right - width).max(plan.plot.left);
        let frame = |top: f64| Frame { left, top, right: left + width, bottom: top + height };
        Some([frame(y - GAP - height), frame(y + GAP)])
    };
    let is_free = |frame: &Frame| {
        let is_inside = frame.top >= plan.plot.top && frame.bottom <= plan.plot.bottom;
        is_inside
            && !taken.iter().any(|taken| meet(taken, frame))
            && [line, other].iter().all(|line| line.room(plan, frame) >= LEAST_GAP)
    };
    let step = (STEP / plan.slot).ceil().max(1.0) as usize;
    let spots = line.ys.iter().enumerate().step_by(step);
    let places = spots.filter_map(beside).flatten().filter(is_free);
    places.max_by(|a, b| other.room(plan, a).total_cmp(&other.room(plan, b)))
}

fn meet(one: &Frame, other: &Frame) -> bool {
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

impl Line {
    /// Its last value.
    fn end(&self, plan: &Plan) -> Option<Spot> {
        let index = self.ys.iter().rposition(Option::is_some)?;
        Some((plan.x(index), (*self.ys.get(index)?)?))
    }

    /// How far it is from a frame, up or down; less than nothing where it crosses it.
    fn room(&self, plan: &Plan, frame: &Frame) -> f64 {
        let slot = |x: f64| ((x - plan.plot.left) / plan.slot).max(0.0) as usize;
        // With the neighbours, as the line goes on to them.
        let (from, to) = (slot(frame.left - plan.slot), slot(frame.right + plan.slot));
        let near = self.ys.iter().take(to + 1).skip(from).flatten().copied();
        let (top, bottom) =
            near.fold((f64::INFINITY, f64::NEG_INFINITY), |(top, bottom), y| (top.min(y), bottom.max(y)));
        let (above, below) = (frame.top - bottom, top - frame.bottom);
        if self.is_filled { below } else { above.max(below) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_meet_where_they_share_more_than_an_edge() {
        let frame = Frame { left: 0.0, right: 10.0, top: 0.0, bottom: 10.0 };
        let moved = |by: f64| Frame { left: by, right: by + 10.0, ..frame };
        assert_eq!([9.0, 10.0].map(|by| meet(&frame, &moved(by))), [true, false]);
    }
}
