//! The steps of `cargo xtask test`, in their order.

use std::str::FromStr;

/// One of the checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Fmt,
    SupplyChain,
    Clippy,
    Native,
    Web,
    E2e,
}

impl Step {
    /// Every step, the quick ones first.
    pub const ALL: [Self; 6] =
        [Self::Fmt, Self::SupplyChain, Self::Clippy, Self::Native, Self::Web, Self::E2e];

    /// The word for it after `cargo xtask test`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::SupplyChain => "supply-chain",
            Self::Clippy => "clippy",
            Self::Native => "native",
            Self::Web => "web",
            Self::E2e => "e2e",
        }
    }

    /// What it checks.
    pub fn purpose(self) -> &'static str {
        match self {
            Self::Fmt => "the code is formatted",
            Self::SupplyChain => "licences, sources and known vulnerabilities of others' packages",
            Self::Clippy => "no warning, natively and for the browser",
            Self::Native => "the native tests",
            Self::Web => "the tests in a headless browser",
            Self::E2e => "the built site against the demo workspace",
        }
    }

    /// Whether it needs what a build needs.
    pub fn needs_tools(self) -> bool {
        match self {
            Self::Fmt | Self::SupplyChain | Self::Native => false,
            Self::Clippy | Self::Web | Self::E2e => true,
        }
    }
}

impl FromStr for Step {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|step| step.name() == text).ok_or_else(|| {
            let names: Vec<_> = Self::ALL.iter().map(|step| step.name()).collect();
            format!("There is no test step `{text}`. The steps are {}.", names.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_found_by_its_name() {
        for step in Step::ALL {
            assert_eq!(step.name().parse(), Ok(step));
        }
    }
}
