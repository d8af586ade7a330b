//! The reports keep the calendar that a setting names: the server's, one of their own, or that of the person who asks.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use ask::{DASHBOARDS, ask, chart, demo, points, signed, total};
use demo_workspace::{PERMISSIONS, Permissions, Reporting, Workspace, Zone};
use serde_json::json;

const WAY: &str = "/api/v1/settings/Default_Timezone_For_Reporting";
const ZONE: &str = "/api/v1/settings/Default_Custom_Timezone";

fn admin(reporting: Reporting) -> Workspace {
    let permissions = Permissions::of(PERMISSIONS.into_iter().chain(["view-privileged-setting"]));
    Workspace { permissions, reporting, ..demo() }
}

/// What depends on the calendar: the charts' hours, and the headline numbers.
fn figures(workspace: &Workspace) -> (Vec<f64>, u64) {
    let hours = points(&chart(workspace, "Total_conversations", "2026-11-18", "2026-11-18"));
    (hours, total(workspace, "Total_conversations", "start=2026-11-18&end=2026-11-18"))
}

#[test]
fn the_settings_tell_whose_zone_it_is_and_which() {
    let values = |workspace: &Workspace| [WAY, ZONE].map(|address| ask(workspace, address)["value"].clone());
    assert_eq!(values(&admin(Reporting::Server)), [json!("server"), json!("")]);
    assert_eq!(values(&admin(Reporting::User)), [json!("user"), json!("")]);
    let custom = Workspace { custom_zone: Some(Zone::from_hours(2)), ..admin(Reporting::Custom) };
    assert_eq!(values(&custom), [json!("custom"), json!("Etc/GMT-2")]);
    let body = json!({ "_id": "Default_Custom_Timezone", "value": "UTC", "success": true });
    assert_eq!(ask(&admin(Reporting::Custom), ZONE), body);
}

#[test]
fn the_settings_are_for_administrators() {
    for address in [WAY, ZONE] {
        assert_eq!(signed(&demo(), address).status, 403);
    }
}

#[test]
fn a_custom_zone_moves_the_reports_but_not_the_server() {
    let custom =
        Workspace { reporting: Reporting::Custom, custom_zone: Some(Zone::from_hours(-5)), ..demo() };
    let moved = Workspace { zone: Zone::from_hours(-5), ..demo() };
    assert_eq!(figures(&custom), figures(&moved));
    assert_ne!(figures(&custom), figures(&demo()));
    let by_agent = format!("{DASHBOARDS}/conversations-by-agent?start=2026-11-18&end=2026-11-19");
    assert_eq!(ask(&custom, &by_agent), ask(&demo(), &by_agent));
}

#[test]
fn a_persons_whole_hours_move_the_reports_and_others_do_not() {
    let of = |offset| Workspace { reporting: Reporting::User, utc_offset: Some(offset), ..demo() };
    let moved = Workspace { zone: Zone::from_hours(3), ..demo() };
    assert_eq!(figures(&of(3.0)), figures(&moved));
    assert_eq!(figures(&of(5.5)), figures(&demo()));
    assert_eq!(figures(&of(99.0)), figures(&demo()));
    assert_eq!(ask(&of(5.5), "/api/v1/me")["utcOffset"], 5.5);
}

#[test]
fn an_offset_of_nothing_is_the_servers_zone() {
    let server = Workspace { zone: Zone::from_hours(3), ..demo() };
    let asked_from_london = Workspace { reporting: Reporting::User, utc_offset: Some(0.0), ..server.clone() };
    assert_eq!(figures(&asked_from_london), figures(&server));
    assert_ne!(figures(&asked_from_london), figures(&demo()));
}
