//! analytics/agent-overview: one metric by agent, of one department or all. Needs no licence.

use chrono::TimeDelta;
use serde::Deserialize;
use serde_json::Value;

use crate::client::Client;
use crate::date_params;
use crate::decode_error::{JsonType, read};
use crate::endpoint::{ANALYTICS_TIMEOUT, Endpoint, VIEW_LIVECHAT_MANAGER};
use crate::error::{ApiError, DecodeError, DecodeFault, FieldPath};
use crate::fetched::Fetched;
use crate::lenient::{Lenient, NoneOnError, Object, valid_items};
use crate::request::Request;
use crate::response::EndpointError;
use crate::response_cache::CachePolicy;
use crate::scalar::Count;
use analytics::agent_values::{AgentReport, AgentValue, AgentValues};
use analytics::metric::Metric;
use analytics::reported_value::{ReportedUnit, ReportedValue};
use analytics::scope::Scope;

const PATH: &str = "/api/v1/livechat/analytics/agent-overview";

/// A metric of each agent, over days of the workspace's reporting zone.
pub struct AgentOverview {
    /// The metric.
    pub metric: Metric,
    /// The range, and the department if it names one.
    pub scope: Scope,
}

impl Endpoint for AgentOverview {
    type Wire = Object<Answer>;
    /// None where the workspace does not know the metric.
    type Answer = Option<AgentValues>;
    const PERMISSION: &'static str = VIEW_LIVECHAT_MANAGER;
    const TIMEOUT: TimeDelta = ANALYTICS_TIMEOUT;

    fn request(&self) -> Request {
        let request = Request::get(PATH).with("name", self.metric);
        date_params::from_to(request, self.scope.range).with_some("departmentId", self.scope.department())
    }

    fn decode(&self, Object(answer): Object<Answer>) -> Result<Option<AgentValues>, DecodeError> {
        let Some(data) = answer.data else {
            // A good answer without a list is to a name that the workspace does not know.
            let place = FieldPath::default().field("data");
            let missing = DecodeError { place, fault: DecodeFault::Missing };
            return if answer.success == NoneOnError(Some(true)) { Ok(None) } else { Err(missing) };
        };
        let (sent, invalid) = valid_items(data, "data")?;
        let unit = AgentValues::unit_of(self.metric);
        let mut rows: Vec<AgentValue> = sent.iter().map(|Object(row)| row.value(unit)).collect();
        if let Some(Object(first)) = sent.first().filter(|_| rows.iter().all(AgentValue::is_unknown)) {
            let place = FieldPath::default().field("data").item(0).field("value");
            return Err(DecodeError::wrong_type(place, &first.value, JsonType::Number));
        }
        let unnamed = invalid.iter().filter(|agent| agent.is_none()).count() as u64;
        let unknown =
            |Object(agent): Object<Agent>| AgentValue { username: agent.name, value: ReportedValue::Unknown };
        rows.extend(invalid.into_iter().flatten().map(unknown));
        Ok(Some(AgentValues { metric: self.metric, rows, unnamed, over_limit: 0 }.truncated()))
    }
}

/// The answer as it is sent.
#[derive(Deserialize)]
pub struct Answer {
    data: Option<Vec<Lenient<Object<Row>, Object<Agent>>>>,
    #[serde(default)]
    success: NoneOnError<bool>,
}

/// An agent's value: a number, or the text that is shown for one.
#[derive(Deserialize)]
struct Row {
    name: String,
    value: Value,
}

/// The agent of a row whose other fields are invalid.
#[derive(Deserialize)]
struct Agent {
    name: String,
}

impl Row {
    fn value(&self, unit: ReportedUnit) -> AgentValue {
        let value = match unit {
            ReportedUnit::Count => {
                read(&self.value).ok().map(|Count(count)| ReportedValue::Known(count as f64))
            }
            ReportedUnit::Share => self.value.as_str().and_then(share),
            ReportedUnit::Seconds => self.value.as_str().and_then(time),
        };
        AgentValue { username: self.name.clone(), value: value.unwrap_or(ReportedValue::Unknown) }
    }
}

