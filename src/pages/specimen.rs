//! Controls, a panel in each state and each kind of chart, for those who build the page and for its tests:
//! `?view=specimen` of a development build. A release does not hold it.
#![cfg(debug_assertions)]

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc, Weekday};
use leptos::prelude::*;

use super::specimen_forms::Forms;
use super::specimen_over::{Around, Over};
use crate::components::admin_settings::AdminSettings;
use crate::components::bars::BarDrawing;
use crate::components::department_chips::DepartmentChips;
use crate::components::department_picker::DepartmentPicker;
use crate::components::drawing::{Drawing, Picture};
use crate::components::face::{Content, Face, Showing};
use crate::components::figure::FigureOptions;
use crate::components::handles::Handles;
use crate::components::heat::HeatDrawing;
use crate::components::icon::{Icon, LuBookmark, LuKeyboard, LuMonitor, LuRefreshCw, LuTable2, LuX};
use crate::components::notice::Notices;
use crate::components::panel::Panel;
use crate::components::select::{Choice, Select};
use crate::components::table::TableData;
use crate::components::tabs::{Tab, Tabs};
use crate::components::tiles::Tile;
use crate::components::timeline::TimelineDrawing;
use crate::components::trend::TrendDrawing;
use crate::components::workspace_menu::{Workspace, WorkspaceList};
use analytics::availability::{AgentTime, Session};
use analytics::breakdown::{Breakdown, Compared, Name, Part, Row};
use analytics::department::{Department, DepartmentId, Departments, Listing};
use analytics::fold::Fold;
use analytics::heat::{Column, HOURS, Heat, Hour};
use analytics::metric::Metric;
use analytics::progress::{Call, Parts, Progress};
use analytics::query_state::{Answer, QueryState};
use analytics::range::DateRange;
use analytics::scale::Scale;
use analytics::series::{Bucket, Point, Reading, Series, Standing};
use analytics::sorting::Key;
use analytics::trouble::Trouble;
use analytics::zone::Zone;

const ABOUT: &[fn() -> &'static str] = &[i18n::heat_about];
const COVERS: &str = "2 Feb – 1 Mar 2026 · UTC days · all departments";
const NAMES: [&str; 6] =
    ["Amina Yusuf", "Bartholomew Featherstonehaugh", "شيماء عبد الرحمن", "山田 太郎", "<b>Ines</b>", "Jo"];
/// The first day of all sample numbers, a Monday.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2026, 2, 2).expect("a day of the calendar");

/// All of it, in the order of the page.
#[component]
pub fn Specimen() -> impl IntoView {
    view! {
        <Around />
        <main id="main">
            <h1>{"Specimen"}</h1>
            <div class="panels" data-view="specimen">
                <h2>{"Controls"}</h2>
                <Controls />
                <h2>{"Forms"}</h2>
                <Forms today=now().date_naive() />
                <h2>{"Over a view"}</h2>
                <Over />
                <h2>{"A panel in each state"}</h2>
                {states()}
                <h2>{"Charts"}</h2>
                {charts()}
                <h2>{"A table"}</h2>
                {table()}
            </div>
        </main>
    }
}

#[component]
fn Controls() -> impl IntoView {
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
                <button type="button" class="link">{"Like a link"}</button>
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
                listing=Memo::new(|_| Listing::Whole)
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
            <AdminSettings origin="https://stats.example.com".to_owned() told=RwSignal::new(String::new()) on_copy=Callback::new(|_| ()) />
        </section>
    }
}

