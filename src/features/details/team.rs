//! An agent's numbers beside the median of all agents.

use analytics::agent_table::{AgentNumber, AgentRow, AgentTable, median};
use analytics::change::{Change, Polarity};
use analytics::metric::Metric;

use super::difference::difference;
use crate::query::agent_reports::AGENT_METRICS;
use crate::text::change::{COUNT, ChangeWords, SERVICE, words};
use crate::text::metric::short_title;
use crate::ui::table::cell::{Cell, TableRow};
use crate::ui::table::column::{Column, ColumnKind};
use crate::ui::table::table::TableData;

/// What is measured of an agent.
#[derive(Clone, Copy)]
enum Measure {
    Conversations,
    Metric(Metric),
    Available,
    PerHour,
}

impl Measure {
    fn all() -> impl Iterator<Item = Self> {
        let metrics = AGENT_METRICS.into_iter().map(Self::Metric);
        [Self::Conversations].into_iter().chain(metrics).chain([Self::Available, Self::PerHour])
    }

    fn title(self) -> &'static str {
        match self {
            Self::Conversations => i18n::agents_conversations(),
            Self::Metric(metric) => short_title(metric),
            Self::Available => i18n::tiles_available_time(),
            Self::PerHour => i18n::agents_per_hour(),
        }
    }

    fn kind(self) -> ColumnKind {
        match self {
            Self::Conversations | Self::Metric(Metric::TotalMessages) => ColumnKind::Count,
            Self::Metric(_) | Self::Available => ColumnKind::Duration,
            Self::PerHour => ColumnKind::Rate,
        }
    }

    fn number(self, row: &AgentRow) -> AgentNumber {
        match self {
            Self::Conversations => row.conversations,
            Self::Metric(metric) => row.metric(metric),
            Self::Available => row.available,
            Self::PerHour => row.per_available_hour(),
        }
    }

    fn words(self) -> ChangeWords {
        match self {
            Self::Metric(metric) => words(metric),
            Self::Available => SERVICE,
            Self::Conversations | Self::PerHour => COUNT,
        }
    }

    fn polarity(self) -> Polarity {
        match self {
            Self::Metric(metric) => metric.polarity(),
            _ => Polarity::Neutral,
        }
    }

    /// On how many conversations the number rests; of counts these are the number itself.
    fn sample_size(self, row: &AgentRow) -> Option<f64> {
        match self {
            Self::Metric(metric) if metric.is_mean() => row.conversations.known(),
            Self::PerHour => row.conversations.known(),
            _ => None,
        }
    }
}

/// A row for each measure: the agent's number, the median, and how they differ. Time on service is of all departments, so
/// that it is left out where the others are of chosen ones.
pub(super) fn team_table(row: &AgentRow, all: &AgentTable, has_departments: bool) -> TableData {
    let columns = vec![
        Column::name("measure", i18n::drawers_measure()).unsorted(),
        Column::new(ColumnKind::Count, "value", i18n::drawers_value()).unsorted(),
        Column::new(ColumnKind::Count, "median", i18n::drawers_team_median()).unsorted(),
        Column::new(ColumnKind::Change, "difference", i18n::drawers_difference()).unsorted(),
    ];
    let is_of_all = |measure: &Measure| matches!(measure, Measure::Available | Measure::PerHour);
    let measures = Measure::all().filter(|measure| !(has_departments && is_of_all(measure)));
    let rows = measures.map(|measure| measure_row(measure, row, all));
    TableData::new(columns, rows.collect())
}

fn measure_row(measure: Measure, row: &AgentRow, all: &AgentTable) -> TableRow {
    let value = measure.number(row).known();
    let middle = median(&all.numbers(|row| measure.number(row)));
    let cell = |number: Option<f64>| {
        number
            .map_or_else(|| Cell::missing(i18n::agents_unknown()), |number| Cell::of(measure.kind(), number))
    };
    let own = match measure.number(row) {
        AgentNumber::NoSample => Cell::missing(i18n::agents_no_sample()),
        _ => cell(value),
    };
    let difference = value.zip(middle).map(|(value, middle)| {
        let sample_size = measure.sample_size(row);
        let change = Change { before: middle, now: value, sample_size, is_comparable: true };
        difference(change, measure.words(), measure.polarity())
    });
    let difference = difference.unwrap_or_else(|| Cell::text(""));
    TableRow::new(measure.title(), vec![Cell::name(measure.title()), own, cell(middle), difference])
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::ui::table::cell::Tone;
    use analytics::agent_identity::AgentIdentity;
    use analytics::locale_format::EnglishFormat;

    fn row(username: &str, conversations: f64, response: f64) -> AgentRow {
        let metrics = vec![(Metric::AvgResponseTime, AgentNumber::Known(response))];
        AgentRow {
            agent: AgentIdentity::Agent { username: username.into(), name: None },
            conversations: AgentNumber::Known(conversations),
            before: None,
            metrics,
            available: AgentNumber::Known(7_200.0),
        }
    }

    fn line(agent: usize, measure: &str) -> (Vec<String>, Tone) {
        let rows = vec![row("ana", 40.0, 30.0), row("ben", 20.0, 60.0), row("cem", 4.0, 90.0)];
        let all = AgentTable { rows, ..AgentTable::default() };
        let table = team_table(&all.rows[agent], &all, false);
        let found = table.rows().iter().find(|row| row.key == measure).unwrap();
        (found.texts(&EnglishFormat).map(Cow::into_owned).collect(), found.cells[3].tone)
    }

    #[test]
    fn a_quicker_agent_is_better_than_the_median_and_a_busier_one_neither() {
        let (texts, tone) = line(0, i18n::tiles_response());
        assert_eq!(texts[1..], ["30 s", "1 min", "50% faster"]);
        assert_eq!(tone, Tone::Better);
        let (texts, tone) = line(0, i18n::agents_conversations());
        assert_eq!((texts[2].as_str(), texts[3].as_str(), tone), ("20", "100% more", Tone::Neutral));
    }

    #[test]
    fn few_conversations_give_no_percent() {
        let (texts, tone) = line(2, i18n::tiles_response());
        assert_eq!((texts[3].as_str(), tone), ("–", Tone::Neutral));
    }
}
