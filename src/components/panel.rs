//! One report on screen: the only place that turns the state of a load into looks.

use chrono::{DateTime, Utc};
use leptos::html::Div;
use leptos::prelude::*;
use live::view;

use super::ago::{ago, moment};
use super::drawing::Picture;
use super::face::{Body, Content, Face, Showing};
use super::figure::{Figure, Reader};
use super::handles::{Handles, Way, passing_button, refresh_id};
use super::icon::{LuRefreshCw, LuTable2, icon};
use super::legend::{Legend, scale};
use super::progress::progress;
use super::receipt::{About, receipt};
use super::surroundings::follow_on_screen;
use super::table::{Table, TableData};
use super::tiles::Tiles;
use crate::domain::trouble::Trouble;
use crate::domain::zone::Zone;

/// A report with its title, its period, its age and its ways on.
#[component]
pub fn Panel(
    /// What its ids are made of.
    id: &'static str,
    /// The accessible name.
    name: &'static str,
    /// Its place in the layout.
    class: &'static str,
    /// What it shows.
    report: Memo<Showing>,
    /// Now.
    now: RwSignal<DateTime<Utc>>,
    /// The zone that the page shows.
    zone: Memo<Zone>,
    /// How it stands.
    handles: Handles,
    /// What its numbers count.
    about: About,
    /// Whether the table is open from the start.
    #[prop(optional)]
    table_first: bool,
    /// How its chart is read.
    #[prop(optional)]
    reader: Reader,
    /// What stands for the numbers in a line, in place of what they cover.
    #[prop(optional)]
    lead: Option<Memo<String>>,
    /// Called when its title is chosen, which is a button then.
    #[prop(optional)]
    on_title: Option<Callback<()>>,
    /// What can be chosen about its numbers alone.
    #[prop(default = ().into_any())]
    tools: AnyView,
    /// Called with what a row of the table opens, and the point of its name.
    #[prop(optional)]
    on_open: Option<Callback<String>>,
) -> impl IntoView {
    let is_table = RwSignal::new(table_first);
    // Kept while the table is closed.
    let sorting = RwSignal::new(None);
    let face = Memo::new(move |_| report.with(|report| report.face.clone()));
    let was_refreshed = handles.wanted;
    let on_refresh = Callback::new(move |()| {
        was_refreshed.set(true);
        handles.refresh.run(());
    });
    // Who does not see that numbers have come is told: where they were asked for here, and in a view of their own where
    // they are of something else than before.
    let told = Memo::new(move |was: Option<&Told>| {
        let face = face.get();
        let before = was.cloned().unwrap_or_default();
        let has_come = before.is_asking && !face.is_asking && face.at.is_some();
        let sentence = match has_come {
            true if was_refreshed.get_untracked() => {
                words::panel_told(&age(&face, now.get_untracked()), name)
            }
            true if table_first && face.covers != before.covers => words::panel_told(&face.covers, name),
            false if !face.is_asking => before.sentence,
            _ => String::new(),
        };
        let covers = if has_come { face.covers } else { before.covers };
        Told { is_asking: face.is_asking, covers, sentence }
    });
    Effect::new(move |_| {
        if told.with(|told| !told.sentence.is_empty()) {
            was_refreshed.set(false);
        }
    });
    let place = NodeRef::<Div>::new();
    follow_on_screen(place, handles.seen);
    let covers = Memo::new(move |_| face.with(|face| face.covers.clone()));
    let body = Memo::new(move |_| face.with(|face| face.body.clone()));
    // A new try does not open a panel that will close again.
    let is_lasting = Memo::new(move |was: Option<&bool>| match body.get() {
        Body::Failed(trouble) => trouble.is_lasting(),
        Body::Skeleton => was.is_some_and(|was| *was),
        Body::Empty(..) | Body::Numbers => false,
    });
    let table_id = format!("{id}-table");
    let table = Memo::new(move |_| report.with(|report| report.table.clone()));
    let content = live::view(move || match body.get() {
        Body::Skeleton => view! { <div class="skeleton" aria-hidden="true"></div> }.into_any(),
        // The page says why, and has the way on.
        Body::Failed(trouble) if trouble.is_of_page() => empty(words::panel_no_numbers().into(), vec![], id),
        Body::Failed(trouble) => failed(&trouble, on_refresh, handles.demo, id).into_any(),
        Body::Empty(sentence, leads_on) => {
            let ways =
                if leads_on { handles.ways.map(|ways| ways.run(())).unwrap_or_default() } else { vec![] };
            empty(sentence, ways, id)
        }
        Body::Numbers => {
            let opening = on_open.map(|open| (table, open));
            numbers(
                name,
                report,
                Reader { opening, is_table: Some(is_table), sound: handles.sound, ..reader },
            )
        }
    });
    let rows = live::maybe(move || {
        (is_table.get() && body.get() == Body::Numbers).then(
            || view! { <Table search_id=format!("{id}-search") caption=name data=table sorting on_open /> },
        )
    });
    let rows_are =
        live::text(move || match table.with(TableData::is_searchable) && body.get() == Body::Numbers {
            true if handles.seen.get() => "seen",
            true => "many",
            false => "few",
        });
    let is_overdue = move || {
        // Numbers that are final grow no older by standing.
        let at =
            face.with(|face| face.at).map(|at| handles.checked.get().map_or(at, |checked| checked.max(at)));
        let age = at.map(|at| now.get() - at);
        age.zip(handles.patience.get()).is_some_and(|(age, patience)| age > patience)
    };
    let table_words =
        move || if is_table.get() { words::panel_hide_table() } else { words::panel_show_table() };
    let notes = live::view(move || {
        let note = |sentence| view! { <p class="note">{sentence}</p> };
        live::each(face.with(|face| face.notes.clone()).into_iter().map(note))
    });

    view! {
        <section
            class=format!("panel {class}")
            aria-labelledby=id
            aria-busy=live::text(move || face.with(|face| face.is_asking))
            data-overdue=live::text(is_overdue)
            data-state=live::text(move || face.with(|face| face.state))
            data-lasting=live::text(move || is_lasting.get())
        >
            <header class="panel-head">
                <div class="panel-title">
                    <h2 id=id>{match on_title {
                        None => name.into_any(),
                        Some(on_title) => view! {
                            <button type="button" class="link" title=words::panel_to_main() on:click=move |_| on_title.run(())>{name}</button>
                        }.into_any(),
                    }}</h2>
                    {lead.map(|lead| view! { <p class="lead">{live::text(move || lead.get())}</p> }.into_any())}
                    <p class="covers" dir="auto">{live::text(move || covers.get())}</p>
                </div>
                <div class="panel-tools">
                    <span class="age">{live::text(move || face.with(|face| age(face, now.get())))}</span>
                    <button
                        type="button"
                        class="quiet"
                        id=refresh_id(id)
                        on:click=move |_| on_refresh.run(())
                        title=words::panel_ask_again()
                    >
                        {icon(LuRefreshCw)}
                        <span class="unseen">{words::panel_refresh(name)}</span>
                    </button>
                    <button
                        type="button"
                        class="quiet"
                        aria-expanded=live::text(move || is_table.get())
                        aria-controls=table_id.clone()
                        data-rows=rows_are
                        title=live::text(table_words)
                        on:click=move |_| is_table.update(|shown| *shown = !*shown)
                    >
                        {icon(LuTable2)}
                        <span class="unseen">{live::text(table_words)}</span>
                    </button>
                </div>
            </header>
            <p class="unseen" role="status">{live::text(move || told.with(|told| told.sentence.clone()))}</p>
            <div class="panel-controls">{tools}</div>
            <div class="panel-body" node_ref=place>{content}</div>
            // Where its style puts it beside or over the end of what is shown, nothing moves when it comes or goes.
            <div class="panel-status">
                {progress(handles, now, id)}
                {old(face, now, zone, on_refresh, id, lead.is_some())}
            </div>
            {notes}
            <div id=table_id>{rows}</div>
            {receipt(about, covers, handles.calls, now, zone)}
        </section>
    }
}

