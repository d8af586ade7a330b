//! A panel's table as other programs read it.

use std::borrow::Cow;

use analytics::locale_format::LocaleFormat;
use export::table::{Head, Table, Unit, Value};

use crate::ui::table::cell::{Cell, CellValue, TableRow};
use crate::ui::table::column::{Column, ColumnId, ColumnKind};
use crate::ui::table::sort::SortKey;
use crate::ui::table::table_data::TableData;

/// What is to be told of an exported table.
#[derive(Debug, Default, PartialEq)]
pub(super) struct TableNotes {
    /// The head of a column with empty cells, and why they are: each once.
    pub reasons: Vec<(String, String)>,
    /// The head of a column, and what stands below it: that it is of all departments.
    pub heads: Vec<(String, String)>,
}

/// The columns and rows of a table at these places, in their order, and what is to be told of them: numbers in seconds and
/// percent; beside a change what the number was, beside names what the workspace calls them, and last what the words of a
/// row say beyond its numbers.
pub(super) fn exported(
    data: &TableData,
    visible: &[usize],
    places: &[usize],
    format: &dyn LocaleFormat,
) -> (Table, TableNotes) {
    let rows: Vec<&TableRow> = places.iter().filter_map(|place| data.rows().get(*place)).collect();
    let shown = || data.columns().iter().enumerate().filter(|(at, _)| visible.contains(at));
    let mut writer = TableWriter {
        table: Table { columns: Vec::new(), rows: vec![Vec::new(); rows.len()] },
        notes: TableNotes::default(),
        has_before: shown().any(|(_, column)| column.id == ColumnId::BEFORE),
        units: Vec::new(),
        format,
    };
    for (at, column) in shown() {
        let cells: Vec<Option<&Cell>> = rows.iter().map(|row| row.cells.get(at)).collect();
        if at == 0 {
            writer.add_names(column, &cells);
            let ids: Vec<Option<String>> = rows.iter().map(|row| row.id.clone()).collect();
            writer.push_texts(i18n::export_id(), ids);
        } else {
            writer.add_column(column, &cells);
        }
    }
    let shown: Vec<usize> = shown().map(|(at, _)| at).collect();
    let remarks = rows.iter().map(|row| remarks(data, row, &shown)).collect();
    writer.push_texts(i18n::export_note(), remarks);
    (writer.table, writer.notes)
}

/// What the words of a row say beyond its numbers.
fn remarks(data: &TableData, row: &TableRow, shown: &[usize]) -> Option<String> {
    let remark = |at: &usize| {
        let (cell, column) = (row.cells.get(*at)?, data.columns().get(*at)?);
        let own = cell.remark.clone().or_else(|| {
            Some(cell.missing.clone()?.into_owned()).filter(|_| number(cell, column.kind).is_some())
        })?;
        Some(if *at == 0 { own } else { format!("{}: {own}", column.head) })
    };
    let remarks: Vec<String> = shown.iter().filter_map(remark).collect();
    (!remarks.is_empty()).then(|| remarks.join("; "))
}

/// A number and what it is.
pub(super) type KindNumber = (ColumnKind, f64);

struct TableWriter<'a> {
    table: Table,
    notes: TableNotes,
    /// Whether the numbers of the compared period have a column of their own.
    has_before: bool,
    /// The units in the latest column of units.
    units: Vec<Option<String>>,
    /// How numbers are written where words are exported.
    format: &'a dyn LocaleFormat,
}

