//! The lists of departments.

use serde_json::{Value, json};

use crate::COMPLETE;
use crate::Company;
use crate::Department;
use crate::Request;
use crate::Response;
use crate::Workspace;
use crate::page;

/// The answer to `livechat/department`. The archived ones are there on demand.
pub fn list(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let is_set = |name| request.parameter(name) == Some("true");
    rows(workspace, request, |department| {
        let is_hidden = !is_set("showArchived") || is_set("enabled");
        !(department.archived && is_hidden)
    })
}

/// The answer to `livechat/departments/archived`.
pub fn archived(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    rows(workspace, request, |department| department.archived)
}

/// The answer to `livechat/department.listByIds`: archived ones too, deleted ones not.
pub fn by_ids(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let is_asked = |department: &&Department| {
        request
            .query
            .iter()
            .any(|(name, value)| name.trim_end_matches("[]") == "ids" && value == department.id.as_str())
    };
    let company = Company::of(workspace);
    let rows: Vec<Value> = company.departments.iter().filter(is_asked).map(row).collect();
    Ok(Response::success(json!({ "departments": rows })))
}

fn rows(
    workspace: &Workspace,
    request: &Request,
    is_listed: impl Fn(&Department) -> bool,
) -> Result<Response, Response> {
    let keys = page::sort_keys(request)?;
    let matches =
        |department: &&Department| is_listed(department) && (!COMPLETE || matches(department, request));
    let company = Company::of(workspace);
    let mut rows: Vec<Value> = company.departments.iter().filter(matches).map(row).collect();
    page::sort(&mut rows, &keys, "name");
    Ok(page::page("departments", rows, request))
}

fn matches(department: &Department, request: &Request) -> bool {
    let text = request.parameter("text").unwrap_or_default().to_ascii_lowercase();
    department.name.to_ascii_lowercase().contains(&text)
        && request.parameter("excludeDepartmentId") != Some(department.id.as_str())
}

fn row(department: &Department) -> Value {
    let mut row = json!({
        "_id": department.id.as_str(),
        "name": department.name,
        "description": "",
        "enabled": !department.archived,
        "numAgents": department.roster.len(),
        "showOnRegistration": !department.archived,
        "showOnOfflineForm": false,
        "type": "d",
    });
    if department.archived {
        row["archived"] = json!(true);
    }
    row
}
