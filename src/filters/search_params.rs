//! The search text of the page's address: readable names in a fixed order, defaults left out, unknown parameters kept.

use super::param_names::{DEMO, ORDER, SNAPSHOT, VERSION, VIEW, WORKSPACE};
use super::param_pairs::{decoded, encoded, joined, pairs};
use super::sanitize::without_secrets;
use super::secret_name::{fully_decoded, holds_secret_name};
use super::view::View;
use analytics::limits;
use analytics::sanitize::excerpt;
use analytics::sort_indices::sorted_indices;

/// The value of a key, unescaped; nothing where it is empty. Of several the first counts, as for the browser.
pub fn value(search: &str, key: &str) -> Option<String> {
    let (_, pair) = pairs(search).find(|(name, _)| name == key)?;
    pair.split_once('=').map(|(_, value)| decoded(value)).filter(|value| !value.is_empty())
}

/// The search text with `key` set to `value`, or without it.
pub fn with(search: &str, key: &str, value: Option<&str>) -> String {
    let written = value.map(|value| format!("{key}={}", encoded(value)));
    let mut pairs: Vec<(String, &str)> = pairs(search).filter(|(name, _)| name != key).collect();
    pairs.extend(written.as_deref().map(|pair| (key.to_owned(), pair)));
    let known = ORDER.iter().flat_map(|known| pairs.iter().filter(move |(name, _)| name == known));
    let unknown = pairs.iter().filter(|(name, _)| !ORDER.contains(&name.as_str()));
    joined(known.chain(unknown).map(|(_, pair)| *pair))
}

/// A search text without the parameters that the page does not know.
pub fn known_alone(search: &str) -> String {
    joined(pairs(search).filter(|(name, _)| ORDER.contains(&name.as_str())).map(|(_, pair)| pair))
}

/// A search text of which no more is read than the page takes in: the keys that it knows go first. Beside it, in words,
/// what was left out, if anything.
pub fn bounded(search: &str) -> (String, Option<String>) {
    if search.len() <= limits::ADDRESS_BYTES {
        return (search.to_owned(), None);
    }
    let (mut room, mut kept, mut left_out) = (limits::ADDRESS_BYTES - 1, Vec::new(), Vec::new());
    let place = |name: &str| ORDER.iter().chain([&VERSION]).position(|known| *known == name);
    let pairs: Vec<(Option<usize>, String, &str)> =
        pairs(search).map(|(name, pair)| (place(&name), name, pair)).collect();
    let known_first = sorted_indices(pairs.len(), &|a, b| {
        let place = |at: usize| pairs.get(at).map(|(place, ..)| place.unwrap_or(usize::MAX));
        place(a).cmp(&place(b))
    });
    for (_, name, pair) in known_first.into_iter().filter_map(|at| pairs.get(at)) {
        match room.checked_sub(pair.len() + 1) {
            Some(rest) => {
                room = rest;
                kept.push(*pair);
            }
            None if left_out.len() <= MAX_NAMED && !holds_secret_name(&fully_decoded(name)) => {
                left_out.push(excerpt(name));
            }
            None => {}
        }
    }
    (joined(kept.into_iter()), name_list(left_out))
}

/// The most ignored parameters that a notice names.
const MAX_NAMED: usize = 4;

/// Names in a row; where there are too many, that there are more.
fn name_list(mut names: Vec<String>) -> Option<String> {
    let has_more = names.len() > MAX_NAMED;
    names.truncate(MAX_NAMED);
    names.dedup();
    names.extend(has_more.then(|| "…".to_owned()));
    (!names.is_empty()).then(|| names.join(", "))
}

/// What a search text says of the view: without the workspace, without secrets, and without the name of the default
/// view.
pub fn view_search(search: &str) -> String {
    let clean = without_secrets(search);
    let view = clean.as_deref().unwrap_or(search).to_owned();
    let view = [DEMO, SNAPSHOT, WORKSPACE].iter().fold(view, |view, key| with(&view, key, None));
    let named = pairs(&view).find(|(name, _)| name == VIEW).map(|(_, pair)| format!("?{pair}"));
    if named == Some(default_view()) { with(&view, VIEW, None) } else { view }
}

