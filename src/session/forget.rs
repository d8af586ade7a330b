//! What goes with a sign-in besides its token.

use rocketchat::Client;

/// Called at each sign-out, after the token is forgotten and before the workspace is told: nothing more is asked or kept,
/// and what its answers have left in this browser is forgotten. The count of calls goes with the last sign-in at a
/// workspace.
pub fn on_sign_out(client: &Client, is_last_there: bool) {
    client.close(is_last_there);
}
