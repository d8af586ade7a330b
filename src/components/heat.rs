//! Hours by days as a drawing, and its words.

use std::mem;
use std::sync::Arc;

use super::browser_wording::BrowserWording;
use super::drawing::{Drawing, ReadOut, Scale, Surface, level};
use analytics::fold::Fold;
use analytics::heat::{Column, HOURS, Heat, Hour};
use analytics::range::DateRange;
use analytics::wording::Wording;
use charts::heat::{Field, draw_heat, heat_anchor, heat_height, heat_hit};
use charts::layout::Size;
use charts::theme::Theme;

/// Conversations by hour and day.
pub struct HeatDrawing {
    heat: Arc<Heat>,
    fold: Fold,
    columns: Vec<String>,
    hours: Arc<[String]>,
}

impl HeatDrawing {
    /// A drawing of days, or of a usual week.
    pub fn new(heat: Arc<Heat>, fold: Fold) -> Self {
        let name = |column: &Column| match fold {
            Fold::Days => BrowserWording.day(column.day),
            Fold::Week => BrowserWording.weekday(column.day),
        };
        let columns = heat.columns.iter().map(name).collect();
        Self { columns, hours: BrowserWording.hours(), heat, fold }
    }

    fn field(&self) -> Field<'_> {
        Field { heat: &self.heat, columns: &self.columns, hours: &self.hours }
    }

    fn at(&self, index: usize) -> Option<(&Column, Hour)> {
        let column = self.heat.columns.get(index / HOURS)?;
        Some((column, *column.hours.get(index % HOURS)?))
    }

    fn when(&self, column: &Column, hour: usize) -> String {
        let day = match self.fold {
            Fold::Days => BrowserWording.full_day(column.day),
            Fold::Week => BrowserWording.long_weekday(column.day),
        };
        i18n::heat_hour(&day, self.hours.get(hour).map(String::as_str).unwrap_or_default())
    }
}

impl Drawing for HeatDrawing {
    fn points(&self) -> usize {
        self.heat.columns.len() * HOURS
    }

    fn stride(&self) -> usize {
        HOURS
    }

    fn summary(&self) -> String {
        let Some((day, hour, most)) = self.heat.peak() else {
            return match (self.heat.known(), self.fold) {
                (0, Fold::Days) => i18n::heat_none_here().into(),
                (0, Fold::Week) => i18n::heat_no_whole_day().into(),
                _ => i18n::heat_none().into(),
            };
        };
        let column = self.heat.columns.iter().find(|column| column.day == day);
        let when = column.map(|column| self.when(column, hour)).unwrap_or_default();
        match self.fold {
            Fold::Days => i18n::heat_most(&BrowserWording.count(most), &when),
            Fold::Week => i18n::heat_most_usual(&BrowserWording.count(most), &when),
        }
    }

    fn scale(&self) -> Option<Scale> {
        let steps = self.heat.steps();
        let none = std::iter::once((0, i18n::heat_colour_none().to_owned()));
        let from = steps.each().map(|(at, from)| (at, i18n::heat_colour_from(&BrowserWording.count(from))));
        let hours = || self.heat.columns.iter().flat_map(|column| column.hours);
        let kinds = [Hour::Running(0.0), Hour::Unknown, Hour::Untold, Hour::NotYet, Hour::Skipped];
        let has = |kind: &Hour| hours().any(|hour| mem::discriminant(&hour) == mem::discriminant(kind));
        let without = kinds.into_iter().filter(has).filter_map(apart).collect();
        let steps = none.chain(from).collect();
        (self.heat.known() > 0).then(|| Scale { title: i18n::heat_colours(), steps, without })
    }

    fn level(&self, index: usize) -> Option<f64> {
        level(self.heat.columns.iter().flat_map(|column| column.hours).map(Hour::number), index)
    }

    fn read_out(&self, index: usize) -> ReadOut {
        let Some((column, hour)) = self.at(index) else { return ReadOut::default() };
        let line = match hour {
            Hour::Number(number) => i18n::heat_conversations(number),
            Hour::Running(number) => i18n::heat_so_far(&i18n::heat_conversations(number)),
            other => apart(other).map(|(_, words)| words.to_owned()).unwrap_or_default(),
        };
        ReadOut { title: self.when(column, index % HOURS), lines: vec![line] }
    }

    fn days(&self, index: usize) -> Option<DateRange> {
        let (column, _) = self.at(index)?;
        (self.fold == Fold::Days).then(|| DateRange::day(column.day))
    }

    fn height(&self) -> Option<f64> {
        Some(heat_height())
    }

    fn draw(&self, surface: &Surface, active: Option<usize>, theme: &Theme) {
        let _ = draw_heat(surface, &self.field(), active, theme);
    }

    fn hit(&self, x: f64, y: f64, size: Size, theme: &Theme) -> Option<usize> {
        heat_hit(&self.field(), size, (x, y), theme)
    }

    fn anchor(&self, index: usize, size: Size, theme: &Theme) -> (f64, f64) {
        heat_anchor(&self.field(), size, index, theme)
    }
}

/// How an hour is drawn that is not told by its colour alone, and what that means.
fn apart(hour: Hour) -> Option<(&'static str, &'static str)> {
    match hour {
        Hour::Number(_) => None,
        Hour::Running(_) => Some(("running", i18n::trends_running())),
        Hour::Unknown => Some(("hatched", i18n::heat_unknown())),
        Hour::Untold => Some(("hatched", i18n::heat_untold())),
        Hour::NotYet => Some(("blank", i18n::trends_not_yet())),
        Hour::Skipped => Some(("blank", i18n::heat_skipped())),
    }
}