/// What was last said of numbers that came.
#[derive(Clone, Default, PartialEq)]
struct Told {
    is_asking: bool,
    covers: String,
    sentence: String,
}

/// The numbers at a glance; the kind of a panel's content never changes once there is one.
fn numbers(name: &'static str, report: Memo<Showing>, reader: Reader) -> AnyView {
    match report.with_untracked(|report| report.content.clone()) {
        Content::Nothing => ().into_any(),
        Content::Tiles(_) => {
            let tiles = Memo::new(move |_| match report.with(|report| report.content.clone()) {
                Content::Tiles(tiles) => tiles,
                _ => Vec::new(),
            });
            view! { <Tiles tiles /> }.into_any()
        }
        Content::Chart(_) => {
            let picture = Memo::new(move |_| match report.with(|report| report.content.clone()) {
                Content::Chart(picture) => picture,
                _ => Picture::default(),
            });
            let parts = Memo::new(move |_| picture.with(|picture| picture.ask(|chart| chart.parts())));
            let hidden = RwSignal::new(Vec::new());
            let picture = Memo::new(move |_| {
                let hidden: Vec<usize> = hidden.get();
                let has_it = |at: &usize| *at < parts.with(Vec::len);
                match hidden.iter().any(has_it) {
                    true => picture.with(|picture| picture.ask(|chart| chart.without(&hidden))),
                    false => picture.get(),
                }
            });
            let is_old = Memo::new(move |_| report.with(|report| report.face.state == "stale"));
            let reader = Reader { is_old: Some(is_old), ..reader };
            let colours = Memo::new(move |_| picture.with(|picture| picture.ask(|chart| chart.scale())));
            view! {
                <Legend parts hidden />
                <Figure name picture reader />
                {scale(colours)}
            }
            .into_any()
        }
    }
}

