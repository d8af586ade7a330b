//! Signing in, and what the workspace then tells about the person and itself.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use ask::{ask, demo};
use demo_workspace::{Licence, Permissions, Request, Response, SignIn, Version, Workspace, respond};
use serde_json::{Value, json};

fn post(workspace: &Workspace, body: &str) -> (u16, Value) {
    let response: Response = respond(workspace, &Request::post("/api/v1/login", body));
    (response.status, serde_json::from_str(&response.body).unwrap())
}

fn login(workspace: &Workspace, body: Value) -> (u16, Value) {
    post(workspace, &body.to_string())
}

fn asking(sign_in: SignIn) -> Workspace {
    Workspace { sign_in, ..demo() }
}

#[test]
fn the_password_gives_the_token() {
    let forms = [
        json!({ "user": "demo", "password": "demo" }).to_string(),
        json!({ "user": { "email": "demo@workspace.example" }, "password": "demo" }).to_string(),
        "user=demo&password=demo".to_owned(),
    ];
    for form in forms {
        let (status, body) = post(&demo(), &form);
        assert_eq!((status, &body["data"]["authToken"]), (200, &json!(demo().token())), "{form}");
        assert_eq!((&body["status"], &body["data"]["userId"]), (&json!("success"), &json!(demo().user_id())));
    }
}

#[test]
fn a_digest_stands_for_the_password() {
    let digest = "2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea";
    let password = json!({ "digest": digest, "algorithm": "sha-256" });
    assert_eq!(login(&demo(), json!({ "user": "demo", "password": password })).0, 200);
}

#[test]
fn a_wrong_password_and_an_unknown_user_are_told_apart() {
    let wrong = json!({ "success": false, "status": "error", "error": 403, "message": "Incorrect password" });
    assert_eq!(login(&demo(), json!({ "user": "demo", "password": "no" })), (401, wrong));
    let unknown =
        json!({ "success": false, "status": "error", "error": "Unauthorized", "message": "Unauthorized" });
    assert_eq!(login(&demo(), json!({ "user": "who", "password": "demo" })), (401, unknown));
}

#[test]
fn older_servers_leave_out_success() {
    let older = Workspace { version: Version::new(7, 13), ..demo() };
    assert!(login(&older, json!({ "user": "demo", "password": "no" })).1.get("success").is_none());
    assert!(login(&older, json!({ "user": "demo", "password": "demo" })).1.get("success").is_none());
}

#[test]
fn an_authenticators_code_is_asked_for_and_checked() {
    let details = json!({ "method": "totp", "codeGenerated": false, "availableMethods": ["totp"] });
    let refused = |error, message| {
        (
            401,
            json!({ "success": false, "status": "error", "error": error, "message": message, "details": details }),
        )
    };
    let sign_in = |code: &str| {
        login(&asking(SignIn::Totp), json!({ "user": "demo", "password": "demo", "code": code }))
    };
    assert_eq!(sign_in(""), refused("totp-required", "TOTP Required"));
    assert_eq!(sign_in("000000"), refused("totp-invalid", "TOTP Invalid"));
    assert_eq!(sign_in("123456").0, 200);
}

#[test]
fn a_code_by_e_mail_is_sent_by_the_call_that_lacks_it() {
    let sign_in = |form: Value| login(&asking(SignIn::EmailCode), form).1;
    let first = sign_in(json!({ "user": "demo", "password": "demo" }));
    assert_eq!((&first["error"], &first["details"]["method"]), (&json!("totp-required"), &json!("email")));
    assert_eq!(first["details"]["codeGenerated"], true);
    let second = sign_in(json!({ "user": "demo", "password": "demo", "code": "1" }));
    assert_eq!(
        (&second["error"], &second["details"]["codeGenerated"]),
        (&json!("totp-invalid"), &json!(false))
    );
}

#[test]
fn the_password_comes_before_the_code() {
    assert_eq!(login(&asking(SignIn::Totp), json!({ "user": "demo", "password": "no" })).1["error"], 403);
}

#[test]
fn a_token_resumes_its_session() {
    assert_eq!(login(&asking(SignIn::Totp), json!({ "resume": demo().token() })).0, 200);
    let (status, body) = login(&demo(), json!({ "resume": "old" }));
    assert_eq!((status, &body["error"]), (401, &json!(403)));
}

#[test]
fn signing_out_says_so() {
    let request = Request::post("/api/v1/logout", "").signed(&demo().user_id(), &demo().token());
    let body = json!({ "status": "success", "data": { "message": "You've been logged out!" } });
    assert_eq!(respond(&demo(), &request).body, body.to_string());
}

#[test]
fn the_person_is_a_manager() {
    let me = ask(&demo(), "/api/v1/me");
    assert_eq!((&me["username"], &me["roles"]), (&json!("demo"), &json!(["user", "livechat-manager"])));
    assert_eq!(me["services"]["totp"]["enabled"], false);
}

#[test]
fn a_permission_is_had_by_the_persons_role() {
    let workspace = Workspace { permissions: Permissions::of(["view-livechat-manager"]), ..demo() };
    let body = ask(&workspace, "/api/v1/permissions.listAll");
    let has = |body: &Value, name: &str| {
        let row = body["update"].as_array().unwrap().iter().find(|row| row["_id"] == name).cloned();
        row.map(|row| row["roles"].as_array().unwrap().contains(&json!("livechat-manager")))
    };
    assert_eq!([has(&body, "view-livechat-manager"), has(&body, "view-l-room")], [Some(true), Some(false)]);
    let community = Workspace { licence: Licence::Community, ..demo() };
    assert_eq!(has(&ask(&community, "/api/v1/permissions.listAll"), "view-livechat-reports"), None);
}

#[test]
fn the_licence_lists_its_modules() {
    let modules = |licence| {
        ask(&Workspace { licence, ..demo() }, "/api/v1/licenses.info")["license"]["activeModules"].clone()
    };
    assert!(modules(Licence::Premium).as_array().unwrap().contains(&json!("livechat-enterprise")));
    assert_eq!(modules(Licence::Community), json!([]));
}

#[test]
fn anybody_may_know_the_version_without_its_patch() {
    let body = respond(&demo(), &Request::get("/api/info")).body;
    assert_eq!(body, r#"{"success":true,"version":"8.8"}"#);
}