/// The same numbers as they come, stay, grow old, fail and are waited for.
fn states() -> AnyView {
    let trouble = |trouble: &Trouble| trouble.clone();
    let limited = Trouble::Limited { host: "chat.example.com".into(), seconds: Some(41) };
    let unreachable =
        Trouble::Unreachable { host: "chat.example.com".into(), origin: "https://stats.example.com".into() };
    let soon = now() + TimeDelta::seconds(41);
    let all: Vec<(&'static str, &'static str, QueryState<(), ()>, Progress)> = vec![
        ("loading", "Before the first answer", QueryState::Loading, Progress::Idle),
        (
            "asked",
            "Asked three seconds ago",
            QueryState::Loading,
            Progress::Asked(now() - TimeDelta::seconds(4)),
        ),
        (
            "parts",
            "Asked in parts",
            QueryState::Stale(answer(), None),
            Progress::Asked(now() - TimeDelta::seconds(1)),
        ),
        (
            "long",
            "Asked ten seconds ago",
            QueryState::Loading,
            Progress::Asked(now() - TimeDelta::seconds(12)),
        ),
        ("waiting", "Waiting for the limit", QueryState::Loading, Progress::Waiting(soon)),
        (
            "retrying",
            "About to try again",
            QueryState::Loading,
            Progress::Retrying(trouble(&Trouble::Offline), soon),
        ),
        ("ready", "Numbers", QueryState::Ready(answer()), Progress::Idle),
        ("updating", "Numbers while newer ones come", QueryState::Stale(answer(), None), Progress::Idle),
        (
            "old",
            "Numbers that could not be renewed",
            QueryState::Stale(answer(), Some(unreachable.clone())),
            Progress::Idle,
        ),
        ("empty", "Nothing", QueryState::Empty(answer()), Progress::Idle),
        (
            "old-empty",
            "Nothing, and not renewed",
            QueryState::StaleEmpty(answer(), Some(Trouble::Offline)),
            Progress::Idle,
        ),
        ("failed", "Failed for now", QueryState::Failed(unreachable), Progress::Idle),
        ("limited", "Limited", QueryState::Failed(limited), Progress::Idle),
        (
            "forbidden",
            "Not allowed",
            QueryState::Failed(Trouble::Forbidden { permission: "view-livechat-manager".into() }),
            Progress::Idle,
        ),
        ("unlicensed", "Not licensed", QueryState::Failed(Trouble::Unlicensed), Progress::Idle),
        (
            "too-old",
            "Too old",
            QueryState::Failed(Trouble::NotOffered { since: "7.11", running: "7.8".into() }),
            Progress::Idle,
        ),
    ];
    let shown = |(id, name, load, progress)| {
        let tile = |name, value: Option<&str>, change: Option<&str>| Tile {
            name,
            value: value.map(Into::into),
            change: change.map(Into::into),
            note: "created in the period",
        };
        let tiles = vec![
            tile("Conversations", Some("1,284"), Some("6 % fewer (−82)")),
            tile("On hold", Some("0"), None),
            tile("Visitors", None, None),
        ];
        panel(id, name, "totals", showing(&load, Content::Tiles(tiles)), progress)
    };
    all.into_iter().map(shown).collect_view().into_any()
}

fn charts() -> AnyView {
    let counts =
        |at: usize| Some(if at % 7 > 4 { 9.0 + chance(at) * 8.0 } else { 40.0 + chance(at) * 30.0 }.round());
    let times = |at: usize| match at {
        20..24 | 47 => None,
        60 => Some(2_400.0),
        _ => Some(110.0 + chance(at) * 90.0),
    };
    let month = series(Metric::TotalConversations, 28, &counts);
    let beside = Series {
        before: series(Metric::TotalConversations, 28, &|at| counts(at + 3))
            .points
            .into_iter()
            .map(Some)
            .collect(),
        target: Some(60.0),
        ..month.clone()
    };
    let quarter = series(Metric::AvgFirstResponseTime, 90, &times);
    let logarithmic = Series { scale: Scale::Logarithmic, ..quarter.clone() };
    let trend = |series: Series| chart(TrendDrawing { series: Arc::new(series) });
    let row = |(at, name): (usize, &&str)| Row {
        before: Some(200.0 / (1.0 + at as f64)),
        ..Row::new(
            Name::Given((*name).into()),
            vec![(300.0 / (1.0 + at as f64)).round(), (60.0 * chance(at)).round()],
        )
    };
    let rows: Vec<Row> =
        NAMES.iter().enumerate().map(row).chain([Row::new(Name::Unassigned, vec![12.0, 30.0])]).collect();
    let parts = Breakdown {
        parts: vec![Part::Answered, Part::Waiting],
        rows,
        compared: Compared::Alike,
        than: "1–28 Feb 2026".into(),
        ..Breakdown::default()
    };
    let agent = |(at, name): (usize, &&str)| {
        let start = now() - TimeDelta::minutes(300 - (chance(at) * 200.0) as i64);
        let (username, seconds) = ((*name).to_owned(), 170 * 60);
        let agent = AgentTime { username, name: None, seconds, sessions: Vec::new(), once: None };
        agent.with_sessions(&[Session { start, end: start + TimeDelta::minutes(170) }])
    };
    let agents: Vec<AgentTime> = NAMES.iter().enumerate().map(agent).collect();
    let lanes: Vec<(usize, &AgentTime)> = agents.iter().enumerate().collect();
    let hour = |day: usize, at: usize| match (day, at) {
        (20.., _) => Hour::Unknown,
        (19, 16..) => Hour::NotYet,
        (19, 15) => Hour::Running(7.0),
        _ => Hour::Number(
            (chance(day * HOURS + at) * (if (8..18).contains(&at) { 12.0 } else { 2.0 })).floor(),
        ),
    };
    let column =
        |(at, day)| Column { day, hours: std::array::from_fn(|row| hour(at, row)), is_whole: at < 19 };
    let heat = Heat { columns: FIRST.iter_days().take(24).enumerate().map(column).collect() };
    let week = heat.usual_week(Weekday::Mon);
    let all: Vec<(&'static str, &'static str, Content)> = vec![
        ("columns", "Columns beside a compared period, with a target", trend(beside)),
        ("lines", "A line with gaps and an outlier", trend(quarter)),
        ("logarithmic", "The same on a logarithmic scale", trend(logarithmic)),
        ("small", "A small chart", trend(month)),
        (
            "bars",
            "Bars of two parts beside a compared period",
            chart(BarDrawing::new(&parts, 8, "Conversations")),
        ),
        (
            "timeline",
            "Sessions of a day",
            chart(TimelineDrawing::new(Zone::utc(), DateRange::day(now().date_naive()), &lanes, &agents)),
        ),
        ("week", "Hours of a usual week", chart(HeatDrawing::new(Arc::new(week), Fold::Week))),
        ("hours", "Hours of days", chart(HeatDrawing::new(Arc::new(heat), Fold::Days))),
    ];
    let shown = |(id, name, content)| {
        let class = if id == "small" { "chart multiple" } else { "chart" };
        panel(id, name, class, showing(&QueryState::Ready(answer()), content), Progress::Idle)
    };
    all.into_iter().map(shown).collect_view().into_any()
}

