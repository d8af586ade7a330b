//! What a table holds: its texts, which of its rows a search finds, and their order.

use std::cmp::Ordering;

use crate::browser::intl_format::{compare_names, normalized};
use crate::ui::table::sort::{SortKey, TableSort, sorted_rows};

/// As many rows as are seen at a glance; more can be searched.
const FEW: usize = 8;

/// A table's texts: the first column names, the others hold numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableData {
    /// A head a column.
    pub head: Vec<String>,
    /// A text a column, row by row.
    pub rows: Vec<Vec<String>>,
    /// For each row what its head opens, if anything.
    pub opens: Vec<Option<String>>,
    /// What each cell is ordered by, row by row; nothing where the rows have an order of their own.
    pub keys: Vec<Vec<SortKey>>,
}

impl TableData {
    /// Whether there are enough rows to search them.
    pub fn is_searchable(&self) -> bool {
        self.rows.len() > FEW
    }

    /// What a row opens, if anything.
    pub fn opened_by(&self, place: usize) -> Option<String> {
        self.opens.get(place).cloned().flatten()
    }

    /// The places of rows of which a cell holds the search, as searches compare it, in the chosen order.
    pub(crate) fn places(&self, search: &str, sorting: Option<TableSort>) -> Vec<usize> {
        let mut places = self.in_order(sorting, compare_names);
        self.keep_matching(&mut places, search, normalized);
        places
    }

    fn in_order(&self, sorting: Option<TableSort>, names: fn(&str, &str) -> Ordering) -> Vec<usize> {
        let column = |sorting: &TableSort| self.head.iter().position(|head| *head == sorting.column);
        // A column can go with what its numbers were compared with.
        match sorting.and_then(|sorting| Some((column(&sorting)?, sorting.direction))) {
            Some((column, direction)) if !self.keys.is_empty() => {
                let key = |row: &Vec<SortKey>| row.get(column).cloned().unwrap_or(SortKey::Missing);
                sorted_rows(&self.keys.iter().map(key).collect::<Vec<_>>(), direction, names)
            }
            _ => (0..self.rows.len()).collect(),
        }
    }

    fn keep_matching(&self, places: &mut Vec<usize>, search: &str, normalized: fn(&str) -> String) {
        let sought = normalized(search);
        let holds = |row: &Vec<String>| row.iter().any(|text| normalized(text).contains(&sought));
        places.retain(|at| sought.is_empty() || self.rows.get(*at).is_some_and(holds));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::table::sort::SortDirection;
    use analytics::test_support::search_form as native;

    #[test]
    fn a_search_finds_what_any_cell_holds() {
        let rows = [["Ana", "12"], ["Bo Ana", "3"], ["Çelik", "120"]];
        let rows = rows.map(|row| row.map(str::to_owned).to_vec()).to_vec();
        let data = TableData { rows, ..TableData::default() };
        let found = |search: &str| {
            let mut places = vec![0, 1, 2];
            data.keep_matching(&mut places, search, native);
            places.into_iter().map(|at| data.rows[at][0].clone()).collect::<Vec<_>>().join(", ")
        };
        assert_eq!([found(" ANA "), found("12"), found("çel")], ["Ana, Bo Ana", "Ana, Çelik", "Çelik"]);
        assert_eq!([found(" "), found("nobody")], ["Ana, Bo Ana, Çelik", ""]);
        assert_eq!([found("celik"), found("１２")], ["Çelik", "Ana, Çelik"]);
    }

    #[test]
    fn rows_keep_their_own_order_where_the_column_has_gone() {
        let keys = [5.0, 9.0].map(|number| vec![SortKey::Missing, SortKey::Number(number)]).to_vec();
        let rows = vec![vec![String::new(); 2]; 2];
        let data = TableData {
            head: ["Agent", "Total"].map(String::from).to_vec(),
            rows,
            keys,
            ..TableData::default()
        };
        let order = |column: &str| {
            data.in_order(TableSort::toggled(None, column, SortDirection::Descending), str::cmp)
        };
        assert_eq!(
            [order("Total"), order("Before"), data.in_order(None, str::cmp)],
            [[1, 0], [0, 1], [0, 1]]
        );
    }
}
