//! A panel in each of its states, for the component gallery.
#![cfg(debug_assertions)]

use chrono::TimeDelta;
use leptos::prelude::*;
use rocketchat::RequestState;
use rocketchat::error::ApiError;

use super::charts::small_chart;
use super::sample::{answer, now};
use super::sample_panel::{panel, panel_model};
use crate::query::query_state::QueryState;

/// A panel's id, its title, the state of its query and of the request.
type Sample = (&'static str, &'static str, QueryState<(), ()>, RequestState);

/// The same numbers as they come, stay, grow old, fail and are waited for.
pub(super) fn states() -> AnyView {
    let all = loading().into_iter().chain(numbers()).chain(failures());
    let shown = |(id, name, load, progress)| {
        panel(id, name, "state", panel_model(&load, Some(small_chart())), progress)
    };
    all.map(shown).collect_view().into_any()
}

fn loading() -> [Sample; 6] {
    let soon = now() + TimeDelta::seconds(41);
    let since = |seconds| RequestState::Requested(now() - TimeDelta::seconds(seconds));
    [
        ("loading", "Before the first answer", QueryState::Loading, RequestState::Idle),
        ("asked", "Asked three seconds ago", QueryState::Loading, since(4)),
        ("parts", "Asked in parts", QueryState::Stale(answer(), None), since(1)),
        ("long", "Asked ten seconds ago", QueryState::Loading, since(12)),
        ("waiting", "Waiting for the limit", QueryState::Loading, RequestState::Throttled(soon)),
        (
            "retrying",
            "About to try again",
            QueryState::Loading,
            RequestState::Retrying(ApiError::Offline, soon),
        ),
    ]
}

fn numbers() -> [Sample; 5] {
    [
        ("ready", "Numbers", QueryState::Ready(answer()), RequestState::Idle),
        ("updating", "Numbers while newer ones come", QueryState::Stale(answer(), None), RequestState::Idle),
        (
            "old",
            "Numbers that could not be renewed",
            QueryState::Stale(answer(), Some(unreachable())),
            RequestState::Idle,
        ),
        ("empty", "Nothing", QueryState::Empty(answer()), RequestState::Idle),
        (
            "old-empty",
            "Nothing, and not renewed",
            QueryState::StaleEmpty(answer(), Some(ApiError::Offline)),
            RequestState::Idle,
        ),
    ]
}

fn failures() -> [Sample; 5] {
    let limited = ApiError::RateLimited { host: "chat.example.com".into(), seconds: Some(41) };
    [
        ("failed", "Failed for now", QueryState::Failed(unreachable()), RequestState::Idle),
        ("limited", "Limited", QueryState::Failed(limited), RequestState::Idle),
        (
            "forbidden",
            "Not allowed",
            QueryState::Failed(ApiError::MissingPermission { permission: "view-livechat-manager".into() }),
            RequestState::Idle,
        ),
        ("unlicensed", "Not licensed", QueryState::Failed(ApiError::PremiumRequired), RequestState::Idle),
        (
            "too-old",
            "Too old",
            QueryState::Failed(ApiError::EndpointUnsupported { since: "7.11", running: "7.8".into() }),
            RequestState::Idle,
        ),
    ]
}

fn unreachable() -> ApiError {
    ApiError::Unreachable { host: "chat.example.com".into(), origin: "https://stats.example.com".into() }
}
