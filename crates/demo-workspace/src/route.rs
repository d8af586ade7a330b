//! The route table: permission, licence, versions, query schema and handler of each route.

use crate::ChartsPath;
use crate::Licence;
use crate::Request;
use crate::Response;
use crate::Version;
use crate::Workspace;
use crate::answer;
use crate::refusal;
use crate::schema::{Paging, Schema, Style};

/// One route.
pub struct Route {
    /// Its method.
    pub method: &'static str,
    /// Its path.
    pub path: &'static str,
    /// Who may use it.
    pub access: Access,
    /// Whether it needs the premium licence.
    pub is_premium: bool,
    /// The first version that has it.
    pub since: Version,
    /// Whether a version has it no longer.
    pub is_removed: fn(Version) -> bool,
    /// What its query may contain.
    pub schema: Schema,
    /// What answers it.
    pub answer: Answer,
}

/// A route's handler. Gets authorized requests; may still return an error response.
pub type Answer = fn(&Workspace, &Request) -> Result<Response, Response>;

/// Who may use a route.
#[derive(Clone, Copy)]
pub enum Access {
    /// Anybody.
    Open,
    /// Anybody who has signed in.
    SignedIn,
    /// Who has one of these permissions.
    AnyOf(&'static [&'static str]),
}

const MANAGER: Access = Access::AnyOf(&["view-livechat-manager"]);
const SETTINGS: Access = Access::AnyOf(&["view-privileged-setting"]);
const REPORTS: Access = Access::AnyOf(&["view-livechat-reports"]);
const DEPARTMENTS: Access = Access::AnyOf(&["view-livechat-departments", "view-l-room"]);
const OLDEST_VERSION: Version = Version::new(2, 4);

const CHARTS: Schema = Schema {
    style: Style::Typed,
    required: &["chartName", "start", "end"],
    optional: &["departmentId"],
    paging: Paging::No,
};

const OVERVIEW: Schema = Schema {
    style: Style::Classic,
    required: &["name", "from", "to"],
    optional: &["departmentId"],
    paging: Paging::No,
};

const fn range_schema(optional: &'static [&'static str], paging: Paging) -> Schema {
    Schema { style: Style::Classic, required: &["start", "end"], optional, paging }
}

const fn list_schema(optional: &'static [&'static str]) -> Schema {
    Schema { style: Style::Classic, required: &[], optional, paging: Paging::Yes }
}

const fn get(path: &'static str, access: Access, schema: Schema, answer: Answer) -> Route {
    Route {
        method: "GET",
        path,
        access,
        is_premium: false,
        since: OLDEST_VERSION,
        is_removed: never,
        schema,
        answer,
    }
}

/// Most routes stay.
fn never(_: Version) -> bool {
    false
}

const fn premium(route: Route) -> Route {
    Route { is_premium: true, ..route }
}

const fn since(major: u16, minor: u16, route: Route) -> Route {
    Route { since: Version::new(major, minor), ..route }
}

const fn until(is_removed: fn(Version) -> bool, route: Route) -> Route {
    Route { is_removed, ..route }
}

const fn post(path: &'static str, access: Access, answer: Answer) -> Route {
    Route {
        method: "POST",
        path,
        access,
        is_premium: false,
        since: OLDEST_VERSION,
        is_removed: never,
        schema: Schema::UNCHECKED,
        answer,
    }
}

const CHARTS_SINGLE: &str = "/api/v1/livechat/analytics/dashboards/charts-data";
const CHARTS_DOUBLED: &str = "/api/v1/livechat/livechat/analytics/dashboards/charts-data";
const TOTALIZERS: &str = "/api/v1/livechat/analytics/dashboards/conversation-totalizers";
const BY_AGENT: &str = "/api/v1/livechat/analytics/dashboards/conversations-by-agent";
const AGENT_OVERVIEW: &str = "/api/v1/livechat/analytics/agent-overview";
const PER_AGENT: &str = "/api/v1/livechat/analytics/dashboards/charts/chats-per-agent";
const AMOUNT: &str = "/api/v1/livechat/analytics/departments/amount-of-chats";
const HISTORY: &str = "/api/v1/livechat/analytics/agents/available-for-service-history";
const CHATS: &str = "/api/v1/livechat/analytics/dashboards/charts/chats";
const AGENTS_STATUS: &str = "/api/v1/livechat/analytics/dashboards/charts/agents-status";

/// A premium report by department, of one path of its area.
const fn department_report(path: &'static str) -> Route {
    let schema = range_schema(&["departmentId"], Paging::NewerVersions);
    premium(get(path, MANAGER, schema, answer::by_department::answer))
}

