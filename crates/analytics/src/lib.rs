//! The domain model: periods, metrics, series, breakdowns, availability. Pure; the clock and the time zone are arguments.

pub mod sort_indices;
pub mod limits;
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
pub mod period_input;
pub mod period_draft;
pub mod period_step;
pub mod comparison;
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

#[cfg(any(test, feature = "test-support"))]
pub mod test_support;
pub mod heatmap_columns;
