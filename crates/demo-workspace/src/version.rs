//! The version a workspace pretends to be, and what differs between versions.

use std::fmt;
use std::str::FromStr;

/// A server version, major and minor: all that an unauthenticated `/api/info` tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The first number.
    pub major: u16,
    /// The second number.
    pub minor: u16,
}

impl Version {
    /// The version `major.minor`.
    pub const fn new(major: u16, minor: u16) -> Self {
        Self { major, minor }
    }

    /// The newer router: unknown routes are 404, permission and licence are checked before the parameters.
    pub fn has_new_router(self) -> bool {
        self >= Self::new(7, 6)
    }

    /// The premium paged reports accept `count`, `offset` and `sort`.
    pub fn pages_reports(self) -> bool {
        self >= Self::new(7, 9)
    }

    /// An hour of a chart is named twice by its start, `12AM-12AM`; earlier by its start and end.
    pub fn labels_hours_by_start(self) -> bool {
        self >= Self::new(6, 12)
    }

    /// A chart's two response times are known to the method that came before the route.
    pub fn charts_responses_by_method(self) -> bool {
        self >= Self::new(6, 6)
    }

    /// A setting passes over what bots write when conversations are measured.
    pub fn can_ignore_bots(self) -> bool {
        self >= Self::new(7, 3)
    }

    /// An agent's first reply of a month touches the visitor's record; later that is noted with the contact.
    pub fn marks_visitors_active(self) -> bool {
        self < Self::new(7, 0)
    }

    /// The charts have no method any more, only a route.
    pub fn has_no_chart_method(self) -> bool {
        self >= Self::new(8, 0)
    }

    /// Refusals come late, so that nobody tries passwords or tokens in haste.
    pub fn delays_refusals(self) -> bool {
        !self.has_new_router()
    }

    /// Failed sign-ins and signed-out requests say no more than that, and a handler's refusal has another word.
    pub fn refuses_briefly(self) -> bool {
        self >= Self::new(9, 0)
    }

    /// Bodies of failed sign-ins and signed-out requests carry `success: false`.
    pub fn marks_failure(self) -> bool {
        self >= Self::new(8, 0)
    }
}

impl FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut numbers = text.split('.').map(str::parse);
        match (numbers.next(), numbers.next()) {
            (Some(Ok(major)), Some(Ok(minor))) => Ok(Self { major, minor }),
            _ => Err(format!("{text:?} is not a version such as 8.8")),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}
