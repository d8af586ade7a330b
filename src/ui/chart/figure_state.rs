//! What a figure knows while its chart is read: the chart on its surface, the marked point, and what a choice does.

use analytics::range::DateRange;
use charts::geometry::Size;
use charts::theme::Theme;
use leptos::prelude::*;

use super::chart_model::{AnyChart, ChartModel, TooltipContent};
use super::crosshair::Crosshair;
use super::figure_options::FigureOptions;

/// A chart on its surface, as it is read.
#[derive(Clone, Copy)]
pub(crate) struct FigureState {
    pub chart: Signal<AnyChart>,
    pub size: Memo<Size>,
    pub theme: Memo<Theme>,
    pub options: FigureOptions,
    /// The point that is shown; numbers can change under a marked one.
    pub active: Memo<Option<usize>>,
    /// Whether the marked point was reached by keys: only who walks by keys is to hear it.
    pub is_keyboard: RwSignal<bool>,
    /// The point where the dragging began.
    pub drag_start: RwSignal<Option<usize>>,
    /// Where a finger came down, if it is one.
    pub touch_start: RwSignal<Option<(f64, f64)>>,
}

impl FigureState {
    pub fn new(
        chart: Signal<AnyChart>,
        size: Memo<Size>,
        theme: Memo<Theme>,
        options: FigureOptions,
    ) -> Self {
        let points = move || chart.with(|chart| chart.map_or_default(|model| model.point_count()));
        let active = Memo::new(move |_| options.crosshair.shown().filter(|index| *index < points()));
        Self {
            chart,
            size,
            theme,
            options,
            active,
            is_keyboard: RwSignal::new(false),
            drag_start: RwSignal::new(None),
            touch_start: RwSignal::new(None),
        }
    }

    /// What the chart says; the default where there is none.
    pub fn map_or_default<T: Default>(self, read: impl FnOnce(&dyn ChartModel) -> T) -> T {
        self.chart.with(|chart| chart.map_or_default(read))
    }

    pub fn point_count(self) -> usize {
        self.map_or_default(|model| model.point_count())
    }

    /// How many points further the next column is.
    pub fn stride(self) -> usize {
        self.map_or_default(|model| model.stride()).max(1)
    }

    /// The point at a place of the surface.
    pub fn hit(self, x: f64, y: f64) -> Option<usize> {
        self.theme.with(|theme| self.map_or_default(|model| model.hit(x, y, self.size.get(), theme)))
    }

    fn anchor(self, index: usize) -> (f64, f64) {
        self.theme.with(|theme| self.map_or_default(|model| model.anchor(index, self.size.get(), theme)))
    }

    fn can_zoom(self, index: usize) -> bool {
        self.options.on_zoom.is_some() && self.map_or_default(|model| model.days(index).is_some())
    }

    /// What the row of a point's name opens.
    pub fn opened(self, index: usize) -> Option<String> {
        let row = self.map_or_default(|model| model.table_row(index))?;
        self.options.drill_down?.0.with(|table| table.opened_by(row))
    }

    /// The words of the marked point, and where it lies.
    pub fn mark(self) -> Option<(TooltipContent, (f64, f64))> {
        let index = self.active.get()?;
        let mut words = self.map_or_default(|model| model.tooltip_content(index));
        let Crosshair { pinned, is_touch, .. } = self.options.crosshair;
        match pinned.get() {
            Some(held) if held == index && is_touch.get() => {
                words.lines.push(i18n::figure_held_by_finger().into());
            }
            Some(held) if held == index => words.lines.push(i18n::figure_held().into()),
            Some(_) if self.can_zoom(index) => words.lines.push(i18n::figure_to_zoom().into()),
            _ => {}
        }
        Some((words, self.anchor(index)))
    }

    /// The left edge and the width of what would be zoomed to: from the point that is held, or where the dragging began.
    pub fn selection(self) -> Option<(f64, f64)> {
        let by_mouse = self.drag_start.get().filter(|_| self.touch_start.get().is_none());
        let (from, to) = (by_mouse.or(self.options.crosshair.pinned.get())?, self.active.get()?);
        let is_span = self.can_zoom(to) && from != to && from < self.point_count();
        is_span.then(|| {
            let (one, other) = (self.anchor(from).0, self.anchor(to).0);
            (one.min(other), (one - other).abs())
        })
    }

    /// Narrows the period to the days between two points.
    pub fn zoom(self, from: usize, to: usize) {
        let days = |index| self.map_or_default(|model| model.days(index));
        let (Some(on_zoom), Some(first), Some(last)) =
            (self.options.on_zoom, days(from.min(to)), days(from.max(to)))
        else {
            return;
        };
        if let Ok(range) = DateRange::new(first.start(), last.end()) {
            self.options.crosshair.clear();
            on_zoom.run(range);
        }
    }

    /// A choice opens whoever has a drawer: `at_once`, or with the second one. Elsewhere the first one holds a point, and
    /// the second zooms to what lies between, or lets the same one go.
    pub fn choose(self, index: usize, at_once: bool) {
        let pinned = self.options.crosshair.pinned;
        match pinned.get_untracked() {
            held if (at_once || held == Some(index)) && self.open(index) => {}
            Some(held) if held == index => pinned.set(None),
            Some(held) if self.can_zoom(index) => self.zoom(held, index),
            _ => pinned.set(Some(index)),
        }
    }

    /// Opens what a point stands for; tells whether there is something.
    fn open(self, index: usize) -> bool {
        let Some((key, (_, on_open))) = self.opened(index).zip(self.options.drill_down) else { return false };
        on_open.run(key);
        true
    }

    /// Sounds a point, where points are heard.
    pub fn play(self, point: Option<usize>) {
        if let Some((sound, index)) = self.options.sound.zip(point).filter(|(sound, _)| sound.is_on.get()) {
            sound.play.run(self.map_or_default(|model| model.level(index)));
        }
    }
}
