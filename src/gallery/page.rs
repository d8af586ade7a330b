//! Controls, a panel in each state and each kind of chart, for those who build the page and for its tests:
//! `?view=specimen` of a development build. A release does not hold it.
#![cfg(debug_assertions)]

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc, Weekday};
use leptos::prelude::*;

use crate::features::department_filter::chips::DepartmentChips;
use crate::features::department_filter::picker::DepartmentPicker;
use crate::features::sign_in::admin_settings::AdminSettings;
use crate::features::sign_in::workspace_menu::{Workspace, WorkspaceList};
use crate::gallery::forms::Forms;
use crate::gallery::overlays::{Around, Overlays};
use crate::panels::panel_state;
use crate::query::query_state::{Answer, QueryState};
use crate::ui::chart::bar_chart::BarChart;
use crate::ui::chart::chart_model::{AnyChart, ChartModel};
use crate::ui::chart::figure::FigureOptions;
use crate::ui::chart::heatmap_chart::HeatmapChart;
use crate::ui::chart::timeline_chart::TimelineChart;
use crate::ui::chart::trend_chart::TrendChart;
use crate::ui::icon::{Icon, LuBookmark, LuKeyboard, LuMonitor, LuRefreshCw, LuTable2, LuX};
use crate::ui::notice::Notices;
use crate::ui::panel::controls::PanelControls;
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::{Content, PanelModel};
use crate::ui::select::{Choice, Select};
use crate::ui::table::sort::SortKey;
use crate::ui::table::table::TableData;
use crate::ui::tabs::{Tab, Tabs};
use crate::ui::tiles::Tile;
use analytics::availability::{AgentAvailability, Session};
use analytics::breakdown::{Breakdown, Comparability, Name, Row, Segment};
use analytics::department::{Department, DepartmentId, Departments, ListStatus};
use analytics::heatmap::{Column, HOURS, Heatmap, Hour};
use analytics::heatmap_columns::HeatmapColumns;
use analytics::metric::Metric;
use analytics::range::DateRange;
use analytics::scale::Scale;
use analytics::series::{Bucket, BucketStatus, Point, Reading, Series};
use analytics::zone::Zone;
use rocketchat::error::ApiError;
use rocketchat::{CallRecord, PartProgress, RequestState};

