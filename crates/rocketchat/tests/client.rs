//! The client against replies made up here and against the simulated workspace: what it requests, how often, and what it
//! makes of the answers. No network is involved.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[path = "client/agent_overview.rs"]
mod agent_overview;
#[path = "client/agent_table.rs"]
mod agent_table;
#[path = "client/community.rs"]
mod community;
#[path = "client/comparison.rs"]
mod comparison;
#[path = "client/demo.rs"]
mod demo;
#[path = "client/department_metric.rs"]
mod department_metric;
#[path = "client/departments.rs"]
mod departments;
#[path = "client/live.rs"]
mod live;
#[path = "client/mock.rs"]
mod mock;
#[path = "client/simulated_time.rs"]
mod simulated_time;
#[path = "client/trend.rs"]
mod trend;
#[path = "client/local_days.rs"]
mod local_days;
#[path = "client/sign_out.rs"]
mod sign_out;
#[path = "client/clock_sync.rs"]
mod clock_sync;
#[path = "client/rate_limit.rs"]
mod rate_limit;
#[path = "client/cache_policy.rs"]
mod cache_policy;
#[path = "client/licence.rs"]
mod licence;
#[path = "client/charts_method.rs"]
mod charts_method;
#[path = "client/memoized.rs"]
mod memoized;
#[path = "client/paging.rs"]
mod paging;
#[path = "client/oversized_responses.rs"]
mod oversized_responses;
#[path = "client/invalid_rows.rs"]
mod invalid_rows;
#[path = "client/charts_path.rs"]
mod charts_path;
#[path = "client/recording.rs"]
mod recording;
#[path = "client/reporting_zone.rs"]
mod reporting_zone;
#[path = "client/token_secrecy.rs"]
mod token_secrecy;
#[path = "client/hanging_storage.rs"]
mod hanging_storage;
#[path = "client/date_params.rs"]
mod date_params;
#[path = "client/unexpected_responses.rs"]
mod unexpected_responses;
#[path = "client/long_ranges.rs"]
mod long_ranges;
#[path = "client/faults.rs"]
mod faults;
#[path = "client/matrix.rs"]
mod matrix;
