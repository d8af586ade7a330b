//! Links by which somebody else sees the view that is on screen.

use analytics::calendar_unit::CalendarUnit;
use analytics::comparison::Comparison;
use analytics::comparison_choice::ComparisonChoice;
use analytics::period::Period;
use leptos::prelude::*;

use super::filters::Filters;
use super::page_address::own_url;
use super::param_names::{ABOUT, COMPARE, DEMO, KIOSK, RANGE, VIEW, WORKSPACE, ZONE};
use super::search_params::{known_alone, with};
use super::table_params::NO_TABLE_CHOICE;

/// Which days a link shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkDays {
    /// Those on screen, for ever.
    Fixed,
    /// As many, up to the day on which it is opened.
    Rolling,
}

/// What a link is to open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkOptions {
    /// Its days.
    pub days: LinkDays,
    /// Whether it opens the wall display.
    pub is_wall: bool,
}

/// A search text without what lies over the panels: the wall display and the drawer.
pub fn panels_alone(search: &str) -> String {
    [KIOSK, ABOUT].iter().fold(search.to_owned(), |search, key| with(&search, key, None))
}

impl Filters {
    /// The period of a link whose days move along: the one on screen, or as many days up to yesterday as were chosen.
    pub fn rolling_period(self) -> Period {
        match self.period.get() {
            Period::Custom(range) => {
                Period::Last(u16::try_from(range.days()).unwrap_or(u16::MAX), CalendarUnit::Day)
            }
            period => period,
        }
    }

    /// The comparison of a link whose days stay: by name where that means the same days there, else by its days.
    fn fixed_comparison(self) -> Option<Comparison> {
        let (period, previous) = (Period::Custom(self.range.get()), self.previous_range.get());
        let days = |chosen: Comparison| chosen.range(period, self.clock.today.get(), self.week_start.get().0);
        let chosen = self.comparison.get()?;
        if days(chosen) == previous { Some(chosen) } else { previous.map(Comparison::with_dates) }
    }

    /// A link to what is on screen, in the workspace of this address or, without one, in the demo. Whatever the reader has
    /// by default is written out, as somebody else may have other defaults. It holds no secret.
    pub fn share_link(self, workspace: Option<&str>, options: LinkOptions) -> String {
        let view = self.written_view(options.days);
        let choices = [
            (DEMO, workspace.is_none().then_some("1")),
            (WORKSPACE, workspace),
            (KIOSK, options.is_wall.then_some("1")),
        ];
        // A wall shows the overview, and nothing of a table's choices.
        let wall = [(VIEW, None), (ABOUT, None)].into_iter().chain(NO_TABLE_CHOICE);
        let wall = wall.filter(|_| options.is_wall);
        let search =
            choices.into_iter().chain(wall).fold(view, |search, (key, value)| with(&search, key, value));
        format!("{}{}", own_url(), self.with_week(&search))
    }

    /// The panels on screen as a search text, of these very days, wherever and whenever it is opened.
    pub fn fixed_view(self) -> String {
        self.with_week(&known_alone(&panels_alone(&self.written_view(LinkDays::Fixed))))
    }

    /// What is on screen as a search text, with all that others may have other defaults of.
    fn written_view(self, days: LinkDays) -> String {
        let (period, comparison) = match days {
            LinkDays::Fixed => (Period::Custom(self.range.get()), self.fixed_comparison()),
            LinkDays::Rolling => (self.rolling_period(), self.comparison.get()),
        };
        let (period, comparison, zone) =
            (period.to_string(), ComparisonChoice(comparison).to_string(), self.zone.get());
        let choices = [(RANGE, period.as_str()), (COMPARE, &comparison), (ZONE, zone.name())];
        choices.into_iter().fold(self.search(), |search, (key, value)| with(&search, key, Some(value)))
    }
}
