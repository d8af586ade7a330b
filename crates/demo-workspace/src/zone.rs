//! The zone a workspace keeps its calendar in: its process's zone and its reporting zone at once.

use std::str::FromStr;

use chrono::{DateTime, Duration, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};

use crate::COMPLETE;

/// A time zone. Named zones exist with the feature `server` only: their database is too heavy for a browser. Without
/// the feature `complete` every zone is UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// Always the same distance from UTC.
    Fixed(FixedOffset),
    /// A zone of the time-zone database, such as `Europe/Berlin`.
    #[cfg(feature = "server")]
    Named(chrono_tz::Tz),
}

impl Zone {
    /// Coordinated universal time.
    pub fn utc() -> Self {
        Self::Fixed(Utc.fix())
    }

    /// A whole number of hours east of UTC; UTC itself when there are too many.
    pub fn from_hours(hours: i32) -> Self {
        FixedOffset::east_opt(hours.saturating_mul(3600)).map_or_else(Self::utc, Self::Fixed)
    }

    /// The first zone of the server's list, which is in order of names, whose clocks are so many hours east of UTC at an
    /// instant. Without the database there is just the fixed distance.
    pub fn first_at(hours: f64, instant: DateTime<Utc>) -> Option<Self> {
        let hours = Some(hours).filter(|hours| hours.fract() == 0.0).map(|hours| hours as i32)?;
        #[cfg(feature = "server")]
        {
            let offset = FixedOffset::east_opt(hours.saturating_mul(3600))?;
            let is_there = |zone: &&chrono_tz::Tz| instant.with_timezone(*zone).offset().fix() == offset;
            let zones = chrono_tz::TZ_VARIANTS.iter().filter(is_there);
            zones.min_by_key(|zone| zone.name()).map(|zone| Self::Named(*zone))
        }
        #[cfg(not(feature = "server"))]
        {
            let _ = instant;
            Some(Self::from_hours(hours))
        }
    }

    /// The wall clock at an instant.
    pub fn local(self, instant: DateTime<Utc>) -> NaiveDateTime {
        if !COMPLETE {
            return instant.naive_utc();
        }
        match self {
            Self::Fixed(offset) => instant.with_timezone(&offset).naive_local(),
            #[cfg(feature = "server")]
            Self::Named(zone) => instant.with_timezone(&zone).naive_local(),
        }
    }

    /// The instant at which a wall clock shows a time; the earlier one when it does so twice.
    pub fn instant(self, local: NaiveDateTime) -> DateTime<Utc> {
        if !COMPLETE {
            return local.and_utc();
        }
        match self {
            Self::Fixed(offset) => earliest(&offset, local),
            #[cfg(feature = "server")]
            Self::Named(zone) => earliest(&zone, local),
        }
    }

    /// The zone's name in the server's list. There, `Etc/GMT` names have the sign inverted (POSIX), and there is no
    /// name for other offsets, which are written as `+05:30`.
    pub fn name(self) -> String {
        match self {
            Self::Fixed(offset) => match offset.local_minus_utc() {
                0 => "UTC".to_owned(),
                seconds if seconds % 3600 == 0 => format!("Etc/GMT{:+}", -seconds / 3600),
                _ => offset.to_string(),
            },
            #[cfg(feature = "server")]
            Self::Named(zone) => zone.name().to_owned(),
        }
    }

    /// The instant a calendar day begins.
    pub fn midnight(self, day: NaiveDate) -> DateTime<Utc> {
        self.instant(day.and_time(NaiveTime::MIN))
    }

    /// The last millisecond of a calendar day: the first time that the clock shows it, also where it goes back just then
    /// and repeats the hour.
    pub fn end_of_day(self, day: NaiveDate) -> DateTime<Utc> {
        self.instant(day.and_time(NaiveTime::MIN) + Duration::days(1) - Duration::milliseconds(1))
    }
}

fn earliest<Z: TimeZone>(zone: &Z, local: NaiveDateTime) -> DateTime<Utc> {
    // A wall clock put forward skips an hour; the first time it shows after that stands for the missing one.
    let shown =
        (0..4).find_map(|step| zone.from_local_datetime(&(local + Duration::minutes(30 * step))).earliest());
    shown.map_or_else(|| local.and_utc(), |instant| instant.with_timezone(&Utc))
}

impl FromStr for Zone {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "UTC" {
            return Ok(Self::utc());
        }
        if let Ok(offset) = text.parse::<FixedOffset>() {
            return Ok(Self::Fixed(offset));
        }
        #[cfg(feature = "server")]
        if let Ok(zone) = text.parse() {
            return Ok(Self::Named(zone));
        }
        Err(format!("{text:?} is not a zone such as UTC, +05:30 or Europe/Berlin"))
    }
}
