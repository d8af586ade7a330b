//! A panel's numbers one by one, as tidy data has them: each in a row that says all about it. The heads and the words for
//! units and states are the same in every language.

use analytics::locale_format::LocaleFormat;
use chrono::{NaiveDate, Timelike};
use export::table::{Head, Table, Value};

use super::details::ExportedPanel;
use super::table::{KindNumber, number, reason, value};
use crate::ui::table::cell::{Cell, CellValue, RowKind, Standing, TableRow};
use crate::ui::table::column::{Column, ColumnId, ColumnKind};
use crate::ui::table::table_data::{Heads, TableData};

/// The columns of the table, and their heads.
#[derive(Clone, Copy)]
enum Field {
    Report,
    Metric,
    Period,
    Date,
    ToDate,
    Hour,
    Department,
    Agent,
    Id,
    Value,
    Unit,
    State,
    Note,
}

const HEADS: [&str; 13] = [
    "report",
    "metric",
    "period",
    "date",
    "to_date",
    "hour",
    "department",
    "agent",
    "id",
    "value",
    "unit",
    "state",
    "note",
];

const DEPARTMENT: ColumnId = ColumnId::new("department");
/// Words, which are no observation.
const TARGET: ColumnId = ColumnId::new("target");

/// The number of the chosen period; that of the compared one, which stands beside these days; by how much the first is more.
const CURRENT: &str = "current";
const PREVIOUS: &str = "previous";
const CHANGE: &str = "change";

/// The numbers in the columns and rows at these places.
pub(super) fn observations(
    panel: &ExportedPanel,
    data: &TableData,
    (visible, places): (&[usize], &[usize]),
    format: &dyn LocaleFormat,
) -> Table {
    let mut rows = Vec::new();
    let has_before =
        visible.iter().filter_map(|at| data.columns().get(*at)).any(|column| column.id == ColumnId::BEFORE);
    for row in places.iter().filter_map(|place| data.rows().get(*place)) {
        let of_row = Observation::of_row(panel, data, row, format);
        for at in visible {
            let Some((column, cell)) = data.columns().get(*at).zip(row.cells.get(*at)) else { continue };
            if *at == 0 || column.id == TARGET {
                continue;
            }
            let observation = of_row.of_cell(data, (*at, column), cell);
            match cell.value {
                Some(CellValue::Change(kind, before, difference)) => {
                    if let Some(before) = before.filter(|_| !has_before) {
                        rows.push(observation.clone().counted(
                            PREVIOUS,
                            Some((kind, before)),
                            (cell, format),
                        ));
                    }
                    let difference = difference.map(|difference| (kind, difference));
                    rows.push(observation.counted(CHANGE, difference, (cell, format)));
                }
                _ => {
                    let period = match column.kind {
                        _ if column.id == ColumnId::BEFORE => PREVIOUS,
                        _ if column.id.as_str() == CHANGE => CHANGE,
                        ColumnKind::Change => CHANGE,
                        _ => CURRENT,
                    };
                    let number = number(cell, counted_kind(data, column));
                    rows.push(observation.counted(period, number, (cell, format)));
                }
            }
        }
    }
    Table { columns: HEADS.into_iter().map(Head::from).collect(), rows }
}

/// What a column's numbers are. Those of a change are what has changed: the first numbers of the row.
fn counted_kind(data: &TableData, column: &Column) -> ColumnKind {
    match column.kind {
        ColumnKind::Change => data.columns().get(1).map_or(ColumnKind::Count, |first| first.kind),
        kind => kind,
    }
}

/// The metric of a column; that of a change or of the compared period is the first one.
fn metric_of<'a>(data: &'a TableData, column: &'a Column) -> &'a str {
    let is_of_first =
        column.kind == ColumnKind::Change || column.id == ColumnId::BEFORE || column.id.as_str() == CHANGE;
    let first = data.columns().get(1).filter(|_| is_of_first);
    &first.unwrap_or(column).head
}

/// A row of the table while it is made.
#[derive(Clone)]
struct Observation {
    cells: Vec<Value>,
    notes: Vec<String>,
    standing: Standing,
}

