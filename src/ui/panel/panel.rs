//! One query on screen: the only place that turns the state of a query into looks.

use analytics::limits;
use analytics::zone::Zone;
use chrono::{DateTime, Utc};
use leptos::html::{Button, Div};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::about_numbers::{About, AboutNumbers};
use super::age::{StaleNotice, age, use_announcement};
use super::body::PanelBody;
use super::controls::PanelControls;
use super::head::{PanelTitle, RefreshButton, TableButton};
use super::progress::QueryProgress;
use super::staleness::{is_overdue, use_permanent_failure};
use super::state::{Body, PanelModel, PanelState, PanelStatus};
use crate::ui::chart::figure::FigureOptions;
use crate::ui::chart::shown_chart::ShownChart;
use crate::ui::export::details::ExportedPanel;
use crate::ui::export::menu::ExportMenu;
use crate::ui::id::use_id;
use crate::ui::table::table::{Table, TableData, TableLimit, TableState};
use crate::ui::visibility::track_visibility;

/// A query with its title, period, age and actions.
#[component]
pub fn Panel(
    /// The accessible name.
    #[prop(into)]
    name: TextProp,
    /// Its place in the layout.
    class: &'static str,
    /// What sets it apart from others in such a place, the same in every language.
    #[prop(optional, into)]
    part: MaybeProp<String>,
    /// What it shows.
    #[prop(into)]
    model: Signal<PanelModel>,
    /// Now.
    #[prop(into)]
    now: Signal<DateTime<Utc>>,
    /// The zone that the page shows.
    #[prop(into)]
    zone: Signal<Zone>,
    /// How it stands.
    controls: PanelControls,
    /// What its numbers count.
    about: About,
    /// Whether the table is open from the start.
    #[prop(optional)]
    table_first: bool,
    /// Whether the table is all that it shows: no chart above it, no button that closes it.
    #[prop(optional)]
    table_only: bool,
    /// How its chart is read.
    #[prop(optional)]
    options: FigureOptions,
    /// What is seen in place of its name, which then is only heard.
    #[prop(default = None)]
    title: Option<AnyView>,
    /// What sets its numbers apart from others on the page, in few words.
    #[prop(optional, into)]
    chip: Signal<Option<String>>,
    /// What can be chosen about its numbers alone.
    #[prop(default = ().into_any())]
    tools: AnyView,
    /// What shows the numbers, in every state, in place of the model's content.
    #[prop(optional)]
    content: Option<AnyView>,
    /// What stands below what shows the numbers.
    #[prop(default = ().into_any())]
    after_body: AnyView,
    /// Whether its table takes the place of the chart.
    #[prop(optional)]
    is_swapped: bool,
    /// Called with what a row of the table opens.
    #[prop(optional)]
    on_open: Option<Callback<String>>,
    /// What the reader chose of its table, where that is kept elsewhere.
    #[prop(optional)]
    table_state: Option<TableState>,
    /// How many rows its table shows, if not all.
    #[prop(optional)]
    table_limit: Option<TableLimit>,
    /// Filled with its refresh button, which stays where other buttons go.
    #[prop(optional)]
    refresh_button: NodeRef<Button>,
) -> impl IntoView {
    let name = Memo::new(move |_| name.get().into_owned());
    let (heading_id, table_id) = (use_id(), use_id());
    let table_first = table_first || table_only;
    let is_table = RwSignal::new(table_first);
    // Kept while the table is closed.
    let table_state = table_state.unwrap_or_else(TableState::local);
    // Beside other panels a long one is cut short until all is asked for.
    let own_limit =
        (!table_first).then_some(TableLimit { rows: Signal::stored(limits::SHOWN_ROWS), on_show_all: None });
    let table_limit = table_limit.or(own_limit);
    let panel_state = Memo::new(move |_| model.with(|model| model.panel_state.clone()));
    let covers = Memo::new(move |_| panel_state.with(|panel_state| panel_state.covers.clone()));
    let body = Memo::new(move |_| panel_state.with(|panel_state| panel_state.body.clone()));
    let table = Memo::new(move |_| model.with(|model| model.table.clone()));
    let whole_chart = Memo::new(move |_| model.with(|model| model.chart.clone()).unwrap_or_default());
    let is_old = Memo::new(move |_| panel_state.with(|state| state.status == PanelStatus::Stale));
    let shown = ShownChart::new(whole_chart, is_old);
    let on_refresh = Callback::new(move |()| {
        controls.announce_result.set(true);
        controls.refresh.run(());
    });
    let body_ref = NodeRef::<Div>::new();
    track_visibility(body_ref, controls.seen);
    let announcement = use_announcement(panel_state, now, name, controls.announce_result, table_first);
    let is_permanent = use_permanent_failure(body);
    let is_overdue = move || {
        let at = panel_state.with(|panel_state| panel_state.at);
        is_overdue(at, controls.checked.get(), now.get(), controls.max_age.get())
    };
    let rows = move || match table.with(TableData::is_searchable) && body.get() == Body::Numbers {
        true if controls.seen.get() => "seen",
        true => "many",
        false => "few",
    };
    let exported = Callback::new(move |()| {
        let zone = zone.get_untracked();
        panel_state.with_untracked(|panel_state| ExportedPanel {
            id: format!("{class} {}", untrack(|| part.get()).unwrap_or_default()),
            is_fetching: panel_state.is_fetching,
            name: name.get_untracked(),
            workspace: controls.workspace.get_untracked(),
            covers: panel_state.covers.clone(),
            days: panel_state.days,
            departments: panel_state.departments.clone(),
            at: panel_state.at,
            is_running: is_running(panel_state, &zone),
            zone,
            is_old: is_old.get_untracked(),
            missing: missing_numbers(&panel_state.body),
            notes: [panel_state.gaps.clone(), panel_state.notes.clone()].concat(),
            calls: controls.calls.get_untracked(),
        })
    });
    let options = FigureOptions {
        drill_down: on_open.map(|open| (table, open)),
        is_table: Some(is_table),
        sound: controls.sound,
        ..options
    };
    view! {
        <section
            class=format!("panel {class}")
            aria-labelledby=heading_id
            aria-busy=move || panel_state.with(|panel_state| panel_state.is_fetching).to_string()
            data-overdue=move || is_overdue().to_string()
            data-state=move || panel_state.with(|panel_state| panel_state.status.name())
            data-lasting=move || is_permanent.get().to_string()
            data-swapped=move || (is_swapped && is_table.get()).to_string()
        >
            <header class="panel-head">
                <PanelTitle heading_id=heading_id.clone() name title covers chip />
                <div class="panel-controls">{tools}</div>
                <div class="panel-tools">
                    <span class="age">{move || panel_state.with(|panel_state| age(panel_state, now.get()))}</span>
                    <RefreshButton name on_refresh node_ref=refresh_button />
                    <ExportMenu name data=table state=table_state is_table chart=shown panel=exported
                        has_numbers=Signal::derive(move || body.get() == Body::Numbers) />
                    {(!table_only).then(|| {
                        view! { <TableButton is_table table_id=table_id.clone() rows=Signal::derive(rows) /> }
                    })}
                </div>
            </header>
            <p class="unseen" role="status">{move || announcement.get()}</p>
            <div class="panel-body" node_ref=body_ref>
                {content.unwrap_or_else(|| {
                    view! { <PanelBody body shown name controls options on_refresh refresh_button /> }.into_any()
                })}
                {after_body}
            </div>
            {move || {
                let PanelState { gaps, notes, .. } = panel_state.get();
                let notes = notes.into_iter().map(|note| (note, false));
                gaps.into_iter().map(|gap| (gap, true)).chain(notes).map(note).collect_view()
            }}
            <div id=table_id>
                <Show when=move || is_table.get() && body.get() == Body::Numbers>
                    <Table caption=name data=table state=Some(table_state) limit=table_limit on_open />
                </Show>
            </div>
            // Below the numbers, so that none of them moves when it comes or goes.
            <div class="panel-status">
                <QueryProgress controls now refresh_button />
                <StaleNotice panel_state now zone on_retry=on_refresh refresh_button />
            </div>
            <AboutNumbers about covers calls=controls.calls />
        </section>
    }
}

/// Whether the days were not over when the workspace answered.
fn is_running(panel_state: &PanelState, zone: &Zone) -> bool {
    panel_state.days.zip(panel_state.at).is_some_and(|(days, at)| days.end() >= zone.date(at))
}

/// Why there are no numbers, where there are none.
fn missing_numbers(body: &Body) -> Option<String> {
    match body {
        Body::Numbers => None,
        Body::Skeleton => Some(i18n::panel_no_numbers().into()),
        Body::Failed(error) => Some(error.sentence.clone()),
        Body::Empty(sentence, _) => Some(sentence.clone()),
    }
}

/// A sentence; tests and unattended reports know by its mark that it says what is missing.
fn note((sentence, is_gap): (String, bool)) -> impl IntoView {
    view! { <p class="note" data-gap=is_gap.then_some("")>{sentence}</p> }
}
