//! Sentences about one agent or one department.

use analytics::availability::{AgentAvailability, AgentNames, Availability, Session};
use analytics::breakdown::{Breakdown, Row};
use analytics::change::Change;
use analytics::limits;
use analytics::locale_format::LocaleFormat;
use analytics::sanitize::excerpt;
use analytics::zone::Zone;
use rocketchat::error::ApiError;

use crate::browser::intl_format::IntlFormat;
use crate::panels::captions::NO_VALUE;
use crate::panels::details_key::{AGENT, agent_key};
use crate::query::{Query, State};
use crate::text::api_error;
use crate::text::name::display_name;
use crate::ui::chart::bar_chart::change_text;
use crate::ui::chart::timeline_chart::session_lines;

/// What the report of conversations tells of the agent with this key. Nothing while names are awaited without which nobody
/// can tell who that is.
pub(super) fn conversations(
    data: &Breakdown,
    key: &str,
    names: Option<Result<AgentNames, ApiError>>,
) -> Option<Vec<String>> {
    if data.rows.iter().any(|row| agent_key(&row.name).as_deref() == Some(key)) {
        return Some(conversation_facts(data, key));
    }
    // The other report has usernames, by which this one calls nobody.
    Some(match names? {
        // Nobody waits for them any longer, but they are still coming.
        Err(ApiError::NotCached) => vec![i18n::drawers_asking().into()],
        Err(why) => vec![i18n::drawers_names_unknown(&api_error::sentence(&why))],
        Ok(names) => match names.pairs.iter().find(|(username, _)| username == name(key)) {
            Some((_, name)) => conversation_facts(data, &format!("{AGENT}{name}")),
            None if names.is_complete => conversation_facts(data, key),
            None => vec![i18n::drawers_not_among().into()],
        },
    })
}

/// What the report of availability tells of the agent with this key. It has usernames, that of conversations has names.
pub(super) fn availability(
    all: &Availability,
    key: &str,
    names: &Result<AgentNames, ApiError>,
    zone: &Zone,
) -> Vec<String> {
    let all = all.named(names.as_ref().map(|names| names.pairs.as_slice()).unwrap_or_default());
    let once = |seconds: u64| i18n::drawers_once(&IntlFormat.duration(seconds as f64));
    let mut sentences = Vec::new();
    for agent in all.agents_named(name(key)) {
        sentences.push(availability_sentence(agent, zone, &IntlFormat));
        sentences.extend(agent.differing_seconds().map(once));
    }
    if sentences.is_empty() {
        sentences.push(match names {
            Ok(names) if names.is_complete && all.is_complete() => i18n::drawers_no_time().into(),
            Ok(_) => i18n::drawers_not_among().into(),
            Err(ApiError::NotCached) => i18n::drawers_asking().into(),
            Err(why) => i18n::drawers_names_unknown(&api_error::sentence(&why)),
        });
    }
    sentences
}

/// How many of all the conversations the agents with this key carried, and how that stands to the compared period.
fn conversation_facts(data: &Breakdown, key: &str) -> Vec<String> {
    let own: Vec<&Row> =
        data.rows.iter().filter(|row| agent_key(&row.name).as_deref() == Some(key)).collect();
    // The sum of no numbers is less than nothing: -0.
    let sum = own.iter().fold(0.0, |sum, row| sum + row.total());
    let mut sentences = vec![match (own.is_empty(), data.is_complete()) {
        (true, false) => return vec![i18n::drawers_not_among().into()],
        (false, false) => i18n::drawers_own(sum),
        (_, true) => share_sentence(sum, data.total()),
    }];
    if own.len() > 1 || data.has_merged_names {
        sentences.push(i18n::drawers_namesakes().into());
    }
    if let [row] = *own
        && let Some(before) = row.before
    {
        let has_percent = Change::of_counts(before, row.total()).has_percent();
        sentences.push(match change_text(data, row, &IntlFormat).filter(|_| has_percent) {
            Some(change) => i18n::drawers_before_changed(before, &change, &data.compared_with),
            None => i18n::drawers_before(before, &data.compared_with),
        });
    }
    sentences
}

fn availability_sentence(agent: &AgentAvailability, zone: &Zone, format: &dyn LocaleFormat) -> String {
    let time = |at| format.time(zone.local(at));
    let stretch = |session: &Session| i18n::drawers_stretch(&time(session.start), &time(session.end));
    let when = session_lines(&agent.sessions, limits::LIST_OPTIONS, &stretch);
    let (long, username) = (format.duration(agent.seconds as f64), excerpt(&display_name(&agent.username)));
    match when.is_empty() {
        true => i18n::drawers_time(&long, &username),
        false => i18n::drawers_time_when(&long, &username, &when.join(i18n::covering_between_names())),
    }
}

pub(super) fn name(key: &str) -> &str {
    key.strip_prefix(AGENT).unwrap_or(key)
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
