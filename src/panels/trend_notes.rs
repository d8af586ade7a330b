//! Notes about the numbers of a trend.

use analytics::day_labels::DayBoundary;
use analytics::range::DateRange;
use analytics::series::{BucketStatus, Series};
use analytics::zone::Zone;
use chrono::NaiveDate;

/// What the numbers lack, and how their days differ from those of the page's zone.
pub fn notes(range: DateRange, series: &Series, reporting: Option<&Zone>, shown: &Zone) -> Vec<String> {
    let outside = series.points.iter().any(|point| point.status == BucketStatus::Outside);
    let part = || {
        let days = range.days() as f64;
        i18n::trend_panel_part(days - series.missing as f64, days)
    };
    let beside =
        if series.is_hourly() { i18n::trend_panel_hour_beside } else { i18n::trend_panel_day_beside };
    let notes = [
        (series.missing > 0).then(part),
        series.is_hourly().then(|| clock_change_note(range.start(), reporting.unwrap_or(shown))).flatten(),
        (series.is_daily() && range.single_day().is_some() && series.clock == DayBoundary::Utc)
            .then(|| i18n::trend_panel_no_hours().into()),
        (series.clock == DayBoundary::ServerZone).then(|| i18n::trend_panel_local_days().into()),
        (series.clock == DayBoundary::Unknown).then(|| i18n::trend_panel_unknown_days().into()),
        outside.then(|| beside().into()),
        series.is_hourly().then(|| short_hours_note(range.start(), reporting, shown)).flatten(),
        series.is_unaligned().then(|| i18n::trend_panel_unplaced(series.points.len() as f64)),
        series.is_approximate.then(|| i18n::trend_panel_approximate().into()),
    ];
    notes.into_iter().flatten().collect()
}

/// That a day has more or fewer hours than others.
pub(super) fn clock_change_note(day: NaiveDate, zone: &Zone) -> Option<String> {
    let hours = zone.hours_of(day);
    (hours != 24.0).then(|| i18n::trend_panel_clocks_change(hours, &zone.to_string()))
}

/// That the workspace leaves out a part of each hour where its hours are not UTC's.
fn short_hours_note(day: NaiveDate, reporting: Option<&Zone>, shown: &Zone) -> Option<String> {
    let zone = reporting.unwrap_or(shown);
    let (start, end) = zone.instants(DateRange::day(day));
    let minutes = zone.minutes_to_utc_hour(start).min(zone.minutes_to_utc_hour(end));
    let message = match reporting {
        Some(_) => i18n::trend_panel_short_hours,
        None => i18n::trend_panel_short_hours_maybe,
    };
    (minutes < 60).then(|| message(minutes as f64, &zone.to_string()))
}
