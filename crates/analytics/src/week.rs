//! The day on which weeks begin, place by place, and which choices hang on it.

use chrono::Weekday;

use super::grouping::Grain;
use super::period::Period;
use super::span::Span;

/// The regions whose weeks do not begin on Monday, as of Unicode's CLDR 48 (its supplemental week data).
const FIRST_DAYS: [(Weekday, &str); 3] = [
    (Weekday::Fri, "MV"),
    (Weekday::Sat, "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY"),
    (
        Weekday::Sun,
        "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP \
         PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW",
    ),
];

/// Where a language of the page is most likely read if its tag names no region; those of Monday's regions need no line.
const LIKELY_REGIONS: [(&str, &str); 4] = [("ar", "EG"), ("en", "US"), ("ja", "JP"), ("pt", "BR")];

/// The day on which weeks begin where a language tag is from: `en-GB`, `pt-BR`, `ar`.
pub fn first_day(tag: &str) -> Weekday {
    let region = region(tag).unwrap_or_default();
    let is_there = |regions: &str| regions.split(' ').any(|own| own == region);
    FIRST_DAYS.iter().find(|(_, regions)| is_there(regions)).map_or(Weekday::Mon, |(day, _)| *day)
}

/// The region of a tag in capitals: the one it names, or the likely one of its language.
fn region(tag: &str) -> Option<String> {
    let mut parts = tag.split(['-', '_']);
    let language = parts.next()?.to_ascii_lowercase();
    // Behind a single letter stand extensions, which are no regions; three digits are a part of the world.
    let mut parts = parts.take_while(|part| part.len() > 1);
    let is_region = |part: &&str| part.len() == 2 || part.bytes().all(|byte| byte.is_ascii_digit());
    let named = parts.find(is_region).map(str::to_ascii_uppercase);
    let likely =
        || LIKELY_REGIONS.iter().find(|(own, _)| *own == language).map(|(_, region)| (*region).to_owned());
    named.or_else(likely)
}

/// Whether the days or the buckets of a choice are others where weeks begin on another day.
pub fn hangs_on_week_start(period: Period, grouping: Grain) -> bool {
    matches!(period, Period::Calendar(Span::Week, _)) || grouping == Grain::Week
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_begin_as_where_the_tag_is_from() {
        use Weekday::{Fri, Mon, Sat, Sun};
        // What Node 20's Intl.Locale tells (ICU 78).
        let facts = [
            (
                Sun,
                "en-US en-CA pt-BR ja-JP es-MX hi-IN he-IL ko-KR zh-TW fil-PH en-ZA en-IN es-CO ar-SA pt-PT is-IS",
            ),
            (
                Mon,
                "en-GB en-AU en-NZ en-IE de-DE de-AT fr-FR fr-CH es-ES es-AR es-CL ar-AE ar-MA ar-LB en-001 es-419",
            ),
            (Sat, "ar-EG ar-DZ ar-BH ar-DJ fa-AF fa-IR ar-IQ ar-JO ar-KW ar-LY ar-OM ar-QA ar-SD ar-SY"),
            (Fri, "dv-MV en-MV"),
            // A bare language is taken for that of its likely region.
            (Sun, "en pt ja en-Latn pt-Latn"),
            (Mon, "de es fr"),
            (Sat, "ar ar-Arab"),
            // Scripts, variants and extensions are no regions.
            (Sun, "zh-Hant-TW ja-JP-u-ca-japanese en-us EN_US"),
            (Mon, "sr-Latn-RS de-CH-1996 en-GB-u-rg-uszzzz x"),
        ];
        for (day, tags) in facts {
            for tag in tags.split(' ') {
                assert_eq!(first_day(tag), day, "{tag}");
            }
        }
    }

    #[test]
    fn only_weeks_hang_on_the_day_they_begin() {
        let hangs = |period: &str, grain| hangs_on_week_start(period.parse().unwrap(), grain);
        for period in ["this-week", "last-week", "3-weeks-ago"] {
            assert!(hangs(period, Grain::Day), "{period}");
        }
        for period in ["last-7-days", "last-2-weeks", "this-month", "2026-11-16..2026-11-22"] {
            assert!(!hangs(period, Grain::Day), "{period}");
        }
        assert!(hangs("last-91-days", Grain::Week) && !hangs("this-year", Grain::Month));
    }
}
