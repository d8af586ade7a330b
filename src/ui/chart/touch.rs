//! Touch input over a chart: telling a tap from a swipe.

use leptos::ev::PointerEvent;

/// The largest movement that still counts as a tap, in CSS pixels; browsers use about the same slop before they scroll.
const TAP_SLOP: f64 = 15.0;

/// Whether the event comes from a touch screen.
pub(crate) fn is_touch_pointer(event: &PointerEvent) -> bool {
    event.pointer_type() == "touch"
}

/// Where it is on screen.
pub(crate) fn client_position(event: &PointerEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

/// Whether it went farther than it does while it taps.
pub(crate) fn is_swipe((from_x, from_y): (f64, f64), (to_x, to_y): (f64, f64)) -> bool {
    (to_x - from_x).hypot(to_y - from_y) > TAP_SLOP
}

#[cfg(test)]
mod tests {
    use super::is_swipe;

    #[test]
    fn a_finger_that_trembles_still_taps() {
        assert!(!is_swipe((100.0, 50.0), (110.0, 60.0)));
        assert!(is_swipe((100.0, 50.0), (84.0, 50.0)) && is_swipe((100.0, 50.0), (100.0, 66.0)));
    }
}
