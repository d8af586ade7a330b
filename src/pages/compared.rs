//! Numbers by label beside those of the compared period.

use std::sync::Arc;

use super::covering::NOTHING;
use crate::components::bars::change_words;
use crate::components::browser_wording::BrowserWording;
use crate::components::table::TableData;
use crate::domain::beside::Beside;
use crate::domain::breakdown::{Breakdown, Offered};
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

/// Adds to a table what stands beside the numbers.
pub fn with_before(data: &Breakdown, mut table: TableData) -> TableData {
    if data.is_compared {
        table.head.extend(["Before", "Change"]);
        for (cells, row) in table.rows.iter_mut().zip(&data.rows) {
            let before = row.before.map(|before| BrowserWording.value(before, data.unit));
            for words in [before, change_words(data, row, &BrowserWording)] {
                cells.push(words.unwrap_or_else(|| NOTHING.into()));
            }
        }
    }
    table
}
