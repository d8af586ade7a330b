//! Chats by department, answered and waiting apart.

use leptos::prelude::*;

use super::covering::{nothing, scope_words, to_come, zone_words};
use crate::components::bars::BarDrawing;
use crate::components::browser_wording::BrowserWording;
use crate::components::drawing::Picture;
use crate::components::panel::{Content, Face, Panel, Showing};
use crate::components::table::TableData;
use crate::domain::breakdown::{Breakdown, Name, Row};
use crate::domain::department::{DepartmentCount, DepartmentCounts};
use crate::domain::metric::Unit;
use crate::domain::question::ZonedScope;
use crate::domain::wording::Wording;
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use crate::state::reports::use_departments;

const PARTS: [&str; 2] = ["Answered", "Waiting"];

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
        departments.show(|asked, load| {
            let covers = |asked: &ZonedScope, _: Option<&_>| {
                scope_words(&asked.scope, &zone_words(&asked.zone), directory)
            };
            let empty = |asked: &ZonedScope| nothing("conversations", asked.scope.range);
            let face = Face::new(asked, load, covers, empty, |counts| notes(counts))
                .instead(to_come(load.question(asked).scope.range, filters));
            let Some(answer) = load.answer() else { return Showing::without_numbers(face) };
            let data = breakdown(&answer.value, directory);
            let chart = Picture::new(BarDrawing::new(&data, most, "Conversations"));
            Showing { face, content: Content::Chart(chart), table: table(&data) }
        })
    });
    view! {
        <Panel name="Chats by department" class="departments" report now=filters.clock.now zone=filters.zone
            on_refresh=departments.refresh parts=&PARTS table_first />
    }
}

fn notes(counts: &DepartmentCounts) -> Vec<String> {
    let missing = (counts.missing > 0).then(|| {
        format!(
            "The workspace announced {} more departments than it sent; they are not shown.",
            counts.missing
        )
    });
    missing.into_iter().collect()
}

fn breakdown(counts: &DepartmentCounts, directory: Directory) -> Breakdown {
    let name = |count: &DepartmentCount| match &count.id {
        None => Name::NoDepartment,
        Some(id) => directory.name(id).map_or_else(|| Name::Id(id.to_string()), Name::Given),
    };
    let row = |count: &DepartmentCount| Row {
        name: name(count),
        values: vec![count.answered as f64, count.waiting as f64],
    };
    Breakdown::new(Unit::Count, &PARTS, counts.rows.iter().map(row).collect())
}

fn table(data: &Breakdown) -> TableData {
    let row = |row: &Row| {
        let counts = row.values.iter().copied().chain([row.total()]).map(|count| BrowserWording.count(count));
        [row.name.to_string()].into_iter().chain(counts).collect()
    };
    let head = vec!["Department", "Answered", "Waiting", "Total"];
    TableData { head, rows: data.rows.iter().map(row).collect() }
}
