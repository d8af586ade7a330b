//! The client against replies made up here and against the simulated workspace: what it asks, how often, and what it
//! makes of the answers. No network is involved.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[path = "client/community.rs"]
mod community;
#[path = "client/compared.rs"]
mod compared;
#[path = "client/demo.rs"]
mod demo;
#[path = "client/departments.rs"]
mod departments;
#[path = "client/desk.rs"]
mod desk;
#[path = "client/time.rs"]
mod time;
#[path = "client/trend.rs"]
mod trend;
#[path = "client/local_days.rs"]
mod local_days;
#[path = "client/ending.rs"]
mod ending;
#[path = "client/host_time.rs"]
mod host_time;
#[path = "client/limit.rs"]
mod limit;
#[path = "client/freshness.rs"]
mod freshness;
#[path = "client/licence.rs"]
mod licence;
#[path = "client/faults.rs"]
mod faults;
#[path = "client/matrix.rs"]
mod matrix;
#[path = "client/method.rs"]
mod method;
#[path = "client/once.rs"]
mod once;
#[path = "client/paging.rs"]
mod paging;
#[path = "client/flood.rs"]
mod flood;
#[path = "client/spoilt_rows.rs"]
mod spoilt_rows;
#[path = "client/path.rs"]
mod path;
#[path = "client/reporting_zone.rs"]
mod reporting_zone;
#[path = "client/secret.rs"]
mod secret;
#[path = "client/silence.rs"]
mod silence;
#[path = "client/spelling.rs"]
mod spelling;
#[path = "client/strange.rs"]
mod strange;
#[path = "client/years.rs"]
mod years;
