//! Heat map: one column a day, one cell an hour, from midnight at the top.

use chrono::{Datelike, Weekday};
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

use analytics::heat::{HOURS, Heat, Hour};

use super::layout::{Frame, Size};
use super::pen::{DrawResult, Pen, Round};
use super::plan::GUTTER;
use super::theme::{Hatch, Theme};
use super::when::is_weekend;

/// The height of an hour at its best.
const ROW: f64 = 14.0;
/// The height of the columns' names below.
const NAMES: f64 = 24.0;
/// Every sixth hour has a label.
const NAMED: usize = 6;

/// The numbers with the labels of columns and hours. Labels that do not fit are left out.
pub struct Field<'a> {
    /// The numbers.
    pub heat: &'a Heat,
    /// The columns' names, one each.
    pub columns: &'a [String],
    /// The hours' names, one each.
    pub hours: &'a [String],
}

/// Where the cells lie.
struct Plan {
    plot: Frame,
    width: f64,
    height: f64,
    count: usize,
}

/// Draws the field, with the cell that the reader points at: so many columns of 24, from the first.
pub fn draw_heat<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    field: &Field<'_>,
    active: Option<usize>,
    theme: &Theme,
) -> DrawResult<DB> {
    let pen = Pen::on(area, theme)?;
    let Some(plan) = Plan::new(field, pen.size(), theme) else { return Ok(()) };
    let steps = field.heat.steps();
    for (at, column) in field.heat.columns.iter().enumerate() {
        for (row, hour) in column.hours.iter().enumerate() {
            let cell = plan.cell(at, row);
            match hour {
                Hour::Number(number) => pen.fill(cell, theme.heat(steps.colour(*number)).at(1.0))?,
                Hour::Running(number) => {
                    pen.fill(cell, theme.heat(steps.colour(*number)).at(1.0))?;
                    pen.hatch(cell, Hatch::Aslant, theme.surface.at(1.0))?;
                    pen.outline(cell, Round::All, 1.0, theme.text_3.at(1.0))?;
                }
                Hour::Unknown | Hour::Untold => pen.hatch(cell, Hatch::Aslant, theme.grid.at(1.0))?,
                Hour::NotYet | Hour::Skipped => {}
            }
        }
    }
    draw_weekends(&pen, &plan, field)?;
    draw_names(&pen, &plan, field)?;
    match active.map(|index| plan.cell(index / HOURS, index % HOURS)).filter(|_| plan.count > 0) {
        Some(cell) => {
            let frame = Frame {
                left: cell.left - 0.5,
                top: cell.top - 0.5,
                right: cell.right + 0.5,
                bottom: cell.bottom + 0.5,
            };
            pen.outline(frame, Round::All, 1.0, theme.text.at(1.0))
        }
        None => Ok(()),
    }
}

/// The height at which the hours are comfortable, in CSS pixels.
pub fn heat_height() -> f64 {
    HOURS as f64 * ROW + NAMES
}

/// The cell under a point, in CSS pixels from the top left.
pub fn heat_hit(field: &Field<'_>, size: Size, (x, y): (f64, f64), theme: &Theme) -> Option<usize> {
    let plan = Plan::new(field, size, theme)?;
    let (column, row) =
        (((x - plan.plot.left) / plan.width).floor(), ((y - plan.plot.top) / plan.height).floor());
    let is_inside = column >= 0.0 && row >= 0.0 && column < plan.count as f64 && row < HOURS as f64;
    is_inside.then_some(column as usize * HOURS + row as usize)
}

/// The middle of a cell, in CSS pixels from the top left; the corner if there is none.
pub fn heat_anchor(field: &Field<'_>, size: Size, index: usize, theme: &Theme) -> (f64, f64) {
    let plan = Plan::new(field, size, theme).filter(|plan| index / HOURS < plan.count);
    let Some(plan) = plan else { return (0.0, 0.0) };
    let cell = plan.cell(index / HOURS, index % HOURS);
    ((cell.left + cell.right) / 2.0, cell.middle())
}

impl Plan {
    fn new(field: &Field<'_>, size: Size, theme: &Theme) -> Option<Self> {
        let widest = field.hours.iter().map(|name| theme.width(name)).fold(0.0, f64::max);
        let count = field.heat.columns.len();
        let bottom = size.height - theme.font_px * 2.0;
        let plot =
            Frame { left: (widest + GUTTER).min(size.width * 0.45), top: 0.0, right: size.width, bottom };
        let (width, height) = (plot.width() / count.max(1) as f64, plot.height() / HOURS as f64);
        (count > 0 && plot.is_readable()).then_some(Self { plot, width, height, count })
    }

    /// A cell, a hairline of the ground around it where there is room for one.
    fn cell(&self, column: usize, row: usize) -> Frame {
        let gap = if self.width > 4.0 { 1.0 } else { 0.0 };
        let (left, top) =
            (self.plot.left + self.width * column as f64, self.plot.top + self.height * row as f64);
        Frame { left, top, right: left + self.width - gap, bottom: top + self.height - 1.0 }
    }
}

/// Shades what stands below Saturdays and Sundays, as the cells themselves have all colours; so small a ground is darker.
fn draw_weekends<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan, field: &Field<'_>) -> DrawResult<DB> {
    for (at, column) in field.heat.columns.iter().enumerate() {
        if is_weekend(column.day) {
            let cell = plan.cell(at, HOURS - 1);
            let below = Frame {
                top: plan.plot.bottom + pen.theme.font_px * 0.25,
                right: cell.left + plan.width,
                bottom: pen.size().height,
                ..cell
            };
            pen.fill(below, pen.theme.text.at(0.06))?;
        }
    }
    Ok(())
}

fn draw_names<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan, field: &Field<'_>) -> DrawResult<DB> {
    for (row, name) in field.hours.iter().enumerate().step_by(NAMED) {
        let spot = (plan.plot.left - GUTTER, plan.cell(0, row).top);
        let side = if row == 0 { VPos::Top } else { VPos::Center };
        pen.text(name, spot, (HPos::Right, side), pen.theme.text_3)?;
    }
    // Where not all have room, those of Mondays stand for their weeks.
    let widest = field.columns.iter().map(|name| pen.theme.width(name)).fold(0.0, f64::max);
    let has_room = widest + pen.theme.font_px <= plan.width;
    let is_named = |at: usize| {
        has_room || field.heat.columns.get(at).is_some_and(|column| column.day.weekday() == Weekday::Mon)
    };
    let mut free = f64::NEG_INFINITY;
    for (at, name) in field.columns.iter().enumerate().filter(|(at, _)| is_named(*at)) {
        let cell = plan.cell(at, HOURS - 1);
        let (x, half) = ((cell.left + cell.right) / 2.0, pen.theme.width(name) / 2.0);
        let x = x.min(plan.plot.right - half).max(plan.plot.left + half);
        if x - half >= free {
            pen.text(
                name,
                (x, plan.plot.bottom + pen.theme.font_px * 0.5),
                (HPos::Center, VPos::Top),
                pen.theme.text_3,
            )?;
            free = x + half + pen.theme.font_px;
        }
    }
    Ok(())
}
