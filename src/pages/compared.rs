//! Numbers by label beside those of the compared period.

use chrono::{DateTime, Utc};

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
use crate::domain::question::{ZonedScope, elapsed};
use crate::domain::sorting::Key;
use crate::domain::stretch::{Pair, Stretch};
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
    let answered = shown.question(asked);
    let question = &answered.now;
    let range = question.scope.range;
    let covers = scope_words(&question.scope, &zone_words(&question.zone), directory);
    let covers = beside_words(covers, range, answered.before.as_ref().map(|before| before.scope.range));
    let mut told = Vec::new();
    let data = shown.answer().map(|answer| {
        let (answer, at) = (answer.value, answer.at);
        told.extend(notes(&answer.now));
        told.extend(divided(&question.scope, how, directory));
        told.extend(answer.failure());
        let now = breakdown(&answer.now);
        let is_premium = |offered: &Offered<T>| matches!(offered, Offered::Premium(_));
        match answer.compared().filter(|before| is_premium(before) == is_premium(&answer.now)) {
            None => now,
            Some(before) => {
                let pair = pair(&answered, is_premium(&answer.now), at);
                let than = pair.map(|pair| pair.than(range, filters.clock.today.get(), &BrowserWording));
                let than = than.unwrap_or_default();
                told.extend(pair.and_then(|pair| part_words(pair, &than)));
                let is_alike = pair.is_some_and(Pair::is_alike);
                let compared = if is_alike { Compared::Alike } else { Compared::Unlike };
                Breakdown { than, ..paired(&now, &breakdown(before), compared) }
            }
        }
    });
    (Face::new(&shown.load, covers, no_conversations(range), told).instead(to_come(range, filters)), data)
}

/// What an answer of the time `at` puts beside what, if either period had begun. Only the premium reports can be asked for
/// a part of a day.
fn pair(asked: &Asked<ZonedScope>, is_premium: bool, at: DateTime<Utc>) -> Option<Pair> {
    let so_far = |asked: &ZonedScope, at| Stretch::so_far(asked.scope.range, &asked.zone, at);
    let elapsed = elapsed(asked, at).filter(|_| is_premium);
    let before = so_far(asked.before.as_ref()?, elapsed.unwrap_or(at))?;
    Some(Pair { now: so_far(&asked.now, at)?, before })
}

/// That a period runs, and how the two stand beside each other then.
fn part_words(pair: Pair, than: &str) -> Option<String> {
    match (pair.now.until, pair.before.until) {
        (Some(_), Some(_)) => Some(words::comparing_elapsed(than)),
        (Some(_), None) => Some(words::comparing_whole().into()),
        (None, Some(_)) => Some(words::comparing_running().into()),
        (None, None) => None,
    }
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
            let is_alike = data.compared == Compared::Alike;
            let change = row.before.filter(|_| is_alike).map(|before| row.total() - before);
            keys.extend([row.before, change].map(Key::from));
        }
    }
    table
}
