//! The filters: signals whose home is the address bar. Read by pages only.

use std::fmt::Display;
use std::str::FromStr;

use leptos::prelude::*;

use super::address_bar::{AddressBar, use_address_bar, value_in};
use super::clock::{Clock, use_clock};
use super::preferences::{self, COMPARISON, use_kept};
use super::query::{
    ABOUT, CHART, COMPARE, DEMO, DEPARTMENT, GROUP, HOURS, KIOSK, RANGE, REFRESH, SCALE, TARGET, VERSION,
    VIEW, WEEK, WORKSPACE, ZONE, version_notice, with,
};
use super::saved_views::{SavedViews, use_saved_views};
use super::view::View;
use super::week::{WeekStart, said};
use super::zone::{UnknownZone, Zones, use_zones, zone};
use crate::domain::beside::Asked;
use crate::domain::comparison::Comparison;
use crate::domain::department::Departments;
use crate::domain::fold::Fold;
use crate::domain::grouping::Grain;
use crate::domain::limits;
use crate::domain::metric::Metric;
use crate::domain::period::Period;
use crate::domain::question::{Scope, TrendQuestion};
use crate::domain::range::DateRange;
use crate::domain::refresh::Refresh;
use crate::domain::scale::Scale;
use crate::domain::stranger::in_a_sentence;
use crate::domain::target::Targets;
use crate::domain::typed::in_address;
use crate::domain::week::hangs_on_week_start;
use crate::domain::zone::Zone;

/// What the person chose. Each fact is a memo, so that setting what is set already asks nothing again.
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
    pub compared: Memo<Option<DateRange>>,
    /// The departments that are chosen, or all.
    pub departments: Memo<Departments>,
    /// Whom the drawer is about: `agent:` or `department:`, and a name or an id.
    pub about: Memo<Option<String>>,
    /// The chart of the trend.
    pub metric: Memo<Metric>,
    /// How finely the trend is drawn, if that was chosen.
    pub grain: Memo<Option<Grain>>,
    /// How finely it is drawn in this range.
    pub grouping: Memo<Grain>,
    /// How the heights of the trend grow.
    pub scale: Memo<Scale>,
    /// What the columns of hours are.
    pub fold: Memo<Fold>,
    /// What charts should keep to.
    pub targets: Memo<Targets>,
    /// Range and departments together.
    pub scope: Memo<Scope>,
    /// The same beside that of the compared days.
    pub scopes: Memo<Asked<Scope>>,
    /// What the trend shows.
    pub trend: Memo<Asked<TrendQuestion>>,
    /// How often the numbers are asked for again by themselves.
    pub refresh: Memo<Refresh>,
    /// Whether the page hangs on a wall.
    pub kiosk: Memo<bool>,
    /// Whether the demo is asked for.
    pub demo: Memo<bool>,
    /// The workspace named in the address, by anybody.
    pub workspace: Memo<Option<String>>,
    /// Sentences about values in the address that mean nothing.
    pub notices: Memo<Vec<String>>,
    /// The zone that the page shows.
    pub zone: Memo<Zone>,
    /// That zone and others that matter.
    pub zones: Zones,
    /// The clock that relative periods go by.
    pub clock: Clock,
    /// The choices that were saved by name.
    pub saved: SavedViews,
    /// What periods were compared with last; empty for nothing.
    remembered: RwSignal<String>,
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

    /// Chooses the day on which weeks begin. Where something hangs on it, the default is written too.
    pub fn set_week_start(self, start: WeekStart) {
        let hangs = untrack(|| hangs_on_week_start(self.period.get(), self.grouping.get()));
        let text = start.to_string();
        self.address_bar.set(&[(WEEK, said(Some(&text), WeekStart::default(), hangs).as_deref())]);
    }

    /// Chooses departments, or all of them.
    pub fn set_departments(self, departments: Departments) {
        self.set(DEPARTMENT, departments);
    }

    /// Opens the drawer, or closes it.
    pub fn set_about(self, about: Option<&str>) {
        self.address_bar.set(&[(ABOUT, about)]);
    }

    /// Shows these departments everywhere.
    pub fn limit_to(self, departments: Departments) {
        let text = departments.to_string();
        self.address_bar.set(&[(DEPARTMENT, Some(&text)), (ABOUT, None)]);
    }

    /// The same days, the conversations of these departments.
    pub fn of(self, departments: Departments) -> Self {
        let departments = Memo::new(move |_| departments.clone());
        let (scope, scopes) = scoped(self.range, self.compared, departments);
        let trend = Memo::new(move |_| trend_question(scopes.get(), self.metric.get()));
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
        preferences::keep(COMPARISON, &kept);
        self.remembered.set(kept);
        self.address_bar.set(&[(COMPARE, text.as_deref())]);
    }

    /// Chooses how finely the trend is drawn, or leaves that to the range.
    pub fn set_grain(self, grain: Option<Grain>) {
        self.address_bar.set(&[(GROUP, grain.map(Grain::name))]);
    }

    /// Chooses how the heights of the trend grow.
    pub fn set_scale(self, scale: Scale) {
        self.set(SCALE, scale);
    }

    /// Chooses what the columns of hours are.
    pub fn set_fold(self, fold: Fold) {
        self.set(HOURS, fold);
    }

    /// Chooses what the chart on show should keep to, or nothing.
    pub fn set_target(self, target: Option<u32>) {
        let metric = self.metric.get_untracked();
        self.set(TARGET, self.targets.with_untracked(|targets| targets.with(metric, target)));
    }

    /// Chooses how often the numbers are asked for again.
    pub fn set_refresh(self, refresh: Refresh) {
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
        self.address_bar.restate(WORKSPACE, Some(address.to_owned()));
    }

    /// Leaves out a workspace that the address names and that is not used. Nobody has chosen anything.
    pub fn omit_workspace(self) {
        self.address_bar.restate(WORKSPACE, None);
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
    pub fn query(self) -> String {
        self.address_bar.of_view()
    }

    /// Whether these choices, as they were saved, are those on screen.
    pub fn shows(self, query: &str) -> bool {
        self.with_week(query) == self.query()
    }

    /// The address of choices that were saved.
    pub fn saved_address(self, query: &str) -> String {
        self.address_bar.with_view(&self.with_week(query))
    }

    /// A query that says the day on which weeks begin as the address would: what was saved without it means the default.
    fn with_week(self, query: &str) -> String {
        let text = value_in(query, WEEK);
        let period = value_in(query, RANGE).and_then(|text| in_address(&text).ok()).unwrap_or_default();
        let start: WeekStart = text.as_deref().and_then(|text| text.parse().ok()).unwrap_or_default();
        let range = period.range(self.clock.today.get(), start.0);
        let chosen = value_in(query, GROUP).and_then(|text| text.parse().ok());
        let hangs = hangs_on_week_start(period, Grain::shown(chosen, range));
        match said(text.as_deref(), WeekStart::default(), hangs) {
            said if said == text => query.to_owned(),
            said => with(query, WEEK, said.as_deref()),
        }
    }

    /// Makes choices that were saved.
    pub fn open_saved(self, query: &str) {
        self.address_bar.open(untrack(|| self.saved_address(query)));
    }

    /// A default is not written.
    fn set<T: Default + PartialEq + Display>(self, key: &str, value: T) {
        let text = (value != T::default()).then(|| value.to_string());
        self.address_bar.set(&[(key, text.as_deref())]);
    }
}