const ABOUT: &[fn() -> &'static str] = &[i18n::heat_about];
const COVERS: &str = "2 Feb – 1 Mar 2026 · UTC days · all departments";
const NAMES: [&str; 6] =
    ["Amina Yusuf", "Bartholomew Featherstonehaugh", "شيماء عبد الرحمن", "山田 太郎", "<b>Ines</b>", "Jo"];
/// The first day of all sample numbers, a Monday.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2026, 2, 2).expect("a day of the calendar");

/// All of it, in the order of the page.
#[component]
pub fn Gallery() -> impl IntoView {
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
                <Overlays />
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

/// The same numbers as they come, stay, grow old, fail and are waited for.
fn states() -> AnyView {
    let error = |error: &ApiError| error.clone();
    let limited = ApiError::RateLimited { host: "chat.example.com".into(), seconds: Some(41) };
    let unreachable =
        ApiError::Unreachable { host: "chat.example.com".into(), origin: "https://stats.example.com".into() };
    let soon = now() + TimeDelta::seconds(41);
    let all: Vec<(&'static str, &'static str, QueryState<(), ()>, RequestState)> = vec![
        ("loading", "Before the first answer", QueryState::Loading, RequestState::Idle),
        (
            "asked",
            "Asked three seconds ago",
            QueryState::Loading,
            RequestState::Requested(now() - TimeDelta::seconds(4)),
        ),
        (
            "parts",
            "Asked in parts",
            QueryState::Stale(answer(), None),
            RequestState::Requested(now() - TimeDelta::seconds(1)),
        ),
        (
            "long",
            "Asked ten seconds ago",
            QueryState::Loading,
            RequestState::Requested(now() - TimeDelta::seconds(12)),
        ),
        ("waiting", "Waiting for the limit", QueryState::Loading, RequestState::Throttled(soon)),
        (
            "retrying",
            "About to try again",
            QueryState::Loading,
            RequestState::Retrying(error(&ApiError::Offline), soon),
        ),
        ("ready", "Numbers", QueryState::Ready(answer()), RequestState::Idle),
        ("updating", "Numbers while newer ones come", QueryState::Stale(answer(), None), RequestState::Idle),
        (
            "old",
            "Numbers that could not be renewed",
            QueryState::Stale(answer(), Some(unreachable.clone())),
            RequestState::Idle,
        ),
        ("empty", "Nothing", QueryState::Empty(answer()), RequestState::Idle),
        (
            "old-empty",
            "Nothing, and not renewed",
            QueryState::StaleEmpty(answer(), Some(ApiError::Offline)),
            RequestState::Idle,
        ),
        ("failed", "Failed for now", QueryState::Failed(unreachable), RequestState::Idle),
        ("limited", "Limited", QueryState::Failed(limited), RequestState::Idle),
        (
            "forbidden",
            "Not allowed",
            QueryState::Failed(ApiError::MissingPermission { permission: "view-livechat-manager".into() }),
            RequestState::Idle,
        ),
        ("unlicensed", "Not licensed", QueryState::Failed(ApiError::PremiumRequired), RequestState::Idle),
        (
            "too-old",
            "Too old",
            QueryState::Failed(ApiError::EndpointUnsupported { since: "7.11", running: "7.8".into() }),
            RequestState::Idle,
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
        panel(id, name, "totals", panel_model(&load, Content::Tiles(tiles)), progress)
    };
    all.into_iter().map(shown).collect_view().into_any()
}

fn charts() -> AnyView {
    let counts = |at: usize| {
        Some(if at % 7 > 4 { 9.0 + pseudo_random(at) * 8.0 } else { 40.0 + pseudo_random(at) * 30.0 }.round())
    };
    let times = |at: usize| match at {
        20..24 | 47 => None,
        60 => Some(2_400.0),
        _ => Some(110.0 + pseudo_random(at) * 90.0),
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
    let trend = |series: Series| chart(TrendChart { series: Arc::new(series) });
    let row = |(at, name): (usize, &&str)| Row {
        before: Some(200.0 / (1.0 + at as f64)),
        ..Row::new(
            Name::Given((*name).into()),
            vec![(300.0 / (1.0 + at as f64)).round(), (60.0 * pseudo_random(at)).round()],
        )
    };
    let rows: Vec<Row> =
        NAMES.iter().enumerate().map(row).chain([Row::new(Name::Unassigned, vec![12.0, 30.0])]).collect();
    let parts = Breakdown {
        segments: vec![Segment::Answered, Segment::Waiting],
        rows,
        comparability: Comparability::Comparable,
        compared_with: "1–28 Feb 2026".into(),
        ..Breakdown::default()
    };
    let agent = |(at, name): (usize, &&str)| {
        let start = now() - TimeDelta::minutes(300 - (pseudo_random(at) * 200.0) as i64);
        let (username, seconds) = ((*name).to_owned(), 170 * 60);
        let agent =
            AgentAvailability { username, name: None, seconds, sessions: Vec::new(), distinct_seconds: None };
        agent.with_sessions(&[Session { start, end: start + TimeDelta::minutes(170) }])
    };
    let agents: Vec<AgentAvailability> = NAMES.iter().enumerate().map(agent).collect();
    let lanes: Vec<(usize, &AgentAvailability)> = agents.iter().enumerate().collect();
    let hour = |day: usize, at: usize| match (day, at) {
        (20.., _) => Hour::Unknown,
        (19, 16..) => Hour::NotYet,
        (19, 15) => Hour::Running(7.0),
        _ => Hour::Number(
            (pseudo_random(day * HOURS + at) * (if (8..18).contains(&at) { 12.0 } else { 2.0 })).floor(),
        ),
    };
    let column =
        |(at, day)| Column { day, hours: std::array::from_fn(|row| hour(at, row)), is_complete: at < 19 };
    let heat = Heatmap { columns: FIRST.iter_days().take(24).enumerate().map(column).collect() };
    let week = heat.weekday_means(Weekday::Mon);
    let all: Vec<(&'static str, &'static str, Content)> = vec![
        ("columns", "Columns beside a compared period, with a target", trend(beside)),
        ("lines", "A line with gaps and an outlier", trend(quarter)),
        ("logarithmic", "The same on a logarithmic scale", trend(logarithmic)),
        ("small", "A small chart", trend(month)),
        (
            "bars",
            "Bars of two parts beside a compared period",
            chart(BarChart::new(&parts, 8, "Conversations")),
        ),
        (
            "timeline",
            "Sessions of a day",
            chart(TimelineChart::new(Zone::utc(), DateRange::day(now().date_naive()), &lanes, &agents)),
        ),
        ("week", "Hours of a usual week", chart(HeatmapChart::new(Arc::new(week), HeatmapColumns::Weekdays))),
        ("hours", "Hours of days", chart(HeatmapChart::new(Arc::new(heat), HeatmapColumns::Days))),
    ];
    let shown = |(id, name, content)| {
        let class = if id == "small" { "chart multiple" } else { "chart" };
        panel(id, name, class, panel_model(&QueryState::Ready(answer()), content), RequestState::Idle)
    };
    all.into_iter().map(shown).collect_view().into_any()
}

fn panel(
    id: &'static str,
    name: &'static str,
    class: &'static str,
    panel_model: PanelModel,
    progress: RequestState,
) -> AnyView {
    let parts = match id {
        "parts" => PartProgress { done: 3, all: 12, since: now() - TimeDelta::seconds(9) },
        _ => PartProgress::default(),
    };
    let now = RwSignal::new(now());
    let controls = controls(progress, parts);
    view! {
        <Panel name class model=Memo::new(move |_| panel_model.clone()) now zone=Zone::utc() controls
            about=ABOUT options=FigureOptions::default() />
    }
    .into_any()
}

/// A table that is open from the start, with more rows than are seen at a glance, whose names open something.
fn table() -> AnyView {
    let names = NAMES.iter().cycle().take(14).enumerate().map(|(at, name)| format!("{name} {}", at + 1));
    let names: Vec<String> = names.collect();
    let count = |at: usize| (pseudo_random(at) * 90.0).round();
    let rows = names.iter().enumerate().map(|(at, name)| vec![name.clone(), count(at).to_string()]);
    let keys = names
        .iter()
        .enumerate()
        .map(|(at, name)| vec![SortKey::Name(name.clone()), SortKey::Number(count(at))]);
    let opened = RwSignal::new(String::new());
    let usual = panel_model(&QueryState::Ready(answer()), Content::Nothing);
    let table = TableData {
        rows: rows.collect(),
        keys: keys.collect(),
        opens: names.iter().cloned().map(Some).collect(),
        ..usual.table
    };
    let panel_model = PanelModel { table, ..usual };
    let now = RwSignal::new(now());
    view! {
        <Panel name="Open from the start" class="names" model=Memo::new(move |_| panel_model.clone()) now zone=Zone::utc()
            controls=controls(RequestState::Idle, PartProgress::default()) about=ABOUT table_first=true on_open=Callback::new(move |name| opened.set(name)) />
        <p role="status">{move || opened.get()}</p>
    }
    .into_any()
}

fn controls(progress: RequestState, parts: PartProgress) -> PanelControls {
    let call = CallRecord {
        target: "/api/v1/livechat/analytics/dashboards/charts-data?chartName=Total_conversations".into(),
        at: now(),
        duration_ms: Some(120),
        is_answered: true,
    };
    PanelControls {
        progress: RwSignal::new(progress),
        parts: RwSignal::new(parts),
        calls: RwSignal::new(vec![call]),
        checked: RwSignal::default(),
        seen: RwSignal::new(false),
        refresh: Callback::new(|()| ()),
        stop: Callback::new(|()| ()),
        announce_result: RwSignal::new(false),
        alternatives: None,
        request_text: Memo::new(|_| "Asking chat.example.com for 28 days…".into()),
        sooner: None,
        demo: Callback::new(|()| ()),
        sound: None,
        max_age: Memo::new(|_| None),
    }
}

fn panel_model(load: &QueryState<(), ()>, content: Content) -> PanelModel {
    let panel_state = panel_state::panel_state(
        load,
        COVERS.into(),
        "No conversations from 2 Feb to 1 Mar 2026.".into(),
        vec!["Of whole days only.".into()],
    );
    let rows: Vec<_> =
        NAMES.iter().enumerate().map(|(at, name)| vec![(*name).to_owned(), (at * 7).to_string()]).collect();
    PanelModel {
        panel_state,
        content,
        table: TableData {
            head: ["Agent", "Conversations"].map(String::from).to_vec(),
            rows,
            ..TableData::default()
        },
    }
}

fn chart(model: impl ChartModel) -> Content {
    Content::Chart(AnyChart::new(model))
}

fn series(metric: Metric, days: usize, value: &dyn Fn(usize) -> Option<f64>) -> Series {
    let point = |(at, day): (usize, NaiveDate)| Point {
        bucket: Bucket::Day(day),
        reading: value(at).map_or(Reading::NoSample, Reading::Value),
        status: if at + 1 == days { BucketStatus::Running } else { BucketStatus::Complete },
        sample_size: None,
    };
    Series {
        metric,
        points: FIRST.iter_days().take(days).enumerate().map(point).collect(),
        ..Series::default()
    }
}

/// A pseudo-random number between 0 and 1, the same at each visit.
fn pseudo_random(at: usize) -> f64 {
    ((at as f64 * 12.9898).sin() * 43_758.547).fract().abs()
}

fn answer() -> Answer<(), ()> {
    Answer { key: (), value: (), at: now() - TimeDelta::minutes(2) }
}

fn now() -> DateTime<Utc> {
    FIRST.and_hms_opt(16, 0, 0).unwrap_or_default().and_utc()
}