impl Observation {
    /// What all numbers of a row have in common.
    fn of_row(panel: &ExportedPanel, data: &TableData, row: &TableRow, format: &dyn LocaleFormat) -> Self {
        let cells = vec![Value::Missing; HEADS.len()];
        let standing = Standing { is_old: panel.is_old, is_running: panel.is_running, ..Standing::default() };
        let mut own = Self { cells, notes: Vec::new(), standing };
        own.put_text(Field::Report, &panel.name);
        own.put_text(Field::Department, &panel.departments.join("; "));
        own.put_text(Field::Id, row.id.as_deref().unwrap_or_default());
        if let Some(days) = panel.days {
            own.put_days(days.start(), days.end());
        }
        let Some((column, name)) = data.columns().first().zip(row.cells.first()) else { return own };
        own.standing = own.standing.and(name.standing);
        if matches!(name.value, Some(CellValue::Day(_) | CellValue::Days(_) | CellValue::Hour(_))) {
            // A day of a period in progress can be over.
            own.standing.is_running = name.standing.is_running;
        }
        own.notes.extend(name.remark.clone());
        let text = name.text.written(format);
        match name.value {
            // What the rows come to is of all that they are of.
            _ if row.kind == RowKind::Total => own.notes.push(text.into_owned()),
            Some(CellValue::Day(day)) => own.put_days(day, day),
            Some(CellValue::Days(days)) => own.put_days(days.start(), days.end()),
            Some(CellValue::Hour(hour)) => {
                own.put_days(hour.date(), hour.date());
                own.put_hour(hour.hour());
            }
            _ if column.id == ColumnId::AGENT => own.put_text(Field::Agent, &text),
            _ if column.id == DEPARTMENT => own.put_text(Field::Department, &text),
            // A weekday, or a time in words of the workspace's own.
            _ if column.id == ColumnId::DATE || matches!(data.heads(), Heads::Hours(_)) => {
                own.notes.push(text.into_owned())
            }
            _ => own.put_text(Field::Metric, &text),
        }
        own
    }

    /// The same with what is true of a cell.
    fn of_cell(&self, data: &TableData, (at, column): (usize, &Column), cell: &Cell) -> Self {
        let mut own = self.clone();
        own.standing = own.standing.and(column.standing).and(cell.standing);
        own.notes.extend(column.note.clone());
        own.notes.extend(cell.remark.clone());
        match data.heads() {
            Heads::Departments(metric) => {
                own.put_text(Field::Department, &column.head);
                if let Some(metric) = metric {
                    own.put_text(Field::Metric, metric);
                }
            }
            Heads::Hours(metric) => {
                own.put_text(Field::Metric, metric);
                own.put_hour(at as u32 - 1);
            }
            // Where each row is a metric, it is known.
            Heads::Metrics if own.has(Field::Metric) => {}
            Heads::Metrics => own.put_text(Field::Metric, metric_of(data, column)),
        }
        if own.standing.is_of_all {
            own.put(Field::Department, Value::Missing);
        }
        own
    }

    /// The row with its number, or with why there is none.
    fn counted(
        mut self,
        period: &str,
        number: Option<KindNumber>,
        (cell, format): (&Cell, &dyn LocaleFormat),
    ) -> Vec<Value> {
        self.put_text(Field::Period, period);
        let state = match number {
            None => "missing",
            Some(_) if self.standing.is_old => "old",
            // The compared period is over.
            Some(_) if self.standing.is_running && period != PREVIOUS => "in progress",
            Some(_) => CURRENT,
        };
        self.put_text(Field::State, state);
        match number {
            Some(number) => {
                self.put(Field::Value, value(number));
                self.put_text(Field::Unit, unit_name(number.0));
            }
            None => self.notes.extend(reason(cell, format)),
        }
        let note = self.notes.join("; ");
        self.put_text(Field::Note, &note);
        self.cells
    }

    fn has(&self, field: Field) -> bool {
        self.cells.get(field as usize).is_some_and(|cell| *cell != Value::Missing)
    }

