//! A sorted index of text keys: binary search instead of a scan of all items.

use super::sort_indices::sorted_indices;

/// A kind of key and its text; those of two kinds are never the same.
pub type Key<'a> = (u8, &'a str);

/// The places of things by their keys.
pub struct KeyIndex<'a> {
    /// In order.
    keys: Vec<Key<'a>>,
    /// Of each key, the place of its thing.
    places: Vec<usize>,
}

impl<'a> KeyIndex<'a> {
    /// The things with these keys, in their order.
    pub fn new(keys: Vec<Key<'a>>) -> Self {
        let places = sorted_indices(keys.len(), &|a, b| keys.get(a).cmp(&keys.get(b)));
        let keys = places.iter().filter_map(|place| keys.get(*place).copied()).collect();
        Self { keys, places }
    }

    /// Things with texts of one kind.
    pub fn of_texts(texts: impl Iterator<Item = &'a str>) -> Self {
        Self::new(texts.map(|text| (0, text)).collect())
    }

    /// The places of all things with a key, in their order.
    pub fn positions(&self, key: Key<'_>) -> &[usize] {
        let start = self.keys.partition_point(|known| *known < key);
        let rest = self.keys.get(start..).unwrap_or_default();
        // Mostly there is one at most, whose end needs no search.
        let count = match rest {
            [first, next, ..] if *first == key && *next == key => rest.partition_point(|known| *known <= key),
            [first, ..] => usize::from(*first == key),
            [] => 0,
        };
        self.places.get(start..start + count).unwrap_or_default()
    }

    /// The place of the first thing with a text.
    pub fn position(&self, text: &str) -> Option<usize> {
        self.positions((0, text)).first().copied()
    }

    /// Whether there is a thing with a key.
    pub fn contains(&self, key: Key<'_>) -> bool {
        !self.positions(key).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_things_of_a_key_are_found_in_their_order() {
        let lookup = KeyIndex::new(vec![(0, "b"), (0, "a"), (1, "b"), (0, "b"), (0, "")]);
        assert_eq!(lookup.positions((0, "b")), [0, 3]);
        assert_eq!(lookup.positions((1, "b")), [2]);
        assert_eq!(
            (lookup.position("a"), lookup.position(""), lookup.position("c")),
            (Some(1), Some(4), None)
        );
        assert!(!KeyIndex::new(Vec::new()).contains((0, "a")));
    }
}
