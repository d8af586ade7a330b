//! Who is let in, and in which order the checks come; the order decides which of two refusals is seen.

use crate::route::{Access, Route, find};
use crate::schema::Style;
use crate::{Licence, Request, Response, Workspace, refusal};

/// Answers a request. The same workspace gives the same request the same answer, always.
pub fn respond(workspace: &Workspace, request: &Request) -> Response {
    answer(workspace, request).unwrap_or_else(|refusal| refusal)
}

/// The checks that come before a rate limiter: the route, the token, and on newer servers permission and licence, and
/// on a typed route the query.
pub fn admit(workspace: &Workspace, request: &Request) -> Result<(), Response> {
    admitted(workspace, request).map(|_| ())
}

fn answer(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let route = admitted(workspace, request)?;
    route.schema.check(workspace.version, request)?;
    if !workspace.version.has_new_router() {
        permit(workspace, route)?;
    }
    (route.answer)(workspace, request)
}

fn admitted(workspace: &Workspace, request: &Request) -> Result<&'static Route, Response> {
    let route = find(workspace, request)?;
    if !matches!(route.access, Access::Open) && !workspace.knows(request) {
        return Err(refusal::signed_out(workspace.version));
    }
    if workspace.version.has_new_router() {
        permit(workspace, route)?;
        if route.is_premium && workspace.licence == Licence::Community {
            return Err(refusal::unlicensed());
        }
        if route.schema.style == Style::Typed {
            route.schema.check(workspace.version, request)?;
        }
    }
    Ok(route)
}

fn permit(workspace: &Workspace, route: &Route) -> Result<(), Response> {
    match route.access {
        Access::AnyOf(names) if !names.iter().any(|name| workspace.permits(name)) => {
            Err(refusal::forbidden())
        }
        _ => Ok(()),
    }
}
