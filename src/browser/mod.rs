//! The browser's own services behind typed functions.

pub mod demo_worker;
pub mod fetch;
pub mod first_script;
pub mod host_clock;
