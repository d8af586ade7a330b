//! What the workspace tells about itself and about the person who asks.

use serde_json::{Value, json};

use crate::COMPLETE;
use crate::Licence;
use crate::PERMISSIONS;
use crate::Request;
use crate::Response;
use crate::SignIn;
use crate::Workspace;

/// Permissions that matter to a client but that no manager has by default.
const ADMIN_PERMISSIONS: [&str; 3] = ["api-bypass-rate-limit", "view-privileged-setting", "view-statistics"];

/// The answer to `/api/info`: the version without its patch, and all of it to whoever may see statistics.
pub fn info(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let mut body = json!({ "version": workspace.version.to_string() });
    if COMPLETE && workspace.is_signed_in(request) && workspace.has_permission("view-statistics") {
        body["version"] = json!(format!("{}.0", workspace.version));
        body["info"] = json!({ "version": format!("{}.0", workspace.version) });
    }
    Ok(Response::success(body))
}

/// The answer to `me`.
pub fn me(workspace: &Workspace, _: &Request) -> Result<Response, Response> {
    let mut body = user(workspace);
    body["email"] = json!("demo@workspace.example");
    body["services"] = json!({
        "totp": { "enabled": workspace.sign_in == SignIn::Totp },
        "email2fa": { "enabled": workspace.sign_in == SignIn::EmailCode },
    });
    Ok(Response::success(body))
}

/// The demo user, as the workspace describes the person who asks.
pub fn user(workspace: &Workspace) -> Value {
    json!({
        "_id": workspace.user_id(),
        "name": "Demo Manager",
        "username": Workspace::USERNAME,
        "emails": [{ "address": "demo@workspace.example", "verified": true }],
        "roles": ["user", "livechat-manager"],
        "utcOffset": workspace.user_offset(),
        "language": "en",
        "active": true,
        "status": "online",
        "settings": { "preferences": {} },
    })
}

/// The answer to `permissions.listAll`: the demo user's role is named beside each permission the user has.
pub fn permissions(workspace: &Workspace, _: &Request) -> Result<Response, Response> {
    let is_created =
        |name: &&str| !COMPLETE || *name != "view-livechat-reports" || workspace.licence == Licence::Premium;
    let row = |name: &str| {
        let roles = if workspace.has_permission(name) {
            json!(["admin", "livechat-manager"])
        } else {
            json!(["admin"])
        };
        json!({ "_id": name, "roles": roles })
    };
    let names = PERMISSIONS.into_iter().chain(ADMIN_PERMISSIONS).filter(is_created);
    let update: Vec<Value> = names.map(row).collect();
    Ok(Response::success(json!({ "update": update, "remove": [] })))
}

/// The answer to `licenses.info`.
pub fn licence(workspace: &Workspace, _: &Request) -> Result<Response, Response> {
    let modules = if COMPLETE && workspace.licence == Licence::Community {
        json!([])
    } else {
        json!(["livechat-enterprise", "omnichannel-mobile-enterprise", "canned-responses"])
    };
    Ok(Response::success(
        json!({ "license": { "activeModules": modules, "preventedActions": {}, "tags": [] } }),
    ))
}
