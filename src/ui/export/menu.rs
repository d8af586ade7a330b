//! The menu by which a panel's numbers leave the page.

use export::csv::csv;
use export::file_name::file_name;
use export::html::html;
use export::table::Table;
use export::tsv::tsv;
use leptos::prelude::*;

use super::details::{ExportSource, ExportedPanel, details};
use super::table::{Exported, exported};
use crate::browser::clipboard::copy_table;
use crate::browser::download::save_text;
use crate::browser::intl_format::IntlFormat;
use crate::browser::task::use_task;
use crate::ui::icon::{Icon, LuDownload};
use crate::ui::popup::Popup;
use crate::ui::table::arrangement::use_arrangement;
use crate::ui::table::cell::RowKind;
use crate::ui::table::table_data::TableData;
use crate::ui::table::table_state::TableState;

/// The media type of CSV.
const CSV: &str = "text/csv;charset=utf-8";

/// A button that opens ways to take a panel's table along, all of its rows in the order on screen.
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
    /// Where the numbers come from.
    source: Signal<ExportSource>,
    /// What is told of them; called when something is exported.
    panel: Callback<(), ExportedPanel>,
    /// Whether there are numbers.
    #[prop(into)]
    has_numbers: Signal<bool>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let arrangement = use_arrangement(data, state);
    let message = RwSignal::new("");
    let task = use_task();
    let take = move || {
        data.with_untracked(|data| {
            let found = arrangement.found.get_untracked();
            let places = [data.places(RowKind::Pinned), found, data.places(RowKind::Total)].concat();
            exported(data, &arrangement.visible.get_untracked(), &places)
        })
    };
    let told = move |reasons| source.with_untracked(|source| details(panel.run(()), source, reasons));
    let save = move |kind: &str, text: &str| {
        let name =
            source.with_untracked(|source| file_name(&[&name.get_untracked(), &source.period, kind], "csv"));
        message.set(if save_text(&name, CSV, text) { "" } else { i18n::export_failed() });
        is_open.set(message.with_untracked(|message| !message.is_empty()));
    };
    let with_details = move || {
        let Exported { table, reasons } = take();
        save("", &csv(&told(reasons), &table));
    };
    let numbers_alone = move || save("", &csv(&[], &take().table));
    let details_alone = move || {
        let lines = told(take().reasons).into_iter().map(|(name, value)| vec![name, value]);
        save(i18n::export_details_file(), &csv(&[], &Table::of_texts(lines)));
    };
    let copy = move || {
        let table = take().table;
        let sign = IntlFormat.decimal_sign();
        let copying = copy_table(html(&name.get_untracked(), &table, sign), tsv(&table, sign));
        task.run(Box::pin(copying), move |is_copied| {
            message.try_set(if is_copied { i18n::export_copied() } else { i18n::export_copy_failed() });
        });
    };
    let choices = [
        choice(i18n::export_csv, with_details),
        choice(i18n::export_csv_plain, numbers_alone),
        choice(i18n::export_details, details_alone),
        choice(i18n::export_copy, copy),
    ];
    Effect::new(move |_| {
        if !is_open.get() {
            message.set("");
        }
    });
    let button = view! {
        <Icon icon=LuDownload />
        <span class="unseen">{move || i18n::export_of(&name.get())}</span>
    }
    .into_any();
    let tooltip = Signal::derive(|| Some(i18n::export_title()));
    view! {
        <div class="export" data-empty=move || (!has_numbers.get()).to_string()>
            <Popup class="export-menu" button_class="quiet" tooltip button label=Signal::derive(move || i18n::export_of(&name.get())) is_open>
                {choices.into_iter().collect_view()}
                <p class="export-message" role="status">{move || message.get()}</p>
            </Popup>
        </div>
    }
}

fn choice(label: fn() -> &'static str, act: impl Fn() + 'static) -> AnyView {
    view! { <button type="button" class="quiet" on:click=move |_| act()>{move || label()}</button> }
        .into_any()
}
