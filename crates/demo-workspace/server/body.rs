//! Bodies that do not arrive whole.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use http_body::{Frame, SizeHint};
use tokio::time::Sleep;

/// How long the first half has to leave before the connection closes.
const PAUSE: Duration = Duration::from_millis(50);

/// A body that fails after its first bytes, upon which the server closes the connection.
struct Cut {
    first: Bytes,
    /// How many bytes the head promises; none where there is not even a head.
    promised: Option<u64>,
    pause: Pin<Box<Sleep>>,
}

/// No byte, not even of the head.
pub fn none() -> Body {
    Body::new(Cut {
        first: Bytes::new(),
        promised: None,
        pause: Box::pin(tokio::time::sleep(Duration::ZERO)),
    })
}

/// Half of what the head promises.
pub fn half(text: &str) -> Body {
    let first = Bytes::copy_from_slice(&text.as_bytes()[..text.len() / 2]);
    let pause = Box::pin(tokio::time::sleep(PAUSE));
    Body::new(Cut { first, promised: Some(text.len() as u64), pause })
}

/// A text with a byte in its middle that belongs to no text.
pub fn not_utf8(text: String) -> Body {
    let mut bytes = text.into_bytes();
    let middle = bytes.len() / 2;
    if let Some(byte) = bytes.get_mut(middle) {
        *byte = 0xff;
    }
    Body::from(bytes)
}

impl HttpBody for Cut {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        if !self.first.is_empty() {
            return Poll::Ready(Some(Ok(Frame::data(std::mem::take(&mut self.first)))));
        }
        let failed = || Some(Err(std::io::ErrorKind::ConnectionAborted.into()));
        match self.promised {
            Some(_) => self.pause.as_mut().poll(context).map(|()| failed()),
            None => Poll::Ready(failed()),
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.promised.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