impl TableWriter<'_> {
    /// What names the rows; of weeks and months the first day and the last.
    fn add_names(&mut self, column: &Column, cells: &[Option<&Cell>]) {
        let name = |cell: &Option<&Cell>| match cell.map(|cell| (cell.value, cell)) {
            Some((Some(CellValue::Day(day)), _)) => Value::Date(day),
            Some((Some(CellValue::Days(days)), _)) => Value::Date(days.start()),
            Some((Some(CellValue::Hour(hour)), _)) => Value::Time(hour),
            Some((_, cell)) => Value::Text(cell.text.written(self.format).into_owned()),
            None => Value::Missing,
        };
        self.push(Head::Plain(column.head.clone()), cells.iter().map(name));
        let until = |cell: &Option<&Cell>| match cell.and_then(|cell| cell.value) {
            Some(CellValue::Days(days)) => Value::Date(days.end()),
            _ => Value::Missing,
        };
        if cells.iter().any(|cell| until(cell) != Value::Missing) {
            self.push(i18n::export_until().into(), cells.iter().map(until));
        }
    }

    /// Numbers, with their unit in the head or, where they have several, in a column beside them; or words where there are
    /// no numbers at all.
    fn add_column(&mut self, column: &Column, cells: &[Option<&Cell>]) {
        self.notes.heads.extend(column.note.clone().map(|note| (column.head.clone(), note)));
        let changes: Vec<Option<NumberChange>> = cells.iter().map(change).collect();
        let is_change = changes.iter().any(Option::is_some);
        let befores: Vec<Option<KindNumber>> = changes
            .iter()
            .map(|change| change.and_then(|change| Some((change.kind, change.before?))))
            .collect();
        if !self.has_before && befores.iter().any(Option::is_some) {
            self.push_numbers(i18n::comparing_before(), ColumnKind::Count, &befores);
        }
        let number = |(cell, change): (&Option<&Cell>, &Option<NumberChange>)| match change {
            _ if !is_change => number((*cell)?, column.kind),
            change => change.and_then(|change| Some((change.kind, change.difference?))),
        };
        let numbers: Vec<Option<KindNumber>> = cells.iter().zip(&changes).map(number).collect();
        if !is_change && numbers.iter().all(Option::is_none) && column.first.is_none() {
            let words = cells.iter().map(|cell| words((*cell)?, self.format)).collect();
            return self.push_words(column.head.clone(), words);
        }
        let empty = cells.iter().zip(&numbers).filter(|(_, number)| number.is_none());
        for reason in empty.filter_map(|(cell, _)| reason((*cell)?, self.format)) {
            let reason = (column.head.clone(), reason);
            if !self.notes.reasons.contains(&reason) {
                self.notes.reasons.push(reason);
            }
        }
        self.push_numbers(&column.head, column.kind, &numbers);
    }

    fn push_numbers(&mut self, head: &str, kind: ColumnKind, numbers: &[Option<KindNumber>]) {
        let unit_of = |number: &Option<KindNumber>| number.map(|(kind, _)| unit(kind));
        let first = numbers.iter().find_map(unit_of).unwrap_or(unit(kind));
        let is_mixed = numbers.iter().filter_map(unit_of).any(|unit| unit != first);
        let head = match first.filter(|_| !is_mixed) {
            Some(unit) => Head::InUnit(head.to_owned(), unit),
            None => Head::Plain(head.to_owned()),
        };
        self.push(head, numbers.iter().map(|number| number.map_or(Value::Missing, value)));
        let units: Vec<Option<String>> = numbers
            .iter()
            .map(|number| unit_of(number).flatten().map(|unit| unit.sign().to_owned()))
            .collect();
        // One column of units is for all that have the same.
        let is_told = units.iter().zip(&self.units).all(|(unit, told)| unit.is_none() || unit == told)
            && !self.units.is_empty();
        if is_mixed && !is_told {
            let signs = units.iter().map(|unit| unit.clone().map_or(Value::Missing, Value::Text));
            self.push(Head::Units(i18n::export_unit().into()), signs);
            self.units = units;
        }
    }

    /// A column of texts, if there are any.
    fn push_texts(&mut self, head: &str, texts: Vec<Option<String>>) {
        if texts.iter().any(Option::is_some) {
            self.push_words(head.into(), texts);
        }
    }

    fn push_words(&mut self, head: String, texts: Vec<Option<String>>) {
        self.push(Head::Plain(head), texts.into_iter().map(|text| text.map_or(Value::Missing, Value::Text)));
    }

    fn push(&mut self, head: Head, values: impl Iterator<Item = Value>) {
        self.table.columns.push(head);
        self.table.rows.iter_mut().zip(values).for_each(|(row, value)| row.push(value));
    }
}

