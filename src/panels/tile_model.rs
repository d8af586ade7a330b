//! What tiles of all kinds have in common: changes, failures and short notes.

use analytics::change::{Change, Polarity};
use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;
use rocketchat::error::ApiError;

use super::captions::NO_VALUE;
use crate::filters::compared::ComparedKey;
use crate::query::query_state::QueryState;
use crate::text::api_error;
use crate::text::change::{ChangeWords, describe};
use crate::ui::metric_tile::{TileBody, TileChange, TileModel, TileNumber, WayOn};
use crate::ui::table::cell::{Cell, CellValue, Standing};

/// A change as a tile tells it, of numbers as `format` has them.
pub fn tile_change(
    change: Change,
    words: ChangeWords,
    polarity: Polarity,
    (unit, format): (Unit, &dyn LocaleFormat),
) -> TileChange {
    TileChange {
        text: describe(change, words, &format.value(change.before, unit)),
        before: change.before,
        difference: change.difference(),
        assessment: change.assess(polarity),
        is_more: change.has_percent().then_some(change.now > change.before),
    }
}

/// A query without an answer.
pub fn body_without_answer<K, T>(state: &QueryState<ComparedKey<K>, T>) -> TileBody {
    match state.error() {
        Some(error) => failure(error),
        None => TileBody::Loading,
    }
}

/// Whether the answer on screen is not the newest.
pub fn is_stale<K, T>(state: &QueryState<ComparedKey<K>, T>) -> bool {
    matches!(state, QueryState::Stale(..) | QueryState::StaleEmpty(..))
}

/// An answer without a number.
pub fn no_number() -> TileBody {
    TileBody::Absent(NO_VALUE.into())
}

/// Why there is no answer, in a few words; a sentence below the tiles says more.
pub fn failure(error: &ApiError) -> TileBody {
    let (words, way_on) = match error {
        error if error.is_page_wide() => (i18n::panel_no_numbers(), WayOn::OfPage),
        error if error.is_permanent() => (api_error::short(error), WayOn::None),
        // The page asks to sign in.
        ApiError::SignedOut => (api_error::short(error), WayOn::OfPage),
        error => (api_error::short(error), WayOn::Retry),
    };
    TileBody::Failed(words.into(), way_on)
}

/// The number in words, or why there is none; nothing before the first answer.
pub fn tile_words(body: &TileBody) -> Option<String> {
    match body {
        TileBody::Loading => None,
        TileBody::Failed(why, _) | TileBody::Absent(why) => Some(why.clone()),
        TileBody::Number(number) if number.is_about => Some(i18n::tiles_about_number(&number.text)),
        TileBody::Number(number) => Some(number.text.clone()),
    }
}

/// The number as a table's cell, or why there is none: before the first answer that it is on its way.
pub fn value_cell(tile: &TileModel) -> Cell {
    let standing = standing(tile);
    if tile.body == no_number() {
        return Cell::no_value().standing(standing);
    }
    let Some(words) = tile_words(&tile.body) else { return Cell::loading() };
    let TileBody::Number(number) = &tile.body else { return Cell::text(words).standing(standing) };
    // What the words say of the number that it does not: that it is about so much, or a part of so many.
    let about = (words != number.text || number.is_part).then(|| words.clone());
    let old = tile.is_stale.then(|| i18n::export_old().to_owned());
    let remark = joined([about, tile.chip.clone(), old]);
    let cell = Cell::text(words).holding(number.value);
    cell.remarking(Some(remark).filter(|remark| !remark.is_empty())).standing(standing)
}

/// The change as a table's cell; nothing without one.
pub fn change_cell(tile: &TileModel) -> Option<Cell> {
    let TileBody::Number(TileNumber { value, change: Some(change), .. }) = &tile.body else { return None };
    let value = match value {
        Some(CellValue::Number(kind, _)) => {
            Some(CellValue::Change(*kind, Some(change.before), change.difference))
        }
        _ => None,
    };
    Some(Cell::text(change.text.clone()).holding(value).standing(standing(tile)))
}

fn standing(tile: &TileModel) -> Standing {
    Standing { is_old: tile.is_stale, is_of_all: tile.chip.is_some(), ..Standing::default() }
}

/// Short notes in one line.
pub fn joined(notes: impl IntoIterator<Item = Option<String>>) -> String {
    notes.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::change::{COUNT, WAIT};
    use analytics::change::Assessment;
    use analytics::locale_format::EnglishFormat;

    fn change(before: f64, now: f64, polarity: Polarity, words: ChangeWords) -> TileChange {
        tile_change(Change::of_counts(before, now), words, polarity, (Unit::Count, &EnglishFormat))
    }

    #[test]
    fn a_change_is_coloured_only_where_one_way_is_better() {
        let slower = change(40.0, 60.0, Polarity::LowerIsBetter, WAIT);
        assert_eq!((slower.assessment, slower.is_more), (Assessment::Worse, Some(true)));
        let more = change(40.0, 60.0, Polarity::Neutral, COUNT);
        assert_eq!((more.assessment, more.is_more), (Assessment::Neutral, Some(true)));
    }

    #[test]
    fn a_change_without_percent_has_no_arrow() {
        assert_eq!(change(40.0, 40.0, Polarity::Neutral, COUNT).is_more, None);
        assert_eq!(change(0.0, 4.0, Polarity::Neutral, COUNT).is_more, None);
    }

    #[test]
    fn a_number_on_its_way_has_its_cell() {
        assert_eq!(value_cell(&TileModel::default()), Cell::loading());
    }

    #[test]
    fn another_try_is_offered_where_it_may_succeed() {
        let is_retryable = |error| matches!(failure(&error), TileBody::Failed(_, WayOn::Retry));
        assert!(!is_retryable(ApiError::PremiumRequired) && !is_retryable(ApiError::Offline));
        assert!(is_retryable(ApiError::DemoUnavailable));
    }
}
