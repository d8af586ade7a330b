//! What fills a panel: its numbers, or why there are none and the way on.

use leptos::html::Button;
use leptos::prelude::*;

use super::controls::{PanelAction, PanelControls, action_button};
use super::error::PanelError;
use super::state::Body;
use crate::ui::chart::figure::{Figure, FigureOptions};
use crate::ui::chart::legend::{ColourLegend, Legend};
use crate::ui::chart::shown_chart::ShownChart;

/// A skeleton, the numbers, or a sentence in their place.
#[component]
pub(crate) fn PanelBody(
    /// What there is to show.
    #[prop(into)]
    body: Signal<Body>,
    /// The chart as the reader has it.
    shown: ShownChart,
    /// The panel's name.
    #[prop(into)]
    name: Signal<String>,
    /// What can be done about the query.
    controls: PanelControls,
    /// How a chart is read.
    options: FigureOptions,
    /// Called when the person wants another try.
    on_refresh: Callback<()>,
    /// The panel's refresh button.
    refresh_button: NodeRef<Button>,
) -> impl IntoView {
    let has_chart = Memo::new(move |_| shown.is_some());
    view! {
        {move || match body.get() {
            Body::Skeleton => view! { <div class="skeleton" aria-hidden="true"></div> }.into_any(),
            // The page says why, and has the way on.
            Body::Failed(error) if error.is_page_wide => {
                empty(i18n::panel_no_numbers().into(), vec![], refresh_button)
            }
            Body::Failed(error) => failed(&error, on_refresh, controls.demo, refresh_button),
            Body::Empty(sentence, leads_on) => {
                let actions = controls.alternatives.filter(|_| leads_on).map(|actions| actions.run(()));
                empty(sentence, actions.unwrap_or_default(), refresh_button)
            }
            Body::Numbers if has_chart.get() => view! { <Chart shown name options /> }.into_any(),
            Body::Numbers => ().into_any(),
        }}
    }
}

/// A chart with its legend and its scale of colours.
#[component]
fn Chart(
    /// The chart as the reader has it.
    shown: ShownChart,
    /// The panel's name.
    name: Signal<String>,
    /// How it is read.
    options: FigureOptions,
) -> impl IntoView {
    let ShownChart { parts, hidden, chart, is_old } = shown;
    let scale = Memo::new(move |_| chart.with(|chart| chart.map_or_default(|model| model.scale())));
    let options = FigureOptions { is_old: Some(is_old), ..options };
    view! {
        <Legend parts hidden />
        <Figure name chart options />
        <ColourLegend scale />
    }
}

/// Why there is nothing to show, and the way on.
fn failed(
    error: &PanelError,
    on_retry: Callback<()>,
    on_demo: Callback<()>,
    refresh_button: NodeRef<Button>,
) -> AnyView {
    let action = match error.is_in_demo {
        true => Some((i18n::sign_in_demo(), on_demo)),
        false => error.is_retryable.then_some((i18n::panel_try_again(), on_retry)),
    };
    view! {
        <div class="failed" role="alert">
            <p>{error.sentence.clone()}</p>
            {action.map(|action| action_button(action, refresh_button))}
        </div>
    }
    .into_any()
}

/// That there is nothing, and what may show something.
fn empty(sentence: String, actions: Vec<PanelAction>, refresh_button: NodeRef<Button>) -> AnyView {
    let buttons = actions.into_iter().map(|action| action_button(action, refresh_button)).collect_view();
    view! { <div class="empty"><p>{sentence}</p><p class="ways-on">{buttons}</p></div> }.into_any()
}
