//! What a table holds.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use analytics::locale_format::LocaleFormat;

use super::cell::{Cell, RowKind, TableRow};
use super::cell_text::CellText;
use super::column::Column;
use super::column::{ColumnId, ColumnKind};
use super::sort::{SortKey, TableSort};

/// As many rows as are seen at a glance; more can be searched.
const ROWS_AT_A_GLANCE: usize = 8;

/// What the columns behind the names are, for other programs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Heads {
    /// Metrics.
    #[default]
    Metrics,
    /// Departments, with the metric, unless each row is one.
    Departments(Option<String>),
    /// Hours of the day from 0 on, with the metric.
    Hours(String),
}

/// A table's columns and rows. Copies share them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableData {
    columns: Arc<Vec<Column>>,
    rows: Arc<Vec<TableRow>>,
    own_order: Option<TableSort>,
    bar: Option<ColumnId>,
    heads: Heads,
}

impl TableData {
    /// A table of these columns; the first one names the rows. Rows of one key are told apart by their order.
    pub fn new(columns: Vec<Column>, mut rows: Vec<TableRow>) -> Self {
        let mut met: HashMap<String, usize> = HashMap::new();
        for row in &mut rows {
            let count = met.entry(row.key.clone()).or_default();
            *count += 1;
            if *count > 1 {
                // No name holds a line's end.
                row.key = format!("{}\n{count}", row.key);
            }
        }
        Self {
            columns: Arc::new(columns),
            rows: Arc::new(rows),
            own_order: None,
            bar: None,
            heads: Heads::Metrics,
        }
    }

    /// Texts under their heads, in an order of their own: the first ones name the rows, the others are numbers.
    pub fn plain(heads: Vec<String>, rows: impl IntoIterator<Item = Vec<String>>) -> Self {
        Self::unsorted(heads, rows.into_iter().map(|texts| texts.into_iter().map(Cell::text).collect()))
    }

    /// Cells under their heads, in an order of their own: the first ones name the rows, the others are numbers.
    pub fn unsorted(heads: Vec<String>, rows: impl IntoIterator<Item = Vec<Cell>>) -> Self {
        let column = |(at, head): (usize, String)| {
            let kind = if at == 0 { ColumnKind::Name } else { ColumnKind::Count };
            Column::new(kind, ColumnId::numbered(at), head).unsorted()
        };
        let key = |cells: &[Cell]| match &cells.first()?.text {
            CellText::Words(name) => Some(name.clone().into_owned()),
            CellText::Placeholder(_) | CellText::Number(..) | CellText::Change(_) => None,
        };
        let row = |cells: Vec<Cell>| TableRow::new(key(&cells).unwrap_or_default(), cells);
        Self::new(heads.into_iter().enumerate().map(column).collect(), rows.into_iter().map(row).collect())
    }

    /// The same, whose columns are these.
    pub fn of_heads(self, heads: Heads) -> Self {
        Self { heads, ..self }
    }

    /// The same, whose columns have these ids, from the first on.
    pub fn with_ids(mut self, ids: impl IntoIterator<Item = ColumnId>) -> Self {
        Arc::make_mut(&mut self.columns).iter_mut().zip(ids).for_each(|(column, id)| column.id = id);
        self
    }

    /// What the columns behind the names are.
    pub fn heads(&self) -> &Heads {
        &self.heads
    }

    /// The same, whose rows come in this order, which its head shows.
    pub fn ordered(self, own_order: TableSort) -> Self {
        Self { own_order: Some(own_order), ..self }
    }

    /// The same, with a bar in each cell of numbers that begin at zero: as long as its part of the column's greatest,
    /// totals aside. Seen are those of one column, or else of the one that is sorted.
    pub fn with_bars(mut self, column: Option<ColumnId>) -> Self {
        let columns = self.columns.clone();
        let rows = Arc::make_mut(&mut self.rows);
        for (at, _) in columns.iter().enumerate().filter(|(_, column)| column.kind.has_bars()) {
            let most = rows.iter().filter_map(|row| bar_number(row, at)).fold(0.0, f64::max);
            for row in rows.iter_mut() {
                let bar =
                    bar_number(row, at).filter(|_| most > 0.0).map(|number| (number / most).clamp(0.0, 1.0));
                if let Some(cell) = row.cells.get_mut(at) {
                    cell.bar = bar;
                }
            }
        }
        Self { bar: column, ..self }
    }

    /// Its columns.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Its rows, in their own order.
    pub fn rows(&self) -> &[TableRow] {
        &self.rows
    }

    /// The same with more columns, and as many more cells in each row.
    pub fn extended(mut self, columns: Vec<Column>, cells: impl IntoIterator<Item = Vec<Cell>>) -> Self {
        Arc::make_mut(&mut self.columns).extend(columns);
        for (row, cells) in Arc::make_mut(&mut self.rows).iter_mut().zip(cells) {
            row.cells.extend(cells);
        }
        self
    }

    /// Whether there are enough rows to search them.
    pub fn is_searchable(&self) -> bool {
        self.rows.len() > ROWS_AT_A_GLANCE
    }

    /// What a row opens, if anything.
    pub fn opened_by(&self, place: usize) -> Option<String> {
        self.rows.get(place)?.opens.clone()
    }

