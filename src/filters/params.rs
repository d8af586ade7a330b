//! The parameters of the address, each as it is written and as it is understood.

use analytics::comparison_choice::ComparisonChoice;
use analytics::department::Departments;
use analytics::granularity::Granularity;
use analytics::heatmap_columns::HeatmapColumns;
use analytics::metric::Metric;
use analytics::scale::Scale;
use analytics::target::Targets;
use leptos::prelude::*;

use super::address_bar::{AddressBar, SearchParam};
use super::param_names::{
    CHART, COMPARE, DEPARTMENT, GROUP, HOURS, RANGE, REFRESH, SCALE, TARGET, VERSION, VIEW, WEEK, ZONE,
};
use super::refresh::RefreshInterval;
use super::view::View;
use super::week_start::WeekStart;

/// The parameters that can be mistyped.
pub(super) struct Params {
    pub(super) version: Memo<Option<String>>,
    pub(super) view: SearchParam<View>,
    /// A period, whose text has more forms than a parameter's `FromStr`.
    pub(super) range: Memo<Option<String>>,
    pub(super) week: SearchParam<WeekStart>,
    pub(super) departments: SearchParam<Departments>,
    pub(super) comparison: SearchParam<ComparisonChoice>,
    pub(super) metric: SearchParam<Metric>,
    pub(super) granularity: SearchParam<Granularity>,
    pub(super) scale: SearchParam<Scale>,
    pub(super) heatmap_columns: SearchParam<HeatmapColumns>,
    pub(super) targets: SearchParam<Targets>,
    pub(super) refresh: SearchParam<RefreshInterval>,
    /// A zone's name, which the browser has to know.
    pub(super) zone: Memo<Option<String>>,
}

impl Params {
    /// Follows the address bar.
    pub(super) fn of(address_bar: AddressBar) -> Self {
        Self {
            version: address_bar.use_text(VERSION),
            view: address_bar.use_search_param(VIEW),
            range: address_bar.use_text(RANGE),
            week: address_bar.use_search_param(WEEK),
            departments: address_bar.use_search_param(DEPARTMENT),
            comparison: address_bar.use_search_param(COMPARE),
            metric: address_bar.use_search_param(CHART),
            granularity: address_bar.use_search_param(GROUP),
            scale: address_bar.use_search_param(SCALE),
            heatmap_columns: address_bar.use_search_param(HOURS),
            targets: address_bar.use_search_param(TARGET),
            refresh: address_bar.use_search_param(REFRESH),
            zone: address_bar.use_text(ZONE),
        }
    }
}
