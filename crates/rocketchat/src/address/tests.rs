use super::*;

#[test]
fn an_origin_has_no_folder() {
    let origin = |text| Address::parse(text, false).unwrap().origin();
    assert_eq!(origin("https://chat.example.com/a/b"), "https://chat.example.com");
    assert_eq!(origin("http://127.0.0.1:3000"), "http://127.0.0.1:3000");
}

fn read(text: &str) -> Result<String, AddressError> {
    Address::parse(text, true).map(|address| address.to_string())
}

#[test]
fn an_address_is_read_as_people_type_it() {
    let cases = [
        ("chat.example.com", "https://chat.example.com"),
        (" https://Chat.Example.com/ ", "https://chat.example.com"),
        ("https://chat.example.com/home/", "https://chat.example.com/home"),
        ("https://example.com/sub//omnichannel/current?x=1#y", "https://example.com/sub/omnichannel/current"),
        ("https://example.com/a/./b/../c/../..", "https://example.com"),
        ("chat.example.com:8443/sub", "https://chat.example.com:8443/sub"),
        ("chat.example.com/live/x?to=https://elsewhere.example/", "https://chat.example.com/live/x"),
        ("http://localhost:3000", "http://localhost:3000"),
        ("localhost:3000", "http://localhost:3000"),
        ("LocalHost", "http://localhost"),
        ("127.0.0.1:3000", "http://127.0.0.1:3000"),
        ("127.0.0.1:3000/home?x", "http://127.0.0.1:3000/home"),
        ("[::1]:3000", "http://[::1]:3000"),
        ("https://127.0.0.1:3000", "https://127.0.0.1:3000"),
        ("192.168.1.5:3000", "https://192.168.1.5:3000"),
        ("localhost.example.com", "https://localhost.example.com"),
        ("https://[::1]:3000", "https://[::1]:3000"),
    ];
    for (text, expected) in cases {
        assert_eq!(read(text).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn each_spelling_of_an_address_is_one_text_in_ascii() {
    for (text, expected) in include!("../../../../tests/places/spellings.rs") {
        assert_eq!(read(text).ok().as_deref(), expected, "{text}");
    }
}

#[test]
fn a_host_that_is_written_otherwise_was_not_seen() {
    let is_visible = |text| Address::parse(text, false).unwrap().is_seen_in(text);
    for text in
        ["chat.example.com", " HTTPS://Chat.Example.com:443/x ", "chat.example.com./", "localhost:3000"]
    {
        assert!(is_visible(text), "{text}");
    }
    for text in
        ["сhat.example.com", "127.1:3000", "chat\u{AD}.example.com", "bücher.example/xn--bcher-kva.example"]
    {
        assert!(!is_visible(text), "{text}");
    }
}

#[test]
fn a_host_with_a_look_alike_of_its_end_is_refused_by_its_name() {
    for letter in "⧸⁄∕／＼ː։∶：․？＃＠％".chars() {
        let text = format!("https://chat.example.com{letter}login.evil.example");
        assert_eq!(read(&text), Err(AddressError::LookAlike(letter)), "{text}");
    }
    assert!(AddressError::LookAlike('⧸').to_string().contains("U+29F8"));
    // In a path they lead nowhere else, and are escaped.
    assert_eq!(read("chat.example/a⧸b").as_deref(), Ok("https://chat.example/a%E2%A7%B8b"));
}

#[test]
fn what_is_no_address_says_why() {
    let cases = [
        ("  ", AddressError::Missing),
        ("https://", AddressError::Form),
        ("https://chat.example.com:", AddressError::Form),
        ("https://chat.example.com:0", AddressError::Form),
        ("https://chat.example.com..", AddressError::Form),
        ("https://chat.exa\nmple.com", AddressError::Form),
        ("https://chat.example.com%2Fx.example", AddressError::Form),
        ("https://chat.example.com%E2%A7%B8x.example", AddressError::Form),
        ("https://chat.example.com;x.example", AddressError::Form),
        ("https://chat.example.com\u{202E}x.example", AddressError::Form),
        ("https://999.1.1.1", AddressError::Form),
        ("https://[::1", AddressError::Form),
        ("http://127.example.com", AddressError::Insecure),
        ("https:ana:secret@chat.example", AddressError::UserInfo),
        ("not an address", AddressError::Form),
        ("https://chat..example", AddressError::Form),
        ("https://chat.example:99999", AddressError::Form),
        ("javascript://alert", AddressError::Scheme),
        ("https://ana:secret@chat.example", AddressError::UserInfo),
        ("http://chat.example", AddressError::Insecure),
        ("https://chat.example/a b", AddressError::Form),
    ];
    for (text, expected) in cases {
        assert_eq!(read(text), Err(expected), "{text}");
    }
}

fn candidates(text: &str) -> Vec<String> {
    Address::parse(text, true).unwrap().candidates().iter().map(ToString::to_string).collect()
}

#[test]
fn a_page_of_a_workspace_leads_to_each_folder_above_it_the_innermost_first() {
    assert_eq!(candidates("chat.example"), ["https://chat.example"]);
    assert_eq!(
        candidates("chat.example/support/channel/channel/general?msg=a1"),
        [
            "https://chat.example/support/channel/channel/general",
            "https://chat.example/support/channel/channel",
            "https://chat.example/support/channel",
            "https://chat.example/support",
            "https://chat.example",
        ]
    );
    assert_eq!(candidates("chat.example/home"), ["https://chat.example/home", "https://chat.example"]);
}

#[test]
fn of_a_long_path_the_end_is_left_out_and_never_the_root() {
    let all = candidates("chat.example/1/2/3/4/5/6/7/8/9");
    assert_eq!(all.len(), 8);
    assert_eq!(all.first().map(String::as_str), Some("https://chat.example/1/2/3/4/5/6/7"));
    assert_eq!(all.last().map(String::as_str), Some("https://chat.example"));
}

#[test]
fn an_http_page_may_use_an_http_workspace() {
    assert!(Address::parse("http://chat.example", false).is_ok());
}

#[test]
fn what_is_near_is_near_in_each_spelling() {
    let is_local = |text| Address::parse(text, false).unwrap().is_local();
    assert!(["0x7f.1", "http://[::FFFF:10.0.0.8]", "3232235777", "Chat.LAN."].into_iter().all(is_local));
    assert!(!["[::ffff:8.8.8.8]", "134744072", "127.example.com"].into_iter().any(is_local));
}
