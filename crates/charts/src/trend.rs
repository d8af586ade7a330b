//! A metric over time: columns for a few counts, a line for all else.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

use analytics::series::{Bucket, Point, Series};

use super::column;
use super::comparison_line;
use super::geometry::{Rect, Size};
use super::labels::ChartLabels;
use super::line;
use super::line_labels;
pub use super::painter::DrawResult;
use super::painter::Painter;
use super::theme::{Colour, Theme};
use super::tick;
use super::trend_layout::{self, GUTTER, TrendLayout};
use super::x_axis::is_weekend;

/// Draws a series over its calendar, with the bucket that the reader points at.
///
/// ```
/// # use analytics::metric::Metric;
/// # use analytics::series::{Now, Series};
/// # use charts::labels::EnglishLabels;
/// # use charts::theme::Theme;
/// # use charts::trend::draw_trend;
/// # use plotters::prelude::{IntoDrawingArea, SVGBackend};
/// let later = "2026-04-01T00:00:00".parse()?;
/// let sent = [("3/1".to_owned(), 3.0), ("3/2".to_owned(), 9.0)];
/// let days = "2026-03-01..2026-03-02".parse()?;
/// let series = Series::align(Metric::TotalConversations, days, Now { utc: later, local: later }, &sent);
/// let mut svg = String::new();
/// let area = SVGBackend::with_string(&mut svg, (400, 160)).into_drawing_area();
/// draw_trend(&area, &series, None, &Theme::light(), &EnglishLabels)?;
/// drop(area);
/// // A column a day.
/// assert_eq!(svg.matches("<polygon").count(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn draw_trend<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    series: &Series,
    active: Option<usize>,
    theme: &Theme,
    labels: &dyn ChartLabels,
) -> DrawResult<DB> {
    let painter = Painter::new(area, theme)?;
    let Some(layout) = TrendLayout::new(series, painter.size(), theme, labels) else { return Ok(()) };
    if layout.is_sparkline {
        return draw_sparkline(&painter, &layout, series, active);
    }
    draw_weekends(&painter, &layout, series)?;
    draw_value_axis(&painter, &layout)?;
    draw_bucket_labels(&painter, &layout)?;
    draw_current_bucket(&painter, &layout, series)?;
    if trend_layout::is_columnar(series) {
        draw_active_column(&painter, &layout, active)?;
        column::draw(&painter, &layout, series, active)?;
        comparison_line::draw(&painter, &layout, series)?;
    } else {
        draw_crosshair(&painter, &layout, active)?;
        comparison_line::draw(&painter, &layout, series)?;
        line::draw(&painter, &layout, series)?;
        draw_active_point(&painter, &layout, series, active)?;
    }
    line_labels::draw(&painter, &layout, series, labels)?;
    draw_target(&painter, &layout, series)?;
    draw_outliers(&painter, &layout, series)?;
    draw_clipped(&painter, &layout, series, labels)?;
    painter.horizontal_line(
        layout.plot.left,
        layout.plot.right,
        layout.plot.bottom,
        theme.text_3.with_alpha(0.55),
    )
}

/// The shape alone: the compared period faint behind the line, and the marked bucket.
fn draw_sparkline<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
    active: Option<usize>,
) -> DrawResult<DB> {
    draw_crosshair(painter, layout, active)?;
    comparison_line::draw_faint(painter, layout, series)?;
    line::draw(painter, layout, series)?;
    draw_active_point(painter, layout, series, active)?;
    draw_arrows(painter, layout, series)
}

/// What stands behind the lines of several series: weekends, axes, the bucket in which the reader is and the one that is
/// marked, the target and the base line.
pub(super) fn draw_frame<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
    active: Option<usize>,
) -> DrawResult<DB> {
    draw_weekends(painter, layout, series)?;
    draw_value_axis(painter, layout)?;
    draw_bucket_labels(painter, layout)?;
    draw_current_bucket(painter, layout, series)?;
    draw_crosshair(painter, layout, active)?;
    draw_target(painter, layout, series)?;
    let ink = painter.theme.text_3.with_alpha(0.55);
    painter.horizontal_line(layout.plot.left, layout.plot.right, layout.plot.bottom, ink)
}

