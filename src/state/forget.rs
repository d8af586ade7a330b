//! What goes with a sign-in besides its token.

use crate::api::Client;

/// Called at each sign-out, after the token is forgotten and before the workspace is told: the place to forget what
/// its answers have left in this browser. Nothing is left yet.
pub fn on_sign_out(_client: &Client) {}
