//! The address bar as the home of every choice. The runner's own address stands there again after each test.

use analytics::department::DepartmentId;
use analytics::metric::Metric;
use analytics::period::Period;
use analytics::zone::ReportingZone;
use leptos::prelude::*;
use omnichannel_dashboard::browser::page_context::is_framed;
use omnichannel_dashboard::browser::zone::browser_zone;
use omnichannel_dashboard::filters::filters::Filters;
use omnichannel_dashboard::filters::page_address::remove_secrets;
use omnichannel_dashboard::filters::use_filters::use_filters;
use omnichannel_dashboard::filters::view::View;
use omnichannel_dashboard::filters::zones::ReportingZoneState;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::mounted::{Mounted, wait_until};

#[wasm_bindgen_test]
async fn a_choice_stands_in_the_address_and_back_undoes_it() {
    let (_mounted, filters) = filters_at("");
    filters.set_view(View::Agents);
    filters.set_metric(Metric::AvgReactionTime);
    assert_eq!(search(), "?view=agents&chart=Avg_reaction_time");
    back();
    wait_until(|| filters.metric.get_untracked() == Metric::default()).await;
    assert_eq!((filters.view.get_untracked(), search()), (View::Agents, "?view=agents".into()));
    back();
    wait_until(|| filters.view.get_untracked() == View::Overview).await;
    assert_eq!(search(), "");
}

#[wasm_bindgen_test]
fn an_address_is_read_as_it_was_written() {
    let (_mounted, filters) =
        filters_at("?view=departments&range=2026-03-01..2026-03-28&department=a%26b&demo=1");
    assert_eq!(filters.view.get_untracked(), View::Departments);
    assert_eq!(filters.range.get_untracked().to_string(), "2026-03-01..2026-03-28");
    assert_eq!(filters.departments.get_untracked().ids(), [DepartmentId("a&b".into())]);
    assert!(filters.demo.get_untracked() && filters.notices.get_untracked().is_empty());
}

#[wasm_bindgen_test]
fn a_default_is_not_written_and_an_unknown_parameter_is_kept() {
    let (_mounted, filters) = filters_at("?utm=1");
    filters.set_period("today".parse().unwrap());
    assert_eq!(search(), "?range=today&utm=1");
    filters.set_period(Period::default());
    assert_eq!(search(), "?utm=1");
}

#[wasm_bindgen_test]
async fn the_defaults_are_said_while_a_comparison_is_remembered() {
    let (mounted, filters) = filters_at("");
    let default = filters.comparison.get_untracked();
    assert!(default.is_some());
    filters.set_comparison("year-before".parse().ok());
    assert_eq!(search(), "?compare=year-before");
    filters.open_saved("");
    assert_eq!((search(), untrack(|| filters.search())), ("?view=overview".into(), String::new()));
    assert_eq!((filters.comparison.get_untracked(), filters.notices.get_untracked().len()), (default, 0));
    // What was on screen before a comparison was remembered stays so, too.
    back();
    wait_until(|| filters.comparison.get_untracked() != default).await;
    back();
    wait_until(|| search() == "?view=overview").await;
    assert_eq!(filters.comparison.get_untracked(), default);
    drop(mounted);
    let (mounted, filters) = filters_at("");
    assert_eq!(search(), "?compare=year-before");
    filters.set_comparison(None);
    assert_eq!(search(), "?compare=none");
    drop(mounted);
    let (mounted, filters) = filters_at("");
    assert_eq!((search(), filters.comparison.get_untracked()), ("?compare=none".into(), None));
    filters.set_comparison(default);
    assert_eq!(search(), "");
    drop(mounted);
    let (_mounted, filters) = filters_at("");
    assert_eq!((search(), filters.comparison.get_untracked()), (String::new(), default));
}

#[wasm_bindgen_test]
fn choosing_what_is_chosen_is_no_step() {
    let (_mounted, filters) = filters_at("?view=agents");
    let steps = window().history().unwrap().length().unwrap();
    filters.set_view(View::Agents);
    assert_eq!(window().history().unwrap().length().unwrap(), steps);
}

