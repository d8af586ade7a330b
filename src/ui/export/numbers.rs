//! A panel's final numbers, to be compared with those of another time.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use export::numbers::{NumberRow, PanelNumbers};

use super::table::number;
use super::taken::TakenPanel;
use crate::browser::intl_format::IntlFormat;
use crate::ui::table::cell::{Cell, CellValue, Standing, TableRow};
use crate::ui::table::column::{Column, ColumnKind};

/// When a day is over everywhere, after its midnight in UTC.
const OVER_EVERYWHERE: TimeDelta = TimeDelta::hours(12);

impl TakenPanel {
    /// The numbers of all rows whose days were over when the workspace answered and, if it is given, at another time.
    pub fn final_numbers(&self, also_at: Option<DateTime<Utc>>) -> Option<PanelNumbers> {
        let at = self.panel.at.filter(|_| self.panel.missing.is_none())?;
        let columns = || self.visible.iter().filter_map(|at| Some((*at, self.number_column(*at)?)));
        let row = |row: &TableRow| {
            self.end(row).filter(|end| is_over(*end, also_at.map_or(at, |also| also.min(at))))?;
            let value = |(at, column): (usize, &Column)| {
                let cell = row.cells.get(at).filter(|cell| is_settled(cell.standing.and(column.standing)))?;
                number(cell, column.kind).map(|(_, number)| number)
            };
            let name = row.cells.first().map(|name| name.text.written(&IntlFormat).into_owned());
            Some(NumberRow(key(row).into_owned(), name.unwrap_or_default(), columns().map(value).collect()))
        };
        Some(PanelNumbers {
            panel: self.panel.id.clone(),
            at,
            columns: columns().map(|(_, column)| column.id.as_str().to_owned()).collect(),
            rows: self.data.rows().iter().filter_map(row).collect(),
        })
    }

    /// What stands over a column, and what its number in a row is.
    pub fn number_kind(&self, row_key: &str, column_id: &str) -> Option<(&str, ColumnKind)> {
        let (at, column) =
            self.data.columns().iter().enumerate().find(|(_, it)| it.id.as_str() == column_id)?;
        let row = self.data.rows().iter().find(|row| key(row) == row_key);
        let own = row.and_then(|row| number(row.cells.get(at)?, column.kind));
        Some((&column.head, own.map_or(column.kind, |(kind, _)| kind)))
    }

    /// Whether newer numbers are on their way.
    pub fn is_loading(&self) -> bool {
        let is_loading =
            |row: &TableRow| self.visible.iter().any(|at| row.cells.get(*at).is_some_and(Cell::is_loading));
        self.panel.is_fetching || self.data.rows().iter().any(is_loading)
    }

    /// Whether its rows are named by words of the page.
    pub fn is_of_words(&self) -> bool {
        self.data.columns().first().is_some_and(|column| column.id.as_str() == "metric")
    }

    fn number_column(&self, at: usize) -> Option<&Column> {
        let column = self.data.columns().get(at).filter(|_| at > 0)?;
        (column.kind.is_number() && column.kind != ColumnKind::Change).then_some(column)
    }

    /// The last of a row's days.
    fn end(&self, row: &TableRow) -> Option<NaiveDate> {
        match row.cells.first()?.value {
            Some(CellValue::Day(day)) => Some(day),
            Some(CellValue::Days(days)) => Some(days.end()),
            Some(CellValue::Hour(hour)) => Some(hour.date()),
            _ => self.panel.days.map(|days| days.end()),
        }
    }
}

/// What a row is about, the same in every language but for a metric.
fn key(row: &TableRow) -> Cow<'_, str> {
    match row.cells.first().and_then(|name| name.value) {
        Some(CellValue::Day(day)) => day.to_string().into(),
        Some(CellValue::Days(days)) => days.to_string().into(),
        Some(CellValue::Hour(hour)) => hour.to_string().into(),
        _ => row.id.as_deref().unwrap_or(&row.key).into(),
    }
}

/// Whether a number is of its answer's time and will stay.
fn is_settled(standing: Standing) -> bool {
    !standing.is_running && !standing.is_old
}

/// Whether a day is over in every zone.
fn is_over(day: NaiveDate, at: DateTime<Utc>) -> bool {
    day.succ_opt().is_some_and(|next| next.and_time(NaiveTime::MIN).and_utc() + OVER_EVERYWHERE <= at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_over_when_it_is_over_in_the_last_zone() {
        let day = "2026-11-19".parse().unwrap();
        let is_over = |at: &str| is_over(day, at.parse().unwrap());
        assert!(!is_over("2026-11-20T11:59:59Z") && is_over("2026-11-20T12:00:00Z"));
    }
}
