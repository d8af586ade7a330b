//! How the server derives sessions from status changes, including the changes that it records wrongly.

use crate::Company;
use crate::dice::Dice;
use crate::shift::Span;

const SECOND: i64 = 1000;
const MINUTE: i64 = 60 * SECOND;

/// A status change as the server interprets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Available, away or busy. Restarts a running session; the time before is lost.
    On,
    /// Offline. Records the last started session, even if it has been recorded already.
    Off,
}

/// The stretches that the server writes down of changes in their order, and the start of the one that still runs.
pub fn recorded(changes: impl IntoIterator<Item = (i64, Change)>) -> (Vec<Span>, Option<i64>) {
    let (mut stretches, mut start, mut is_running) = (Vec::new(), None, false);
    for (at, change) in changes {
        match change {
            Change::On => start = Some(at),
            Change::Off => stretches.extend(start.map(|start| (start, at))),
        }
        is_running = change == Change::On;
    }
    (stretches, start.filter(|_| is_running))
}

impl Company<'_> {
    /// The changes within the stretches of a shift that the server misreads, on three days of ten.
    pub(crate) fn slips(&self, agent: usize, day: i64, stretches: &[Span]) -> Vec<(i64, Change)> {
        // A generator of its own, so that no other random number changes with it.
        let mut dice = Dice::of(&[self.workspace.seed, 34, agent as u64, day as u64]);
        let kind = dice.below(100);
        // Before the coffee, before lunch or after it; what comes later may last a few seconds.
        let Some((start, stop)) = stretches.get(dice.below(3) as usize).copied() else { return Vec::new() };
        let at = start + dice.below((stop - start).max(1) as u64) as i64;
        match kind {
            // Away for a while, and back.
            0..10 => vec![(at, Change::On), (at + 3 * MINUTE + dice.below(720_000) as i64, Change::On)],
            // Busy, or "available" pressed once more.
            10..20 => vec![(at, Change::On)],
            // One of two windows is closed, and later the other.
            20..25 => vec![(at, Change::Off)],
            // One sign-off is handled twice.
            25..30 => vec![(stop - SECOND / 5 - dice.below(1500) as i64, Change::Off)],
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Change::{Off, On};

    /// The stretches in hours and minutes, and their seconds together.
    fn written(changes: &[(&str, Change)]) -> (Vec<[String; 2]>, i64) {
        let minutes = |time: &str| {
            let (hours, minutes) = time.split_once(':').unwrap();
            hours.parse::<i64>().unwrap() * 60 + minutes.parse::<i64>().unwrap()
        };
        let clock = |at: i64| format!("{:02}:{:02}", at / MINUTE / 60, at / MINUTE % 60);
        let (stretches, running) =
            recorded(changes.iter().map(|(time, change)| (minutes(time) * MINUTE, *change)));
        assert_eq!(running, None);
        let seconds = stretches.iter().map(|(start, stop)| (stop - start) / SECOND).sum();
        (stretches.iter().map(|(start, stop)| [clock(*start), clock(*stop)]).collect(), seconds)
    }

    /// The server's own code over one working day from nine to five.
    #[test]
    fn one_working_day_comes_to_what_the_server_makes_of_it() {
        let day = |between: &[(&'static str, Change)]| {
            written(&[&[("09:00", On)], between, &[("17:00", Off)]].concat())
        };
        let spans = |spans: &[[&str; 2]]| -> Vec<[String; 2]> {
            spans.iter().map(|span| span.map(str::to_owned)).collect()
        };
        assert_eq!(day(&[]), (spans(&[["09:00", "17:00"]]), 28_800));
        // Away from ten to ten past ten.
        assert_eq!(day(&[("10:00", On), ("10:10", On)]), (spans(&[["10:10", "17:00"]]), 24_600));
        // Busy.
        assert_eq!(day(&[("16:50", On)]), (spans(&[["16:50", "17:00"]]), 600));
        // "Available" pressed again.
        assert_eq!(day(&[("16:00", On)]), (spans(&[["16:00", "17:00"]]), 3_600));
        // Offline handled twice.
        assert_eq!(day(&[("12:00", Off)]), (spans(&[["09:00", "12:00"], ["09:00", "17:00"]]), 39_600));
    }

    #[test]
    fn what_runs_has_been_written_down_by_nobody() {
        assert_eq!(recorded([(1, On), (5, On)]), (vec![], Some(5)));
        assert_eq!(recorded([(1, On), (5, Off)]), (vec![(1, 5)], None));
        assert_eq!(recorded([(5, Off)]), (vec![], None));
    }
}
