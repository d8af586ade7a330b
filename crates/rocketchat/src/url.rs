//! The platform's URL parser: the browser's own in the page, and natively, for the tests, another one of the same
//! standard (WHATWG URL). So the page carries no Unicode tables, and the address is exactly what the browser requests.

/// Host and path of an http or https URL in the parser's canonical form, all in ASCII.
pub struct Parts {
    /// With its port, if that is not the scheme's usual one.
    pub host: String,
    /// Begins with a slash.
    pub path: String,
}

/// Parses a whole URL; nothing where the parser refuses it.
#[cfg(target_arch = "wasm32")]
pub fn parts(text: &str) -> Option<Parts> {
    let url = web_sys::Url::new(text).ok()?;
    Some(Parts { host: url.host(), path: url.pathname() })
}

/// Parses a whole URL; nothing where the parser refuses it.
#[cfg(not(target_arch = "wasm32"))]
pub fn parts(text: &str) -> Option<Parts> {
    let url = ::url::Url::parse(text).ok()?;
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    Some(Parts { host: format!("{}{port}", url.host_str()?), path: url.path().to_owned() })
}
