//! The filters: signals whose home is the address bar. A context of the page.

use std::fmt::Display;
use std::str::FromStr;

use leptos::prelude::*;

use super::address_bar::{AddressBar, SearchParam, use_address_bar};
use super::param_names::{
    ABOUT, CHART, COMPARE, DEMO, DEPARTMENT, GROUP, HOURS, KIOSK, RANGE, REFRESH, SCALE, TARGET, VERSION,
    VIEW, WEEK, WORKSPACE, ZONE,
};
use super::search_params::{self, version_notice, with};
use super::view::View;
use super::week::{WeekStart, week_param};
use super::zone::{UnknownZone, Zones, use_zones, zone};
use crate::browser::clock::{Clock, use_clock};
use crate::browser::preferences::{self, COMPARISON, use_preference};
use crate::filters::compared::ComparedKey;
use crate::filters::refresh::RefreshInterval;
use crate::filters::saved_view_store::{SavedViewStore, use_saved_view_store};
use crate::text::explain::Explain;
use analytics::comparison::Comparison;
use analytics::department::Departments;
use analytics::granularity::Granularity;
use analytics::heatmap_columns::HeatmapColumns;
use analytics::limits;
use analytics::metric::Metric;
use analytics::period::Period;
use analytics::period_input::parse_period_param;
use analytics::range::DateRange;
use analytics::sanitize::excerpt;
use analytics::scale::Scale;
use analytics::scope::{Scope, TrendQuery};
use analytics::target::Targets;
use analytics::week::hangs_on_week_start;
use analytics::zone::Zone;

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
    /// What the period is compared with, if that was chosen.
    pub comparison: Memo<Option<Comparison>>,
    /// The days that it is compared with.
    pub previous_range: Memo<Option<DateRange>>,
    /// The departments that are chosen, or all.
    pub departments: Memo<Departments>,
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
    /// The comparison of the last visit; empty for none.
    last_comparison: RwSignal<String>,
    address_bar: AddressBar,
}

impl Filters {
    /// Shows another view.
    pub fn set_view(self, view: View) {
        self.set(VIEW, view);
    }