/// The bucket nearest to `x`, in CSS pixels from the left, if `x` is inside the plot.
pub fn trend_hit(
    series: &Series,
    size: Size,
    x: f64,
    theme: &Theme,
    labels: &dyn ChartLabels,
) -> Option<usize> {
    TrendLayout::new(series, size, theme, labels)?.hit(x)
}

/// Where a bucket's value stands, in CSS pixels from the top left; on the base line if it has none. The corner if
/// there is no such bucket.
pub fn trend_anchor(
    series: &Series,
    size: Size,
    index: usize,
    theme: &Theme,
    labels: &dyn ChartLabels,
) -> (f64, f64) {
    let layout = TrendLayout::new(series, size, theme, labels);
    layout.and_then(|layout| layout.position(series, index)).unwrap_or_default()
}

/// Saturdays and Sundays, shaded so faintly that they explain a dip without claiming attention.
fn draw_weekends<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
) -> DrawResult<DB> {
    if layout.slot < 4.0 {
        return Ok(());
    }
    let is_weekend = |bucket: &Bucket| matches!(bucket, Bucket::Day(day) if is_weekend(*day));
    let mut index = 0;
    for stretch in series.points.chunk_by(|a, b| is_weekend(&a.bucket) == is_weekend(&b.bucket)) {
        if stretch.first().is_some_and(|point| is_weekend(&point.bucket)) {
            let rect = slot_rect(layout, index, stretch.len());
            painter.fill(rect, painter.theme.text.with_alpha(0.03))?;
        }
        index += stretch.len();
    }
    Ok(())
}

fn slot_rect(layout: &TrendLayout, index: usize, count: usize) -> Rect {
    let left = layout.plot.left + layout.slot * index as f64;
    Rect { left, right: left + layout.slot * count as f64, ..layout.plot }
}

/// The hairlines of the values, and the values beside them; a value too long for its place is left out, not cut.
fn draw_value_axis<DB: DrawingBackend>(painter: &Painter<DB>, layout: &TrendLayout) -> DrawResult<DB> {
    for (index, tick) in layout.ticks.iter().enumerate() {
        if index > 0 {
            painter.horizontal_line(
                layout.plot.left,
                layout.plot.right,
                tick.y,
                painter.theme.grid.with_alpha(1.0),
            )?;
        }
        if tick.width + GUTTER <= layout.plot.left + 0.5 {
            let position = (layout.plot.left - GUTTER, tick.y);
            painter.text(&tick.text, position, (HPos::Right, VPos::Center), painter.theme.text_3)?;
        }
    }
    Ok(())
}

fn draw_bucket_labels<DB: DrawingBackend>(painter: &Painter<DB>, layout: &TrendLayout) -> DrawResult<DB> {
    for label in &layout.labels {
        let bottom = layout.plot.bottom;
        painter.vertical_line(
            layout.x(label.index) - 0.5,
            bottom,
            bottom + 4.0,
            painter.theme.text_3.with_alpha(0.55),
        )?;
        let position = (label.x, bottom + painter.theme.font_px * 0.65);
        painter.text(&label.text, position, (HPos::Center, VPos::Top), painter.theme.text_3)?;
    }
    Ok(())
}

/// A hairline through the bucket that still runs, where others follow or stand before it.
fn draw_current_bucket<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
) -> DrawResult<DB> {
    if layout.slot < 2.0 {
        return Ok(());
    }
    match trend_layout::current_bucket(series) {
        Some(index) => painter.vertical_line(
            layout.x(index) - 0.5,
            layout.plot.top,
            layout.plot.bottom,
            painter.theme.text_3.with_alpha(0.35),
        ),
        None => Ok(()),
    }
}

