//! A chart read by mouse, pen or finger.

use leptos::ev::{PointerEvent, pointerup};
use leptos::prelude::*;
use leptos_use::{UseTimeoutFnReturn, use_event_listener, use_timeout_fn};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::figure_state::FigureState;
use super::touch::{client_position, is_swipe, is_touch_pointer};

/// For how long a point is read before its words can be pointed at, in milliseconds.
const DWELL_MS: f64 = 400.0;

/// What the pointer does over a figure. Words that stood for a moment can be pointed at; on the way to another point they
/// let the pointer through.
#[derive(Clone, Copy)]
pub(crate) struct PointerInteraction {
    state: FigureState,
    has_dwelled: RwSignal<bool>,
    /// Begins to wait for the moment.
    start_dwell: Callback<()>,
    /// Ends the waiting.
    stop_dwell: Callback<()>,
    /// What the press that is about to end as a click chooses, and whether at once.
    pressed: StoredValue<Option<(usize, bool)>>,
}

/// Reads the chart by the pointer.
pub(crate) fn use_pointer_interaction(state: FigureState) -> PointerInteraction {
    let has_dwelled = RwSignal::new(false);
    let UseTimeoutFnReturn { start, stop, .. } = use_timeout_fn(move |()| has_dwelled.set(true), DWELL_MS);
    let crosshair = state.options.crosshair;
    // A tap elsewhere lets go what a finger holds. The charts that share a mark are not elsewhere, and have heard of it.
    let _ = use_event_listener(window(), pointerup, move |event| {
        let is_ours = crosshair.last_tap.get() == event.time_stamp();
        if is_touch_pointer(&event) && !is_ours && crosshair.pinned.get().is_some() {
            crosshair.clear();
        }
    });
    PointerInteraction {
        state,
        has_dwelled,
        start_dwell: Callback::new(start),
        stop_dwell: Callback::new(move |()| stop()),
        pressed: StoredValue::new(None),
    }
}

impl PointerInteraction {
    /// Whether the words of the marked point can be pointed at.
    pub fn is_hoverable(self) -> bool {
        let pinned = self.state.options.crosshair.pinned;
        let is_held = || pinned.get().is_some() && pinned.get() == self.state.active.get();
        self.state.drag_start.get().is_none() && (is_held() || self.has_dwelled.get())
    }

    /// Resets the dwell timer, so that the tooltip no longer takes pointer events.
    pub fn reset_dwell(self) {
        self.has_dwelled.set(false);
        // A figure loses the focus as well by being removed, when all of this is gone.
        let _ = self.stop_dwell.try_run(());
    }

    pub fn on_move(self, event: &PointerEvent) {
        if is_over_words(event) {
            return;
        }
        let FigureState { options, drag_start, is_keyboard, .. } = self.state;
        let (index, marked) = (self.hit(event), options.crosshair.marked);
        // Nobody reads while dragging.
        let is_read = drag_start.get().is_none();
        if index != marked.get() || !is_read {
            self.reset_dwell();
        }
        if index != marked.get() && is_read {
            self.start_dwell.run(());
        }
        is_keyboard.set(false);
        marked.set(index);
    }

    pub fn on_down(self, event: &PointerEvent) {
        if is_over_words(event) {
            return;
        }
        let FigureState { options, drag_start, touch_start, .. } = self.state;
        let index = self.hit(event);
        self.reset_dwell();
        options.crosshair.is_touch.set(is_touch_pointer(event));
        touch_start.set(is_touch_pointer(event).then(|| client_position(event)));
        options.crosshair.marked.set(index);
        drag_start.set(index.filter(|_| event.button() == 0));
    }

    pub fn on_up(self, event: &PointerEvent) {
        let FigureState { options, drag_start, touch_start, .. } = self.state;
        let crosshair = options.crosshair;
        // Words tell another place than the chart under them.
        let to = if is_over_words(event) { crosshair.marked.get() } else { self.hit(event) };
        let from = drag_start.get();
        drag_start.set(None);
        if is_touch_pointer(event) {
            crosshair.last_tap.set(event.time_stamp());
        }
        match (from, to, touch_start.get()) {
            // A finger that passes over the chart scrolls, or does nothing: two taps zoom.
            (_, _, Some(at)) if is_swipe(at, client_position(event)) => crosshair.marked.set(None),
            // Beside the points is elsewhere.
            (None, _, Some(_)) => crosshair.clear(),
            // It reads first, and opens with the second tap.
            (Some(from), _, Some(_)) => self.pressed.set_value(Some((from, false))),
            (Some(from), Some(to), None) if from == to => self.pressed.set_value(Some((to, true))),
            (Some(from), Some(to), None) => self.state.zoom(from, to),
            _ => {}
        }
        touch_start.set(None);
    }

    /// Chooses what was pressed. Not before: a dialog that opened before the press has ended would be closed by it.
    pub fn on_click(self) {
        if let Some((index, at_once)) = self.pressed.try_update_value(Option::take).flatten() {
            self.state.choose(index, at_once);
        }
    }

    pub fn on_leave(self) {
        self.reset_dwell();
        self.state.options.crosshair.marked.set(None);
        self.state.drag_start.set(None);
        self.state.touch_start.set(None);
    }

    fn hit(self, event: &PointerEvent) -> Option<usize> {
        self.state.hit(f64::from(event.offset_x()), f64::from(event.offset_y()))
    }
}

/// Whether the pointer is over the words of a point, and not over the chart.
fn is_over_words(event: &PointerEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.closest(".tooltip").is_ok_and(|found| found.is_some()))
}