/// Reads the filters from the address bar and writes them to it.
pub fn use_filters() -> Filters {
    let saved = use_saved_views();
    let remembered = use_kept(COMPARISON);
    let means_more = Memo::new(move |_| saved.has_start.get() || !remembered.with(String::is_empty));
    let address_bar = use_address_bar(means_more);
    address_bar.begin_with(COMPARE, remembered.get_untracked());
    let value = move |key: &'static str| Memo::new(move |_| address_bar.value(key));
    let (view_text, range_text, chart_text) = (value(VIEW), value(RANGE), value(CHART));
    let zone_text = value(ZONE);
    let zones = use_zones(Memo::new(move |_| zone_text.get().and_then(|name| zone(&name).ok())));
    let clock = use_clock(zones.shown);
    let period =
        Memo::new(move |_| range_text.get().and_then(|text| in_address(&text).ok()).unwrap_or_default());
    let week_text = value(WEEK);
    let week_start: Memo<WeekStart> = known(week_text);
    let range = Memo::new(move |_| period.get().range(clock.today.get(), week_start.get().0));
    let department_text = value(DEPARTMENT);
    let departments: Memo<Departments> = known(department_text);
    let metric: Memo<Metric> = known(chart_text);
    let (compare_text, group_text) = (value(COMPARE), value(GROUP));
    let comparison = Memo::new(move |_| compare_text.get()?.parse::<Comparison>().ok());
    let compared =
        Memo::new(move |_| comparison.get()?.range(period.get(), clock.today.get(), week_start.get().0));
    let (target_text, scale_text, fold_text) = (value(TARGET), value(SCALE), value(HOURS));
    let grain = Memo::new(move |_| group_text.get()?.parse::<Grain>().ok());
    let grouping = Memo::new(move |_| Grain::shown(grain.get(), range.get()));
    let (scope, scopes) = scoped(range, compared, departments);
    Effect::new(move |_| {
        let hangs = hangs_on_week_start(period.get(), grouping.get());
        let text = week_text.get();
        address_bar.restate(WEEK, said(text.as_deref(), WeekStart::default(), hangs));
    });
    let (demo_text, refresh_text, version_text) = (value(DEMO), value(REFRESH), value(VERSION));
    let kiosk_text = value(KIOSK);
    Filters {
        view: known(view_text),
        period,
        range,
        week_start,
        departments,
        about: value(ABOUT),
        comparison,
        compared,
        metric,
        grain,
        grouping,
        scale: known(scale_text),
        fold: known(fold_text),
        targets: known(target_text),
        scope,
        scopes,
        trend: Memo::new(move |_| trend_question(scopes.get(), metric.get())),
        refresh: known(refresh_text),
        kiosk: Memo::new(move |_| kiosk_text.get().as_deref() == Some("1")),
        demo: Memo::new(move |_| demo_text.get().as_deref() == Some("1")),
        workspace: value(WORKSPACE),
        notices: Memo::new(move |_| {
            let notices = [
                version_text.get().and_then(|text| version_notice(&text)),
                notice::<View>(VIEW, view_text.get(), words::notices_showing_overview()),
                range_text.get().and_then(|text| {
                    let error = in_address(&text).err()?.to_string();
                    Some(ignored(RANGE, &text, &error, words::notices_showing_last_28_days()))
                }),
                notice::<WeekStart>(WEEK, week_text.get(), words::notices_weeks_by_language()),
                notice::<Departments>(
                    DEPARTMENT,
                    department_text.get(),
                    words::notices_showing_all_departments(),
                ),
                notice::<Comparison>(COMPARE, compare_text.get(), words::notices_comparing_with_nothing()),
                notice::<Grain>(GROUP, group_text.get(), words::notices_showing_what_suits()),
                notice::<Scale>(SCALE, scale_text.get(), words::notices_showing_evenly()),
                notice::<Fold>(HOURS, fold_text.get(), words::notices_showing_days()),
                notice::<Targets>(TARGET, target_text.get(), words::notices_showing_no_target()),
                notice::<Metric>(CHART, chart_text.get(), words::notices_showing_conversations()),
                notice::<Refresh>(REFRESH, refresh_text.get(), words::notices_refreshing_when_asked()),
            ];
            let unknown = zone_text.get().filter(|name| zone(name).is_err());
            let unknown = unknown.map(|name| {
                ignored(
                    ZONE,
                    &name,
                    &UnknownZone.to_string(),
                    &words::notices_showing_zone(zones.shown.get().name()),
                )
            });
            let most = limits::ADDRESS_BYTES as f64;
            let cut = address_bar.left_out().map(|what| words::notices_address_cut(most, &what));
            cut.into_iter().chain(notices.into_iter().flatten()).chain(unknown).collect()
        }),
        zone: zones.shown,
        zones,
        clock,
        saved,
        remembered,
        address_bar,
    }
}

