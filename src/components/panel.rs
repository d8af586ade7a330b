//! One report on screen: the only place that turns the state of a load into looks.

use chrono::{DateTime, Utc};
use leptos::html::{Button, Div};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::ago::{ago, moment};
use super::face::{Body, Face, Showing};
use super::figure::Reader;
use super::handles::{Handles, passing_button};
use super::icon::{Icon, LuRefreshCw, LuTable2};
use super::id::use_id;
use super::panel_body::PanelBody;
use super::progress::QueryProgress;
use super::receipt::{About, Receipt};
use super::surroundings::follow_on_screen;
use super::table::{Table, TableData};
use crate::domain::zone::Zone;

/// A report with its title, its period, its age and its ways on.
#[component]
pub fn Panel(
    /// The accessible name.
    #[prop(into)]
    name: TextProp,
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
    /// Filled with its refresh button, which stays where other buttons go.
    #[prop(optional)]
    refresh_button: NodeRef<Button>,
) -> impl IntoView {
    let name = Memo::new(move |_| name.get().into_owned());
    let (heading_id, table_id) = (use_id(), use_id());
    let is_table = RwSignal::new(table_first);
    // Kept while the table is closed.
    let sorting = RwSignal::new(None);
    let face = Memo::new(move |_| report.with(|report| report.face.clone()));
    let covers = Memo::new(move |_| face.with(|face| face.covers.clone()));
    let body = Memo::new(move |_| face.with(|face| face.body.clone()));
    let table = Memo::new(move |_| report.with(|report| report.table.clone()));
    let on_refresh = Callback::new(move |()| {
        handles.wanted.set(true);
        handles.refresh.run(());
    });
    let place = NodeRef::<Div>::new();
    follow_on_screen(place, handles.seen);
    let announcement = use_announcement(face, now, name, handles.wanted, table_first);
    let is_lasting = use_lasting_failure(body);
    let rows = move || match table.with(TableData::is_searchable) && body.get() == Body::Numbers {
        true if handles.seen.get() => "seen",
        true => "many",
        false => "few",
    };
    let age = move || face.with(|face| age(face, now.get()));
    let reader = Reader {
        opening: on_open.map(|open| (table, open)),
        is_table: Some(is_table),
        sound: handles.sound,
        ..reader
    };
    let is_of_many = lead.is_some();
    view! {
        <section
            class=format!("panel {class}")
            aria-labelledby=heading_id
            aria-busy=move || face.with(|face| face.is_asking).to_string()
            data-overdue=move || is_overdue(face, now, handles).to_string()
            data-state=move || face.with(|face| face.state)
            data-lasting=move || is_lasting.get().to_string()
        >
            <header class="panel-head">
                <div class="panel-title">
                    <h2 id=heading_id.clone()><PanelTitle name on_title /></h2>
                    {lead.map(|lead| view! { <p class="lead">{move || lead.get()}</p> })}
                    <p class="covers" dir="auto">{move || covers.get()}</p>
                </div>
                <div class="panel-tools">
                    <span class="age">{age}</span>
                    <RefreshButton name on_refresh node_ref=refresh_button />
                    <TableButton is_table table_id=table_id.clone() rows=Signal::derive(rows) />
                </div>
            </header>
            <p class="unseen" role="status">{move || announcement.get()}</p>
            <div class="panel-controls">{tools}</div>
            <div class="panel-body" node_ref=place>
                <PanelBody body report name handles reader on_refresh refresh_button />
            </div>
            // Where its style puts it beside or over the end of what is shown, nothing moves when it comes or goes.
            <div class="panel-status">
                <QueryProgress handles now refresh_button />
                <OldNumbers face now zone on_retry=on_refresh refresh_button is_of_many />
            </div>
            {move || face.with(|face| face.notes.clone()).into_iter().map(note).collect_view()}
            <div id=table_id>
                <Show when=move || is_table.get() && body.get() == Body::Numbers>
                    <Table caption=name data=table sorting on_open />
                </Show>
            </div>
            <Receipt about covers calls=handles.calls now zone />
        </section>
    }
}

fn note(sentence: String) -> impl IntoView {
    view! { <p class="note">{sentence}</p> }
}

/// A panel's title, which can be a button.
#[component]
fn PanelTitle(
    /// The title.
    name: Memo<String>,
    /// Called when it is chosen.
    on_title: Option<Callback<()>>,
) -> impl IntoView {
    match on_title {
        None => view! { {move || name.get()} }.into_any(),
        Some(on_title) => view! {
            <button type="button" class="link" title=words::panel_to_main on:click=move |_| on_title.run(())>
                {move || name.get()}
            </button>
        }
        .into_any(),
    }
}

/// The button that asks again.
#[component]
fn RefreshButton(
    /// The panel's name.
    name: Memo<String>,
    /// Called when it is pressed.
    on_refresh: Callback<()>,
    /// Filled with the button.
    node_ref: NodeRef<Button>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="quiet"
            node_ref=node_ref
            on:click=move |_| on_refresh.run(())
            title=words::panel_ask_again
        >
            <Icon icon=LuRefreshCw />
            <span class="unseen">{move || words::panel_refresh(&name.get())}</span>
        </button>
    }
}