/// How old the answer is, or that one is under way.
fn age(face: &Face, now: DateTime<Utc>) -> String {
    match face.at {
        _ if face.is_asking => words::panel_updating().into(),
        Some(at) => words::panel_updated(&ago(at, now)),
        None => String::new(),
    }
}

/// A bar over old numbers when the last try for newer ones failed. It speaks up unless it is one of many that say the
/// same; what is said once for the page it does not say again.
fn old(
    face: Memo<Face>,
    now: RwSignal<DateTime<Utc>>,
    zone: Memo<Zone>,
    on_retry: Callback<()>,
    id: &'static str,
    is_of_many: bool,
) -> live::LiveView {
    live::maybe(move || {
        let (at, trouble) = face.with(|face| face.at.zip(face.old.clone()))?;
        let age = move || {
            let now = now.get();
            words::panel_numbers_from(&ago(at, now), &moment(at, now, &zone.get()))
        };
        let is_of_page = trouble.is_of_page();
        let why = if is_of_page { String::new() } else { trouble.to_string() };
        let may_try = trouble.may_pass() && !is_of_page;
        Some(view! {
            <div class="old" role=if is_of_many || is_of_page { "note" } else { "alert" }>
                // The age grows with each minute, which is not to be spoken.
                <p><strong aria-live="off">{live::text(age)}</strong>{why}</p>
                {may_try.then(|| passing_button(id, (words::panel_try_now(), on_retry)))}
            </div>
        })
    })
}

/// Why there is nothing to show, and the way on.
fn failed(
    trouble: &Trouble,
    on_retry: Callback<()>,
    on_demo: Callback<()>,
    id: &'static str,
) -> impl IntoView + use<> {
    let way = match trouble {
        Trouble::Unlicensed => Some((words::sign_in_demo(), on_demo)),
        _ => trouble.may_pass().then_some((words::panel_try_again(), on_retry)),
    };
    view! {
        <div class="failed" role="alert">
            <p>{trouble.to_string()}</p>
            {way.map(|way| passing_button(id, way))}
        </div>
    }
}

/// That there is nothing, and what may show something.
fn empty(sentence: String, ways: Vec<Way>, id: &'static str) -> AnyView {
    let ways = live::each(ways.into_iter().map(|way| passing_button(id, way)));
    view! { <div class="empty"><p>{sentence}</p><p class="ways-on">{ways}</p></div> }.into_any()
}
