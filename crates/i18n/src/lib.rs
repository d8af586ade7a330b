//! The interface's messages in the reader's language: one typed function for each message.
//!
//! The messages are Fluent files in `languages/`, one folder for each language. The build makes a function of each message
//! (`panel-try-again` becomes [`panel_try_again`]) and fails where a language lacks a message, an argument or a plural
//! form. Their texts are not compiled in: the page loads the file of one language and hands it to [`open`].
//!
//! ```
//! // Without a page, messages are in English.
//! assert_eq!(i18n::panel_try_again(), "Retry");
//! assert_eq!(i18n::age_minutes(2.0), "2 min ago");
//! assert_eq!(i18n::receipt_covers("1–28 Mar 2026"), "Covers: 1–28 Mar 2026");
//! ```
//!
//! A message read inside a view, memo or effect makes that run again when another language is opened.

mod format;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{LazyLock, OnceLock};

use reactive_graph::graph::Observer;
use reactive_graph::signal::ArcTrigger;
use reactive_graph::traits::{Notify, Track};

pub use format::Locale;
use format::{Argument, format_message};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The messages of one language.
struct Catalogue {
    /// In the order of their ids. The generated functions know the indexes.
    patterns: Vec<&'static str>,
    /// Whether text arguments are set apart from the sentence around them: needed where the language is written from right
    /// to left, as an argument may run the other way.
    is_isolating: bool,
    locale: Rc<dyn Locale>,
}

thread_local! {
    static CURRENT: RefCell<Option<Rc<Catalogue>>> = const { RefCell::new(None) };
}

/// The files of the languages opened so far. They are never dropped, so that a message without arguments is a `&'static str`.
static FILES: [OnceLock<String>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

/// Notified when another language is opened.
static CHANGED: LazyLock<ArcTrigger> = LazyLock::new(ArcTrigger::new);

/// Makes a language the current one, by its tag (one of [`LANGUAGES`]) and its file, whose first line is the fingerprint
/// of the program that it was compiled for and each other line a message. Whatever reads a message reactively runs again.
///
/// Returns false, and changes nothing, where the tag is unknown or the file was compiled for another program.
pub fn open(tag: &str, file: String, is_from_right: bool, locale: Rc<dyn Locale>) -> bool {
    let Some(index) = LANGUAGES.iter().position(|own| *own == tag) else { return false };
    if file.lines().next() != Some(FINGERPRINT) {
        return false;
    }
    let patterns: Vec<&'static str> = FILES[index].get_or_init(|| file).lines().skip(1).collect();
    if patterns.len() != MESSAGE_COUNT {
        return false;
    }
    let catalogue = Catalogue { patterns, is_isolating: is_from_right, locale };
    CURRENT.with(|current| *current.borrow_mut() = Some(Rc::new(catalogue)));
    CHANGED.notify();
    true
}

/// Makes the running view, memo or effect, if any, run again when another language is opened. Every message does so
/// itself; this is for what else depends on the language, such as the formats of numbers and dates.
pub fn track_language() {
    // Outside of an observer there is nothing to run again, and tracking there is a warning.
    if Observer::get().is_some() {
        CHANGED.track();
    }
}

/// Joins several texts as the current language does: `A, B and C`.
pub fn list(items: &[String]) -> String {
    current().map(|catalogue| catalogue.locale.list(items)).unwrap_or_default()
}

fn current() -> Option<Rc<Catalogue>> {
    track_language();
    let current = CURRENT.with(|current| current.borrow().clone());
    #[cfg(any(not(target_arch = "wasm32"), feature = "english"))]
    if current.is_none() && open_english() {
        return CURRENT.with(|current| current.borrow().clone());
    }
    current
}

#[cfg(any(not(target_arch = "wasm32"), feature = "english"))]
fn open_english() -> bool {
    open("en", include_str!(concat!(env!("OUT_DIR"), "/en.txt")).into(), false, Rc::new(format::English))
}

/// A message without arguments. Not inlined, as hundreds of functions call it.
#[inline(never)]
fn message(index: usize) -> &'static str {
    current().and_then(|catalogue| catalogue.patterns.get(index).copied()).unwrap_or_default()
}

/// A message with arguments.
fn formatted(index: usize, arguments: &[Argument<'_>]) -> String {
    let Some(catalogue) = current() else { return String::new() };
    let pattern = catalogue.patterns.get(index).copied().unwrap_or_default();
    format_message(pattern, arguments, catalogue.is_isolating, &*catalogue.locale)
}
