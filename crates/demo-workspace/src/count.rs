//! Counts by agent or department.

use crate::Id;

/// A count per id, ordered by id, with the count of a missing id first.
///
/// A sorted `Vec` rather than a `BTreeMap`, which would add more code to the wasm demo than all of its reports.
#[derive(Default)]
pub struct Counts(pub Vec<(Option<Id>, u64)>);

impl Counts {
    /// Counts one more.
    pub fn add(&mut self, key: Option<Id>) {
        let place = self.0.partition_point(|(known, _)| *known < key);
        match self.0.get_mut(place) {
            Some((known, count)) if *known == key => *count += 1,
            _ => self.0.insert(place, (key, 1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_identifier_is_counted_apart_and_stands_in_order() {
        let mut ids = [Id::of(&[1]), Id::of(&[2])];
        ids.sort();
        let mut counts = Counts::default();
        for key in [Some(ids[1]), None, Some(ids[0]), Some(ids[1])] {
            counts.add(key);
        }
        assert_eq!(counts.0, [(None, 1), (Some(ids[0]), 1), (Some(ids[1]), 2)]);
    }
}
