//! What a simulated workspace is: its seed, its clock, and the settings that change its answers.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};

use crate::COMPLETE;
use crate::Id;
use crate::Request;
use crate::Version;
use crate::Zone;
use crate::random;

/// The permissions the Omnichannel reports ask for. A workspace's manager has them all.
pub const PERMISSIONS: [&str; 8] = [
    "edit-omnichannel-contact",
    "transfer-livechat-guest",
    "view-l-room",
    "view-livechat-analytics",
    "view-livechat-departments",
    "view-livechat-manager",
    "view-livechat-real-time-monitoring",
    "view-livechat-reports",
];

/// A workspace: whoever holds one can compute every conversation it ever had.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// Decides everything left to chance.
    pub seed: u64,
    /// The clock. Nothing later than it is in any answer.
    pub now: DateTime<Utc>,
    /// How large the company is.
    pub size: Size,
    /// The zone of the server, and of its reports unless [`Reporting`] says otherwise.
    pub zone: Zone,
    /// Whether the premium reports are there.
    pub licence: Licence,
    /// What the demo user may do.
    pub permissions: Permissions,
    /// What a sign-in asks for.
    pub sign_in: SignIn,
    /// The version the workspace pretends to be.
    pub version: Version,
    /// Where the charts answer.
    pub charts: ChartsPath,
    /// How the charts cut several days.
    pub days: ChartDays,
    /// Whose zone the reports keep their calendar in.
    pub reporting: Reporting,
    /// The reports' own zone, where the setting asks for one; without it, the server's.
    pub custom_zone: Option<Zone>,
    /// How many hours east of UTC the demo user is; without it, as far as the server.
    pub utc_offset: Option<f64>,
    /// Whether what bots write is passed over in the measures, as a setting has it on versions that know it.
    pub ignore_automatic_messages: bool,
}

impl Workspace {
    /// The workspace of the demo: small, premium, in UTC, with every permission.
    pub fn demo(now: DateTime<Utc>) -> Self {
        Self {
            seed: 8,
            now,
            size: Size::Small,
            zone: Zone::utc(),
            licence: Licence::Premium,
            permissions: Permissions::all(),
            sign_in: SignIn::Password,
            version: Version::new(8, 8),
            charts: ChartsPath::Single,
            days: ChartDays::Utc,
            reporting: Reporting::Server,
            custom_zone: None,
            utc_offset: None,
            ignore_automatic_messages: false,
        }
    }

    /// The name to sign in with.
    pub const USERNAME: &'static str = "demo";
    /// The password to sign in with.
    pub const PASSWORD: &'static str = "demo";
    /// The second factor, from an app or by e-mail.
    pub const CODE: &'static str = "123456";

    /// The demo user's id, for the header `X-User-Id`.
    pub fn user_id(&self) -> String {
        format!("demoUser{}", &Id::of(&[self.seed, 1]).as_str()[..9])
    }

    /// The demo user's token, for the header `X-Auth-Token`.
    pub fn token(&self) -> String {
        // Nobody signs in to the demo.
        if !COMPLETE {
            return String::new();
        }
        format!("demo-token-{:016x}", random::hash(&[self.seed, 2]))
    }

    /// Whether a request carries the demo user's id and token.
    pub fn is_signed_in(&self, request: &Request) -> bool {
        request.user_id.as_deref() == Some(&self.user_id()) && request.token.as_deref() == Some(&self.token())
    }

    /// Whether the company is a large one.
    pub(crate) fn is_large(&self) -> bool {
        COMPLETE && self.size == Size::Large
    }

    /// The zone that charts and totalizers keep their calendar in. Of the person who asks the server knows an offset, and
    /// looks for a zone of that offset; it takes an offset of 0 for none, and finds no zone for a part of an hour.
    pub(crate) fn reporting_zone(&self) -> Zone {
        match self.reporting {
            _ if !COMPLETE => self.zone,
            Reporting::Server => self.zone,
            Reporting::Custom => self.custom_zone.unwrap_or(self.zone),
            Reporting::User if self.user_offset() == 0.0 => self.zone,
            Reporting::User => Zone::first_at(self.user_offset(), self.now).unwrap_or(self.zone),
        }
    }

