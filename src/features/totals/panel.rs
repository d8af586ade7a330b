//! Conversation totals.

use analytics::compared_ranges::ComparedRanges;
use analytics::range::DateRange;
use leptos::prelude::*;

use super::model::{table, tiles};
use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;
use crate::panels::captions::{
    DAYS, aggregation_note, may_be_running, missing_hour_note, no_conversations_text, not_started_text,
    reporting_zone_text, scope_text, with_previous_range,
};
use crate::panels::handles::use_panel_controls;
use crate::panels::panel_state;
use crate::query::directory::Directory;
use crate::query::{QueryHandle, TotalsQuery};
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::{Content, PanelModel};

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] = &[
    i18n::totals_about_days,
    i18n::totals_about_now,
    i18n::totals_about_messages,
    i18n::totals_about_visitors,
];

/// Five headline numbers.
#[component]
pub fn TotalsPanel(
    /// Their query.
    totals: QueryHandle<TotalsQuery>,
    /// The accessible name.
    #[prop(into, default = TextProp::from(i18n::totals_title))]
    name: TextProp,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let model = Memo::new(move |_| {
        let (ComparedKey { now: TotalsQuery(scope), before }, state) = totals.shown();
        let (range, compared) = (scope.range, before.map(|before| before.0.range));
        let covers = scope_text(&scope, &reporting_zone_text(DAYS, range, filters), directory);
        let covers = with_previous_range(covers, range, compared);
        let (reporting, shown_zone) = (filters.zones.reporting.get(), filters.zone.get());
        let answer = state.answer();
        let runs = |days: DateRange| answer.is_some_and(|answer| may_be_running(days, answer.at, filters));
        let part = match compared {
            Some(days) if runs(days) => Some(i18n::comparing_running()),
            Some(_) if range.end() >= filters.clock.today.get() => Some(i18n::comparing_whole()),
            Some(_) if runs(range) => Some(i18n::comparing_running()),
            _ => None,
        };
        let is_comparable =
            part.is_none() && compared.is_some_and(|days| ComparedRanges::whole(range, days).is_comparable());
        let answer = answer.map(|answer| &answer.value);
        let notes = answer.iter().flat_map(|answer| {
            let part = part.filter(|_| answer.previous().is_some());
            aggregation_note(&scope, i18n::covering_sum, directory)
                .into_iter()
                .chain(part.map(str::to_owned))
                .chain(answer.failure())
                .chain([Some(range), compared].into_iter().flatten().filter_map(|range| {
                    missing_hour_note(range.end(), reporting.as_ref(), &shown_zone, &IntlFormat)
                }))
        });
        let panel_state =
            panel_state::panel_state(&state, covers, no_conversations_text(range), notes.collect())
                .with_message(not_started_text(range, filters));
        let tiles = answer
            .map(|answer| tiles(answer, is_comparable, scope.has_several_departments()))
            .unwrap_or_default();
        PanelModel { panel_state, table: table(&tiles), content: Content::Tiles(tiles) }
    });
    view! {
        <Panel name class="totals" model now=filters.clock.now zone=filters.zone
            controls=use_panel_controls(totals.controls) about=ABOUT />
    }
}
