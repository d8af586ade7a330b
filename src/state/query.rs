//! The query of the page's address: readable keys in a fixed order, defaults left out, strangers kept, no secrets.

use super::secret_name::{bared, cut, holds_secret_name};
use super::view::View;
use crate::api::Address;
use crate::domain::limits;
use crate::domain::order::order;
use crate::domain::stranger::in_a_sentence;

/// The keys that the page knows, in the order in which it writes them.
pub const VIEW: &str = "view";
/// The period.
pub const RANGE: &str = "range";
/// The day on which weeks begin, in three letters.
pub const WEEK: &str = "week";
/// The time zone's name.
pub const ZONE: &str = "zone";
/// The departments' ids, with commas between them.
pub const DEPARTMENT: &str = "department";
/// Whom the drawer is about: `agent:` or `department:`, and a name or an id.
pub const ABOUT: &str = "about";
/// What the period is compared with.
pub const COMPARE: &str = "compare";
/// What the reader wants charts to keep to.
pub const TARGET: &str = "target";
/// How finely the trend is drawn.
pub const GROUP: &str = "group";
/// The chart name.
pub const CHART: &str = "chart";
/// Key of how the chart's heights grow.
pub const SCALE: &str = "scale";
/// What the columns of hours are.
pub const HOURS: &str = "hours";
/// `1` for a display on a wall.
pub const KIOSK: &str = "kiosk";
/// `1` for the built-in demo.
pub const DEMO: &str = "demo";
/// The workspace's address, to fill in the form.
pub const WORKSPACE: &str = "workspace";
/// How often the numbers are asked for again, in minutes.
pub const REFRESH: &str = "refresh";

/// The version of the address, where it is not the first.
pub const VERSION: &str = "v";

const ORDER: [&str; 16] = [
    DEMO, WORKSPACE, KIOSK, VIEW, RANGE, COMPARE, WEEK, ZONE, DEPARTMENT, CHART, GROUP, SCALE, TARGET, HOURS,
    REFRESH, ABOUT,
];

/// The query with `key` set to `value`, or without it.
pub fn with(search: &str, key: &str, value: Option<&str>) -> String {
    let written = value.map(|value| format!("{key}={}", escaped(value)));
    let mut pairs: Vec<(String, &str)> = pairs(search).filter(|(name, _)| name != key).collect();
    pairs.extend(written.as_deref().map(|pair| (key.to_owned(), pair)));
    let known = ORDER.iter().flat_map(|known| pairs.iter().filter(move |(name, _)| name == known));
    let strangers = pairs.iter().filter(|(name, _)| !ORDER.contains(&name.as_str()));
    joined(known.chain(strangers).map(|(_, pair)| *pair))
}

/// A query of which no more is read than the page takes in: the keys that it knows go first. Beside it, in words, what was
/// left out, if anything.
pub fn bounded(search: &str) -> (String, Option<String>) {
    if search.len() <= limits::ADDRESS_BYTES {
        return (search.to_owned(), None);
    }
    let (mut room, mut kept, mut left_out) = (limits::ADDRESS_BYTES - 1, Vec::new(), Vec::new());
    let place = |name: &str| ORDER.iter().chain([&VERSION]).position(|known| *known == name);
    let pairs: Vec<(Option<usize>, String, &str)> =
        pairs(search).map(|(name, pair)| (place(&name), name, pair)).collect();
    let known_first = order(pairs.len(), &|a, b| {
        let place = |at: usize| pairs.get(at).map(|(place, ..)| place.unwrap_or(usize::MAX));
        place(a).cmp(&place(b))
    });
    for (_, name, pair) in known_first.into_iter().filter_map(|at| pairs.get(at)) {
        match room.checked_sub(pair.len() + 1) {
            Some(rest) => {
                room = rest;
                kept.push(*pair);
            }
            None if left_out.len() <= NAMED && !holds_secret_name(&bared(name)) => {
                left_out.push(in_a_sentence(name));
            }
            None => {}
        }
    }
    (joined(kept.into_iter()), told(left_out))
}

/// So many keys that were left out are named.
const NAMED: usize = 4;

