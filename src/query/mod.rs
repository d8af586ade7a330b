//! Asking the workspace from the page: a signal holds the key (what is asked), [`use_query`] fetches whenever it changes,
//! and a [`QueryHandle`] gives its state: loading, stale, failed, empty or ready.
//!
//! ```no_run
//! # use leptos::prelude::*;
//! # use omnichannel_dashboard::query::{Query, TotalsQuery, use_query};
//! # use omnichannel_dashboard::state::filters::Filters;
//! # fn visitors(filters: Filters) -> impl IntoView {
//! let totals: Query<TotalsQuery> = use_query(Memo::new(move |_| filters.scopes.get().map(TotalsQuery)));
//! view! { <p>{move || totals.state().answer().map(|answer| answer.value.now.visitors)}</p> }
//! # }
//! ```

mod key;
mod controls;
mod use_query;
mod totals;
mod trend;
mod heat;
mod zoned;
mod agents;
mod departments;
mod availability;

pub use agents::{AgentsQuery, use_agents};
pub use availability::{AvailabilityQuery, use_availability};
pub use controls::Controls;
pub use departments::{DepartmentsQuery, use_departments};
pub use heat::{HeatQuery, use_heat};
pub use key::QueryKey;
pub use totals::{TotalsQuery, use_totals};
pub use use_query::{Query, State, use_query};
