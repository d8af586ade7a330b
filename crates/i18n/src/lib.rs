//! What the page says. One function a message; its text comes from the language that is open, which the page loads as
//! a file, so that a reader downloads no language but their own.
//!
//! A message read inside a view, memo or effect makes that run again when another language is opened.
//!
//! The texts stand in `languages/`, a folder each, in Fluent. The build writes the functions, and ends where a language
//! lacks a message, a thing that is put into one, or a plural form.

mod saying;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{LazyLock, OnceLock};

use reactive_graph::graph::Observer;
use reactive_graph::signal::ArcTrigger;
use reactive_graph::traits::{Notify, Track};

pub use saying::Tongue;
use saying::{Put, say};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The messages of one language.
struct Catalogue {
    messages: Vec<&'static str>,
    /// Whether the language is written from right to left. Names from elsewhere stand by themselves then, as each may
    /// run the other way.
    is_isolating: bool,
    tongue: Rc<dyn Tongue>,
}

thread_local! {
    static OPEN: RefCell<Option<Rc<Catalogue>>> = const { RefCell::new(None) };
}

/// The files of the languages opened so far: they stay, so that a message without arguments needs no copy.
static FILES: [OnceLock<String>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

/// Notified when another language is opened.
static CHANGED: LazyLock<ArcTrigger> = LazyLock::new(ArcTrigger::new);

/// Opens a language by its tag (one of [`LANGUAGES`]) for all that is said from now on: its file as the page loaded it,
/// whether it is written from right to left, and its grammar. Whatever reads a message reactively runs again. False where
/// the file is not this program's; what was open stays so then.
pub fn open(tag: &str, file: String, is_from_right: bool, tongue: Rc<dyn Tongue>) -> bool {
    let Some(at) = LANGUAGES.iter().position(|own| *own == tag) else { return false };
    if file.lines().next() != Some(PRINT) {
        return false;
    }
    let mut lines = FILES[at].get_or_init(|| file).lines();
    let is_ours = lines.next() == Some(PRINT);
    let messages: Vec<&'static str> = lines.collect();
    if !is_ours || messages.len() != COUNT {
        return false;
    }
    let catalogue = Catalogue { messages, is_isolating: is_from_right, tongue };
    OPEN.with(|open| *open.borrow_mut() = Some(Rc::new(catalogue)));
    CHANGED.notify();
    true
}

/// Makes the running view, memo or effect, if any, run again when another language is opened. Every message does so itself;
/// this is for what else depends on the language, such as the formats of numbers and dates.
pub fn track_language() {
    // Outside of these nothing is to be followed.
    if Observer::get().is_some() {
        CHANGED.track();
    }
}

/// Several things as one phrase of the open language: `A, B and C`.
pub fn list(things: &[String]) -> String {
    current().map(|catalogue| catalogue.tongue.list(things)).unwrap_or_default()
}

fn current() -> Option<Rc<Catalogue>> {
    track_language();
    let open = OPEN.with(|open| open.borrow().clone());
    #[cfg(any(not(target_arch = "wasm32"), feature = "english"))]
    if open.is_none()
        && self::open(
            "en",
            include_str!(concat!(env!("OUT_DIR"), "/en.txt")).into(),
            false,
            Rc::new(saying::English),
        )
    {
        return OPEN.with(|open| open.borrow().clone());
    }
    open
}

#[inline(never)]
fn plain(at: usize) -> &'static str {
    current().and_then(|catalogue| catalogue.messages.get(at).copied()).unwrap_or_default()
}

fn told(at: usize, put: &[Put<'_>]) -> String {
    let Some(catalogue) = current() else { return String::new() };
    let pattern = catalogue.messages.get(at).copied().unwrap_or_default();
    say(pattern, put, catalogue.is_isolating, &*catalogue.tongue)
}
