//! Chats by department, answered and waiting apart.

use leptos::prelude::*;

use super::compared::{keys, labelled, with_before};
use super::drawer::{department_key, opener};
use super::handles::handles;
use crate::components::bars::BarDrawing;
use crate::components::browser_wording::BrowserWording;
use crate::components::drawing::Picture;
use crate::components::face::{Content, Showing};
use crate::components::panel::Panel;
use crate::components::table::TableData;
use crate::domain::breakdown::{Breakdown, Name, Offered, Row};
use crate::domain::department::{DepartmentCount, DepartmentCounts};
use crate::domain::metric::Unit;
use crate::domain::wording::Wording;
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use crate::state::reports::use_departments;

/// What the numbers count, and where they differ from others.
const ABOUT: &[&str] = &[
    "Conversations created in the period, by department: answered ones wait for no reply, waiting ones do, or did when they were closed.",
    "Without the premium licence: by department name, open and closed ones; closed ones count if they were closed by the end of the period.",
];

const PARTS: [&str; 2] = ["Answered", "Waiting"];
const COMMUNITY: &str = "Counted from the community report, by department name: conversations created in the period \
    that are open, on-hold ones included, or were closed by its end. Conversations without a department are not in it.";

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
    let report = live::memo(move |_| {
        departments.show(|asked, shown| {
            let context = (filters, directory);
            let told = ("Asked for each of", notes);
            let (face, data) = labelled(asked, shown, context, told, |counts| breakdown(counts, directory));
            let Some(data) = data else { return Showing::without_numbers(face) };
            let chart = Picture::new(BarDrawing::new(&data, most, "Conversations"));
            Showing { face, content: Content::Chart(chart), table: table(&data, directory) }
        })
    });
    view! {
        <Panel name="Chats by department" class="departments" report now=filters.clock.now zone=filters.zone
            handles=handles(departments.controls) about=ABOUT table_first on_open=opener(filters) />
    }
}

fn notes(counts: &Offered<DepartmentCounts>) -> Vec<String> {
    let Offered::Premium(counts) = counts else { return vec![COMMUNITY.into()] };
    let missing = (counts.missing > 0).then(|| {
        format!(
            "The workspace announced {} more departments than it sent; they are not shown.",
            counts.missing
        )
    });
    missing.into_iter().collect()
}

fn breakdown(counts: &Offered<DepartmentCounts>, directory: Directory) -> Breakdown {
    let counts = match counts {
        Offered::Premium(counts) => counts,
        Offered::Community(data) => return data.clone(),
    };
    let name = |count: &DepartmentCount| match &count.id {
        None => Name::NoDepartment,
        Some(id) => directory.name(id).map_or_else(|| Name::Id(id.to_string()), Name::Given),
    };
    let row = |count: &DepartmentCount| Row {
        id: count.id.as_ref().map(ToString::to_string),
        ..Row::new(name(count), vec![count.answered as f64, count.waiting as f64])
    };
    Breakdown::new(Unit::Count, &PARTS, counts.rows.iter().map(row).collect())
}

fn table(data: &Breakdown, directory: Directory) -> TableData {
    let (mut rows, mut orders) = (Vec::new(), Vec::new());
    for row in &data.rows {
        let mut cells = vec![row.name.to_string()];
        cells.extend(row.values.iter().map(|count| BrowserWording.count(*count)));
        cells.push(BrowserWording.count(row.total()));
        rows.push(cells);
        orders.push(keys(row, row.values.iter().copied().chain([row.total()]).map(Some)));
    }
    let is_standing = data.parts.first().is_some_and(|part| part == "Open");
    let (first, second) = if is_standing { ("Open", "Closed") } else { ("Answered", "Waiting") };
    let opens = data.rows.iter().map(|row| department_key(row, directory)).collect();
    let head = vec!["Department", first, second, "Total"];
    with_before(data, TableData { head, rows, opens, keys: orders })
}
