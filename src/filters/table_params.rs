//! What the reader chose of the table that a view is about: columns, order, search. Each view has one, so that the choice
//! of one view is not carried to another.

use leptos::prelude::*;

use super::address_bar::AddressBar;
use super::filters::Filters;
use super::param_names::{COLUMNS, SEARCH, SORT};

/// The choice as the address has it. Ids of columns are the table's own affair.
#[derive(Clone, Copy)]
pub struct TableParams {
    /// The columns' ids, with commas between them; none for those that the table shows by itself.
    pub columns: Memo<Option<String>>,
    /// A column's id and the direction, such as `conversations.desc`; none for the table's own order.
    pub sort: Memo<Option<String>>,
    /// What is sought.
    pub search: Memo<Option<String>>,
}

impl TableParams {
    /// Follows the address bar.
    pub(super) fn of(address_bar: AddressBar) -> Self {
        let [columns, sort, search] = [COLUMNS, SORT, SEARCH].map(|key| address_bar.use_text(key));
        Self { columns, sort, search }
    }
}

/// Nothing chosen of a table: what an address begins a view with.
pub(super) const NO_TABLE_CHOICE: [(&str, Option<&str>); 3] = [(COLUMNS, None), (SORT, None), (SEARCH, None)];

impl Filters {
    /// Chooses columns by their ids, or those that the table shows by itself.
    pub fn set_columns(self, columns: Option<String>) {
        self.address_bar.set(&[(COLUMNS, columns.as_deref())]);
    }

    /// Chooses an order, or the table's own.
    pub fn set_sort(self, sort: Option<String>) {
        self.address_bar.set(&[(SORT, sort.as_deref())]);
    }

    /// Seeks something. Each letter would be a step of the history.
    pub fn set_search(self, sought: String) {
        self.address_bar.replace(SEARCH, Some(sought).filter(|sought| !sought.is_empty()));
    }
}
