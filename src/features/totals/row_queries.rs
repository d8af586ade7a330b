//! The queries behind the row of tiles.

use analytics::metric::Metric;
use analytics::scope::Scope;
use analytics::totals::Totals;
use leptos::prelude::*;
use rocketchat::error::ApiError;

use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::{ComparedAnswer, ComparedKey};
use crate::filters::filters::Filters;
use crate::panels::chart_tile::TileChart;
use crate::panels::main_metrics::MAIN_METRICS;
use crate::query::{AvailabilityQuery, Controls, QueryHandle, TotalsQuery, use_query};
use crate::text::api_error;
use analytics::locale_format::LocaleFormat;

/// Those that are asked for once somebody wants more than the main ones.
pub(super) const MORE_METRICS: [Metric; 3] =
    [Metric::AvgReactionTime, Metric::BestFirstResponseTime, Metric::TotalMessages];

/// Their charts while they are shown.
pub(super) type MoreCharts = Option<[TileChart; MORE_METRICS.len()]>;

/// The queries of the tiles that are always shown.
#[derive(Clone, Copy)]
pub(super) struct RowQueries {
    pub totals: QueryHandle<TotalsQuery>,
    pub charts: [TileChart; MAIN_METRICS.len()],
    pub availability: QueryHandle<AvailabilityQuery>,
}

/// The chart of a metric.
pub(super) fn use_chart(metric: Metric, filters: Filters) -> TileChart {
    let chart = TileChart::new(metric, filters);
    chart.query.controls.seen.set(true);
    chart
}

impl RowQueries {
    /// The queries of the current owner.
    pub fn new(totals: QueryHandle<TotalsQuery>, filters: Filters) -> Self {
        let charts = MAIN_METRICS.map(|metric| use_chart(metric, filters));
        // A workspace limits the calls of a minute: how fast was answered goes first.
        charts.iter().skip(2).for_each(|chart| chart.query.controls.is_secondary.set(true));
        let availability = use_query(Memo::new(move |_| ComparedKey {
            now: AvailabilityQuery(filters.range.get()),
            before: filters.previous_range.get().map(AvailabilityQuery),
        }));
        Self { totals, charts, availability }
    }

    /// All as one. What stands at the top of the page is asked for first.
    pub fn controls(self) -> Controls {
        self.totals.controls.seen.set(true);
        let charts = self.charts.iter().map(|chart| chart.query.controls);
        self.totals.controls.joined(charts.chain([self.availability.controls]).collect())
    }

    /// What the row is compared with: the days truly compared once they are known, before that those that will be.
    pub fn versus(self, filters: Filters) -> String {
        let days = |chart: &TileChart| {
            let series = chart.shown.get()?.series;
            series.overall_change.is_some().then(|| series.compared_with.clone())
        };
        let planned = || filters.previous_range.get().map(|range| IntlFormat.range(range));
        self.charts.iter().find_map(days).or_else(planned).unwrap_or_default()
    }

    /// Whether something of the row is being asked for.
    pub fn is_fetching(self) -> bool {
        self.charts.iter().any(|chart| chart.query.is_fetching()) || self.availability.is_fetching()
    }

    /// Whether any of the charts has numbers.
    pub fn has_chart(self) -> bool {
        self.charts.iter().any(|chart| chart.query.is_answered())
    }

    /// What their answers lack, each once: totals that were not sent, agents without a time, and the compared period. What
    /// the totals' panel says itself is not among it.
    pub fn gaps(self) -> Vec<String> {
        let totals = self.totals.state();
        let unsent =
            totals.answer().map(|answer| unsent(&answer.value.now, &answer.key.now.0)).unwrap_or_default();
        let unsent = (!unsent.is_empty()).then(|| {
            let names = unsent.join(i18n::covering_between_names());
            i18n::agents_column_failed(&names, i18n::tables_not_sent())
        });
        let availability = self.availability.state();
        let times = availability.answer().map(|answer| &answer.value);
        let is_incomplete = times.is_some_and(|times| !times.now.is_complete());
        let without_agents = is_incomplete.then(|| {
            i18n::agents_column_failed(i18n::tiles_available_time(), i18n::tiles_some_agents_missing())
        });
        let of_chart = |chart: &TileChart| chart.query.state().answer()?.value.failure();
        let comparisons =
            self.charts.iter().filter_map(of_chart).chain(times.and_then(ComparedAnswer::failure));
        let told = totals.answer().and_then(|answer| answer.value.failure());
        let mut gaps: Vec<String> = Vec::new();
        for gap in unsent.into_iter().chain(without_agents).chain(comparisons) {
            if told.as_ref() != Some(&gap) && !gaps.contains(&gap) {
                gaps.push(gap);
            }
        }
        gaps
    }

    /// Whether the totals or the `main` chart are being fetched, whose own panels show their errors.
    pub fn is_fetching_main(self, main: Option<Metric>) -> bool {
        self.totals.is_fetching() || self.main_chart(main).is_some_and(|chart| chart.query.is_fetching())
    }

    fn main_chart(&self, main: Option<Metric>) -> Option<&TileChart> {
        let chosen = self.charts.iter().zip(MAIN_METRICS).find(|(_, metric)| main == Some(*metric));
        chosen.map(|(chart, _)| chart)
    }

    /// Why some have no numbers, or no newer ones, each reason once: not what the page says once for all, what the panel
    /// says of old totals, or what the `main` chart says, if there is one.
    pub fn failures(self, main: Option<Metric>) -> Vec<String> {
        let of_chart = |chart: &TileChart| chart.query.state().error().cloned();
        let told = self.main_chart(main).and_then(of_chart);
        let state = self.totals.state();
        let has_totals = state.answer().is_some();
        let of_old_totals = state.error().filter(|_| has_totals).cloned();
        let totals = state.error().filter(|_| !has_totals).cloned();
        let availability = self.availability.state().error().cloned();
        let availability = availability.filter(|error| *error != ApiError::PremiumRequired);
        let charts = self.charts.iter().filter_map(of_chart);
        let mut sentences: Vec<String> = Vec::new();
        for error in totals.into_iter().chain(charts).chain(availability) {
            let sentence = api_error::sentence(&error);
            let is_told = error.is_page_wide()
                || [&told, &of_old_totals].into_iter().flatten().any(|other| *other == error);
            if !is_told && !sentences.contains(&sentence) {
                sentences.push(sentence);
            }
        }
        sentences
    }
}

/// The totals that the workspace did not send.
fn unsent(totals: &Totals, scope: &Scope) -> Vec<&'static str> {
    // One visitor can be in several departments, so that these have no sum.
    let visitors = totals.visitors.or(scope.has_several_departments().then_some(0));
    let all = [
        (i18n::totals_conversations(), totals.conversations),
        (i18n::totals_open(), totals.open),
        (i18n::totals_on_hold(), totals.on_hold),
        (i18n::totals_messages(), totals.messages),
        (i18n::totals_visitors(), visitors),
    ];
    all.into_iter().filter(|(_, count)| count.is_none()).map(|(name, _)| name).collect()
}