/// The button that shows and hides the table.
#[component]
fn TableButton(
    /// Whether the table is shown.
    is_table: RwSignal<bool>,
    /// The table's id.
    table_id: String,
    /// Whether there are enough rows to search them, for the shortcut to the search: `few`, or `many`, or `seen` where the
    /// panel is on screen too.
    rows: Signal<&'static str>,
) -> impl IntoView {
    let label = move || if is_table.get() { words::panel_hide_table() } else { words::panel_show_table() };
    view! {
        <button
            type="button"
            class="quiet"
            aria-expanded=move || is_table.get().to_string()
            aria-controls=table_id
            data-rows=move || rows.get()
            title=label
            on:click=move |_| is_table.update(|shown| *shown = !*shown)
        >
            <Icon icon=LuTable2 />
            <span class="unseen">{label}</span>
        </button>
    }
}

/// A bar over old numbers when the last try for newer ones failed. It speaks up unless it is one of many that say the
/// same; what is said once for the page it does not say again.
#[component]
fn OldNumbers(
    /// What the panel says.
    face: Memo<Face>,
    /// Now.
    now: RwSignal<DateTime<Utc>>,
    /// The zone that the page shows.
    zone: Memo<Zone>,
    /// Called when the person wants another try.
    on_retry: Callback<()>,
    /// The panel's refresh button.
    refresh_button: NodeRef<Button>,
    /// Whether other panels beside it say the same.
    is_of_many: bool,
) -> impl IntoView {
    let trouble = Memo::new(move |_| face.with(|face| face.at.zip(face.old.clone())));
    view! {
        {move || {
            let (at, trouble) = trouble.get()?;
            let age = move || {
                let now = now.get();
                words::panel_numbers_from(&ago(at, now), &moment(at, now, &zone.get()))
            };
            let is_of_page = trouble.is_of_page();
            let why = if is_of_page { String::new() } else { trouble.to_string() };
            let retry = (trouble.may_pass() && !is_of_page).then(|| (words::panel_try_now(), on_retry));
            Some(view! {
                <div class="old" role=if is_of_many || is_of_page { "note" } else { "alert" }>
                    // The age grows with each minute, which is not to be spoken.
                    <p><strong aria-live="off">{age}</strong>{why}</p>
                    {retry.map(|way| passing_button(way, refresh_button))}
                </div>
            })
        }}
    }
}

/// What was last said of numbers that came.
#[derive(Clone, Default, PartialEq)]
struct Announcement {
    is_asking: bool,
    covers: String,
    sentence: String,
}

/// Who does not see that numbers have come is told: where they were asked for here, and in a view of their own where they
/// are of something else than before.
fn use_announcement(
    face: Memo<Face>,
    now: RwSignal<DateTime<Utc>>,
    name: Memo<String>,
    wanted: RwSignal<bool>,
    is_own_view: bool,
) -> Memo<String> {
    let announcement = Memo::new(move |last: Option<&Announcement>| {
        let face = face.get();
        let last = last.cloned().unwrap_or_default();
        let has_come = last.is_asking && !face.is_asking && face.at.is_some();
        let sentence = match has_come {
            true if wanted.get_untracked() => {
                words::panel_told(&age(&face, now.get_untracked()), &name.get())
            }
            true if is_own_view && face.covers != last.covers => words::panel_told(&face.covers, &name.get()),
            false if !face.is_asking => last.sentence,
            _ => String::new(),
        };
        let covers = if has_come { face.covers } else { last.covers };
        Announcement { is_asking: face.is_asking, covers, sentence }
    });
    Effect::new(move |_| {
        if announcement.with(|announcement| !announcement.sentence.is_empty()) {
            wanted.set(false);
        }
    });
    Memo::new(move |_| announcement.with(|announcement| announcement.sentence.clone()))
}

/// Whether the panel shows a failure that another try does not end. A new try does not open a panel that will close again.
fn use_lasting_failure(body: Memo<Body>) -> Memo<bool> {
    Memo::new(move |was: Option<&bool>| match body.get() {
        Body::Failed(trouble) => trouble.is_lasting(),
        Body::Skeleton => was.is_some_and(|was| *was),
        Body::Empty(..) | Body::Numbers => false,
    })
}

/// Whether the numbers are older than they may become.
fn is_overdue(face: Memo<Face>, now: RwSignal<DateTime<Utc>>, handles: Handles) -> bool {
    // Numbers that are final grow no older by standing.
    let at = face.with(|face| face.at).map(|at| handles.checked.get().map_or(at, |checked| checked.max(at)));
    let age = at.map(|at| now.get() - at);
    age.zip(handles.patience.get()).is_some_and(|(age, patience)| age > patience)
}

/// How old the answer is, or that one is under way.
fn age(face: &Face, now: DateTime<Utc>) -> String {
    match face.at {
        _ if face.is_asking => words::panel_updating().into(),
        Some(at) => words::panel_updated(&ago(at, now)),
        None => String::new(),
    }
}
