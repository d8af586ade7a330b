//! Where things stand now: conversations by status, and agents by presence.

use analytics::department::DepartmentId;
use analytics::live::{AgentStatuses, ConversationStatuses};
use analytics::scope::Scope;
use analytics::zone::Zone;
use demo_workspace::Workspace;
use rocketchat::CachePolicy;
use rocketchat::error::ApiError;
use serde_json::json;

use crate::mock::*;

fn statuses(workspace: &MockWorkspace, scope: &Scope) -> Result<ConversationStatuses, ApiError> {
    let utc = Zone::utc();
    now(workspace.client.conversation_statuses(scope, &utc, CachePolicy::Recent))
}

#[test]
fn conversations_are_asked_for_by_instants_of_the_zone_and_by_department() {
    let workspace =
        MockWorkspace::always(json_reply(&json!({ "open": 3, "closed": 9, "queued": 2, "onhold": 1 })));
    let berlin = zone("Europe/Berlin");
    let scope = scope_of(MARCH, "a");
    let coming = workspace.client.conversation_statuses(&scope, &berlin, CachePolicy::Recent);
    let expected = ConversationStatuses { open: Some(3), queued: Some(2), on_hold: Some(1), closed: Some(9) };
    assert_eq!(now(coming), Ok(expected));
    let query = "start=2026-03-27T23:00:00.000Z&end=2026-03-29T21:59:59.999Z&departmentId=a";
    assert_eq!(workspace.requests(), [format!("{CHATS}?{query}")]);
}

#[test]
fn departments_are_added_up() {
    let workspace = MockWorkspace::new(|request| {
        let open = if parameter(request, "departmentId") == Some("a") { 3 } else { 4 };
        json_reply(&json!({ "open": open, "closed": 1, "queued": "2" }))
    });
    // An older workspace sends no count of those on hold.
    let expected = ConversationStatuses { open: Some(7), queued: Some(4), on_hold: None, closed: Some(2) };
    assert_eq!(statuses(&workspace, &scope_of(MARCH, "a,b")), Ok(expected));
    assert_eq!(workspace.requests().len(), 2);
}

#[test]
fn an_answer_without_any_count_is_none() {
    let workspace = MockWorkspace::always(json_reply(&json!({ "chats": 3 })));
    assert!(matches!(statuses(&workspace, &scope(MARCH)), Err(ApiError::InvalidResponse { .. })));
}

#[test]
fn agents_are_asked_for_by_department_alone() {
    let workspace =
        MockWorkspace::always(json_reply(&json!({ "offline": 4, "away": 1, "busy": 0, "available": 7 })));
    let department = DepartmentId("a".into());
    let coming = workspace.client.agent_statuses(Some(&department), CachePolicy::Recent);
    let expected = AgentStatuses { available: Some(7), away: Some(1), busy: Some(0), offline: Some(4) };
    assert_eq!(now(coming), Ok(expected));
    assert_eq!(workspace.requests(), [format!("{AGENTS_STATUS}?departmentId=a")]);
}

#[test]
fn a_workspace_without_agents_has_none_and_another_object_says_nothing() {
    let agents = |body| {
        let workspace = MockWorkspace::always(reply(200, "application/json", body));
        now(workspace.client.agent_statuses(None, CachePolicy::Recent))
    };
    assert_eq!(agents(r#"{"success":true}"#), Ok(AgentStatuses::NONE));
    assert_eq!(
        agents(r#"{"available":2,"success":true}"#),
        Ok(AgentStatuses { available: Some(2), ..Default::default() })
    );
    assert!(agents("{}").is_err());
}

#[test]
fn the_permission_that_is_missing_is_named() {
    for path in [CHATS, AGENTS_STATUS] {
        let others = demo_workspace::PERMISSIONS.into_iter().filter(|name| *name != "view-livechat-manager");
        let own =
            Workspace { permissions: demo_workspace::Permissions::of(others), ..Workspace::demo(clock()) };
        let workspace = MockWorkspace::new(move |request| answer_of(&own, request));
        let error = match path {
            CHATS => statuses(&workspace, &scope(MARCH)).map(drop),
            _ => now(workspace.client.agent_statuses(None, CachePolicy::Recent)).map(drop),
        };
        assert!(matches!(error, Err(ApiError::MissingPermission { .. })), "{path}: {error:?}");
    }
}

#[test]
fn the_simulated_workspace_is_read() {
    let own = Workspace::demo(at("2026-11-20T12:00:00Z"));
    let workspace = MockWorkspace::new(move |request| answer_of(&own, request));
    let today = scope("2026-11-20..2026-11-20");
    let statuses = statuses(&workspace, &today).unwrap();
    let totals = now(workspace.client.totals(&today, CachePolicy::Recent)).unwrap();
    let counts = [statuses.open, statuses.queued, statuses.on_hold, statuses.closed];
    assert_eq!(counts.into_iter().flatten().sum::<u64>(), totals.conversations.unwrap());
    assert_eq!(statuses.on_hold, totals.on_hold);
    let agents = now(workspace.client.agent_statuses(None, CachePolicy::Recent)).unwrap();
    let counts = [agents.available, agents.away, agents.busy, agents.offline];
    assert_eq!(counts.into_iter().flatten().sum::<u64>(), 12);
}