/// The number of a cell and what it is.
pub(super) fn number(cell: &Cell, column: ColumnKind) -> Option<KindNumber> {
    match (cell.value, &cell.key) {
        (Some(CellValue::Number(kind, number)), _) => Some((kind, number)),
        (None, SortKey::Number(number)) => Some((column, *number)),
        _ => None,
    }
}

/// How a number changed.
#[derive(Clone, Copy)]
struct NumberChange {
    kind: ColumnKind,
    before: Option<f64>,
    difference: Option<f64>,
}

fn change(cell: &Option<&Cell>) -> Option<NumberChange> {
    match cell.and_then(|cell| cell.value)? {
        CellValue::Change(kind, before, difference) => Some(NumberChange { kind, before, difference }),
        _ => None,
    }
}

/// Why a cell has no number.
pub(super) fn reason(cell: &Cell, format: &dyn LocaleFormat) -> Option<String> {
    cell.missing.clone().map(Cow::into_owned).or_else(|| words(cell, format))
}

/// The words of a cell, if they are more than the place of a number.
fn words(cell: &Cell, format: &dyn LocaleFormat) -> Option<String> {
    let words = || cell.text.written(format).into_owned();
    (!cell.is_placeholder()).then(words).filter(|text| !text.is_empty())
}

/// To three decimals.
fn rounded(number: f64) -> f64 {
    (number * 1_000.0).round() / 1_000.0
}

/// A number in its unit.
pub(super) fn value((kind, number): KindNumber) -> Value {
    match unit(kind) {
        // No program reads it as a number.
        _ if !number.is_finite() => Value::Missing,
        Some(Unit::Seconds) => Value::Duration(rounded(number)),
        Some(Unit::Percent) => Value::Percent(rounded(number * 100.0)),
        None => Value::Number(rounded(number)),
    }
}

