//! Which columns have no numbers, or no newer ones, why, and another try for each.

use leptos::prelude::*;

use super::columns::AgentColumn;
use crate::panels::agent_board::AgentBoard;
use crate::query::agent_reports::AgentSource;
use crate::text::api_error;

/// A report that failed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ColumnFailure {
    source: AgentSource,
    /// The columns that need it, and why they are empty.
    sentence: String,
    is_retryable: bool,
}

/// The reports that failed, of these columns. Where the conversations alone failed, the panel says so itself.
pub(super) fn failures(board: &AgentBoard, columns: &[AgentColumn]) -> Vec<ColumnFailure> {
    if board.table.is_none() {
        return Vec::new();
    }
    let failed = board.reports.iter().filter_map(|(source, status)| {
        let error = status.error().filter(|error| !error.is_page_wide())?;
        // Old conversations make the whole panel old, and it says that.
        let is_told = *source == AgentSource::Conversations && board.conversations.is_some();
        let heads = columns.iter().filter(|column| column.source() == *source).map(|column| column.head());
        let heads: Vec<&str> = heads.collect();
        let names = heads.join(i18n::covering_between_names());
        let sentence = i18n::agents_column_failed(&names, &api_error::sentence(error));
        let is_retryable = error.is_retryable();
        (!is_told && !heads.is_empty()).then_some(ColumnFailure { source: *source, sentence, is_retryable })
    });
    failed.collect()
}

/// The failures, a line each.
#[component]
pub(super) fn ColumnFailures(
    /// What failed.
    failures: Memo<Vec<ColumnFailure>>,
    /// Called with what is to be asked again.
    on_retry: Callback<AgentSource>,
) -> impl IntoView {
    let line = move |failure: ColumnFailure| {
        let source = failure.source;
        let retry = failure.is_retryable.then(|| {
            let name = failure.sentence.clone();
            view! {
                <button type="button" aria-label=i18n::agents_retry(&name) on:click=move |_| on_retry.run(source)>
                    {i18n::tiles_retry()}
                </button>
            }
        });
        view! { <p class="note column-failure">{failure.sentence}" "{retry}</p> }
    };
    view! {
        <div role="status" class="column-failures">
            {move || failures.get().into_iter().map(line).collect_view()}
        </div>
    }
}
