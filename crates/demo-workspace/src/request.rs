//! A parsed HTTP request to the workspace.

/// One parsed request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path, such as `/api/v1/me`.
    pub path: String,
    /// The query's names and values, decoded.
    pub query: Vec<(String, String)>,
    /// The header `X-User-Id`.
    pub user_id: Option<String>,
    /// The header `X-Auth-Token`.
    pub token: Option<String>,
    /// The body; empty when there is none.
    pub body: String,
}

impl Request {
    /// A `GET` of a path that may carry a query, as in an address bar.
    pub fn get(address: &str) -> Self {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        Self { method: "GET".into(), path: path.into(), query: parse_query(query), ..Self::default() }
    }

    /// A `POST` of a body.
    pub fn post(path: &str, body: &str) -> Self {
        Self { method: "POST".into(), path: path.into(), body: body.into(), ..Self::default() }
    }

    /// The same request, signed.
    pub fn signed(mut self, user_id: &str, token: &str) -> Self {
        self.user_id = Some(user_id.into());
        self.token = Some(token.into());
        self
    }

    /// The value of a query parameter.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The department to report on. The server takes an empty one and the word `undefined` for none.
    pub(crate) fn department(&self) -> Option<&str> {
        self.parameter("departmentId").filter(|id| !id.is_empty() && *id != "undefined")
    }
}

/// The names and values of a raw query or of a form's body, decoded.
pub fn parse_query(raw: &str) -> Vec<(String, String)> {
    raw.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = tail.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        let escaped = code.filter(|_| *first == b'%').and_then(|code| u8::from_str_radix(code, 16).ok());
        bytes.push(escaped.unwrap_or(if *first == b'+' { b' ' } else { *first }));
        rest = if escaped.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_decoded() {
        let query = parse_query("start=2026-11-01T00%3A00%3A00.000Z&text=a+b&ids%5B%5D=x&bare&odd=%zz");
        let expected = [
            ("start", "2026-11-01T00:00:00.000Z"),
            ("text", "a b"),
            ("ids[]", "x"),
            ("bare", ""),
            ("odd", "%zz"),
        ];
        assert_eq!(query, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
}
