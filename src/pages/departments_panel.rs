//! Chats by department, answered and waiting apart.

use leptos::prelude::*;

use super::covering::{browser_days, nothing, scope_words};
use crate::components::bars::BarDrawing;
use crate::components::browser_wording::BrowserWording;
use crate::components::figure::Figure;
use crate::components::legend::Legend;
use crate::components::panel::Panel;
use crate::components::table::{Column, Table};
use crate::domain::breakdown::{Breakdown, Name, Row};
use crate::domain::department::{DepartmentCount, DepartmentCounts};
use crate::domain::metric::Unit;
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
    view! {
        <Panel
            name="Chats by department"
            class="departments"
            load=departments.load
            covers=move |answer| scope_words(&answer.question, &browser_days(), directory)
            empty=|scope| nothing("conversations", scope.range)
            notes=notes
            now=filters.clock.now
            on_refresh=departments.refresh
            picture=move |shown| {
                let data = move || shown.with(|shown| breakdown(&shown.value, directory));
                let drawing = Memo::new(move |_| BarDrawing::new(&data(), most, "Conversations"));
                view! {
                    <Legend parts=PARTS.to_vec() />
                    <Figure name="Chats by department" drawing />
                }.into_any()
            }
            table=move |shown| {
                let columns = vec![
                    Column::text("Department"),
                    Column::number("Answered"),
                    Column::number("Waiting"),
                    Column::number("Total"),
                ];
                let rows = move || shown.with(|shown| rows(&breakdown(&shown.value, directory)));
                view! { <Table caption="Chats by department" columns rows=Signal::derive(rows) /> }.into_any()
            }
            table_first
        />
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

fn rows(data: &Breakdown) -> Vec<Vec<String>> {
    let numbers = |row: &Row| row.values.iter().copied().chain([row.total()]).collect::<Vec<f64>>();
    let row = |row: &Row| {
        let counts = numbers(row).into_iter().map(|count| BrowserWording.count(count));
        [row.name.to_string()].into_iter().chain(counts).collect()
    };
    data.rows.iter().map(row).collect()
}
