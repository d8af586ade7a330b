//! The browser's own services behind typed functions.

pub mod demo_worker;
pub mod fetch;
pub mod boot_script;
pub mod host_clock;
pub mod tone;
pub mod page_context;
pub mod clipboard;
pub mod theme;
pub mod language;
pub mod storage;
mod indexed_db;
pub mod clock;
pub mod clock_sync;
pub mod sonification;
pub mod intl;
pub mod preferences;
pub mod task;
pub mod intl_format;
mod intl_date_locale;
mod intl_formats;
pub mod direction;
pub mod page_theme;
pub mod text_measure;
pub mod files;
pub mod zone;
pub mod locale;
