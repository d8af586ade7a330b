//! What buckets, agents and departments gather.

use crate::Id;

/// What a bucket, or somebody, has gathered.
#[derive(Clone, Copy, Default)]
pub struct Tally {
    /// How many conversations had the measure.
    pub count: u64,
    /// Their sum.
    pub sum: f64,
    /// The least of them.
    pub best: Option<f64>,
}

impl Tally {
    /// Adds a conversation's measure.
    pub fn add(&mut self, measure: Option<f64>) {
        let Some(measure) = measure else { return };
        self.count += 1;
        self.sum += measure;
        self.best = Some(self.best.map_or(measure, |best| best.min(measure)));
    }

    /// The mean; 0 of nothing.
    pub fn mean(&self) -> f64 {
        self.sum / self.count.max(1) as f64
    }
}

/// A tally per id.
pub type Tallies = ById<Tally>;

/// A value per id, ordered by id, with that of a missing id first.
///
/// A sorted `Vec` rather than a `BTreeMap`, which would add more code to the wasm demo than all of its reports.
#[derive(Default)]
pub struct ById<T>(pub Vec<(Option<Id>, T)>);

impl<T: Default> ById<T> {
    /// The value of an id, empty at first.
    pub fn of(&mut self, key: Option<Id>) -> &mut T {
        let index = self.0.partition_point(|(known, _)| *known < key);
        if self.0.get(index).is_none_or(|(known, _)| *known != key) {
            self.0.insert(index, (key, T::default()));
        }
        &mut self.0[index].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_identifier_is_counted_apart_and_stands_in_order() {
        let mut ids = [Id::of(&[1]), Id::of(&[2])];
        ids.sort();
        let mut all = Tallies::default();
        for (key, measure) in [(Some(ids[1]), 4.0), (None, 1.0), (Some(ids[0]), 7.0), (Some(ids[1]), 2.0)] {
            all.of(key).add(Some(measure));
        }
        let seen: Vec<_> =
            all.0.iter().map(|(key, tally)| (*key, tally.count, tally.mean(), tally.best)).collect();
        let expected =
            [(None, 1, 1.0, Some(1.0)), (Some(ids[0]), 1, 7.0, Some(7.0)), (Some(ids[1]), 2, 3.0, Some(2.0))];
        assert_eq!(seen, expected);
    }
}
