//! The filters: signals whose home is the address bar. A context of the page.

use std::fmt::Display;

use analytics::comparison::Comparison;
use analytics::comparison_choice::{ComparedPeriod, ComparisonChoice};
use analytics::department::Departments;
use analytics::granularity::Granularity;
use analytics::heatmap_columns::HeatmapColumns;
use analytics::metric::Metric;
use analytics::period::Period;
use analytics::range::DateRange;
use analytics::scale::Scale;
use analytics::scope::{Scope, TrendQuery};
use analytics::target::Targets;
use analytics::week::hangs_on_week_start;
use analytics::zone::Zone;
use leptos::prelude::*;

use super::address_bar::AddressBar;
use super::compared::ComparedKey;
use super::param_names::{
    ABOUT, CHART, COMPARE, DEMO, DEPARTMENT, GROUP, HOURS, KIOSK, RANGE, REFRESH, SCALE, SNAPSHOT, SPLIT,
    TARGET, WEEK, WORKSPACE, ZONE,
};
use super::refresh::RefreshInterval;
use super::saved_view_store::SavedViewStore;
use super::table_params::TableParams;
use super::use_filters::{scoped, trend_query};
use super::view::View;
use super::week_start::{WeekStart, week_param};
use super::zones::Zones;
use crate::browser::clock::Clock;
use crate::browser::preferences::{self, COMPARISON};
use crate::browser::zone::zone;

/// What the reader chose. Each is a memo, so that setting an unchanged value fetches nothing.
#[derive(Clone, Copy)]
pub struct Filters {
    /// The panels on screen.
    pub view: Memo<View>,
    /// The period by name.
    pub period: Memo<Period>,
    /// The period's dates, today.
    pub range: Memo<DateRange>,
    /// The day on which weeks begin.
    pub week_start: Memo<WeekStart>,
    /// What the period is compared with: the previous one, unless the reader chose otherwise or nothing.
    pub comparison: Memo<Option<Comparison>>,
    /// The days that it is compared with.
    pub previous_range: Memo<Option<DateRange>>,
    /// The departments that are chosen, or all.
    pub departments: Memo<Departments>,
    /// Whether several departments are shown apart.
    pub is_split: Memo<bool>,
    /// Whom the drawer is about: `agent:` or `department:`, and a name or an id.
    pub details: Memo<Option<String>>,
    /// The chart of the trend.
    pub metric: Memo<Metric>,
    /// How finely the trend is drawn, if that was chosen.
    pub chosen_granularity: Memo<Option<Granularity>>,
    /// How finely it is drawn in this range.
    pub granularity: Memo<Granularity>,
    /// How the heights of the trend grow.
    pub scale: Memo<Scale>,
    /// What the columns of hours are.
    pub heatmap_columns: Memo<HeatmapColumns>,
    /// The target values of the metrics.
    pub targets: Memo<Targets>,
    /// What was chosen of the view's table.
    pub table: TableParams,
    /// Range and departments together.
    pub scope: Memo<Scope>,
    /// The scope, and that of the previous period.
    pub scopes: Memo<ComparedKey<Scope>>,
    /// What the trend shows.
    pub trend: Memo<ComparedKey<TrendQuery>>,
    /// How often the numbers are asked for again by themselves.
    pub refresh: Memo<RefreshInterval>,
    /// Whether the page hangs on a wall.
    pub kiosk: Memo<bool>,
    /// Whether the demo is asked for.
    pub demo: Memo<bool>,
    /// Whether a snapshot is asked for, which is there only once its file has been opened.
    pub snapshot: Memo<bool>,
    /// The workspace named in the address, by anybody.
    pub workspace: Memo<Option<String>>,
    /// Notices about values in the address that do not parse.
    pub notices: Memo<Vec<String>>,
    /// The zone that the page shows.
    pub zone: Memo<Zone>,
    /// That zone and others that matter.
    pub zones: Zones,
    /// The clock that relative periods go by.
    pub clock: Clock,
    /// The choices that were saved by name.
    pub saved_views: SavedViewStore,
    /// The comparison of the last visit; empty for the default.
    pub(super) last_comparison: RwSignal<String>,
    pub(super) address_bar: AddressBar,
}

impl Filters {
    /// Shows another view.
    pub fn set_view(self, view: View) {
        self.address_bar.open(untrack(|| self.view_address(view)));
    }

    /// Chooses a period.
    pub fn set_period(self, period: Period) {
        self.address_bar.set(&[(RANGE, self.written_period(period).as_deref())]);
    }

    /// A period as the address says it: the default only where another view, or a wall, would begin with another one.
    fn written_period(self, period: Period) -> Option<String> {
        let is_default = period == Period::default() && self.view.get_untracked() != View::Report;
        (self.kiosk.get_untracked() || !is_default).then(|| period.to_string())
    }

    /// Chooses the first day of the week. Where the period or the grouping depends on it, the default is written too.
    pub fn set_week_start(self, start: WeekStart) {
        let hangs = untrack(|| hangs_on_week_start(self.period.get(), self.granularity.get()));
        let text = start.to_string();
        self.address_bar.set(&[(WEEK, week_param(Some(&text), WeekStart::default(), hangs).as_deref())]);
    }

    /// Chooses departments, or all of them.
    pub fn set_departments(self, departments: Departments) {
        self.set(DEPARTMENT, departments);
    }

    /// The period, and what it is compared with.
    pub fn compared_period(self) -> ComparedPeriod {
        ComparedPeriod { period: self.period.get(), comparison: self.comparison.get() }
    }

    /// Shows several departments apart, or as one.
    pub fn set_split(self, is_split: bool) {
        self.address_bar.set(&[(SPLIT, is_split.then_some("1"))]);
    }

