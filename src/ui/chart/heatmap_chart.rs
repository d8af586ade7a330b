//! Hours by days as a drawing, and its words.

use std::mem;
use std::sync::Arc;

use super::chart_model::{Absence, ChartModel, ColourKey, Surface, TooltipContent, level};
use crate::browser::intl_format::IntlFormat;
use analytics::heatmap::{Column, HOURS, Heatmap, Hour};
use analytics::heatmap_columns::HeatmapColumns;
use analytics::locale_format::LocaleFormat;
use analytics::range::DateRange;
use charts::geometry::Size;
use charts::heatmap::{HeatmapData, draw_heatmap, heatmap_anchor, heatmap_height, heatmap_hit};
use charts::theme::Theme;
use chrono::Datelike;

/// Conversations by hour and day.
pub struct HeatmapChart {
    heat: Arc<Heatmap>,
    columns_by: HeatmapColumns,
    columns: Vec<String>,
    short_columns: Vec<String>,
    hours: Arc<[String]>,
}

impl HeatmapChart {
    /// A drawing of days, or of a usual week.
    pub fn new(heat: Arc<Heatmap>, columns_by: HeatmapColumns) -> Self {
        let name = |column: &Column| match columns_by {
            HeatmapColumns::Days => IntlFormat.day(column.day),
            HeatmapColumns::Weekdays => IntlFormat.weekday(column.day),
        };
        let short_name = |column: &Column| match columns_by {
            HeatmapColumns::Days => IntlFormat.count(f64::from(column.day.day())),
            HeatmapColumns::Weekdays => IntlFormat.weekday(column.day),
        };
        let columns = heat.columns.iter().map(name).collect();
        let short_columns = heat.columns.iter().map(short_name).collect();
        Self { columns, short_columns, hours: IntlFormat.hours(), heat, columns_by }
    }

    fn chart_data(&self) -> HeatmapData<'_> {
        let Self { heat, columns, short_columns, hours, .. } = self;
        HeatmapData { heat, columns, short_columns, hours }
    }

    fn at(&self, index: usize) -> Option<(&Column, Hour)> {
        let column = self.heat.columns.get(index / HOURS)?;
        Some((column, *column.hours.get(index % HOURS)?))
    }

    fn when(&self, column: &Column, hour: usize) -> String {
        let day = match self.columns_by {
            HeatmapColumns::Days => IntlFormat.full_day(column.day),
            HeatmapColumns::Weekdays => IntlFormat.long_weekday(column.day),
        };
        i18n::heat_hour(&day, self.hours.get(hour).map(String::as_str).unwrap_or_default())
    }
}

impl ChartModel for HeatmapChart {
    fn point_count(&self) -> usize {
        self.heat.columns.len() * HOURS
    }

    fn stride(&self) -> usize {
        HOURS
    }

    fn summary(&self) -> String {
        let Some((day, hour, most)) = self.heat.peak() else {
            return match (self.heat.known_columns(), self.columns_by) {
                (0, HeatmapColumns::Days) => i18n::heat_none_here().into(),
                (0, HeatmapColumns::Weekdays) => i18n::heat_no_whole_day().into(),
                _ => i18n::heat_none().into(),
            };
        };
        let column = self.heat.columns.iter().find(|column| column.day == day);
        let when = column.map(|column| self.when(column, hour)).unwrap_or_default();
        let most = i18n::heat_conversations(most);
        match self.columns_by {
            HeatmapColumns::Days => i18n::heat_most(&most, &when),
            HeatmapColumns::Weekdays => i18n::heat_most_usual(&most, &when),
        }
    }

    fn scale(&self) -> Option<ColourKey> {
        let most = self.heat.peak().map_or(0.0, |(_, _, most)| most);
        let ends = [0.0, most].map(|number| IntlFormat.count(number));
        let hours = || self.heat.columns.iter().flat_map(|column| column.hours);
        let kinds = [Hour::Running(0.0), Hour::Unknown, Hour::NotReported, Hour::NotYet, Hour::Skipped];
        let has = |kind: &Hour| hours().any(|hour| mem::discriminant(&hour) == mem::discriminant(kind));
        let without = kinds.into_iter().filter(has).filter_map(apart).collect();
        (self.heat.known_columns() > 0).then(|| ColourKey { title: i18n::heat_colours(), ends, without })
    }

    fn level(&self, index: usize) -> Option<f64> {
        level(self.heat.columns.iter().flat_map(|column| column.hours).map(Hour::number), index)
    }

    fn tooltip_content(&self, index: usize) -> TooltipContent {
        let Some((column, hour)) = self.at(index) else { return TooltipContent::default() };
        let line = match hour {
            Hour::Number(number) => i18n::heat_conversations(number),
            Hour::Running(number) => i18n::heat_so_far(&i18n::heat_conversations(number)),
            other => apart(other).map(|(_, words)| words.to_owned()).unwrap_or_default(),
        };
        TooltipContent { title: self.when(column, index % HOURS), lines: vec![line] }
    }

    fn days(&self, index: usize) -> Option<DateRange> {
        let (column, _) = self.at(index)?;
        (self.columns_by == HeatmapColumns::Days).then(|| DateRange::day(column.day))
    }

    fn height(&self) -> Option<f64> {
        Some(heatmap_height())
    }

    fn draw(&self, surface: &Surface<'_>, active: Option<usize>, theme: &Theme) {
        let _ = draw_heatmap(surface, &self.chart_data(), active, theme);
    }

    fn hit(&self, x: f64, y: f64, size: Size, theme: &Theme) -> Option<usize> {
        heatmap_hit(&self.chart_data(), size, (x, y), theme)
    }

    fn anchor(&self, index: usize, size: Size, theme: &Theme) -> (f64, f64) {
        heatmap_anchor(&self.chart_data(), size, index, theme)
    }
}

/// How an hour is drawn that is not told by its colour alone, and what that means.
fn apart(hour: Hour) -> Option<(Absence, &'static str)> {
    match hour {
        Hour::Number(_) => None,
        Hour::Running(_) => Some((Absence::Running, i18n::trends_running())),
        Hour::Unknown => Some((Absence::Hatched, i18n::heat_unknown())),
        Hour::NotReported => Some((Absence::Hatched, i18n::heat_untold())),
        Hour::NotYet => Some((Absence::Blank, i18n::trends_not_yet())),
        Hour::Skipped => Some((Absence::Blank, i18n::heat_skipped())),
    }
}
