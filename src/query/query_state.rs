//! The state of a query: what the panel shows for a key.

use chrono::{DateTime, Utc};

use rocketchat::error::ApiError;

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
pub enum LatestFetch<K> {
    /// Under way, or not yet begun.
    Pending,
    /// It became the kept answer.
    Answered,
    /// It failed.
    Failed(K, ApiError),
}

/// All that is remembered of one query.
#[derive(Clone, Debug, PartialEq)]
pub struct QueryHistory<K, T> {
    /// The last good answer, whatever its key.
    pub last_answer: Option<Answer<K, T>>,
    /// The latest try.
    pub latest: LatestFetch<K>,
}

impl<K, T> Default for QueryHistory<K, T> {
    fn default() -> Self {
        Self { last_answer: None, latest: LatestFetch::Pending }
    }
}

/// What there is to show for a key.
#[derive(Clone, Debug, PartialEq)]
pub enum QueryState<K, T> {
    /// Nothing has come yet.
    Loading,
    /// Old numbers, because newer ones are under way, or because they failed for the reason given.
    Stale(Answer<K, T>, Option<ApiError>),
    /// An old answer with nothing in it, for the same reasons.
    StaleEmpty(Answer<K, T>, Option<ApiError>),
    /// Nothing to show, for this reason.
    Failed(ApiError),
    /// The workspace answered, and there is nothing.
    Empty(Answer<K, T>),
    /// The numbers of the key.
    Ready(Answer<K, T>),
}

impl<K: Clone + PartialEq, T: Clone> QueryState<K, T> {
    /// The state for a key, from what is remembered of its query. `is_empty` tells an answer with nothing in it.
    pub fn of(history: &QueryHistory<K, T>, key: &K, is_empty: impl Fn(&T) -> bool) -> Self {
        let failure = match &history.latest {
            LatestFetch::Failed(asked, error) if asked == key => Some(error.clone()),
            _ => None,
        };
        let Some(last_answer) = history.last_answer.clone() else {
            return failure.map_or(Self::Loading, Self::Failed);
        };
        let is_current = last_answer.key == *key && history.latest == LatestFetch::Answered;
        match (is_current, is_empty(&last_answer.value)) {
            (true, true) => Self::Empty(last_answer),
            (true, false) => Self::Ready(last_answer),
            (false, true) => Self::StaleEmpty(last_answer, failure),
            (false, false) => Self::Stale(last_answer, failure),
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
    pub fn error(&self) -> Option<&ApiError> {
        match self {
            Self::Failed(error) | Self::Stale(_, Some(error)) | Self::StaleEmpty(_, Some(error)) => {
                Some(error)
            }
            _ => None,
        }
    }

    /// Whether an answer is under way.
    pub fn is_fetching(&self) -> bool {
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

    fn state_of(
        last_answer: Option<Answer<&'static str, Vec<u8>>>,
        latest: LatestFetch<&'static str>,
    ) -> State {
        State::of(&QueryHistory { last_answer, latest }, &"march", Vec::is_empty)
    }

    #[test]
    fn before_the_first_answer_it_is_loading() {
        assert_eq!(state_of(None, LatestFetch::Pending), QueryState::Loading);
    }

    #[test]
    fn an_answer_to_the_question_is_ready_or_empty() {
        assert_eq!(
            state_of(Some(answer("march", &[1])), LatestFetch::Answered),
            QueryState::Ready(answer("march", &[1]))
        );
        assert_eq!(
            state_of(Some(answer("march", &[])), LatestFetch::Answered),
            QueryState::Empty(answer("march", &[]))
        );
    }

    #[test]
    fn an_answer_to_another_question_is_old() {
        let april = answer("april", &[1]);
        assert_eq!(
            state_of(Some(april.clone()), LatestFetch::Answered),
            QueryState::Stale(april.clone(), None)
        );
        assert_eq!(state_of(Some(april.clone()), LatestFetch::Pending), QueryState::Stale(april, None));
    }

    #[test]
    fn old_numbers_outlive_a_failure() {
        let latest = LatestFetch::Failed("march", ApiError::Offline);
        assert_eq!(
            state_of(Some(answer("march", &[1])), latest),
            QueryState::Stale(answer("march", &[1]), Some(ApiError::Offline))
        );
    }

    #[test]
    fn an_old_answer_with_nothing_in_it_stays_one() {
        assert_eq!(
            state_of(Some(answer("march", &[])), LatestFetch::Pending),
            QueryState::StaleEmpty(answer("march", &[]), None)
        );
    }

    #[test]
    fn old_numbers_keep_the_question_that_they_answer() {
        assert_eq!(state_of(Some(answer("april", &[1])), LatestFetch::Pending).key(&"march"), &"april");
        assert_eq!(state_of(None, LatestFetch::Pending).key(&"march"), &"march");
    }

    #[test]
    fn the_failure_of_another_question_is_not_this_ones() {
        assert_eq!(state_of(None, LatestFetch::Failed("april", ApiError::Offline)), QueryState::Loading);
        assert_eq!(
            state_of(None, LatestFetch::Failed("march", ApiError::Offline)),
            QueryState::Failed(ApiError::Offline)
        );
    }
}
