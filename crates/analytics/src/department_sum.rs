//! Totals and charts summed over several departments. If any part is unknown the sum is unknown, never smaller.

use chrono::{DateTime, NaiveDate};

use super::aggregate::accumulate;
use super::chart_data::ChartData;
use super::metric::Metric;
use super::range::DateRange;
use super::totals::Totals;

/// Several totalizers as one; a sum of which a part is unknown is unknown.
pub fn sum_totals(parts: &[Totals]) -> Totals {
    let sum =
        |of: fn(&Totals) -> Option<u64>| parts.iter().try_fold(0_u64, |sum, part| sum.checked_add(of(part)?));
    Totals {
        conversations: sum(|part| part.conversations),
        open: sum(|part| part.open),
        on_hold: sum(|part| part.on_hold),
        messages: sum(|part| part.messages),
        // One visitor can write to several departments.
        visitors: if parts.len() > 1 { None } else { sum(|part| part.visitors) },
    }
}

/// One chart of several departments' own, behind which stand their conversations where the metric needs them. Nothing
/// where they do not stand for the same times.
pub fn sum_charts(
    metric: Metric,
    range: DateRange,
    departments: usize,
    mut charts: Vec<ChartData>,
) -> Option<ChartData> {
    if charts.len() < 2 {
        return charts.pop();
    }
    keep_common(&mut charts);
    let numbers: Vec<Vec<f64>> = charts.iter().map(ChartData::numbers).collect();
    let like = charts.pop()?;
    if !charts.iter().all(|other| other.has_same_buckets(&like)) {
        return None;
    }
    let number = |which: usize, at: usize| numbers.get(which).and_then(|numbers| numbers.get(at)).copied();
    let number = |at: usize| {
        let mut all = None;
        for which in 0..departments {
            let value = number(which, at).unwrap_or_default();
            // A time of 0 is none. What has one had a conversation, whatever else is reported of it.
            if value != 0.0 {
                let weight = number(departments + which, at).unwrap_or(1.0).max(1.0);
                all = Some(accumulate(metric, all, value, weight));
            }
        }
        all.map_or(0.0, |(number, _)| number)
    };
    match like {
        ChartData::Labelled(mut points) => {
            points.iter_mut().enumerate().for_each(|(at, (_, value))| *value = number(at));
            Some(ChartData::Labelled(points))
        }
        ChartData::Days { mut days, answered_at: latest, clock, .. } => {
            days.iter_mut().enumerate().for_each(|(at, (_, value))| *value = number(at));
            // What had not begun when the first was reported was not counted everywhere.
            let reported = |chart: &ChartData| {
                if let ChartData::Days { answered_at, .. } = chart { *answered_at } else { latest }
            };
            let latest = charts.iter().map(reported).fold(latest, DateTime::min);
            (!days.is_empty()).then(|| ChartData::of_days(days, range, latest, clock))
        }
    }
}

