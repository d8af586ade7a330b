//! A sorted index of text keys: binary search instead of a scan of all items.

use super::order::order;

/// A kind of key and its text; those of two kinds are never the same.
pub type Key<'a> = (u8, &'a str);

/// The places of things by their keys.
pub struct Lookup<'a> {
    keys: Vec<Key<'a>>,
    places: Vec<usize>,
}

impl<'a> Lookup<'a> {
    /// The things with these keys, in their order.
    pub fn new(keys: Vec<Key<'a>>) -> Self {
        let places = order(keys.len(), &|a, b| keys.get(a).cmp(&keys.get(b)));
        Self { keys, places }
    }

    /// Things with texts of one kind.
    pub fn of_texts(texts: impl Iterator<Item = &'a str>) -> Self {
        Self::new(texts.map(|text| (0, text)).collect())
    }

    /// The places of all things with a key, in their order.
    pub fn places(&self, key: Key<'_>) -> &[usize] {
        let at = |place: &usize| self.keys.get(*place).copied();
        let start = self.places.partition_point(|place| at(place) < Some(key));
        let end = self.places.partition_point(|place| at(place) <= Some(key));
        self.places.get(start..end).unwrap_or_default()
    }

    /// The place of the first thing with a text.
    pub fn place(&self, text: &str) -> Option<usize> {
        self.places((0, text)).first().copied()
    }

    /// Whether there is a thing with a key.
    pub fn has(&self, key: Key<'_>) -> bool {
        !self.places(key).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_things_of_a_key_are_found_in_their_order() {
        let lookup = Lookup::new(vec![(0, "b"), (0, "a"), (1, "b"), (0, "b"), (0, "")]);
        assert_eq!(lookup.places((0, "b")), [0, 3]);
        assert_eq!(lookup.places((1, "b")), [2]);
        assert_eq!((lookup.place("a"), lookup.place(""), lookup.place("c")), (Some(1), Some(4), None));
        assert!(!Lookup::new(Vec::new()).has((0, "a")));
    }
}
