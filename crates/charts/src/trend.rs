//! A metric over time: columns for a few counts, a line for all else.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

use analytics::series::{Bucket, Point, Series};
use analytics::wording::Wording;

use super::layout::{Frame, Size};
pub use super::pen::DrawResult;
use super::pen::Pen;
use super::plan::{self, GUTTER, Plan};
use super::theme::{Colour, Theme};
use super::when::is_weekend;
use super::{before, column, line, naming, tick};

/// Draws a series over its calendar, with the bucket that the reader points at.
pub fn draw_trend<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    series: &Series,
    active: Option<usize>,
    theme: &Theme,
    wording: &dyn Wording,
) -> DrawResult<DB> {
    let pen = Pen::on(area, theme)?;
    let Some(plan) = Plan::new(series, pen.size(), theme, wording) else { return Ok(()) };
    draw_weekends(&pen, &plan, series)?;
    draw_values(&pen, &plan)?;
    draw_names(&pen, &plan)?;
    draw_now(&pen, &plan, series)?;
    if plan::is_columnar(series) {
        draw_band(&pen, &plan, active)?;
        column::draw(&pen, &plan, series, active)?;
        before::draw(&pen, &plan, series)?;
    } else {
        draw_crosshair(&pen, &plan, active)?;
        before::draw(&pen, &plan, series)?;
        line::draw(&pen, &plan, series)?;
        draw_ring(&pen, &plan, series, active)?;
    }
    naming::draw(&pen, &plan, series)?;
    draw_target(&pen, &plan, series)?;
    if !plan.is_bare {
        draw_unusual(&pen, &plan, series)?;
    }
    draw_cut(&pen, &plan, series, wording)?;
    pen.level(plan.plot.left, plan.plot.right, plan.plot.bottom, theme.text_3.at(0.55))
}

/// The bucket nearest to `x`, in CSS pixels from the left, if `x` is inside the plot.
pub fn trend_hit(series: &Series, size: Size, x: f64, theme: &Theme, wording: &dyn Wording) -> Option<usize> {
    Plan::new(series, size, theme, wording)?.hit(x)
}

/// Where a bucket's value stands, in CSS pixels from the top left; on the base line if it has none. The corner if
/// there is no such bucket.
pub fn trend_anchor(
    series: &Series,
    size: Size,
    index: usize,
    theme: &Theme,
    wording: &dyn Wording,
) -> (f64, f64) {
    let plan = Plan::new(series, size, theme, wording);
    plan.and_then(|plan| plan.spot(series, index)).unwrap_or_default()
}

/// Saturdays and Sundays, shaded so faintly that they explain a dip without claiming attention.
fn draw_weekends<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan, series: &Series) -> DrawResult<DB> {
    if plan.slot < 4.0 {
        return Ok(());
    }
    let is_weekend = |bucket: &Bucket| matches!(bucket, Bucket::Day(day) if is_weekend(*day));
    let mut index = 0;
    for stretch in series.points.chunk_by(|a, b| is_weekend(&a.bucket) == is_weekend(&b.bucket)) {
        if stretch.first().is_some_and(|point| is_weekend(&point.bucket)) {
            let frame = slots(plan, index, stretch.len());
            pen.fill(frame, pen.theme.text.at(0.03))?;
        }
        index += stretch.len();
    }
    Ok(())
}

fn slots(plan: &Plan, index: usize, count: usize) -> Frame {
    let left = plan.plot.left + plan.slot * index as f64;
    Frame { left, right: left + plan.slot * count as f64, ..plan.plot }
}

/// The hairlines of the values, and the values beside them; a value too long for its place is left out, not cut.
fn draw_values<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan) -> DrawResult<DB> {
    for (index, tick) in plan.ticks.iter().enumerate() {
        if index > 0 {
            pen.level(plan.plot.left, plan.plot.right, tick.y, pen.theme.grid.at(1.0))?;
        }
        if tick.width + GUTTER <= plan.plot.left + 0.5 {
            let spot = (plan.plot.left - GUTTER, tick.y);
            pen.text(&tick.text, spot, (HPos::Right, VPos::Center), pen.theme.text_3)?;
        }
    }
    Ok(())
}

fn draw_names<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan) -> DrawResult<DB> {
    for label in &plan.labels {
        let bottom = plan.plot.bottom;
        pen.upright(plan.x(label.index) - 0.5, bottom, bottom + 4.0, pen.theme.text_3.at(0.55))?;
        let spot = (label.x, bottom + pen.theme.font_px * 0.65);
        pen.text(&label.text, spot, (HPos::Center, VPos::Top), pen.theme.text_3)?;
    }
    Ok(())
}

