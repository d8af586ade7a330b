//! Heat map: one column a day, one cell an hour, from midnight at the top.

use chrono::{Datelike, Weekday};
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

use analytics::heatmap::{HOURS, Heatmap, Hour};

use super::geometry::{Rect, Size};
use super::painter::{DrawResult, Painter, RoundCorners};
use super::theme::{Hatch, Theme};
use super::trend_layout::GUTTER;
use super::x_axis::is_weekend;

/// The height of an hour at its best.
const ROW_HEIGHT: f64 = 14.0;
/// The height of the columns' names below.
const LABEL_HEIGHT: f64 = 24.0;
/// Every sixth hour has a label.
const LABEL_EVERY: usize = 6;

/// The numbers with the labels of columns and hours.
pub struct HeatmapData<'a> {
    /// The numbers.
    pub heat: &'a Heatmap,
    /// The columns' names, one each.
    pub columns: &'a [String],
    /// Shorter ones, for columns that are too narrow for these.
    pub short_columns: &'a [String],
    /// The hours' names, one each.
    pub hours: &'a [String],
}

/// Where the cells lie.
struct HeatmapLayout {
    plot: Rect,
    width: f64,
    height: f64,
    count: usize,
    names: ColumnNames,
}

/// How the columns are named below.
#[derive(Clone, Copy, Debug, PartialEq)]
enum ColumnNames {
    /// In full.
    Long,
    /// Shortly.
    Short,
    /// Shortly, every second one on a line below.
    Staggered,
    /// Those of Mondays stand for their weeks, as not all have room.
    Mondays,
}

impl ColumnNames {
    /// The fullest that fits columns of a width.
    fn fitting(data: &HeatmapData<'_>, width: f64, theme: &Theme) -> Self {
        let widest = |names: &[String]| names.iter().map(|name| theme.width(name)).fold(0.0, f64::max);
        let short = widest(data.short_columns) + theme.font_px * 0.25;
        match () {
            () if widest(data.columns) + theme.font_px <= width => Self::Long,
            () if short <= width => Self::Short,
            () if short <= width * 2.0 => Self::Staggered,
            () => Self::Mondays,
        }
    }

    /// The height that they take, in lines of text.
    fn lines(self) -> f64 {
        if self == Self::Staggered { 3.1 } else { 2.0 }
    }
}

/// Draws the data, with the cell that the reader points at: so many columns of 24, from the first.
///
/// ```
/// # use analytics::heatmap::{Column, HOURS, Heatmap, Hour};
/// # use charts::heatmap::{HeatmapData, draw_heatmap, heatmap_height};
/// # use charts::theme::Theme;
/// # use plotters::prelude::{IntoDrawingArea, SVGBackend};
/// let hours = std::array::from_fn(|hour| Hour::Number(hour as f64));
/// let heat = Heatmap { columns: vec![Column { day: "2026-03-02".parse()?, hours, is_complete: true }] };
/// let (columns, hours) = (["2 Mar".to_owned()], std::array::from_fn::<_, HOURS, _>(|hour| format!("{hour:02}:00")));
/// let data = HeatmapData { heat: &heat, columns: &columns, short_columns: &["2".to_owned()], hours: &hours };
/// let mut svg = String::new();
/// let area = SVGBackend::with_string(&mut svg, (400, heatmap_height() as u32)).into_drawing_area();
/// draw_heatmap(&area, &data, None, &Theme::light())?;
/// drop(area);
/// assert!(svg.contains("2 Mar"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn draw_heatmap<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    data: &HeatmapData<'_>,
    active: Option<usize>,
    theme: &Theme,
) -> DrawResult<DB> {
    let painter = Painter::new(area, theme)?;
    let Some(layout) = HeatmapLayout::new(data, painter.size(), theme) else { return Ok(()) };
    let most = data.heat.peak().map_or(1.0, |(_, _, most)| most);
    let colour = |number: f64| theme.heat(number / most).with_alpha(1.0);
    for (at, column) in data.heat.columns.iter().enumerate() {
        for (row, hour) in column.hours.iter().enumerate() {
            let cell = layout.cell(at, row);
            match hour {
                Hour::Number(number) => painter.fill(cell, colour(*number))?,
                Hour::Running(number) => {
                    painter.fill(cell, colour(*number))?;
                    painter.hatch(cell, Hatch::Diagonal, theme.surface.with_alpha(1.0))?;
                    painter.outline(cell, RoundCorners::All, 1.0, theme.text_3.with_alpha(1.0))?;
                }
                Hour::Unknown | Hour::NotReported => {
                    painter.hatch(cell, Hatch::Diagonal, theme.grid.with_alpha(1.0))?
                }
                Hour::NotYet | Hour::Skipped => {}
            }
        }
    }
    draw_weekends(&painter, &layout, data)?;
    draw_names(&painter, &layout, data)?;
    match active.map(|index| layout.cell(index / HOURS, index % HOURS)).filter(|_| layout.count > 0) {
        Some(cell) => {
            let rect = Rect {
                left: cell.left - 0.5,
                top: cell.top - 0.5,
                right: cell.right + 0.5,
                bottom: cell.bottom + 0.5,
            };
            painter.outline(rect, RoundCorners::All, 1.0, theme.text.with_alpha(1.0))
        }
        None => Ok(()),
    }
}

