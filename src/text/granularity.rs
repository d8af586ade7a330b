//! What granularities are called.

use analytics::granularity::Granularity;

/// The name on screen.
pub fn title(granularity: Granularity) -> &'static str {
    match granularity {
        Granularity::Hour => i18n::charts_hour(),
        Granularity::Day => i18n::charts_day(),
        Granularity::Week => i18n::charts_week(),
        Granularity::Month => i18n::charts_month(),
    }
}
