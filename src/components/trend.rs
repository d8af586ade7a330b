//! The trend as a drawing, and its words.

use std::sync::Arc;

use super::browser_wording::BrowserWording;
use super::drawing::{Drawing, ReadOut, Surface};
use crate::charts::layout::Size;
use crate::charts::theme::Theme;
use crate::charts::trend::{draw_trend, trend_anchor, trend_hit};
use crate::domain::metric::Unit;
use crate::domain::series::{Bucket, Point, Reading, Series, Standing};
use crate::domain::wording::Wording;

/// A height that does not depend on the numbers, so that nothing moves when they come.
const HEIGHT: f64 = 320.0;

/// A metric over time.
pub struct TrendDrawing(pub Arc<Series>);

impl Drawing for TrendDrawing {
    fn points(&self) -> usize {
        self.0.points.len()
    }

    fn summary(&self) -> String {
        summary(&self.0, &BrowserWording)
    }

    fn read_out(&self, index: usize) -> ReadOut {
        self.0.points.get(index).map(|point| read_out(&self.0, point, &BrowserWording)).unwrap_or_default()
    }

    fn height(&self) -> f64 {
        HEIGHT
    }

    fn draw(&self, surface: &Surface, active: Option<usize>, theme: &Theme) {
        let _ = draw_trend(surface, &self.0, active, theme, &BrowserWording);
    }

    fn hit(&self, x: f64, _: f64, size: Size, theme: &Theme) -> Option<usize> {
        trend_hit(&self.0, size, x, theme, &BrowserWording)
    }

    fn anchor(&self, index: usize, size: Size, theme: &Theme) -> (f64, f64) {
        trend_anchor(&self.0, size, index, theme, &BrowserWording)
    }
}

/// The bucket in words.
pub fn bucket_words(bucket: &Bucket, wording: &dyn Wording) -> String {
    match bucket {
        Bucket::Day(day) => wording.full_day(*day),
        Bucket::Hour(start) => wording.time(*start),
        Bucket::Days(days) => wording.range(*days),
        Bucket::Labelled(label) => label.clone(),
    }
}

/// The number in words; what is missing says how.
pub fn reading_words(series: &Series, point: &Point, wording: &dyn Wording) -> String {
    match point.reading {
        Reading::Value(value) => wording.value(value, series.metric.unit()),
        Reading::NoSample => "no sample".into(),
        Reading::NotYet => "not yet".into(),
        Reading::NoneYet => "none yet".into(),
    }
}

/// What sets a bucket apart, if anything does.
pub fn standing_words(standing: Standing) -> Option<&'static str> {
    match standing {
        Standing::Complete => None,
        Standing::Running => Some("still running"),
        Standing::Cut => Some("only the days of the period"),
        Standing::Outside => Some("outside the period"),
    }
}

fn read_out(series: &Series, point: &Point, wording: &dyn Wording) -> ReadOut {
    let value = format!("{}: {}", series.metric.title(), reading_words(series, point, wording));
    let lines = [Some(value), standing_words(point.standing).map(str::to_owned)];
    ReadOut { title: bucket_words(&point.bucket, wording), lines: lines.into_iter().flatten().collect() }
}

fn summary(series: &Series, wording: &dyn Wording) -> String {
    let title = series.metric.title();
    let unit = series.metric.unit();
    match (series.peak(), unit) {
        (None, _) if series.points.is_empty() => format!("{title}: the workspace sent no points."),
        (None, Unit::Count) => format!("{title}: nothing yet in this period."),
        (None, Unit::Duration) => format!("{title}: no sample in this period."),
        (Some((_, 0.0)), Unit::Count) => format!("{title}: none in this period."),
        (Some((bucket, most)), Unit::Count) => format!(
            "{title}: {} in all; the most, {}, {}.",
            wording.count(series.sum().unwrap_or_default()),
            wording.count(most),
            at(bucket, wording)
        ),
        (Some((bucket, most)), Unit::Duration) => {
            format!("{title}: the longest, {}, {}.", wording.value(most, unit), at(bucket, wording))
        }
    }
}

fn at(bucket: &Bucket, wording: &dyn Wording) -> String {
    let words = bucket_words(bucket, wording);
    match bucket {
        Bucket::Hour(..) => format!("from {words}"),
        _ => format!("on {words}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::metric::Metric;
    use crate::domain::series::Now;
    use crate::domain::wording::PlainWording;

    fn told(metric: Metric, values: &[f64]) -> String {
        let sent: Vec<(String, f64)> =
            values.iter().enumerate().map(|(i, value)| (format!("3/{}", i + 1), *value)).collect();
        let range = "2026-03-01..2026-03-04".parse().unwrap();
        let later = "2026-04-01T00:00:00".parse().unwrap();
        let series = Series::align(metric, range, Now { utc: later, local: later }, &sent);
        summary(&series, &PlainWording)
    }

    #[test]
    fn a_trend_is_told_in_one_sentence() {
        let cases = [
            (
                Metric::TotalConversations,
                &[3.0, 9.0, 0.0][..],
                "Conversations: 12 in all; the most, 9, on Mon, 2 Mar 2026.",
            ),
            (Metric::TotalConversations, &[0.0, 0.0], "Conversations: none in this period."),
            (
                Metric::AvgReactionTime,
                &[0.0, 92.0],
                "Average reaction time: the longest, 1 min 32 s, on Mon, 2 Mar 2026.",
            ),
            (Metric::AvgReactionTime, &[0.0], "Average reaction time: no sample in this period."),
            (Metric::TotalMessages, &[], "Agent messages: the workspace sent no points."),
        ];
        for (metric, values, expected) in cases {
            assert_eq!(told(metric, values), expected);
        }
    }
}
