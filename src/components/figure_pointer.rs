//! A chart read by mouse, pen or finger.

use leptos::ev::{PointerEvent, pointerup};
use leptos::prelude::*;
use leptos_use::{UseTimeoutFnReturn, use_event_listener, use_timeout_fn};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::figure_state::FigureState;
use super::finger::{is_finger, is_swipe, place};

/// For how long a point is read before its words can be pointed at, in milliseconds.
const MOMENT: f64 = 400.0;

/// What the pointer does over a figure. Words that stood for a moment can be pointed at; on the way to another point they
/// let the pointer through.
#[derive(Clone, Copy)]
pub(super) struct PointerReading {
    state: FigureState,
    is_at_rest: RwSignal<bool>,
    /// Begins to wait for the moment.
    start_rest: Callback<()>,
    /// Ends the waiting.
    stop_rest: Callback<()>,
    /// What the press that is about to end as a click chooses, and whether at once.
    pressed: StoredValue<Option<(usize, bool)>>,
}

/// Reads the chart by the pointer.
pub(super) fn use_pointer_reading(state: FigureState) -> PointerReading {
    let is_at_rest = RwSignal::new(false);
    let UseTimeoutFnReturn { start, stop, .. } = use_timeout_fn(move |()| is_at_rest.set(true), MOMENT);
    let crosshair = state.reader.crosshair;
    // A tap elsewhere lets go what a finger holds. The charts that share a mark are not elsewhere, and have heard of it.
    let _ = use_event_listener(window(), pointerup, move |event| {
        let is_ours = crosshair.tapped.get() == event.time_stamp();
        if is_finger(&event) && !is_ours && crosshair.pinned.get().is_some() {
            crosshair.clear();
        }
    });
    PointerReading {
        state,
        is_at_rest,
        start_rest: Callback::new(start),
        stop_rest: Callback::new(move |()| stop()),
        pressed: StoredValue::new(None),
    }
}

impl PointerReading {
    /// Whether the words of the marked point can be pointed at.
    pub fn is_firm(self) -> bool {
        let pinned = self.state.reader.crosshair.pinned;
        let is_held = || pinned.get().is_some() && pinned.get() == self.state.active.get();
        self.state.dragged.get().is_none() && (is_held() || self.is_at_rest.get())
    }

    /// Resets the dwell timer, so that the tooltip no longer takes pointer events.
    pub fn wake(self) {
        self.is_at_rest.set(false);
        // A figure loses the focus as well by being removed, when all of this is gone.
        let _ = self.stop_rest.try_run(());
    }

    pub fn on_move(self, event: &PointerEvent) {
        if is_over_words(event) {
            return;
        }
        let FigureState { reader, dragged, is_by_key, .. } = self.state;
        let (index, marked) = (self.hit(event), reader.crosshair.marked);
        // Nobody reads while dragging.
        let is_read = dragged.get().is_none();
        if index != marked.get() || !is_read {
            self.wake();
        }
        if index != marked.get() && is_read {
            self.start_rest.run(());
        }
        is_by_key.set(false);
        marked.set(index);
    }

    pub fn on_down(self, event: &PointerEvent) {
        if is_over_words(event) {
            return;
        }
        let FigureState { reader, dragged, down, .. } = self.state;
        let index = self.hit(event);
        self.wake();
        reader.crosshair.is_by_finger.set(is_finger(event));
        down.set(is_finger(event).then(|| place(event)));
        reader.crosshair.marked.set(index);
        dragged.set(index.filter(|_| event.button() == 0));
    }

    pub fn on_up(self, event: &PointerEvent) {
        let FigureState { reader, dragged, down, .. } = self.state;
        let crosshair = reader.crosshair;
        // Words tell another place than the chart under them.
        let to = if is_over_words(event) { crosshair.marked.get() } else { self.hit(event) };
        let from = dragged.get();
        dragged.set(None);
        if is_finger(event) {
            crosshair.tapped.set(event.time_stamp());
        }
        match (from, to, down.get()) {
            // A finger that passes over the chart scrolls, or does nothing: two taps zoom.
            (_, _, Some(at)) if is_swipe(at, place(event)) => crosshair.marked.set(None),
            // Beside the points is elsewhere.
            (None, _, Some(_)) => crosshair.clear(),
            // It reads first, and opens with the second tap.
            (Some(from), _, Some(_)) => self.pressed.set_value(Some((from, false))),
            (Some(from), Some(to), None) if from == to => self.pressed.set_value(Some((to, true))),
            (Some(from), Some(to), None) => self.state.zoom(from, to),
            _ => {}
        }
        down.set(None);
    }

    /// Chooses what was pressed. Not before: a dialog that opened before the press has ended would be closed by it.
    pub fn on_click(self) {
        if let Some((index, at_once)) = self.pressed.try_update_value(Option::take).flatten() {
            self.state.choose(index, at_once);
        }
    }

    pub fn on_leave(self) {
        self.wake();
        self.state.reader.crosshair.marked.set(None);
        self.state.dragged.set(None);
        self.state.down.set(None);
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