/// Names in a row; where there are too many, that there are more.
fn told(mut names: Vec<String>) -> Option<String> {
    let has_more = names.len() > NAMED;
    names.truncate(NAMED);
    names.dedup();
    names.extend(has_more.then(|| "…".to_owned()));
    (!names.is_empty()).then(|| names.join(", "))
}

/// What a query says of the view: without the workspace, without secrets, and without the name of the default view.
pub fn of_view(search: &str) -> String {
    let clean = without_secrets(search);
    let view = with(&with(clean.as_deref().unwrap_or(search), DEMO, None), WORKSPACE, None);
    let named = pairs(&view).find(|(name, _)| name == VIEW).map(|(_, pair)| format!("?{pair}"));
    if named == Some(default_view()) { with(&view, VIEW, None) } else { view }
}

/// The query as it has to stand in an address: where one that says nothing `means_more` than the defaults, these are
/// said.
pub fn spoken(search: &str, means_more: bool) -> String {
    if search.is_empty() && means_more { default_view() } else { search.to_owned() }
}

fn default_view() -> String {
    with("", VIEW, Some(View::default().name()))
}

/// The page's path as an address that leads to the page itself. One that begins with two slashes would name another
/// host; a dot between them changes nothing else (the URL Standard writes such paths so itself).
pub fn own_path(path: &str) -> String {
    if path.starts_with("//") { format!("/.{path}") } else { path.to_owned() }
}

/// What is to be said of an address with this version.
pub fn version_notice(text: &str) -> Option<String> {
    match text.parse::<u32>() {
        Ok(1) => None,
        Ok(2..) => Some(words::notices_newer_link().into()),
        _ => Some(words::notices_no_version(&format!("{VERSION}={}", in_a_sentence(text)))),
    }
}

/// The query without secrets, and with the workspace's address in its canonical form, if it was not so.
pub fn without_secrets(search: &str) -> Option<String> {
    let old: Vec<&str> = pairs(search).map(|(_, pair)| pair).collect();
    let clean: Vec<String> = cleaned(search).filter_map(|(clean, _)| clean).collect();
    (clean != old).then(|| joined(clean.iter().map(String::as_str)))
}

/// Whether a query holds a secret: by a name, also behind another value, or within the workspace's address.
pub fn has_secret(search: &str) -> bool {
    cleaned(search).any(|(_, had_secret)| had_secret)
}

/// What may stay of each pair, if anything, and whether there was a secret in it.
fn cleaned(search: &str) -> impl Iterator<Item = (Option<String>, bool)> {
    let mut has_workspace = false;
    pairs(search).map(move |(name, pair)| {
        let (written, value) = pair.split_once('=').unwrap_or((pair, ""));
        if holds_secret_name(&bared(written)) {
            return (None, true);
        }
        if name == WORKSPACE {
            return workspace(pair, value, std::mem::replace(&mut has_workspace, true));
        }
        match cut(&bared(value)) {
            Some(kept) => (Some(format!("{written}={}", escaped(kept))), true),
            None => (Some(pair.to_owned()), false),
        }
    })
}

/// The pair of a workspace's address in its canonical form. Only the first is one that the page reads, and none is as
/// long as all that it reads of an address: others go unread, or one link could have it read for minutes.
fn workspace(pair: &str, value: &str, is_repeated: bool) -> (Option<String>, bool) {
    let bare = bared(value);
    if is_repeated || value.len() > limits::ADDRESS_BYTES {
        return (None, bare.contains('@') || cut(&bare).is_some());
    }
    let had_secret = address_has_secret(&bare);
    // Escapes are undone no further than the page would, unless a secret hides behind them.
    let address = if had_secret { bare } else { unescaped(value.as_bytes()) };
    let clean = clean_address(&address);
    let is_same = clean == address && !had_secret;
    (Some(if is_same { pair.to_owned() } else { format!("{WORKSPACE}={}", escaped(&clean)) }), had_secret)
}

/// A workspace's address without what does not belong into one, nor what its path holds by a secret's name.
fn clean_address(address: &str) -> String {
    let clean = Address::without_secrets(address);
    cut(&bared(&clean)).map(Address::without_secrets).unwrap_or(clean)
}

