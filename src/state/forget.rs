//! What goes with a sign-in besides its token.

use crate::api::Client;

/// Called at each sign-out, after the token is forgotten and before the workspace is told: forgets what its answers
/// have left in this browser.
pub fn on_sign_out(client: &Client) {
    client.forget_answers();
}
