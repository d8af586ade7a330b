//! A panel's table as other programs read it.

use export::table::{Table, Value};

use crate::ui::table::cell::{Cell, CellValue, TableRow};
use crate::ui::table::column::{Column, ColumnId, ColumnKind};
use crate::ui::table::sort::SortKey;
use crate::ui::table::table_data::TableData;

/// The column of the compared period, which goes along where there is one.
const BEFORE: ColumnId = ColumnId::new("before");

/// A table to export, and why some of its cells are empty.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Exported {
    /// The table.
    pub table: Table,
    /// The head of a column with empty cells, and why they are: each once.
    pub reasons: Vec<(String, String)>,
}

/// The columns and rows of a table at these places, in their order: numbers in seconds and percent, with a column for what
/// the workspace calls the rows, where that is something else than their name.
pub(super) fn exported(data: &TableData, visible: &[usize], places: &[usize]) -> Exported {
    let rows: Vec<&TableRow> = places.iter().filter_map(|place| data.rows().get(*place)).collect();
    let columns = data.columns().iter().enumerate();
    let shown: Vec<(usize, &Column)> =
        columns.filter(|(at, column)| visible.contains(at) || column.id == BEFORE).collect();
    let mut exported = Exported {
        table: Table { columns: Vec::new(), rows: vec![Vec::new(); rows.len()] },
        ..Exported::default()
    };
    for (at, column) in shown {
        let cells: Vec<Option<&Cell>> = rows.iter().map(|row| row.cells.get(at)).collect();
        exported.add_column(column, &cells);
        if at == 0 && rows.iter().any(|row| row.id.is_some()) {
            let id = |row: &&TableRow| row.id.clone().map_or(Value::Missing, Value::Text);
            exported.push(i18n::export_id().into(), rows.iter().map(id));
        }
    }
    exported
}

impl Exported {
    /// Numbers of one unit with it in the head; of several with a column of units beside them.
    fn add_column(&mut self, column: &Column, cells: &[Option<&Cell>]) {
        let kinds: Vec<Option<ColumnKind>> = cells
            .iter()
            .map(|cell| cell.and_then(|cell| number(cell, column.kind)).map(|(kind, _)| kind))
            .collect();
        let units: Vec<&str> = kinds.iter().flatten().map(|kind| unit(*kind)).collect();
        let first = units.first().copied().unwrap_or_default();
        let is_mixed = units.iter().any(|unit| *unit != first);
        let head = match first {
            "" => column.head.clone(),
            unit if !is_mixed => format!("{} ({unit})", column.head),
            _ => column.head.clone(),
        };
        for reason in cells.iter().flatten().filter_map(|cell| cell.missing.clone()) {
            let reason = (column.head.clone(), reason);
            if !self.reasons.contains(&reason) {
                self.reasons.push(reason);
            }
        }
        let value = |cell: &Option<&Cell>| cell.map_or(Value::Missing, |cell| value(cell, column.kind));
        self.push(head, cells.iter().map(value));
        if is_mixed {
            let unit = |kind: &Option<ColumnKind>| match kind.map(unit) {
                None | Some("") => Value::Missing,
                Some(unit) => Value::Text(unit.into()),
            };
            self.push(i18n::export_unit().into(), kinds.iter().map(unit));
        }
    }

    fn push(&mut self, head: String, values: impl Iterator<Item = Value>) {
        self.table.columns.push(head);
        self.table.rows.iter_mut().zip(values).for_each(|(row, value)| row.push(value));
    }
}

/// The number of a cell and what it is.
fn number(cell: &Cell, column: ColumnKind) -> Option<(ColumnKind, f64)> {
    match (cell.value, &cell.key) {
        (Some(CellValue::Number(kind, number)), _) => Some((kind, number)),
        (None, SortKey::Number(number)) => Some((column, *number)),
        _ => None,
    }
}

fn value(cell: &Cell, column: ColumnKind) -> Value {
    if let Some((kind, number)) = number(cell, column) {
        return Value::Number(match kind {
            ColumnKind::Share => rounded(number * 100.0),
            _ => rounded(number),
        });
    }
    match cell.value {
        Some(CellValue::Day(day)) => Value::Date(day),
        Some(CellValue::Hour(hour)) => Value::Time(hour),
        _ if cell.missing.is_some() || cell.is_placeholder() => Value::Missing,
        _ => Value::Text(cell.text.clone()),
    }
}

/// To a thousandth: of means over conversations no more is known.
fn rounded(number: f64) -> f64 {
    (number * 1_000.0).round() / 1_000.0
}

/// The unit of a kind, as it stands in heads.
fn unit(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Duration => "s",
        ColumnKind::Share => "%",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::locale_format::EnglishFormat;

    fn texts(exported: &Exported) -> Vec<Vec<String>> {
        let text = |value: &Value| match value {
            Value::Missing => String::new(),
            Value::Text(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Date(date) => date.to_string(),
            Value::Time(time) => time.to_string(),
        };
        let rows = exported.table.rows.iter().map(|row| row.iter().map(text).collect());
        std::iter::once(exported.table.columns.clone()).chain(rows).collect()
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
        let of = |kind, number| Cell::of(kind, number, &EnglishFormat);
        let ana = vec![
            Cell::name("Ana"),
            of(ColumnKind::Count, 12.0),
            of(ColumnKind::Share, 0.123456),
            of(ColumnKind::Duration, 75.25),
        ];
        let ben = vec![
            Cell::name("Ben"),
            of(ColumnKind::Count, 0.0),
            of(ColumnKind::Share, 0.0),
            Cell::missing("No conversations"),
        ];
        let data = TableData::new(columns, vec![row(Some("ana"), ana), row(None, ben)]);
        let all = exported(&data, &[0, 1, 2, 3], &[1, 0]);
        assert_eq!(
            texts(&all),
            [
                ["Agent", "ID", "Conversations", "Share (%)", "First response (s)"],
                ["Ben", "", "0", "0", ""],
                ["Ana", "ana", "12", "12.346", "75.25"],
            ]
        );
        assert_eq!(all.reasons, [("First response".to_owned(), "No conversations".to_owned())]);
        // What is not on screen stays out.
        assert_eq!(
            texts(&exported(&data, &[0, 1], &[0])),
            [["Agent", "ID", "Conversations"], ["Ana", "ana", "12"]]
        );
    }

    #[test]
    fn numbers_of_several_units_have_a_column_of_units() {
        let holding =
            |text: &str, kind, number| Cell::text(text).holding(Some(CellValue::Number(kind, number)));
        let rows = vec![
            vec![Cell::text("Conversations"), holding("1,204", ColumnKind::Count, 1204.0)],
            vec![Cell::text("First response"), holding("about 1 min", ColumnKind::Duration, 60.0)],
            vec![Cell::text("Visitors"), Cell::text("no sum")],
            vec![Cell::text("On hold"), Cell::text("–")],
        ];
        let data = TableData::unsorted(["Metric", "Value"].map(String::from).to_vec(), rows);
        assert_eq!(
            texts(&exported(&data, &[0, 1], &[0, 1, 2, 3])),
            [
                ["Metric", "Value", "Unit"],
                ["Conversations", "1204", ""],
                ["First response", "60", "s"],
                ["Visitors", "no sum", ""],
                ["On hold", "", ""],
            ]
        );
    }
}
