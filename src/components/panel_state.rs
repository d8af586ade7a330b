//! Panel state: what a panel shows besides its numbers, derived from the state of the
//! query; how it looks is the panel's.

use chrono::{DateTime, Utc};

use super::chart_model::AnyChart;
use super::table::TableData;
use super::tiles::Tile;
use analytics::error::ApiError;
use analytics::query_state::QueryState;

/// All that a panel says besides its numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct PanelState {
    pub(super) state: &'static str,
    pub(super) body: Body,
    /// The period and zone that the numbers are for.
    pub covers: String,
    /// What the numbers leave out.
    pub(super) notes: Vec<String>,
    /// When the answer came.
    pub(super) at: Option<DateTime<Utc>>,
    pub(super) is_fetching: bool,
    /// Why there is no newer answer than the one on screen.
    pub(super) stale_reason: Option<ApiError>,
}

/// What fills a panel. Old and current numbers are the same kind, so that a chart stays while newer ones come.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Body {
    Skeleton,
    Failed(ApiError),
    /// Nothing, and why; and whether another choice may show something.
    Empty(String, bool),
    Numbers,
}

impl PanelState {
    /// The panel_state of a query: what its answer covers, or before the first one what will be covered; what an answer with
    /// nothing in it says; and what the numbers leave out.
    pub fn new<Q, T>(query: &QueryState<Q, T>, covers: String, empty: String, notes: Vec<String>) -> Self {
        let (state, body, old) = match query {
            QueryState::Loading => ("loading", Body::Skeleton, None),
            QueryState::Failed(error) => ("failed", Body::Failed(error.clone()), None),
            QueryState::Empty(_) => ("empty", Body::Empty(empty, true), None),
            QueryState::Stale(_, old) => ("stale", Body::Numbers, old.clone()),
            QueryState::StaleEmpty(_, old) => ("stale", Body::Empty(empty, true), old.clone()),
            QueryState::Ready(_) => ("ready", Body::Numbers, None),
        };
        let at = query.answer().map(|answer| answer.at);
        Self { state, body, covers, notes, at, is_fetching: query.is_fetching(), stale_reason: old }
    }

    /// The panel_state of a query that was not asked, with a sentence about that.
    pub fn without_answer(covers: String, sentence: String) -> Self {
        let body = Body::Empty(sentence, false);
        Self {
            state: "empty",
            body,
            covers,
            notes: Vec::new(),
            at: None,
            is_fetching: false,
            stale_reason: None,
        }
    }

    /// The same panel_state while something is missing that numbers should not be shown without.
    pub fn as_loading(self) -> Self {
        Self { state: "loading", body: Body::Skeleton, is_fetching: true, ..self }
    }

    /// The same panel_state with a sentence in place of numbers that cannot be there yet.
    pub fn with_message(self, sentence: Option<String>) -> Self {
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
pub struct PanelModel {
    /// What it says besides its numbers.
    pub panel_state: PanelState,
    /// The numbers at a glance.
    pub content: Content,
    /// The numbers one by one.
    pub table: TableData,
}

impl PanelModel {
    /// A query that has no numbers, or none yet.
    pub fn without_numbers(panel_state: PanelState) -> Self {
        Self { panel_state, content: Content::default(), table: TableData::default() }
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
    Chart(AnyChart),
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::query_state::Answer;

    fn panel_state(query: &QueryState<&'static str, u8>) -> PanelState {
        PanelState::new(query, "march".into(), "nothing".into(), vec!["a note".into()])
    }

    fn answer(key: &'static str) -> Answer<&'static str, u8> {
        Answer { key, value: 1, at: DateTime::UNIX_EPOCH }
    }

    #[test]
    fn a_sentence_in_place_of_numbers_does_not_make_old_ones_new() {
        let instead = |query| panel_state(&query).with_message(Some("to come".into()));
        let (ready, stale) =
            (instead(QueryState::Ready(answer("now"))), instead(QueryState::Stale(answer("now"), None)));
        assert_eq!((ready.state, stale.state), ("empty", "stale"));
        assert_eq!((ready.body, ready.notes), (Body::Empty("to come".into(), true), vec![]));
        assert_eq!(instead(QueryState::Loading).body, Body::Skeleton);
    }
}
