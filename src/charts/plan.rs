//! Where the parts of a trend lie.

use crate::domain::metric::Unit;
use crate::domain::series::{Point, Series};
use crate::domain::wording::Wording;

use super::glyph;
use super::layout::{Frame, Size};
use super::theme::Theme;
use super::tick;
use super::when::{self, Label, Room};

/// A mark at the value axis.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tick {
    pub y: f64,
    pub text: String,
    pub width: f64,
}

/// The geometry of a trend: buckets side by side in equal slots, values from 0 upward.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plan {
    pub plot: Frame,
    pub ticks: Vec<Tick>,
    pub labels: Vec<Label>,
    pub slot: f64,
    count: usize,
    top_value: f64,
}

/// Between the value labels and the plot.
pub(super) const GUTTER: f64 = 8.0;

impl Plan {
    /// The plan, where there is room for one.
    pub fn new(series: &Series, size: Size, theme: &Theme, wording: &dyn Wording) -> Option<Self> {
        let line = theme.font_px;
        let (top, bottom) = (line, size.height - line * 2.0);
        let values = ticks(series, bottom - top);
        let texts: Vec<String> = values.iter().map(|v| wording.tick(*v, series.metric.unit())).collect();
        let widest = texts.iter().map(|text| glyph::width(text, line)).fold(0.0, f64::max);
        let gutter = if texts.is_empty() { 0.0 } else { (widest + GUTTER).min(size.width * 0.45) };
        let plot = Frame { left: gutter, top, right: size.width - 2.0, bottom };
        if !plot.is_readable() {
            return None;
        }
        let count = series.points.len();
        let top_value = values.last().copied().unwrap_or(1.0);
        let slot = plot.width() / count.max(1) as f64;
        let mut plan = Self { plot, ticks: vec![], labels: vec![], slot, count, top_value };
        let ticks = values.iter().zip(texts);
        plan.ticks =
            ticks.map(|(v, text)| Tick { y: plan.y(*v), width: glyph::width(&text, line), text }).collect();
        let x = |index| plan.x(index);
        plan.labels = when::labels(series, &Room { x: &x, width: size.width, font_px: line }, wording);
        Some(plan)
    }

    /// The middle of a bucket.
    pub fn x(&self, index: usize) -> f64 {
        self.plot.left + (index as f64 + 0.5) * self.slot
    }

    /// The height of a value.
    pub fn y(&self, value: f64) -> f64 {
        self.plot.bottom - value / self.top_value * self.plot.height()
    }

    /// The bucket at `x`.
    pub fn hit(&self, x: f64) -> Option<usize> {
        let inside = self.count > 0 && x >= self.plot.left && x <= self.plot.right;
        let index = ((x - self.plot.left) / self.slot).floor();
        inside.then_some((index as usize).min(self.count.saturating_sub(1)))
    }

    /// Where a bucket's value stands; on the base line if it has none.
    pub fn spot(&self, series: &Series, index: usize) -> Option<(f64, f64)> {
        let point = series.points.get(index)?;
        let value = point.value().and_then(tick::drawable).unwrap_or_default();
        Some((self.x(index), self.y(value)))
    }
}

/// Values to mark; none where there is nothing to measure.
fn ticks(series: &Series, height: f64) -> Vec<f64> {
    let points = series.points.iter().chain(series.before.iter().flatten());
    let values = points.filter_map(Point::value).chain(series.target).filter_map(tick::drawable);
    let Some(largest) = values.reduce(f64::max) else { return vec![] };
    let most = (height / 36.0).floor().clamp(2.0, 4.0) as usize;
    tick::ticks(largest, series.metric.unit(), most)
}

/// Whether the buckets stand as columns: counts, few enough to tell apart.
pub(super) fn is_columnar(series: &Series) -> bool {
    series.metric.unit() == Unit::Count && series.points.len() <= 31
}
