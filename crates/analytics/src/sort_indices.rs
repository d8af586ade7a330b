//! A sort of indices, shared by all types: a generic sort for each would add kilobytes to the program.

use std::cmp::Ordering;

/// The places of `count` things in their new order; equals keep theirs.
pub fn sorted_indices(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

/// The rank of each thing, given their places in order; equals share one.
pub fn ranks(order: &[usize], compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<f64> {
    let mut ranks = vec![0.0; order.len()];
    let (mut rank, mut before) = (0.0, None);
    for (place, at) in order.iter().enumerate() {
        if before.is_some_and(|before| compare(before, *at) != Ordering::Equal) {
            rank = place as f64;
        }
        before = Some(*at);
        if let Some(own) = ranks.get_mut(*at) {
            *own = rank;
        }
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::{ranks, sorted_indices};

    #[test]
    fn equals_share_a_rank() {
        let things = [3, 1, 3, 2];
        let compare = |a: usize, b: usize| things[a].cmp(&things[b]);
        assert_eq!(ranks(&sorted_indices(4, &compare), &compare), [2.0, 0.0, 2.0, 1.0]);
        assert_eq!(ranks(&[], &|_, _| std::cmp::Ordering::Equal), [0.0; 0]);
    }

    #[test]
    fn equals_keep_their_places() {
        let things = [3, 1, 3, 2];
        assert_eq!(sorted_indices(4, &|a, b| things[a].cmp(&things[b])), [1, 3, 0, 2]);
        assert_eq!(sorted_indices(0, &|_, _| std::cmp::Ordering::Equal), [0; 0]);
    }
}
