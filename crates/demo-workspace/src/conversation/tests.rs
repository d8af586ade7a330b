use super::*;
use Author::{Agent, Bot, System, Visitor};

fn conversation(messages: &[(Author, i64)]) -> Conversation {
    let at = |second: i64| DateTime::from_timestamp(second, 0).unwrap();
    Conversation {
        visitor: crate::Visitor { first_day: 0, number: 0 },
        department: None,
        opened_at: at(0),
        service: Some(Service { agent: Id::of(&[1]), since: at(10) }),
        messages: messages
            .iter()
            .map(|(author, second)| Message { author: *author, sent_at: at(*second) })
            .collect(),
        on_hold_at: None,
        closed_at: None,
        is_closed_by_visitor: false,
        transfers: Vec::new(),
        is_department_null: false,
        ignores_bots: false,
    }
}

/// First response, mean response and reaction, in seconds.
fn times(messages: &[(Author, i64)]) -> [Option<f64>; 3] {
    let sample = conversation(messages);
    [sample.first_response_time(), sample.response_time(), sample.reaction_time()]
}

#[test]
fn a_first_response_counts_from_the_first_question() {
    let sample = conversation(&[(Visitor, 2), (Visitor, 5), (System, 10), (Agent, 32)]);
    assert_eq!(sample.first_response_time(), Some(30.0));
    assert_eq!(sample.reaction_time(), Some(22.0));
}

#[test]
fn a_second_message_in_one_breath_is_no_response() {
    let sample =
        conversation(&[(Visitor, 1), (Agent, 31), (Agent, 91), (Visitor, 100), (Visitor, 110), (Agent, 110)]);
    assert_eq!(sample.response_time(), Some(20.0));
}

#[test]
fn until_the_visitor_writes_each_answer_is_the_first_one() {
    let alone = [(Agent, 60), (Agent, 120), (Agent, 180)];
    assert_eq!(times(&alone[..1]), [Some(60.0), Some(60.0), Some(50.0)]);
    assert_eq!(times(&alone), [Some(180.0), Some(120.0), Some(170.0)]);
    // Also the one after the visitor's first word; from then on it stays.
    let answered = [&alone[..], &[(Visitor, 200), (Agent, 240), (Agent, 300)]].concat();
    assert_eq!(times(&answered), [Some(40.0), Some(100.0), Some(230.0)]);
    let further = [&answered[..], &[(Visitor, 400), (Agent, 440)]].concat();
    assert_eq!(times(&further), [Some(40.0), Some(88.0), Some(230.0)]);
}

#[test]
fn a_bot_answers_first_unless_bots_are_passed_over() {
    let messages = [(Visitor, 1), (Bot, 3), (System, 10), (Agent, 31), (Visitor, 50), (Agent, 70)];
    assert_eq!(times(&messages), [Some(2.0), Some(11.0), Some(3.0)]);
    let measured = conversation(&messages);
    let ignoring = Conversation { ignores_bots: true, ..measured };
    assert_eq!(ignoring.first_response_time(), Some(30.0));
    assert_eq!((ignoring.response_time(), ignoring.reaction_time()), (Some(25.0), Some(21.0)));
}

#[test]
fn a_bots_answer_ends_the_waiting_unless_bots_are_passed_over() {
    let measured = conversation(&[(Visitor, 1), (Bot, 3)]);
    assert_eq!((measured.waits_for_response(), measured.responder()), (false, Some(Responder::Bot)));
    let ignoring = Conversation { ignores_bots: true, ..measured };
    assert_eq!((ignoring.waits_for_response(), ignoring.responder()), (true, None));
}

#[test]
fn who_answered_first_since_the_last_question_is_the_responder() {
    let responder = |messages: &[(Author, i64)]| conversation(messages).responder();
    let agent = Some(Responder::Agent(Id::of(&[1])));
    assert_eq!(responder(&[(Visitor, 1), (Bot, 3), (Agent, 31)]), Some(Responder::Bot));
    assert_eq!(responder(&[(Visitor, 1), (Bot, 3), (Visitor, 20), (Agent, 31)]), agent);
    assert_eq!(responder(&[(Visitor, 1), (Agent, 31), (Visitor, 40)]), None);
}

#[test]
fn a_conversation_without_a_word_waits_and_has_no_metrics() {
    let silent = conversation(&[(System, 10)]);
    assert!(silent.waits_for_response() && !silent.has_metrics());
}

#[test]
fn closing_answers_nobody() {
    let closed_at = DateTime::from_timestamp(900, 0);
    let closed = Conversation { closed_at, ..conversation(&[(Visitor, 1), (Agent, 31), (Visitor, 40)]) };
    assert!(closed.waits_for_response());
}

#[test]
fn service_runs_from_the_agents_joining_to_the_close_and_to_the_last_reply() {
    let open = conversation(&[(Visitor, 1), (Agent, 31), (Agent, 50)]);
    assert_eq!((open.service_time(), open.time_to_last_reply()), (None, Some(40.0)));
    let closed = Conversation { closed_at: DateTime::from_timestamp(900, 0), ..open };
    assert_eq!(closed.service_time(), Some(890.0));
    assert_eq!(conversation(&[(Visitor, 1), (Agent, 31), (Visitor, 50)]).time_to_last_reply(), None);
    assert_eq!(conversation(&[(Visitor, 1), (Bot, 3)]).time_to_last_reply(), Some(-7.0));
}

#[test]
fn a_visitor_is_inactive_from_the_first_message_after_their_last() {
    let closed_at = DateTime::from_timestamp(4_000, 0);
    let closed = |messages: &[(Author, i64)]| Conversation { closed_at, ..conversation(messages) };
    let answered =
        closed(&[(Visitor, 1), (System, 10), (Agent, 31), (Visitor, 50), (Agent, 70), (Agent, 90)]);
    assert_eq!(answered.visitor_inactivity(), Some(3_930));
    assert_eq!(closed(&[(Visitor, 1), (System, 10), (Agent, 31)]).visitor_inactivity(), Some(3_990));
    // Neither where the visitor has the last word, nor where the visitor closed it or never wrote.
    assert_eq!(closed(&[(Visitor, 1), (Agent, 31), (Visitor, 50)]).visitor_inactivity(), None);
    assert_eq!(Conversation { is_closed_by_visitor: true, ..answered }.visitor_inactivity(), None);
    assert_eq!(closed(&[(Agent, 31)]).visitor_inactivity(), None);
    assert_eq!(conversation(&[(Visitor, 1), (Agent, 31)]).visitor_inactivity(), None);
}

#[test]
fn a_transfer_is_a_message_too() {
    let closed_at = DateTime::from_timestamp(4_000, 0);
    let transfers = vec![DateTime::from_timestamp(5, 0).unwrap()];
    let passed_on = Conversation { closed_at, transfers, ..conversation(&[(Visitor, 1), (Agent, 31)]) };
    assert_eq!(passed_on.visitor_inactivity(), Some(3_995));
}
