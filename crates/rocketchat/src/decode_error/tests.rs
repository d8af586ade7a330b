use super::*;
use serde_json::json;

fn place_of<T: for<'de> Deserialize<'de> + fmt::Debug>(value: Value) -> String {
    read::<T>(&value).unwrap_err().to_string()
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "what could be read is not looked at")]
struct Answer {
    total: f64,
    agents: Vec<Agent>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "the same")]
struct Agent {
    stats: Option<Box<Agent>>,
    name: String,
}

/// The phrases of serde that are read. Where this fails after an update, `decode_error` has to learn the new ones.
#[test]
fn serdes_own_phrases_are_known() {
    fn fault<T: for<'de> Deserialize<'de> + fmt::Debug>(value: Value) -> DecodeFault {
        read::<T>(&value).unwrap_err().fault
    }
    let wrong = |found, expected| DecodeFault::WrongType { found, expected };
    assert_eq!(fault::<Answer>(json!({})), DecodeFault::Missing);
    assert_eq!(fault::<bool>(json!(7)), wrong(JsonType::Number, JsonType::Bool));
    assert_eq!(fault::<String>(json!(null)), wrong(JsonType::Null, JsonType::Text));
    assert_eq!(fault::<Vec<bool>>(json!("x")), wrong(JsonType::Text, JsonType::Array));
    assert_eq!(fault::<Answer>(json!(true)), wrong(JsonType::Bool, JsonType::Object));
}

#[test]
fn what_differs_is_named_by_its_place() {
    let agents = |agents: Value| json!({ "total": 1, "agents": agents });
    for (answer, place) in [
        (json!({ "agents": [] }), "total is missing"),
        (agents(json!([{ "name": "a" }, { "name": true }])), "agents[1].name is true or false and not text"),
        (agents(json!([{ "stats": {}, "name": "a" }])), "agents[0].stats.name is missing"),
        (agents(json!([{ "stats": 7, "name": "a" }])), "agents[0].stats is a number and not an object"),
        (agents(json!({})), "agents is an object and not a list"),
        (agents(json!(null)), "agents is nothing and not a list"),
    ] {
        assert_eq!(place_of::<Answer>(answer), place);
    }
    assert_eq!(place_of::<Vec<u8>>(json!({})), "the answer is an object and not a list");
    assert_eq!(place_of::<String>(json!([])), "the answer is a list and not text");
    assert_eq!(place_of::<bool>(json!("x")), "the answer is text and not true or false");
}

#[test]
fn a_row_of_several_pages_has_the_place_that_it_has_among_all() {
    let place = FieldPath::default().field("agents").item(104);
    let error = read_at::<Agent>(place.clone(), &json!({ "name": [] })).unwrap_err();
    assert_eq!(error.to_string(), "agents[104].name is a list and not text");
    let inner = read::<Agent>(&json!({})).unwrap_err();
    assert_eq!(inner.within(place).to_string(), "agents[104].name is missing");
}

#[test]
fn a_list_is_found_by_its_name() {
    let of = |answer: Value| list(&answer, "rows").map(<[_]>::len).map_err(|it| it.to_string());
    assert_eq!(of(json!({ "rows": [1, 2] })), Ok(2));
    assert_eq!(of(json!({ "rows": "x" })), Err("rows is text and not a list".into()));
    for other in [json!({}), json!([]), json!(7)] {
        assert_eq!(of(other), Err("rows is missing".into()));
    }
}

#[test]
fn no_untrusted_text_is_in_an_error() {
    for text in ["a secret, expected a boolean", "missing field `x`", "more than 2 entries"] {
        assert_eq!(place_of::<f64>(json!(text)), "the answer is text and not an object");
        assert_eq!(place_of::<Vec<u8>>(json!(text)), "the answer is text and not a list");
    }
}
