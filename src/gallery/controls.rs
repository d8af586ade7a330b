//! Controls, for the component gallery.
#![cfg(debug_assertions)]

use analytics::department::{Department, DepartmentId, Departments, ListStatus};
use leptos::prelude::*;

use crate::features::department_filter::chips::DepartmentChips;
use crate::features::department_filter::picker::DepartmentPicker;
use crate::features::sign_in::admin_settings::AdminSettings;
use crate::features::sign_in::workspace_list::{Workspace, WorkspaceList};
use crate::ui::icon::{Icon, LuBookmark, LuKeyboard, LuMonitor, LuRefreshCw, LuTable2, LuX};
use crate::ui::notice::Notices;
use crate::ui::select::{Choice, Select};
use crate::ui::tabs::{Tab, Tabs};

#[component]
pub(super) fn Controls() -> impl IntoView {
    let choice =
        |value: &str, group: Option<&'static str>| Choice { value: value.into(), title: value.into(), group };
    let chosen = RwSignal::new("Two".to_owned());
    let id = |id: &str| DepartmentId(id.into());
    let department =
        |name: &str| Department { id: DepartmentId(name.into()), name: name.into(), archived: false };
    let departments = RwSignal::new(Departments::default().with(id("Support")).with(id("Sales")));
    let on_departments = Callback::new(move |chosen| departments.set(chosen));
    let workspace = |name: &str, colour, is_current| Workspace {
        id: name.into(),
        name: name.into(),
        facts: "chat.example.com · demo · this tab".into(),
        colour,
        is_current,
    };
    let tab = |title, current| Tab { title, href: "#main".into(), current };
    let icons = [LuBookmark, LuKeyboard, LuMonitor, LuRefreshCw, LuTable2, LuX];
    view! {
        <section class="panel">
            <p class="or">
                <button type="button">{"Usual"}</button>
                <button type="button" class="primary">{"Primary"}</button>
                <button type="button" class="quiet"><Icon icon=LuBookmark />{"Quiet"}</button>
                <button type="button" disabled>{"Not now"}</button>
                <button type="button" aria-disabled="true">{"Leads nowhere"}</button>
            </p>
            <p class="or">{icons.map(|icon| view! { <Icon icon /> }).collect_view()}</p>
        </section>
        <section class="panel">
            <Select label="Choice" on_change=Callback::new(move |value| chosen.set(value))
                choices=Memo::new(move |_| vec![choice("One", None), choice("Two", Some("A group")), choice("Three", Some("A group"))])
                chosen=Memo::new(move |_| chosen.get()) />
            <DepartmentPicker
                departments=Memo::new(move |_| ["Support", "Sales", "Billing"].map(department).to_vec())
                listing=Memo::new(|_| ListStatus::Complete)
                chosen=Memo::new(move |_| departments.get())
                cost=Memo::new(|_| "about 5 more calls".into())
                note=Memo::new(|_| Some("Only the first 1,000 departments are listed.".into()))
                on_change=on_departments
            />
            <DepartmentChips
                departments=Memo::new(move |_| ["Support", "Sales"].map(department).to_vec())
                chosen=Memo::new(move |_| departments.get()) on_change=on_departments on_empty=Callback::new(|()| ())
            />
            <label><input type="checkbox" prop:checked=true />{"Checked"}</label>
            <label><input type="checkbox" prop:checked=false />{"Not checked"}</label>
            <label><input type="checkbox" disabled prop:checked=false />{"Not now"}</label>
        </section>
        <section class="panel">
            <Tabs tabs=Memo::new(move |_| vec![tab("Open", true), tab("Another", false)]) on_open=Callback::new(|_| ()) />
            <Notices sentences=Memo::new(|_| vec!["Ignored “range=now-7x”: x is no unit. Showing the last 28 days.".into()]) />
            <WorkspaceList
                workspaces=Memo::new(move |_| vec![workspace("Support desk", 1, true), workspace("Field service", 4, false)])
                on_open=Callback::new(|_| ())
            />
            <AdminSettings origin="https://stats.example.com".to_owned() status=RwSignal::new(String::new()) on_copy=Callback::new(|_| ()) />
        </section>
    }
}
