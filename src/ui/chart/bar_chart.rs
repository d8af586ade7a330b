//! A breakdown as horizontal bars, and its words.

use super::chart_model::{AnyChart, ChartModel, Surface, Swatch, TooltipContent, level};
use crate::browser::intl_format::IntlFormat;
use crate::text::breakdown::{row_name, segment_title};
use crate::text::change::{COUNT, describe_with_difference};
use analytics::breakdown::{Breakdown, Comparability, Name, Row};
use analytics::change::Change;
use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;
use charts::bars::{bars_anchor, bars_height, bars_hit, draw_bars};
use charts::geometry::Size;
use charts::theme::{Theme, palette_index};
use std::borrow::Cow;

/// Numbers by label, all of them; the drawing folds what is too many.
pub struct BarChart {
    shown: Breakdown,
    summary: String,
}

impl BarChart {
    /// A drawing of at most `most` named rows. `what` names a total of times; other totals are of conversations.
    pub fn new(data: &Breakdown, most: usize, what: &str) -> Self {
        Self { shown: data.top(most), summary: summary(data, what, &IntlFormat) }
    }
}

impl ChartModel for BarChart {
    fn point_count(&self) -> usize {
        self.shown.rows.len()
    }

    fn summary(&self) -> String {
        self.summary.clone()
    }

    fn parts(&self) -> Vec<(Swatch, Cow<'static, str>)> {
        let before = (self.shown.comparability != Comparability::NotCompared)
            .then(|| (Swatch::Comparison, i18n::figure_compared_period().into()));
        if self.shown.segments.len() > 1 || before.is_some() {
            let own = self
                .shown
                .segments
                .iter()
                .map(|part| (Swatch::Series(palette_index(*part)), segment_title(*part).into()));
            own.chain(before).collect()
        } else {
            Vec::new()
        }
    }

    fn level(&self, index: usize) -> Option<f64> {
        bar_level(&self.shown, index)
    }

    fn without(&self, hidden: &[usize]) -> AnyChart {
        AnyChart::new(Self { shown: self.shown.clone().without(hidden), summary: self.summary.clone() })
    }

    fn tooltip_content(&self, index: usize) -> TooltipContent {
        self.shown
            .rows
            .get(index)
            .map(|row| tooltip_content(&self.shown, row, &IntlFormat))
            .unwrap_or_default()
    }

    fn table_row(&self, index: usize) -> Option<usize> {
        // Those who are drawn by themselves come first in both, in the same order.
        let row = self.shown.rows.get(index)?;
        (!row.name.is_unassigned() && !matches!(row.name, Name::Other(_))).then_some(index)
    }

    fn height(&self) -> Option<f64> {
        Some(bars_height(self.shown.rows.len()))
    }

    fn draw(&self, surface: &Surface<'_>, active: Option<usize>, theme: &Theme) {
        let _ = draw_bars(surface, &self.shown, active, theme, &IntlFormat);
    }

    fn hit(&self, _: f64, y: f64, size: Size, theme: &Theme) -> Option<usize> {
        bars_hit(&self.shown, size, y, theme, &IntlFormat)
    }

    fn anchor(&self, index: usize, size: Size, theme: &Theme) -> (f64, f64) {
        bars_anchor(&self.shown, size, index, theme, &IntlFormat)
    }
}

fn tooltip_content(data: &Breakdown, row: &Row, format: &dyn LocaleFormat) -> TooltipContent {
    let part = |part: &str, value: f64| i18n::figure_part(part, &format.value(value, data.unit));
    let parts = data.segments.iter().zip(&row.values);
    let mut lines: Vec<String> = parts.map(|(name, value)| part(segment_title(*name), *value)).collect();
    if data.total() > 0.0 && data.is_complete() {
        lines.push(i18n::figure_share(&format.percent(row.total() / data.total())));
    }
    if let Some(before) = row.before {
        lines.push(i18n::figure_beside(&data.compared_with, &format.value(before, data.unit)));
        lines.extend(change_text(data, row, format));
    }
    TooltipContent { title: row_name(&row.name), lines }
}

/// How a row stands to the compared period, where the days are alike.
pub fn change_text(data: &Breakdown, row: &Row, format: &dyn LocaleFormat) -> Option<String> {
    let change = Change::of_counts(row.before?, row.total());
    (data.comparability == Comparability::Comparable)
        .then(|| describe_with_difference(change, COUNT, data.unit, format))
}

