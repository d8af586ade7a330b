//! Which columns of a table the reader chose.

use std::fmt;
use std::str::FromStr;

use super::column::{Column, ColumnId, Presence};

/// As many columns as an address is read for; more than any table has.
const MOST_COLUMNS: usize = 64;

/// The columns that are on screen, by their ids: `name,conversations,share` in an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChosenColumns(Vec<ColumnId>);

impl ChosenColumns {
    /// Whether a column is among them.
    pub fn contains(&self, id: &ColumnId) -> bool {
        self.0.contains(id)
    }

    /// A choice as a table with columns of these ids takes it: one of columns that have all gone is none.
    pub fn in_table(chosen: Option<&Self>, ids: impl IntoIterator<Item = ColumnId>) -> Option<&Self> {
        chosen.filter(|chosen| ids.into_iter().any(|id| chosen.contains(&id)))
    }

    /// What is chosen once a column comes or goes, of those that a table has, in their order; nothing where that is what
    /// the table shows by itself.
    pub(super) fn toggled(now: Option<&Self>, columns: &[Column], id: &ColumnId) -> Option<Self> {
        let is_shown = |column: &Column| is_shown(column, now) != (column.id == *id);
        let is_chosen = |column: &&Column| column.presence == Presence::Required || is_shown(column);
        let is_changed = columns.iter().any(|column| is_chosen(&column) != is_visible(column, None));
        let ids = columns.iter().filter(is_chosen).map(|column| column.id.clone()).collect();
        is_changed.then_some(Self(ids))
    }
}

impl FromIterator<ColumnId> for ChosenColumns {
    fn from_iter<I: IntoIterator<Item = ColumnId>>(ids: I) -> Self {
        Self(ids.into_iter().collect())
    }
}

impl fmt::Display for ChosenColumns {
    fn fmt(&self, text: &mut fmt::Formatter) -> fmt::Result {
        let ids: Vec<&str> = self.0.iter().map(ColumnId::as_str).collect();
        text.write_str(&ids.join(","))
    }
}

/// A text that names no column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoColumns;

impl FromStr for ChosenColumns {
    type Err = NoColumns;

    /// Ids that no table has do no harm; what is no id is left out.
    fn from_str(text: &str) -> Result<Self, NoColumns> {
        let mut ids = Vec::new();
        for id in text.split(',').take(MOST_COLUMNS).filter_map(ColumnId::parse) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        if ids.is_empty() { Err(NoColumns) } else { Ok(Self(ids)) }
    }
}

/// The places of the columns that are on screen, in the table's order.
pub(super) fn visible_columns(columns: &[Column], chosen: Option<&ChosenColumns>) -> Vec<usize> {
    let chosen = ChosenColumns::in_table(chosen, columns.iter().map(|column| column.id.clone()));
    let places = columns.iter().enumerate();
    places.filter(|(_, column)| is_visible(column, chosen)).map(|(at, _)| at).collect()
}

fn is_visible(column: &Column, chosen: Option<&ChosenColumns>) -> bool {
    column.presence == Presence::Required || is_shown(column, chosen)
}

fn is_shown(column: &Column, chosen: Option<&ChosenColumns>) -> bool {
    chosen.map_or(column.presence != Presence::Hidden, |chosen| chosen.contains(&column.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns() -> Vec<Column> {
        vec![
            Column::name("name", "Agent"),
            Column::count("conversations", "Conversations").removable(),
            Column::count("share", "Share").removable(),
            Column::count("messages", "Messages").hidden(),
        ]
    }

    #[test]
    fn a_required_column_stays_and_a_hidden_one_waits_to_be_chosen() {
        let columns = columns();
        let shown = |text: &str| visible_columns(&columns, text.parse().ok().as_ref());
        assert_eq!(shown(""), [0, 1, 2]);
        assert_eq!(shown("messages"), [0, 3]);
        // In the table's order, whatever the address says.
        assert_eq!(shown("share,conversations,name"), [0, 1, 2]);
        // Of another table.
        assert_eq!(shown("waiting,answered"), [0, 1, 2]);
    }

    #[test]
    fn what_the_table_shows_by_itself_is_no_choice() {
        let columns = columns();
        let toggle = |now: Option<&ChosenColumns>, id: &'static str| {
            ChosenColumns::toggled(now, &columns, &ColumnId::new(id))
        };
        let without = toggle(None, "share").unwrap();
        assert_eq!(without.to_string(), "name,conversations");
        assert_eq!(toggle(Some(&without), "share"), None);
        assert_eq!(toggle(Some(&without), "messages").unwrap().to_string(), "name,conversations,messages");
        // What is required does not go.
        assert_eq!(toggle(None, "name"), None);
    }

    #[test]
    fn an_address_lists_the_columns() {
        let read = |text: &str| text.parse::<ChosenColumns>().map(|chosen| chosen.to_string());
        assert_eq!(read("name,conversations,share"), Ok("name,conversations,share".into()));
        assert_eq!(read("name,name,<b>, ,share"), Ok("name,share".into()));
        assert_eq!([read(""), read(",,"), read("a b")], [const { Err(NoColumns) }; 3]);
    }
}
