//! Why a request has no answer, as a sentence.

use rocketchat::error::{ApiError, DecodeError, DecodeFault, Host, JsonType};

/// What happened, why, and what to do.
pub fn sentence(error: &ApiError) -> String {
    match error {
        ApiError::Offline => i18n::troubles_offline().into(),
        ApiError::DemoUnavailable => i18n::troubles_demo_missing().into(),
        ApiError::Unreachable { host, origin } => i18n::troubles_unreachable(name(host), origin),
        ApiError::NotResponding { host } => i18n::troubles_not_answering(name(host)),
        ApiError::LocalNetwork { host } => i18n::troubles_local_network(name(host)),
        ApiError::OpaqueResponse { host, origin } => i18n::troubles_screened(name(host), origin),
        ApiError::Redirected { host } => i18n::troubles_forwarded(name(host)),
        ApiError::NotAnApi { host } => i18n::troubles_something_else(name(host)),
        ApiError::BlockedByPolicy { origin } => i18n::troubles_refused_here(origin),
        ApiError::Sandboxed { host } => i18n::troubles_sandboxed(name(host)),
        ApiError::NotRocketChat { host } => i18n::troubles_not_rocket_chat(name(host)),
        ApiError::AccessGuarded { host } => i18n::troubles_guarded(name(host)),
        ApiError::ProxyRefused { host, status } => i18n::troubles_by_proxy(name(host), &status.to_string()),
        ApiError::HtmlInsteadOfData { host } => i18n::troubles_page_instead(name(host)),
        ApiError::EndpointNotFound { host, status } => {
            i18n::troubles_not_there(name(host), &status.to_string())
        }
        ApiError::CorsDenied { host, origin } => i18n::troubles_kept_out(name(host), origin),
        ApiError::EndpointCorsDenied { host, origin } => i18n::troubles_kept_out_here(name(host), origin),
        ApiError::ConnectionLost { host } => i18n::troubles_broken_off(name(host)),
        ApiError::ConnectionTimedOut { host, seconds } => i18n::troubles_ended(name(host), *seconds as f64),
        ApiError::TimedOut { host, seconds } => i18n::troubles_timed_out(name(host), *seconds as f64),
        ApiError::Cancelled { host } => i18n::troubles_stopped(name(host)),
        ApiError::NotCached => i18n::troubles_not_kept().into(),
        ApiError::NotRecorded => i18n::troubles_not_recorded().into(),
        ApiError::TruncatedBody { host } => i18n::troubles_cut_short(name(host)),
        ApiError::BodyTooLarge { host, mebibytes } => i18n::troubles_too_large(name(host), *mebibytes as f64),
        ApiError::InvalidResponse { source } => i18n::troubles_unreadable(&difference(source)),
        ApiError::SignedOut => i18n::troubles_signed_out().into(),
        ApiError::MissingPermission { permission } if permission.is_empty() => {
            i18n::troubles_forbidden().into()
        }
        ApiError::MissingPermission { permission } => i18n::troubles_forbidden_without(permission),
        ApiError::PremiumRequired => i18n::troubles_unlicensed().into(),
        ApiError::EndpointUnsupported { since, running } if running.is_empty() => {
            i18n::troubles_not_offered(since)
        }
        ApiError::EndpointUnsupported { since, running } => i18n::troubles_not_offered_by(running, since),
        ApiError::RateLimited { host, seconds: Some(seconds) } => {
            i18n::troubles_limited_for(name(host), (*seconds).into())
        }
        ApiError::RateLimited { host, seconds: None } => i18n::troubles_limited(name(host)),
        ApiError::RequestRejected { why } => {
            i18n::troubles_rejected(why.as_deref().unwrap_or_else(|| i18n::troubles_no_reason()))
        }
        ApiError::ServerError { host, status } => {
            i18n::troubles_server_failed(name(host), &status.to_string())
        }
    }
}

/// Why there are no numbers, in a few words; a sentence elsewhere says more.
pub fn short(error: &ApiError) -> &'static str {
    match error {
        ApiError::PremiumRequired => i18n::tiles_premium(),
        ApiError::MissingPermission { .. } => i18n::tiles_no_permission(),
        ApiError::EndpointUnsupported { .. } => i18n::tiles_unsupported(),
        ApiError::NotRecorded => i18n::tiles_not_recorded(),
        _ => i18n::tiles_failed(),
    }
}

/// What a workspace is called in sentences: its host, or the demo's name if it has none.
pub fn workspace_name(host: Option<&str>) -> &str {
    host.unwrap_or_else(|| i18n::troubles_demo())
}

fn name(host: &Host) -> &str {
    workspace_name(host.name())
}

