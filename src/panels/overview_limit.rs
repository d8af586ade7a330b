//! How much of a table stands on the overview.

use leptos::prelude::*;

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
    let is_phone = window().match_media(PHONE).ok().flatten().is_some_and(|query| query.matches());
    let rows = if is_phone { PHONE_ROWS } else { OVERVIEW_ROWS };
    let on_show_all = Callback::new(move |()| filters.set_view(view));
    match is_overview {
        true => TableLimit { rows, on_show_all: Some(on_show_all) },
        false => TableLimit { rows: usize::MAX, on_show_all: None },
    }
}
