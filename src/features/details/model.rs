//! Sentences about one agent or one department.

use analytics::availability::{AgentAvailability, Session};
use analytics::limits;
use analytics::locale_format::LocaleFormat;
use analytics::sanitize::excerpt;
use analytics::zone::Zone;

use crate::browser::intl_format::IntlFormat;
use crate::panels::captions::NO_VALUE;
use crate::query::{Query, State};
use crate::text::api_error;
use crate::text::name::display_name;
use crate::ui::chart::timeline_chart::session_lines;

/// How long an agent was on service, and when.
pub(super) fn availability_sentence(
    agent: &AgentAvailability,
    zone: &Zone,
    format: &dyn LocaleFormat,
) -> String {
    let time = |at| format.time(zone.local(at));
    let stretch = |session: &Session| i18n::drawers_stretch(&time(session.start), &time(session.end));
    let when = session_lines(&agent.sessions, limits::LIST_OPTIONS, &stretch);
    let (long, username) = (format.duration(agent.seconds as f64), excerpt(&display_name(&agent.username)));
    match when.is_empty() {
        true => i18n::drawers_time(&long, &username),
        false => i18n::drawers_time_when(&long, &username, &when.join(i18n::covering_between_names())),
    }
}

pub(super) fn pending_message<K: Query>(state: &State<K>) -> String {
    state.error().map_or_else(|| i18n::drawers_asking().into(), api_error::sentence)
}

pub(super) fn share_sentence(own: f64, all: f64) -> String {
    let part = if all > 0.0 { IntlFormat.percent(own / all) } else { NO_VALUE.into() };
    i18n::drawers_share(all, own, &part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::locale_format::EnglishFormat;
    use chrono::{DateTime, TimeDelta};

    #[test]
    fn of_many_sessions_a_few_are_listed_and_the_rest_counted() {
        let sentences = |count: i64| {
            let at = |minutes| DateTime::UNIX_EPOCH + TimeDelta::minutes(minutes);
            let session = |index| Session { start: at(4 * index), end: at(4 * index + 2) };
            let sessions = (0..count).map(session).collect();
            let agent = AgentAvailability {
                username: "ana".into(),
                name: None,
                seconds: 7_200,
                sessions,
                distinct_seconds: None,
            };
            availability_sentence(&agent, &Zone::utc(), &EnglishFormat)
        };
        assert_eq!(sentences(2), "2 h as ana: 00:00–00:02, 00:04–00:06.");
        assert!(sentences(100_000).ends_with(", 03:16–03:18, and 99950 more."));
    }
}
