//! Numbers by label beside those of the compared period.

use super::covering::{
    How, NOTHING, beside_words, divided, no_conversations, scope_words, to_come, zone_words,
};
use crate::components::bars::change_words;
use crate::components::browser_wording::BrowserWording;
use crate::components::face::Face;
use crate::components::table::TableData;
use crate::domain::beside::Asked;
use crate::domain::breakdown::{Breakdown, Compared, Offered, Row};
use crate::domain::pairing::paired;
use crate::domain::question::ZonedScope;
use crate::domain::sorting::Key;
use crate::domain::wording::Wording;
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use crate::state::report::Shown;

/// What a panel of numbers by label says, and the numbers if there are any: beside those of the compared period where
/// these were counted by the same report.
pub fn labelled<T: Send + Sync + 'static>(
    asked: &Asked<ZonedScope>,
    shown: &Shown<ZonedScope, Offered<T>>,
    (filters, directory): (Filters, Directory),
    (how, notes): (How, impl Fn(&Offered<T>) -> Vec<String>),
    breakdown: impl Fn(&Offered<T>) -> Breakdown,
) -> (Face, Option<Breakdown>) {
    let Asked { now: question, before } = shown.question(asked);
    let range = question.scope.range;
    let covers = scope_words(&question.scope, &zone_words(&question.zone), directory);
    let covers = beside_words(covers, range, before.map(|before| before.scope.range));
    let answer = shown.answer().map(|answer| answer.value);
    let mut told = Vec::new();
    let data = answer.map(|answer| {
        told.extend(notes(&answer.now));
        told.extend(divided(&question.scope, how, directory));
        told.extend(answer.failure());
        let now = breakdown(&answer.now);
        let unread = now.unread.len();
        told.extend((unread > 0).then(|| words::covering_unread(unread as f64)));
        let is_premium = |offered: &Offered<T>| matches!(offered, Offered::Premium(_));
        let is_elapsed = is_premium(&answer.now);
        match answer.compared().filter(|before| is_premium(before) == is_premium(&answer.now)) {
            None => now,
            Some(before) => {
                let is_running = range.end() >= filters.clock.today.get();
                // Only the premium reports can be asked for a part of a day.
                let how = if is_elapsed { words::comparing_elapsed() } else { words::comparing_whole() };
                told.extend(is_running.then(|| how.to_owned()));
                let compared = if is_running && !is_elapsed { Compared::Running } else { Compared::Whole };
                paired(&now, &breakdown(before), compared)
            }
        }
    });
    (Face::new(&shown.load, covers, no_conversations(range), told).instead(to_come(range, filters)), data)
}

/// What a row's cells are ordered by, before what stands beside them.
pub fn keys(row: &Row, numbers: impl IntoIterator<Item = Option<f64>>) -> Vec<Key> {
    let name = if row.name.is_absence() { Key::Missing } else { Key::Name(row.name.to_string()) };
    let mut keys = vec![name];
    keys.extend(numbers.into_iter().map(Key::from));
    keys
}

/// Adds to a table what stands beside the numbers.
pub fn with_before(data: &Breakdown, mut table: TableData) -> TableData {
    if data.compared != Compared::Not {
        table.head.extend([words::comparing_before(), words::comparing_change()]);
        for (cells, row) in table.rows.iter_mut().zip(&data.rows) {
            let before = row.before.map(|before| BrowserWording.value(before, data.unit));
            for words in [before, change_words(data, row, &BrowserWording)] {
                cells.push(words.unwrap_or_else(|| NOTHING.into()));
            }
        }
        for (keys, row) in table.keys.iter_mut().zip(&data.rows) {
            let is_whole = data.compared == Compared::Whole;
            let change = row.before.filter(|_| is_whole).map(|before| row.total() - before);
            keys.extend([row.before, change].map(Key::from));
        }
    }
    table
}
