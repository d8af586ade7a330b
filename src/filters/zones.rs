//! Which zone the page shows: the one that the reader chose, else that of the workspace's reports once it is known, else
//! the browser's.

use analytics::sanitize::excerpt;
use analytics::zone::{ReportingZone, Zone};
use leptos::prelude::*;
use rocketchat::zone_by_offset;

use crate::browser::zone::{browser_zone, zone};

/// What is known of the reporting zone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ReportingZoneState {
    /// It was not asked yet.
    #[default]
    NotAsked,
    /// It does not tell this account.
    Refused,
    /// The workspace has answered.
    Known(ReportingZone),
}

/// The zones that the page goes by.
#[derive(Clone, Copy)]
pub struct Zones {
    /// Whose days and times are shown.
    pub shown: Memo<Zone>,
    /// Whose days the workspace's reports keep, if that is known.
    pub reporting: Memo<Option<Zone>>,
    /// The zone of the browser.
    pub browser: StoredValue<Zone>,
    state: RwSignal<ReportingZoneState>,
}

/// The zones, the chosen one first.
pub fn use_zones(chosen: Memo<Option<Zone>>) -> Zones {
    let state = RwSignal::new(ReportingZoneState::NotAsked);
    let browser = StoredValue::new(browser_zone());
    let reporting = Memo::new(move |_| match state.get() {
        ReportingZoneState::Known(ReportingZone::Named(name)) => zone(&name).ok(),
        ReportingZoneState::Known(ReportingZone::Hours { hours, at }) => {
            zone_by_offset::first_zone(hours, at, |name| zone(name).ok()).ok().flatten()
        }
        _ => None,
    });
    let shown =
        Memo::new(move |_| chosen.get().or_else(|| reporting.get()).unwrap_or_else(|| browser.get_value()));
    Zones { shown, reporting, browser, state }
}

impl Zones {
    /// Sets what is known of the reporting zone; it is reset with the sign-in.
    pub fn set_reporting(self, state: ReportingZoneState) {
        self.state.try_set(state);
    }

    /// What is shown unless the person chooses.
    pub fn default(self) -> Zone {
        self.reporting.get().unwrap_or_else(|| self.browser.get_value())
    }

    /// Why the workspace's zone is not offered.
    pub fn hint(self) -> Option<String> {
        // Who has chosen needs no hint.
        if self.shown.get() != self.browser.get_value() || self.reporting.with(Option::is_some) {
            return None;
        }
        match self.state.get() {
            ReportingZoneState::NotAsked => None,
            ReportingZoneState::Refused => Some(i18n::zones_not_told().into()),
            ReportingZoneState::Known(ReportingZone::Named(name)) => {
                Some(i18n::zones_not_known_here(&excerpt(&name)))
            }
            ReportingZoneState::Known(ReportingZone::Hours { hours, at }) => {
                match zone_by_offset::first_zone(hours, at, |name| zone(name).ok()) {
                    Err(name) => Some(i18n::zones_not_known_here(name)),
                    Ok(_) => Some(i18n::zones_of_server().into()),
                }
            }
            ReportingZoneState::Known(ReportingZone::Server) => Some(i18n::zones_of_server().into()),
        }
    }
}