/// Where a value is cut off: an arrow at the top, and the value beside it where there is room. One of the compared period
/// has the arrow alone, in the colour of its line.
fn draw_clipped<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
    labels: &dyn ChartLabels,
) -> DrawResult<DB> {
    if !layout.has_cut() {
        return Ok(());
    }
    draw_arrows(painter, layout, series)?;
    let mut free = layout.plot.left;
    for (index, point) in series.points.iter().enumerate() {
        let Some(value) = cut_value(layout, point) else { continue };
        let (x, top) = (layout.x(index), layout.plot.top);
        let text = labels.tick(value, series.metric.unit());
        let (left, width) = (x + 9.0, painter.theme.width(&text));
        if x >= free && left + width <= painter.size().width {
            painter.text(&text, (left, top - 1.0), (HPos::Left, VPos::Center), painter.theme.text)?;
            free = left + width;
        }
    }
    Ok(())
}

/// The number of a bucket, if it is cut off.
fn cut_value(layout: &TrendLayout, point: &Point) -> Option<f64> {
    point.value().and_then(tick::drawable).filter(|value| layout.is_clipped(*value))
}

/// The arrows over what is cut off, those of the compared period below.
fn draw_arrows<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
) -> DrawResult<DB> {
    let is_cut = |point: &Point| cut_value(layout, point).is_some();
    for (index, _) in
        series.before.iter().enumerate().filter(|(_, before)| before.as_ref().is_some_and(is_cut))
    {
        draw_arrow(painter, layout, index, painter.theme.comparison)?;
    }
    for (index, _) in series.points.iter().enumerate().filter(|(_, point)| is_cut(point)) {
        draw_arrow(painter, layout, index, painter.theme.first_series())?;
    }
    Ok(())
}

fn draw_arrow<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    index: usize,
    colour: Colour,
) -> DrawResult<DB> {
    let (x, top) = (layout.x(index), layout.plot.top);
    painter.polygon(&[(x, top - 7.0), (x + 5.0, top), (x - 5.0, top)], colour.with_alpha(1.0))
}

fn draw_active_column<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    active: Option<usize>,
) -> DrawResult<DB> {
    match active.and_then(|index| Some((index, layout.hit(layout.x(index))?))) {
        Some((index, _)) => painter.fill(slot_rect(layout, index, 1), painter.theme.text.with_alpha(0.06)),
        None => Ok(()),
    }
}

fn draw_crosshair<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    active: Option<usize>,
) -> DrawResult<DB> {
    match active.map(|index| layout.x(index)).filter(|x| layout.hit(*x).is_some()) {
        Some(x) => painter.vertical_line(
            x - 0.5,
            layout.plot.top,
            layout.plot.bottom,
            painter.theme.text_3.with_alpha(0.7),
        ),
        None => Ok(()),
    }
}

/// A line of short dashes where the reader's target is.
fn draw_target<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
) -> DrawResult<DB> {
    let Some(target) = series.target.and_then(tick::drawable) else { return Ok(()) };
    let y = layout.y(target);
    let mut left = layout.plot.left;
    while left < layout.plot.right {
        let right = (left + 3.0).min(layout.plot.right);
        painter.fill(
            Rect { left, right, top: y - 0.75, bottom: y + 0.75 },
            painter.theme.text_2.with_alpha(1.0),
        )?;
        left += 6.0;
    }
    Ok(())
}

/// A small diamond above each bucket that stands out.
fn draw_outliers<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
) -> DrawResult<DB> {
    if series.outliers.is_empty() {
        return Ok(());
    }
    for index in (0..series.points.len()).filter(|index| series.norm_at(*index).is_some()) {
        let Some((x, y)) = layout.position(series, index) else { continue };
        let y = (y - 9.0).max(layout.plot.top - 4.0);
        let corners = [(x, y - 4.0), (x + 4.0, y), (x, y + 4.0), (x - 4.0, y)];
        painter.polygon(&corners, painter.theme.text.with_alpha(1.0))?;
    }
    Ok(())
}

fn draw_active_point<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
    active: Option<usize>,
) -> DrawResult<DB> {
    let has_value = |index: &usize| series.points.get(*index).is_some_and(|point| point.value().is_some());
    let Some(position) = active.filter(has_value).and_then(|index| layout.position(series, index)) else {
        return Ok(());
    };
    painter.circle(position, 6.0, painter.theme.surface.with_alpha(1.0))?;
    painter.circle(position, 4.0, painter.theme.first_series().with_alpha(1.0))
}
