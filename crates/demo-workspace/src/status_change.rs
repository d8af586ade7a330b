//! How the server derives sessions from status changes, including the changes that it records wrongly.

use crate::Company;
use crate::date::DAY;
use crate::random::Random;
use crate::shift::Span;

const SECOND: i64 = 1000;
const MINUTE: i64 = 60 * SECOND;

/// A status change as the server interprets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusChange {
    /// Available, away or busy. Restarts a running session; the time before is lost.
    Online,
    /// Offline. Records the last started session, even if it has been recorded already.
    Offline,
}

/// The spans that the server writes down of changes in their order, and the start of the one that still runs.
pub fn recorded_sessions(changes: impl IntoIterator<Item = (i64, StatusChange)>) -> (Vec<Span>, Option<i64>) {
    let (mut spans, mut start, mut is_running) = (Vec::new(), None, false);
    for (at, change) in changes {
        match change {
            StatusChange::Online => start = Some(at),
            StatusChange::Offline => spans.extend(start.map(|start| (start, at))),
        }
        is_running = change == StatusChange::Online;
    }
    (spans, start.filter(|_| is_running))
}

impl Company<'_> {
    /// Whether an agent who is on service is away by the clock.
    pub(crate) fn is_away(&self, agent: usize) -> bool {
        let now = self.workspace.now.timestamp_millis();
        let today = now.div_euclid(DAY);
        (today - 1..=today).any(|day| {
            let changes = self.misread_changes(agent, day, &self.service_spans(agent, day));
            matches!(*changes, [(from, _), (to, StatusChange::Online)] if (from..to).contains(&now))
        })
    }

    /// The changes within the spans of a shift that the server misreads, on three days of ten.
    pub(crate) fn misread_changes(&self, agent: usize, day: i64, spans: &[Span]) -> Vec<(i64, StatusChange)> {
        // A generator of its own, so that no other random number changes with it.
        let mut random = Random::seeded(&[self.workspace.seed, 34, agent as u64, day as u64]);
        let kind = random.below(100);
        // Before the coffee, before lunch or after it; what comes later may last a few seconds.
        let Some((start, stop)) = spans.get(random.below(3) as usize).copied() else { return Vec::new() };
        let at = start + random.below((stop - start).max(1) as u64) as i64;
        match kind {
            // Away for a while, and back.
            0..10 => vec![
                (at, StatusChange::Online),
                (at + 3 * MINUTE + random.below(720_000) as i64, StatusChange::Online),
            ],
            // Busy, or "available" pressed once more.
            10..20 => vec![(at, StatusChange::Online)],
            // One of two windows is closed, and later the other.
            20..25 => vec![(at, StatusChange::Offline)],
            // One sign-off is handled twice.
            25..30 => vec![(stop - SECOND / 5 - random.below(1500) as i64, StatusChange::Offline)],
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use StatusChange::{Offline, Online};

    /// The spans in hours and minutes, and their seconds together.
    fn written(changes: &[(&str, StatusChange)]) -> (Vec<[String; 2]>, i64) {
        let minutes = |time: &str| {
            let (hours, minutes) = time.split_once(':').unwrap();
            hours.parse::<i64>().unwrap() * 60 + minutes.parse::<i64>().unwrap()
        };
        let clock = |at: i64| format!("{:02}:{:02}", at / MINUTE / 60, at / MINUTE % 60);
        let (spans, running) =
            recorded_sessions(changes.iter().map(|(time, change)| (minutes(time) * MINUTE, *change)));
        assert_eq!(running, None);
        let seconds = spans.iter().map(|(start, stop)| (stop - start) / SECOND).sum();
        (spans.iter().map(|(start, stop)| [clock(*start), clock(*stop)]).collect(), seconds)
    }

    /// The server's own code over one working day from nine to five.
    #[test]
    fn one_working_day_comes_to_what_the_server_makes_of_it() {
        let day = |between: &[(&'static str, StatusChange)]| {
            written(&[&[("09:00", Online)], between, &[("17:00", Offline)]].concat())
        };
        let spans = |spans: &[[&str; 2]]| -> Vec<[String; 2]> {
            spans.iter().map(|span| span.map(str::to_owned)).collect()
        };
        assert_eq!(day(&[]), (spans(&[["09:00", "17:00"]]), 28_800));
        // Away from ten to ten past ten.
        assert_eq!(day(&[("10:00", Online), ("10:10", Online)]), (spans(&[["10:10", "17:00"]]), 24_600));
        // Busy.
        assert_eq!(day(&[("16:50", Online)]), (spans(&[["16:50", "17:00"]]), 600));
        // "Available" pressed again.
        assert_eq!(day(&[("16:00", Online)]), (spans(&[["16:00", "17:00"]]), 3_600));
        // Offline handled twice.
        assert_eq!(day(&[("12:00", Offline)]), (spans(&[["09:00", "12:00"], ["09:00", "17:00"]]), 39_600));
    }

    #[test]
    fn what_runs_has_been_written_down_by_nobody() {
        assert_eq!(recorded_sessions([(1, Online), (5, Online)]), (vec![], Some(5)));
        assert_eq!(recorded_sessions([(1, Online), (5, Offline)]), (vec![(1, 5)], None));
        assert_eq!(recorded_sessions([(5, Offline)]), (vec![], None));
    }
}