/// What numbers are limited to, and the same beside that of the compared days.
fn scoped(
    range: Memo<DateRange>,
    compared: Memo<Option<DateRange>>,
    departments: Memo<Departments>,
) -> (Memo<Scope>, Memo<Asked<Scope>>) {
    let scope = Memo::new(move |_| Scope { range: range.get(), departments: departments.get() });
    let scopes = Memo::new(move |_| {
        let now = scope.get();
        let before = compared.get().map(|range| Scope { range, ..now.clone() });
        Asked { now, before }
    });
    (scope, scopes)
}

/// A metric over scopes.
pub fn trend_question(scopes: Asked<Scope>, metric: Metric) -> Asked<TrendQuestion> {
    let of = |scope| TrendQuestion { scope, metric };
    Asked { now: of(scopes.now), before: scopes.before.map(of) }
}

/// The value of a text; its default where the text means nothing.
fn known<T>(text: Memo<Option<String>>) -> Memo<T>
where
    T: FromStr + Default + PartialEq + Send + Sync + 'static,
{
    Memo::new(move |_| text.get().and_then(|text| text.parse().ok()).unwrap_or_default())
}

fn notice<T: FromStr<Err: Display>>(key: &str, text: Option<String>, instead: &str) -> Option<String> {
    let text = text?;
    let error = text.parse::<T>().err()?;
    Some(ignored(key, &text, &error.to_string(), instead))
}

fn ignored(key: &str, text: &str, error: &str, instead: &str) -> String {
    let shown = in_a_sentence(text);
    words::notices_ignored(instead, &format!("{key}={shown}"), error)
}
