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
    Soak,
    Browsers,
}

/// What of the tests is run.
#[derive(Debug, PartialEq, Eq)]
pub struct Plan {
    /// One step, or all.
    pub step: Option<Step>,
    /// Whether the long sweeps are run too, and without a step the steps that are not quick.
    pub is_extended: bool,
    /// What is passed on to the step's program.
    pub extra: Vec<String>,
}

impl Plan {
    /// Its steps, in their order.
    pub fn steps(&self) -> Vec<Step> {
        match (self.step, self.is_extended) {
            (Some(step), _) => vec![step],
            (None, true) => Step::ALL.to_vec(),
            (None, false) => Step::QUICK.to_vec(),
        }
    }
}

impl Step {
    /// The steps that every change must pass, the quickest first.
    pub const QUICK: [Self; 6] =
        [Self::Fmt, Self::SupplyChain, Self::Clippy, Self::Native, Self::Web, Self::E2e];

    /// Every step.
    pub const ALL: [Self; 8] = [
        Self::Fmt,
        Self::SupplyChain,
        Self::Clippy,
        Self::Native,
        Self::Web,
        Self::E2e,
        Self::Soak,
        Self::Browsers,
    ];

    /// The word for it after `cargo xtask test`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::SupplyChain => "supply-chain",
            Self::Clippy => "clippy",
            Self::Native => "native",
            Self::Web => "web",
            Self::E2e => "e2e",
            Self::Soak => "soak",
            Self::Browsers => "browsers",
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
            Self::Soak => "an hour of use by somebody who never rests, at many times its speed",
            Self::Browsers => "one journey in Firefox and in WebKit",
        }
    }

    /// Whether it needs Chromium.
    pub fn needs_chromium(self) -> bool {
        matches!(self, Self::Web | Self::E2e | Self::Soak)
    }

    /// Whether it needs the Node packages.
    pub fn needs_packages(self) -> bool {
        matches!(self, Self::E2e | Self::Soak | Self::Browsers)
    }

    /// Whether it needs what a build needs.
    pub fn needs_tools(self) -> bool {
        match self {
            Self::Fmt | Self::SupplyChain | Self::Native => false,
            Self::Clippy | Self::Web | Self::E2e | Self::Soak | Self::Browsers => true,
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
