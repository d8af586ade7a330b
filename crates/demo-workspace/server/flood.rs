//! Answers of any number of rows, made while they are sent, so that a flood needs no memory here.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use http_body::Frame;

/// So many rows are made at once.
const ROWS_AT_ONCE: u64 = 1_000;

/// One answer on its way.
struct Flood {
    kind: Kind,
    next: u64,
    end: u64,
    /// The JSON after the rows, until it has been sent.
    ending: Option<String>,
    /// The JSON before the rows, until it has been sent.
    beginning: Option<&'static str>,
}

/// The list in a route's answer.
#[derive(Clone, Copy)]
enum Kind {
    Agents,
    Availability,
    Departments,
    Names,
    Points,
}

/// An answer of a route with so many rows, all of them different, from a place on; it announces twice as many.
pub fn body(segment: &str, rows: u64, from: u64) -> Body {
    let kind = match segment {
        "conversations-by-agent" => Kind::Agents,
        "available-for-service-history" => Kind::Availability,
        "agent" => Kind::Names,
        "charts-data" => Kind::Points,
        _ => Kind::Departments,
    };
    let end = from.saturating_add(rows);
    let total = rows.saturating_mul(2);
    Body::new(Flood {
        kind,
        next: from,
        end,
        beginning: Some(kind.beginning()),
        ending: Some(kind.ending(total)),
    })
}

impl Kind {
    fn beginning(self) -> &'static str {
        match self {
            Self::Agents => r#"{"data":["#,
            Self::Availability => r#"{"agents":["#,
            Self::Departments => r#"{"departments":["#,
            Self::Names => r#"{"users":["#,
            Self::Points => r#"{"dataPoints":[],"dataLabels":["#,
        }
    }

    fn row(self, number: u64) -> String {
        match self {
            Self::Agents => format!(r#"{{"label":"agent {number}","value":1}}"#),
            Self::Availability => format!(r#"{{"username":"a{number}","availableTimeInSeconds":1}}"#),
            Self::Departments => format!(r#"{{"_id":"d{number}","rooms":1,"name":"Department {number}"}}"#),
            Self::Names => format!(r#"{{"username":"a{number}","name":"Agent {number}"}}"#),
            Self::Points => format!(r#""{number}""#),
        }
    }

    fn ending(self, total: u64) -> String {
        let unspecified = if matches!(self, Self::Agents) { r#""unspecified":0,"# } else { "" };
        format!(r#"],{unspecified}"total":{total},"success":true}}"#)
    }
}

impl Flood {
    fn piece(&mut self) -> Option<String> {
        if let Some(beginning) = self.beginning.take() {
            return Some(beginning.to_owned());
        }
        let from = self.next;
        self.next = self.end.min(from + ROWS_AT_ONCE);
        if from == self.next {
            return self.ending.take();
        }
        let rows = (from..self.next).map(|number| self.kind.row(number)).collect::<Vec<_>>().join(",");
        Some(if self.next < self.end { rows + "," } else { rows })
    }
}

impl HttpBody for Flood {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Poll::Ready(self.piece().map(|piece| Ok(Frame::data(Bytes::from(piece)))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(segment: &str, rows: u64, from: u64) -> serde_json::Value {
        let read = axum::body::to_bytes(body(segment, rows, from), usize::MAX);
        let bytes = tokio::runtime::Runtime::new().unwrap().block_on(read).unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }

    #[test]
    fn an_answer_has_the_rows_that_were_wanted() {
        for (segment, list) in [
            ("conversations-by-agent", "data"),
            ("available-for-service-history", "agents"),
            ("agent", "users"),
            ("department", "departments"),
            ("charts-data", "dataLabels"),
        ] {
            for rows in [0, 1, 1_000, 2_500] {
                let sent = sent(segment, rows, 7);
                assert_eq!(sent[list].as_array().map(Vec::len), Some(rows as usize), "{segment}");
                assert_eq!(sent["total"], 2 * rows);
            }
        }
        assert_eq!(sent("department", 1, 7)["departments"][0]["_id"], "d7");
    }
}