    /// Whether what bots write is passed over when a conversation is measured.
    pub(crate) fn ignores_bots(&self) -> bool {
        COMPLETE && self.ignore_automatic_messages && self.version.can_ignore_bots()
    }

    /// How many hours east of UTC the demo user is.
    pub(crate) fn user_offset(&self) -> f64 {
        if !COMPLETE {
            return 0.0;
        }
        let shift = self.zone.local(self.now) - self.now.naive_utc();
        self.utc_offset.unwrap_or(shift.num_minutes() as f64 / 60.0)
    }

    /// Whether the demo user has a permission. The reports' one exists on licensed workspaces only.
    pub(crate) fn has_permission(&self, permission: &str) -> bool {
        if !COMPLETE {
            return PERMISSIONS.contains(&permission);
        }
        let exists = permission != "view-livechat-reports" || self.licence == Licence::Premium;
        exists && self.permissions.contains(permission)
    }
}

/// A set of permission names.
#[derive(Clone, Debug)]
pub struct Permissions(Granted);

#[derive(Clone, Debug)]
enum Granted {
    All,
    These(BTreeSet<String>),
}

impl Permissions {
    /// Every permission of [`PERMISSIONS`].
    pub fn all() -> Self {
        Self(Granted::All)
    }

    /// The permissions named.
    pub fn of<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Self {
        let mut set = BTreeSet::new();
        set.extend(names.into_iter().map(Into::into));
        Self(Granted::These(set))
    }

    /// Whether a name is among them.
    pub fn contains(&self, name: &str) -> bool {
        match &self.0 {
            Granted::All => PERMISSIONS.contains(&name),
            Granted::These(names) => names.contains(name),
        }
    }
}

impl FromStr for Permissions {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::of(text.split(',').map(str::trim).filter(|name| !name.is_empty())))
    }
}

/// One enum for one choice, each variant with the word that names it on a command line.
macro_rules! cli_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(format!("{text:?} is none of: {}", [$($word),+].join(", "))),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$variant => $word),+ })
            }
        }
    };
}

cli_enum! {
    /// How large a company is.
    Size {
        /// 12 agents, 5 departments, about 90 conversations a day.
        Small = "small",
        /// 2,000 agents, 400 departments, about 20,000 conversations a day.
        Large = "large",
    }
}

cli_enum! {
    /// Which reports the workspace has paid for.
    Licence {
        /// All of them.
        Premium = "premium",
        /// Charts and totalizers.
        Community = "community",
    }
}

cli_enum! {
    /// What a sign-in asks for.
    SignIn {
        /// The password only.
        Password = "password",
        /// The password and a code from an authenticator app.
        Totp = "totp",
        /// The password and a code sent by e-mail.
        EmailCode = "email",
    }
}

cli_enum! {
    /// Whose zone the reports keep their calendar in, as the setting has it.
    Reporting {
        /// The server's own.
        Server = "server",
        /// One that is set for them.
        Custom = "custom",
        /// That of the person who asks.
        User = "user",
    }
}

cli_enum! {
    /// Where the charts answer: the vendor's page and its source disagree.
    ChartsPath {
        /// `livechat/analytics/dashboards/charts-data`, as in the source.
        Single = "single",
        /// `livechat/livechat/analytics/dashboards/charts-data`, as published.
        Doubled = "doubled",
        /// Nowhere.
        Absent = "none",
    }
}

cli_enum! {
    /// How the charts bucket several days. The server's date-fns branch differs from its releases.
    ChartDays {
        /// At midnight UTC, whatever the zone.
        Utc = "utc",
        /// At midnight of the server, each labelled with the day that begins it in UTC: east of UTC the day before.
        Local = "local",
    }
}
