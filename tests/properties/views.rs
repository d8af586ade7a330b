//! Any text as a file of saved views.

use omnichannel_dashboard::filters::saved_view::SavedView;
use omnichannel_dashboard::filters::saved_view_collection::{Collection, MAX_VIEWS};
use proptest::prelude::*;

fn text() -> impl Strategy<Value = String> {
    let name = prop_oneof![any::<String>(), "[a-c]", "\\PC{0,70}"];
    let query = prop_oneof![any::<String>(), "[?]?((range|demo|token|x)=[a-z0-9&%=-]{0,9}&?){0,3}"];
    let view = (name, query, any::<(i64, i32, String)>()).prop_map(|(name, query, (whole, part, own))| {
        // The library reads fractions of more digits, and of far powers of ten, only nearly.
        let part = f64::from(part) / 64.0;
        serde_json::json!({ "name": name, "query": query, "later": [whole, part, { own: null }] })
    });
    let file =
        (prop::collection::vec(view, 0..120), any::<u64>(), "[a-c]").prop_map(|(views, version, start)| {
            serde_json::json!({ "version": version, "views": views, "start": start, "more": true })
                .to_string()
        });
    prop_oneof![any::<String>(), "[\\[\\]{}\",:a-z0-9 ]{0,60}", file]
}

/// A name of which some letters are escaped, as a browser reads it all the same.
fn escaped_name(name: &'static str) -> impl Strategy<Value = String> {
    prop::collection::vec(0..3u8, name.len()).prop_map(move |ways| {
        let letters = name.bytes().zip(ways);
        letters
            .map(|(letter, way)| match way {
                0 => char::from(letter).to_string(),
                1 => format!("%{letter:02X}"),
                _ => format!("%{letter:02x}"),
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_is_understood_or_nothing_and_what_is_written_is_read_back(text in text()) {
        let Some((all, _)) = Collection::from_text(&text) else { return Ok(()) };
        prop_assert!(all.views.len() <= MAX_VIEWS);
        prop_assert_eq!(Collection::from_text(&all.to_text()), Some((all.clone(), vec![])));
        prop_assert!(serde_json::from_str::<serde_json::Value>(&all.to_text()).is_ok());
    }

    #[test]
    fn a_view_holds_neither_a_workspace_nor_a_secret_however_they_are_spelt(
        demo in escaped_name("demo"),
        workspace in escaped_name("workspace"),
        secret in prop_oneof![escaped_name("Token"), escaped_name("x-user-id"), escaped_name("resume")],
    ) {
        let search = format!("?{workspace}=https://evil.example&range=today&{demo}=1&{secret}=a&later=1");
        let view = SavedView::new("a", &search).unwrap();
        prop_assert_eq!(view.search, "?range=today&later=1");
    }

    #[test]
    fn no_change_makes_two_of_a_name_or_a_start_that_is_not_there(
        changes in prop::collection::vec((0..5u8, 0..9usize, "[a-e]{0,2}"), 0..40),
    ) {
        let mut all = Collection::default();
        for (change, at, name) in changes {
            // Some of it is refused.
            let _ = match change {
                0 => SavedView::new(&name, "?range=today").and_then(|view| all.save(view)),
                1 => all.rename(at, &name).map(|()| at),
                2 => Ok(all.toggle_start(at).into()),
                3 => Ok(all.shift(at, at % 2 == 0)),
                _ => Ok({
                    all.remove(at);
                    at
                }),
            };
            prop_assert_eq!(Collection::from_text(&all.to_text()), Some((all.clone(), vec![])));
        }
    }
}