/// Whether an address holds a name and a password, or a secret by its name.
fn address_has_secret(address: &str) -> bool {
    let ats = |text: &str| text.matches('@').count();
    let before = address.split(['?', '#']).next().unwrap_or_default();
    let clean = Address::without_secrets(before);
    ats(before) > ats(&clean) || cut(address).is_some() || cut(&bared(&clean)).is_some()
}

/// Names as the browser reads them, and whole pairs as they are written.
fn pairs(search: &str) -> impl Iterator<Item = (String, &str)> {
    // Only the first: a second one is a stranger's.
    let bare = search.strip_prefix('?').unwrap_or(search);
    let name = |pair: &str| unescaped(pair.split('=').next().unwrap_or(pair).as_bytes());
    bare.split('&').filter(|pair| !pair.is_empty()).map(move |pair| (name(pair), pair))
}

/// A name without its escapes: one that is spelt in another way is the same key to the browser.
fn unescaped(name: &[u8]) -> String {
    let digit = |at: usize| name.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let (mut bytes, mut at) = (Vec::with_capacity(name.len()), 0);
    while let Some(byte) = name.get(at) {
        at += 1;
        bytes.push(match (byte, digit(at), digit(at + 1)) {
            (b'%', Some(high), Some(low)) => {
                at += 2;
                (high * 16 + low) as u8
            }
            (b'+', ..) => b' ',
            _ => *byte,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn joined<'a>(pairs: impl Iterator<Item = &'a str>) -> String {
    let query = pairs.collect::<Vec<_>>().join("&");
    if query.is_empty() { query } else { format!("?{query}") }
}

/// Escapes what could be cut off when an address is pasted into a message.
fn escaped(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |escaped, byte| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b':' | b',' | b'/' => {
            escaped + char::from(byte).encode_utf8(&mut [0; 4])
        }
        _ => escaped + &format!("%{byte:02X}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stand_in_their_order_whatever_was_set_first() {
        let search = with("?chart=Total_messages&x=1", RANGE, Some("2026-01-01..2026-01-31"));
        assert_eq!(search, "?range=2026-01-01..2026-01-31&chart=Total_messages&x=1");
        assert_eq!(with(&search, VIEW, Some("agents")).find("view"), Some(1));
    }

    #[test]
    fn a_default_is_left_out_and_strangers_are_kept_as_they_are() {
        assert_eq!(with("range=today&later=a%20b&flag", RANGE, None), "?later=a%20b&flag");
        assert_eq!(with("?range=today", RANGE, None), "");
        assert_eq!(with("??=a", RANGE, None), "??=a");
    }

    #[test]
    fn a_value_is_escaped() {
        assert_eq!(with("", DEPARTMENT, Some("a&b=ü")), "?department=a%26b%3D%C3%BC");
        assert_eq!(with("?chart=x", ZONE, Some("America/Sao_Paulo")), "?zone=America/Sao_Paulo&chart=x");
        assert_eq!(
            with("", WORKSPACE, Some("https://chat.example:3000")),
            "?workspace=https://chat.example:3000"
        );
    }

    #[test]
    fn a_view_is_of_no_workspace() {
        let search = "?token=abc&demo=1&later=1&range=today&workspace=https://a&chart=Total_messages";
        assert_eq!(of_view(search), "?range=today&chart=Total_messages&later=1");
        assert_eq!(of_view("?demo=1"), "");
        assert_eq!(of_view(&of_view(search)), of_view(search));
    }

    #[test]
    fn of_an_address_without_end_the_known_keys_stay_and_the_rest_is_told() {
        let ids: Vec<String> = (0..500_000).map(|id| id.to_string()).collect();
        let search = format!("?x=1&department={}&range=today&view=agents", ids.join(","));
        assert_eq!(bounded(&search), ("?view=agents&range=today&x=1".into(), Some("department".into())));
        let strangers = "&a=b".repeat(500_000);
        let (kept, left_out) = bounded(&format!("?{strangers}&range=today&v=1"));
        assert!(
            kept.len() <= limits::ADDRESS_BYTES && kept.starts_with("?range=today&v=1&a=b"),
            "{}",
            kept.len()
        );
        assert_eq!(left_out.unwrap(), "a, …");
        assert_eq!(bounded(&kept), (kept.clone(), None));
        let (kept, left_out) =
            bounded(&format!("?{}={}&about=agent:Ana", "k".repeat(900_000), "v".repeat(900_000)));
        assert_eq!((kept.as_str(), left_out.unwrap().len()), ("?about=agent:Ana", 60));
    }

    #[test]
    fn a_name_is_what_the_browser_reads() {
        assert_eq!(of_view("?works%70ace=https://evil.example&dem%6F=1&%74oke%6e=a&la%74er=1"), "?la%74er=1");
        assert_eq!(without_secrets("?x%2Dauth%2dtoken=a&b=%74oken"), Some("?b=%74oken".into()));
        assert_eq!(with("?ran%67e=today&x=1", VIEW, Some("agents")), "?view=agents&ran%67e=today&x=1");
        assert_eq!(with("?ran%67e=today&range=today", RANGE, None), "");
        // No letters of a name, and no fault.
        for name in ["%", "%7", "%+74oken", "%zztok", "%74oke%FF", "+tok", "%F0%9F", "tok%65%", "ü%"] {
            let search = format!("?{name}=1");
            assert_eq!((of_view(&search), without_secrets(&search)), (search, None));
        }
    }

    #[test]
    fn the_defaults_are_said_where_nothing_means_more() {
        assert_eq!((spoken("", true), spoken("", false)), ("?view=overview".into(), String::new()));
        assert_eq!(spoken("?range=today", true), "?range=today");
        // Said or not, they are the same view.
        assert_eq!(of_view(&spoken("", true)), "");
        assert_eq!(of_view("?view=overview&range=today"), of_view("?range=today"));
        // The browser reads the first.
        assert_eq!(of_view("?view=overview&view=agents"), "");
        assert_eq!(of_view("?view=agents&view=overview"), "?view=agents&view=overview");
    }

    #[test]
    fn an_address_without_a_version_is_of_the_first() {
        assert_eq!(version_notice("1"), None);
        for newer in ["2", "17", "4294967295"] {
            assert!(version_notice(newer).is_some_and(|notice| notice.contains("newer version")), "{newer}");
        }
        for none in ["0", "-1", "1.5", "x", "99999999999"] {
            assert!(version_notice(none).is_some_and(|notice| notice.contains("no such version")), "{none}");
        }
    }

    #[test]
    fn a_version_stays_when_a_choice_is_written() {
        assert_eq!(with("?v=2&range=today&new=1", RANGE, Some("yesterday")), "?range=yesterday&v=2&new=1");
    }

    #[test]
    fn secrets_are_removed_and_nothing_else() {
        assert_eq!(
            without_secrets("?view=agents&Token=abc&range=today"),
            Some("?view=agents&range=today".into())
        );
        assert_eq!(without_secrets("?X-Auth-Token=abc"), Some(String::new()));
        assert_eq!(without_secrets("?view=agents&&later=1"), None);
    }

    #[test]
    fn a_secret_is_known_by_each_spelling_of_its_name() {
        let names = [
            "token",
            "auth-token",
            "auth_token",
            "AUTHTOKEN",
            "X-Auth-Token",
            "x.auth.token",
            "access_token",
            "rc_token",
            "rc-uid",
            "resume",
            "resumeToken",
            "userId",
            "user_id",
            "X-User-Id",
            "code",
            "Code",
            "pass",
            "pwd",
            "PWD",
            "password",
            "passwd",
            "secret",
            "client_secret",
            "api_key",
            "apiKey",
            "api-key",
            "X-API-Key",
            "authorization",
            "Authorization",
            "%61uth%2Dtoken",
            "%2574oken",
            "t%6Fken",
            "user[token]",
            "+token",
            "x-2fa-code",
            "otp",
            "jwt",
        ];
        for name in names {
            let search = format!("?range=today&{name}=abc&later=1");
            assert!(has_secret(&search), "{name}");
            assert_eq!(without_secrets(&search).as_deref(), Some("?range=today&later=1"), "{name}");
        }
    }

    #[test]
    fn the_pages_own_keys_are_no_secrets() {
        let own = ORDER.iter().chain(&[VERSION, "theme", "language"]);
        own.for_each(|name| assert!(!holds_secret_name(name), "{name}"));
    }

    #[test]
    fn a_workspace_is_named_in_its_canonical_form_and_without_secrets() {
        let cases = [
            ("https://ana:secret@chat.example.com?token=x", "https://chat.example.com", true),
            ("https://ana:secret@chat.example.com", "https://chat.example.com", true),
            (
                "https%3A%2F%2Fana%3Asecret%40chat.example.com%3Ftoken%3Dx%23y",
                "https://chat.example.com",
                true,
            ),
            ("https://chat.example.com%23token=x", "https://chat.example.com", true),
            ("https://chat.example.com/group/x?msg=a1", "https://chat.example.com/group/x", false),
            ("Chat.Example.com:443", "https://chat.example.com", false),
            ("https://b%C3%BCcher.example", "https://xn--bcher-kva.example", false),
            ("2130706433:3000", "http://127.0.0.1:3000", false),
        ];
        for (written, expected, is_secret) in cases {
            let search = format!("?workspace={written}&range=today");
            let clean = without_secrets(&search);
            assert_eq!(clean, Some(format!("?workspace={expected}&range=today")), "{written}");
            assert_eq!((has_secret(&search), has_secret(&clean.unwrap())), (is_secret, false), "{written}");
        }
        for search in [
            "?workspace=https%3A%2F%2Fchat.example.com",
            "?workspace=not+an+address",
            "?workspace=",
            "?workspace",
        ] {
            assert_eq!((without_secrets(search), has_secret(search)), (None, false), "{search}");
        }
    }

    #[test]
    fn each_spelling_loses_its_secret_as_in_the_pages_first_script() {
        let cases: Vec<(String, String, bool)> =
            serde_json::from_str(include_str!("../../tests/places/secrets.json")).unwrap();
        for (written, expected, is_secret) in cases {
            let clean = without_secrets(&written).unwrap_or_else(|| written.clone());
            assert_eq!((clean.as_str(), has_secret(&written)), (expected.as_str(), is_secret), "{written}");
            assert_eq!((without_secrets(&clean), has_secret(&clean)), (None, false), "{written}");
            assert!(!clean.contains("abc"), "{clean}");
        }
    }

    #[test]
    fn of_many_workspaces_one_is_read_and_of_one_without_end_nothing() {
        let many = format!("?range=today{}", "&workspace=https://chat.example.com".repeat(60_000));
        assert_eq!(without_secrets(&many).unwrap(), "?range=today&workspace=https://chat.example.com");
        let nested = format!("?workspace={}chat.example.com&range=today", "a@b://".repeat(300_000));
        assert_eq!((without_secrets(&nested), has_secret(&nested)), (Some("?range=today".into()), true));
    }

    #[test]
    fn a_secret_among_what_was_too_much_is_not_told() {
        let search = format!("?view=agents&x;token%3Dabc={}", "v".repeat(20_000));
        assert_eq!(bounded(&search), ("?view=agents".into(), None));
    }

    #[test]
    fn a_path_leads_to_the_page_itself_however_it_begins() {
        for path in ["/", "/sub/", "//evil.example/..%2f/", "///evil.example/", "//"] {
            let page = ::url::Url::parse(&format!("https://stats.example.com{path}?view=agents")).unwrap();
            let led = page.join(&format!("{}?range=today", own_path(page.path()))).unwrap();
            assert_eq!(led.as_str(), format!("https://stats.example.com{path}?range=today"));
        }
        assert_eq!(own_path("/sub/"), "/sub/");
    }

    #[test]
    fn a_saved_view_holds_no_secret() {
        assert_eq!(of_view("?rc_token=abc&range=today&Auth-Token=x&workspace=https://a:b@c"), "?range=today");
    }
}
