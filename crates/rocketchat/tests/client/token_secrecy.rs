//! A token is nowhere but in the header that carries it and in the storage that the person chose.

use rocketchat::error::ApiError;
use rocketchat::sign_in::{Secret, SignInError, credentials, redact_secrets};
use rocketchat::{Address, Client, Connection, Credentials, Request, Response, TokenKind};

use serde_json::json;

use crate::mock::*;

const TOKEN: &str = "RScctEHSmLGZGywfIhWyRpyofhKOiMoUIpimhvheU3f";

#[test]
fn no_debug_text_holds_the_token() {
    for kind in [TokenKind::Login, TokenKind::Personal] {
        let who = Credentials { user_id: "u".into(), token: TOKEN.into(), kind, allows_cache: true };
        assert!(![format!("{who:?}"), format!("{who:#?}")].concat().contains(TOKEN));
    }
}

#[test]
fn a_request_holds_no_token() {
    let mock = MockWorkspace::new(|request: &Request| {
        let written = format!("{request:?} {}", request.body.as_deref().unwrap_or_default());
        assert!(!written.to_lowercase().contains("token"));
        nothing(request)
    });
    mock.all_reports();
}

#[test]
fn a_text_that_leaves_the_page_is_without_the_token() {
    let who =
        Credentials { user_id: "u".into(), token: TOKEN.into(), kind: TokenKind::Login, allows_cache: true };
    let address = Address::parse("https://chat.example.com", true).unwrap();
    let client = Client::new(Connection::Workspace(address, who), clock);
    assert_eq!(client.without_token(format!("a{TOKEN}b {TOKEN}")), "a***b ***");
    assert_eq!(MockWorkspace::new(nothing).client.without_token(TOKEN.into()), TOKEN);
}

#[test]
fn an_address_with_a_password_is_refused_without_repeating_it() {
    let error = SignInError::from(Address::parse("https://ana:hunter2@chat.example", true).unwrap_err());
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

fn granted(user_id: &str, token: &str) -> Result<Credentials, SignInError> {
    let body = json!({ "status": "success", "data": { "userId": user_id, "authToken": token } });
    credentials(reply(200, "application/json", &body.to_string()), "chat.example", false)
}

#[test]
fn no_debug_text_of_a_login_holds_a_secret() {
    let fields = json!({ "user": "ana", "password": "hunter2", "code": "123456", "resume": TOKEN });
    let request = Request::post("/api/v1/login", &fields);
    let body = format!(r#"{{"status":"success","data":{{"userId":"u","authToken":"{TOKEN}"}}}}"#);
    let reply = reply(200, "application/json", &body);
    let nested: Vec<(Option<Request>, Result<Response, ApiError>)> =
        vec![(Some(request.clone()), Ok(reply.clone()))];
    let granted = granted("u", TOKEN);
    let invalid = self::granted("u", &format!("{TOKEN}\n"));
    let texts = [
        format!("{request:?} {request:#?} {}", request.display_target()),
        format!("{reply:?} {reply:#?}"),
        format!("{nested:?} {nested:#?}"),
        format!("{granted:?} {granted:#?}"),
        format!("{invalid:?} {invalid:#?} {}", invalid.as_ref().unwrap_err()),
    ];
    for text in &texts {
        for secret in ["hunter2", "123456", TOKEN] {
            assert!(!text.contains(secret), "{text}");
        }
    }
    assert!(texts[0].contains("/api/v1/login") && texts[1].contains("200"), "what helps is still there");
}

#[test]
fn a_login_that_grants_what_no_head_can_carry_is_reported() {
    assert!(granted("u", TOKEN).is_ok());
    let long = "t".repeat(1_000_000);
    let invalid = ["", " ", "t\nX-Other: 1", "t\r\n", "t\0", "tökén", "\u{202E}t", long.as_str()];
    for (user_id, token) in invalid.iter().flat_map(|invalid| [("u", *invalid), (*invalid, TOKEN)]) {
        let error = granted(user_id, token).unwrap_err();
        assert_eq!(error, SignInError::Unusable { host: "chat.example".into() }, "{user_id:?} {token:?}");
        assert!(error.to_string().len() < 400, "{error}");
    }
}

#[test]
fn a_workspace_cannot_have_the_form_show_what_was_typed_in_secret() {
    let rejected = |why: &str| ApiError::RequestRejected { why: Some(why.into()) };
    let password =
        Secret::Password { user: "ana".into(), password: "hunter2".into(), code: Some("123456".into()) };
    let token = Secret::Token { user_id: "u".into(), token: TOKEN.into() };
    for (secret, why) in [(&password, "no hunter2 here"), (&password, "123456 is old"), (&token, TOKEN)] {
        assert_eq!(redact_secrets(rejected(why), secret), ApiError::RequestRejected { why: None });
    }
    for error in [rejected("ana is unknown"), ApiError::SignedOut] {
        assert_eq!(redact_secrets(error.clone(), &password), error);
    }
}

#[test]
fn an_error_repeats_nothing_of_what_it_could_not_read() {
    let echo = format!(
        r#"{{"totalizers":"{TOKEN}","dataLabels":"{TOKEN}","data":"{TOKEN}","total":"{TOKEN}","departments":[{{"_id":1,"rooms":"{TOKEN}"}}],"agents":[{{"username":["{TOKEN}"]}}]}}"#
    );
    for body in [echo, format!("{TOKEN} is no JSON"), format!(r#"{{"{TOKEN}":"#)] {
        for (name, answer) in MockWorkspace::always(reply(200, "application/json", &body)).each_report() {
            let error = answer.unwrap_err();
            assert!(!format!("{error} {error:?}").contains(TOKEN), "{name}: {error}");
        }
    }
}

#[test]
fn only_the_text_for_the_storage_holds_the_token() {
    let address = Address::parse("https://chat.example", true).unwrap();
    let who = Credentials {
        user_id: "u".into(),
        token: TOKEN.into(),
        kind: TokenKind::Personal,
        allows_cache: true,
    };
    let connection = Connection::Workspace(address.clone(), who);
    assert!(serde_json::to_string(&connection.stored().unwrap()).unwrap().contains(TOKEN));
    assert!(!format!("{address} {address:?} {:?}", connection.host()).contains(TOKEN));
}