/// The search text as it is written to the address: where an empty one would open something else (`has_custom_default`), the default
/// view is written out.
pub fn explicit_search(search: &str, has_custom_default: bool) -> String {
    if search.is_empty() && has_custom_default { default_view() } else { search.to_owned() }
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
        Ok(2..) => Some(i18n::notices_newer_link().into()),
        _ => Some(i18n::notices_no_version(&format!("{VERSION}={}", excerpt(text)))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::filters::param_names::{DEPARTMENT, RANGE, ZONE};

    #[test]
    fn keys_stand_in_their_order_whatever_was_set_first() {
        let search = with("?chart=Total_messages&x=1", RANGE, Some("2026-01-01..2026-01-31"));
        assert_eq!(search, "?range=2026-01-01..2026-01-31&chart=Total_messages&x=1");
        assert_eq!(with(&search, VIEW, Some("agents")).find("view"), Some(1));
    }

    #[test]
    fn the_first_value_of_a_key_counts() {
        assert_eq!(value("?x=1&ran%67e=a%26b+c&range=today", RANGE).as_deref(), Some("a&b c"));
        assert_eq!(value("?range=a=b", RANGE).as_deref(), Some("a=b"));
        for none in ["", "?range", "?range=", "?range=&range=today", "?Range=today"] {
            assert_eq!(value(none, RANGE), None, "{none}");
        }
    }

    #[test]
    fn a_default_is_left_out_and_unknown_parameters_are_kept() {
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
        assert_eq!(view_search(search), "?range=today&chart=Total_messages&later=1");
        assert_eq!(view_search("?demo=1"), "");
        assert_eq!(view_search(&view_search(search)), view_search(search));
    }

    #[test]
    fn of_an_endless_address_the_known_keys_stay_and_the_rest_is_reported() {
        let ids: Vec<String> = (0..500_000).map(|id| id.to_string()).collect();
        let search = format!("?x=1&department={}&range=today&view=agents", ids.join(","));
        assert_eq!(bounded(&search), ("?view=agents&range=today&x=1".into(), Some("department".into())));
        let unknown = "&a=b".repeat(500_000);
        let (kept, left_out) = bounded(&format!("?{unknown}&range=today&v=1"));
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
        assert_eq!(
            view_search("?works%70ace=https://evil.example&dem%6F=1&%74oke%6e=a&la%74er=1"),
            "?la%74er=1"
        );
        assert_eq!(without_secrets("?x%2Dauth%2dtoken=a&b=%74oken"), Some("?b=%74oken".into()));
        assert_eq!(with("?ran%67e=today&x=1", VIEW, Some("agents")), "?view=agents&ran%67e=today&x=1");
        assert_eq!(with("?ran%67e=today&range=today", RANGE, None), "");
        // No letters of a name, and no fault.
        for name in ["%", "%7", "%+74oken", "%zztok", "%74oke%FF", "+tok", "%F0%9F", "tok%65%", "ü%"] {
            let search = format!("?{name}=1");
            assert_eq!((view_search(&search), without_secrets(&search)), (search, None));
        }
    }

    #[test]
    fn the_defaults_are_said_where_nothing_means_more() {
        assert_eq!(
            (explicit_search("", true), explicit_search("", false)),
            ("?view=overview".into(), String::new())
        );
        assert_eq!(explicit_search("?range=today", true), "?range=today");
        // Said or not, they are the same view.
        assert_eq!(view_search(&explicit_search("", true)), "");
        assert_eq!(view_search("?view=overview&range=today"), view_search("?range=today"));
        // The browser reads the first.
        assert_eq!(view_search("?view=overview&view=agents"), "");
        assert_eq!(view_search("?view=agents&view=overview"), "?view=agents&view=overview");
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
    fn a_secret_among_what_was_cut_is_not_shown() {
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
        assert_eq!(
            view_search("?rc_token=abc&range=today&Auth-Token=x&workspace=https://a:b@c"),
            "?range=today"
        );
    }
}
