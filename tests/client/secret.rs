//! A token is nowhere but in the header that carries it and in the storage that the person chose.

use omnichannel_dashboard::api::login::SignInError;
use omnichannel_dashboard::api::{Address, Connection, Credentials, Request, TokenKind};

use crate::desk::*;

const TOKEN: &str = "RScctEHSmLGZGywfIhWyRpyofhKOiMoUIpimhvheU3f";

#[test]
fn no_debug_text_holds_the_token() {
    for kind in [TokenKind::Login, TokenKind::Personal] {
        let who = Credentials { user_id: "u".into(), token: TOKEN.into(), kind, keeps_answers: true };
        assert!(![format!("{who:?}"), format!("{who:#?}")].concat().contains(TOKEN));
    }
}

#[test]
fn a_question_holds_no_token() {
    let desk = Desk::new(|request: &Request| {
        assert!(!format!("{request:?}").to_lowercase().contains("token"));
        nothing(request)
    });
    desk.all_reports();
}

#[test]
fn an_address_with_a_password_is_refused_without_repeating_it() {
    let error = SignInError::from(Address::parse("https://ana:hunter2@chat.example", true).unwrap_err());
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

#[test]
fn a_trouble_repeats_nothing_of_what_it_could_not_read() {
    let echo = format!(
        r#"{{"totalizers":"{TOKEN}","dataLabels":"{TOKEN}","data":"{TOKEN}","total":"{TOKEN}","departments":[{{"_id":1,"rooms":"{TOKEN}"}}],"agents":[{{"username":["{TOKEN}"]}}]}}"#
    );
    for body in [echo, format!("{TOKEN} is no JSON"), format!(r#"{{"{TOKEN}":"#)] {
        for (name, answer) in Desk::always(reply(200, "application/json", &body)).each_report() {
            let trouble = answer.unwrap_err();
            assert!(!format!("{trouble} {trouble:?}").contains(TOKEN), "{name}: {trouble}");
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
        keeps_answers: true,
    };
    let connection = Connection::Workspace(address.clone(), who);
    assert!(connection.to_text().unwrap().contains(TOKEN));
    assert!(!format!("{address} {address:?} {}", connection.host()).contains(TOKEN));
}
