//! Ids for elements that name each other (`for`, `aria-labelledby`, `aria-controls`).

use std::cell::Cell;

/// An id that no other element of the page has: `id-7`. Call it once in a component's body.
pub fn use_id() -> String {
    thread_local! { static NEXT: Cell<u32> = const { Cell::new(0) }; }
    format!("id-{}", NEXT.replace(NEXT.get() + 1))
}
