//! Conversations hour by hour: of each day, or of a usual week.

use analytics::heatmap_columns::HeatmapColumns;
use leptos::html::Button;
use leptos::prelude::*;

use super::load_button::LoadButton;
use super::model::{has_column_choice, panel_model};
use super::use_heatmap;
use crate::filters::filters::Filters;
use crate::panels::figure_options::{figure_options, use_crosshair};
use crate::panels::handles::use_panel_controls;
use crate::query::directory::Directory;
use crate::ui::panel::controls::PanelControls;
use crate::ui::panel::panel::Panel;
use crate::ui::select::{Choice, Select};

const ABOUT: &[fn() -> &'static str] = &[i18n::heat_about];

/// A field of hours by days.
#[component]
pub fn HeatmapPanel() -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    // The hours are requested for the scope at the time of the click.
    let requested_scope = RwSignal::new(None);
    let is_wanted = Memo::new(move |_| {
        let scope = filters.scope.get();
        requested_scope.with(|requested_scope| *requested_scope == Some(scope))
    });
    let heat = use_heatmap(filters, is_wanted);
    let model = Memo::new(move |_| panel_model(heat, is_wanted, (filters, directory)));
    let controls = use_panel_controls(heat.controls);
    let refresh_button = NodeRef::<Button>::new();
    let on_load = Callback::new(move |()| {
        controls.announce_result.set(true);
        // The button goes with what it asks for.
        if let Some(refresh_button) = refresh_button.get_untracked() {
            let _ = refresh_button.focus();
        }
        requested_scope.set(Some(filters.scope.get_untracked()));
    });
    // Who stops it wants no more of several days, now or with the next refresh.
    let on_stop = Callback::new(move |()| {
        requested_scope.set(None);
        heat.controls.stop.run(());
    });
    let tools = view! {
        <Show when=move || has_column_choice(filters)><ColumnChoice /></Show>
        <LoadButton heat is_wanted on_load />
    }
    .into_any();
    view! {
        <Panel refresh_button name=i18n::heat_title class="heat" model now=filters.clock.now zone=filters.zone
            controls=PanelControls { stop: on_stop, ..controls } about=ABOUT options=figure_options(use_crosshair(filters), filters) tools />
    }
}

/// Days, or a usual week.
#[component]
fn ColumnChoice() -> impl IntoView {
    let filters: Filters = expect_context();
    let choices = Memo::new(|_| {
        let choice = |columns_by: HeatmapColumns, title: &str| Choice {
            value: columns_by.name().into(),
            title: title.into(),
            group: None,
        };
        vec![
            choice(HeatmapColumns::Days, i18n::heat_days()),
            choice(HeatmapColumns::Weekdays, i18n::heat_week()),
        ]
    });
    let chosen = Memo::new(move |_| filters.heatmap_columns.get().to_string());
    let on_change =
        Callback::new(move |name: String| filters.set_heatmap_columns(name.parse().unwrap_or_default()));
    view! { <Select label=i18n::heat_columns choices chosen on_change /> }
}
