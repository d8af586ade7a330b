//! Random numbers.

/// A random number, at least 0 and below 1.
pub fn random() -> f64 {
    js_sys::Math::random()
}
