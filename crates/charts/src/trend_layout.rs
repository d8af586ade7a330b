//! Where the parts of a trend lie.

use analytics::metric::Unit;
use analytics::scale::Scale;
use analytics::series::{Bucket, BucketStatus, Point, Series};

use super::geometry::{Rect, Size};
use super::labels::ChartLabels;
use super::theme::Theme;
use super::tick;
use super::x_axis::{self, AxisLabel, AxisSpace};

/// A mark at the value axis.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tick {
    pub y: f64,
    pub text: String,
    pub width: f64,
}

/// The geometry of a trend: buckets side by side in equal slots, values from 0 upward. What lies far above all others
/// is cut off at the top.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TrendLayout {
    pub plot: Rect,
    pub ticks: Vec<Tick>,
    pub labels: Vec<AxisLabel>,
    /// Whether it is a sparkline: too low for axes and labels.
    pub is_sparkline: bool,
    pub slot: f64,
    count: usize,
    low_value: f64,
    top_value: f64,
    has_cut: bool,
    scale: Scale,
}

/// A plot lower than this many lines of text is drawn as a sparkline: no axis, no labels.
const SPARKLINE_LINES: f64 = 5.0;
/// Between the value labels and the plot.
pub(super) const GUTTER: f64 = 8.0;

impl TrendLayout {
    /// The layout, where there is room for one.
    pub fn new(series: &Series, size: Size, theme: &Theme, labels: &dyn ChartLabels) -> Option<Self> {
        let line = theme.font_px;
        let is_sparkline = size.height < line * SPARKLINE_LINES;
        let (top, bottom) =
            if is_sparkline { (line / 2.0, size.height - 1.0) } else { (line, size.height - line * 2.0) };
        let known = known(series);
        let largest = known.iter().copied().reduce(f64::max);
        let held = held(series, known, largest);
        let mut values = ticks(series, held, bottom - top);
        let most = held.filter(|most| is_sparkline && *most > 0.0);
        if let (Some(top), Some(most)) = (values.last_mut(), most) {
            // Without an axis the number need not be a round one.
            *top = most;
        }
        let named = values.iter().filter(|_| !is_sparkline);
        let texts: Vec<String> = named.map(|v| labels.tick(*v, series.metric.unit())).collect();
        let widest = texts.iter().map(|text| theme.width(text)).fold(0.0, f64::max);
        let gutter = if texts.is_empty() { 0.0 } else { (widest + GUTTER).min(size.width * 0.45) };
        let plot = Rect { left: gutter, top, right: size.width - 2.0, bottom };
        if !plot.is_readable() {
            return None;
        }
        let count = series.points.len();
        let (low_value, top_value) =
            (values.first().copied().unwrap_or_default(), values.last().copied().unwrap_or(1.0));
        let slot = plot.width() / count.max(1) as f64;
        let has_cut = largest.is_some_and(|largest| largest > top_value);
        let mut layout = Self {
            plot,
            ticks: vec![],
            labels: vec![],
            is_sparkline,
            slot,
            count,
            low_value,
            top_value,
            has_cut,
            scale: series.scale,
        };
        let ticks = values.iter().zip(texts);
        layout.ticks =
            ticks.map(|(v, text)| Tick { y: layout.y(*v), width: theme.width(&text), text }).collect();
        if is_sparkline {
            return Some(layout);
        }
        let x = |index| layout.x(index);
        layout.labels = x_axis::labels(series, &AxisSpace { x: &x, width: size.width, theme }, labels);
        Some(layout)
    }

    /// The middle of a bucket.
    pub fn x(&self, index: usize) -> f64 {
        self.plot.left + (index as f64 + 0.5) * self.slot
    }

    /// The first bucket after this one whose middle lies in another column of pixels.
    pub fn next_column(&self, index: usize) -> usize {
        let right = self.x(index).floor() + 1.0;
        ((right - self.plot.left) / self.slot - 0.5).ceil() as usize
    }

