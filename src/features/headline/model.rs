//! The period in one sentence, made of its numbers.

use crate::text::change::{COUNT, WAIT, describe};
use analytics::change::Change;
use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;

/// A number that may be missing, with its change.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct HeadlineValue {
    /// The number, if the workspace told it.
    pub now: Option<f64>,
    /// Its change; none without a comparison, or where that is not known. Of a period that still runs it is that of
    /// what is over, so that its numbers are others.
    pub change: Option<Change>,
}

/// What the sentence is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Headline<'a> {
    /// Conversations created in the period.
    pub conversations: HeadlineValue,
    /// Their mean time to the first response, in seconds, near the truth; without a number where no conversation had
    /// one. None where that is not known.
    pub first_response: Option<HeadlineValue>,
    /// What the conversations are compared with, to be read after "than": `26 Sep – 23 Oct 2026`.
    pub compared_with: &'a str,
    /// The same of their first response, which can be other days.
    pub response_compared_with: &'a str,
}

/// `1,284 conversations, 6% fewer than 26 Sep – 23 Oct 2026; first response about 48 s, 12% slower.`
pub fn headline(facts: &Headline<'_>, format: &dyn LocaleFormat) -> String {
    let Some(conversations) = facts.conversations.now else {
        return i18n::headline_unknown().into();
    };
    let compared = facts.conversations.change.map(|change| {
        let before = change.before;
        let told = describe(change, COUNT, &format.count(before));
        match change.share().map(|share| (share * 100.0).round()) {
            Some(percent) if percent != 0.0 => i18n::headline_than(facts.compared_with, &told),
            _ if before == change.now => i18n::headline_as_many(facts.compared_with),
            // Not by its number: of a period that runs, that is of other days than the one told first.
            Some(_) => i18n::headline_about_as_many(facts.compared_with),
            _ if before == 0.0 => i18n::headline_after_none(facts.compared_with),
            _ => i18n::headline_after(before, facts.compared_with),
        }
    });
    // Without a conversation nobody can have been answered.
    let response = facts.first_response.filter(|_| conversations > 0.0).map(|fact| {
        let Some(now) = fact.now else { return i18n::headline_no_response().to_owned() };
        let now = format.value(now, Unit::Duration);
        match fact.change {
            None => i18n::headline_response(&now),
            Some(change) => {
                let before = format.value(change.before, Unit::Duration);
                let told = describe(change, WAIT, &before);
                let is_named = compared.is_some() && facts.response_compared_with == facts.compared_with;
                let named = || i18n::change_beside(facts.response_compared_with, &told);
                i18n::headline_response_changed(&now, &if is_named { told.clone() } else { named() })
            }
        }
    });
    i18n::headline(
        &compared.unwrap_or_default(),
        &i18n::headline_conversations(conversations),
        &response.unwrap_or_default(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::locale_format::EnglishFormat;

    const THAN: &str = "1–28 Feb 2026";

    fn told(conversations: (Option<f64>, Option<f64>), first_response: (Option<f64>, Option<f64>)) -> String {
        let fact = |(now, before): (Option<f64>, Option<f64>), sample_size| {
            let change =
                now.zip(before).map(|(now, before)| Change { sample_size, ..Change::of_counts(before, now) });
            HeadlineValue { now, change }
        };
        let facts = Headline {
            conversations: fact(conversations, None),
            first_response: Some(fact(first_response, conversations.1)),
            compared_with: THAN,
            response_compared_with: THAN,
        };
        headline(&facts, &EnglishFormat).replace('\u{a0}', " ")
    }

    #[test]
    fn a_first_response_that_is_not_known_is_not_told() {
        let conversations = HeadlineValue { now: Some(7.0), change: None };
        let facts = Headline { conversations, ..Headline::default() };
        assert_eq!(headline(&facts, &EnglishFormat), "7 conversations.");
    }

    #[test]
    fn unlike_days_give_no_percent_of_counts() {
        let change = Change { is_comparable: false, ..Change::of_counts(31.0, 89.0) };
        let than = "Sat, 28 Feb 2026, different weekdays";
        let facts = Headline {
            conversations: HeadlineValue { now: Some(89.0), change: Some(change) },
            compared_with: than,
            ..Headline::default()
        };
        let told = headline(&facts, &EnglishFormat);
        assert_eq!(told, "89 conversations; Sat, 28 Feb 2026, different weekdays: 31.");
    }

    #[test]
    fn a_first_response_beside_other_days_names_them() {
        let conversations = HeadlineValue { now: Some(40.0), change: Some(Change::of_counts(20.0, 40.0)) };
        let change = Change { sample_size: Some(20.0), ..Change::of_counts(40.0, 30.0) };
        let first_response = Some(HeadlineValue { now: Some(30.0), change: Some(change) });
        let told = |than, conversations| {
            let facts =
                Headline { conversations, first_response, compared_with: than, response_compared_with: THAN };
            headline(&facts, &EnglishFormat).replace('\u{a0}', " ")
        };
        assert_eq!(
            told("1–27 Feb 2026", conversations),
            "40 conversations, 100% more than 1–27 Feb 2026; first response about 30 s, 25% faster (vs. 1–28 Feb 2026)."
        );
        assert_eq!(
            told("", HeadlineValue { change: None, ..conversations }),
            "40 conversations; first response about 30 s, 25% faster (vs. 1–28 Feb 2026)."
        );
    }

    #[test]
    fn a_period_is_told_in_one_sentence() {
        let cases = [
            (
                ((Some(1284.0), Some(1366.0)), (Some(48.0), Some(43.0))),
                "1284 conversations, 6% fewer than 1–28 Feb 2026; first response about 48 s, 12% slower.",
            ),
            (((Some(1284.0), None), (Some(48.0), None)), "1284 conversations; first response about 48 s."),
            (
                ((Some(1.0), Some(0.0)), (Some(48.0), None)),
                "1 conversation; 1–28 Feb 2026: none; first response about 48 s.",
            ),
            (
                ((Some(7.0), Some(7.0)), (None, Some(43.0))),
                "7 conversations, the same as 1–28 Feb 2026; no first response yet.",
            ),
            (
                ((Some(7.0), Some(9.0)), (None, None)),
                "7 conversations; 1–28 Feb 2026: 9; no first response yet.",
            ),
            (
                ((Some(1000.0), Some(1001.0)), (Some(43.0), Some(43.0))),
                "1000 conversations, about as many as 1–28 Feb 2026; first response about 43 s, no change.",
            ),
            (
                ((Some(0.0), Some(40.0)), (None, Some(43.0))),
                "No conversations, 100% fewer than 1–28 Feb 2026.",
            ),
            (((Some(0.0), None), (None, None)), "No conversations."),
            (((None, Some(3.0)), (Some(1.0), None)), "How many conversations came in is not known."),
        ];
        for ((conversations, first_response), expected) in cases {
            assert_eq!(told(conversations, first_response), expected);
        }
    }
}
