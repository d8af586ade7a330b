//! How much of a table stands on the overview.

use leptos::prelude::*;
use leptos_use::use_media_query;

use crate::filters::filters::Filters;
use crate::filters::view::View;
use crate::ui::table::table::TableLimit;

/// The rows of the overview, and of paper.
pub const OVERVIEW_ROWS: usize = 10;
/// On a phone, where a row takes several lines.
const PHONE_ROWS: usize = 4;
/// As the stylesheet has it.
const PHONE: &str = "(width <= 47.5em)";

/// Where a table stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TablePlace {
    /// In its view, with all its columns and rows.
    #[default]
    View,
    /// On the overview, where there is little room, and each call is one of the first view.
    Overview,
    /// On the sheet of the report, as wide as paper, where a row is a line on a phone's paper too.
    Paper,
}

/// The first rows on the overview or on paper, with the way to the view that has them all; all rows in that view.
pub fn table_limit(place: TablePlace, view: View, filters: Filters) -> TableLimit {
    let rows = match place {
        TablePlace::View => return TableLimit { rows: Signal::stored(usize::MAX), on_show_all: None },
        TablePlace::Overview => {
            let is_phone = use_media_query(PHONE);
            Signal::derive(move || if is_phone.get() { PHONE_ROWS } else { OVERVIEW_ROWS })
        }
        TablePlace::Paper => Signal::stored(OVERVIEW_ROWS),
    };
    TableLimit { rows, on_show_all: Some(Callback::new(move |()| filters.set_view(view))) }
}
