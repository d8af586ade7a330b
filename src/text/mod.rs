//! The sentences about what the crates compute: their titles, and their errors in the reader's language.
//!
//! Each function reads messages of `i18n`, so that a view, memo or effect which calls one runs again when another
//! language is opened.

