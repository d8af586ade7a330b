//! Any bytes as the replies of a workspace to everything that a client asks.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rocketchat::Response;

#[path = "../../tests/properties/readers.rs"]
mod readers;

/// The errors' own text in place of the page's sentences.
mod sentences {
    use rocketchat::error::ApiError;
    use rocketchat::sign_in::SignInError;

    pub fn of_api_error(error: &ApiError) -> String {
        error.to_string()
    }

    pub fn of_sign_in_error(error: &SignInError) -> String {
        error.to_string()
    }
}

/// The status that a leading control character selects; without one it is 200, so that a plain body is a valid input.
const STATUSES: [u16; 8] = [204, 400, 401, 403, 404, 405, 429, 502];

/// Separates two replies; it never occurs in UTF-8.
const BETWEEN: u8 = 0xFF;

fuzz_target!(|bytes: &[u8]| {
    let replies: Vec<Response> = bytes.split(|byte| *byte == BETWEEN).take(6).map(reply).collect();
    readers::read_everything(&replies);
});

fn reply(bytes: &[u8]) -> Response {
    let (status, body) = match bytes {
        [mark, body @ ..] if *mark < 8 => (STATUSES[usize::from(*mark)], body),
        body => (200, body),
    };
    Response {
        status,
        content_type: "application/json".into(),
        body: String::from_utf8_lossy(body).into_owned(),
    }
}
