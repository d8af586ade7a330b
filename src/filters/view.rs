//! The views of the one page.

use std::fmt;
use std::str::FromStr;

use analytics::calendar_unit::CalendarUnit;
use analytics::period::Period;
use thiserror::Error;

use crate::text::explain::Explain;

/// Which panels are on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// All of them.
    #[default]
    Overview,
    /// Who carried how much.
    Agents,
    /// Where it came in.
    Departments,
    /// Who was on service, and when.
    Availability,
    /// All of it on a sheet of paper.
    Report,
}

/// No view has that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no such view")]
pub struct UnknownView;

impl Explain for UnknownView {
    fn explain(&self) -> String {
        i18n::notices_no_view().into()
    }
}

impl View {
    /// All views, in their order.
    pub const ALL: [Self; 5] =
        [Self::Overview, Self::Agents, Self::Departments, Self::Availability, Self::Report];

    /// Those of the menu. The report, which is made now and then, has a link of its own beside it.
    pub const MENU: [Self; 4] = [Self::Overview, Self::Agents, Self::Departments, Self::Availability];

    /// The name in the address bar.
    pub fn name(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Agents => "agents",
            Self::Departments => "departments",
            Self::Availability => "availability",
            Self::Report => "report",
        }
    }

    /// The name on screen.
    pub fn title(self) -> &'static str {
        match self {
            Self::Overview => i18n::views_overview(),
            Self::Agents => i18n::views_agents(),
            Self::Departments => i18n::views_departments(),
            Self::Availability => i18n::views_availability(),
            Self::Report => i18n::views_report(),
        }
    }

    /// The period that it shows where the address names none. A report is of days that are over, and of a whole week.
    pub fn default_period(self) -> Period {
        match self {
            Self::Overview | Self::Agents | Self::Departments | Self::Availability => Period::default(),
            Self::Report => Period::Calendar(CalendarUnit::Week, 1),
        }
    }
}

impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for View {
    type Err = UnknownView;

    fn from_str(text: &str) -> Result<Self, UnknownView> {
        Self::ALL.into_iter().find(|view| view.name() == text).ok_or(UnknownView)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_begins_with_a_week_that_is_over() {
        assert_eq!(View::Report.default_period().to_string(), "last-week");
        assert!(View::MENU.iter().all(|view| view.default_period() == Period::default()));
    }

    #[test]
    fn each_view_is_read_as_it_is_written() {
        assert!(View::ALL.iter().all(|view| view.name().parse() == Ok(*view)));
    }
}
