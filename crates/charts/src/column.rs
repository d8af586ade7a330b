//! Counts as columns.

use plotters::prelude::DrawingBackend;

use analytics::series::{BucketStatus, Point, Series};

use super::geometry::Rect;
use super::painter::{DrawResult, Painter, RoundCorners};
use super::tick;
use super::trend_layout::TrendLayout;

const MAX_WIDTH: f64 = 40.0;

/// A column for each bucket that has more than nothing.
pub(super) fn draw<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
    active: Option<usize>,
) -> DrawResult<DB> {
    for (index, point) in series.points.iter().enumerate() {
        if let Some(rect) = rect(layout, index, point) {
            draw_one(painter, rect, point.status, active == Some(index))?;
        }
    }
    Ok(())
}

fn rect(layout: &TrendLayout, index: usize, point: &Point) -> Option<Rect> {
    let value = point.value().and_then(tick::drawable).filter(|value| *value > 0.0)?;
    let gap = (layout.slot * 0.22).clamp(1.0, 8.0);
    let half = (layout.slot - gap).clamp(1.0, MAX_WIDTH) / 2.0;
    // Even one of a thousand is to be seen.
    let top = layout.y(value).min(layout.plot.bottom - 1.0);
    let x = layout.x(index);
    Some(Rect { left: (x - half).round(), top, right: (x + half).round(), bottom: layout.plot.bottom })
}

fn draw_one<DB: DrawingBackend>(
    painter: &Painter<DB>,
    rect: Rect,
    status: BucketStatus,
    is_active: bool,
) -> DrawResult<DB> {
    let lead = painter.theme.first_series();
    let colour = if is_active { lead.mix(painter.theme.text, 0.35) } else { lead };
    match status {
        BucketStatus::Complete => painter.bar(rect, RoundCorners::Top, 2.0, colour.with_alpha(1.0)),
        BucketStatus::Outside => {
            painter.bar(rect, RoundCorners::Top, 2.0, painter.theme.other.with_alpha(0.4))
        }
        BucketStatus::Running | BucketStatus::Partial | BucketStatus::Future | BucketStatus::Uncertain => {
            painter.bar(rect, RoundCorners::Top, 2.0, colour.with_alpha(0.2))?;
            let inner = Rect { left: rect.left + 0.5, top: rect.top + 0.5, right: rect.right - 0.5, ..rect };
            painter.outline(inner, RoundCorners::Top, 2.0, colour.with_alpha(1.0))
        }
    }
}
