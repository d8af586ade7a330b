//! The cells of a table, and its rows.

use std::borrow::Cow;

use analytics::agent_identity::AgentIdentity;
use analytics::change::Change;
use analytics::locale_format::LocaleFormat;
use analytics::range::DateRange;
use chrono::{NaiveDate, NaiveDateTime};

use super::cell_text::{CellText, Placeholder};
use super::column::ColumnKind;
use super::sort::SortKey;

/// What a change means for who reads it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing.
    #[default]
    Neutral,
    /// It is for the better.
    Better,
    /// It is for the worse.
    Worse,
}

impl Tone {
    /// Its name in `data-tone`; nothing where there is none.
    pub(super) fn name(self) -> Option<&'static str> {
        match self {
            Self::Neutral => None,
            Self::Better => Some("better"),
            Self::Worse => Some("worse"),
        }
    }
}

/// What a cell holds for other programs, where its column and its order do not tell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CellValue {
    /// A number of a kind: a count, a rate, seconds, a part of one.
    Number(ColumnKind, f64),
    /// How such a number changed: what it was, where no other column has it, and by how much, where both can be compared.
    Change(ColumnKind, Option<f64>, Option<f64>),
    /// A day.
    Day(NaiveDate),
    /// Several days, from the first to the last.
    Days(DateRange),
    /// An hour of a day.
    Hour(NaiveDateTime),
}

/// What sets a number apart from the others of its table, for other programs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// A newer one is wanted and has not come.
    pub is_old: bool,
    /// Its time is not over.
    pub is_running: bool,
    /// It is of all departments, whichever are chosen.
    pub is_of_all: bool,
}

impl Standing {
    /// What holds by either.
    pub fn and(self, other: Self) -> Self {
        Self {
            is_old: self.is_old || other.is_old,
            is_running: self.is_running || other.is_running,
            is_of_all: self.is_of_all || other.is_of_all,
        }
    }
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What is read.
    pub text: CellText,
    /// What it is sorted by.
    pub key: SortKey,
    /// What it holds for other programs, if that is not told by its key, as its column's kind has it.
    pub value: Option<CellValue>,
    /// How long its bar is, from 0 to 1, of the longest of its column.
    pub bar: Option<f64>,
    /// What it means.
    pub tone: Tone,
    /// Why there is no number, where there is none; or what is to be known of it.
    pub missing: Option<Cow<'static, str>>,
    /// What its words say that its number does not: that it is near the truth, or of a day that is not over.
    pub remark: Option<String>,
    /// What sets its number apart; of a cell that names a row, those of the row.
    pub standing: Standing,
}

impl Cell {
    /// A cell that is sorted by a key.
    pub fn new(text: impl Into<CellText>, key: SortKey) -> Self {
        Self {
            text: text.into(),
            key,
            value: None,
            bar: None,
            tone: Tone::Neutral,
            missing: None,
            remark: None,
            standing: Standing::default(),
        }
    }

    /// The same, whose number is set apart.
    pub fn standing(self, standing: Standing) -> Self {
        Self { standing, ..self }
    }

    /// A name, sorted in the order of the reader's language.
    pub fn name(name: impl Into<String>) -> Self {
        let name = name.into();
        Self::new(name.clone(), SortKey::Name(name))
    }

    /// Words that nothing is sorted by.
    pub fn text(text: impl Into<CellText>) -> Self {
        Self::new(text, SortKey::Missing)
    }

    /// A number in its words.
    pub fn number(text: impl Into<CellText>, number: f64) -> Self {
        Self::new(text, SortKey::Number(number))
    }

    /// No number.
    pub fn no_value() -> Self {
        Self::text(Placeholder::NoValue)
    }

    /// No number, and why.
    pub fn missing(reason: impl Into<Cow<'static, str>>) -> Self {
        Self { missing: Some(reason.into()), ..Self::no_value() }
    }

    /// A number that nobody knows, and why. Unlike a dash it does not stand for none.
    pub fn unknown(reason: impl Into<Cow<'static, str>>) -> Self {
        Self { text: Placeholder::Unknown.into(), ..Self::missing(reason) }
    }

    /// Whether nobody knows its number.
    pub fn is_unknown(&self) -> bool {
        self.text == Placeholder::Unknown.into()
    }

    /// A number that is on its way.
    pub fn loading() -> Self {
        Self { text: Placeholder::Loading.into(), ..Self::missing(i18n::drawers_asking()) }
    }

    /// A number of a column's kind: counts, rates, shares of 0 to 1 and seconds.
    pub fn of(kind: ColumnKind, number: f64) -> Self {
        Self::number(CellText::Number(kind, number), number)
    }

    /// How a count changed: with a percent where the days are alike, and otherwise what it was.
    pub fn change(change: Change) -> Self {
        let value = CellValue::Change(ColumnKind::Count, Some(change.before), change.difference());
        Self::number(CellText::Change(change), change.now - change.before).holding(Some(value))
    }

    /// Whether its text only stands in the place of a number.
    pub fn is_placeholder(&self) -> bool {
        matches!(self.text, CellText::Placeholder(_))
    }

    /// Whether its number is on its way.
    pub fn is_loading(&self) -> bool {
        self.text == Placeholder::Loading.into()
    }

    /// The same, which holds this for other programs.
    pub fn holding(self, value: Option<CellValue>) -> Self {
        Self { value, ..self }
    }

    /// The same with what its words say beyond its number.
    pub fn remarking(self, remark: Option<String>) -> Self {
        Self { remark, ..self }
    }

    /// The same, for the better or worse.
    pub fn toned(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }
}

/// Where a row stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowKind {
    /// Where the order puts it, if the search finds it.
    #[default]
    Ordinary,
    /// Above the others, whatever is sorted or sought: what nobody is to overlook.
    Pinned,
    /// Below the others: what the rows come to.
    Total,
}

/// A row of a table. Its first cell is its head.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// What the row is about, whatever its numbers: the same after the next answer. The row keeps the focus by it.
    pub key: String,
    /// A cell a column.
    pub cells: Vec<Cell>,
    /// The workspace's own name of it, which stands beside its name in exports: a username, an id.
    pub id: Option<String>,
    /// The agent it is of, if it is of one.
    pub agent: Option<AgentIdentity>,
    /// What its head opens, if anything.
    pub opens: Option<String>,
    /// Where it stands.
    pub kind: RowKind,
}

impl TableRow {
    /// An ordinary row.
    pub fn new(key: impl Into<String>, cells: Vec<Cell>) -> Self {
        Self { key: key.into(), cells, id: None, agent: None, opens: None, kind: RowKind::Ordinary }
    }

    /// The same, by the name that the workspace has for it.
    pub fn identified(self, id: Option<String>) -> Self {
        Self { id, ..self }
    }

    /// The same, of an agent.
    pub fn of_agent(self, agent: AgentIdentity) -> Self {
        Self { agent: Some(agent), ..self }
    }

    /// The same, whose head opens something.
    pub fn opening(self, opens: Option<String>) -> Self {
        Self { opens, ..self }
    }

    /// The same, in another place.
    pub fn placed(self, kind: RowKind) -> Self {
        Self { kind, ..self }
    }

    /// The texts of its cells.
    pub fn texts(&self, format: &dyn LocaleFormat) -> impl Iterator<Item = Cow<'_, str>> {
        self.cells.iter().map(|cell| cell.text.written(format))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_says_why_and_sorts_last() {
        let cell = Cell::missing("Needs a premium licence.");
        assert_eq!((cell.text, cell.key), (CellText::from(Placeholder::NoValue), SortKey::Missing));
    }
}
