//! Support analytics: what is measured, over which days, by whom, and compared with what.
//!
//! Periods, ranges, time zones, metrics, series, breakdowns and availability as plain values and functions: no I/O, no
//! JSON and no interface text. The clock, the time zone and the words of a language are arguments. Errors are typed; their
//! `Display` is English, for logs and tests.
//!
//! ```
//! use analytics::comparison::Comparison;
//! use analytics::period::Period;
//! use chrono::Weekday;
//!
//! let (period, comparison): (Period, Comparison) = ("last-7-days".parse()?, "before".parse()?);
//! let today = "2026-03-08".parse()?;
//! assert_eq!(period.range(today, Weekday::Mon).to_string(), "2026-03-01..2026-03-07");
//! let before = comparison.range(period, today, Weekday::Mon);
//! assert_eq!(before.map(|range| range.to_string()).as_deref(), Some("2026-02-22..2026-02-28"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod sort_indices;
pub mod limits;
pub mod live;
pub mod key_index;
pub mod breakdown_comparison;
pub mod range;
pub mod calendar_unit;
pub mod calendar;
pub mod period;
pub mod normalize;
pub mod date_locale;
mod period_name_input;
mod date_input;
pub mod parse_context;
pub mod period_input_error;
pub mod period_input;
pub mod period_draft;
pub mod period_step;
mod previous_days;
pub mod comparison;
pub mod comparison_choice;
pub mod compared_ranges;
pub mod change;
pub mod zone;
pub mod department;
pub mod metric;
pub mod scope;
pub mod target;
pub mod scale;
pub mod duration;
pub mod locale_format;
pub mod sanitize;
pub mod search_normalization;
pub mod totals;
pub mod day_labels;
mod alignment;
pub mod series;
mod server_days;
mod aggregate;
mod series_summary;
pub mod chart_data;
pub mod department_sum;
pub mod granularity;
pub mod week;
pub mod outlier;
pub mod breakdown;
pub mod heatmap;
pub mod breakdown_sum;
pub mod availability;
pub mod reported_value;
pub mod agent_identity;
mod agent_join;
pub mod agent_table;
pub mod agent_values;
pub mod department_metric;
pub mod department_standing;
pub mod split_series;

#[cfg(any(test, feature = "test-support"))]
pub mod test_support;
pub mod heatmap_columns;
