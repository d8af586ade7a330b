//! Queries by exact instants: their days are those of a zone.

use crate::api::Client;
use analytics::beside::{Asked, Side};
use analytics::question::{Scope, ZonedScope, elapsed};
use analytics::zone::Zone;

/// The scope of one of the two periods, and a client that counts compared days as far as the chosen ones have come.
pub(super) fn timed(client: &Client, asked: Asked<ZonedScope>, side: Side) -> (Client, ZonedScope) {
    let until = (side == Side::Before).then(|| elapsed(&asked, client.now())).flatten();
    (client.until(until), asked.on(side))
}

/// Scopes over the days of a zone.
pub(super) fn zoned(scopes: Asked<Scope>, zone: &Zone) -> Asked<ZonedScope> {
    scopes.map(|scope| ZonedScope { scope, zone: zone.clone() })
}