/// Where and how an answer differs from the documented form.
fn difference(error: &DecodeError) -> String {
    let place = error.place.to_text(i18n::troubles_answer());
    match error.fault {
        DecodeFault::Missing => i18n::troubles_place_missing(&place),
        DecodeFault::WrongType { found, expected } => {
            i18n::troubles_place_not(type_name(found), &place, type_name(expected))
        }
        DecodeFault::TooMany(most) => i18n::troubles_place_too_many(most as f64, &place),
        DecodeFault::TooLong(most) => i18n::troubles_place_too_long(most as f64, &place),
        DecodeFault::NotJson => i18n::troubles_place_not_json().into(),
        DecodeFault::NotUtf8 => i18n::troubles_place_not_utf8().into(),
        DecodeFault::MessageNotJson => i18n::troubles_place_message_not_json().into(),
        DecodeFault::UnequalLengths { labels, points } => {
            i18n::troubles_place_unlike_many(labels as f64, points as f64)
        }
        DecodeFault::UnlikeBuckets => i18n::troubles_place_unlike_buckets().into(),
        DecodeFault::NoneOf(fields) => i18n::troubles_place_row_without(&fields.join(", ")),
    }
}

fn type_name(json_type: JsonType) -> &'static str {
    match json_type {
        JsonType::Null => i18n::troubles_kind_nothing(),
        JsonType::Bool => i18n::troubles_kind_true_or_false(),
        JsonType::Number => i18n::troubles_kind_number(),
        JsonType::Integer => i18n::troubles_kind_whole_number(),
        JsonType::Text => i18n::troubles_kind_text(),
        JsonType::Array => i18n::troubles_kind_list(),
        JsonType::Object => i18n::troubles_kind_object(),
        JsonType::Timestamp => i18n::troubles_kind_instant(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rocketchat::error::FieldPath;

    #[test]
    fn an_error_says_what_happened_why_and_what_to_do() {
        let limited = ApiError::RateLimited { host: "chat.example.com".into(), seconds: Some(41) };
        assert_eq!(
            sentence(&limited),
            "chat.example.com limits how often this report can be loaded. Retry in 41 s."
        );
        let forbidden = ApiError::MissingPermission { permission: "view-livechat-manager".into() };
        assert_eq!(
            sentence(&forbidden),
            "You don't have permission to see this. Ask an admin for the view-livechat-manager permission."
        );
        assert_eq!(sentence(&ApiError::SignedOut), "Your session ended. Sign in to return to this view.");
        let origin = "https://stats.example.com".into();
        let bare = ApiError::Unreachable { host: "chat.example.com".into(), origin };
        assert_eq!(sentence(&bare.provisional()), "chat.example.com isn't responding.");
        let old = ApiError::EndpointUnsupported { since: "7.11", running: "7.10".into() };
        assert_eq!(sentence(&old), "This report needs Rocket.Chat 7.11 or later. This workspace runs 7.10.");
    }

    #[test]
    fn the_demo_has_its_name_in_sentences() {
        assert_eq!(sentence(&ApiError::NotResponding { host: Host::Simulated }), "Demo isn't responding.");
    }

    #[test]
    fn a_refusal_repeats_the_workspaces_words_or_says_that_there_are_none() {
        let rejected =
            |why: Option<&str>| sentence(&ApiError::RequestRejected { why: why.map(str::to_owned) });
        for words in [
            "must have required property 'start' [invalid-params]",
            "The \"end\" query parameter must be a valid date.",
            "Not so [x]",
        ] {
            assert_eq!(rejected(Some(words)), format!("The workspace rejected this request: {words}"));
        }
        assert_eq!(rejected(None), "The workspace rejected this request: no reason given.");
    }

    /// The crate's own English is for logs; where it says the same it must not part from the page's.
    #[test]
    fn a_difference_reads_as_in_the_crates_logs() {
        let place = FieldPath::default().field("agents").item(1).field("name");
        let types = [
            JsonType::Null,
            JsonType::Bool,
            JsonType::Number,
            JsonType::Integer,
            JsonType::Text,
            JsonType::Array,
            JsonType::Object,
            JsonType::Timestamp,
        ];
        let wrong = types.map(|found| DecodeFault::WrongType { found, expected: JsonType::Text });
        let others = [
            DecodeFault::Missing,
            DecodeFault::TooMany(2500),
            DecodeFault::TooLong(1000),
            DecodeFault::NotJson,
            DecodeFault::NotUtf8,
            DecodeFault::MessageNotJson,
            DecodeFault::UnequalLengths { labels: 6, points: 7 },
            DecodeFault::UnlikeBuckets,
            DecodeFault::NoneOf(&["open", "closed"]),
        ];
        for fault in wrong.into_iter().chain(others) {
            for place in [place.clone(), FieldPath::default(), FieldPath::default().item(0)] {
                let error = DecodeError { place, fault };
                assert_eq!(difference(&error), error.to_string());
            }
        }
        let error = DecodeError {
            place,
            fault: DecodeFault::WrongType { found: JsonType::Bool, expected: JsonType::Text },
        };
        assert_eq!(
            sentence(&error.into()),
            "The workspace's response couldn't be read: agents[1].name is true or false and not text. Nothing is shown rather than a wrong number."
        );
    }
}
