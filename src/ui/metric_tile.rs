//! A metric at a glance: its name, its number, how it has changed, and its course.

use analytics::change::Assessment;
use leptos::ev::MouseEvent;
use leptos::html::{Button, Div};
use leptos::prelude::*;
use leptos_use::{UseElementSizeReturn, use_element_size};

use super::chart::canvas::Canvas;
use super::chart::chart_model::AnyChart;
use super::icon::{Icon, LuArrowDown, LuArrowUp};
use super::id::use_id;
use super::panel::controls::named_action_button;
use super::table::cell::CellValue;
use super::tabs::is_plain_click;
use crate::browser::page_theme::use_page_theme;
use charts::geometry::Size;
use charts::theme::Theme;

/// What a tile shows.
#[derive(Clone, Default, PartialEq)]
pub struct TileModel {
    /// The name.
    pub name: String,
    /// The number, or why there is none.
    pub body: TileBody,
    /// That its number is of all departments though some are chosen, in a few words; none where it is not.
    pub chip: Option<String>,
    /// What it counts, or of when it is, in a few words; may be empty.
    pub note: String,
    /// Whether a change belongs below the number, also before it is known: its line is there, so that nothing moves.
    pub is_compared: bool,
    /// How the number stands to its target, where it has one.
    pub target: Option<TileTarget>,
    /// Its course over the period; may be none.
    pub sparkline: AnyChart,
    /// Whether the numbers are old, as there are no newer ones yet.
    pub is_stale: bool,
}

/// The number, or what stands in its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum TileBody {
    /// Before the first answer.
    #[default]
    Loading,
    /// No answer, for a reason in a few words; and what may bring one.
    Failed(String, WayOn),
    /// An answer without this number, for a reason in a few words.
    Absent(String),
    /// The number.
    Number(TileNumber),
}

/// What may bring an answer that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayOn {
    /// Another try.
    Retry,
    /// What the page says once for all.
    OfPage,
    /// Nothing: it is refused, and will be.
    None,
}

/// A number with its change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TileNumber {
    /// The number in words.
    pub text: String,
    /// The number for other programs.
    pub value: Option<CellValue>,
    /// Whether it is near the truth and not the truth.
    pub is_about: bool,
    /// Whether its words also tell of how many it is a part.
    pub is_part: bool,
    /// How it has changed; none without a comparison.
    pub change: Option<TileChange>,
}

/// A change in words.
#[derive(Clone, Debug, PartialEq)]
pub struct TileChange {
    /// The words: `12 % faster`.
    pub text: String,
    /// What it was, in the number's unit.
    pub before: f64,
    /// By how much more it is; none where the two are of unlike days.
    pub difference: Option<f64>,
    /// Whether it is for the better.
    pub assessment: Assessment,
    /// Whether there is more or less; none where neither is told.
    pub is_more: Option<bool>,
}

/// A target in words.
#[derive(Clone, Debug, PartialEq)]
pub struct TileTarget {
    /// The words: `target 1 min met`.
    pub text: String,
    /// Whether it is met.
    pub is_met: bool,
}

/// What choosing a tile does.
#[derive(Clone)]
pub enum TileAction {
    /// Nothing: it is no button.
    None,
    /// It makes its metric the main one.
    Choose(Signal<bool>, Callback<()>),
    /// It leads to a view, by this address.
    Open(Signal<String>, Callback<()>),
}

/// A tile; the whole of it can be pressed where it does something.
#[component]
pub fn MetricTile(
    /// What it shows.
    #[prop(into)]
    model: Signal<TileModel>,
    /// What choosing it does.
    action: TileAction,
    /// Called when the person wants another try.
    on_retry: Callback<()>,
    /// The refresh button of its panel, which takes the focus from a button that goes.
    refresh_button: NodeRef<Button>,
    /// The marked point of its course.
    #[prop(into)]
    active: Signal<Option<usize>>,
) -> impl IntoView {
    let value_id = use_id();
    let name = Memo::new(move |_| model.with(|model| model.name.clone()));
    let body = Memo::new(move |_| model.with(|model| model.body.clone()));
    let is_compared = Memo::new(move |_| model.with(|model| model.is_compared));
    let note = Memo::new(move |_| model.with(|model| model.note.clone()));
    let target = Memo::new(move |_| model.with(|model| model.target.clone()));
    let chip = Memo::new(move |_| model.with(|model| model.chip.clone()));
    let (chosen, has_sparkline) = match action {
        TileAction::Choose(is_chosen, _) => (is_chosen, true),
        TileAction::None | TileAction::Open(..) => (Signal::stored(false), false),
    };
    view! {
        <li
            class="metric-tile"
            data-chosen=move || chosen.get().to_string()
            data-state=move || model.with(state_name)
            data-lasting=move || model.with(|model| matches!(model.body, TileBody::Failed(_, WayOn::None))).to_string()
        >
            <TileName name action described_by=value_id.clone() />
            <div class="tile-words" id=value_id>
                {move || body_view(body.get(), name.get(), on_retry, refresh_button)}
                {move || change_line(&body.get(), is_compared.get())}
                {move || target.get().map(target_view)}
                {move || chip.get().map(|chip| view! { <p class="chip">{chip}</p> })}
                <p class="tile-note" title=move || note.get()>{move || note.get()}</p>
            </div>
            {has_sparkline.then(|| view! { <Sparkline model active /> })}
        </li>
    }
}

