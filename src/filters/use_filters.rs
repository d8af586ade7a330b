//! The filters, read from the address bar.

use analytics::department::Departments;
use analytics::granularity::Granularity;
use analytics::metric::Metric;
use analytics::period::Period;
use analytics::period_input::parse_period_param;
use analytics::range::DateRange;
use analytics::scope::{Scope, TrendQuery};
use analytics::week::hangs_on_week_start;
use leptos::prelude::*;

use super::address_bar::{AddressBar, use_address_bar};
use super::compared::ComparedKey;
use super::filters::Filters;
use super::notices::use_notices;
use super::param_names::{ABOUT, COMPARE, DEMO, KIOSK, SNAPSHOT, SPLIT, WEEK, WORKSPACE};
use super::params::Params;
use super::refresh::RefreshInterval;
use super::saved_view_store::{SavedViewStore, use_saved_view_store};
use super::table_params::TableParams;
use super::view::View;
use super::week_start::{WeekStart, week_param};
use super::zones::use_zones;
use crate::browser::clock::use_clock;
use crate::browser::preferences::{COMPARISON, use_preference};
use crate::browser::zone::zone;

/// Reads the filters from the address bar and writes them to it.
pub fn use_filters() -> Filters {
    let saved_views = use_saved_view_store();
    let last_comparison = use_preference(COMPARISON);
    let address_bar = open_address_bar(saved_views, last_comparison);
    let params = Params::of(address_bar);
    let zone_text = params.zone;
    let zones = use_zones(Memo::new(move |_| zone_text.get().and_then(|name| zone(&name).ok())));
    let clock = use_clock(zones.shown);
    let kiosk = use_flag(address_bar, KIOSK);
    let view = params.view.or_default();
    let period = use_period(params.range, kiosk, view);
    let week_start = params.week.or_default();
    let range = Memo::new(move |_| period.get().range(clock.today.get(), week_start.get().0));
    let departments = params.departments.or_default();
    let metric = params.metric.or_default();
    let choice = params.comparison.or_default();
    let comparison = Memo::new(move |_| choice.get().0);
    let previous_range =
        Memo::new(move |_| comparison.get()?.range(period.get(), clock.today.get(), week_start.get().0));
    let chosen_granularity = params.granularity.value;
    let granularity = Memo::new(move |_| Granularity::shown(chosen_granularity.get(), range.get()));
    let (scope, scopes) = scoped(range, previous_range, departments);
    write_week(address_bar, params.week.text, period, granularity);
    Filters {
        view,
        period,
        range,
        week_start,
        departments,
        is_split: use_flag(address_bar, SPLIT),
        details: address_bar.use_text(ABOUT),
        comparison,
        previous_range,
        metric,
        chosen_granularity,
        granularity,
        scale: params.scale.or_default(),
        heatmap_columns: params.heatmap_columns.or_default(),
        targets: params.targets.or_default(),
        table: TableParams::of(address_bar),
        scope,
        scopes,
        trend: Memo::new(move |_| trend_query(scopes.get(), metric.get())),
        refresh: use_refresh(params.refresh.value, period),
        kiosk,
        demo: use_flag(address_bar, DEMO),
        snapshot: use_flag(address_bar, SNAPSHOT),
        workspace: address_bar.use_text(WORKSPACE),
        notices: use_notices(params, address_bar.truncated, zones),
        zone: zones.shown,
        zones,
        clock,
        saved_views,
        last_comparison,
        address_bar,
    }
}

/// The address bar, which begins with the comparison of the last visit where it says nothing.
fn open_address_bar(saved_views: SavedViewStore, last_comparison: RwSignal<String>) -> AddressBar {
    let has_custom_default =
        Memo::new(move |_| saved_views.has_start.get() || !last_comparison.with(String::is_empty));
    let address_bar = use_address_bar(has_custom_default);
    address_bar.set_if_empty(COMPARE, last_comparison.get_untracked());
    address_bar
}

/// The period in the address; where it names none, a wall shows today, and each view its own.
fn use_period(text: Memo<Option<String>>, kiosk: Memo<bool>, view: Memo<View>) -> Memo<Period> {
    Memo::new(move |_| {
        let chosen = text.get().and_then(|text| parse_period_param(&text).ok());
        chosen.unwrap_or_else(|| if kiosk.get() { Period::TODAY } else { view.get().default_period() })
    })
}

/// How often the numbers are asked for again: as the address says, or else as suits the period.
fn use_refresh(chosen: Memo<Option<RefreshInterval>>, period: Memo<Period>) -> Memo<RefreshInterval> {
    Memo::new(move |_| chosen.get().unwrap_or(RefreshInterval::default_for(period.get())))
}

/// A parameter that says yes with `1`.
fn use_flag(address_bar: AddressBar, key: &'static str) -> Memo<bool> {
    let text = address_bar.use_text(key);
    Memo::new(move |_| text.get().as_deref() == Some("1"))
}

/// Keeps the `week` parameter as what is on screen needs it.
fn write_week(
    address_bar: AddressBar,
    text: Memo<Option<String>>,
    period: Memo<Period>,
    granularity: Memo<Granularity>,
) {
    Effect::new(move |_| {
        let text = text.get();
        let hangs = hangs_on_week_start(period.get(), granularity.get());
        address_bar.replace(WEEK, week_param(text.as_deref(), WeekStart::default(), hangs));
    });
}

/// The scope, and the pair of it with that of the previous period.
pub(super) fn scoped(
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
