//! What the signs of a table stand for, in words.

use crate::browser::intl_format::IntlFormat;
use crate::ui::table::arrangement::first_rows;
use crate::ui::table::table::TableData;

/// Each sign in place of a number with its reason, once; nothing where all numbers are there. Of the rows that an order moves
/// the first ones are shown, `most` of them.
pub fn signs_note(table: &TableData, most: usize) -> Option<String> {
    let mut signs: Vec<String> = Vec::new();
    for cell in first_rows(table, most).flat_map(|row| &row.cells).filter(|cell| cell.is_placeholder()) {
        let sign = cell.missing.as_ref().map(|why| i18n::report_sign(&cell.text.written(&IntlFormat), why));
        signs.extend(sign.filter(|sign| !signs.contains(sign)));
    }
    (!signs.is_empty()).then(|| signs.join(" · "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::table::cell::Cell;

    #[test]
    fn each_sign_is_told_once() {
        let row = |cell| vec![Cell::text("Ana"), cell];
        let heads = || vec!["Agent".to_owned(), "Response".to_owned()];
        let missing = || row(Cell::missing("no sample"));
        let rows = [missing(), missing(), row(Cell::unknown("unknown"))];
        let table = TableData::unsorted(heads(), rows);
        assert_eq!(signs_note(&table, 3).as_deref(), Some("–: no sample · ?: unknown"));
        // That of the third row is not on paper.
        assert_eq!(signs_note(&table, 2).as_deref(), Some("–: no sample"));
        assert_eq!(signs_note(&TableData::unsorted(heads(), [row(Cell::number("3", 3.0))]), 1), None);
    }
}