static ROUTES: [Route; 33] = [
    since(7, 11, get(CHARTS_SINGLE, MANAGER, CHARTS, answer::charts::answer)),
    since(7, 11, get(CHARTS_DOUBLED, MANAGER, CHARTS, answer::charts::answer)),
    get(TOTALIZERS, MANAGER, range_schema(&["departmentId"], Paging::No), answer::totalizers::answer),
    since(
        6,
        4,
        premium(get(BY_AGENT, REPORTS, range_schema(&["sort"], Paging::No), answer::by_agent::answer)),
    ),
    premium(get(
        AMOUNT,
        MANAGER,
        range_schema(&["answered", "departmentId"], Paging::NewerVersions),
        answer::by_department::answer,
    )),
    department_report("/api/v1/livechat/analytics/departments/average-service-time"),
    department_report("/api/v1/livechat/analytics/departments/average-chat-duration-time"),
    department_report("/api/v1/livechat/analytics/departments/total-service-time"),
    department_report("/api/v1/livechat/analytics/departments/average-waiting-time"),
    department_report("/api/v1/livechat/analytics/departments/total-transferred-chats"),
    department_report("/api/v1/livechat/analytics/departments/total-abandoned-chats"),
    department_report("/api/v1/livechat/analytics/departments/percentage-abandoned-chats"),
    premium(get(
        HISTORY,
        MANAGER,
        range_schema(&["fullReport"], Paging::NewerVersions),
        answer::availability::answer,
    )),
    get(PER_AGENT, MANAGER, range_schema(&["departmentId"], Paging::No), answer::by_status::by_agent),
    get(
        "/api/v1/livechat/analytics/dashboards/charts/chats-per-department",
        MANAGER,
        range_schema(&["departmentId"], Paging::No),
        answer::by_status::by_department,
    ),
    get(CHATS, MANAGER, range_schema(&["departmentId"], Paging::No), answer::live::chats),
    // It checks nothing but its department.
    get(AGENTS_STATUS, MANAGER, Schema::UNCHECKED, answer::live::agents),
    until(
        Version::has_no_chart_method,
        post("/api/v1/method.call/livechat:getAnalyticsChartData", Access::SignedIn, answer::method::chart),
    ),
    get(
        "/api/v1/settings/Default_Timezone_For_Reporting",
        SETTINGS,
        Schema::UNCHECKED,
        answer::setting::reporting,
    ),
    get(
        "/api/v1/settings/Default_Custom_Timezone",
        SETTINGS,
        Schema::UNCHECKED,
        answer::setting::custom_zone,
    ),
    since(6, 4, get("/api/v1/livechat/analytics/overview", MANAGER, OVERVIEW, answer::overview::headlines)),
    since(6, 4, get(AGENT_OVERVIEW, MANAGER, OVERVIEW, answer::overview::by_agent)),
    get("/api/info", Access::Open, Schema::UNCHECKED, answer::about::info),
    get("/api/v1/me", Access::SignedIn, Schema::UNCHECKED, answer::about::me),
    get("/api/v1/permissions.listAll", Access::SignedIn, Schema::UNCHECKED, answer::about::permissions),
    get("/api/v1/licenses.info", Access::SignedIn, Schema::UNCHECKED, answer::about::licence),
    get(
        "/api/v1/livechat/department",
        DEPARTMENTS,
        list_schema(&["text", "enabled", "showArchived", "onlyMyDepartments", "excludeDepartmentId"]),
        answer::department::list,
    ),
    get(
        "/api/v1/livechat/departments/archived",
        DEPARTMENTS,
        list_schema(&["text", "onlyMyDepartments", "excludeDepartmentId"]),
        answer::department::archived,
    ),
    get(
        "/api/v1/livechat/department.listByIds",
        DEPARTMENTS,
        Schema { style: Style::Classic, required: &[], optional: &["ids", "fields"], paging: Paging::No },
        answer::department::by_ids,
    ),
    get(
        "/api/v1/livechat/users/agent",
        Access::SignedIn,
        list_schema(&["text", "onlyAvailable", "excludeId", "showIdleAgents"]),
        answer::agent::list,
    ),
    post("/api/v1/login", Access::Open, answer::sign_in::sign_in),
    post("/api/v1/logout", Access::SignedIn, answer::sign_in::sign_out),
    post("/api/v1/users.2fa.sendEmailCode", Access::Open, answer::sign_in::send_code),
];

/// What answers a path that the dashboard's built-in demo asks for.
pub fn demo_answer(path: &str) -> Option<Answer> {
    Some(match path {
        CHARTS_SINGLE => answer::charts::answer,
        TOTALIZERS => answer::totalizers::answer,
        BY_AGENT => answer::by_agent::answer,
        AGENT_OVERVIEW => answer::overview::by_agent,
        PER_AGENT => answer::by_status::by_agent,
        HISTORY => answer::availability::answer,
        CHATS => answer::live::chats,
        AGENTS_STATUS => answer::live::agents,
        "/api/info" => answer::about::info,
        "/api/v1/me" => answer::about::me,
        "/api/v1/permissions.listAll" => answer::about::permissions,
        "/api/v1/licenses.info" => answer::about::licence,
        "/api/v1/livechat/department" => answer::department::list,
        "/api/v1/livechat/departments/archived" => answer::department::archived,
        "/api/v1/livechat/users/agent" => answer::agent::list,
        _ if path.starts_with(answer::by_department::AREA) => answer::by_department::answer,
        _ => return None,
    })
}

/// The route that a request is for.
pub fn find(workspace: &Workspace, request: &Request) -> Result<&'static Route, Response> {
    let mut known = ROUTES
        .iter()
        .filter(|route| route.path == request.path && is_registered(workspace, route))
        .peekable();
    if known.peek().is_none() {
        return Err(refusal::unknown_route(workspace.version));
    }
    known.find(|route| route.method == request.method).ok_or_else(|| refusal::wrong_method(workspace.version))
}

fn is_registered(workspace: &Workspace, route: &Route) -> bool {
    let elsewhere = match route.path {
        CHARTS_SINGLE => workspace.charts != ChartsPath::Single,
        CHARTS_DOUBLED => workspace.charts != ChartsPath::Doubled,
        _ => false,
    };
    // Older servers register the premium routes only once a licence is found.
    let unregistered =
        route.is_premium && workspace.licence == Licence::Community && !workspace.version.has_new_router();
    let is_of_version = workspace.version >= route.since && !(route.is_removed)(workspace.version);
    is_of_version && !elsewhere && !unregistered
}
