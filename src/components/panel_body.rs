//! What fills a panel: its numbers, or why there are none and the way on.

use leptos::html::Button;
use leptos::prelude::*;

use super::drawing::Picture;
use super::face::{Body, Content, Showing};
use super::figure::{Figure, FigureOptions};
use super::handles::{Handles, Way, passing_button};
use super::legend::{ColourScale, Legend};
use super::tiles::Tiles;
use analytics::trouble::Trouble;

/// A skeleton, the numbers, or a sentence in their place.
#[component]
pub(super) fn PanelBody(
    /// What there is to show.
    #[prop(into)]
    body: Signal<Body>,
    /// The query as it is shown.
    #[prop(into)]
    report: Signal<Showing>,
    /// The panel's name.
    #[prop(into)]
    name: Signal<String>,
    /// What can be done about the query.
    handles: Handles,
    /// How a chart is read.
    reader: FigureOptions,
    /// Called when the person wants another try.
    on_refresh: Callback<()>,
    /// The panel's refresh button.
    refresh_button: NodeRef<Button>,
) -> impl IntoView {
    view! {
        {move || match body.get() {
            Body::Skeleton => view! { <div class="skeleton" aria-hidden="true"></div> }.into_any(),
            // The page says why, and has the way on.
            Body::Failed(trouble) if trouble.is_of_page() => {
                empty(i18n::panel_no_numbers().into(), vec![], refresh_button)
            }
            Body::Failed(trouble) => failed(&trouble, on_refresh, handles.demo, refresh_button),
            Body::Empty(sentence, leads_on) => {
                let ways = handles.ways.filter(|_| leads_on).map(|ways| ways.run(()));
                empty(sentence, ways.unwrap_or_default(), refresh_button)
            }
            Body::Numbers => view! { <Numbers report name reader /> }.into_any(),
        }}
    }
}

/// The numbers at a glance; the kind of a panel's content never changes once there is one.
#[component]
fn Numbers(
    /// The query as it is shown.
    report: Signal<Showing>,
    /// The panel's name.
    name: Signal<String>,
    /// How a chart is read.
    reader: FigureOptions,
) -> impl IntoView {
    match report.with_untracked(|report| report.content.clone()) {
        Content::Nothing => ().into_any(),
        Content::Tiles(_) => {
            let tiles = Memo::new(move |_| match report.with(|report| report.content.clone()) {
                Content::Tiles(tiles) => tiles,
                _ => Vec::new(),
            });
            view! { <Tiles tiles /> }.into_any()
        }
        Content::Chart(_) => view! { <Chart report name reader /> }.into_any(),
    }
}

/// A chart with its legend and its scale of colours.
#[component]
fn Chart(
    /// The query as it is shown.
    report: Signal<Showing>,
    /// The panel's name.
    name: Signal<String>,
    /// How it is read.
    reader: FigureOptions,
) -> impl IntoView {
    let whole = Memo::new(move |_| match report.with(|report| report.content.clone()) {
        Content::Chart(picture) => picture,
        _ => Picture::default(),
    });
    let parts = Memo::new(move |_| whole.with(|picture| picture.ask(|chart| chart.parts())));
    let hidden = RwSignal::new(Vec::new());
    let picture = Memo::new(move |_| {
        let hidden: Vec<usize> = hidden.get();
        let has_it = |at: &usize| *at < parts.with(Vec::len);
        match hidden.iter().any(has_it) {
            true => whole.with(|picture| picture.ask(|chart| chart.without(&hidden))),
            false => whole.get(),
        }
    });
    let scale = Memo::new(move |_| picture.with(|picture| picture.ask(|chart| chart.scale())));
    let is_old = Memo::new(move |_| report.with(|report| report.face.state == "stale"));
    let reader = FigureOptions { is_old: Some(is_old), ..reader };
    view! {
        <Legend parts hidden />
        <Figure name picture reader />
        <ColourScale scale />
    }
}

/// Why there is nothing to show, and the way on.
fn failed(
    trouble: &Trouble,
    on_retry: Callback<()>,
    on_demo: Callback<()>,
    refresh_button: NodeRef<Button>,
) -> AnyView {
    let way = match trouble {
        Trouble::Unlicensed => Some((i18n::sign_in_demo(), on_demo)),
        _ => trouble.may_pass().then_some((i18n::panel_try_again(), on_retry)),
    };
    view! {
        <div class="failed" role="alert">
            <p>{trouble.to_string()}</p>
            {way.map(|way| passing_button(way, refresh_button))}
        </div>
    }
    .into_any()
}

/// That there is nothing, and what may show something.
fn empty(sentence: String, ways: Vec<Way>, refresh_button: NodeRef<Button>) -> AnyView {
    let ways = ways.into_iter().map(|way| passing_button(way, refresh_button)).collect_view();
    view! { <div class="empty"><p>{sentence}</p><p class="ways-on">{ways}</p></div> }.into_any()
}
