//! The state of a query as a panel shows it.

use rocketchat::error::ApiError;

use crate::query::query_state::QueryState;
use crate::text::api_error;
use crate::ui::panel::error::PanelError;
use crate::ui::panel::state::{Body, PanelState, PanelStatus};

/// What its answer covers, or before the first one what will be covered; what an answer with nothing in it says; and what
/// the numbers leave out.
pub fn panel_state<Q, T>(
    query: &QueryState<Q, T>,
    covers: String,
    empty: String,
    notes: Vec<String>,
) -> PanelState {
    let (status, body, old) = match query {
        QueryState::Loading => (PanelStatus::Loading, Body::Skeleton, None),
        QueryState::Failed(error) => (PanelStatus::Failed, Body::Failed(panel_error(error)), None),
        QueryState::Empty(_) => (PanelStatus::Empty, Body::Empty(empty, true), None),
        QueryState::Stale(_, old) => (PanelStatus::Stale, Body::Numbers, old.as_ref()),
        QueryState::StaleEmpty(_, old) => (PanelStatus::Stale, Body::Empty(empty, true), old.as_ref()),
        QueryState::Ready(_) => (PanelStatus::Ready, Body::Numbers, None),
    };
    let at = query.answer().map(|answer| answer.at);
    let stale_reason = old.map(panel_error);
    PanelState {
        status,
        body,
        covers,
        days: None,
        departments: Vec::new(),
        notes,
        gaps: Vec::new(),
        at,
        is_fetching: query.is_fetching(),
        stale_reason,
    }
}

/// A failure in words, and what can be done about it.
pub fn panel_error(error: &ApiError) -> PanelError {
    PanelError {
        sentence: api_error::sentence(error),
        is_page_wide: error.is_page_wide(),
        is_retryable: error.is_retryable(),
        is_permanent: error.is_permanent(),
        is_in_demo: *error == ApiError::PremiumRequired,
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::query::query_state::Answer;

    fn state(query: &QueryState<&'static str, u8>) -> PanelState {
        super::panel_state(query, "march".into(), "nothing".into(), vec!["a note".into()])
    }

    fn answer(key: &'static str) -> Answer<&'static str, u8> {
        Answer { key, value: 1, at: DateTime::UNIX_EPOCH }
    }

    #[test]
    fn a_sentence_in_place_of_numbers_does_not_make_old_ones_new() {
        let instead = |query| state(&query).with_message(Some("to come".into()));
        let (ready, stale) =
            (instead(QueryState::Ready(answer("now"))), instead(QueryState::Stale(answer("now"), None)));
        assert_eq!((ready.status, stale.status), (PanelStatus::Empty, PanelStatus::Stale));
        assert_eq!((ready.body, ready.notes), (Body::Empty("to come".into(), true), vec![]));
        assert_eq!(instead(QueryState::Loading).body, Body::Skeleton);
    }
}