fn panel(
    id: &'static str,
    name: &'static str,
    class: &'static str,
    showing: Showing,
    progress: Progress,
) -> AnyView {
    let parts = match id {
        "parts" => Parts { done: 3, all: 12, since: now() - TimeDelta::seconds(9) },
        _ => Parts::default(),
    };
    let now = RwSignal::new(now());
    let handles = handles(progress, parts);
    view! {
        <Panel name class report=Memo::new(move |_| showing.clone()) now zone=Zone::utc() handles
            about=ABOUT reader=FigureOptions::default() />
    }
    .into_any()
}

/// A table that is open from the start, with more rows than are seen at a glance, whose names open something.
fn table() -> AnyView {
    let names = NAMES.iter().cycle().take(14).enumerate().map(|(at, name)| format!("{name} {}", at + 1));
    let names: Vec<String> = names.collect();
    let count = |at: usize| (chance(at) * 90.0).round();
    let rows = names.iter().enumerate().map(|(at, name)| vec![name.clone(), count(at).to_string()]);
    let keys =
        names.iter().enumerate().map(|(at, name)| vec![Key::Name(name.clone()), Key::Number(count(at))]);
    let opened = RwSignal::new(String::new());
    let usual = showing(&QueryState::Ready(answer()), Content::Nothing);
    let table = TableData {
        rows: rows.collect(),
        keys: keys.collect(),
        opens: names.iter().cloned().map(Some).collect(),
        ..usual.table
    };
    let showing = Showing { table, ..usual };
    let now = RwSignal::new(now());
    view! {
        <Panel name="Open from the start" class="names" report=Memo::new(move |_| showing.clone()) now zone=Zone::utc()
            handles=handles(Progress::Idle, Parts::default()) about=ABOUT table_first=true on_open=Callback::new(move |name| opened.set(name)) />
        <p role="status">{move || opened.get()}</p>
    }
    .into_any()
}

fn handles(progress: Progress, parts: Parts) -> Handles {
    let call = Call {
        target: "/api/v1/livechat/analytics/dashboards/charts-data?chartName=Total_conversations".into(),
        at: now(),
        took: Some(120),
        is_answered: true,
    };
    Handles {
        progress: RwSignal::new(progress),
        parts: RwSignal::new(parts),
        calls: RwSignal::new(vec![call]),
        checked: RwSignal::default(),
        seen: RwSignal::new(false),
        refresh: Callback::new(|()| ()),
        stop: Callback::new(|()| ()),
        wanted: RwSignal::new(false),
        ways: None,
        asking: Memo::new(|_| "Asking chat.example.com for 28 days…".into()),
        sooner: None,
        demo: Callback::new(|()| ()),
        sound: None,
        patience: Memo::new(|_| None),
    }
}

fn showing(load: &QueryState<(), ()>, content: Content) -> Showing {
    let face = Face::new(
        load,
        COVERS.into(),
        "No conversations from 2 Feb to 1 Mar 2026.".into(),
        vec!["Of whole days only.".into()],
    );
    let rows: Vec<_> =
        NAMES.iter().enumerate().map(|(at, name)| vec![(*name).to_owned(), (at * 7).to_string()]).collect();
    Showing {
        face,
        content,
        table: TableData {
            head: ["Agent", "Conversations"].map(String::from).to_vec(),
            rows,
            ..TableData::default()
        },
    }
}

fn chart(drawing: impl Drawing) -> Content {
    Content::Chart(Picture::new(drawing))
}

fn series(metric: Metric, days: usize, value: &dyn Fn(usize) -> Option<f64>) -> Series {
    let point = |(at, day): (usize, NaiveDate)| Point {
        bucket: Bucket::Day(day),
        reading: value(at).map_or(Reading::NoSample, Reading::Value),
        standing: if at + 1 == days { Standing::Running } else { Standing::Complete },
        base: None,
    };
    Series {
        metric,
        points: FIRST.iter_days().take(days).enumerate().map(point).collect(),
        ..Series::default()
    }
}

/// A pseudo-random number between 0 and 1, the same at each visit.
fn chance(at: usize) -> f64 {
    ((at as f64 * 12.9898).sin() * 43_758.547).fract().abs()
}

fn answer() -> Answer<(), ()> {
    Answer { key: (), value: (), at: now() - TimeDelta::minutes(2) }
}

fn now() -> DateTime<Utc> {
    FIRST.and_hms_opt(16, 0, 0).unwrap_or_default().and_utc()
}