    fn put(&mut self, field: Field, value: Value) {
        if let Some(cell) = self.cells.get_mut(field as usize) {
            *cell = value;
        }
    }

    fn put_text(&mut self, field: Field, text: &str) {
        let is_there = !text.is_empty();
        self.put(field, if is_there { Value::Text(text.to_owned()) } else { Value::Missing });
    }

    fn put_days(&mut self, first: NaiveDate, last: NaiveDate) {
        self.put(Field::Date, Value::Date(first));
        self.put(Field::ToDate, Value::Date(last));
    }

    fn put_hour(&mut self, hour: u32) {
        self.put_text(Field::Hour, &format!("{hour:02}:00"));
    }
}

fn unit_name(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Duration => "s",
        ColumnKind::Share => "%",
        ColumnKind::Rate => "per hour",
        _ => "count",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::panel::request::CallList;
    use analytics::locale_format::EnglishFormat;
    use analytics::zone::Zone;

    fn panel() -> ExportedPanel {
        ExportedPanel {
            id: "agents".into(),
            is_fetching: false,
            name: "Report".into(),
            workspace: String::new(),
            covers: String::new(),
            days: Some("2026-03-01..2026-03-02".parse().unwrap()),
            departments: vec!["Sales".into()],
            at: None,
            zone: Zone::utc(),
            is_old: false,
            is_running: false,
            missing: None,
            notes: Vec::new(),
            calls: CallList::default(),
        }
    }

    /// The cells of the rows that are not empty, each with its head.
    fn lines(panel: &ExportedPanel, data: &TableData) -> Vec<String> {
        let visible: Vec<usize> = (0..data.columns().len()).collect();
        let places: Vec<usize> = (0..data.rows().len()).collect();
        let table = observations(panel, data, (&visible, &places), &EnglishFormat);
        let text = export::csv::csv(&[], &Table { columns: Vec::new(), ..table });
        text.trim_start_matches('\u{feff}')
            .lines()
            .filter(|line| !line.is_empty() && *line != "\"\"")
            .map(str::to_owned)
            .collect()
    }

    fn of(kind: ColumnKind, number: f64) -> Cell {
        Cell::of(kind, number)
    }

    #[test]
    fn each_number_of_an_agent_has_a_row_that_says_all_about_it() {
        let of_all = Standing { is_of_all: true, ..Standing::default() };
        let columns = vec![
            Column::name("agent", "Agent"),
            Column::count("conversations", "Conversations"),
            Column::new(ColumnKind::Share, "share", "Share"),
            Column::new(ColumnKind::Change, "change", "Change"),
            Column::new(ColumnKind::Duration, "available", "Available")
                .note(Some("All departments".into()))
                .standing(of_all),
        ];
        let change =
            Cell::text("more").holding(Some(CellValue::Change(ColumnKind::Count, Some(10.0), Some(2.0))));
        let ana = vec![
            Cell::name("=Ana"),
            of(ColumnKind::Count, 12.0),
            of(ColumnKind::Share, 0.5),
            change,
            Cell::missing("no data"),
        ];
        let total = vec![
            Cell::text("Total"),
            of(ColumnKind::Count, 24.0),
            Cell::text(""),
            Cell::text(""),
            of(ColumnKind::Duration, 60.0),
        ];
        let rows = vec![
            TableRow::new("ana", ana).identified(Some("ana".into())),
            TableRow::new("total", total).placed(RowKind::Total),
        ];
        assert_eq!(
            lines(&panel(), &TableData::new(columns, rows)),
            [
                "Report,Conversations,current,2026-03-01,2026-03-02,,Sales,'=Ana,ana,12,count,current,",
                "Report,Share,current,2026-03-01,2026-03-02,,Sales,'=Ana,ana,50,%,current,",
                "Report,Conversations,previous,2026-03-01,2026-03-02,,Sales,'=Ana,ana,10,count,current,",
                "Report,Conversations,change,2026-03-01,2026-03-02,,Sales,'=Ana,ana,2,count,current,",
                "Report,Available,current,2026-03-01,2026-03-02,,,'=Ana,ana,,,missing,All departments; no data",
                "Report,Conversations,current,2026-03-01,2026-03-02,,Sales,,,24,count,current,Total",
                "Report,Share,current,2026-03-01,2026-03-02,,Sales,,,,,missing,Total",
                "Report,Conversations,change,2026-03-01,2026-03-02,,Sales,,,,,missing,Total",
                "Report,Available,current,2026-03-01,2026-03-02,,,,,60,s,current,Total; All departments",
            ]
        );
    }

    #[test]
    fn a_day_that_runs_and_numbers_that_are_old_say_so() {
        let running = Standing { is_running: true, ..Standing::default() };
        let day = Cell::text("Today")
            .holding(Some(CellValue::Day("2026-03-02".parse().unwrap())))
            .standing(running);
        let number = |number| Cell::text("x").holding(Some(CellValue::Number(ColumnKind::Duration, number)));
        let rows = vec![vec![day, number(5.5), number(4.0), Cell::text("met")]];
        let heads = ["Date", "First response", "Previous", "Target"].map(String::from).to_vec();
        let ids = ["date", "value", "before", "target"].map(ColumnId::new);
        let data = TableData::unsorted(heads, rows).with_ids(ids);
        assert_eq!(
            lines(&panel(), &data),
            [
                "Report,First response,current,2026-03-02,2026-03-02,,Sales,,,5.5,s,in progress,",
                "Report,First response,previous,2026-03-02,2026-03-02,,Sales,,,4,s,current,",
            ]
        );
        let old = ExportedPanel { is_old: true, ..panel() };
        assert!(lines(&old, &data).iter().all(|line| line.contains(",old,")));
    }

    #[test]
    fn numbers_of_a_period_in_progress_say_so_but_not_those_of_its_days_that_are_over() {
        let running = ExportedPanel { is_running: true, ..panel() };
        let states = |first: Cell| {
            let rows = vec![vec![first, of(ColumnKind::Count, 3.0)]];
            let lines = lines(&running, &TableData::unsorted(vec!["Total".into(), "Count".into()], rows));
            lines[0].split(',').nth(11).map(str::to_owned)
        };
        let day = CellValue::Day("2026-03-01".parse().unwrap());
        assert_eq!(states(Cell::text("Messages")).as_deref(), Some("in progress"));
        assert_eq!(states(Cell::text("1 Mar").holding(Some(day))).as_deref(), Some(CURRENT));
    }

    #[test]
    fn a_change_that_is_not_known_is_no_second_number_of_the_period() {
        let heads = ["Total", "Count", "Change"].map(String::from).to_vec();
        let rows = vec![vec![Cell::text("Messages"), of(ColumnKind::Count, 3.0), Cell::no_value()]];
        let ids = ["metric", "value", "change"].map(ColumnId::new);
        let lines = lines(&panel(), &TableData::unsorted(heads, rows).with_ids(ids));
        let periods: Vec<&str> = lines.iter().filter_map(|line| line.split(',').nth(2)).collect();
        assert_eq!(periods, [CURRENT, CHANGE]);
    }

    #[test]
    fn heads_can_be_departments_or_hours() {
        let row = |name: &'static str| vec![vec![Cell::text(name), of(ColumnKind::Count, 3.0)]];
        let heads = || ["", "Sales & Co"].map(String::from).to_vec();
        let split = TableData::unsorted(heads(), row("Messages")).of_heads(Heads::Departments(None));
        assert_eq!(
            lines(&panel(), &split),
            ["Report,Messages,current,2026-03-01,2026-03-02,,Sales & Co,,,3,count,current,"]
        );
        let hours = TableData::unsorted(heads(), row("Monday"))
            .of_heads(Heads::Hours("Conversations by hour".into()));
        assert_eq!(
            lines(&panel(), &hours),
            [
                "Report,Conversations by hour,current,2026-03-01,2026-03-02,00:00,Sales,,,3,count,current,Monday"
            ]
        );
    }
}
