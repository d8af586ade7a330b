//! What the signs of a table stand for, in words.

use crate::browser::intl_format::IntlFormat;
use crate::ui::table::table::TableData;

/// Each sign in place of a number with its reason, once; nothing where all numbers are there.
pub fn signs_note(table: &TableData) -> Option<String> {
    let mut signs: Vec<String> = Vec::new();
    for cell in table.rows().iter().flat_map(|row| &row.cells).filter(|cell| cell.is_placeholder()) {
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
        let table = TableData::unsorted(heads(), [missing(), missing(), row(Cell::unknown("unknown"))]);
        assert_eq!(signs_note(&table).as_deref(), Some("–: no sample · ?: unknown"));
        assert_eq!(signs_note(&TableData::unsorted(heads(), [row(Cell::number("3", 3.0))])), None);
    }
}
