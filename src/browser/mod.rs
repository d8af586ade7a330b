//! The browser's own services behind typed functions.

pub mod demo_worker;
pub mod fetch;
pub mod boot_script;
pub mod host_clock;
