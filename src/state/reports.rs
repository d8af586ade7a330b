//! The five reports, each asked of the workspace with what the filters say.

use std::collections::HashMap;

use leptos::prelude::*;

use super::filters::Filters;
use super::report::{Report, use_report};
use crate::domain::availability::Availability;
use crate::domain::breakdown::Breakdown;
use crate::domain::department::DepartmentCounts;
use crate::domain::question::{Scope, TrendQuestion, ZonedRange, ZonedScope};
use crate::domain::range::DateRange;
use crate::domain::series::{Now, Series};
use crate::domain::totals::Totals;

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
            let answer = client.chart(&question, freshness).await?;
            // The trend's panel knows more of the clocks that cut hours, and reads those again.
            let utc = answer.at.naive_utc();
            let now = Now { utc, local: utc };
            Ok(answer.map(|sent| Series::align(question.metric, question.scope.range, now, &sent)))
        },
    )
}

/// Conversations by agent; the workspace cannot limit them to a department.
pub fn use_agents(filters: Filters) -> Report<ZonedRange, Breakdown> {
    use_report(
        Memo::new(move |_| ZonedRange { range: filters.range.get(), zone: filters.zone.get() }),
        |agents| agents.total() == 0.0,
        async |client, asked, freshness| {
            client.conversations_by_agent(asked.range, &asked.zone, freshness).await
        },
    )
}

/// Conversations by department.
pub fn use_departments(filters: Filters) -> Report<ZonedScope, DepartmentCounts> {
    use_report(
        Memo::new(move |_| ZonedScope { scope: filters.scope.get(), zone: filters.zone.get() }),
        |counts| counts.rows.is_empty(),
        async |client, asked, freshness| client.amount_of_chats(&asked.scope, &asked.zone, freshness).await,
    )
}

/// Time on service, with display names where the account may read them.
pub fn use_availability(filters: Filters) -> Report<DateRange, Availability> {
    use_report(
        filters.range,
        |times| times.agents.is_empty(),
        async |client, range, freshness| {
            let mut answer = client.availability(range, freshness).await?;
            // Names are a courtesy; without them the usernames stand.
            let names = client.agent_names().await.unwrap_or_default();
            name_agents(&mut answer.value, &names);
            Ok(answer)
        },
    )
}

fn name_agents(times: &mut Availability, names: &HashMap<String, String>) {
    for agent in &mut times.agents {
        agent.name = names.get(&agent.username).cloned();
    }
}
