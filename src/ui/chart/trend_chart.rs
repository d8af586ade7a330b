//! The trend as a drawing, and its words.

use std::borrow::Cow;
use std::sync::Arc;

use analytics::range::DateRange;
use analytics::series::{Bucket, Point, Series};
use charts::geometry::Size;
use charts::theme::Theme;
use charts::trend::{draw_trend, trend_anchor, trend_hit};

use super::chart_model::{AnyChart, ChartModel, Surface, Swatch, TooltipContent, level};
use super::trend_text::{summary, tooltip_content};
use crate::browser::intl_format::IntlFormat;

/// A metric over time.
pub struct TrendChart {
    /// The numbers.
    pub series: Arc<Series>,
}

impl ChartModel for TrendChart {
    fn point_count(&self) -> usize {
        self.series.points.len()
    }

    fn summary(&self) -> String {
        summary(&self.series, &IntlFormat)
    }

    fn parts(&self) -> Vec<(Swatch, Cow<'static, str>)> {
        if self.series.before.is_empty() {
            Vec::new()
        } else {
            vec![
                (Swatch::Series(1), i18n::trends_this_period().into()),
                (Swatch::Comparison, i18n::figure_compared_period().into()),
            ]
        }
    }

    fn level(&self, index: usize) -> Option<f64> {
        level(self.series.points.iter().map(Point::value), index)
    }

    fn without(&self, hidden: &[usize]) -> AnyChart {
        let mut series = (*self.series).clone();
        let before = std::mem::take(&mut series.before);
        if hidden.contains(&0) {
            series.points = before.into_iter().flatten().collect();
            // What was told beside it is of the other period.
            series.outliers.clear();
            series.overall_change = None;
        }
        AnyChart::new(Self { series: Arc::new(series) })
    }

    fn tooltip_content(&self, index: usize) -> TooltipContent {
        tooltip_content(&self.series, index, &IntlFormat).unwrap_or_default()
    }

    fn days(&self, index: usize) -> Option<DateRange> {
        match &self.series.points.get(index)?.bucket {
            Bucket::Day(day) => Some(DateRange::day(*day)),
            Bucket::Days(days) => Some(*days),
            Bucket::Hour(_) | Bucket::Labelled(_) => None,
        }
    }

    fn draw(&self, surface: &Surface<'_>, active: Option<usize>, theme: &Theme) {
        let _ = draw_trend(surface, &self.series, active, theme, &IntlFormat);
    }

    fn hit(&self, x: f64, _: f64, size: Size, theme: &Theme) -> Option<usize> {
        trend_hit(&self.series, size, x, theme, &IntlFormat)
    }

    fn anchor(&self, index: usize, size: Size, theme: &Theme) -> (f64, f64) {
        trend_anchor(&self.series, size, index, theme, &IntlFormat)
    }
}
