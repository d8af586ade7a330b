//! Any text into every key of the page's address, and into what the page keeps.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use analytics::metric::Metric;
use analytics::period::Period;
use analytics::range::DateRange;
use chrono::{NaiveDate, Utc, Weekday};
use omnichannel_dashboard::filters::param_names::{CHART, DEMO, DEPARTMENT, RANGE, VIEW, WORKSPACE};
use omnichannel_dashboard::filters::view::View;
use omnichannel_dashboard::filters::{sanitize, search_params};
use omnichannel_dashboard::session::connection::NamedConnection;
use omnichannel_dashboard::session::sign_in_input::Persistence;
use omnichannel_dashboard::text::address_error;
use proptest::prelude::*;
use rocketchat::day_cache::DayCache;
use rocketchat::{Address, Environment};

/// Text of any kind, and text that is nearly what is wanted.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~]{0,40}",
        "last-[0-9+ ]{1,6}-days",
        "[0-9]{4}-[01][0-9]-[0-3][0-9]\\.\\.[0-9]{4}-[01][0-9]-[0-3][0-9]",
        "20[12][0-9]-0[1-9]-[0-2][0-9]\\.\\.20[12][0-9]-0[1-9]-[0-2][0-9]",
        "(today|yesterday|this-month|last-month|agents|overview|Total_messages|Avg_reaction_time).?",
        "(https?|ftp|HTTPS)?(://)?[a-zA-Z0-9.:\\[\\]@/?#%ü -]{0,24}",
        "https://chat\\.example(:[0-9]{1,6})?(/[a-z/.]{0,9})?\n(login|personal)\n[!-~]{0,9}\n.{0,9}",
        r#"\{"v":1,"address":"https://chat\.example","kind":"(login|personal)","user_id":"[!#-~]{0,9}","token":"t","keeps_answers":(true|false),"colour":[0-9]{1,3}\}"#,
        r#"\{"v":3,"is_local":(true|false),"starts":\[\],"ends":\[\],"days":\[[0-9,\[\]"-]{0,24}\]\}"#,
        r#"\{"v":3,"is_local":false,"starts":\[(\["2026-0[1-9]-0[1-9]",true\])?\],"ends":\[\],"days":\[(\["2026-03-0[1-9]",-?[1-9][0-9]{0,17},[1-9][0-9]{0,15},false\])?\]\}"#,
    ]
}

/// Whatever is understood is written so that it is understood the same again.
fn is_stable<T: FromStr<Err: Display + Debug> + Display + PartialEq + Debug>(text: &str) -> Option<T> {
    match text.parse::<T>() {
        Ok(value) => {
            assert_eq!(value.to_string().parse::<T>().as_ref().unwrap(), &value);
            Some(value)
        }
        Err(error) => {
            assert!(!error.to_string().is_empty());
            None
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_choice_is_understood_or_told(text in text(), days in -800_000..800_000i32) {
        is_stable::<Metric>(&text);
        is_stable::<View>(&text);
        if let Some(range) = is_stable::<DateRange>(&text) {
            prop_assert!((1..=DateRange::MAX_DAYS).contains(&range.days()));
            prop_assert_eq!(range.pieces(366).iter().map(|piece| piece.days()).sum::<i64>(), range.days());
        }
        if let Some(period) = is_stable::<Period>(&text) {
            let today = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            prop_assert!((1..=DateRange::MAX_DAYS).contains(&period.range(today, Weekday::Mon).days()));
        }
    }

    #[test]
    fn an_address_is_understood_or_told(text in text(), from_https: bool) {
        match Address::parse(&text, from_https) {
            Ok(address) => {
                prop_assert_eq!(&Address::parse(&address.to_string(), from_https).unwrap(), &address);
                prop_assert!(!address.host().is_empty() && !address.host().contains(['/', '@', '?', '#']));
                prop_assert!(address.to_string().chars().all(|letter| letter.is_ascii_graphic()));
                prop_assert!(!from_https || address.to_string().starts_with("https://")
                    || ["localhost", "127.", "[::1]"].iter().any(|local| address.host().contains(local)));
            }
            Err(error) => prop_assert!(!address_error::sentence(error).is_empty()),
        }
    }

    #[test]
    fn an_address_without_secrets_stays_so(text in text(), user in "[a-z:@/?#]{0,6}") {
        let clean = Address::without_secrets(&format!("{user}@{text}"));
        prop_assert_eq!(&Address::without_secrets(&clean), &clean);
    }

    #[test]
    fn a_kept_sign_in_is_understood_or_nothing(text in text(), from_https: bool) {
        let read = |text: &str| NamedConnection::from_text(text, Persistence::Tab, from_https, Environment::minimal(Utc::now));
        if let Some(connection) = read(&text) {
            let written = connection.to_text().unwrap();
            let again = read(&written).unwrap();
            prop_assert_eq!(again.to_text().unwrap(), written);
        }
    }

    #[test]
    fn kept_days_are_understood_or_nothing(text in text()) {
        if let Some(known) = DayCache::from_text(&text) {
            prop_assert_eq!(DayCache::from_text(&known.to_text()), Some(known));
        }
    }

    #[test]
    fn a_search_text_keeps_one_value_a_key(search in search_text(), value in text(), other in text()) {
        for key in [VIEW, RANGE, DEPARTMENT, CHART, DEMO, WORKSPACE] {
            let set = search_params::with(&search, key, Some(&value));
            let pairs = set.strip_prefix('?').unwrap().split('&');
            prop_assert_eq!(pairs.filter(|pair| pair.starts_with(&format!("{key}="))).count(), 1);
            prop_assert_eq!(search_params::with(&search_params::with(&search, key, Some(&other)), key, Some(&value)), set);
            let without = search_params::with(&search, key, None);
            prop_assert_eq!(search_params::with(&without, key, None), without);
        }
    }

    #[test]
    fn a_secret_under_its_name_does_not_stay(search in search_text()) {
        if let Some(clean) = sanitize::without_secrets(&search) {
            prop_assert_eq!(sanitize::without_secrets(&clean), None);
            prop_assert!(!sanitize::has_secret(&clean));
        }
    }
}

fn search_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[?&]{0,2}((range|view|chart|demo|later|Token|resume|)(=[a-z0-9.%&=-]{0,9})?&?){0,5}",
        "\\?workspace=(https?://)?[a-zA-Z0-9.:\\[\\]@/?#%ü⧸ -]{0,24}",
        "\\?((view|workspace|a|%2574oken|b;code)=(agents|https://ana:secret@chat.example|chat.example)?([?#;&=@/+:,]|%23|%25|%3[BbDF]|%40|%|token|code|x|%[2-7][0-9A-F]){0,9}&?){0,4}",
    ]
}
