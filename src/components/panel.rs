//! One report on screen: the only place that turns the state of a load into looks.

use chrono::{DateTime, Utc};
use leptos::html::Div;
use leptos::prelude::*;
use live::{Memo, Signal, signal};

use super::ago::{ago, moment};
use super::drawing::Picture;
use super::face::{Body, Content, Face, Showing};
use super::figure::{Figure, Reader};
use super::legend::Legend;
use super::progress::progress;
use super::receipt::{About, receipt};
use super::surroundings::{focus, follow_on_screen};
use super::table::{Table, TableData};
use super::tiles::Tiles;
use crate::domain::progress::{Call, Progress};
use crate::domain::trouble::Trouble;
use crate::domain::zone::Zone;

/// How a report stands, and what a person can do about it.
#[derive(Clone, Copy)]
pub struct Handles {
    /// What is being done about the question.
    pub progress: Signal<Progress>,
    /// The calls that the answer took.
    pub calls: Signal<Vec<Call>>,
    /// Told whether the panel is on screen.
    pub seen: Signal<bool>,
    /// Asks again.
    pub refresh: Callback<()>,
    /// Gives up what is being asked.
    pub stop: Callback<()>,
}

/// A report with its title, its period, its age and its ways on.
#[component]
pub fn Panel(
    /// The accessible name.
    name: &'static str,
    /// Its place in the layout.
    class: &'static str,
    /// What it shows.
    report: Memo<Showing>,
    /// Now.
    now: Signal<DateTime<Utc>>,
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
    /// Called with what a row of the table opens, and the point of its name.
    #[prop(optional)]
    on_open: Option<Callback<String>>,
) -> impl IntoView {
    let (is_table, set_table) = signal(table_first);
    // Kept while the table is closed.
    let sorting = Signal::new(None);
    let face = live::memo(move |_| report.with(|report| report.face.clone()));
    // The button for another try goes with its sentence; the focus goes where it can stay.
    let on_retry = Callback::new(move |()| {
        focus(&refresh_id(name));
        handles.refresh.run(());
    });
    let place = NodeRef::<Div>::new();
    follow_on_screen(place, handles.seen);
    let covers = live::memo(move |_| face.with(|face| face.covers.clone()));
    let body = live::memo(move |_| face.with(|face| face.body.clone()));
    // A new try does not open a panel that will close again.
    let is_lasting = live::memo(move |was: Option<&bool>| match body.get() {
        Body::Failed(trouble) => trouble.is_lasting(),
        Body::Skeleton => was.is_some_and(|was| *was),
        Body::Empty(_) | Body::Numbers => false,
    });
    let title = id_of(name);
    let table_id = format!("{title}-table");
    let table = live::memo(move |_| report.with(|report| report.table.clone()));
    let content = live::view(move || match body.get() {
        Body::Skeleton => view! { <div class="skeleton" aria-hidden="true"></div> }.into_any(),
        Body::Failed(trouble) => failed(&trouble, on_retry).into_any(),
        Body::Empty(sentence) => view! { <p class="empty">{sentence}</p> }.into_any(),
        Body::Numbers => {
            numbers(name, report, Reader { opening: on_open.map(|open| (table, open)), ..reader })
        }
    });
    let rows = live::maybe(move || {
        (is_table.get() && body.get() == Body::Numbers)
            .then(|| view! { <Table caption=name data=table sorting on_open /> })
    });
    let rows_are =
        live::text(move || match table.with(TableData::is_searchable) && body.get() == Body::Numbers {
            true if handles.seen.get() => "seen",
            true => "many",
            false => "few",
        });
    let notes = live::view(move || {
        let note = |sentence| view! { <p class="note">{sentence}</p> };
        live::each(face.with(|face| face.notes.clone()).into_iter().map(note))
    });

    view! {
        <section
            class=format!("panel {class}")
            aria-labelledby=title.clone()
            aria-busy=live::text(move || face.with(|face| face.is_asking))
            data-state=live::text(move || face.with(|face| face.state))
            data-lasting=live::text(move || is_lasting.get())
        >
            <header class="panel-head">
                <div class="panel-title">
                    <h2 id=title.clone()>{match on_title {
                        None => name.into_any(),
                        Some(on_title) => view! {
                            <button type="button" class="link" title="Show as the main chart" on:click=move |_| on_title.run(())>{name}</button>
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
                        id=refresh_id(name)
                        on:click=move |_| handles.refresh.run(())
                        title="Ask again"
                    >
                        <span aria-hidden="true">"↻"</span>
                        <span class="unseen">{format!("Refresh {}", name.to_ascii_lowercase())}</span>
                    </button>
                    <button
                        type="button"
                        class="quiet"
                        aria-expanded=live::text(move || is_table.get())
                        aria-controls=table_id.clone()
                        data-rows=rows_are
                        on:click=move |_| set_table.update(|shown| *shown = !*shown)
                    >
                        {live::text(move || if is_table.get() { "Hide table" } else { "Show table" })}
                    </button>
                </div>
            </header>
            {progress(handles.progress, now, handles.stop)}
            {old(face, now, zone, on_retry)}
            <div class="panel-body" node_ref=place>{content}</div>
            {notes}
            <div id=table_id>{rows}</div>
            {receipt(about, covers, handles.calls, now, zone)}
        </section>
    }
}

fn refresh_id(name: &str) -> String {
    format!("refresh-{}", id_of(name))
}

/// A name as a part of ids.
fn id_of(name: &str) -> String {
    name.to_ascii_lowercase().replace(' ', "-")
}

/// The numbers at a glance; the kind of a panel's content never changes once there is one.
fn numbers(name: &'static str, report: Memo<Showing>, reader: Reader) -> AnyView {
    match report.with_untracked(|report| report.content.clone()) {
        Content::Nothing => ().into_any(),
        Content::Tiles(_) => {
            let tiles = live::memo(move |_| match report.with(|report| report.content.clone()) {
                Content::Tiles(tiles) => tiles,
                _ => Vec::new(),
            });
            view! { <Tiles tiles /> }.into_any()
        }
        Content::Chart(_) => {
            let picture = live::memo(move |_| match report.with(|report| report.content.clone()) {
                Content::Chart(picture) => picture,
                _ => Picture::default(),
            });
            let parts = live::memo(move |_| picture.with(|picture| picture.ask(|chart| chart.parts())));
            view! {
                <Legend parts />
                <Figure name picture reader />
            }
            .into_any()
        }
    }
}

/// How old the answer is, or that one is under way.
fn age(face: &Face, now: DateTime<Utc>) -> String {
    match face.at {
        _ if face.is_asking => "Updating…".into(),
        Some(at) => format!("updated {}", ago(at, now)),
        None => String::new(),
    }
}

/// A bar over old numbers when the last try for newer ones failed.
fn old(
    face: Memo<Face>,
    now: Signal<DateTime<Utc>>,
    zone: Memo<Zone>,
    on_retry: Callback<()>,
) -> live::LiveView {
    live::maybe(move || {
        let (at, trouble) = face.with(|face| face.at.zip(face.old.clone()))?;
        let age =
            move || format!("Numbers from {} ({}). ", moment(at, now.get(), &zone.get()), ago(at, now.get()));
        Some(view! {
            <div class="old" role="alert">
                // The age grows with each minute, which is not to be spoken.
                <p><strong aria-live="off">{live::text(age)}</strong>{trouble.to_string()}</p>
                {retry(&trouble, "Try now", on_retry)}
            </div>
        })
    })
}

/// Why there is nothing to show, and the way on.
fn failed(trouble: &Trouble, on_retry: Callback<()>) -> impl IntoView + use<> {
    view! {
        <div class="failed" role="alert">
            <p>{trouble.to_string()}</p>
            {retry(trouble, "Try again", on_retry)}
        </div>
    }
}

fn retry(trouble: &Trouble, label: &'static str, on_retry: Callback<()>) -> impl IntoView + use<> {
    let button = || view! { <button type="button" on:click=move |_| on_retry.run(())>{label}</button> };
    trouble.may_pass().then(button)
}
