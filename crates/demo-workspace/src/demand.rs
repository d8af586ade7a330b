//! How many conversations are opened: by year, weekday and hour, with one overloaded week per quarter.

use crate::Workspace;
use crate::date::DAY;
use crate::dice::{Dice, hash};

/// The first day of the workspace, 2024-01-01, as an epoch day. Before it there is nothing.
pub const OPENED: i64 = 19_723;

/// Monday to Sunday, in hundredths of a mean day.
const WEEKDAYS: [f64; 7] = [1.36, 1.27, 1.21, 1.15, 1.07, 0.51, 0.43];

/// The hours of a UTC day: a company that serves Europe, and the Americas in its evening.
const HOURS: [u64; 24] =
    [1, 1, 1, 1, 1, 2, 5, 12, 26, 38, 42, 38, 30, 34, 40, 38, 32, 22, 14, 10, 7, 4, 2, 1];

/// Monday is 0.
pub fn weekday(day: i64) -> usize {
    (day + 3).rem_euclid(7) as usize
}

/// The number of the week a day belongs to; weeks begin on Monday.
pub fn week(day: i64) -> i64 {
    (day + 3).div_euclid(7)
}

/// Whether a day lies in the quarter's overloaded week, with more conversations and slower responses.
pub fn is_bad(seed: u64, day: i64) -> bool {
    let quarter = week(day).div_euclid(13);
    week(day).rem_euclid(13) as u64 == hash(&[seed, 11, quarter as u64]) % 13
}

/// How many visitors come for the first time on a day. Those who return are counted on top.
pub fn newcomers(workspace: &Workspace, day: i64) -> u32 {
    if day < OPENED {
        return 0;
    }
    let mean = if workspace.is_large() { 15_200.0 } else { 68.0 };
    let years = (day - OPENED) as f64 / 365.25;
    let growth = (0.55 + 0.155 * years).min(1.6);
    let rush = if is_bad(workspace.seed, day) { 1.7 } else { 1.0 };
    let mood = 0.9 + 0.2 * Dice::of(&[workspace.seed, 12, day as u64]).fraction();
    (mean * growth * rush * mood * WEEKDAYS[weekday(day)]) as u32
}

/// A random arrival time on a day, weighted by hour, in milliseconds since the epoch.
pub fn arrival(dice: &mut Dice, day: i64) -> i64 {
    let mut ticket = dice.below(HOURS.iter().sum());
    let hour = HOURS.iter().position(|weight| {
        let found = ticket < *weight;
        ticket = ticket.saturating_sub(*weight);
        found
    });
    day * DAY + hour.unwrap_or(12) as i64 * 3_600_000 + dice.below(3_600_000) as i64
}