/// The name: a button, a link, or neither.
#[component]
fn TileName(
    name: Memo<String>,
    action: TileAction,
    /// The id of the words that go on from the name.
    described_by: String,
) -> impl IntoView {
    match action {
        TileAction::None => view! { <p class="tile-name">{move || name.get()}</p> }.into_any(),
        TileAction::Choose(is_chosen, on_choose) => view! {
            <button
                type="button"
                class="tile-name"
                aria-pressed=move || is_chosen.get().to_string()
                aria-describedby=described_by
                on:click=move |_| on_choose.run(())
            >
                {move || name.get()}
            </button>
        }
        .into_any(),
        TileAction::Open(href, on_open) => {
            let on_click = move |event: MouseEvent| {
                if is_plain_click(&event) {
                    event.prevent_default();
                    on_open.run(());
                }
            };
            view! {
                <a class="tile-name" href=move || href.get() aria-describedby=described_by on:click=on_click>
                    {move || name.get()}
                </a>
            }
            .into_any()
        }
    }
}

fn body_view(
    body: TileBody,
    name: String,
    on_retry: Callback<()>,
    refresh_button: NodeRef<Button>,
) -> AnyView {
    match body {
        TileBody::Loading => view! { <p class="tile-value skeleton" aria-hidden="true"></p> }.into_any(),
        TileBody::Absent(why) => view! { <p class="tile-value tile-absent">{why}</p> }.into_any(),
        TileBody::Failed(why, way_on) => {
            let retry = (way_on == WayOn::Retry).then(|| {
                named_action_button(
                    (i18n::tiles_retry(), on_retry),
                    Some(i18n::agents_retry(&name)),
                    refresh_button,
                )
            });
            view! { <p class="tile-value tile-absent">{why}</p> {retry} }.into_any()
        }
        TileBody::Number(TileNumber { text, is_about, .. }) => {
            let about = is_about.then(|| view! { <span class="tile-about">{i18n::tiles_about()}" "</span> });
            view! { <p class="tile-value">{about}{text}</p> }.into_any()
        }
    }
}

/// The change of a number; an empty line where it is still to come.
fn change_line(body: &TileBody, is_compared: bool) -> Option<AnyView> {
    match body {
        TileBody::Number(TileNumber { change: Some(change), .. }) => {
            Some(change_view(change.clone()).into_any())
        }
        TileBody::Number(_) if is_compared => Some(view! { <p class="tile-change"></p> }.into_any()),
        _ => None,
    }
}

fn change_view(TileChange { text, assessment, is_more, .. }: TileChange) -> impl IntoView {
    let arrow = is_more.map(|is_more| if is_more { LuArrowUp } else { LuArrowDown });
    let arrow = arrow.map(|icon| view! { <Icon icon /> });
    let kind = match assessment {
        Assessment::Better => "better",
        Assessment::Worse => "worse",
        Assessment::Neutral => "neutral",
    };
    view! { <p class="tile-change" data-change=kind>{arrow}{text}</p> }
}

fn target_view(TileTarget { text, is_met }: TileTarget) -> impl IntoView {
    view! { <p class="tile-target" data-met=is_met.to_string()>{text}</p> }
}

/// The course of the numbers, for the eye alone: the chart of the metric has its words.
#[component]
fn Sparkline(model: Signal<TileModel>, active: Signal<Option<usize>>) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let UseElementSizeReturn { width, height } = use_element_size(place);
    let size = Memo::new(move |_| Size { width: width.get().round(), height: height.get().round() });
    let chart = Memo::new(move |_| model.with(|model| model.sparkline.clone()));
    let has_chart = Memo::new(move |_| chart.with(|chart| *chart != AnyChart::default()));
    let page_theme = use_page_theme();
    let theme = Memo::new(move |_| match model.with(|model| model.is_stale) {
        true => page_theme.with(Theme::faded),
        false => page_theme.get(),
    });
    view! {
        <div class="sparkline" node_ref=place>
            <Show when=move || has_chart.get()>
                <Canvas chart size active theme />
            </Show>
        </div>
    }
}

/// How it stands with a tile; tests and styles read it as `data-state`.
fn state_name(model: &TileModel) -> &'static str {
    match &model.body {
        TileBody::Loading => "loading",
        TileBody::Failed(..) => "failed",
        TileBody::Absent(_) => "empty",
        TileBody::Number(_) if model.is_stale => "stale",
        TileBody::Number(_) => "ready",
    }
}
