//! What tests of this crate and of those that use it share: a real time zone, and Unicode without a browser.

use chrono::{Offset, TimeZone};
use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

use crate::breakdown::Name;
use crate::sanitize::visible_name;
use crate::search_normalization::UnicodeForms;
use crate::zone::Zone;

/// A time zone of the IANA database, such as `Europe/Berlin`.
///
/// # Panics
///
/// If there is no such zone.
#[allow(clippy::unwrap_used)]
pub fn named_zone(name: &str) -> Zone {
    let zone: chrono_tz::Tz = name.parse().unwrap();
    Zone::new(name, move |at| zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc())
}

/// Unicode normalisation without a browser.
pub const NATIVE_LETTERS: UnicodeForms = UnicodeForms {
    decomposed: |text| DecomposingNormalizer::new_nfkd().normalize(text).to_lowercase(),
    composed: |text| ComposingNormalizer::new_nfc().normalize(text).into_owned(),
};

/// A text in the form in which searches compare it.
pub fn search_form(text: &str) -> String {
    NATIVE_LETTERS.search_key(text)
}

/// The name of a row, in English.
pub fn name_text(name: &Name) -> String {
    match name {
        Name::Given(name) | Name::Id(name) => visible_name(name).unwrap_or_else(|| "No name".into()),
        Name::Unnamed => "No name".into(),
        Name::Unassigned => "Unassigned".into(),
        Name::NoDepartment => "No department".into(),
        Name::Other(count) => format!("Other ({count})"),
    }
}
