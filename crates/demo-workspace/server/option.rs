//! What the command line can change.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use chrono::{DateTime, TimeDelta, Utc};
use clap::Parser;
use demo_workspace::{
    ChartDays, ChartsPath, Licence, Permissions, Reporting, SignIn, Size, Version, Workspace, Zone,
};

use crate::clock::Clock;
use crate::plan::Planned;

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
    /// How many seconds that clock is fast; slow, when negative
    #[arg(long, default_value_t = 0, allow_negative_numbers = true)]
    pub skew: i32,
    /// The zone of the server, such as UTC, +05:30 or Europe/Berlin
    #[arg(long, default_value = "UTC")]
    pub zone: Zone,
    /// Whose zone the reports keep their calendar in: server, custom or user
    #[arg(long, default_value_t = Reporting::Server)]
    pub reporting: Reporting,
    /// The zone for --reporting custom; without it, the server's
    #[arg(long)]
    pub custom_zone: Option<Zone>,
    /// How many hours east of UTC the demo user is; without it, as far as the server
    #[arg(long, allow_negative_numbers = true)]
    pub utc_offset: Option<f64>,
    /// Whether what bots write is passed over when conversations are measured: on or off
    #[arg(long, default_value_t = Switch::Off)]
    pub ignore_automatic_messages: Switch,
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
    /// How the charts cut several days: utc, or local as on the branch with date-fns
    #[arg(long, default_value_t = ChartDays::Utc)]
    pub chart_days: ChartDays,
    /// Whether other sites' pages may ask: on or off
    #[arg(long, default_value_t = Switch::On)]
    pub cors: Switch,
    /// The sites that may ask, with commas between
    #[arg(long, default_value = "*")]
    pub origin: String,
    /// So many calls a minute for each route, by the server's clock: on or off
    #[arg(long, default_value_t = Switch::Off)]
    pub rate_limit: Switch,
    /// How many calls that is
    #[arg(long, default_value_t = 10)]
    pub limit: u32,
    /// Whether answers tell of the limit in their heads: on or off
    #[arg(long, default_value_t = Switch::On)]
    pub limit_headers: Switch,
    /// How many minutes a sign-in is good for; without it, for good
    #[arg(long)]
    pub session: Option<u32>,
    /// How long to wait before each answer, in milliseconds
    #[arg(long, default_value_t = 0)]
    pub latency: u64,
    /// Print a line of JSON for each request
    #[arg(long)]
    pub log: bool,
    /// A fault, such as charts-data=truncated, *=slow, me=2*drop or me=drop@20; may be given again
    #[arg(long = "fault")]
    pub faults: Vec<Planned>,
    /// Let POST /__faults, /__clock, /__expire and /__revive change faults, clock and sessions
    #[arg(long)]
    pub control: bool,
    /// A folder of ready answers, each named after its route's last segment
    #[arg(long)]
    pub answers: Option<PathBuf>,
}

impl Options {
    /// The server's clock, as it is at first.
    pub fn clock(&self) -> Clock {
        Clock::new(self.now, self.skew)
    }

    /// How long a sign-in is good for.
    pub fn lifetime(&self) -> Option<TimeDelta> {
        self.session.map(|minutes| TimeDelta::minutes(minutes.into()))
    }

    /// The workspace at a moment of the clock.
    pub fn workspace(&self, now: DateTime<Utc>) -> Workspace {
        let demo = Workspace::demo(now);
        Workspace {
            seed: self.seed.unwrap_or(demo.seed),
            size: self.size,
            zone: self.zone,
            licence: self.licence,
            permissions: self.permissions.clone().unwrap_or(demo.permissions),
            sign_in: self.sign_in,
            version: self.version,
            charts: self.charts_path,
            days: self.chart_days,
            reporting: self.reporting,
            custom_zone: self.custom_zone,
            utc_offset: self.utc_offset,
            ignore_automatic_messages: self.ignore_automatic_messages == Switch::On,
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
