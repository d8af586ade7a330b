//! Chats by department, answered and waiting apart.

use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::features::departments::use_departments;
use crate::filters::filters::Filters;
use crate::panels::breakdowns::{breakdown_panel, sort_keys, with_previous};
use crate::panels::captions::AggregationText;
use crate::panels::details_key::{department_keys, open_details};
use crate::panels::handles::use_panel_controls;
use crate::query::directory::Directory;
use crate::text::breakdown::row_name;
use crate::ui::chart::bar_chart::BarChart;
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::{Content, PanelModel};
use crate::ui::table::table::TableData;
use analytics::breakdown::{Breakdown, ByLicence, Name, Row, Segment};
use analytics::department::{DepartmentCount, DepartmentCounts};
use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] = &[i18n::departments_about_answered, i18n::departments_about_community];

/// Where conversations came in; as many bars as `max_drawn`, all departments in the table.
#[component]
pub fn DepartmentsPanel(
    /// How many departments are drawn by themselves.
    max_drawn: usize,
    /// Whether the table is open from the start.
    #[prop(optional)]
    table_first: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let departments = use_departments(filters);
    let model = Memo::new(move |_| {
        let context = (filters, directory);
        let texts = (i18n::covering_each as AggregationText, notes);
        let (panel_state, data) =
            breakdown_panel(departments, context, texts, |counts| breakdown(counts, directory));
        let Some(data) = data else { return PanelModel::without_numbers(panel_state) };
        let chart = AnyChart::new(BarChart::new(&data, max_drawn, i18n::departments_conversations()));
        let is_community = departments
            .state()
            .answer()
            .is_some_and(|answer| matches!(*answer.value.now, ByLicence::Community(_)));
        PanelModel {
            panel_state,
            content: Content::Chart(chart),
            table: table(&data, is_community, directory),
        }
    });
    view! {
        <Panel name=i18n::departments_title class="departments" model now=filters.clock.now zone=filters.zone
            controls=use_panel_controls(departments.controls) about=ABOUT table_first on_open=open_details(filters) />
    }
}

fn notes(counts: &ByLicence<DepartmentCounts>) -> Vec<String> {
    let ByLicence::Premium(counts) = counts else { return vec![i18n::departments_community().into()] };
    let missing = (counts.missing > 0).then(|| i18n::departments_missing(counts.missing as f64));
    missing.into_iter().collect()
}

fn breakdown(counts: &ByLicence<DepartmentCounts>, directory: Directory) -> Breakdown {
    let counts = match counts {
        ByLicence::Premium(counts) => counts,
        ByLicence::Community(data) => return data.clone(),
    };
    let ids: Vec<Option<&str>> =
        counts.rows.iter().map(|row| row.id.as_ref().map(|id| id.0.as_str())).collect();
    let name = |count: &DepartmentCount, name: Option<String>| match &count.id {
        None => Name::NoDepartment,
        Some(id) => name.map_or_else(|| Name::Id(id.to_string()), Name::Given),
    };
    let row = |(count, named): (&DepartmentCount, Option<String>)| Row {
        id: count.id.as_ref().map(ToString::to_string),
        ..Row::new(name(count, named), vec![count.answered as f64, count.waiting as f64])
    };
    let parts = [Segment::Answered, Segment::Waiting];
    let unreadable = counts.unreadable.iter().map(|id| Some(Name::Id(id.as_ref()?.to_string()))).collect();
    let rows = counts.rows.iter().zip(directory.names(&ids)).map(row).collect();
    let all = Breakdown::new(Unit::Count, &parts, rows);
    Breakdown { unreadable, missing: counts.missing, over_limit: counts.over_limit, ..all }
}

fn table(data: &Breakdown, is_community: bool, directory: Directory) -> TableData {
    let (mut rows, mut orders) = (Vec::new(), Vec::new());
    for row in &data.rows {
        let mut cells = vec![row_name(&row.name)];
        cells.extend(row.values.iter().map(|count| IntlFormat.count(*count)));
        cells.push(IntlFormat.count(row.total()));
        rows.push(cells);
        orders.push(sort_keys(row, row.values.iter().copied().chain([row.total()]).map(Some)));
    }
    let [first, second] = match is_community {
        true => [i18n::departments_open(), i18n::departments_closed()],
        false => [i18n::departments_answered(), i18n::departments_waiting()],
    };
    let opens = department_keys(&data.rows, directory);
    let head = [i18n::departments_department(), first, second, i18n::departments_total()];
    let head = head.map(String::from).to_vec();
    with_previous(data, TableData { head, rows, opens, keys: orders })
}
