//! Panel state: what a panel shows besides its numbers, derived from the state of the
//! query; how it looks is the panel's.

use analytics::range::DateRange;
use chrono::{DateTime, Utc};

use super::error::PanelError;
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::table::table::TableData;

/// All that a panel says besides its numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct PanelState {
    pub(crate) status: PanelStatus,
    pub(crate) body: Body,
    /// The period and zone that the numbers are for.
    pub covers: String,
    /// The days of the numbers, where these are of days.
    pub(crate) days: Option<DateRange>,
    /// The names of the departments of the numbers, where these are not of all.
    pub(crate) departments: Vec<String>,
    /// What the numbers leave out.
    pub(crate) notes: Vec<String>,
    /// What should be among them and is not: rows that could not be read, a comparison that failed.
    pub(crate) gaps: Vec<String>,
    /// When the answer came.
    pub(crate) at: Option<DateTime<Utc>>,
    pub(crate) is_fetching: bool,
    /// Why there is no newer answer than the one on screen.
    pub(crate) stale_reason: Option<PanelError>,
}

/// How it stands with the numbers; tests and styles read it as `data-state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PanelStatus {
    /// Before the first answer.
    Loading,
    /// Current numbers.
    Ready,
    /// A current answer without numbers.
    Empty,
    /// Old numbers, as there are no newer ones yet.
    Stale,
    /// No answer.
    Failed,
}

impl PanelStatus {
    /// Its name in `data-state`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Loading => "loading",
            Self::Ready => "ready",
            Self::Empty => "empty",
            Self::Stale => "stale",
            Self::Failed => "failed",
        }
    }
}

/// What fills a panel. Old and current numbers are the same kind, so that a chart stays while newer ones come.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Body {
    Skeleton,
    Failed(PanelError),
    /// Nothing, and why; and whether another choice may show something.
    Empty(String, bool),
    Numbers,
}

impl PanelState {
    /// The state of a query that was not asked, with a sentence about that.
    pub fn without_answer(covers: String, sentence: String) -> Self {
        let body = Body::Empty(sentence, false);
        Self {
            status: PanelStatus::Empty,
            body,
            covers,
            days: None,
            departments: Vec::new(),
            notes: Vec::new(),
            gaps: Vec::new(),
            at: None,
            is_fetching: false,
            stale_reason: None,
        }
    }

    /// The same state while something is missing that numbers should not be shown without.
    pub fn as_loading(self) -> Self {
        Self { status: PanelStatus::Loading, body: Body::Skeleton, is_fetching: true, ..self }
    }

    /// The same state while other queries are asked for what it shows, too.
    pub fn also_fetching(self, is_fetching: bool) -> Self {
        Self { is_fetching: self.is_fetching || is_fetching, ..self }
    }

    /// The same state with the days of its numbers.
    pub fn of_days(self, days: DateRange) -> Self {
        Self { days: Some(days), ..self }
    }

    /// The same state with the names of the departments of its numbers; none where these are of all.
    pub fn of_departments(self, departments: Vec<String>) -> Self {
        Self { departments, ..self }
    }

    /// The same state with more notes.
    pub fn with_notes(mut self, notes: impl IntoIterator<Item = String>) -> Self {
        self.notes.extend(notes);
        self
    }

    /// The same state with more that is missing.
    pub fn with_gaps(mut self, gaps: impl IntoIterator<Item = String>) -> Self {
        self.gaps.extend(gaps);
        self
    }

    /// The same state where numbers of other queries are shown, whatever has become of its own.
    pub fn with_numbers_of_others(self) -> Self {
        Self { body: Body::Numbers, ..self }
    }

    /// The same state with a sentence in place of numbers that cannot be there yet.
    pub fn with_message(self, sentence: Option<String>) -> Self {
        match (&self.body, sentence) {
            (Body::Numbers | Body::Empty(..), Some(sentence)) => {
                let status = if self.status == PanelStatus::Ready { PanelStatus::Empty } else { self.status };
                Self {
                    status,
                    body: Body::Empty(sentence, true),
                    notes: Vec::new(),
                    gaps: Vec::new(),
                    ..self
                }
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
    /// The numbers at a glance, where there is such a chart.
    pub chart: Option<AnyChart>,
    /// The numbers one by one.
    pub table: TableData,
}

impl PanelModel {
    /// A query that has no numbers, or none yet.
    pub fn without_numbers(panel_state: PanelState) -> Self {
        Self { panel_state, chart: None, table: TableData::default() }
    }
}
