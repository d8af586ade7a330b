//! The names that server functions need of the crate `wasm-streams` to compile. The dashboard calls none of those, so
//! there is nothing behind the names, and no stream of this kind ever exists.

use std::convert::Infallible;

use futures_util::Stream;
use futures_util::stream::Pending;
use wasm_bindgen::JsValue;

/// A stream of which there is none.
pub struct ReadableStream {
    never: Infallible,
}

impl ReadableStream {
    /// Never called: it would read a server function's answer.
    pub fn from_raw(_: web_sys::ReadableStream) -> Self {
        never()
    }

    /// Never called: it would send a server function's question.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        never()
    }

    /// Never called, for want of a stream.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        match self.never {}
    }

    /// Never called, for want of a stream.
    pub fn into_stream(self) -> Pending<Result<JsValue, JsValue>> {
        match self.never {}
    }
}

fn never() -> ! {
    unreachable!("the dashboard calls no server function")
}
