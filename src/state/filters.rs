//! The filters: signals whose home is the address bar. Read by pages only.

use std::fmt::Display;
use std::str::FromStr;

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::location::Location;

use super::address_bar::{self, CHART, DEMO, DEPARTMENT, RANGE, VIEW, WORKSPACE};
use super::clock::{Clock, use_clock};
use super::view::View;
use crate::domain::department::DepartmentId;
use crate::domain::metric::Metric;
use crate::domain::period::Period;
use crate::domain::question::{Scope, TrendQuestion};
use crate::domain::range::DateRange;

/// What the person chose. Each fact is a memo, so that setting what is set already asks nothing again.
#[derive(Clone, Copy)]
pub struct Filters {
    /// The panels on screen.
    pub view: Memo<View>,
    /// The period by name.
    pub period: Memo<Period>,
    /// The period's dates, today.
    pub range: Memo<DateRange>,
    /// The department, if one is chosen.
    pub department: Memo<Option<DepartmentId>>,
    /// The chart of the trend.
    pub metric: Memo<Metric>,
    /// Range and department together.
    pub scope: Memo<Scope>,
    /// What the trend shows.
    pub trend: Memo<TrendQuestion>,
    /// Whether the demo is asked for.
    pub demo: Memo<bool>,
    /// The workspace named in the address, to be filled in at sign-in.
    pub workspace: Memo<Option<String>>,
    /// Sentences about values in the address that mean nothing.
    pub notices: Memo<Vec<String>>,
    /// The clock that relative periods go by.
    pub clock: Clock,
    choose: Callback<(&'static str, Option<String>)>,
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

    /// Chooses a department, or all of them.
    pub fn set_department(self, department: Option<DepartmentId>) {
        self.choose.run((DEPARTMENT, department.map(|id| id.0)));
    }

    /// Chooses the chart of the trend.
    pub fn set_metric(self, metric: Metric) {
        self.set(CHART, metric);
    }

    /// Enters or leaves the demo.
    pub fn set_demo(self, demo: bool) {
        self.choose.run((DEMO, demo.then(|| "1".into())));
    }

    /// A default is not written.
    fn set<T: Default + PartialEq + Display>(self, key: &'static str, value: T) {
        self.choose.run((key, (value != T::default()).then(|| value.to_string())));
    }
}

/// Reads the filters from the address bar and writes them to it; needs the router above it.
pub fn use_filters() -> Filters {
    let location = use_location();
    let clock = use_clock();
    let value = move |key: &'static str| {
        Memo::new(move |_| location.query.with(|query| query.get(key)).filter(|value| !value.is_empty()))
    };
    let (view_text, range_text, chart_text) = (value(VIEW), value(RANGE), value(CHART));
    let period: Memo<Period> = known(range_text);
    let range = Memo::new(move |_| period.get().range(clock.today.get()));
    let department_text = value(DEPARTMENT);
    let department = Memo::new(move |_| department_text.get().map(DepartmentId));
    let metric: Memo<Metric> = known(chart_text);
    let scope = Memo::new(move |_| Scope { range: range.get(), department: department.get() });
    let demo_text = value(DEMO);
    Filters {
        view: known(view_text),
        period,
        range,
        department,
        metric,
        scope,
        trend: Memo::new(move |_| TrendQuestion { scope: scope.get(), metric: metric.get() }),
        demo: Memo::new(move |_| demo_text.get().as_deref() == Some("1")),
        workspace: value(WORKSPACE),
        notices: Memo::new(move |_| {
            let notices = [
                notice::<View>(VIEW, view_text.get(), "Showing the overview."),
                notice::<Period>(RANGE, range_text.get(), "Showing the last 28 days."),
                notice::<Metric>(CHART, chart_text.get(), "Showing conversations."),
            ];
            notices.into_iter().flatten().collect()
        }),
        clock,
        choose: chooser(location),
    }
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
    let shown: String = text.chars().take(60).collect();
    Some(format!("Ignored {key}={shown}: {error}. {instead}"))
}

/// Writes one choice as a step of the history, so that Back undoes it.
fn chooser(location: Location) -> Callback<(&'static str, Option<String>)> {
    let navigate = StoredValue::new_local(use_navigate());
    Callback::new(move |(key, value): (&'static str, Option<String>)| {
        let search = location.search.get_untracked();
        let changed = address_bar::with(&search, key, value.as_deref());
        if changed.trim_start_matches('?') != search.trim_start_matches('?') {
            let target = format!("{}{changed}", location.pathname.get_untracked());
            let options = NavigateOptions { scroll: false, ..Default::default() };
            navigate.with_value(|navigate| navigate(&target, options));
        }
    })
}
