//! The departments with their conversations, and with the premium licence what else is known of them.

use analytics::breakdown::{Breakdown, ByLicence, Row};
use analytics::department_metric::{DepartmentMetric, DepartmentValues};
use leptos::prelude::*;
use rocketchat::error::ApiError;

use super::columns::{ColumnConditions, wanted_metrics};
use super::model::{TableInput, breakdown, failures, is_compared, notes};
use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
use crate::filters::view::View;
use crate::panels::breakdowns::breakdown_panel;
use crate::panels::captions::AggregationText;
use crate::panels::column_failures::ColumnFailures;
use crate::panels::details_key::{department_keys, open_details};
use crate::panels::handles::use_panel_controls;
use crate::panels::overview_limit::{OVERVIEW_ROWS, TablePlace, table_limit};
use crate::panels::table_choice::table_state;
use crate::panels::table_signs::signs_note;
use crate::query::department_reports::{DepartmentReports, MetricReport, use_department_reports};
use crate::query::directory::{Directory, Standing};
use crate::query::{DepartmentsQuery, QueryHandle, use_departments};
use crate::text::breakdown::row_name;
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::PanelModel;
use crate::ui::table::table::{TableData, TableState};

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] = &[
    i18n::departments_about_answered,
    i18n::departments_about_averages,
    i18n::departments_about_closed,
    i18n::departments_about_transferred,
    i18n::departments_about_abandoned,
    i18n::departments_about_community,
];

/// All departments with all columns that are chosen, or on the overview the first rows with a few.
#[component]
pub fn DepartmentsPanel(
    /// Where it stands.
    #[prop(optional)]
    place: TablePlace,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let is_overview = place != TablePlace::View;
    let choice = if is_overview { TableState::local() } else { table_state(filters) };
    let departments = use_departments(filters);
    let wanted = Memo::new(move |_| match is_overview {
        true => Vec::new(),
        false => {
            let is_compared = filters.previous_range.with(Option::is_some);
            choice.columns.with(|chosen| wanted_metrics(chosen.as_ref(), is_compared))
        }
    });
    let reports = use_department_reports(filters, departments, wanted);
    let model = Memo::new(move |_| {
        let model = panel_model(departments, reports, is_overview, (filters, directory));
        // Paper tells nobody who points at a sign what it stands for.
        let signs = signs_note(&model.table, OVERVIEW_ROWS).filter(|_| place == TablePlace::Paper);
        PanelModel { panel_state: model.panel_state.with_notes(signs), ..model }
    });
    let failed = Memo::new(move |_| {
        let (key, state) = departments.shown();
        failures(&reports.reports(&key.now.0), state.error())
    });
    let on_retry = Callback::new(move |metrics: Vec<DepartmentMetric>| reports.retry(&metrics));
    let after_body = view! { <ColumnFailures failures=failed on_retry /> }.into_any();
    let controls = use_panel_controls(reports.controls(departments.controls));
    let limit = table_limit(place, View::Departments, filters);
    view! {
        <Panel name=i18n::departments_title class="departments" model now=filters.clock.now zone=filters.zone controls
            about=ABOUT table_only=true table_state=choice table_limit=limit after_body on_open=open_details(filters) />
    }
}

fn panel_model(
    departments: QueryHandle<DepartmentsQuery>,
    reports: DepartmentReports,
    is_overview: bool,
    context: (Filters, Directory),
) -> PanelModel {
    let (_, directory) = context;
    let (key, state) = departments.shown();
    let is_fetching = reports.is_fetching();
    let reports = reports.reports(&key.now.0);
    let texts = (i18n::covering_each as AggregationText, notes);
    let named = |ids: &[Option<&str>]| directory.names(ids);
    let values: Vec<&DepartmentValues> = reports.iter().filter_map(|report| report.values.as_ref()).collect();
    let (panel_state, data) =
        breakdown_panel(departments, context, texts, |counts| breakdown(counts, &values, named));
    let Some(data) = data else { return PanelModel::without_numbers(panel_state) };
    let panel_state =
        panel_state.with_gaps((data.missing > 0).then(|| i18n::departments_missing(data.missing as f64)));
    let is_premium = state.answer().is_some_and(|answer| matches!(*answer.value.now, ByLicence::Premium(_)));
    let conditions = ColumnConditions { is_premium, is_compared: is_compared(&data), is_overview };
    let table = table(&data, &reports, state.error(), conditions, directory);
    PanelModel { panel_state: panel_state.also_fetching(is_fetching), chart: None, table }
}

fn table(
    data: &Breakdown,
    reports: &[MetricReport],
    panel_error: Option<&ApiError>,
    conditions: ColumnConditions,
    directory: Directory,
) -> TableData {
    let ids: Vec<Option<&str>> = data.rows.iter().map(|row| row.id.as_deref()).collect();
    let titles: Vec<String> = data.rows.iter().zip(directory.standings(&ids)).map(title).collect();
    let keys = department_keys(&data.rows, directory);
    TableInput { data, reports, panel_error, conditions, titles: &titles, keys: &keys, format: &IntlFormat }
        .table()
}

/// The name of a row; one that is put away is marked, and one that is deleted has none.
fn title((row, standing): (&Row, Standing)) -> String {
    match (standing, &row.id) {
        (Standing::Deleted, Some(_)) => i18n::departments_deleted().into(),
        (Standing::Archived, Some(_)) => i18n::departments_archived(&row_name(&row.name)),
        _ => row_name(&row.name),
    }
}
