//! Which times are marked above a timeline: whole hours, as many as fit.

use chrono::{DateTime, TimeDelta, Utc};

use analytics::zone::Zone;

use super::label_text;
use super::labels::ChartLabels;
use super::theme::Theme;

/// A time marked above a timeline.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct HourTick {
    pub at: DateTime<Utc>,
    pub text: String,
}

const SECONDS_PER_HOUR: i64 = 3_600;

/// Hours between ticks; longer spans than a few days do not come, but must not break anything.
const HOUR_STEPS: [i64; 12] = [1, 2, 3, 4, 6, 12, 24, 48, 96, 24 * 30, 24 * 365, 24 * 36_500];

/// Marks from `start` to `end`, counted from `origin`, spread over `width` pixels.
pub(super) fn ticks(
    (start, origin, end): (DateTime<Utc>, DateTime<Utc>, DateTime<Utc>),
    width: f64,
    theme: &Theme,
    zone: &Zone,
    labels: &dyn ChartLabels,
) -> Vec<HourTick> {
    let time = |at| label_text::sanitize(&labels.time(zone.local(at)));
    let room = theme.width(&time(origin)) + theme.font_px * 1.5;
    let span = (end - start).num_seconds();
    let fits = |step: &i64| span as f64 / (step * SECONDS_PER_HOUR) as f64 * room <= width;
    let Some(step) = HOUR_STEPS.into_iter().find(fits).map(|hours| hours * SECONDS_PER_HOUR) else {
        return vec![];
    };
    // Marks keep to the steps from the origin, also before it.
    let first = (start - origin).num_seconds().div_euclid(step);
    let last = (end - origin).num_seconds().div_euclid(step);
    let instants =
        (first..=last).filter_map(|i| origin.checked_add_signed(TimeDelta::try_seconds(i * step)?));
    let seen = instants.filter(|at| (start..=end).contains(at));
    seen.map(|at| HourTick { at, text: time(at) }).collect()
}

/// `from`, or so many whole hours before it that `at` is not left out.
pub(super) fn extend_start(from: DateTime<Utc>, at: DateTime<Utc>) -> DateTime<Utc> {
    let hours = (from - at).num_seconds().max(0).saturating_add(SECONDS_PER_HOUR - 1) / SECONDS_PER_HOUR;
    TimeDelta::try_hours(hours).and_then(|by| from.checked_sub_signed(by)).unwrap_or(at).min(from)
}

/// `from`, or so many whole hours after it that `at` is not left out.
pub(super) fn extend_end(from: DateTime<Utc>, at: DateTime<Utc>) -> DateTime<Utc> {
    let hours = (at - from).num_seconds().max(0).saturating_add(SECONDS_PER_HOUR - 1) / SECONDS_PER_HOUR;
    TimeDelta::try_hours(hours).and_then(|by| from.checked_add_signed(by)).unwrap_or(at).max(from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::EnglishLabels;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn texts(start: &str, origin: &str, end: &str, width: f64) -> String {
        let span = (at(start), at(origin), at(end));
        let ticks = ticks(span, width, &Theme::light(), &Zone::utc(), &EnglishLabels);
        ticks.into_iter().map(|tick| tick.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn hours_are_counted_from_the_start_of_the_day() {
        let (day, next) = ("2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z");
        assert_eq!(texts(day, day, next, 540.0), "00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00 00:00");
        assert_eq!(texts(day, day, next, 120.0), "00:00 12:00 00:00");
        assert_eq!(texts(day, day, next, 20.0), "00:00");
        let evening = "2026-03-01T22:00:00Z";
        assert_eq!(texts(evening, day, next, 300.0), "00:00 06:00 12:00 18:00 00:00");
    }

    #[test]
    fn a_span_is_widened_by_whole_hours() {
        let noon = at("2026-03-02T12:00:00Z");
        assert_eq!(extend_start(noon, at("2026-03-02T11:59:59Z")), at("2026-03-02T11:00:00Z"));
        assert_eq!(extend_start(noon, noon), noon);
        assert_eq!(extend_end(noon, at("2026-03-02T13:00:01Z")), at("2026-03-02T14:00:00Z"));
        let far = DateTime::<Utc>::MAX_UTC;
        assert_eq!(extend_end(noon, far).max(noon), extend_end(noon, far));
    }
}
