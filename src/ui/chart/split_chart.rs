//! One metric of several departments as a drawing, and its words.

use std::borrow::Cow;
use std::sync::Arc;

use analytics::locale_format::LocaleFormat;
use analytics::range::DateRange;
use analytics::series::{Bucket, Series};
use analytics::split_series::SplitSeries;
use charts::geometry::Size;
use charts::split::draw_split;
use charts::theme::Theme;
use charts::trend::{trend_anchor, trend_hit};

use super::chart_model::{AnyChart, ChartModel, Surface, Swatch, TooltipContent};
use super::trend_text::{bucket_text, value_text};
use crate::browser::intl_format::IntlFormat;
use crate::text::metric;

/// A metric over time, a line a department.
pub struct SplitChart {
    /// The numbers.
    pub split: Arc<SplitSeries>,
    /// The departments' names, in the order of the numbers.
    pub names: Vec<String>,
    /// Their places in the palette, from 0.
    pub places: Vec<usize>,
    /// The highest of each bucket.
    highest: Series,
}

impl SplitChart {
    /// All departments.
    pub fn new(split: SplitSeries, names: Vec<String>) -> Self {
        let (places, highest) = ((0..names.len()).collect(), split.highest());
        Self { split: Arc::new(split), names, places, highest }
    }

    fn parts_named(&self) -> impl Iterator<Item = (&String, &Series)> {
        self.names.iter().zip(self.split.parts())
    }
}

impl ChartModel for SplitChart {
    fn point_count(&self) -> usize {
        self.highest.points.len()
    }

    fn summary(&self) -> String {
        let part = |(name, series): (&String, &Series)| {
            let (number, _) = series.overall()?;
            Some(i18n::split_part(name, &IntlFormat.value(number, series.metric.unit())))
        };
        let list: Vec<String> = self.parts_named().filter_map(part).collect();
        i18n::split_summary(&list.join(i18n::covering_between_names()), metric::title(self.highest.metric))
    }

    fn parts(&self) -> Vec<(Swatch, Cow<'static, str>)> {
        let part = |(name, place): (&String, &usize)| (Swatch::Series(place + 1), Cow::Owned(name.clone()));
        self.names.iter().zip(&self.places).map(part).collect()
    }

    fn without(&self, hidden: &[usize]) -> AnyChart {
        let kept = |at: &usize| !hidden.contains(at);
        let places: Vec<usize> = (0..self.names.len()).filter(kept).collect();
        let names = places.iter().filter_map(|at| self.names.get(*at).cloned()).collect();
        let split = self.split.without(hidden);
        AnyChart::new(Self { places, ..Self::new(split, names) })
    }

    fn tooltip_content(&self, index: usize) -> TooltipContent {
        let Some(point) = self.highest.points.get(index) else { return TooltipContent::default() };
        let line = |(name, series): (&String, &Series)| {
            Some(i18n::trends_value(name, &value_text(series, series.points.get(index)?, &IntlFormat)))
        };
        let lines = self.parts_named().filter_map(line).collect();
        TooltipContent { title: bucket_text(&point.bucket, &IntlFormat), lines }
    }

    fn days(&self, index: usize) -> Option<DateRange> {
        match &self.highest.points.get(index)?.bucket {
            Bucket::Day(day) => Some(DateRange::day(*day)),
            Bucket::Days(days) => Some(*days),
            Bucket::Hour(_) | Bucket::Labelled(_) => None,
        }
    }

    fn draw(&self, surface: &Surface<'_>, active: Option<usize>, theme: &Theme) {
        let _ = draw_split(surface, &self.split, &self.places, active, theme, &IntlFormat);
    }

    fn hit(&self, x: f64, _: f64, size: Size, theme: &Theme) -> Option<usize> {
        trend_hit(&self.highest, size, x, theme, &IntlFormat)
    }

    fn anchor(&self, index: usize, size: Size, theme: &Theme) -> (f64, f64) {
        trend_anchor(&self.highest, size, index, theme, &IntlFormat)
    }
}