#[wasm_bindgen_test]
fn a_value_that_means_nothing_is_told() {
    let (_mounted, filters) = filters_at("?range=now-7x");
    assert_eq!(filters.period.get_untracked(), Period::default());
    let notice = filters.notices.get_untracked().concat();
    assert!(
        notice.starts_with("Ignored range=now-7x: ") && notice.ends_with("Showing the last 28 days."),
        "{notice}"
    );
}

#[wasm_bindgen_test]
fn a_zone_is_chosen_by_its_name_and_the_browsers_is_not_written() {
    let (_mounted, filters) = filters_at("?zone=Asia/Kolkata");
    assert_eq!(
        (filters.zone.get_untracked().name(), filters.notices.get_untracked().len()),
        ("Asia/Kolkata", 0)
    );
    assert!(filters.set_zone("America/Sao_Paulo"));
    assert_eq!(search(), "?zone=America/Sao_Paulo");
    assert!(!filters.set_zone("Mars/Olympus"));
    assert_eq!(filters.zone.get_untracked().name(), "America/Sao_Paulo");
    let browser = browser_zone();
    assert!(filters.set_zone(browser.name()));
    assert_eq!((filters.zone.get_untracked(), search()), (browser, String::new()));
}

#[wasm_bindgen_test]
fn the_zone_of_the_workspace_is_shown_once_it_is_known_unless_another_is_chosen() {
    let sao_paulo = || ReportingZoneState::Known(ReportingZone::Named("America/Sao_Paulo".into()));
    let (mounted, filters) = filters_at("");
    let browser = browser_zone();
    assert_eq!((filters.zone.get_untracked(), untrack(|| filters.zones.hint())), (browser.clone(), None));
    filters.zones.set_reporting(ReportingZoneState::Refused);
    assert_eq!(filters.zone.get_untracked(), browser);
    assert!(
        untrack(|| filters.zones.hint())
            .is_some_and(|hint| hint.contains("can't see the workspace's time zone"))
    );
    filters.zones.set_reporting(sao_paulo());
    assert_eq!(
        (filters.zone.get_untracked().name(), untrack(|| filters.zones.hint())),
        ("America/Sao_Paulo", None)
    );
    // The browser's zone is a choice now.
    filters.set_zone(browser.name());
    assert_eq!((filters.zone.get_untracked(), search()), (browser.clone(), format!("?zone={browser}")));
    filters.zones.set_reporting(ReportingZoneState::Known(ReportingZone::Named("Mars/Olympus".into())));
    assert_eq!(filters.zones.reporting.get_untracked(), None);
    drop(mounted);
    let (_mounted, filters) = filters_at("?zone=Asia/Kathmandu");
    filters.zones.set_reporting(sao_paulo());
    assert_eq!(filters.zone.get_untracked().name(), "Asia/Kathmandu");
}

#[wasm_bindgen_test]
fn an_accounts_hours_are_the_first_zone_of_the_workspaces_list() {
    let (_mounted, filters) = filters_at("");
    let reporting_name = |hours, at: &str| {
        filters.zones.set_reporting(ReportingZoneState::Known(ReportingZone::Hours {
            hours,
            at: at.parse().unwrap(),
        }));
        filters.zones.reporting.get_untracked().map(|zone| zone.name().to_owned())
    };
    let winter = "2026-12-15T12:00:00Z";
    // The browser has to know each of the names.
    for hours in (-12..=14).filter(|hours| *hours != 0) {
        assert!(reporting_name(hours, winter).is_some(), "{hours}");
    }
    assert_eq!(reporting_name(-8, winter).as_deref(), Some("America/Ensenada"));
    assert_eq!(reporting_name(-8, "2026-07-15T12:00:00Z").as_deref(), Some("America/Anchorage"));
    assert_eq!(reporting_name(20, winter), None);
    let hint = untrack(|| filters.zones.hint());
    assert!(hint.is_some_and(|hint| hint.contains("its server's time zone")));
}

