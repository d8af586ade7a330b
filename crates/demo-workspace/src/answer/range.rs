//! The span a report is about: `start` and `end` as each report reads them, and the conversations between them.

use chrono::{DateTime, Utc};

use crate::COMPLETE;
use crate::Company;
use crate::Conversation;
use crate::Request;
use crate::Response;
use crate::Workspace;
use crate::Zone;
use crate::date::{DAY, date_from_epoch_day, js_instant};
use crate::demand::FIRST_DAY;
use crate::refusal;

/// Reads an instant from a text, on a server in a zone.
type Read = fn(&str, Zone) -> Option<DateTime<Utc>>;

/// The instants of `start` and `end`, read in the report's own way, once both have passed the common check.
pub fn instants(
    workspace: &Workspace,
    request: &Request,
    read: Read,
) -> Result<(DateTime<Utc>, DateTime<Utc>), Response> {
    let instant = |name: &str| {
        let text = request.parameter(name).unwrap_or_default();
        let is_date = !COMPLETE || js_instant(text, workspace.zone).is_some();
        read(text, workspace.zone).filter(|_| is_date).ok_or_else(|| refusal::invalid_date(name))
    };
    Ok((instant("start")?, instant("end")?))
}

/// Calls `on_conversation` with each conversation opened on the UTC days from one instant's to another's, day by day.
pub fn each_conversation(
    company: &Company,
    start: DateTime<Utc>,
    end: DateTime<Utc>,
    mut on_conversation: impl FnMut(&Conversation),
) {
    let first = start.timestamp_millis().div_euclid(DAY).max(FIRST_DAY);
    let last = end.min(company.workspace.now).timestamp_millis().div_euclid(DAY);
    for day in first..=last {
        company.conversations_on(date_from_epoch_day(day)).iter().for_each(&mut on_conversation);
    }
}
