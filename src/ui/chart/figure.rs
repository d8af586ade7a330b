//! A chart as a figure with words: canvas, read-out by pointer and by keyboard, and one sentence.

use leptos::html::Div;
use leptos::prelude::*;
use leptos_use::{UseElementSizeReturn, use_element_size};

use super::canvas::Canvas;
use super::chart_model::AnyChart;
use super::figure_keys::use_keyboard_navigation;
pub use super::figure_options::{FigureOptions, Sound};
use super::figure_pointer::use_pointer_interaction;
use super::figure_state::FigureState;
use super::tooltip::Tooltip;
use crate::browser::page_theme::use_theme_of;
use crate::browser::printing::use_printing;
use charts::geometry::Size;
use charts::theme::Theme;

/// How high a chart is at most that fills its place, in CSS pixels, so that nothing grows without end.
const MAX_HEIGHT: f64 = 2_560.0;

/// Pixels of a chart for each CSS pixel on paper, where these are 96 an inch.
const PAPER_RATIO: f64 = 3.0;

/// A chart that can be read with eyes, pointer, keyboard and ears.
#[component]
pub fn Figure(
    /// What it shows, for those who hear it.
    #[prop(into)]
    name: Signal<String>,
    /// The chart.
    #[prop(into)]
    chart: Signal<AnyChart>,
    /// How it is read.
    options: FigureOptions,
) -> impl IntoView {
    let surface = NodeRef::<Div>::new();
    let natural = Memo::new(move |_| chart.with(|chart| chart.map_or_default(|model| model.height())));
    let size = use_chart_size(surface, natural, options.on_paper);
    let min_ratio = if options.on_paper.is_some() { PAPER_RATIO } else { 1.0 };
    let state = FigureState::new(chart, size, use_chart_theme(surface, options), options);
    let pointer = use_pointer_interaction(state);
    let keys = use_keyboard_navigation(state, pointer);
    let mark = Memo::new(move |_| state.mark());
    let hint = Memo::new(move |_| match state.active.get().and_then(|index| state.opened(index)) {
        Some(_) => i18n::figure_to_open().to_owned(),
        None => String::new(),
    });
    let is_hoverable = Memo::new(move |_| pointer.is_hoverable());
    let selection = Memo::new(move |_| state.selection());
    let summary = Memo::new(move |_| state.map_or_default(|model| model.summary()));
    let label = if options.drill_down.is_some() { i18n::figure_label_opening } else { i18n::figure_label };
    let announcement = move || match keys.announcement() {
        Some(text) => text.to_owned(),
        None if !state.is_keyboard.get() => String::new(),
        None => mark.with(|mark| mark.as_ref().map(|(words, _)| words.sentence())).unwrap_or_default(),
    };
    view! {
        <figure class="figure">
            <div
                class="figure-surface"
                data-opens=move || hint.with(|hint| !hint.is_empty()).to_string()
                node_ref=surface
                style:--height=move || natural.get().map(|height| format!("{height}px"))
                tabindex="0"
                role="application"
                aria-roledescription=i18n::figure_role
                aria-label=move || label(&name.get(), &summary.get())
                on:pointermove=move |event| pointer.on_move(&event)
                on:pointerdown=move |event| pointer.on_down(&event)
                on:pointerup=move |event| pointer.on_up(&event)
                on:click=move |_| pointer.on_click()
                on:pointerleave=move |_| pointer.on_leave()
                on:blur=move |_| pointer.on_leave()
                on:keydown=move |event| keys.on_key(&event)
            >
                <Canvas chart size active=state.active theme=state.theme min_ratio />
                {move || selection.get().map(|(left, width)| view! {
                    <div class="figure-selection" style:left=format!("{left}px") style:width=format!("{width}px")></div>
                })}
                <Tooltip mark hint is_hoverable size />
            </div>
            <figcaption class="summary">{move || summary.get()}</figcaption>
            <div class="unseen" role="status">{move || announcement()}</div>
        </figure>
    }
}

/// The size of a chart on its surface, in whole CSS pixels: its own height, or all that its place has. Nothing measures a
/// page while it prints, so that the size on paper is told.
fn use_chart_size(surface: NodeRef<Div>, natural: Memo<Option<f64>>, on_paper: Option<Size>) -> Memo<Size> {
    let UseElementSizeReturn { width, height } = use_element_size(surface);
    let is_printing = on_paper.map(|size| (use_printing(), size));
    Memo::new(move |_| {
        if let Some((_, size)) = is_printing.filter(|(is_printing, _)| is_printing.get()) {
            return size;
        }
        let height = natural.get().unwrap_or_else(|| height.get().round().min(MAX_HEIGHT));
        Size { width: width.get().round(), height }
    })
}

/// The page's theme, or on a sheet that of its place, faded while the numbers are old.
fn use_chart_theme(surface: NodeRef<Div>, options: FigureOptions) -> Memo<Theme> {
    let page_theme = use_theme_of(options.on_paper.map(|_| surface));
    Memo::new(move |_| match options.is_old.is_some_and(|is_old| is_old.get()) {
        true => page_theme.with(Theme::faded),
        false => page_theme.get(),
    })
}
