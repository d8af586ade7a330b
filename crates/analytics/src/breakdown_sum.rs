//! Sums breakdowns of consecutive parts of a range that is too long for one request.

use super::breakdown::{Breakdown, MissingRows, Row};
use super::key_index::KeyIndex;
use super::sort_indices::sorted_indices;

/// The sum of breakdowns with the same parts. Rows of one name are taken for one person, as the workspace tells them
/// apart by nothing else; where a name comes twice in one breakdown that is not sure, and the sum says so.
pub fn sum_breakdowns(mut pieces: Vec<Breakdown>) -> Breakdown {
    if pieces.len() < 2 {
        return pieces.pop().unwrap_or_default();
    }
    let all: Vec<(usize, &Row)> = pieces
        .iter()
        .enumerate()
        .flat_map(|(piece, breakdown)| breakdown.rows.iter().map(move |row| (piece, row)))
        .collect();
    // Of one name, the rows of one piece stay beside each other.
    let places = sorted_indices(all.len(), &|a, b| all[a].1.name.key().cmp(&all[b].1.name.key()));
    let mut rows: Vec<Row> = Vec::new();
    let (mut has_merged_names, mut last_piece) = (false, 0);
    for (piece, row) in places.into_iter().map(|place| all[place]) {
        match rows.last_mut().filter(|sum| sum.name == row.name) {
            Some(sum) => {
                has_merged_names |= piece == last_piece;
                add(&mut sum.values, &row.values);
            }
            None => rows.push(row.clone()),
        }
        last_piece = piece;
    }
    // Where a piece may lack somebody, the sum of the others is not theirs.
    let parts: Vec<Piece> = pieces.iter().filter(|piece| !piece.is_complete()).map(Piece::new).collect();
    rows.retain(|row| parts.iter().all(|piece| piece.has_all_of(row)));
    let unreadable = pieces.iter().flat_map(|piece| piece.unreadable.iter().cloned()).collect();
    let over_limit = pieces.iter().fold(0_u64, |sum, piece| sum.saturating_add(piece.over_limit));
    let sum = Breakdown::new(pieces[0].unit, &pieces[0].segments, rows);
    Breakdown { pieces: pieces.len(), has_merged_names, unreadable, over_limit, ..sum }.truncated()
}

/// A piece that may lack rows.
struct Piece<'a> {
    lacks: MissingRows<'a>,
    names: KeyIndex<'a>,
}

impl<'a> Piece<'a> {
    fn new(piece: &'a Breakdown) -> Self {
        let names = piece.rows.iter().map(|row| row.name.key()).collect();
        Self { lacks: piece.missing_rows(), names: KeyIndex::new(names) }
    }

    /// Whether it has all that it tells of whom a row stands for.
    fn has_all_of(&self, row: &Row) -> bool {
        !self.lacks.may_include(row) || (!self.lacks.names(row) && self.names.contains(row.name.key()))
    }
}

