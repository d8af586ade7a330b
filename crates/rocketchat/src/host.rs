//! The host that an error names.

use std::fmt;

/// The host of an error's workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Host {
    /// Host, with its port if that is not the usual one.
    Named(String),
    /// A simulated workspace, which has no host.
    Simulated,
}

impl Host {
    /// The host; `None` of a simulated workspace.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::Simulated => None,
        }
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().unwrap_or("the simulated workspace"))
    }
}

impl From<&str> for Host {
    fn from(name: &str) -> Self {
        Self::Named(name.to_owned())
    }
}

impl From<String> for Host {
    fn from(name: String) -> Self {
        Self::Named(name)
    }
}

impl From<Option<&str>> for Host {
    fn from(name: Option<&str>) -> Self {
        name.map_or(Self::Simulated, Self::from)
    }
}