    /// The texts of its heads and its rows, line by line.
    pub fn texts(&self, format: &dyn LocaleFormat) -> Vec<Vec<Cow<'_, str>>> {
        let heads = self.columns.iter().map(|column| Cow::Borrowed(column.head.as_str())).collect();
        std::iter::once(heads).chain(self.rows.iter().map(|row| row.texts(format).collect())).collect()
    }

    /// Whether these are the very rows of another table.
    pub(super) fn shares_rows(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.rows, &other.rows)
    }

    /// The places of the rows of a kind.
    pub(crate) fn places(&self, kind: RowKind) -> Vec<usize> {
        let rows = self.rows.iter().enumerate();
        rows.filter(|(_, row)| row.kind == kind).map(|(at, _)| at).collect()
    }

    /// The column of an id.
    pub(super) fn position(&self, id: &ColumnId) -> Option<usize> {
        self.columns.iter().position(|column| column.id == *id)
    }

    /// The order that holds: a chosen one whose column is there and sorts, or else the table's own.
    pub(super) fn order(&self, chosen: Option<TableSort>) -> Option<TableSort> {
        let sorts =
            |id: &ColumnId| self.columns.iter().any(|column| column.id == *id && column.first.is_some());
        chosen.filter(|chosen| sorts(&chosen.column)).or_else(|| self.own_order.clone())
    }

    /// The order that a press on a column's head chooses, where one holds now: its first way, the other, the table's own.
    pub(super) fn pressed(&self, now: Option<TableSort>, column: &ColumnId) -> Option<TableSort> {
        let first = self.columns.iter().find(|known| known.id == *column)?.first?;
        let is_own = now == self.own_order;
        let next = TableSort::toggled(now, column, first);
        // From the table's own order a press always leads away.
        if next.is_none() && is_own {
            Some(TableSort { column: column.clone(), direction: first })
        } else {
            next
        }
    }

    /// The same, whose rows open nothing.
    pub(super) fn without_opening(mut self) -> Self {
        if self.rows.iter().any(|row| row.opens.is_some()) {
            Arc::make_mut(&mut self.rows).iter_mut().for_each(|row| row.opens = None);
        }
        self
    }

    /// The column whose bars are seen.
    pub(super) fn bar_column(&self, order: Option<&TableSort>) -> Option<usize> {
        self.position(self.bar.as_ref().or(order.map(|order| &order.column))?)
    }
}

/// The number that a row's bar in a column stands for.
fn bar_number(row: &TableRow, column: usize) -> Option<f64> {
    match row.cells.get(column)?.key {
        SortKey::Number(number) if row.kind != RowKind::Total => Some(number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::table::sort::SortDirection;
    use analytics::locale_format::EnglishFormat;

    fn counts(rows: &[(&str, f64)]) -> TableData {
        let row = |(name, count): &(&str, f64)| {
            TableRow::new(*name, vec![Cell::name(*name), Cell::number(count.to_string(), *count)])
        };
        let columns = vec![Column::name("agent", "Agent"), Column::count("total", "Total")];
        TableData::new(columns, rows.iter().map(row).collect())
    }

    #[test]
    fn rows_of_one_name_have_keys_of_their_own() {
        let data = counts(&[("Ana", 1.0), ("Bo", 2.0), ("Ana", 3.0)]);
        let keys: Vec<&str> = data.rows().iter().map(|row| row.key.as_str()).collect();
        assert_eq!(keys, ["Ana", "Bo", "Ana\n2"]);
        assert_eq!(data.texts(&EnglishFormat)[3], ["Ana", "3"]);
    }

    #[test]
    fn the_longest_bar_is_that_of_the_most_totals_aside() {
        let mut data = counts(&[("Ana", 5.0), ("Bo", 20.0), ("All", 25.0)]);
        Arc::make_mut(&mut data.rows)[2].kind = RowKind::Total;
        let bars: Vec<Option<f64>> = data.with_bars(None).rows().iter().map(|row| row.cells[1].bar).collect();
        assert_eq!(bars, [Some(0.25), Some(1.0), None]);
        let none = counts(&[("Ana", 0.0)]).with_bars(None);
        assert_eq!(none.rows()[0].cells[1].bar, None);
    }

    #[test]
    fn an_order_holds_as_long_as_its_column_is_there() {
        let own = TableSort::new("total", SortDirection::Descending);
        let data = counts(&[]).ordered(own.clone());
        let chosen = |id: &'static str| data.order(Some(TableSort::new(id, SortDirection::Ascending)));
        assert_eq!(chosen("agent"), Some(TableSort::new("agent", SortDirection::Ascending)));
        assert_eq!([chosen("before"), data.order(None)], [Some(own.clone()), Some(own)]);
        assert_eq!(counts(&[]).order(None), None);
    }

    #[test]
    fn a_press_leads_away_from_an_order_of_its_own() {
        let total = ColumnId::new("total");
        let (rising, falling) = [SortDirection::Ascending, SortDirection::Descending]
            .map(|way| TableSort::new("total", way))
            .into();
        let press = |own: &TableSort, now: &TableSort| {
            counts(&[]).ordered(own.clone()).pressed(Some(now.clone()), &total)
        };
        assert_eq!(press(&falling, &falling), Some(rising.clone()));
        assert_eq!(press(&falling, &rising), None);
        assert_eq!(press(&rising, &rising), Some(falling.clone()));
        assert_eq!(press(&rising, &falling), Some(rising));
        assert_eq!(counts(&[]).pressed(None, &ColumnId::new("gone")), None);
    }

    #[test]
    fn bars_follow_the_order_or_stay_where_they_were_put() {
        let by_name = TableSort::new("agent", SortDirection::Ascending);
        assert_eq!(counts(&[]).with_bars(None).bar_column(Some(&by_name)), Some(0));
        assert_eq!(counts(&[]).with_bars(Some("total".into())).bar_column(Some(&by_name)), Some(1));
        assert_eq!(counts(&[]).with_bars(None).bar_column(None), None);
    }
}
