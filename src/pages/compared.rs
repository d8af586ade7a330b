//! Numbers by label beside those of the compared period.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::covering::{
    How, NOTHING, beside_words, divided, no_conversations, scope_words, to_come, zone_words,
};
use crate::components::bars::change_words;
use crate::components::browser_wording::BrowserWording;
use crate::components::face::Face;
use crate::components::table::TableData;
use crate::query::{Query, QueryKey};
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use analytics::beside::Asked;
use analytics::breakdown::{Breakdown, Compared, Offered, Row};
use analytics::pairing::paired;
use analytics::question::{ZonedScope, elapsed};
use analytics::sorting::Key;
use analytics::stretch::{Pair, Stretch};
use analytics::wording::Wording;

/// What a panel of numbers by label says, and the numbers if there are any: beside those of the compared period where
/// these were counted by the same report.
pub fn labelled<K, T>(
    query: Query<K>,
    (filters, directory): (Filters, Directory),
    (how, notes): (How, impl Fn(&Offered<T>) -> Vec<String>),
    breakdown: impl Fn(&Offered<T>) -> Breakdown,
) -> (Face, Option<Breakdown>)
where
    K: QueryKey<Answer = Offered<T>> + AsRef<ZonedScope>,
{
    let (key, state) = query.shown();
    let answered = key.map(|key| key.as_ref().clone());
    let question = &answered.now;
    let range = question.scope.range;
    let covers = scope_words(&question.scope, &zone_words(&question.zone), directory);
    let covers = beside_words(covers, range, answered.before.as_ref().map(|before| before.scope.range));
    let mut told = Vec::new();
    let data = state.answer().map(|answer| {
        let (answer, at) = (&answer.value, answer.at);
        told.extend(notes(&answer.now));
        told.extend(divided(&question.scope, how, directory));
        told.extend(answer.failure());
        let now = breakdown(&answer.now);
        let unread = now.unread.len();
        told.extend((unread > 0).then(|| i18n::covering_unread(unread as f64)));
        told.extend((now.beyond > 0).then(|| i18n::covering_beyond(now.beyond as f64)));
        let is_premium = |offered: &Offered<T>| matches!(offered, Offered::Premium(_));
        let before = answer.compared().filter(|before| is_premium(before) == is_premium(&answer.now));
        match before.zip(pair(&answered, is_premium(&answer.now), at)) {
            None => now,
            Some((before, pair)) => {
                let than = pair.than(range, filters.clock.today.get(), &BrowserWording);
                told.extend(part_words(pair, &than));
                let compared = if pair.is_alike() { Compared::Alike } else { Compared::Unlike };
                Breakdown { than, ..paired(&now, &breakdown(before), compared) }
            }
        }
    });
    (Face::new(&state, covers, no_conversations(range), told).instead(to_come(range, filters)), data)
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
        (Some(_), Some(_)) => Some(i18n::comparing_elapsed(than)),
        (Some(_), None) => Some(i18n::comparing_whole().into()),
        (None, Some(_)) => Some(i18n::comparing_running().into()),
        (None, None) => None,
    }
}

/// The sort keys of a row's cells, before those of the previous period.
pub fn keys(row: &Row, numbers: impl IntoIterator<Item = Option<f64>>) -> Vec<Key> {
    let name = if row.name.is_absence() { Key::Missing } else { Key::Name(row.name.to_string()) };
    let mut keys = vec![name];
    keys.extend(numbers.into_iter().map(Key::from));
    keys
}

/// Adds to a table what stands beside the numbers.
pub fn with_before(data: &Breakdown, mut table: TableData) -> TableData {
    if data.compared != Compared::Not {
        table.head.extend([i18n::comparing_before(), i18n::comparing_change()].map(String::from));
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

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::question::Scope;
    use analytics::test_support::named_zone as named;
    use analytics::wording::PlainWording;

    /// What a report of exact instants compares at an instant, and the note about it.
    fn told(now: &str, before: &str, is_premium: bool, at: &str) -> Option<(String, bool, String)> {
        let of = |range: &str| ZonedScope {
            scope: Scope { range: range.parse().unwrap(), departments: Default::default() },
            zone: named("Europe/Berlin"),
        };
        let asked = Asked { now: of(now), before: Some(of(before)) };
        let at: DateTime<Utc> = at.parse().unwrap();
        let pair = pair(&asked, is_premium, at)?;
        let than = pair.than(asked.now.scope.range, asked.now.zone.date(at), &PlainWording);
        let note = part_words(pair, &than).unwrap_or_default();
        Some((than, pair.is_alike(), note))
    }

    #[test]
    fn a_report_names_how_far_the_compared_days_count() {
        let (today, week) = ("2026-11-20..2026-11-20", "2026-11-13..2026-11-13");
        let at = "2026-11-20T15:20:40Z";
        let (than, is_alike, note) = told(today, week, true, at).unwrap();
        assert_eq!((than.as_str(), is_alike), ("last Friday by 16:20", true));
        assert_eq!(note, i18n::comparing_elapsed("last Friday by 16:20"));
        let (than, is_alike, _) = told("2026-11-16..2026-11-20", "2026-11-09..2026-11-13", true, at).unwrap();
        assert_eq!((than.as_str(), is_alike), ("9 Nov 2026 – 13 Nov 2026, the last day by 16:20", true));
        // The community report counts whole days.
        let whole = ("last Friday".into(), false, i18n::comparing_whole().into());
        assert_eq!(told(today, week, false, at), Some(whole));
        // Compared days that run themselves.
        let running = told("2026-11-13..2026-11-13", today, true, at).unwrap();
        assert_eq!((running.1, running.2.as_str()), (false, i18n::comparing_running()));
        let over = told("2026-11-10..2026-11-10", "2026-11-03..2026-11-03", true, at).unwrap();
        assert_eq!(over, ("Tue, 3 Nov 2026".into(), true, String::new()));
        // In the first minute there is nothing to compare with.
        assert_eq!(told(today, week, true, "2026-11-19T23:00:30Z"), None);
    }
}
