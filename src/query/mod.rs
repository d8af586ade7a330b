//! Asking the workspace from the page: a signal holds the key (what is asked), [`use_query`] fetches whenever it changes,
//! and a [`QueryHandle`] gives its state: loading, stale, failed, empty or ready.
//!
//! ```no_run
//! # use leptos::prelude::*;
//! # use omnichannel_dashboard::query::{QueryHandle, TotalsQuery, use_query};
//! # use omnichannel_dashboard::filters::filters::Filters;
//! # fn visitors(filters: Filters) -> impl IntoView {
//! let totals: QueryHandle<TotalsQuery> = use_query(Memo::new(move |_| filters.scopes.get().map(TotalsQuery)));
//! view! { <p>{move || totals.state().answer().map(|answer| answer.value.now.visitors)}</p> }
//! # }
//! ```

pub mod key;
pub mod controls;
pub mod use_query;
pub mod trend;
pub mod zoned;

pub use agent_metric::AgentMetricQuery;
pub use agents::{AgentsQuery, use_agents};
pub use availability::{AvailabilityQuery, use_availability};
pub use controls::Controls;
pub use departments::{DepartmentsQuery, use_departments};
pub use key::Query;
pub use totals::{TotalsQuery, use_totals};
pub use use_query::{QueryHandle, State, use_query, use_query_while};
pub mod directory;
pub mod agent_names;
pub mod use_names;
pub mod outage;
pub mod refresher;
pub mod report_status;
pub mod reporting_zone;
pub mod workspace_info;
pub mod workspace_task;
pub mod query_state;
pub mod totals;
pub mod agents;
pub mod departments;
pub mod department_metric;
pub mod department_reports;
pub mod agent_metric;
pub mod agent_reports;
pub mod split_trend;
pub mod availability;
pub mod live;
