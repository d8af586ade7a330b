//! Queries by exact instants: their days are those of a zone.

use analytics::beside::{Asked, Side};
use analytics::question::{Scope, ZonedScope, elapsed};
use analytics::zone::Zone;
use rocketchat::Client;

/// The scope of one of the two periods, and a client that cuts the previous period off where the running one has come to.
pub(super) fn timed(client: &Client, asked: Asked<ZonedScope>, side: Side) -> (Client, ZonedScope) {
    let until = (side == Side::Before).then(|| elapsed(&asked, client.now())).flatten();
    (client.until(until), asked.on(side))
}

/// Scopes over the days of a zone.
pub(super) fn zoned(scopes: Asked<Scope>, zone: &Zone) -> Asked<ZonedScope> {
    scopes.map(|scope| ZonedScope { scope, zone: zone.clone() })
}
