use super::*;

#[test]
fn what_would_fill_the_memory_is_not_read() {
    let body = format!("[{}0]", r#"{"":0},"#.repeat(limits::VALUES / 2));
    assert!(body.len() < limits::BODY_BYTES);
    let Err(ApiError::InvalidResponse { source }) = json(&body, "chat.example".into()) else { panic!() };
    assert_eq!(source.to_string(), "the answer has more than 1000000 entries");
    assert_eq!(error_body(&body), Envelope::default());
    // Commas and brackets inside a text are none.
    let text = format!(r#"["{}\"{}"]"#, "[{,".repeat(limits::VALUES), "\\\\,");
    assert!(!has_too_many_values(&text) && json(&text, "chat.example".into()).is_ok());
}

fn read(status: u16, content_type: &str, text: &str) -> Result<String, EndpointError> {
    let response = Response { status, content_type: content_type.into(), body: text.into() };
    body(response, &"chat.example".into(), "view-livechat-manager")
}

fn error(status: u16, text: &str) -> ApiError {
    match read(status, "application/json", text) {
        Err(EndpointError::ApiError(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_page_in_place_of_data_is_no_endpoint() {
    assert_eq!(read(200, "text/html", "<!doctype html>"), Err(EndpointError::NotFound(200)));
    assert_eq!(read(200, "application/json", "  <html>"), Err(EndpointError::NotFound(200)));
    assert_eq!(read(404, "text/plain", "404 Not Found"), Err(EndpointError::NotFound(404)));
}

#[test]
fn json_is_data_whatever_its_content_type_says() {
    assert_eq!(read(200, "text/html", " {}"), Ok("{}".into()));
    assert_eq!(read(200, "text/plain", "[]"), Ok("[]".into()));
    assert_eq!(read(200, "", "{}"), Ok("{}".into()));
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    assert_eq!(read(200, "application/json", "\u{FEFF}\r\n {}"), Ok("{}".into()));
    assert_eq!(read(200, "application/json", "\u{FEFF}<html>"), Err(EndpointError::NotFound(200)));
    let marked = "\u{FEFF}{\"error\":\"must not\"}";
    assert_eq!(error(400, marked), ApiError::RequestRejected { why: Some("must not".into()) });
}

#[test]
fn a_refusal_by_a_page_is_a_proxys_and_no_matter_of_the_session() {
    for status in [401, 403] {
        let expected = ApiError::ProxyRefused { host: "chat.example".into(), status };
        assert_eq!(error(status, "<html>"), expected);
    }
    assert_eq!(error(401, "{}"), ApiError::SignedOut);
    assert_eq!(error(401, ""), ApiError::SignedOut);
}

fn answered(text: &str) -> Result<Value, EndpointError> {
    let response = Response { status: 200, content_type: "application/json".into(), body: text.into() };
    answer(response, "chat.example".into(), "").map(|(value, _)| value)
}

#[test]
fn a_refusal_with_a_status_of_success_is_reported_in_its_own_words() {
    let rejected = |why: Option<&str>| {
        Err(EndpointError::ApiError(ApiError::RequestRejected { why: why.map(str::to_owned) }))
    };
    assert_eq!(
        answered(r#"{"success":false,"error":"The database is full"}"#),
        rejected(Some("The database is full"))
    );
    assert_eq!(answered(r#"{"status":"error","message":"Not now"}"#), rejected(Some("Not now")));
    assert_eq!(answered(r#"{"success":false}"#), rejected(None));
    assert_eq!(answered(r#"{"success":false,"error":{"a":1}}"#), rejected(None));
    let turned = "{\"success\":false,\"error\":\"a\u{202E}b\\nc\"}";
    assert_eq!(answered(turned), rejected(Some("ab c")));
    let long = format!(r#"{{"success":false,"error":"{}"}}"#, "x".repeat(900));
    assert_eq!(answered(&long), rejected(Some(&format!("{}…", "x".repeat(200)))));
    let enterprise = r#"{"success":false,"error":"no","errorType":"error-action-not-allowed"}"#;
    assert_eq!(answered(enterprise), Err(ApiError::PremiumRequired.into()));
    // An agent's presence is in a field of the same name.
    assert!(answered(r#"{"status":"online"}"#).is_ok() && answered(r#"{"success":true}"#).is_ok());
}

#[test]
fn json_that_does_not_say_that_it_is_an_answer_is_another_services() {
    let missing = || DecodeError::from(DecodeFault::Missing);
    let classify_decode_error = |text: &str| {
        classify_decode_error(missing(), &serde_json::from_str(text).unwrap(), "chat.example".into())
    };
    for text in [r#"{"ok":true}"#, r#"{"status":"ok"}"#, "[]", "null", "7", r#""hello""#] {
        assert_eq!(classify_decode_error(text), ApiError::NotAnApi { host: "chat.example".into() }, "{text}");
    }
    for text in [r#"{"success":true}"#, r#"{"status":"success"}"#] {
        assert_eq!(classify_decode_error(text), missing().into(), "{text}");
    }
}

#[test]
fn a_workspace_is_known_by_how_it_requests_to_sign_in() {
    let refuses = |status, body: &str| {
        is_sign_in_required(&Response { status, content_type: String::new(), body: body.into() })
    };
    let old = r#"{"status":"error","message":"You must be logged in to do this."}"#;
    let new = r#"{"success":false,"error":"You must be logged in to do this."}"#;
    assert!(refuses(401, old) && refuses(401, new));
    assert!(
        !refuses(401, r#"{"status":"error","message":"Unauthorized"}"#)
            && !refuses(401, "<html>")
            && !refuses(200, old)
    );
}

#[test]
fn the_wait_of_the_limiter_is_read_from_its_words() {
    let words = r#"{"success":false,"error":"Error, too many requests. Please slow down. You must wait 42 seconds before trying this endpoint again. [error-too-many-requests]"}"#;
    assert_eq!(error(429, words), ApiError::RateLimited { host: "chat.example".into(), seconds: Some(42) });
    assert_eq!(error(429, "slow down"), ApiError::RateLimited { host: "chat.example".into(), seconds: None });
}

#[test]
fn a_proxys_error_page_is_the_servers_failure() {
    assert_eq!(error(502, "<html>"), ApiError::ServerError { host: "chat.example".into(), status: 502 });
}

#[test]
fn a_missing_licence_is_distinguished_from_a_bad_request() {
    let enterprise = r#"{"success":false,"error":"This is an enterprise feature [error-action-not-allowed]","errorType":"error-action-not-allowed"}"#;
    assert_eq!(error(400, enterprise), ApiError::PremiumRequired);
    assert_eq!(error(400, "{}"), ApiError::RequestRejected { why: None });
    assert_eq!(error(400, r#"{"error":7}"#), ApiError::RequestRejected { why: None });
}

#[test]
fn a_body_that_breaks_off_is_distinguished_from_one_that_is_no_json() {
    let read = |text| json(text, "chat.example".into());
    assert_eq!(read("[1, 2"), Err(ApiError::TruncatedBody { host: "chat.example".into() }));
    assert_eq!(read("oops"), Err(DecodeError::from(DecodeFault::NotJson).into()));
}