    /// Chooses a period.
    pub fn set_period(self, period: Period) {
        self.set(RANGE, period);
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
        let text = comparison.map(|comparison| comparison.to_string());
        let kept = text.clone().unwrap_or_default();
        preferences::set_preference(COMPARISON, &kept);
        self.last_comparison.set(kept);
        self.address_bar.set(&[(COMPARE, text.as_deref())]);
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
        self.set(REFRESH, refresh);
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

    /// The address of another view with the same filters.
    pub fn view_address(self, view: View) -> String {
        self.address_bar.with(&[(VIEW, (view != View::default()).then(|| view.name()))])
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
    fn with_week(self, search: &str) -> String {
        let text = search_params::value(search, WEEK);
        let period = search_params::value(search, RANGE)
            .and_then(|text| parse_period_param(&text).ok())
            .unwrap_or_default();
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

    /// A default is not written.
    fn set<T: Default + PartialEq + Display>(self, key: &str, value: T) {
        let text = (value != T::default()).then(|| value.to_string());
        self.address_bar.set(&[(key, text.as_deref())]);
    }
}

/// Reads the filters from the address bar and writes them to it.
pub fn use_filters() -> Filters {
    let saved_views = use_saved_view_store();
    let last_comparison = use_preference(COMPARISON);
    let has_custom_default =
        Memo::new(move |_| saved_views.has_start.get() || !last_comparison.with(String::is_empty));
    let address_bar = use_address_bar(has_custom_default);
    address_bar.set_if_empty(COMPARE, last_comparison.get_untracked());
    let view = address_bar.use_search_param::<View>(VIEW);
    let (range_text, zone_text) = (address_bar.use_text(RANGE), address_bar.use_text(ZONE));
    let zones = use_zones(Memo::new(move |_| zone_text.get().and_then(|name| zone(&name).ok())));
    let clock = use_clock(zones.shown);
    let period = Memo::new(move |_| {
        range_text.get().and_then(|text| parse_period_param(&text).ok()).unwrap_or_default()
    });
    let week = address_bar.use_search_param::<WeekStart>(WEEK);
    let (week_text, week_start) = (week.text, week.or_default());
    let range = Memo::new(move |_| period.get().range(clock.today.get(), week_start.get().0));
    let department = address_bar.use_search_param::<Departments>(DEPARTMENT);
    let departments = department.or_default();
    let chart = address_bar.use_search_param::<Metric>(CHART);
    let metric = chart.or_default();
    let compare = address_bar.use_search_param::<Comparison>(COMPARE);
    let comparison = compare.value;
    let previous_range =
        Memo::new(move |_| comparison.get()?.range(period.get(), clock.today.get(), week_start.get().0));
    let target = address_bar.use_search_param::<Targets>(TARGET);
    let scale = address_bar.use_search_param::<Scale>(SCALE);
    let hours = address_bar.use_search_param::<HeatmapColumns>(HOURS);
    let refresh = address_bar.use_search_param::<RefreshInterval>(REFRESH);
    let group = address_bar.use_search_param::<Granularity>(GROUP);
    let chosen_granularity = group.value;
    let granularity = Memo::new(move |_| Granularity::shown(chosen_granularity.get(), range.get()));
    let (scope, scopes) = scoped(range, previous_range, departments);
    Effect::new(move |_| {
        let hangs = hangs_on_week_start(period.get(), granularity.get());
        let text = week_text.get();
        address_bar.replace(WEEK, week_param(text.as_deref(), WeekStart::default(), hangs));
    });
    let (demo_text, kiosk_text) = (address_bar.use_text(DEMO), address_bar.use_text(KIOSK));
    let version_text = address_bar.use_text(VERSION);
    Filters {
        view: view.or_default(),
        period,
        range,
        week_start,
        departments,
        details: address_bar.use_text(ABOUT),
        comparison,
        previous_range,
        metric,
        chosen_granularity,
        granularity,
        scale: scale.or_default(),
        heatmap_columns: hours.or_default(),
        targets: target.or_default(),
        scope,
        scopes,
        trend: Memo::new(move |_| trend_query(scopes.get(), metric.get())),
        refresh: refresh.or_default(),
        kiosk: Memo::new(move |_| kiosk_text.get().as_deref() == Some("1")),
        demo: Memo::new(move |_| demo_text.get().as_deref() == Some("1")),
        workspace: address_bar.use_text(WORKSPACE),
        notices: Memo::new(move |_| {
            let notices = [
                version_text.get().and_then(|text| version_notice(&text)),
                notice(&view, i18n::notices_showing_overview()),
                range_text.get().and_then(|text| {
                    let error = parse_period_param(&text).err()?.explain();
                    Some(ignored(RANGE, &text, &error, i18n::notices_showing_last_28_days()))
                }),
                notice(&week, i18n::notices_weeks_by_language()),
                notice(&department, i18n::notices_showing_all_departments()),
                notice(&compare, i18n::notices_comparing_with_nothing()),
                notice(&group, i18n::notices_showing_what_suits()),
                notice(&scale, i18n::notices_showing_evenly()),
                notice(&hours, i18n::notices_showing_days()),
                notice(&target, i18n::notices_showing_no_target()),
                notice(&chart, i18n::notices_showing_conversations()),
                notice(&refresh, i18n::notices_refreshing_when_asked()),
            ];
            let unknown = zone_text.get().filter(|name| zone(name).is_err());
            let unknown = unknown.map(|name| {
                ignored(
                    ZONE,
                    &name,
                    &UnknownZone.explain(),
                    &i18n::notices_showing_zone(zones.shown.get().name()),
                )
            });
            let most = limits::ADDRESS_BYTES as f64;
            let cut = address_bar.truncated.get().map(|what| i18n::notices_address_cut(most, &what));
            cut.into_iter().chain(notices.into_iter().flatten()).chain(unknown).collect()
        }),
        zone: zones.shown,
        zones,
        clock,
        saved_views,
        last_comparison,
        address_bar,
    }
}

/// The scope, and the pair of it with that of the previous period.
fn scoped(
    range: Memo<DateRange>,
    previous_range: Memo<Option<DateRange>>,
    departments: Memo<Departments>,
) -> (Memo<Scope>, Memo<ComparedKey<Scope>>) {
    let scope = Memo::new(move |_| Scope { range: range.get(), departments: departments.get() });
    let scopes = Memo::new(move |_| {
        let now = scope.get();
        let before = previous_range.get().map(|range| Scope { range, ..now.clone() });
        ComparedKey { now, before }
    });
    (scope, scopes)
}

/// A metric over scopes.
pub fn trend_query(scopes: ComparedKey<Scope>, metric: Metric) -> ComparedKey<TrendQuery> {
    scopes.map(|scope| TrendQuery { scope, metric })
}

/// The notice about a value that does not parse.
fn notice<T>(param: &SearchParam<T>, instead: &str) -> Option<String>
where
    T: FromStr<Err: Explain> + PartialEq + Send + Sync + 'static,
{
    let (text, error) = param.parse_error()?;
    Some(ignored(param.key, &text, &error.explain(), instead))
}

fn ignored(key: &str, text: &str, error: &str, instead: &str) -> String {
    let shown = excerpt(text);
    i18n::notices_ignored(instead, &format!("{key}={shown}"), error)
}
