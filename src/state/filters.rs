//! The filters: signals whose home is the address bar. Read by pages only.

use std::fmt::Display;
use std::str::FromStr;

use leptos::prelude::*;

use super::address_bar::{AddressBar, use_address_bar};
use super::clock::{Clock, use_clock};
use super::query::{ABOUT, CHART, DEMO, DEPARTMENT, RANGE, REFRESH, VIEW, WEEK, WORKSPACE, ZONE};
use super::view::View;
use super::week::WeekStart;
use super::zone::{UnknownZone, Zones, use_zones, zone};
use crate::domain::department::{DepartmentId, Departments};
use crate::domain::metric::Metric;
use crate::domain::period::Period;
use crate::domain::question::{Scope, TrendQuestion};
use crate::domain::range::DateRange;
use crate::domain::refresh::Refresh;
use crate::domain::stranger::in_a_sentence;
use crate::domain::zone::Zone;
use live::{Memo, memo};

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
    /// The departments that are chosen, or all.
    pub departments: Memo<Departments>,
    /// The chart of the trend.
    pub metric: Memo<Metric>,
    /// Whom the drawer is about: `agent:` or `department:`, and a name or an id.
    pub about: Memo<Option<String>>,
    /// Range and departments together.
    pub scope: Memo<Scope>,
    /// What the trend shows.
    pub trend: Memo<TrendQuestion>,
    /// How often the numbers are asked for again by themselves.
    pub refresh: Memo<Refresh>,
    /// Whether the demo is asked for.
    pub demo: Memo<bool>,
    /// The workspace named in the address, to be filled in at sign-in.
    pub workspace: Memo<Option<String>>,
    /// Sentences about values in the address that mean nothing.
    pub notices: Memo<Vec<String>>,
    /// The zone that the page shows.
    pub zone: Memo<Zone>,
    /// That zone and others that matter.
    pub zones: Zones,
    /// The clock that relative periods go by.
    pub clock: Clock,
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

    /// Chooses the day on which weeks begin.
    pub fn set_week_start(self, start: WeekStart) {
        self.set(WEEK, start);
    }

    /// Chooses departments, or all of them.
    pub fn set_departments(self, departments: Departments) {
        self.set(DEPARTMENT, departments);
    }

    /// Opens the drawer, or closes it.
    pub fn set_about(self, about: Option<&str>) {
        self.address_bar.set(&[(ABOUT, about)]);
    }

    /// Shows one department everywhere.
    pub fn limit_to(self, id: DepartmentId) {
        let one = Departments::default().with(id).to_string();
        self.address_bar.set(&[(DEPARTMENT, Some(&one)), (ABOUT, None)]);
    }

    /// The same days, the conversations of these departments.
    pub fn of(self, departments: Departments) -> Self {
        let metric = Metric::default();
        let range = self.range;
        let scope = memo(move |_| Scope { range: range.get(), departments: departments.clone() });
        Self { scope, trend: memo(move |_| TrendQuestion { scope: scope.get(), metric }), ..self }
    }

    /// Chooses the chart of the trend.
    pub fn set_metric(self, metric: Metric) {
        self.set(CHART, metric);
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

    /// Enters or leaves the demo.
    pub fn set_demo(self, demo: bool) {
        // A department is one workspace's own.
        self.address_bar.set(&[(DEMO, demo.then_some("1")), (DEPARTMENT, None), (ABOUT, None)]);
    }

    /// Leaves what the address says of one workspace: its name and its department.
    pub fn leave_workspace(self) {
        self.address_bar.set(&[(WORKSPACE, None), (DEPARTMENT, None), (ABOUT, None)]);
    }

    /// The address of another view with the same filters.
    pub fn view_address(self, view: View) -> String {
        self.address_bar.with(&[(VIEW, (view != View::default()).then(|| view.name()))])
    }

    /// A default is not written.
    fn set<T: Default + PartialEq + Display>(self, key: &str, value: T) {
        let text = (value != T::default()).then(|| value.to_string());
        self.address_bar.set(&[(key, text.as_deref())]);
    }
}

/// Reads the filters from the address bar and writes them to it.
pub fn use_filters() -> Filters {
    let address_bar = use_address_bar();
    let value = move |key: &'static str| memo(move |_| address_bar.value(key));
    let (view_text, range_text, chart_text) = (value(VIEW), value(RANGE), value(CHART));
    let zone_text = value(ZONE);
    let zones = use_zones(memo(move |_| zone_text.get().and_then(|name| zone(&name).ok())));
    let clock = use_clock(zones.shown);
    let period: Memo<Period> = known(range_text);
    let week_text = value(WEEK);
    let week_start: Memo<WeekStart> = known(week_text);
    let range = memo(move |_| period.get().range(clock.today.get(), week_start.get().0));
    let department_text = value(DEPARTMENT);
    let departments: Memo<Departments> = known(department_text);
    let metric: Memo<Metric> = known(chart_text);
    let scope = memo(move |_| Scope { range: range.get(), departments: departments.get() });
    let (demo_text, refresh_text) = (value(DEMO), value(REFRESH));
    Filters {
        view: known(view_text),
        period,
        range,
        week_start,
        departments,
        about: value(ABOUT),
        metric,
        scope,
        trend: memo(move |_| TrendQuestion { scope: scope.get(), metric: metric.get() }),
        refresh: known(refresh_text),
        demo: memo(move |_| demo_text.get().as_deref() == Some("1")),
        workspace: value(WORKSPACE),
        notices: memo(move |_| {
            let notices = [
                notice::<View>(VIEW, view_text.get(), "Showing the overview."),
                notice::<Period>(RANGE, range_text.get(), "Showing the last 28 days."),
                notice::<WeekStart>(WEEK, week_text.get(), "Weeks begin as in your language."),
                notice::<Departments>(DEPARTMENT, department_text.get(), "Showing all departments."),
                notice::<Metric>(CHART, chart_text.get(), "Showing conversations."),
                notice::<Refresh>(REFRESH, refresh_text.get(), "Refreshing only when asked to."),
            ];
            let unknown = zone_text.get().filter(|name| zone(name).is_err());
            let unknown = unknown.map(|name| {
                ignored(ZONE, &name, &UnknownZone.to_string(), &format!("Showing {}.", zones.shown.get()))
            });
            notices.into_iter().flatten().chain(unknown).collect()
        }),
        zone: zones.shown,
        zones,
        clock,
        address_bar,
    }
}

/// The value of a text; its default where the text means nothing.
fn known<T>(text: Memo<Option<String>>) -> Memo<T>
where
    T: FromStr + Default + PartialEq + Send + Sync + 'static,
{
    memo(move |_| text.get().and_then(|text| text.parse().ok()).unwrap_or_default())
}

fn notice<T: FromStr<Err: Display>>(key: &str, text: Option<String>, instead: &str) -> Option<String> {
    let text = text?;
    let error = text.parse::<T>().err()?;
    Some(ignored(key, &text, &error.to_string(), instead))
}

fn ignored(key: &str, text: &str, error: &str, instead: &str) -> String {
    let shown = in_a_sentence(text);
    format!("Ignored {key}={shown}: {error}. {instead}")
}
