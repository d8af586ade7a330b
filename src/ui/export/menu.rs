//! The menu by which a panel's numbers leave the page.

use std::cell::OnceCell;
use std::sync::Arc;

use export::csv::csv;
use export::file_name::file_name;
use export::html::html;
use export::table::Table;
use export::tsv::tsv;
use leptos::html::Div;
use leptos::prelude::*;

use super::details::ExportedPanel;
use super::picture_choices::PictureChoices;
use super::registry::register;
use super::taken::TakenPanel;
use crate::browser::clipboard::copy_table;
use crate::browser::download::save_text;
use crate::browser::intl_format::IntlFormat;
use crate::browser::task::use_task;
use crate::ui::chart::shown_chart::ShownChart;
use crate::ui::icon::{Icon, LuDownload};
use crate::ui::popup::Popup;
use crate::ui::table::arrangement::use_arrangement;
use crate::ui::table::cell::RowKind;
use crate::ui::table::table_data::TableData;
use crate::ui::table::table_state::TableState;

/// The media type of CSV.
const CSV: &str = "text/csv;charset=utf-8";

/// A button that opens ways to take a panel's table along, all of its rows in the order on screen, and a picture of its chart.
#[component]
pub(crate) fn ExportMenu(
    /// The panel's name.
    #[prop(into)]
    name: Signal<String>,
    /// Its table.
    #[prop(into)]
    data: Signal<TableData>,
    /// What the reader chose of it.
    state: TableState,
    /// Whether the table is on screen; of a chart all rows go along.
    is_table: RwSignal<bool>,
    /// Its chart, if it has one.
    chart: ShownChart,
    /// What is told of them; called when something is exported.
    panel: Callback<(), ExportedPanel>,
    /// Whether there are numbers.
    #[prop(into)]
    has_numbers: Signal<bool>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let has_chart = Memo::new(move |_| is_open.get() && chart.is_some());
    let arrangement = use_arrangement(data, state);
    let message = RwSignal::new("");
    let task = use_task();
    let search = move || if is_table.get_untracked() { state.search.get_untracked() } else { String::new() };
    let taken = move || {
        let data = data.get_untracked();
        let found = match is_table.get_untracked() {
            true => arrangement.found.get_untracked(),
            false => data.places(RowKind::Ordinary),
        };
        let places = [data.places(RowKind::Pinned), found, data.places(RowKind::Total)].concat();
        let visible = arrangement.visible.get_untracked();
        let (panel, search) = (panel.run(()), search());
        TakenPanel { panel, search, chart, data, visible, places, exported: OnceCell::new() }
    };
    let root = NodeRef::<Div>::new();
    register(root, Arc::new(taken));
    let take = move || taken().exported().0.clone();
    let save = move |kind: &str, text: &str| {
        let period = panel.run(()).period().unwrap_or_default();
        let name = file_name(&[&name.get_untracked(), &period, kind], "csv");
        message.set(if save_text(&name, CSV, text) { "" } else { i18n::export_failed() });
    };
    let with_details = move || {
        let taken = taken();
        save("", &csv(&taken.all_details(), &taken.exported().0));
    };
    let table_alone = move || save("", &csv(&[], &take()));
    let details_alone = move || {
        let lines = taken().all_details();
        let lines = lines.into_iter().map(|(name, value)| vec![name, value]);
        save(i18n::export_details_file(), &csv(&[], &Table::of_texts(lines)));
    };
    let copy = move || {
        let table = take();
        let sign = IntlFormat.decimal_sign();
        let copying = copy_table(&html(&name.get_untracked(), &table, sign), &tsv(&table, sign));
        task.run(copying, move |is_copied| {
            message.try_set(if is_copied { i18n::export_copied() } else { i18n::export_copy_failed() });
        });
    };
    let choices = [
        choice(i18n::export_csv, with_details),
        choice(i18n::export_csv_plain, table_alone),
        choice(i18n::export_details, details_alone),
        choice(i18n::export_copy, copy),
    ];
    Effect::new(move |_| {
        is_open.track();
        message.set("");
    });
    let button = view! {
        <Icon icon=LuDownload />
        <span class="unseen">{move || i18n::export_of(&name.get())}</span>
    }
    .into_any();
    let tooltip = Signal::derive(|| Some(i18n::export_title()));
    view! {
        <div class="export" node_ref=root data-empty=move || (!has_numbers.get()).to_string()>
            <Popup class="export-menu" button_class="quiet" tooltip button label=Signal::derive(move || i18n::export_of(&name.get())) is_open>
                {choices.into_iter().collect_view()}
                <Show when=move || has_chart.get()><PictureChoices chart panel message /></Show>
                <p class="export-message" role="status">{move || message.get()}</p>
            </Popup>
        </div>
    }
}

/// A button of the menu.
pub(super) fn choice(label: fn() -> &'static str, act: impl Fn() + 'static) -> AnyView {
    view! { <button type="button" class="quiet" on:click=move |_| act()>{move || label()}</button> }
        .into_any()
}
