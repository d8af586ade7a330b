//! Chats by department, answered and waiting apart.

use leptos::prelude::*;

use super::compared::{keys, labelled, with_before};
use super::covering::How;
use super::drawer::{department_keys, opener};
use super::handles::use_handles;
use crate::components::bars::BarDrawing;
use crate::components::browser_wording::BrowserWording;
use crate::components::drawing::Picture;
use crate::components::face::{Content, Showing};
use crate::components::panel::Panel;
use crate::components::table::TableData;
use crate::query::use_departments;
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use analytics::breakdown::{Breakdown, Name, Offered, Part, Row};
use analytics::department::{DepartmentCount, DepartmentCounts};
use analytics::metric::Unit;
use analytics::wording::Wording;

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] = &[i18n::departments_about_answered, i18n::departments_about_community];

/// Where conversations came in; as many bars as `most`, all departments in the table.
#[component]
pub fn DepartmentsPanel(
    /// How many departments are drawn by themselves.
    most: usize,
    /// Whether the table is open from the start.
    #[prop(optional)]
    table_first: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let departments = use_departments(filters);
    let report = Memo::new(move |_| {
        let context = (filters, directory);
        let told = (i18n::covering_each as How, notes);
        let (face, data) = labelled(departments, context, told, |counts| breakdown(counts, directory));
        let Some(data) = data else { return Showing::without_numbers(face) };
        let chart = Picture::new(BarDrawing::new(&data, most, i18n::departments_conversations()));
        let is_community = departments
            .state()
            .answer()
            .is_some_and(|answer| matches!(*answer.value.now, Offered::Community(_)));
        Showing { face, content: Content::Chart(chart), table: table(&data, is_community, directory) }
    });
    view! {
        <Panel name=i18n::departments_title class="departments" report now=filters.clock.now zone=filters.zone
            handles=use_handles(departments.controls) about=ABOUT table_first on_open=opener(filters) />
    }
}

fn notes(counts: &Offered<DepartmentCounts>) -> Vec<String> {
    let Offered::Premium(counts) = counts else { return vec![i18n::departments_community().into()] };
    let missing = (counts.missing > 0).then(|| i18n::departments_missing(counts.missing as f64));
    missing.into_iter().collect()
}

fn breakdown(counts: &Offered<DepartmentCounts>, directory: Directory) -> Breakdown {
    let counts = match counts {
        Offered::Premium(counts) => counts,
        Offered::Community(data) => return data.clone(),
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
    let parts = [Part::Answered, Part::Waiting];
    let unread = counts.unread.iter().map(|id| Some(Name::Id(id.as_ref()?.to_string()))).collect();
    let rows = counts.rows.iter().zip(directory.names(&ids)).map(row).collect();
    let all = Breakdown::new(Unit::Count, &parts, rows);
    Breakdown { unread, missing: counts.missing, beyond: counts.beyond, ..all }
}

fn table(data: &Breakdown, is_community: bool, directory: Directory) -> TableData {
    let (mut rows, mut orders) = (Vec::new(), Vec::new());
    for row in &data.rows {
        let mut cells = vec![row.name.to_string()];
        cells.extend(row.values.iter().map(|count| BrowserWording.count(*count)));
        cells.push(BrowserWording.count(row.total()));
        rows.push(cells);
        orders.push(keys(row, row.values.iter().copied().chain([row.total()]).map(Some)));
    }
    let [first, second] = match is_community {
        true => [i18n::departments_open(), i18n::departments_closed()],
        false => [i18n::departments_answered(), i18n::departments_waiting()],
    };
    let opens = department_keys(&data.rows, directory);
    let head = [i18n::departments_department(), first, second, i18n::departments_total()];
    let head = head.map(String::from).to_vec();
    with_before(data, TableData { head, rows, opens, keys: orders })
}
