//! The numbers of several departments as one. What cannot be told from them stays unknown: never a smaller number.

use super::breakdown::{Breakdown, Row};
use super::department::{DepartmentCount, DepartmentCounts};
use super::known_days::Numbers;
use super::metric::{Metric, Unit};
use super::totals::Totals;

/// Several totalizers as one; a sum of which a part is unknown is unknown.
pub fn totals(parts: &[Totals]) -> Totals {
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

/// One number of several, each with its conversations: counts are added, of best times the shortest stays, and means are
/// weighted. A time of 0 is none.
pub fn joined(metric: Metric, numbers: &[(f64, f64)]) -> f64 {
    if metric.unit() == Unit::Count {
        return numbers.iter().fold(0.0, |sum, (value, _)| sum + value);
    }
    let (mut best, mut sum, mut all, mut count) = (f64::INFINITY, 0.0, 0.0, 0);
    for (value, weight) in numbers.iter().filter(|(value, _)| *value != 0.0) {
        // What has a time had a conversation, whatever else is told of it.
        let weight = weight.max(1.0);
        (best, sum, all, count) = (best.min(*value), sum + value * weight, all + weight, count + 1);
    }
    match count {
        0 => 0.0,
        // Also exactly so.
        1 => best,
        _ if metric == Metric::BestFirstResponseTime => best,
        _ => sum / all,
    }
}

/// One chart of several, bucket by bucket, with the conversations of each where the metric needs them. Nothing where
/// their buckets are not the same.
pub fn chart<K: Clone + PartialEq>(
    metric: Metric,
    charts: &[Vec<(K, f64)>],
    conversations: &[Vec<(K, f64)>],
) -> Option<Vec<(K, f64)>> {
    let first = charts.first()?;
    let is_like_first = |other: &Vec<(K, f64)>| {
        other.len() == first.len() && other.iter().zip(first).all(|(a, b)| a.0 == b.0)
    };
    if !charts.iter().chain(conversations).all(is_like_first) {
        return None;
    }
    let number = |charts: &[Vec<(K, f64)>], which: usize, at: usize| Some(charts.get(which)?.get(at)?.1);
    let bucket = |(at, (key, _)): (usize, &(K, f64))| {
        let numbers = (0..charts.len()).filter_map(|which| {
            Some((number(charts, which, at)?, number(conversations, which, at).unwrap_or(1.0)))
        });
        (key.clone(), joined(metric, &numbers.collect::<Vec<_>>()))
    };
    Some(first.iter().enumerate().map(bucket).collect())
}

/// Leaves the days that all of these have; each are days one after another.
pub fn keep_common(charts: &mut [Numbers]) {
    let first = charts.iter().filter_map(|days| Some(days.first()?.0)).max();
    let last = charts.iter().filter_map(|days| Some(days.last()?.0)).min();
    for days in charts {
        days.retain(|(day, _)| Some(*day) >= first && Some(*day) <= last);
    }
}

/// Counts of departments beside each other.
pub fn counts(parts: Vec<DepartmentCounts>) -> DepartmentCounts {
    let missing = parts.iter().fold(0_u64, |sum, part| sum.saturating_add(part.missing));
    let mut rows: Vec<DepartmentCount> = Vec::new();
    for row in parts.into_iter().flat_map(|part| part.rows) {
        // Whoever is asked for one department and tells of all tells the same again.
        if !rows.iter().any(|known| known.id == row.id) {
            rows.push(row);
        }
    }
    DepartmentCounts { rows, missing }
}

/// Rows beside each other, also those of one name: two departments can share it.
pub fn beside(parts: &[Breakdown]) -> Breakdown {
    let Some(first) = parts.first() else { return Breakdown::default() };
    let names: Vec<&str> = first.parts.iter().map(String::as_str).collect();
    let rows: Vec<Row> = parts.iter().flat_map(|part| part.rows.iter().cloned()).collect();
    Breakdown::new(first.unit, &names, rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::breakdown::Name;
    use crate::domain::department::DepartmentId;
    use chrono::NaiveDate;

    fn days(first: &str, values: &[f64]) -> Numbers {
        let first: NaiveDate = first.parse().unwrap();
        first.iter_days().zip(values.iter().copied()).collect()
    }

    #[test]
    fn a_sum_of_which_a_part_is_unknown_is_unknown() {
        let known = Totals { conversations: Some(3), open: Some(1), visitors: Some(2), ..Totals::default() };
        let other = Totals { conversations: Some(4), visitors: Some(2), ..Totals::default() };
        let sum = totals(&[known, other]);
        assert_eq!((sum.conversations, sum.open, sum.visitors), (Some(7), None, None));
        assert_eq!(totals(&[known]), known);
        let most = Totals { conversations: Some(u64::MAX), ..Totals::default() };
        assert_eq!(totals(&[most, known]).conversations, None);
    }

    #[test]
    fn counts_are_added_means_weighted_and_of_best_times_the_shortest_stays() {
        let charts = [days("2026-03-01", &[10.0, 0.0, 0.0]), days("2026-03-01", &[40.0, 5.0, 0.0])];
        let conversations = [days("2026-03-01", &[3.0, 0.0, 4.0]), days("2026-03-01", &[1.0, 0.0, 0.0])];
        let told = |metric| {
            let all = chart(metric, &charts, &conversations).unwrap();
            all.into_iter().map(|(_, value)| value).collect::<Vec<_>>()
        };
        assert_eq!(told(Metric::TotalMessages), [50.0, 5.0, 0.0]);
        assert_eq!(told(Metric::BestFirstResponseTime), [10.0, 5.0, 0.0]);
        // What has a time had a conversation, and what has none stays without.
        assert_eq!(told(Metric::AvgResponseTime), [17.5, 5.0, 0.0]);
    }

    #[test]
    fn charts_of_different_buckets_are_not_put_together() {
        let (long, short) = (days("2026-03-01", &[1.0, 2.0]), days("2026-03-02", &[3.0]));
        assert_eq!(chart(Metric::TotalMessages, &[long.clone(), short.clone()], &[]), None);
        assert_eq!(
            chart(Metric::AvgResponseTime, &[long.clone(), long.clone()], &[long.clone(), short.clone()]),
            None
        );
        let mut all = [long, short];
        keep_common(&mut all);
        assert_eq!(chart(Metric::TotalMessages, &all, &[]), Some(days("2026-03-02", &[5.0])));
        let mut apart = [days("2026-03-01", &[1.0]), days("2026-03-05", &[1.0])];
        keep_common(&mut apart);
        assert_eq!(apart, [vec![], vec![]]);
    }

    #[test]
    fn departments_keep_a_row_each_also_those_of_one_name() {
        let row = |value| Row { name: Name::Given("Sales".into()), values: vec![value] };
        let part = |value| Breakdown::new(Unit::Count, &["Open"], vec![row(value)]);
        let all = beside(&[part(1.0), part(2.0)]);
        assert_eq!(all.rows, [row(2.0), row(1.0)]);
        let count = |id: &str| DepartmentCount { id: Some(DepartmentId(id.into())), answered: 1, waiting: 2 };
        let counted = |rows, missing| DepartmentCounts { rows, missing };
        let all = counts(vec![counted(vec![count("a")], 1), counted(vec![count("b"), count("a")], 0)]);
        assert_eq!(all, counted(vec![count("a"), count("b")], 1));
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
            let (one, weights) = (days("2026-03-01", &numbers), days("2026-03-01", &weights));
            proptest::prop_assert_eq!(chart(metric, std::slice::from_ref(&one), &[weights]), Some(one));
        }

        /// Single conversations, each of a department, a day and with a time or none.
        #[test]
        fn what_is_put_together_is_that_of_the_single_conversations(
            those in proptest::collection::vec((0..5_usize, 0..4_usize, 0..9_000_u32), 0..60),
        ) {
            let of = |department: usize, day: usize| {
                those.iter().filter(move |it| (it.0, it.1) == (department, day)).map(|it| f64::from(it.2))
            };
            let charts = |measure: &dyn Fn(&[f64]) -> f64| -> Vec<Numbers> {
                let one = |department| {
                    let each = (0..4).map(|day| measure(&of(department, day).collect::<Vec<_>>()));
                    days("2026-03-01", &each.collect::<Vec<_>>())
                };
                (0..5).map(one).collect()
            };
            let count = |times: &[f64]| times.len() as f64;
            let mean = |times: &[f64]| if times.is_empty() { 0.0 } else { times.iter().sum::<f64>() / times.len() as f64 };
            let best = |times: &[f64]| times.iter().copied().filter(|time| *time > 0.0).reduce(f64::min).unwrap_or(0.0);
            let counts = charts(&count);
            let told = |metric, measure: &dyn Fn(&[f64]) -> f64| chart(metric, &charts(measure), &counts).unwrap();
            for day in 0..4 {
                let all: Vec<f64> = those.iter().filter(|it| it.1 == day).map(|it| f64::from(it.2)).collect();
                proptest::prop_assert_eq!(told(Metric::TotalConversations, &count)[day].1, count(&all));
                proptest::prop_assert_eq!(told(Metric::BestFirstResponseTime, &best)[day].1, best(&all));
                // A department without any time is left out, with its conversations.
                let timed = (0..5).map(|department| of(department, day).collect::<Vec<_>>());
                let timed: Vec<f64> = timed.filter(|times| mean(times) > 0.0).flatten().collect();
                let weighted = told(Metric::AvgResponseTime, &mean)[day].1;
                proptest::prop_assert!((weighted - mean(&timed)).abs() < 1e-6, "{} {}", weighted, mean(&timed));
            }
        }
    }
}