#[wasm_bindgen_test]
fn a_zone_that_nobody_knows_is_told_and_ignored() {
    for name in ["Mars/Olympus", "Europe/Berlin/", "%00", "America/Sao_Paulo%0A", "x".repeat(5_000).as_str()]
    {
        let (_mounted, filters) = filters_at(&format!("?zone={name}"));
        assert_eq!(filters.zone.get_untracked(), browser_zone(), "{name}");
        let notice = filters.notices.get_untracked().concat();
        assert!(notice.starts_with("Ignored zone=") && notice.contains("no such time zone"), "{notice}");
        assert!(notice.chars().count() < 200, "{notice}");
    }
}

#[wasm_bindgen_test]
fn a_secret_is_taken_out_of_the_address() {
    let _guard = AddressGuard::replaced_by("?view=agents&authToken=abc&X-User-Id=u");
    assert!(remove_secrets());
    assert_eq!((search(), remove_secrets()), ("?view=agents".into(), false));
}

#[wasm_bindgen_test]
fn the_workspace_is_named_in_its_canonical_form_and_a_fragment_goes() {
    let _guard =
        AddressGuard::replaced_by("?workspace=https://ana:secret@B%C3%BCcher.example?token=x&range=today#y");
    assert!(remove_secrets());
    assert_eq!(search(), "?workspace=https://xn--bcher-kva.example&range=today");
    assert_eq!((window().location().hash().unwrap(), remove_secrets()), (String::new(), false));
    let _guard = AddressGuard::replaced_by("?range=today#main");
    assert!(!remove_secrets());
    assert_eq!((window().location().hash().unwrap(), search()), (String::new(), "?range=today".into()));
}

#[wasm_bindgen_test]
fn a_path_with_two_slashes_before_it_is_no_other_host() {
    let _guard = AddressGuard::replaced_by("");
    replace("/.//evil.example/..%2f/?view=agents;token=abc");
    let path = || window().location().pathname().unwrap();
    assert!(remove_secrets());
    assert_eq!((path(), search()), ("//evil.example/..%2f/".into(), "?view=agents".into()));
    let found = StoredValue::new(None);
    let _mounted = Mounted::new(move || found.set_value(Some(use_filters())));
    let filters: Filters = found.get_value().unwrap();
    let led = untrack(|| filters.view_address(View::Departments));
    assert_eq!(led, "/.//evil.example/..%2f/?view=departments");
    filters.set_view(View::Departments);
    assert_eq!((path(), search()), ("//evil.example/..%2f/".into(), "?view=departments".into()));
    assert_eq!(filters.view.get_untracked(), View::Departments);
}

#[wasm_bindgen_test]
fn a_page_whose_first_script_cannot_tell_is_taken_for_a_framed_one() {
    assert!(is_framed());
}

#[wasm_bindgen_test]
async fn a_secret_that_comes_with_back_is_taken_out() {
    let (_mounted, filters) = filters_at("?range=today&rc_token=abc");
    filters.set_view(View::Agents);
    back();
    wait_until(|| search() == "?range=today").await;
    assert_eq!(filters.view.get_untracked(), View::Overview);
}

/// The filters of a page at this address.
fn filters_at(search: &str) -> ((AddressGuard, Mounted), Filters) {
    let kept = AddressGuard::replaced_by(search);
    let found = StoredValue::new(None);
    let mounted = Mounted::new(move || found.set_value(Some(use_filters())));
    ((kept, mounted), found.get_value().unwrap())
}

/// The runner's address, put back when this goes.
pub struct AddressGuard(String);

impl AddressGuard {
    pub fn replaced_by(search: &str) -> Self {
        let location = window().location();
        let kept = format!("{}{}", location.pathname().unwrap(), location.search().unwrap());
        replace(&format!("{}{search}", location.pathname().unwrap()));
        Self(kept)
    }
}

impl Drop for AddressGuard {
    fn drop(&mut self) {
        replace(&self.0);
    }
}

fn replace(address: &str) {
    window().history().unwrap().replace_state_with_url(&JsValue::NULL, "", Some(address)).unwrap();
}

pub fn search() -> String {
    window().location().search().unwrap()
}

pub fn back() {
    window().history().unwrap().back().unwrap();
}