/// The height at which the hours are comfortable, in CSS pixels.
pub fn heatmap_height() -> f64 {
    HOURS as f64 * ROW_HEIGHT + LABEL_HEIGHT
}

/// The cell under a point, in CSS pixels from the top left.
pub fn heatmap_hit(data: &HeatmapData<'_>, size: Size, (x, y): (f64, f64), theme: &Theme) -> Option<usize> {
    let layout = HeatmapLayout::new(data, size, theme)?;
    let (column, row) =
        (((x - layout.plot.left) / layout.width).floor(), ((y - layout.plot.top) / layout.height).floor());
    let is_inside = column >= 0.0 && row >= 0.0 && column < layout.count as f64 && row < HOURS as f64;
    is_inside.then_some(column as usize * HOURS + row as usize)
}

/// The middle of a cell, in CSS pixels from the top left; the corner if there is none.
pub fn heatmap_anchor(data: &HeatmapData<'_>, size: Size, index: usize, theme: &Theme) -> (f64, f64) {
    let layout = HeatmapLayout::new(data, size, theme).filter(|layout| index / HOURS < layout.count);
    let Some(layout) = layout else { return (0.0, 0.0) };
    let cell = layout.cell(index / HOURS, index % HOURS);
    ((cell.left + cell.right) / 2.0, cell.middle())
}

impl HeatmapLayout {
    fn new(data: &HeatmapData<'_>, size: Size, theme: &Theme) -> Option<Self> {
        let widest = data.hours.iter().map(|name| theme.width(name)).fold(0.0, f64::max);
        let count = data.heat.columns.len();
        let left = (widest + GUTTER).min(size.width * 0.45);
        let width = (size.width - left) / count.max(1) as f64;
        let names = ColumnNames::fitting(data, width, theme);
        let bottom = size.height - theme.font_px * names.lines();
        let plot = Rect { left, top: 0.0, right: size.width, bottom };
        let height = plot.height() / HOURS as f64;
        (count > 0 && plot.is_readable()).then_some(Self { plot, width, height, count, names })
    }

    /// A cell, a hairline of the ground around it where there is room for one.
    fn cell(&self, column: usize, row: usize) -> Rect {
        let gap = if self.width > 4.0 { 1.0 } else { 0.0 };
        let (left, top) =
            (self.plot.left + self.width * column as f64, self.plot.top + self.height * row as f64);
        Rect { left, top, right: left + self.width - gap, bottom: top + self.height - 1.0 }
    }
}

/// Shades what stands below Saturdays and Sundays, as the cells themselves have all colours; so small a ground is darker.
fn draw_weekends<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &HeatmapLayout,
    data: &HeatmapData<'_>,
) -> DrawResult<DB> {
    for (at, column) in data.heat.columns.iter().enumerate() {
        if is_weekend(column.day) {
            let cell = layout.cell(at, HOURS - 1);
            let below = Rect {
                top: layout.plot.bottom + painter.theme.font_px * 0.25,
                right: cell.left + layout.width,
                bottom: painter.size().height,
                ..cell
            };
            painter.fill(below, painter.theme.text.with_alpha(0.06))?;
        }
    }
    Ok(())
}

fn draw_names<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &HeatmapLayout,
    data: &HeatmapData<'_>,
) -> DrawResult<DB> {
    for (row, name) in data.hours.iter().enumerate().step_by(LABEL_EVERY) {
        let position = (layout.plot.left - GUTTER, layout.cell(0, row).top);
        let side = if row == 0 { VPos::Top } else { VPos::Center };
        painter.text(name, position, (HPos::Right, side), painter.theme.text_3)?;
    }
    draw_column_names(painter, layout, data)
}

/// The names below the columns; one that would touch its neighbour is left out.
fn draw_column_names<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &HeatmapLayout,
    data: &HeatmapData<'_>,
) -> DrawResult<DB> {
    let font_px = painter.theme.font_px;
    let names = match layout.names {
        ColumnNames::Long | ColumnNames::Mondays => data.columns,
        ColumnNames::Short | ColumnNames::Staggered => data.short_columns,
    };
    let is_named = |at: usize| {
        layout.names != ColumnNames::Mondays
            || data.heat.columns.get(at).is_some_and(|column| column.day.weekday() == Weekday::Mon)
    };
    let mut free = [f64::NEG_INFINITY; 2];
    for (at, name) in names.iter().enumerate().filter(|(at, _)| is_named(*at)) {
        let cell = layout.cell(at, HOURS - 1);
        let (x, half) = ((cell.left + cell.right) / 2.0, painter.theme.width(name) / 2.0);
        let x = x.min(layout.plot.right - half).max(layout.plot.left + half);
        let line = if layout.names == ColumnNames::Staggered { at % 2 } else { 0 };
        let Some(free) = free.get_mut(line).filter(|free| x - half >= **free) else { continue };
        let y = layout.plot.bottom + font_px * (0.5 + 1.1 * line as f64);
        painter.text(name, (x, y), (HPos::Center, VPos::Top), painter.theme.text_3)?;
        *free = x + half + font_px * 0.2;
    }
    Ok(())
}
