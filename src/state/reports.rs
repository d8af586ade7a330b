//! The five reports, each asked of the workspace with what the filters say.

use leptos::prelude::*;

use super::filters::Filters;
use super::report::{Report, use_report};
use crate::api::Chart;
use crate::domain::availability::Availability;
use crate::domain::breakdown::{Breakdown, Offered};
use crate::domain::department::{DepartmentCounts, Departments};
use crate::domain::question::{Scope, TrendQuestion, ZonedScope};
use crate::domain::range::DateRange;
use crate::domain::series::{Now, Series};
use crate::domain::totals::Totals;
use live::memo;

/// The totalizers of the chosen scope.
pub fn use_totals(filters: Filters) -> Report<Scope, Totals> {
    use_report(
        filters.scope,
        |_| false,
        async |client, scope, freshness| client.totals(&scope, freshness).await,
    )
}

/// The chosen chart.
pub fn use_trend(filters: Filters) -> Report<TrendQuestion, Series> {
    use_report(
        filters.trend,
        |series| series.points.is_empty(),
        async |client, question, freshness| {
            let answer = client.trend(&question, freshness).await?;
            let latest = match &answer.value {
                Chart::Days(_, _, latest) => *latest,
                Chart::Sent(_) => answer.at,
            };
            // The trend's panel knows more of the clocks that cut hours, and reads those again.
            let now = Now { utc: latest.naive_utc(), local: latest.naive_utc() };
            let (metric, range) = (question.metric, question.scope.range);
            Ok(answer.map(|chart| match chart {
                Chart::Days(days, missing, _) => {
                    Series { missing, ..Series::from_days(metric, range, now, &days) }
                }
                Chart::Sent(sent) => Series::align(metric, range, now, &sent),
            }))
        },
    )
}

/// Conversations by agent. Only the community report can be limited to a department, so the department belongs to
/// the question from the time on at which that report stands in.
pub fn use_agents(filters: Filters) -> Report<ZonedScope, Offered<Breakdown>> {
    let is_divided = RwSignal::new(false);
    let question = memo(move |_| {
        let scope = match is_divided.get() {
            true => filters.scope.get(),
            false => Scope { range: filters.range.get(), departments: Departments::default() },
        };
        ZonedScope { scope, zone: filters.zone.get() }
    });
    use_report(
        question,
        |agents| match agents {
            Offered::Premium(agents) | Offered::Community(agents) => agents.total() == 0.0,
        },
        move |client, asked, freshness| async move {
            let answer = client.agents(&asked.scope, &asked.zone, freshness).await?;
            // The view may have gone while the answer came.
            is_divided.try_set(matches!(answer.value, Offered::Community(_)));
            Ok(answer)
        },
    )
}

/// Conversations by department.
pub fn use_departments(filters: Filters) -> Report<ZonedScope, Offered<DepartmentCounts>> {
    use_report(
        memo(move |_| ZonedScope { scope: filters.scope.get(), zone: filters.zone.get() }),
        |counts| match counts {
            Offered::Premium(counts) => counts.rows.is_empty(),
            Offered::Community(counts) => counts.rows.is_empty(),
        },
        async |client, asked, freshness| {
            client.chats_by_department(&asked.scope, &asked.zone, freshness).await
        },
    )
}

/// Time on service.
pub fn use_availability(filters: Filters) -> Report<DateRange, Availability> {
    use_report(
        filters.range,
        |times| times.agents.is_empty(),
        async |client, range, freshness| client.availability(range, freshness).await,
    )
}