/// A hairline through the bucket that still runs, where others follow or stand before it.
fn draw_now<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan, series: &Series) -> DrawResult<DB> {
    if plan.slot < 2.0 {
        return Ok(());
    }
    match plan::now(series) {
        Some(index) => {
            pen.upright(plan.x(index) - 0.5, plan.plot.top, plan.plot.bottom, pen.theme.text_3.at(0.35))
        }
        None => Ok(()),
    }
}

/// Where a value is cut off: an arrow at the top, and the value beside it where there is room. One of the compared period
/// has the arrow alone, in the colour of its line.
fn draw_cut<DB: DrawingBackend>(
    pen: &Pen<DB>,
    plan: &Plan,
    series: &Series,
    wording: &dyn Wording,
) -> DrawResult<DB> {
    if !plan.has_cut() {
        return Ok(());
    }
    let cut = |value: Option<f64>| value.and_then(tick::drawable).filter(|value| plan.is_cut(*value));
    for (index, before) in series.before.iter().enumerate() {
        if cut(before.as_ref().and_then(Point::value)).is_some() {
            draw_arrow(pen, plan, index, pen.theme.before)?;
        }
    }
    let mut free = plan.plot.left;
    for (index, point) in series.points.iter().enumerate() {
        let Some(value) = cut(point.value()) else { continue };
        let (x, top) = (plan.x(index), plan.plot.top);
        draw_arrow(pen, plan, index, pen.theme.lead())?;
        let text = wording.tick(value, series.metric.unit());
        let (left, width) = (x + 9.0, pen.theme.width(&text));
        if !plan.is_bare && x >= free && left + width <= pen.size().width {
            pen.text(&text, (left, top - 1.0), (HPos::Left, VPos::Center), pen.theme.text)?;
            free = left + width;
        }
    }
    Ok(())
}

fn draw_arrow<DB: DrawingBackend>(
    pen: &Pen<DB>,
    plan: &Plan,
    index: usize,
    colour: Colour,
) -> DrawResult<DB> {
    let (x, top) = (plan.x(index), plan.plot.top);
    pen.polygon(&[(x, top - 7.0), (x + 5.0, top), (x - 5.0, top)], colour.at(1.0))
}

fn draw_band<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan, active: Option<usize>) -> DrawResult<DB> {
    match active.and_then(|index| Some((index, plan.hit(plan.x(index))?))) {
        Some((index, _)) => pen.fill(slots(plan, index, 1), pen.theme.text.at(0.06)),
        None => Ok(()),
    }
}

fn draw_crosshair<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan, active: Option<usize>) -> DrawResult<DB> {
    match active.map(|index| plan.x(index)).filter(|x| plan.hit(*x).is_some()) {
        Some(x) => pen.upright(x - 0.5, plan.plot.top, plan.plot.bottom, pen.theme.text_3.at(0.7)),
        None => Ok(()),
    }
}

/// A line of short dashes where the reader's target is.
fn draw_target<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan, series: &Series) -> DrawResult<DB> {
    let Some(target) = series.target.and_then(tick::drawable) else { return Ok(()) };
    let y = plan.y(target);
    let mut left = plan.plot.left;
    while left < plan.plot.right {
        let right = (left + 3.0).min(plan.plot.right);
        pen.fill(Frame { left, right, top: y - 0.75, bottom: y + 0.75 }, pen.theme.text_2.at(1.0))?;
        left += 6.0;
    }
    Ok(())
}

/// A small diamond above each bucket that stands out.
fn draw_unusual<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan, series: &Series) -> DrawResult<DB> {
    if series.unusual.is_empty() {
        return Ok(());
    }
    for index in (0..series.points.len()).filter(|index| series.usual(*index).is_some()) {
        let Some((x, y)) = plan.spot(series, index) else { continue };
        let y = (y - 9.0).max(plan.plot.top - 4.0);
        let corners = [(x, y - 4.0), (x + 4.0, y), (x, y + 4.0), (x - 4.0, y)];
        pen.polygon(&corners, pen.theme.text.at(1.0))?;
    }
    Ok(())
}

fn draw_ring<DB: DrawingBackend>(
    pen: &Pen<DB>,
    plan: &Plan,
    series: &Series,
    active: Option<usize>,
) -> DrawResult<DB> {
    let has_value = |index: &usize| series.points.get(*index).is_some_and(|point| point.value().is_some());
    let Some(spot) = active.filter(has_value).and_then(|index| plan.spot(series, index)) else {
        return Ok(());
    };
    pen.dot(spot, 6.0, pen.theme.surface.at(1.0))?;
    pen.dot(spot, 4.0, pen.theme.lead().at(1.0))
}