    /// The height of a value; that of the top for one that is cut off.
    pub fn y(&self, value: f64) -> f64 {
        let share = match self.scale {
            Scale::Linear => value / self.top_value,
            // From one below the smallest that can be told from nothing.
            Scale::Logarithmic => {
                let height = |value: f64| (1.0 + value).ln() - (1.0 + self.low_value).ln();
                height(value) / height(self.top_value)
            }
        };
        self.plot.bottom - share.clamp(0.0, 1.0) * self.plot.height()
    }

    /// Whether any value is cut off.
    pub fn has_cut(&self) -> bool {
        self.has_cut
    }

    /// Whether a value is cut off.
    pub fn is_clipped(&self, value: f64) -> bool {
        value > self.top_value
    }

    /// The bucket at `x`.
    pub fn hit(&self, x: f64) -> Option<usize> {
        let inside = self.count > 0 && x >= self.plot.left && x <= self.plot.right;
        let index = ((x - self.plot.left) / self.slot).floor();
        inside.then_some((index as usize).min(self.count.saturating_sub(1)))
    }

    /// The pixel position of a bucket's value; on the base line if it has none.
    pub fn position(&self, series: &Series, index: usize) -> Option<(f64, f64)> {
        let point = series.points.get(index)?;
        let value = point.value().and_then(tick::drawable).unwrap_or_default();
        Some((self.x(index), self.y(value)))
    }
}

/// Values to mark; none where there is nothing to measure.
fn ticks(series: &Series, held: Option<f64>, height: f64) -> Vec<f64> {
    let unit = series.metric.unit();
    let Some(largest) = held else { return vec![] };
    let most = (height / 36.0).floor().clamp(2.0, 4.0) as usize;
    match series.scale {
        Scale::Linear => tick::ticks(largest, unit, most),
        Scale::Logarithmic => tick::logarithmic_ticks(axis_min(series), largest, unit, most),
    }
}

/// All values of both periods.
fn known(series: &Series) -> Vec<f64> {
    let points = series.points.iter().chain(series.before.iter().flatten());
    points.filter_map(Point::value).filter_map(tick::drawable).collect()
}

/// The largest value that the axis must hold. A time that is more than double as long as nearly all others would press
/// those together, so that it is left out.
fn held(series: &Series, known: Vec<f64>, largest: Option<f64>) -> Option<f64> {
    let is_even = series.scale == Scale::Linear && series.metric.unit() == Unit::Duration;
    let nearly_all = largest.filter(|_| is_even).and_then(|largest| nearly_all(known, largest));
    let target = series.target.and_then(tick::drawable);
    nearly_all.or(largest).into_iter().chain(target).reduce(f64::max)
}

/// The value that 98 of 100 do not exceed, if the largest is more than double of it. Whether it is can be counted; only then
/// it must be found.
fn nearly_all(mut values: Vec<f64>, largest: f64) -> Option<f64> {
    let place = values.len().saturating_sub(1) * 98 / 100;
    let below = values.iter().filter(|value| 2.0 * **value < largest).count();
    (below > place && values.len() >= MIN_FOR_OUTLIERS)
        .then(|| *values.select_nth_unstable_by(place, f64::total_cmp).1)
}

/// The smallest value.
fn axis_min(series: &Series) -> f64 {
    let points = series.points.iter().chain(series.before.iter().flatten());
    let values = points.filter_map(Point::value).chain(series.target).filter_map(tick::drawable);
    values.fold(f64::INFINITY, f64::min)
}

/// With fewer values no outlier is cut off.
const MIN_FOR_OUTLIERS: usize = 7;

/// The bucket in which the reader is now.
pub(super) fn current_bucket(series: &Series) -> Option<usize> {
    let is_now = |point: &Point| {
        point.status == BucketStatus::Running && matches!(point.bucket, Bucket::Day(_) | Bucket::Hour(_))
    };
    series.points.iter().position(is_now)
}

/// Whether the buckets stand as columns: counts, few enough to tell apart, whose heights can be compared.
pub(super) fn is_columnar(series: &Series) -> bool {
    let is_even = series.scale == Scale::Linear;
    is_even && series.metric.unit() == Unit::Count && series.points.len() <= 31
}
