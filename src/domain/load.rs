//! What is on screen for a question: decided here, and nowhere else.

use chrono::{DateTime, Utc};

use super::trouble::Trouble;

/// An answer that keeps its question.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<Q, T> {
    /// What was asked.
    pub question: Q,
    /// What came.
    pub value: T,
    /// When it came.
    pub at: DateTime<Utc>,
}

/// How the latest try stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Latest<Q> {
    /// Under way, or not yet begun.
    Asking,
    /// It became the kept answer.
    Answered,
    /// It failed.
    Failed(Q, Trouble),
}

/// All that a view remembers of one report.
#[derive(Clone, Debug, PartialEq)]
pub struct History<Q, T> {
    /// The last good answer, whatever its question.
    pub kept: Option<Answer<Q, T>>,
    /// The latest try.
    pub latest: Latest<Q>,
}

impl<Q, T> Default for History<Q, T> {
    fn default() -> Self {
        Self { kept: None, latest: Latest::Asking }
    }
}

/// What a panel shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Load<Q, T> {
    /// Nothing has come yet.
    Loading,
    /// Old numbers, because newer ones are under way, or because they failed for the reason given.
    Stale(Answer<Q, T>, Option<Trouble>),
    /// An old answer with nothing in it, for the same reasons.
    StaleEmpty(Answer<Q, T>, Option<Trouble>),
    /// Nothing to show, for this reason.
    Failed(Trouble),
    /// The workspace answered, and there is nothing.
    Empty(Answer<Q, T>),
    /// The numbers of the question.
    Ready(Answer<Q, T>),
}

/// Decides what to show for a question. `is_empty` tells an answer with nothing in it.
pub fn load<Q, T>(history: &History<Q, T>, question: &Q, is_empty: impl Fn(&T) -> bool) -> Load<Q, T>
where
    Q: Clone + PartialEq,
    T: Clone,
{
    let failure = match &history.latest {
        Latest::Failed(asked, trouble) if asked == question => Some(trouble.clone()),
        _ => None,
    };
    let Some(kept) = history.kept.clone() else {
        return failure.map_or(Load::Loading, Load::Failed);
    };
    let is_current = kept.question == *question && history.latest == Latest::Answered;
    match (is_current, is_empty(&kept.value)) {
        (true, true) => Load::Empty(kept),
        (true, false) => Load::Ready(kept),
        (false, true) => Load::StaleEmpty(kept, failure),
        (false, false) => Load::Stale(kept, failure),
    }
}

impl<Q, T> Load<Q, T> {
    /// The answer on screen, current or old.
    pub fn answer(&self) -> Option<&Answer<Q, T>> {
        match self {
            Self::Loading | Self::Failed(_) => None,
            Self::Stale(answer, _)
            | Self::StaleEmpty(answer, _)
            | Self::Empty(answer)
            | Self::Ready(answer) => Some(answer),
        }
    }

    /// The answer to what was asked, if it has come.
    pub fn current(&self) -> Option<&Answer<Q, T>> {
        match self {
            Self::Empty(answer) | Self::Ready(answer) => Some(answer),
            _ => None,
        }
    }

    /// The question of the answer on screen; before there is one, the question that was `asked`.
    pub fn question<'a>(&'a self, asked: &'a Q) -> &'a Q {
        self.answer().map_or(asked, |answer| &answer.question)
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

    type Told = Load<&'static str, Vec<u8>>;

    fn answer(question: &'static str, value: &[u8]) -> Answer<&'static str, Vec<u8>> {
        Answer { question, value: value.to_vec(), at: DateTime::UNIX_EPOCH }
    }

    fn told(kept: Option<Answer<&'static str, Vec<u8>>>, latest: Latest<&'static str>) -> Told {
        load(&History { kept, latest }, &"march", Vec::is_empty)
    }

    #[test]
    fn before_the_first_answer_it_is_loading() {
        assert_eq!(told(None, Latest::Asking), Load::Loading);
    }

    #[test]
    fn an_answer_to_the_question_is_ready_or_empty() {
        assert_eq!(told(Some(answer("march", &[1])), Latest::Answered), Load::Ready(answer("march", &[1])));
        assert_eq!(told(Some(answer("march", &[])), Latest::Answered), Load::Empty(answer("march", &[])));
    }

    #[test]
    fn an_answer_to_another_question_is_old() {
        let april = answer("april", &[1]);
        assert_eq!(told(Some(april.clone()), Latest::Answered), Load::Stale(april.clone(), None));
        assert_eq!(told(Some(april.clone()), Latest::Asking), Load::Stale(april, None));
    }

    #[test]
    fn old_numbers_outlive_a_failure() {
        let latest = Latest::Failed("march", Trouble::Offline);
        assert_eq!(
            told(Some(answer("march", &[1])), latest),
            Load::Stale(answer("march", &[1]), Some(Trouble::Offline))
        );
    }

    #[test]
    fn an_old_answer_with_nothing_in_it_stays_one() {
        assert_eq!(
            told(Some(answer("march", &[])), Latest::Asking),
            Load::StaleEmpty(answer("march", &[]), None)
        );
    }

    #[test]
    fn old_numbers_keep_the_question_that_they_answer() {
        assert_eq!(told(Some(answer("april", &[1])), Latest::Asking).question(&"march"), &"april");
        assert_eq!(told(None, Latest::Asking).question(&"march"), &"march");
    }

    #[test]
    fn the_failure_of_another_question_is_not_this_ones() {
        assert_eq!(told(None, Latest::Failed("april", Trouble::Offline)), Load::Loading);
        assert_eq!(told(None, Latest::Failed("march", Trouble::Offline)), Load::Failed(Trouble::Offline));
    }
}
