//! The trend as a drawing, and its words.

use std::sync::Arc;

use super::browser_wording::BrowserWording;
use super::drawing::{Drawing, ReadOut, Surface};
use super::legend::BEFORE;
use crate::charts::layout::Size;
use crate::charts::theme::Theme;
use crate::charts::trend::{draw_trend, trend_anchor, trend_hit};
use crate::domain::metric::Unit;
use crate::domain::range::DateRange;
use crate::domain::series::{Bucket, Point, Reading, Series, Standing};
use crate::domain::wording::Wording;

/// A metric over time.
pub struct TrendDrawing {
    /// The numbers.
    pub series: Arc<Series>,
    /// How high it is in CSS pixels, whatever the numbers, so that nothing moves when they come.
    pub height: f64,
}

impl Drawing for TrendDrawing {
    fn points(&self) -> usize {
        self.series.points.len()
    }

    fn summary(&self) -> String {
        summary(&self.series, &BrowserWording)
    }

    fn parts(&self) -> Vec<String> {
        if self.series.before.is_empty() { Vec::new() } else { vec!["This period".into(), BEFORE.into()] }
    }

    fn read_out(&self, index: usize) -> ReadOut {
        read_out(&self.series, index, &BrowserWording).unwrap_or_default()
    }

    fn days(&self, index: usize) -> Option<DateRange> {
        match &self.series.points.get(index)?.bucket {
            Bucket::Day(day) => Some(DateRange::day(*day)),
            Bucket::Days(days) => Some(*days),
            Bucket::Hour(_) | Bucket::Labelled(_) => None,
        }
    }

    fn height(&self) -> f64 {
        self.height
    }

    fn draw(&self, surface: &Surface, active: Option<usize>, theme: &Theme) {
        let _ = draw_trend(surface, &self.series, active, theme, &BrowserWording);
    }

    fn hit(&self, x: f64, _: f64, size: Size, theme: &Theme) -> Option<usize> {
        trend_hit(&self.series, size, x, theme, &BrowserWording)
    }

    fn anchor(&self, index: usize, size: Size, theme: &Theme) -> (f64, f64) {
        trend_anchor(&self.series, size, index, theme, &BrowserWording)
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

fn read_out(series: &Series, index: usize, wording: &dyn Wording) -> Option<ReadOut> {
    let point = series.points.get(index)?;
    let about = if series.is_approximate { "about " } else { "" };
    let value = format!("{}: {about}{}", series.metric.title(), reading_words(series, point, wording));
    let base = point.base.filter(|base| *base > 0.0).map(|base| match base {
        1.0 => "1 conversation".to_owned(),
        many => format!("{} conversations", wording.count(many)),
    });
    let before = series.before.get(index).and_then(Option::as_ref);
    let before = before.map(|before| {
        let (bucket, number) =
            (bucket_words(&before.bucket, wording), reading_words(series, before, wording));
        format!("{bucket}: {about}{number}")
    });
    let change = change_words(series, index, wording);
    let usual = series.usual(index).map(|usual| {
        format!(
            "Unusual: {} is usual (median of {} such weekdays, spread {})",
            wording.value(usual.median, series.metric.unit()),
            usual.days,
            wording.value(usual.spread, series.metric.unit())
        )
    });
    let standing = standing_words(point.standing).map(str::to_owned);
    let lines = [Some(value), base, standing, before, change, usual];
    Some(ReadOut {
        title: bucket_words(&point.bucket, wording),
        lines: lines.into_iter().flatten().collect(),
    })
}

/// How a bucket stands to the compared one.
pub fn change_words(series: &Series, index: usize, wording: &dyn Wording) -> Option<String> {
    let change = series.change(index)?;
    Some(change.told(series.metric.direction(), series.metric.unit(), wording))
}

fn summary(series: &Series, wording: &dyn Wording) -> String {
    let change = series.overall_change.map(|change| {
        let words = change.told(series.metric.direction(), series.metric.unit(), wording);
        let about = if series.metric.is_mean() { "about " } else { "" };
        format!(" Beside the compared period: {about}{words}.")
    });
    let within = series.within_target().map(|(within, all)| {
        let target = wording.value(series.target.unwrap_or_default(), series.metric.unit());
        let share = if all > 0 { wording.percent(within as f64 / all as f64) } else { "none".into() };
        format!(" At most {target}: {within} of {all} ({share}).")
    });
    let unusual = match series.unusual.len() {
        0 => String::new(),
        1 => " 1 day is unusual for its weekday.".into(),
        many => format!(" {many} days are unusual for their weekday."),
    };
    let sentence = sentence(series, wording);
    format!("{sentence}{}{}{unusual}", change.unwrap_or_default(), within.unwrap_or_default())
}

fn sentence(series: &Series, wording: &dyn Wording) -> String {
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
