//! How a number stands to the median of others.

use analytics::change::{Assessment, Change, Polarity};

use crate::text::change::ChangeWords;
use crate::ui::table::cell::{Cell, Tone};

/// How far it is from the median, in a word that knows the direction.
pub(super) fn difference(change: Change, words: ChangeWords, polarity: Polarity) -> Cell {
    let word = if change.now > change.before { words.more } else { words.less };
    let text: String = match change.percent() {
        _ if change.now == change.before => i18n::change_same().into(),
        None => return Cell::missing(i18n::drawers_few()),
        Some(0.0) => i18n::change_about_same().into(),
        Some(percent) => word(&i18n::change_percent(percent)),
    };
    let tone = match change.assess(polarity) {
        Assessment::Better => Tone::Better,
        Assessment::Worse => Tone::Worse,
        Assessment::Neutral => Tone::Neutral,
    };
    Cell::text(text).toned(tone)
}