    /// Opens the drawer, or closes it.
    pub fn set_details(self, about: Option<&str>) {
        self.address_bar.set(&[(ABOUT, about)]);
    }

    /// Shows these departments everywhere.
    pub fn limit_to(self, departments: Departments) {
        let text = departments.to_string();
        self.address_bar.set(&[(DEPARTMENT, Some(&text)), (ABOUT, None)]);
    }

    /// The same days, the conversations of these departments.
    pub fn for_departments(self, departments: Departments) -> Self {
        let departments = Memo::new(move |_| departments.clone());
        let (scope, scopes) = scoped(self.range, self.previous_range, departments);
        let trend = Memo::new(move |_| trend_query(scopes.get(), self.metric.get()));
        Self { departments, scope, scopes, trend, ..self }
    }

    /// Chooses the chart of the trend.
    pub fn set_metric(self, metric: Metric) {
        self.set(CHART, metric);
    }

    /// Chooses what the period is compared with, or nothing. The choice is kept for the next visit.
    pub fn set_comparison(self, comparison: Option<Comparison>) {
        let text = written(&ComparisonChoice(comparison));
        self.keep_comparison(text.as_deref());
        self.address_bar.set(&[(COMPARE, text.as_deref())]);
    }

    /// Chooses a period and what it is compared with, in one step of the history.
    pub fn set_compared_period(self, chosen: ComparedPeriod) {
        let text = written(&ComparisonChoice(chosen.comparison));
        if chosen.comparison != self.comparison.get_untracked() {
            self.keep_comparison(text.as_deref());
        }
        let period = self.written_period(chosen.period);
        self.address_bar.set(&[(RANGE, period.as_deref()), (COMPARE, text.as_deref())]);
    }

    /// Keeps the comparison for the next visit; the default as nothing.
    fn keep_comparison(self, text: Option<&str>) {
        let text = text.unwrap_or_default();
        preferences::set_preference(COMPARISON, text);
        self.last_comparison.set(text.to_owned());
    }

    /// Chooses how finely the trend is drawn, or leaves that to the range.
    pub fn set_granularity(self, granularity: Option<Granularity>) {
        self.address_bar.set(&[(GROUP, granularity.map(Granularity::name))]);
    }

    /// Chooses how the heights of the trend grow.
    pub fn set_scale(self, scale: Scale) {
        self.set(SCALE, scale);
    }

    /// Chooses what the columns of hours are.
    pub fn set_heatmap_columns(self, columns_by: HeatmapColumns) {
        self.set(HOURS, columns_by);
    }

    /// Chooses what the chart on show should keep to, or nothing.
    pub fn set_target(self, target: Option<u32>) {
        let metric = self.metric.get_untracked();
        self.set(TARGET, self.targets.with_untracked(|targets| targets.with(metric, target)));
    }

    /// Chooses how often the numbers are asked for again.
    pub fn set_refresh(self, refresh: RefreshInterval) {
        let default = RefreshInterval::default_for(self.period.get_untracked());
        let text = (refresh != default).then(|| refresh.to_string());
        self.address_bar.set(&[(REFRESH, text.as_deref())]);
    }

    /// Chooses a zone by its name, if there is one of that name. What would be shown without a choice is not written.
    pub fn set_zone(self, name: &str) -> bool {
        let default = untrack(|| self.zones.default());
        let is_known = name == default.name() || zone(name).is_ok();
        if is_known {
            self.address_bar.set(&[(ZONE, (name != default.name()).then_some(name))]);
        }
        is_known
    }

    /// Turns the page to a wall, or back to a desk.
    pub fn set_kiosk(self, kiosk: bool) {
        self.address_bar.set(&[(KIOSK, kiosk.then_some("1"))]);
    }

    /// Enters or leaves the demo.
    pub fn set_demo(self, demo: bool) {
        // A department is one workspace's own.
        self.address_bar.set(&[(DEMO, demo.then_some("1")), (DEPARTMENT, None), (ABOUT, None)]);
    }

    /// Shows a snapshot's view.
    pub fn open_snapshot(self, view: &str) {
        self.address_bar.open(untrack(|| self.address_bar.with_snapshot(view)));
    }

    /// Leaves out a snapshot that the address asks for and that is not here. Nobody has chosen anything.
    pub fn omit_snapshot(self) {
        self.address_bar.replace(SNAPSHOT, None);
    }

    /// Shows a view of the workspace that is open.
    pub fn open_view(self, view: &str) {
        self.address_bar.open(untrack(|| self.address_bar.with_view(view)));
    }

    /// Opens another address of the page.
    pub fn open_address(self, address: String) {
        self.address_bar.open(address);
    }

    /// The page's address.
    pub fn address(self) -> String {
        self.address_bar.current()
    }

    /// Puts a workspace in the place of one of its pages, by which the address named it. Nobody has chosen anything.
    pub fn correct_workspace(self, address: &str) {
        self.address_bar.replace(WORKSPACE, Some(address.to_owned()));
    }

    /// Leaves out a workspace that the address names and that is not used. Nobody has chosen anything.
    pub fn omit_workspace(self) {
        self.address_bar.replace(WORKSPACE, None);
    }

    /// Leaves what the address says of one workspace: its name and its department.
    pub fn leave_workspace(self) {
        self.address_bar.set(&[(WORKSPACE, None), (DEPARTMENT, None), (ABOUT, None)]);
    }

    fn set<T: Default + PartialEq + Display>(self, key: &str, value: T) {
        self.address_bar.set(&[(key, written(&value).as_deref())]);
    }
}

/// A value as the address says it; a default is not written.
fn written<T: Default + PartialEq + Display>(value: &T) -> Option<String> {
    (*value != T::default()).then(|| value.to_string())
}
