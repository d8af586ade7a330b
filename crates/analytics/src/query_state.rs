//! The state of a query: what the panel shows for a key.

use chrono::{DateTime, Utc};

use super::trouble::Trouble;

/// An answer, which keeps its key: old numbers never stand under a new title.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<K, T> {
    /// What was asked.
    pub key: K,
    /// What came.
    pub value: T,
    /// When it came.
    pub at: DateTime<Utc>,
}

/// How the latest try stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Latest<K> {
    /// Under way, or not yet begun.
    Asking,
    /// It became the kept answer.
    Answered,
    /// It failed.
    Failed(K, Trouble),
}

/// All that is remembered of one query.
#[derive(Clone, Debug, PartialEq)]
pub struct History<K, T> {
    /// The last good answer, whatever its key.
    pub kept: Option<Answer<K, T>>,
    /// The latest try.
    pub latest: Latest<K>,
}

impl<K, T> Default for History<K, T> {
    fn default() -> Self {
        Self { kept: None, latest: Latest::Asking }
    }
}

/// What there is to show for a key.
#[derive(Clone, Debug, PartialEq)]
pub enum QueryState<K, T> {
    /// Nothing has come yet.
    Loading,
    /// Old numbers, because newer ones are under way, or because they failed for the reason given.
    Stale(Answer<K, T>, Option<Trouble>),
    /// An old answer with nothing in it, for the same reasons.
    StaleEmpty(Answer<K, T>, Option<Trouble>),
    /// Nothing to show, for this reason.
    Failed(Trouble),
    /// The workspace answered, and there is nothing.
    Empty(Answer<K, T>),
    /// The numbers of the key.
    Ready(Answer<K, T>),
}

impl<K: Clone + PartialEq, T: Clone> QueryState<K, T> {
    /// The state for a key, from what is remembered of its query. `is_empty` tells an answer with nothing in it.
    pub fn of(history: &History<K, T>, key: &K, is_empty: impl Fn(&T) -> bool) -> Self {
        let failure = match &history.latest {
            Latest::Failed(asked, trouble) if asked == key => Some(trouble.clone()),
            _ => None,
        };
        let Some(kept) = history.kept.clone() else {
            return failure.map_or(Self::Loading, Self::Failed);
        };
        let is_current = kept.key == *key && history.latest == Latest::Answered;
        match (is_current, is_empty(&kept.value)) {
            (true, true) => Self::Empty(kept),
            (true, false) => Self::Ready(kept),
            (false, true) => Self::StaleEmpty(kept, failure),
            (false, false) => Self::Stale(kept, failure),
        }
    }
}

impl<K, T> QueryState<K, T> {
    /// The answer on screen, current or old.
    pub fn answer(&self) -> Option<&Answer<K, T>> {
        match self {
            Self::Loading | Self::Failed(_) => None,
            Self::Stale(answer, _)
            | Self::StaleEmpty(answer, _)
            | Self::Empty(answer)
            | Self::Ready(answer) => Some(answer),
        }
    }

    /// The answer to what was asked, if it has come.
    pub fn current(&self) -> Option<&Answer<K, T>> {
        match self {
            Self::Empty(answer) | Self::Ready(answer) => Some(answer),
            _ => None,
        }
    }

    /// The key of the answer on screen; before there is one, the key that was `asked`.
    pub fn key<'a>(&'a self, asked: &'a K) -> &'a K {
        self.answer().map_or(asked, |answer| &answer.key)
    }

    /// The reason why there is no newer answer.
    pub fn trouble(&self) -> Option<&Trouble> {
        match self {
            Self::Failed(trouble) | Self::Stale(_, Some(trouble)) | Self::StaleEmpty(_, Some(trouble)) => {
                Some(trouble)
            }
            _ => None,
        }
    }

    /// Whether an answer is under way.
    pub fn is_asking(&self) -> bool {
        matches!(self, Self::Loading | Self::Stale(_, None) | Self::StaleEmpty(_, None))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type State = QueryState<&'static str, Vec<u8>>;

    fn answer(key: &'static str, value: &[u8]) -> Answer<&'static str, Vec<u8>> {
        Answer { key, value: value.to_vec(), at: DateTime::UNIX_EPOCH }
    }

    fn told(kept: Option<Answer<&'static str, Vec<u8>>>, latest: Latest<&'static str>) -> State {
        State::of(&History { kept, latest }, &"march", Vec::is_empty)
    }

    #[test]
    fn before_the_first_answer_it_is_loading() {
        assert_eq!(told(None, Latest::Asking), QueryState::Loading);
    }

    #[test]
    fn an_answer_to_the_question_is_ready_or_empty() {
        assert_eq!(
            told(Some(answer("march", &[1])), Latest::Answered),
            QueryState::Ready(answer("march", &[1]))
        );
        assert_eq!(
            told(Some(answer("march", &[])), Latest::Answered),
            QueryState::Empty(answer("march", &[]))
        );
    }

    #[test]
    fn an_answer_to_another_question_is_old() {
        let april = answer("april", &[1]);
        assert_eq!(told(Some(april.clone()), Latest::Answered), QueryState::Stale(april.clone(), None));
        assert_eq!(told(Some(april.clone()), Latest::Asking), QueryState::Stale(april, None));
    }

    #[test]
    fn old_numbers_outlive_a_failure() {
        let latest = Latest::Failed("march", Trouble::Offline);
        assert_eq!(
            told(Some(answer("march", &[1])), latest),
            QueryState::Stale(answer("march", &[1]), Some(Trouble::Offline))
        );
    }

    #[test]
    fn an_old_answer_with_nothing_in_it_stays_one() {
        assert_eq!(
            told(Some(answer("march", &[])), Latest::Asking),
            QueryState::StaleEmpty(answer("march", &[]), None)
        );
    }

    #[test]
    fn old_numbers_keep_the_question_that_they_answer() {
        assert_eq!(told(Some(answer("april", &[1])), Latest::Asking).key(&"march"), &"april");
        assert_eq!(told(None, Latest::Asking).key(&"march"), &"march");
    }

    #[test]
    fn the_failure_of_another_question_is_not_this_ones() {
        assert_eq!(told(None, Latest::Failed("april", Trouble::Offline)), QueryState::Loading);
        assert_eq!(
            told(None, Latest::Failed("march", Trouble::Offline)),
            QueryState::Failed(Trouble::Offline)
        );
    }
}
