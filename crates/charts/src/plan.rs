//! Where the parts of a trend lie.

use analytics::metric::Unit;
use analytics::scale::Scale;
use analytics::series::{Bucket, Point, Series, Standing};
use analytics::wording::Wording;

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

/// The geometry of a trend: buckets side by side in equal slots, values from 0 upward. What lies far above all others
/// is cut off at the top.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plan {
    pub plot: Frame,
    pub ticks: Vec<Tick>,
    pub labels: Vec<Label>,
    /// Whether it is a sparkline: too low for axes and labels.
    pub is_bare: bool,
    pub slot: f64,
    count: usize,
    low_value: f64,
    top_value: f64,
    has_cut: bool,
    scale: Scale,
}

/// A plot lower than this many lines of text is drawn as a sparkline: no axis, no labels.
const BARE: f64 = 5.0;
/// Between the value labels and the plot.
pub(super) const GUTTER: f64 = 8.0;

impl Plan {
    /// The plan, where there is room for one.
    pub fn new(series: &Series, size: Size, theme: &Theme, wording: &dyn Wording) -> Option<Self> {
        let line = theme.font_px;
        let is_bare = size.height < line * BARE;
        let (top, bottom) =
            if is_bare { (line / 2.0, size.height - 1.0) } else { (line, size.height - line * 2.0) };
        let known = known(series);
        let largest = known.iter().copied().reduce(f64::max);
        let held = held(series, known, largest);
        let mut values = ticks(series, held, bottom - top);
        let most = held.filter(|most| is_bare && *most > 0.0);
        if let (Some(top), Some(most)) = (values.last_mut(), most) {
            // Without an axis the number need not be a round one.
            *top = most;
        }
        let named = values.iter().filter(|_| !is_bare);
        let texts: Vec<String> = named.map(|v| wording.tick(*v, series.metric.unit())).collect();
        let widest = texts.iter().map(|text| theme.width(text)).fold(0.0, f64::max);
        let gutter = if texts.is_empty() { 0.0 } else { (widest + GUTTER).min(size.width * 0.45) };
        let plot = Frame { left: gutter, top, right: size.width - 2.0, bottom };
        if !plot.is_readable() {
            return None;
        }
        let count = series.points.len();
        let (low_value, top_value) =
            (values.first().copied().unwrap_or_default(), values.last().copied().unwrap_or(1.0));
        let slot = plot.width() / count.max(1) as f64;
        let has_cut = largest.is_some_and(|largest| largest > top_value);
        let mut plan = Self {
            plot,
            ticks: vec![],
            labels: vec![],
            is_bare,
            slot,
            count,
            low_value,
            top_value,
            has_cut,
            scale: series.scale,
        };
        let ticks = values.iter().zip(texts);
        plan.ticks = ticks.map(|(v, text)| Tick { y: plan.y(*v), width: theme.width(&text), text }).collect();
        if is_bare {
            return Some(plan);
        }
        let x = |index| plan.x(index);
        plan.labels = when::labels(series, &Room { x: &x, width: size.width, theme }, wording);
        Some(plan)
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
    pub fn is_cut(&self, value: f64) -> bool {
        value > self.top_value
    }

    /// The bucket at `x`.
    pub fn hit(&self, x: f64) -> Option<usize> {
        let inside = self.count > 0 && x >= self.plot.left && x <= self.plot.right;
        let index = ((x - self.plot.left) / self.slot).floor();
        inside.then_some((index as usize).min(self.count.saturating_sub(1)))
    }

    /// The pixel position of a bucket's value; on the base line if it has none.
    pub fn spot(&self, series: &Series, index: usize) -> Option<(f64, f64)> {
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
        Scale::Logarithmic => tick::tenfold(least(series), largest, unit, most),
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
    (below > place && values.len() >= FEWEST).then(|| *values.select_nth_unstable_by(place, f64::total_cmp).1)
}

/// The smallest value.
fn least(series: &Series) -> f64 {
    let points = series.points.iter().chain(series.before.iter().flatten());
    let values = points.filter_map(Point::value).chain(series.target).filter_map(tick::drawable);
    values.fold(f64::INFINITY, f64::min)
}

/// With fewer values no outlier is cut off.
const FEWEST: usize = 7;

/// The bucket in which the reader is now.
pub(super) fn now(series: &Series) -> Option<usize> {
    let is_now = |point: &Point| {
        point.standing == Standing::Running && matches!(point.bucket, Bucket::Day(_) | Bucket::Hour(_))
    };
    series.points.iter().position(is_now)
}

/// Whether the buckets stand as columns: counts, few enough to tell apart, whose heights can be compared.
pub(super) fn is_columnar(series: &Series) -> bool {
    let is_even = series.scale == Scale::Linear;
    is_even && series.metric.unit() == Unit::Count && series.points.len() <= 31
}
