//! The views of the one page.

use std::fmt;
use std::str::FromStr;

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
    /// All views, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::Overview, Self::Agents, Self::Departments, Self::Availability];

    /// The name in the address bar.
    pub fn name(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Agents => "agents",
            Self::Departments => "departments",
            Self::Availability => "availability",
        }
    }

    /// The name on screen.
    pub fn title(self) -> &'static str {
        match self {
            Self::Overview => i18n::views_overview(),
            Self::Agents => i18n::views_agents(),
            Self::Departments => i18n::views_departments(),
            Self::Availability => i18n::views_availability(),
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
