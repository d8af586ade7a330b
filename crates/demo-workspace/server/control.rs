//! What may be changed while the server runs: its faults, its sessions and its clock.

use demo_workspace::Response;

use crate::plan::Faults;
use crate::server::Server;

/// The answer to a control path; none for any other path.
pub fn control(server: &Server, path: &str, body: &str) -> Option<Response> {
    let done = match path {
        "/__faults" => Faults::from_json(body).map(|faults| server.set_faults(faults)),
        "/__clock" => set_clock(server, body),
        "/__expire" => {
            server.sessions().end_all();
            Ok(())
        }
        "/__revive" => {
            server.sessions().revive();
            Ok(())
        }
        _ => return None,
    };
    Some(done.map_or_else(|problem| Response::text(400, &problem), |()| Response::text(200, "done")))
}

fn set_clock(server: &Server, body: &str) -> Result<(), String> {
    let instant = body.trim().parse().map_err(|_| format!("{body:?} is no instant"))?;
    server.clock.set(instant);
    Ok(())
}
