//! Which ranges the workspace also sends a neighbouring day for.

use chrono::NaiveDate;

/// A first or last day that was requested, and whether a day beside it was sent. Zones such as London's differ by season.
pub(super) type NeighbourSeen = (NaiveDate, bool);

/// Notes whether a day beside `date` was sent.
pub(super) fn note(sights: &mut Vec<NeighbourSeen>, date: NaiveDate, shown: bool) {
    let place = sights.partition_point(|(known, _)| *known < date);
    match sights.get_mut(place) {
        Some(known) if known.0 == date => known.1 = shown,
        _ => sights.insert(place, (date, shown)),
    }
    // An entry between two equal ones adds nothing.
    for middle in (1..sights.len().saturating_sub(1)).rev() {
        if sights[middle - 1].1 == sights[middle].1 && sights[middle].1 == sights[middle + 1].1 {
            sights.remove(middle);
        }
    }
}

/// Whether a day beside `date` is to be expected: by the nearest entry.
pub(super) fn is_shown(sights: &[NeighbourSeen], date: NaiveDate) -> bool {
    let distance = |sight: &NeighbourSeen| (sight.0 - date).num_days().abs();
    let nearest = sights.iter().fold(None, |nearest: Option<&NeighbourSeen>, sight| match nearest {
        Some(known) if distance(known) <= distance(sight) => nearest,
        _ => Some(sight),
    });
    nearest.is_some_and(|(_, shown)| *shown)
}

pub(super) fn day_before(date: NaiveDate) -> NaiveDate {
    date.pred_opt().unwrap_or(date)
}

pub(super) fn day_after(date: NaiveDate) -> NaiveDate {
    date.succ_opt().unwrap_or(date)
}
