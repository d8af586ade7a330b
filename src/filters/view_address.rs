//! The addresses of other views and of saved ones.

use analytics::granularity::Granularity;
use analytics::period_input::parse_period_param;
use analytics::week::hangs_on_week_start;
use leptos::prelude::*;

use super::filters::Filters;
use super::param_names::{GROUP, RANGE, VIEW, WEEK};
use super::search_params::{self, with};
use super::table_params::NO_TABLE_CHOICE;
use super::view::View;
use super::week_start::{WeekStart, week_param};

impl Filters {
    /// The address of another view with the same filters. Its table begins as it shows itself.
    pub fn view_address(self, view: View) -> String {
        let view_param = (VIEW, (view != View::default()).then(|| view.name()));
        let table = NO_TABLE_CHOICE.into_iter().filter(|_| view != self.view.get());
        self.address_bar.with(&table.chain([view_param]).collect::<Vec<_>>())
    }

    /// All choices as they can be saved.
    pub fn search(self) -> String {
        self.address_bar.view_search()
    }

    /// Whether these choices, as they were saved, are those on screen.
    pub fn shows(self, search: &str) -> bool {
        self.with_week(search) == self.search()
    }

    /// The address of choices that were saved.
    pub fn saved_address(self, search: &str) -> String {
        self.address_bar.with_view(&self.with_week(search))
    }

    /// A search text that says the day on which weeks begin as the address would: what was saved without it means the
    /// default.
    pub(super) fn with_week(self, search: &str) -> String {
        let text = search_params::value(search, WEEK);
        let view: View =
            search_params::value(search, VIEW).and_then(|text| text.parse().ok()).unwrap_or_default();
        let period = search_params::value(search, RANGE)
            .and_then(|text| parse_period_param(&text).ok())
            .unwrap_or_else(|| view.default_period());
        let start: WeekStart = text.as_deref().and_then(|text| text.parse().ok()).unwrap_or_default();
        let range = period.range(self.clock.today.get(), start.0);
        let chosen = search_params::value(search, GROUP).and_then(|text| text.parse().ok());
        let hangs = hangs_on_week_start(period, Granularity::shown(chosen, range));
        match week_param(text.as_deref(), WeekStart::default(), hangs) {
            param if param == text => search.to_owned(),
            param => with(search, WEEK, param.as_deref()),
        }
    }

    /// Makes choices that were saved.
    pub fn open_saved(self, search: &str) {
        self.address_bar.open(untrack(|| self.saved_address(search)));
    }
}
