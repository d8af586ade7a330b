//! Panel state: what a panel shows besides its numbers, derived from the state of the
//! query; how it looks is the panel's.

use chrono::{DateTime, Utc};

use super::drawing::Picture;
use super::table::TableData;
use super::tiles::Tile;
use analytics::query_state::QueryState;
use analytics::trouble::Trouble;

/// All that a panel says besides its numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Face {
    pub(super) state: &'static str,
    pub(super) body: Body,
    /// The period and zone that the numbers are for.
    pub covers: String,
    /// What the numbers leave out.
    pub(super) notes: Vec<String>,
    /// When the answer came.
    pub(super) at: Option<DateTime<Utc>>,
    pub(super) is_asking: bool,
    /// Why there is no newer answer than the one on screen.
    pub(super) old: Option<Trouble>,
}

/// What fills a panel. Old and current numbers are the same kind, so that a chart stays while newer ones come.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Body {
    Skeleton,
    Failed(Trouble),
    /// Nothing, and why; and whether another choice may show something.
    Empty(String, bool),
    Numbers,
}

impl Face {
    /// The face of a query: what its answer covers, or before the first one what will be covered; what an answer with
    /// nothing in it says; and what the numbers leave out.
    pub fn new<Q, T>(query: &QueryState<Q, T>, covers: String, empty: String, notes: Vec<String>) -> Self {
        let (state, body, old) = match query {
            QueryState::Loading => ("loading", Body::Skeleton, None),
            QueryState::Failed(trouble) => ("failed", Body::Failed(trouble.clone()), None),
            QueryState::Empty(_) => ("empty", Body::Empty(empty, true), None),
            QueryState::Stale(_, old) => ("stale", Body::Numbers, old.clone()),
            QueryState::StaleEmpty(_, old) => ("stale", Body::Empty(empty, true), old.clone()),
            QueryState::Ready(_) => ("ready", Body::Numbers, None),
        };
        let at = query.answer().map(|answer| answer.at);
        Self { state, body, covers, notes, at, is_asking: query.is_asking(), old }
    }

    /// The face of a query that was not asked, with a sentence about that.
    pub fn without_answer(covers: String, sentence: String) -> Self {
        let body = Body::Empty(sentence, false);
        Self { state: "empty", body, covers, notes: Vec::new(), at: None, is_asking: false, old: None }
    }

    /// The same face while something is missing that numbers should not be shown without.
    pub fn not_yet(self) -> Self {
        Self { state: "loading", body: Body::Skeleton, is_asking: true, ..self }
    }

    /// The same face with a sentence in place of numbers that cannot be there yet.
    pub fn instead(self, sentence: Option<String>) -> Self {
        match (&self.body, sentence) {
            (Body::Numbers | Body::Empty(..), Some(sentence)) => {
                let state = if self.state == "ready" { "empty" } else { self.state };
                Self { state, body: Body::Empty(sentence, true), notes: Vec::new(), ..self }
            }
            _ => self,
        }
    }
}

/// A query as a panel shows it.
#[derive(Clone, PartialEq)]
pub struct Showing {
    /// What it says besides its numbers.
    pub face: Face,
    /// The numbers at a glance.
    pub content: Content,
    /// The numbers one by one.
    pub table: TableData,
}

impl Showing {
    /// A query that has no numbers, or none yet.
    pub fn without_numbers(face: Face) -> Self {
        Self { face, content: Content::default(), table: TableData::default() }
    }
}

/// Numbers at a glance.
#[derive(Clone, Default, PartialEq)]
pub enum Content {
    /// None.
    #[default]
    Nothing,
    /// Headline numbers.
    Tiles(Vec<Tile>),
    /// A chart.
    Chart(Picture),
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::query_state::Answer;

    fn face(query: &QueryState<&'static str, u8>) -> Face {
        Face::new(query, "march".into(), "nothing".into(), vec!["a note".into()])
    }

    fn answer(key: &'static str) -> Answer<&'static str, u8> {
        Answer { key, value: 1, at: DateTime::UNIX_EPOCH }
    }

    #[test]
    fn a_sentence_in_place_of_numbers_does_not_make_old_ones_new() {
        let instead = |query| face(&query).instead(Some("to come".into()));
        let (ready, stale) =
            (instead(QueryState::Ready(answer("now"))), instead(QueryState::Stale(answer("now"), None)));
        assert_eq!((ready.state, stale.state), ("empty", "stale"));
        assert_eq!((ready.body, ready.notes), (Body::Empty("to come".into(), true), vec![]));
        assert_eq!(instead(QueryState::Loading).body, Body::Skeleton);
    }
}
