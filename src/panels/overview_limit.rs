//! How much of a table stands on the overview.

use leptos::prelude::*;
use leptos_use::use_media_query;

use crate::filters::filters::Filters;
use crate::filters::view::View;
use crate::ui::table::table::TableLimit;

/// The rows of the overview.
const OVERVIEW_ROWS: usize = 10;
/// On a phone, where a row takes several lines.
const PHONE_ROWS: usize = 4;
/// As the stylesheet has it.
const PHONE: &str = "(width <= 47.5em)";

/// The first rows on the overview, with the way to the view that has them all; all rows in that view.
pub fn table_limit(is_overview: bool, view: View, filters: Filters) -> TableLimit {
    if !is_overview {
        return TableLimit { rows: Signal::stored(usize::MAX), on_show_all: None };
    }
    let is_phone = use_media_query(PHONE);
    let rows = Signal::derive(move || if is_phone.get() { PHONE_ROWS } else { OVERVIEW_ROWS });
    TableLimit { rows, on_show_all: Some(Callback::new(move |()| filters.set_view(view))) }
}
