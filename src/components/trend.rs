//! The trend as a drawing, and its words.

use std::sync::Arc;

use super::browser_wording::BrowserWording;
use super::drawing::{Drawing, Picture, ReadOut, Surface, Swatch, level};
use analytics::metric::Unit;
use analytics::range::DateRange;
use analytics::series::{Bucket, Point, Reading, Series, Standing};
use analytics::stranger::unturned;
use analytics::wording::Wording;
use charts::layout::Size;
use charts::theme::Theme;
use charts::trend::{draw_trend, trend_anchor, trend_hit};

/// A metric over time.
pub struct TrendDrawing {
    /// The numbers.
    pub series: Arc<Series>,
}

impl Drawing for TrendDrawing {
    fn points(&self) -> usize {
        self.series.points.len()
    }

    fn summary(&self) -> String {
        summary(&self.series, &BrowserWording)
    }

    fn parts(&self) -> Vec<(Swatch, &'static str)> {
        if self.series.before.is_empty() {
            Vec::new()
        } else {
            vec![
                (Swatch::Place(1), i18n::trends_this_period()),
                (Swatch::Before, i18n::figure_compared_period()),
            ]
        }
    }

    fn level(&self, index: usize) -> Option<f64> {
        level(self.series.points.iter().map(Point::value), index)
    }

    fn without(&self, hidden: &[usize]) -> Picture {
        let mut series = (*self.series).clone();
        let before = std::mem::take(&mut series.before);
        if hidden.contains(&0) {
            series.points = before.into_iter().flatten().collect();
            // What was told beside it is of the other period.
            series.unusual.clear();
            series.overall_change = None;
        }
        Picture::new(Self { series: Arc::new(series) })
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
        Bucket::Labelled(label) => unturned(label),
    }
}

/// The same with the day of an hour.
fn dated_words(bucket: &Bucket, wording: &dyn Wording) -> String {
    match bucket {
        Bucket::Hour(start) => i18n::trends_hour(&wording.full_day(start.date()), &wording.time(*start)),
        bucket => bucket_words(bucket, wording),
    }
}

/// The number in words; what is missing says how.
pub fn reading_words(series: &Series, point: &Point, wording: &dyn Wording) -> String {
    match point.reading {
        Reading::Value(value) => wording.value_beside(value, series.target, series.metric.unit()),
        Reading::NoSample => i18n::trends_no_sample().into(),
        Reading::NotYet => i18n::trends_not_yet().into(),
        Reading::NoneYet => i18n::trends_none_yet().into(),
    }
}

/// What sets a bucket apart, if anything does.
pub fn standing_words(standing: Standing) -> Option<&'static str> {
    match standing {
        // What is to come has a word in place of its number.
        Standing::Complete | Standing::ToCome => None,
        Standing::Running => Some(i18n::trends_running()),
        Standing::Unsure => Some(i18n::trends_unsure()),
        Standing::Cut => Some(i18n::trends_cut()),
        Standing::Outside => Some(i18n::trends_outside()),
    }
}

fn read_out(series: &Series, index: usize, wording: &dyn Wording) -> Option<ReadOut> {
    let point = series.points.get(index)?;
    let line = |name: &str, point: &Point| {
        let is_about = series.is_approximate && point.value().is_some();
        let line = if is_about { i18n::trends_value_about } else { i18n::trends_value };
        line(name, &reading_words(series, point, wording))
    };
    let value = line(series.metric.title(), point);
    let base = point.base.filter(|base| *base > 0.0).map(i18n::trends_conversations);
    let before = series.before.get(index).and_then(Option::as_ref);
    let before = before.map(|before| line(&dated_words(&before.bucket, wording), before));
    let change = change_words(series, index, wording);
    let usual = series.usual(index).map(|usual| {
        let told = |number| wording.value(number, series.metric.unit());
        i18n::trends_unusual(usual.days as f64, &told(usual.median), &told(usual.spread))
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
        let told = change.told(series.metric.direction(), series.metric.unit(), wording);
        if series.metric.is_mean() && change.is_in_percent() {
            i18n::trends_changed_about(&told, &series.than)
        } else {
            i18n::trends_changed(&told, &series.than)
        }
    });
    let within = series.within_target().map(|(within, all)| {
        let target = wording.target(series.target.unwrap_or_default(), series.metric.unit());
        let (within, all) = (within as f64, all as f64);
        match all {
            0.0 => i18n::trends_within_target_none(&target),
            _ => i18n::trends_within_target(all, &wording.percent(within / all), &target, within),
        }
    });
    let unusual = match series.unusual.len() {
        0 => String::new(),
        days => i18n::trends_unusual_days(days as f64),
    };
    sentence(series, wording) + &change.unwrap_or_default() + &within.unwrap_or_default() + &unusual
}

fn sentence(series: &Series, wording: &dyn Wording) -> String {
    let title = series.metric.title();
    let unit = series.metric.unit();
    match (series.peak(), unit) {
        (None, _) if series.points.is_empty() => i18n::trends_no_points(title),
        (None, Unit::Count) => i18n::trends_nothing_yet(title),
        (None, Unit::Duration) => i18n::trends_without_sample(title),
        (Some((_, 0.0)), Unit::Count) => i18n::trends_none(title),
        (Some((bucket, most)), _) => {
            let (at, most) = (bucket_words(bucket, wording), wording.value_beside(most, series.target, unit));
            let sum = || wording.count(series.sum().unwrap_or_default());
            match (unit, bucket) {
                (Unit::Count, Bucket::Hour(_)) => i18n::trends_most_from(&most, &sum(), &at, title),
                (Unit::Count, _) => i18n::trends_most_on(&at, &most, &sum(), title),
                (Unit::Duration, Bucket::Hour(_)) => i18n::trends_longest_from(&most, &at, title),
                (Unit::Duration, _) => i18n::trends_longest_on(&at, &most, title),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::metric::Metric;
    use analytics::series::Now;
    use analytics::wording::PlainWording;

    fn told(metric: Metric, values: &[f64]) -> String {
        summary(&series(metric, values), &PlainWording)
    }

    fn series(metric: Metric, values: &[f64]) -> Series {
        let sent: Vec<(String, f64)> =
            values.iter().enumerate().map(|(i, value)| (format!("3/{}", i + 1), *value)).collect();
        let range = "2026-03-01..2026-03-04".parse().unwrap();
        let later = "2026-04-01T00:00:00".parse().unwrap();
        Series::align(metric, range, Now { utc: later, local: later }, &sent)
    }

    #[test]
    fn beside_a_target_numbers_tell_whether_they_keep_to_it() {
        let plain = series(Metric::AvgFirstResponseTime, &[60.4, 59.6, 48.0]);
        let series = Series { target: Some(60.0), ..plain };
        let told: Vec<String> =
            series.points.iter().map(|point| reading_words(&series, point, &PlainWording)).collect();
        assert_eq!(told, ["1 min 0.4 s", "1 min", "48 s"]);
        let words = read_out(&series, 0, &PlainWording).unwrap();
        assert!(words.lines[0].ends_with("1 min 0.4 s"), "{words:?}");
        let sentence = summary(&series, &PlainWording);
        assert!(sentence.contains("the longest, 1 min 0.4 s,"), "{sentence}");
        assert!(sentence.contains("At most 1 min: 2 of 3"), "{sentence}");
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
