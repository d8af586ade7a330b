//! Notices about values in the address that do not parse.

use std::str::FromStr;

use analytics::limits;
use analytics::period_input::parse_period_param;
use analytics::sanitize::excerpt;
use leptos::prelude::*;

use super::address_bar::SearchParam;
use super::param_names::{RANGE, ZONE};
use super::params::Params;
use super::search_params::version_notice;
use super::zones::Zones;
use crate::browser::zone::zone;
use crate::text::explain::Explain;

/// The notices: first what was too long to read, then one for each value that does not parse.
pub(super) fn use_notices(
    params: Params,
    truncated: RwSignal<Option<String>>,
    zones: Zones,
) -> Memo<Vec<String>> {
    Memo::new(move |_| {
        let most = limits::ADDRESS_BYTES as f64;
        let cut = truncated.get().map(|what| i18n::notices_address_cut(most, &what));
        let notices = param_notices(&params);
        let unknown = params.zone.get().and_then(|name| zone_notice(&name, zones));
        cut.into_iter().chain(notices.into_iter().flatten()).chain(unknown).collect()
    })
}

fn param_notices(params: &Params) -> [Option<String>; 12] {
    [
        params.version.get().and_then(|text| version_notice(&text)),
        notice(&params.view, i18n::notices_showing_overview()),
        params.range.get().and_then(|text| range_notice(&text)),
        notice(&params.week, i18n::notices_weeks_by_language()),
        notice(&params.departments, i18n::notices_showing_all_departments()),
        notice(&params.comparison, i18n::notices_comparing_with_previous()),
        notice(&params.granularity, i18n::notices_showing_what_suits()),
        notice(&params.scale, i18n::notices_showing_evenly()),
        notice(&params.heatmap_columns, i18n::notices_showing_days()),
        notice(&params.targets, i18n::notices_showing_no_target()),
        notice(&params.metric, i18n::notices_showing_conversations()),
        notice(&params.refresh, i18n::notices_refreshing_when_asked()),
    ]
}

fn range_notice(text: &str) -> Option<String> {
    let error = parse_period_param(text).err()?.explain();
    Some(ignored(RANGE, text, &error, i18n::notices_showing_last_28_days()))
}

fn zone_notice(name: &str, zones: Zones) -> Option<String> {
    let error = zone(name).err()?;
    let instead = i18n::notices_showing_zone(zones.shown.get().name());
    Some(ignored(ZONE, name, &error.explain(), &instead))
}

/// The notice about a value that does not parse.
fn notice<T>(param: &SearchParam<T>, instead: &str) -> Option<String>
where
    T: FromStr<Err: Explain> + PartialEq + Send + Sync + 'static,
{
    let (text, error) = param.parse_error()?;
    Some(ignored(param.key, &text, &error.explain(), instead))
}

/// Which value is ignored, why, and what is shown instead.
fn ignored(key: &str, text: &str, error: &str, instead: &str) -> String {
    let shown = excerpt(text);
    i18n::notices_ignored(instead, &format!("{key}={shown}"), error)
}