/// Leaves the days that all of these have; each are days one after another.
fn keep_common(charts: &mut [ChartData]) {
    let (mut first, mut last) = (NaiveDate::MIN, NaiveDate::MAX);
    for chart in &*charts {
        if let ChartData::Days { days, .. } = chart {
            first = days.first().map_or(first, |(day, _)| first.max(*day));
            last = days.last().map_or(last, |(day, _)| last.min(*day));
        }
    }
    for chart in charts {
        if let ChartData::Days { days, .. } = chart {
            days.retain(|(day, _)| (first..=last).contains(day));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day_labels::DayBoundary;

    fn days(first: &str, values: &[f64]) -> ChartData {
        let first: NaiveDate = first.parse().unwrap();
        let days = first.iter_days().zip(values.iter().copied()).collect();
        ChartData::Days { days, missing: 0, answered_at: DateTime::UNIX_EPOCH, clock: DayBoundary::Utc }
    }

    /// So many departments' charts as one, of the days from the first of March on.
    fn reported(metric: Metric, departments: usize, all: &[ChartData]) -> Option<Vec<f64>> {
        let range = "2026-03-01..2026-03-04".parse().unwrap();
        sum_charts(metric, range, departments, all.to_vec()).map(|chart| chart.numbers())
    }

    #[test]
    fn a_sum_of_which_a_part_is_unknown_is_unknown() {
        let known = Totals { conversations: Some(3), open: Some(1), visitors: Some(2), ..Totals::default() };
        let other = Totals { conversations: Some(4), visitors: Some(2), ..Totals::default() };
        let sum = sum_totals(&[known, other]);
        assert_eq!((sum.conversations, sum.open, sum.visitors), (Some(7), None, None));
        assert_eq!(sum_totals(&[known]), known);
        let most = Totals { conversations: Some(u64::MAX), ..Totals::default() };
        assert_eq!(sum_totals(&[most, known]).conversations, None);
    }

    #[test]
    fn counts_are_added_means_weighted_and_of_best_times_the_shortest_stays() {
        let all = [[10.0, 0.0, 0.0], [40.0, 5.0, 0.0], [3.0, 0.0, 4.0], [1.0, 0.0, 0.0]];
        let all = all.map(|values| days("2026-03-01", &values));
        assert_eq!(reported(Metric::TotalMessages, 2, &all[..2]).unwrap(), [50.0, 5.0, 0.0]);
        assert_eq!(reported(Metric::BestFirstResponseTime, 2, &all[..2]).unwrap(), [10.0, 5.0, 0.0]);
        // What has a time had a conversation, and what has none stays without.
        assert_eq!(reported(Metric::AvgResponseTime, 2, &all).unwrap(), [17.5, 5.0, 0.0]);
    }

    #[test]
    fn of_days_that_are_not_all_known_those_that_are_known_everywhere_stay() {
        let all = [days("2026-03-01", &[1.0, 2.0, 3.0, 4.0]), days("2026-03-03", &[30.0, 40.0])];
        let range = "2026-03-01..2026-03-04".parse().unwrap();
        let Some(ChartData::Days { days: sum, missing, .. }) =
            sum_charts(Metric::TotalMessages, range, 2, all.to_vec())
        else {
            panic!()
        };
        assert_eq!((sum[0].0.to_string(), sum[0].1, sum[1].1, missing), ("2026-03-03".into(), 33.0, 44.0, 2));
        let apart = [days("2026-03-01", &[1.0]), days("2026-03-03", &[1.0])];
        assert_eq!(reported(Metric::TotalMessages, 2, &apart), None);
    }

    #[test]
    fn charts_of_different_buckets_are_not_put_together() {
        let sent = |labels: &[&str]| {
            ChartData::Labelled(labels.iter().map(|label| ((*label).into(), 1.0)).collect())
        };
        let reported = |one: ChartData, other: ChartData| reported(Metric::TotalMessages, 2, &[one, other]);
        assert_eq!(reported(sent(&["a", "b"]), sent(&["a", "b"])), Some(vec![2.0, 2.0]));
        assert_eq!(reported(sent(&["a", "b"]), sent(&["a", "c"])), None);
        assert_eq!(reported(sent(&["a"]), sent(&["a", "b"])), None);
        assert_eq!(reported(sent(&["a"]), sent(&[])), None);
        assert_eq!(reported(sent(&[]), sent(&[])), Some(vec![]));
        assert_eq!(reported(sent(&["a"]), days("2026-03-01", &[1.0])), None);
        let ChartData::Days { days: numbers, missing, answered_at, .. } = days("2026-03-01", &[1.0]) else {
            panic!()
        };
        let local = ChartData::Days { days: numbers, missing, answered_at, clock: DayBoundary::ServerZone };
        assert_eq!(reported(local.clone(), local.clone()), Some(vec![2.0]));
        assert_eq!(reported(local, days("2026-03-01", &[1.0])), None);
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn one_department_alone_stays_as_it_is(
            values in proptest::collection::vec((0..9_000_000_u32, 0..500_u32), 0..40),
            which in 0..7_usize,
        ) {
            let metric = Metric::ALL[which];
            let numbers: Vec<f64> = values.iter().map(|(value, _)| f64::from(*value) / 100.0).collect();
            let weights: Vec<f64> = values.iter().map(|(_, weight)| f64::from(*weight)).collect();
            proptest::prop_assume!(!numbers.is_empty());
            let one = days("2026-03-01", &numbers);
            proptest::prop_assert_eq!(reported(metric, 1, std::slice::from_ref(&one)), Some(numbers.clone()));
            proptest::prop_assert_eq!(reported(metric, 1, &[one, days("2026-03-01", &weights)]), Some(numbers));
        }

        /// Single conversations, each of a department, a day and with a time or none.
        #[test]
        fn what_is_put_together_is_that_of_the_single_conversations(
            those in proptest::collection::vec((0..5_usize, 0..4_usize, 0..9_000_u32), 0..60),
        ) {
            let of = |department: usize, day: usize| {
                those.iter().filter(move |it| (it.0, it.1) == (department, day)).map(|it| f64::from(it.2))
            };
            let own = |measure: &dyn Fn(&[f64]) -> f64| -> Vec<ChartData> {
                let one = |department| {
                    let each = (0..4).map(|day| measure(&of(department, day).collect::<Vec<_>>()));
                    days("2026-03-01", &each.collect::<Vec<_>>())
                };
                (0..5).map(one).collect()
            };
            let count = |times: &[f64]| times.len() as f64;
            let mean = |times: &[f64]| if times.is_empty() { 0.0 } else { times.iter().sum::<f64>() / times.len() as f64 };
            let best = |times: &[f64]| times.iter().copied().filter(|time| *time > 0.0).reduce(f64::min).unwrap_or(0.0);
            let reported = |metric, measure: &dyn Fn(&[f64]) -> f64| {
                reported(metric, 5, &[own(measure), own(&count)].concat()).unwrap()
            };
            for day in 0..4 {
                let all: Vec<f64> = those.iter().filter(|it| it.1 == day).map(|it| f64::from(it.2)).collect();
                proptest::prop_assert_eq!(reported(Metric::TotalConversations, &count)[day], count(&all));
                proptest::prop_assert_eq!(reported(Metric::BestFirstResponseTime, &best)[day], best(&all));
                // A department without any time is left out, with its conversations.
                let timed = (0..5).map(|department| of(department, day).collect::<Vec<_>>());
                let timed: Vec<f64> = timed.filter(|times| mean(times) > 0.0).flatten().collect();
                let weighted = reported(Metric::AvgResponseTime, &mean)[day];
                proptest::prop_assert!((weighted - mean(&timed)).abs() < 1e-6, "{} {}", weighted, mean(&timed));
            }
        }
    }
}
