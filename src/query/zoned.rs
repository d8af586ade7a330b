//! Queries by exact instants: their days are those of a zone.

use crate::filters::compared::{ComparedKey, PeriodSide};
use analytics::scope::{Scope, ZonedScope};
use analytics::zone::Zone;
use rocketchat::Client;

/// The scope of one of the two periods, and a client that cuts the previous period off where the running one has come to.
pub(crate) fn with_cutoff(
    client: &Client,
    asked: ComparedKey<ZonedScope>,
    side: PeriodSide,
) -> (Client, ZonedScope) {
    let until = (side == PeriodSide::Before).then(|| asked.cutoff(client.now())).flatten();
    (client.until(until), asked.key_of(side))
}

/// Scopes over the days of a zone.
pub(crate) fn zoned(scopes: ComparedKey<Scope>, zone: &Zone) -> ComparedKey<ZonedScope> {
    scopes.map(|scope| ZonedScope { scope, zone: zone.clone() })
}
