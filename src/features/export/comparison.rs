//! The numbers on screen beside those of a snapshot: which of them have changed since.

use export::numbers::{NumberChange, PanelChanges, PanelNumbers};
use leptos::prelude::*;
use leptos_use::use_interval_fn;

use crate::browser::language::open_tag;
use crate::filters::filters::Filters;
use crate::query::refresher::Refresher;
use crate::session::session::Session;
use crate::session::snapshot::SnapshotData;
use crate::ui::dialog::Modal;
use crate::ui::export::registry::ExportRegistry;
use crate::ui::export::taken::TakenPanel;
use crate::ui::relative_time::moment;
use crate::ui::table::cell::{Cell, TableRow};
use crate::ui::table::column::{Column, ColumnKind};
use crate::ui::table::table::{Table, TableData};

/// How often it is looked whether all numbers are there, in milliseconds.
const LOOK_MS: u64 = 200;

/// A panel beside that of a snapshot.
#[derive(Clone)]
struct ComparedPanel {
    name: String,
    /// What is to be said of it.
    summary: String,
    /// The numbers that have changed.
    changes: TableData,
}

/// A dialog of what has changed since a snapshot, once the same view is there.
#[component]
pub(super) fn SnapshotComparison(
    /// The snapshot.
    data: SnapshotData,
    /// Called when the reader has left it.
    on_close: Callback<()>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let registry: ExportRegistry = expect_context();
    let refresher: Refresher = expect_context();
    let session: Session = expect_context();
    let (panels, is_refetched) = (RwSignal::new(None::<Vec<ComparedPanel>>), StoredValue::new(false));
    let at = data.recording.at;
    let is_translated = data.language != open_tag();
    // Of another snapshot that is open its moment, otherwise now.
    let now_head = untrack(|| {
        let open = session.snapshots.current();
        open.map_or_else(
            || i18n::snapshot_compare_now().to_owned(),
            |open| moment(open.at, &filters.zone.get()),
        )
    });
    let look = move || {
        // A last tick can come when the dialog has gone.
        if panels.try_with_untracked(Option::is_none) != Some(true) {
            return;
        }
        let now = registry.take();
        if now.is_empty() || now.iter().any(TakenPanel::is_loading) {
            return;
        }
        if !is_refetched.get_value() {
            // What is kept may be of then, and what is over may have been rewritten since.
            is_refetched.set_value(true);
            refresher.refetch_all.run(());
        } else {
            let compared =
                now.iter().filter_map(|panel| compared(panel, &data.numbers, is_translated, &now_head));
            panels.set(Some(compared.collect()));
        }
    };
    let _ = use_interval_fn(look, LOOK_MS);
    let title = move || i18n::snapshot_compare_title(&moment(at, &filters.zone.get()));
    view! {
        <Modal title closed_by="any" leave=i18n::frame_close class="over comparison" on_close>
            <p>{move || i18n::snapshot_compare_note()}</p>
            {is_translated.then(|| view! { <p>{move || i18n::snapshot_compare_language()}</p> })}
            <div role="status">
                {move || panels.with(Option::is_none).then(i18n::snapshot_compare_waiting)}
            </div>
            {move || panels.get().unwrap_or_default().into_iter().map(section).collect_view()}
        </Modal>
    }
}

fn section(panel: ComparedPanel) -> impl IntoView {
    let ComparedPanel { name, summary, changes } = panel;
    let has_changes = !changes.rows().is_empty();
    let caption = name.clone();
    view! {
        <section>
            <div class="changes"><h3>{name}</h3><p>{summary}</p></div>
            {has_changes.then(|| view! { <Table caption=Signal::stored(caption) data=Signal::stored(changes) /> })}
        </section>
    }
}

/// A panel beside that of the snapshot, or why it is not compared; nothing where its rows are named in another language.
fn compared(
    panel: &TakenPanel,
    snapshot: &[PanelNumbers],
    is_translated: bool,
    now_head: &str,
) -> Option<ComparedPanel> {
    if is_translated && panel.is_of_words() {
        return None;
    }
    let not_compared = |why: &str| {
        let name = panel.panel.name.clone();
        Some(ComparedPanel { name, summary: why.to_owned(), changes: TableData::default() })
    };
    if let Some(missing) = &panel.panel.missing {
        return not_compared(missing);
    }
    if panel.panel.is_old {
        return not_compared(i18n::export_old());
    }
    let Some(then) = snapshot.iter().find(|then| then.panel == panel.panel.id) else {
        return not_compared(i18n::tiles_not_recorded());
    };
    match panel.final_numbers(Some(then.at)) {
        Some(now) if !then.rows.is_empty() && !now.rows.is_empty() => {
            let changes = now.changes_since(then, panel.is_of_words());
            let table = table(panel, &changes.changes, now_head);
            let name = panel.panel.name.clone();
            Some(ComparedPanel { name, summary: summary(&changes), changes: table })
        }
        _ => not_compared(i18n::snapshot_compare_nothing()),
    }
}

fn summary(PanelChanges { changes, compared }: &PanelChanges) -> String {
    match changes.len() {
        0 => i18n::snapshot_compare_same(*compared as f64),
        changed => i18n::snapshot_compare_changed(changed as f64, *compared as f64),
    }
}

fn table(panel: &TakenPanel, changes: &[NumberChange], now_head: &str) -> TableData {
    let columns = vec![
        Column::name("number", i18n::snapshot_compare_number()).unsorted(),
        Column::count("then", i18n::snapshot_compare_then()).unsorted(),
        Column::count("now", now_head).unsorted(),
    ];
    let row = |change: &NumberChange| {
        let (head, kind) = panel.number_kind(&change.key, &change.column).unwrap_or(("", ColumnKind::Count));
        let cells = [change.then, change.now].map(|number| cell(kind, number));
        let name = if panel.is_of_words() { change.row.clone() } else { format!("{} · {head}", change.row) };
        TableRow::new(
            format!("{} {}", change.key, change.column),
            [Cell::text(name)].into_iter().chain(cells).collect(),
        )
    };
    TableData::new(columns, changes.iter().map(row).collect())
}

fn cell(kind: ColumnKind, number: Option<f64>) -> Cell {
    number.map_or_else(|| Cell::missing(i18n::view_export_missing()), |number| Cell::of(kind, number))
}
