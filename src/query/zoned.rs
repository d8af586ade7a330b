//! Queries by exact instants: their days are those of a zone.

use crate::filters::compared::{ComparedKey, PeriodSide};
use analytics::scope::{Scope, ZonedScope};
use analytics::zone::Zone;
use rocketchat::Client;

/// The scope of one side, and a client that cuts the compared period off at the time that the running one has reached.
pub(crate) fn with_cutoff(
    client: &Client,
    asked: ComparedKey<ZonedScope>,
    side: PeriodSide,
) -> (Client, ZonedScope) {
    let until = (side == PeriodSide::Before).then(|| asked.cutoff(client.now())).flatten();
    (client.with_cutoff(until), asked.key_of(side))
}

/// Scopes over the days of a zone.
pub(crate) fn zoned(scopes: ComparedKey<Scope>, zone: &Zone) -> ComparedKey<ZonedScope> {
    scopes.map(|scope| ZonedScope { scope, zone: zone.clone() })
}
