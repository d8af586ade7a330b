//! An agent's sessions on one day, which is as much as the workspace sends.

use analytics::locale_format::LocaleFormat;
use analytics::range::DateRange;
use leptos::prelude::*;

use super::agent_facts::on_service;
use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;
use crate::query::{AvailabilityQuery, use_query};
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::chart::figure::{Figure, FigureOptions};
use crate::ui::chart::timeline_chart::TimelineChart;

/// The sessions on the last day of the period that has begun.
#[component]
pub(super) fn Sessions(
    /// The agent, where it is a single one.
    username: Memo<Option<String>>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let day = Memo::new(move |_| {
        let range = filters.range.get();
        range.end().min(filters.clock.today.get()).max(range.start())
    });
    let availability =
        use_query(Memo::new(move |_| ComparedKey::alone(AvailabilityQuery(DateRange::day(day.get())))));
    let agent = Memo::new(move |_| {
        let state = availability.state();
        let agents = &state.answer()?.value.now.agents;
        Some(on_service(agents, &username.get()?).filter(|agent| !agent.sessions.is_empty()).cloned())
    });
    let title = move || i18n::drawers_sessions_of(&IntlFormat.full_day(day.get()));
    let chart = Memo::new(move |_| {
        agent.get().flatten().map_or_else(AnyChart::default, |agent| {
            let (zone, day) = (filters.zone.get(), DateRange::day(day.get()));
            AnyChart::new(TimelineChart::new(zone, day, &[(0, &agent)], std::slice::from_ref(&agent)))
        })
    });
    let none = move || i18n::drawers_no_sessions(&IntlFormat.full_day(day.get()));
    view! {
        <Show when=move || agent.with(Option::is_some)>
            <section>
                <h3>{title}</h3>
                <Show when=move || agent.with(|agent| agent.as_ref().is_some_and(Option::is_some)) fallback=move || view! { <p>{none}</p> }>
                    <Figure name=Signal::derive(title) chart options=FigureOptions::default() />
                </Show>
            </section>
        </Show>
    }
}