/// A share such as `28.57%`.
fn share(text: &str) -> Option<ReportedValue> {
    match text.strip_suffix('%')? {
        NO_NUMBER => Some(ReportedValue::NoSample),
        percent => {
            let percent = serde_json::from_str::<f64>(percent).ok()?;
            (0.0..=100.0).contains(&percent).then_some(ReportedValue::Known(percent / 100.0))
        }
    }
}

/// A time such as `00:01:30`. There can be sixty seconds, as the workspace rounds them by themselves, and any number of
/// hours.
fn time(text: &str) -> Option<ReportedValue> {
    let mut parts = text.split(':');
    let [hours, minutes, seconds] = [parts.next()?, parts.next()?, parts.next()?];
    if parts.next().is_some() {
        return None;
    }
    if [hours, minutes, seconds].contains(&NO_NUMBER) {
        return Some(ReportedValue::NoSample);
    }
    let part = |text: &str, most: u32| number(text).filter(|number| *number <= most).map(f64::from);
    let seconds = part(hours, u32::MAX)? * 3_600.0 + part(minutes, 60)? * 60.0 + part(seconds, 60)?;
    Some(ReportedValue::of_seconds(seconds))
}

/// What the workspace writes for a mean of nothing.
const NO_NUMBER: &str = "NaN";

/// Digits as a number; `parse` alone would take a sign.
fn number(digits: &str) -> Option<u32> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

impl Client {
    /// A metric of each agent over the days of the scope. Of several departments, one request each, where their values
    /// can be put together exactly; no request where they cannot.
    ///
    /// # Errors
    /// [`ApiError::EndpointUnsupported`] before Rocket.Chat 6.4.
    pub async fn agent_overview(
        &self,
        scope: &Scope,
        metric: Metric,
        policy: CachePolicy,
    ) -> Result<Fetched<AgentReport>, ApiError> {
        let all = scope.parts();
        if all > 1 && AgentValues::combination(metric).is_none() {
            return Ok(Fetched { value: AgentReport::OneDepartmentOnly, at: self.now() });
        }
        let mut parts = Fetched::default();
        for at in 0..all {
            self.notify_parts(at, all);
            match self.fetch(&AgentOverview { metric, scope: scope.part(at) }, policy).await {
                Ok(answer) => parts.push(answer),
                Err(refusal) => return Err(self.agent_overview_error(refusal).await),
            }
        }
        Ok(parts.map(|parts| report(metric, parts)))
    }

    /// What a refusal means: where there is no such endpoint, the version decides whether there should be.
    async fn agent_overview_error(&self, refusal: EndpointError) -> ApiError {
        let EndpointError::NotFound(status) = refusal else { return self.required_endpoint_error(refusal) };
        match self.version().await {
            Ok(version) if version.is_at_least(6, 4) => self.not_found_error(status),
            version => {
                let running = version.map(|version| version.to_string()).unwrap_or_default();
                ApiError::EndpointUnsupported { since: "6.4", running }
            }
        }
    }
}

fn report(metric: Metric, parts: Vec<Option<AgentValues>>) -> AgentReport {
    let Some(mut parts) = parts.into_iter().collect::<Option<Vec<_>>>() else {
        return AgentReport::NotOffered;
    };
    let values = if parts.len() > 1 { AgentValues::of_departments(metric, parts) } else { parts.pop() };
    values.map_or(AgentReport::OneDepartmentOnly, AgentReport::Values)
}

#[cfg(test)]
mod tests {
    use super::ReportedValue::{Known, NoSample, Unknown};
    use super::*;
    use crate::endpoints::published;
    use futures_util::FutureExt;

    fn report_of(metric: Metric, body: &'static str) -> Result<AgentReport, ApiError> {
        let scope =
            Scope { range: "2026-03-01..2026-03-28".parse().unwrap(), departments: Default::default() };
        let client = published::client(body);
        let fetched = client.agent_overview(&scope, metric, CachePolicy::Recent).now_or_never().unwrap();
        fetched.map(|answer| answer.value)
    }

