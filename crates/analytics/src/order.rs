//! A sort of indices, shared by all types: a generic sort for each would add kilobytes to the program.

use std::cmp::Ordering;

/// The places of `count` things in their new order; equals keep theirs.
pub fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn equals_keep_their_places() {
        let things = [3, 1, 3, 2];
        assert_eq!(order(4, &|a, b| things[a].cmp(&things[b])), [1, 3, 0, 2]);
        assert_eq!(order(0, &|_, _| std::cmp::Ordering::Equal), [0; 0]);
    }
}
