//! What the workspace answers: a status, a content type, a body.

use serde_json::{Value, json};

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The header `Content-Type`.
    pub content_type: &'static str,
    /// The body.
    pub body: String,
}

impl Response {
    /// An answer in JSON.
    pub fn json(status: u16, body: &Value) -> Self {
        Self { status, content_type: "application/json", body: text(body) }
    }

    /// A page, as the web app or a proxy would send it.
    pub fn html(status: u16) -> Self {
        let body = "<!DOCTYPE html>\n<html><head><title>Demo workspace</title></head><body>The web app.</body></html>\n";
        Self { status, content_type: "text/html; charset=utf-8", body: body.to_owned() }
    }

    /// An answer in plain words.
    pub fn text(status: u16, body: &str) -> Self {
        Self { status, content_type: "text/plain; charset=utf-8", body: body.to_owned() }
    }

    /// A good answer: the server adds `success` to each.
    pub(crate) fn success(mut body: Value) -> Self {
        body["success"] = json!(true);
        Self::json(200, &body)
    }
}

/// A value as JSON. The library's own writer brings ten kilobytes of tables for fractions into the page; the
/// language's formatting of numbers, which is there anyway, gives the same shortest text.
fn text(value: &Value) -> String {
    match value {
        Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(number), ..) => number.to_string(),
            (_, Some(number), _) => number.to_string(),
            (.., number) => number.unwrap_or_default().to_string(),
        },
        Value::String(text) => quoted(text),
        Value::Array(items) => format!("[{}]", items.iter().map(text).collect::<Vec<_>>().join(",")),
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| format!("{}:{}", quoted(name), text(value));
            format!("{{{}}}", fields.iter().map(field).collect::<Vec<_>>().join(","))
        }
        Value::Null => "null".to_owned(),
        Value::Bool(truth) => truth.to_string(),
    }
}

fn quoted(text: &str) -> String {
    // Text always has a JSON form.
    serde_json::to_string(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let value = json!({
            "a \"quoted\" name": ["\u{1F600} \n", null, true, 0, -3, 12.5, 0.1, 86_399.99, u64::MAX],
            "empty": [{}, []],
        });
        assert_eq!(serde_json::from_str::<Value>(&text(&value)).unwrap(), value);
    }
}
