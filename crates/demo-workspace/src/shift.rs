//! When an agent is at work, and when the work is interrupted.

use crate::Company;
use crate::Workspace;
use crate::date::DAY;
use crate::demand::{week, weekday};
use crate::random::{Random, hash};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// From and until when, in milliseconds since 1970.
pub type Span = (i64, i64);

impl Company<'_> {
    /// The shift that an agent begins on a UTC day, if any.
    pub(crate) fn shift(&self, agent: usize, day: i64) -> Option<Span> {
        let salt = self.workspace.seed;
        if !works_on(salt, agent as u64, day) {
            return None;
        }
        let (start, end) = hours(self.workspace, agent);
        let mut random = Random::seeded(&[salt, 31, agent as u64, day as u64]);
        let mut lateness = || random.below(30) as i64 * MINUTE + random.below(60_000) as i64;
        Some((day * DAY + start + lateness() - 10 * MINUTE, day * DAY + end + lateness() - 10 * MINUTE))
    }

    /// The spans of a shift during which an agent really was on service.
    pub(crate) fn service_spans(&self, agent: usize, day: i64) -> Vec<Span> {
        let Some((start, end)) = self.shift(agent, day) else { return Vec::new() };
        let mut random = Random::seeded(&[self.workspace.seed, 32, agent as u64, day as u64]);
        let mut pauses = vec![coffee_break(&mut random, start), lunch_break(&mut random, (start + end) / 2)];
        // Some sit behind a poor connection; anybody may close the wrong window.
        let disconnects = if agent % 6 == 5 { random.below(7) } else { random.below(20) / 19 };
        let mut at = end - 2 * HOUR;
        for _ in 0..disconnects {
            at += 5_000 + random.below(50_000) as i64;
            let back = at + 2_000 + random.below(18_000) as i64;
            pauses.push((at, back));
            at = back;
        }
        without_pauses(start, end, &pauses)
    }

    /// Whether an agent is on duty, breaks not counted.
    pub(crate) fn is_on_duty(&self, agent: usize, instant: i64) -> bool {
        let today = instant.div_euclid(DAY);
        let (start, end) = hours(self.workspace, agent);
        let may_be = |day: &i64| (start - HOUR..end + HOUR).contains(&(instant - day * DAY));
        let mut shifts =
            [today, today - 1].into_iter().filter(may_be).filter_map(|day| self.shift(agent, day));
        shifts.any(|(start, end)| (start..end).contains(&instant))
    }

    /// When an agent is next on duty, at the instant or up to three days later.
    pub(crate) fn next_on_duty(&self, agent: usize, instant: i64) -> Option<i64> {
        let today = instant.div_euclid(DAY);
        let shifts = (today - 1..=today + 3).filter_map(|day| self.shift(agent, day));
        shifts.filter(|(_, end)| instant < *end).map(|(start, _)| start.max(instant)).min()
    }
}

fn works_on(seed: u64, agent: u64, day: i64) -> bool {
    // Groups of three agents rotate: each works one Saturday and one Sunday in four weeks.
    let turn = (agent / 3 + week(day) as u64) % 4;
    match weekday(day) {
        5 => turn == 0,
        6 => turn == 2,
        _ => hash(&[seed, 33, agent, day as u64]) % 100 >= 6,
    }
}

/// Early, in the middle of the day, late; in a large company also at night.
fn hours(workspace: &Workspace, agent: usize) -> Span {
    match (workspace.is_large(), agent % 12) {
        (true, 11) => (22 * HOUR, 30 * HOUR),
        (_, 0 | 3 | 6 | 9) => (6 * HOUR, 14 * HOUR),
        (_, 2 | 5 | 8) => (13 * HOUR, 21 * HOUR),
        _ => (8 * HOUR, 16 * HOUR + 30 * MINUTE),
    }
}

fn coffee_break(random: &mut Random, start: i64) -> Span {
    let at = start + HOUR + random.below(7_200_000) as i64;
    (at, at + 8 * MINUTE + random.below(600_000) as i64)
}

fn lunch_break(random: &mut Random, middle: i64) -> Span {
    (middle, middle + 30 * MINUTE + random.below(1_200_000) as i64)
}

/// What remains of a shift between its pauses, which come in order.
fn without_pauses(start: i64, end: i64, pauses: &[Span]) -> Vec<Span> {
    let mut spans = Vec::with_capacity(pauses.len() + 1);
    let mut from = start;
    for (pause, back) in pauses {
        spans.push((from, *pause));
        from = *back;
    }
    spans.push((from, end));
    spans
}
