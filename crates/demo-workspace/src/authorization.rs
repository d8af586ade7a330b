//! Authentication and permission checks, in the server's order: it decides which of two errors is returned.

use crate::COMPLETE;
use crate::Licence;
use crate::Request;
use crate::Response;
use crate::Workspace;
use crate::refusal;
use crate::route::{Access, Route, demo_answer, find};
use crate::schema::Style;

/// Answers a request. A pure function of the workspace and the request.
pub fn respond(workspace: &Workspace, request: &Request) -> Response {
    let answered = if COMPLETE { answer(workspace, request) } else { answer_in_demo(workspace, request) };
    answered.unwrap_or_else(|refusal| refusal)
}

/// The checks that come before a rate limiter: the route, the token, and on newer servers permission and licence, and
/// on a typed route the query.
pub fn authorize(workspace: &Workspace, request: &Request) -> Result<(), Response> {
    authorized_route(workspace, request).map(|_| ())
}

fn answer(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let route = authorized_route(workspace, request)?;
    route.schema.check(workspace.version, request)?;
    if !workspace.version.has_new_router() {
        check_permission(workspace, route)?;
    }
    (route.answer)(workspace, request)
}

/// The built-in demo sends only requests that exist and are allowed, so it skips the checks.
fn answer_in_demo(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let answer = demo_answer(&request.path).ok_or_else(|| Response::text(404, "404 Not Found"))?;
    answer(workspace, request)
}

fn authorized_route(workspace: &Workspace, request: &Request) -> Result<&'static Route, Response> {
    let route = find(workspace, request)?;
    if !matches!(route.access, Access::Open) && !workspace.is_signed_in(request) {
        return Err(refusal::signed_out(workspace.version));
    }
    if workspace.version.has_new_router() {
        check_permission(workspace, route)?;
        if route.is_premium && workspace.licence == Licence::Community {
            return Err(refusal::unlicensed());
        }
        if route.schema.style == Style::Typed {
            route.schema.check(workspace.version, request)?;
        }
    }
    Ok(route)
}

fn check_permission(workspace: &Workspace, route: &Route) -> Result<(), Response> {
    match route.access {
        Access::AnyOf(names) if !names.iter().any(|name| workspace.has_permission(name)) => {
            Err(refusal::forbidden())
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_answers_as_the_complete_workspace_does() {
        let workspace = Workspace::demo("2026-11-20T15:00:00Z".parse().unwrap());
        let span = "start=2026-11-18T00:00:00.000Z&end=2026-11-19T23:59:59.999Z";
        for address in [
            "/api/info".to_owned(),
            "/api/v1/me".to_owned(),
            "/api/v1/permissions.listAll".to_owned(),
            "/api/v1/licenses.info".to_owned(),
            "/api/v1/livechat/department?count=0".to_owned(),
            "/api/v1/livechat/departments/archived?count=0".to_owned(),
            "/api/v1/livechat/users/agent?count=0".to_owned(),
            format!("/api/v1/livechat/analytics/dashboards/charts-data?chartName=Total_messages&{span}"),
            format!("/api/v1/livechat/analytics/dashboards/conversation-totalizers?{span}"),
            format!("/api/v1/livechat/analytics/dashboards/conversations-by-agent?{span}"),
            format!("/api/v1/livechat/analytics/departments/amount-of-chats?answered=true&count=0&{span}"),
            format!("/api/v1/livechat/analytics/departments/average-waiting-time?count=0&{span}"),
            format!("/api/v1/livechat/analytics/departments/total-transferred-chats?count=0&{span}"),
            "/api/v1/livechat/analytics/departments/unknown".to_owned(),
            format!("/api/v1/livechat/analytics/dashboards/charts/chats-per-agent?{span}"),
            "/api/v1/livechat/analytics/agent-overview?name=Avg_reaction_time&from=2026-11-18&to=2026-11-19"
                .to_owned(),
            format!("/api/v1/livechat/analytics/agents/available-for-service-history?count=0&{span}"),
            "/api/v1/unknown".to_owned(),
        ] {
            let request = Request::get(&address).signed(&workspace.user_id(), &workspace.token());
            assert_eq!(answer_in_demo(&workspace, &request), answer(&workspace, &request), "{address}");
        }
    }
}
