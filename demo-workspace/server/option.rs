//! What the command line can change.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::SystemTime;

use chrono::{DateTime, Utc};
use clap::Parser;
use demo_workspace::{ChartsPath, Licence, Permissions, SignIn, Size, Version, Workspace, Zone};

use crate::fault::Planned;

/// A Rocket.Chat Omnichannel workspace, simulated.
#[derive(Clone, Debug, Parser)]
#[command(name = "demo-workspace")]
pub struct Options {
    /// The port to listen on, on this machine only; 0 for any that is free
    #[arg(long, default_value_t = 3100)]
    pub port: u16,
    /// How large the company is: small or large
    #[arg(long, default_value_t = Size::Small)]
    pub size: Size,
    /// Decides everything left to chance
    #[arg(long)]
    pub seed: Option<u64>,
    /// A fixed clock, such as 2026-11-20T12:00:00Z; without it the clock is real
    #[arg(long)]
    pub now: Option<DateTime<Utc>>,
    /// The zone of the server and of its reports, such as UTC, +05:30 or Europe/Berlin
    #[arg(long, default_value = "UTC")]
    pub zone: Zone,
    /// premium or community
    #[arg(long, default_value_t = Licence::Premium)]
    pub licence: Licence,
    /// The permissions the demo user has, with commas between; without it, all of a manager's
    #[arg(long)]
    pub permissions: Option<Permissions>,
    /// What a sign-in asks for: password, totp or email
    #[arg(long, default_value_t = SignIn::Password)]
    pub sign_in: SignIn,
    /// The version the workspace pretends to be
    #[arg(long, default_value = "8.8")]
    pub version: Version,
    /// Where the charts answer: single, doubled or none
    #[arg(long, default_value_t = ChartsPath::Single)]
    pub charts_path: ChartsPath,
    /// Whether other sites' pages may ask: on or off
    #[arg(long, default_value_t = Switch::On)]
    pub cors: Switch,
    /// The sites that may ask, with commas between
    #[arg(long, default_value = "*")]
    pub origin: String,
    /// Ten calls a minute for each route: on or off
    #[arg(long, default_value_t = Switch::Off)]
    pub rate_limit: Switch,
    /// How long to wait before each answer, in milliseconds
    #[arg(long, default_value_t = 0)]
    pub latency: u64,
    /// Print a line of JSON for each request
    #[arg(long)]
    pub log: bool,
    /// A fault, such as charts-data=truncated or *=slow; may be given again
    #[arg(long = "fault")]
    pub faults: Vec<Planned>,
    /// Let POST /__faults change the faults
    #[arg(long)]
    pub control: bool,
    /// A folder of ready answers, each named after its route's last segment
    #[arg(long)]
    pub answers: Option<PathBuf>,
}

impl Options {
    /// The workspace at this moment of its clock.
    pub fn workspace(&self) -> Workspace {
        let demo = Workspace::demo(self.now.unwrap_or_else(|| SystemTime::now().into()));
        Workspace {
            seed: self.seed.unwrap_or(demo.seed),
            size: self.size,
            zone: self.zone,
            licence: self.licence,
            permissions: self.permissions.clone().unwrap_or(demo.permissions),
            sign_in: self.sign_in,
            version: self.version,
            charts: self.charts_path,
            ..demo
        }
    }
}

/// On or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// On.
    On,
    /// Off.
    Off,
}

impl FromStr for Switch {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "on" => Ok(Self::On),
            "off" => Ok(Self::Off),
            _ => Err(format!("{text:?} is neither on nor off")),
        }
    }
}

impl fmt::Display for Switch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if *self == Self::On { "on" } else { "off" })
    }
}
