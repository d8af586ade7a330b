//! Numbers by label beside those of the compared period.

use std::sync::Arc;

use super::covering::NOTHING;
use crate::components::bars::change_words;
use crate::components::browser_wording::BrowserWording;
use crate::domain::beside::Beside;
use crate::domain::breakdown::{Breakdown, Offered, Row};
use crate::domain::pairing::paired;
use crate::domain::wording::Wording;

/// An answer's rows, beside those of the compared period if it was counted by the same report.
pub fn paired_answer<T>(
    answer: &Beside<Arc<Offered<T>>>,
    breakdown: impl Fn(&Offered<T>) -> Breakdown,
) -> Breakdown {
    let now = breakdown(&answer.now);
    let is_premium = |offered: &Offered<T>| matches!(offered, Offered::Premium(_));
    let same = answer.compared().filter(|before| is_premium(before) == is_premium(&answer.now));
    same.map(|before| paired(&now, &breakdown(before))).unwrap_or(now)
}

/// The heads of what is added to a table.
pub fn before_head(data: &Breakdown) -> impl Iterator<Item = &'static str> {
    data.is_compared.then_some(["Before", "Change"]).into_iter().flatten()
}

/// What is added to a row of it.
pub fn before_cells(data: &Breakdown, row: &Row) -> impl Iterator<Item = String> {
    let before = row.before.map(|before| BrowserWording.value(before, data.unit));
    let change = change_words(data, row, &BrowserWording);
    let cells = [before, change].map(|words| words.unwrap_or_else(|| NOTHING.into()));
    data.is_compared.then_some(cells).into_iter().flatten()
}
