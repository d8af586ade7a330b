//! The browser's own services behind typed functions.

pub mod demo_worker;
pub mod fetch;
pub mod boot_script;
pub mod host_clock;
pub mod appearance;
pub mod storage;
pub mod clock;
pub mod sonification;
pub mod intl;
pub mod preferences;
pub mod task;
pub mod intl_format;
pub mod dom;
pub mod page_theme;
pub mod text_measure;
pub mod files;