fn add(sums: &mut Vec<f64>, values: &[f64]) {
    sums.resize(sums.len().max(values.len()), 0.0);
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum += value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::breakdown::{Name, Segment};
    use crate::metric::Unit;
    use crate::test_support::name_text;

    fn piece(rows: &[(&str, f64)]) -> Breakdown {
        let name = |name: &str| match name {
            "nobody" => Name::Unassigned,
            "" => Name::Unnamed,
            _ => Name::Given(name.into()),
        };
        let rows = rows.iter().map(|(label, value)| Row::new(name(label), vec![*value]));
        Breakdown::new(Unit::Count, &[Segment::Conversations], rows.collect())
    }

    fn rows(sum: &Breakdown) -> Vec<(String, f64)> {
        sum.rows.iter().map(|row| (name_text(&row.name), row.total())).collect()
    }

    fn row(name: &str, value: f64) -> (String, f64) {
        (name.into(), value)
    }

    #[test]
    fn one_name_in_several_pieces_is_one_agent() {
        let sum = sum_breakdowns(vec![
            piece(&[("Ana", 3.0), ("Ben", 2.0), ("nobody", 1.0)]),
            piece(&[("Ben", 4.0), ("Cem", 1.0), ("nobody", 5.0)]),
            piece(&[("", 2.0), ("nobody", 0.0)]),
        ]);
        let expected =
            [row("Ben", 6.0), row("Ana", 3.0), row("No name", 2.0), row("Cem", 1.0), row("Unassigned", 6.0)];
        assert_eq!(rows(&sum), expected);
        assert_eq!((sum.pieces, sum.has_merged_names), (3, false));
        assert_eq!(sum.total(), 18.0);
    }

    #[test]
    fn a_name_that_comes_twice_in_a_piece_is_put_together_and_told() {
        let twice = piece(&[("Ana", 3.0), ("Ben", 2.0), ("Ana", 1.0)]);
        let once = piece(&[("Ana", 10.0)]);
        for pieces in [vec![twice.clone(), once.clone()], vec![once, twice]] {
            let sum = sum_breakdowns(pieces);
            assert_eq!(rows(&sum), [row("Ana", 14.0), row("Ben", 2.0)]);
            assert!(sum.has_merged_names);
        }
    }

    #[test]
    fn a_single_piece_keeps_its_namesakes_apart() {
        let alone = piece(&[("Ana", 3.0), ("Ana", 1.0), ("nobody", 0.0)]);
        assert_eq!(sum_breakdowns(vec![alone.clone()]), alone);
        assert_eq!((alone.pieces, alone.has_merged_names), (1, false));
    }

    #[test]
    fn names_that_look_alike_stay_apart() {
        let names = ["Ana", "Ana\u{202E}", "\u{200B}Ana", " ", "\u{200B}"];
        let one = piece(&names.map(|name| (name, 1.0)));
        let sum = sum_breakdowns(vec![one.clone(), one]);
        assert_eq!((sum.rows.len(), sum.has_merged_names), (5, false));
        assert!(sum.rows.iter().all(|row| row.total() == 2.0));
        let shown: Vec<String> = sum.rows.iter().map(|row| name_text(&row.name)).collect();
        assert_eq!(shown.iter().filter(|name| *name == "No name").count(), 2);
        assert_eq!(shown.iter().filter(|name| *name == "Ana").count(), 2);
    }

    #[test]
    fn whom_a_piece_may_lack_has_no_sum() {
        let with_unreadable = |unreadable: Option<&str>, rows: &[(&str, f64)]| {
            let unreadable = vec![unreadable.map(|name| Name::Given(name.into()))];
            Breakdown { unreadable, ..piece(rows) }
        };
        let whole = || piece(&[("Ana", 3.0), ("Ben", 2.0), ("nobody", 1.0)]);
        let sum =
            sum_breakdowns(vec![whole(), with_unreadable(Some("Ana"), &[("Ben", 4.0), ("nobody", 5.0)])]);
        assert_eq!(rows(&sum), [row("Ben", 6.0), row("Unassigned", 6.0)]);
        assert_eq!(sum.unreadable.len(), 1);
        // It may have been anybody who is not there.
        let sum = sum_breakdowns(vec![whole(), with_unreadable(None, &[("Ben", 4.0), ("nobody", 5.0)])]);
        assert_eq!(rows(&sum), [row("Ben", 6.0), row("Unassigned", 6.0)]);
    }

    /// It would take minutes if each row were looked for among all others.
    #[test]
    fn a_flood_of_pieces_is_summed_in_one_pass() {
        let row = |number: usize| Row::new(Name::Given(format!("agent {number}")), vec![1.0]);
        let with_unreadable = || {
            let unreadable = (0..200_000).map(|at| Some(Name::Given(format!("lost {at}")))).collect();
            Breakdown {
                unreadable,
                ..Breakdown::new(Unit::Count, &[Segment::Conversations], (0..200_000).map(row).collect())
            }
        };
        let sum = sum_breakdowns(vec![with_unreadable(), with_unreadable()]);
        let rows = crate::limits::ROWS;
        assert_eq!((sum.rows.len(), sum.over_limit, sum.rows[0].total()), (rows, 200_000 - rows as u64, 2.0));
    }

    #[test]
    fn an_agent_named_like_a_word_of_ours_is_still_an_agent() {
        let sum = sum_breakdowns(vec![piece(&[("Unassigned", 1.0)]), piece(&[("nobody", 7.0)])]);
        assert_eq!(sum.rows.len(), 2);
    }
}