/// How high a row is beside the highest bar. All others together are as high as that at most.
fn bar_level(data: &Breakdown, index: usize) -> Option<f64> {
    let bars = data.rows.iter().filter(|row| !row.is_other());
    let most = bars.map(Row::total).fold(0.0, f64::max);
    level(data.rows.iter().map(|row| Some(row.total().min(most))), index)
}

fn summary(data: &Breakdown, what: &str, format: &dyn LocaleFormat) -> String {
    let total = total_text(data, what, format);
    // The most may be among what is not here.
    if !data.is_complete() {
        return i18n::figure_bars_part(&total);
    }
    match data.rows.first() {
        Some(first) if data.total() > 0.0 && data.rows.len() > 1 => {
            let most = format.value(first.total(), data.unit);
            i18n::figure_bars(&most, &row_name(&first.name), &total)
        }
        _ => i18n::figure_bars_total(&total),
    }
}

/// The total as a sentence begins with it: `2,441 conversations`, `Available time: 12 h`.
fn total_text(data: &Breakdown, what: &str, format: &dyn LocaleFormat) -> String {
    match data.unit {
        Unit::Count => i18n::trends_conversations(data.total()),
        unit => i18n::figure_part(what, &format.value(data.total(), unit)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::breakdown::Segment;
    use analytics::locale_format::EnglishFormat;

    fn breakdown(rows: &[(&str, f64)]) -> Breakdown {
        let rows = rows.iter().map(|(name, value)| Row::new(Name::Given(name.to_string()), vec![*value]));
        Breakdown::new(Unit::Count, &[Segment::Conversations], rows.collect())
    }

    #[test]
    fn a_breakdown_is_told_in_one_sentence() {
        let described = |rows: &[(&str, f64)]| summary(&breakdown(rows), "Conversations", &EnglishFormat);
        assert_eq!(described(&[("Ana", 1.0), ("Ben", 3.0)]), "4 conversations. Most: Ben (3).");
        assert_eq!(described(&[("Ana", 4.0)]), "4 conversations.");
        assert_eq!(described(&[]), "0 conversations.");
    }

    #[test]
    fn all_others_together_set_no_scale_for_the_ear() {
        let data =
            breakdown(&[("Ana", 40.0), ("Ben", 20.0), ("Cem", 15.0), ("Dee", 15.0), ("Eve", 30.0)]).top(3);
        let levels: Vec<_> = (0..3).map(|index| bar_level(&data, index)).collect();
        assert_eq!(data.rows[2].total(), 50.0);
        assert_eq!(levels, [Some(1.0), Some(0.75), Some(1.0)]);
    }

    #[test]
    fn a_sum_without_some_rows_says_so_and_is_divided_by_nobody() {
        let data = Breakdown { unreadable: vec![None], ..breakdown(&[("Ana", 1.0), ("Ben", 3.0)]) };
        assert_eq!(
            summary(&data, "Conversations", &EnglishFormat),
            "4 conversations, not counting missing rows."
        );
        assert_eq!(tooltip_content(&data, &data.rows[0], &EnglishFormat).sentence(), "Ben: Conversations: 3");
    }

    #[test]
    fn a_row_names_the_days_that_it_is_compared_with() {
        let described = |comparability| {
            let than = "last Sunday by 11:00".into();
            let mut data = Breakdown { comparability, compared_with: than, ..breakdown(&[("Ana", 15.0)]) };
            data.rows[0].before = Some(10.0);
            tooltip_content(&data, &data.rows[0], &EnglishFormat).lines[2..].join(", ").replace('\u{a0}', " ")
        };
        assert_eq!(described(Comparability::Comparable), "vs. last Sunday by 11:00: 10, 50% more (+5)");
        assert_eq!(described(Comparability::NotComparable), "vs. last Sunday by 11:00: 10");
    }

    #[test]
    fn a_row_says_its_parts_and_its_share() {
        let data = breakdown(&[("Ana", 1.0), ("Ben", 3.0)]);
        let words = tooltip_content(&data, &data.rows[0], &EnglishFormat);
        assert_eq!(words.sentence(), "Ben: Conversations: 3, 75.0% of total");
    }
}