/// The unit of a kind.
fn unit(kind: ColumnKind) -> Option<Unit> {
    match kind {
        ColumnKind::Duration => Some(Unit::Seconds),
        ColumnKind::Share => Some(Unit::Percent),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::locale_format::EnglishFormat;

    fn texts(table: &Table) -> Vec<Vec<String>> {
        let text = |value: &Value| match value {
            Value::Missing => String::new(),
            Value::Text(text) => text.clone(),
            Value::Number(number) | Value::Duration(number) | Value::Percent(number) => number.to_string(),
            Value::Date(date) => date.to_string(),
            Value::Time(time) => time.to_string(),
        };
        let rows = table.rows.iter().map(|row| row.iter().map(text).collect());
        std::iter::once(table.columns.iter().map(Head::text).collect()).chain(rows).collect()
    }

    fn row(id: Option<&str>, cells: Vec<Cell>) -> TableRow {
        TableRow::new("key", cells).identified(id.map(str::to_owned))
    }

    #[test]
    fn numbers_have_the_unit_of_their_head_and_names_their_id() {
        let columns = vec![
            Column::name("agent", "Agent"),
            Column::count("conversations", "Conversations"),
            Column::new(ColumnKind::Share, "share", "Share"),
            Column::new(ColumnKind::Duration, "first-response", "First response"),
        ];
        let ana = vec![
            Cell::name("Ana"),
            Cell::of(ColumnKind::Count, 12.0),
            Cell::of(ColumnKind::Share, 0.123456),
            Cell::of(ColumnKind::Duration, 75.25),
        ];
        let ben = vec![
            Cell::name("Ben"),
            Cell::of(ColumnKind::Count, 0.0),
            Cell::of(ColumnKind::Share, 0.0),
            Cell::missing("No conversations"),
        ];
        let data = TableData::new(columns, vec![row(Some("ana"), ana), row(None, ben)]);
        let (all, notes) = exported(&data, &[0, 1, 2, 3], &[1, 0], &EnglishFormat);
        assert_eq!(
            texts(&all),
            [
                ["Agent", "ID", "Conversations", "Share (%)", "First response (s)"],
                ["Ben", "", "0", "0", ""],
                ["Ana", "ana", "12", "12.346", "75.25"],
            ]
        );
        assert_eq!(notes.reasons, [("First response".to_owned(), "No conversations".to_owned())]);
        // What is not on screen stays out.
        assert_eq!(
            texts(&exported(&data, &[0, 1], &[0], &EnglishFormat).0),
            [["Agent", "ID", "Conversations"], ["Ana", "ana", "12"]]
        );
    }

    #[test]
    fn numbers_of_several_units_have_a_column_of_units() {
        let holding = |text: &'static str, kind, number| {
            Cell::text(text).holding(Some(CellValue::Number(kind, number)))
        };
        let rows = vec![
            vec![Cell::text("Conversations"), holding("1,204", ColumnKind::Count, 1204.0)],
            vec![Cell::text("First response"), holding("about 1 min", ColumnKind::Duration, 60.0)],
            vec![Cell::text("Visitors"), Cell::text("no sum")],
            vec![Cell::text("On hold"), Cell::no_value()],
        ];
        let data = TableData::unsorted(["Metric", "Value"].map(String::from).to_vec(), rows);
        let (table, notes) = exported(&data, &[0, 1], &[0, 1, 2, 3], &EnglishFormat);
        assert_eq!(notes.reasons, [("Value".to_owned(), "no sum".to_owned())]);
        assert_eq!(
            texts(&table),
            [
                ["Metric", "Value", "Unit"],
                ["Conversations", "1204", ""],
                ["First response", "60", "s"],
                ["Visitors", "", ""],
                ["On hold", "", ""],
            ]
        );
    }

    #[test]
    fn a_change_has_what_the_number_was_and_no_difference_where_days_are_unlike() {
        let changed = |text: &'static str, before, difference| {
            Cell::number(text, 0.0).holding(Some(CellValue::Change(
                ColumnKind::Count,
                Some(before),
                difference,
            )))
        };
        let columns =
            vec![Column::name("agent", "Agent"), Column::new(ColumnKind::Change, "change", "Change")];
        let rows = vec![
            row(None, vec![Cell::name("Ana"), changed("50% more", 10.0, Some(5.0))]),
            row(None, vec![Cell::name("Ben"), changed("previously 31", 31.0, None)]),
        ];
        let (table, notes) = exported(&TableData::new(columns, rows), &[0, 1], &[0, 1], &EnglishFormat);
        let head = ["Agent", i18n::comparing_before(), "Change"];
        assert_eq!(texts(&table), [head, ["Ana", "10", "5"], ["Ben", "31", ""]]);
        assert_eq!(notes.reasons, [("Change".to_owned(), "previously 31".to_owned())]);
    }

    #[test]
    fn what_words_say_beyond_a_number_stands_in_a_note() {
        let week = "2026-03-02..2026-03-08".parse().unwrap();
        let rows = vec![vec![
            Cell::text("2 – 8 Mar (in progress)")
                .holding(Some(CellValue::Days(week)))
                .remarking(Some("in progress".into())),
            Cell::number("about 12", 12.0).remarking(Some("about 12".into())),
        ]];
        let data = TableData::unsorted(["Date", "Count"].map(String::from).to_vec(), rows);
        assert_eq!(
            texts(&exported(&data, &[0, 1], &[0], &EnglishFormat).0),
            [
                ["Date", "To", "Count", "Note"],
                ["2026-03-02", "2026-03-08", "12", "in progress; Count: about 12"],
            ]
        );
    }
}