    fn rows(metric: Metric, body: &'static str) -> Vec<(String, ReportedValue)> {
        let Ok(AgentReport::Values(values)) = report_of(metric, body) else { panic!("no values") };
        values.rows.into_iter().map(|row| (row.username, row.value)).collect()
    }

    #[test]
    fn shares_are_parts_of_one() {
        let sent =
            rows(Metric::TotalConversations, include_str!("../../tests/fixtures/agent-overview-share.json"));
        let expected = [("ana.adler", 0.2857), ("ben.berg", 0.5714), ("former.k3x9q", 0.1429)];
        assert_eq!(sent, expected.map(|(name, share)| (name.to_owned(), Known(share))));
    }

    #[test]
    fn messages_are_numbers() {
        let body = include_str!("../../tests/fixtures/agent-overview-messages.json");
        let expected = [("ben.berg", 41.0), ("ana.adler", 17.0), ("rocket.cat", 3.0)];
        assert_eq!(
            rows(Metric::TotalMessages, body),
            expected.map(|(name, count)| (name.to_owned(), Known(count)))
        );
    }

    #[test]
    fn times_are_read_with_all_their_oddities() {
        let body = include_str!("../../tests/fixtures/agent-overview-times.json");
        let expected = [
            ("ana.adler", Known(60.0)),
            ("ben.berg", Known(400_000.0)),
            ("cem.celik", NoSample),
            ("dee.dahl", NoSample),
            ("eva.engel", Known(4_350.0)),
        ];
        let expected = expected.map(|(name, value)| (name.to_owned(), value));
        assert_eq!(rows(Metric::AvgFirstResponseTime, body), expected);
    }

    #[test]
    fn what_is_no_time_is_not_known() {
        for text in
            ["-1:59:30", "00:61:00", "00:00:61", "1:2", "1:2:3:4", "", "::", "+1:00:00", "90", "1e1:0:0"]
        {
            assert_eq!(time(text).filter(|value| *value != Unknown), None, "{text}");
        }
        assert_eq!([time("0:0:1"), time("00:59:60")], [Some(Known(1.0)), Some(Known(3_600.0))]);
    }

    #[test]
    fn what_is_no_share_is_not_known() {
        for text in ["28.57", "-1%", "100.01%", "x%", "%", "1e999%", "Infinity%"] {
            assert_eq!(share(text), None, "{text}");
        }
        assert_eq!([share("0.00%"), share("100%")], [Some(Known(0.0)), Some(Known(1.0))]);
        assert_eq!(share("NaN%"), Some(NoSample));
    }

    #[test]
    fn a_row_that_cannot_be_read_takes_only_itself_away() {
        let body = r#"{"data":[{"name":"ana","value":7},{"name":"ben"},{"name":null,"value":3},{"name":"cem","value":"x"}],"success":true}"#;
        let Ok(AgentReport::Values(values)) = report_of(Metric::TotalMessages, body) else { panic!() };
        let rows: Vec<_> = values.rows.iter().map(|row| (row.username.as_str(), row.value)).collect();
        assert_eq!(rows, [("ana", Known(7.0)), ("cem", Unknown), ("ben", Unknown)]);
        assert_eq!((values.unnamed, values.unreadable(), values.is_complete()), (1, 3, false));
    }

    #[test]
    fn an_answer_without_a_list_is_to_a_name_that_the_workspace_does_not_know() {
        assert_eq!(report_of(Metric::TotalMessages, r#"{"success":true}"#), Ok(AgentReport::NotOffered));
    }

    #[test]
    fn a_list_of_another_metric_is_told_by_its_place() {
        let body = r#"{"data":[{"name":"ana","value":"00:00:30"}],"success":true}"#;
        let Err(ApiError::InvalidResponse { source }) = report_of(Metric::TotalMessages, body) else {
            panic!()
        };
        assert_eq!(source.to_string(), "data[0].value is text and not a number");
    }
}
