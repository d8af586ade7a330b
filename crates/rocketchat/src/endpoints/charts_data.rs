//! charts-data: one metric over time. Its path differs by version, so it is found by trying.

use chrono::TimeDelta;
use serde::Deserialize;

use super::charts_method::ChartsMethod;
use crate::capabilities::ChartsEndpoint;
use crate::client::Client;
use crate::date_params;
use crate::endpoint::{CHARTS_TIMEOUT, Endpoint, VIEW_LIVECHAT_MANAGER};
use crate::error::{ApiError, DecodeError, DecodeFault};
use crate::fetched::Fetched;
use crate::lenient::{AtMost, Object};
use crate::request::Request;
use crate::response::EndpointError;
use crate::response_cache::CachePolicy;
use crate::scalar::Measure;
use crate::version::Version;
use analytics::limits;
use analytics::scope::TrendQuery;

/// Label and number, as the workspace sent them.
pub type Points = Vec<(String, f64)>;

/// The points of a metric of one department, or all.
pub struct ChartsData<'a> {
    /// The metric, the days, and the department if it names one.
    pub query: &'a TrendQuery,
    /// The path, which differs by version.
    pub path: ChartsPath,
}

/// The paths of the endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartsPath {
    /// The path of the source.
    Single,
    /// The path of the published page.
    Doubled,
}

impl Endpoint for ChartsData<'_> {
    type Wire = Object<Answer>;
    type Answer = Points;
    const PERMISSION: &'static str = VIEW_LIVECHAT_MANAGER;
    const TIMEOUT: TimeDelta = CHARTS_TIMEOUT;

    fn request(&self) -> Request {
        let request = Request::get(match self.path {
            ChartsPath::Single => "/api/v1/livechat/analytics/dashboards/charts-data",
            ChartsPath::Doubled => "/api/v1/livechat/livechat/analytics/dashboards/charts-data",
        });
        let request = request.with("chartName", self.query.metric);
        date_params::dates(request, self.query.scope.range)
            .with_some("departmentId", self.query.scope.department())
    }

    fn decode(&self, answer: Object<Answer>) -> Result<Points, DecodeError> {
        points(answer)
    }
}

impl Client {
    /// The points of a metric of one department, or all, over the scope's days: label and number, in the workspace's own
    /// buckets. An unknown chart has no points.
    pub async fn chart(&self, key: &TrendQuery, policy: CachePolicy) -> Result<Fetched<Points>, ApiError> {
        let (known, mut version) = {
            let capabilities = self.capabilities();
            (capabilities.charts_endpoint, capabilities.version.clone())
        };
        let (mut tried, mut absent) = (Vec::new(), 404);
        while let Some(endpoint) = next_endpoint(known, version.as_ref(), &tried) {
            match self.chart_from(endpoint, key, policy).await {
                Ok(answer) => {
                    self.update_capabilities(|capabilities| capabilities.charts_endpoint = Some(endpoint));
                    return Ok(answer);
                }
                Err(EndpointError::ApiError(ApiError::NotCached)) => {
                    // The cached answer may be from another path.
                    tried.push(endpoint);
                    continue;
                }
                Err(EndpointError::ApiError(error)) => return Err(error),
                Err(EndpointError::NotFound(status)) => {
                    absent = status;
                    tried.push(endpoint);
                    self.capabilities().charts_endpoint = None;
                }
            }
            if tried.len() == 1 {
                // The version decides which path comes next, and which exist.
                version = self.version().await.ok().or(version);
            }
        }
        Err(match version {
            _ if policy == CachePolicy::CacheOnly => ApiError::NotCached,
            Some(version) if version.is_at_least(7, 11) => self.not_found_error(absent),
            version => {
                let running = version.map(|version| version.to_string()).unwrap_or_default();
                ApiError::EndpointUnsupported { since: "7.11", running }
            }
        })
    }

    async fn chart_from(
        &self,
        endpoint: ChartsEndpoint,
        key: &TrendQuery,
        policy: CachePolicy,
    ) -> Result<Fetched<Points>, EndpointError> {
        let path = match endpoint {
            ChartsEndpoint::Single => ChartsPath::Single,
            ChartsEndpoint::Doubled => ChartsPath::Doubled,
            ChartsEndpoint::Method => return self.fetch_method(&ChartsMethod { query: key }, policy).await,
        };
        self.fetch(&ChartsData { query: key, path }, policy).await
    }
}

/// The path to try after those tried: first the one that worked before, then those of the version.
fn next_endpoint(
    known: Option<ChartsEndpoint>,
    version: Option<&Version>,
    tried: &[ChartsEndpoint],
) -> Option<ChartsEndpoint> {
    use ChartsEndpoint::{Doubled, Method, Single};
    let endpoints: &[ChartsEndpoint] = match version {
        Some(version) if version.is_before(7, 11) => &[Method, Single, Doubled],
        Some(version) if version.is_at_least(8, 0) => &[Single, Doubled],
        _ => &[Single, Doubled, Method],
    };
    let known = known.filter(|endpoint| endpoints.contains(endpoint));
    known.into_iter().chain(endpoints.iter().copied()).find(|endpoint| !tried.contains(endpoint))
}

/// Averages are seconds with two decimals.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    data_labels: AtMost<{ limits::POINTS }, String>,
    data_points: AtMost<{ limits::POINTS }, Measure>,
}

/// The points as they were sent: label and number.
pub(crate) fn points(Object(answer): Object<Answer>) -> Result<Points, DecodeError> {
    let (AtMost(labels), AtMost(points)) = (answer.data_labels, answer.data_points);
    if labels.len() != points.len() {
        return Err(DecodeFault::UnequalLengths { labels: labels.len(), points: points.len() }.into());
    }
    Ok(labels.into_iter().zip(points).map(|(label, Measure(point))| (label, point)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoints::published;
    use ChartsEndpoint::{Doubled, Method, Single};
    use analytics::metric::Metric;
    use analytics::scope::Scope;
    use futures_util::FutureExt;

    fn endpoints(known: Option<ChartsEndpoint>, version: &str) -> Vec<ChartsEndpoint> {
        let version = Version::new(version);
        let mut tried = Vec::new();
        while let Some(endpoint) = next_endpoint(known, Some(&version), &tried) {
            tried.push(endpoint);
        }
        tried
    }

    #[test]
    fn the_published_answer_has_six_points_under_their_own_labels() {
        let client = published::client(include_str!("../../tests/fixtures/charts-data.json"));
        // The period of the published example, in which its labels lie.
        let range = "2025-01-01..2025-10-01".parse().unwrap();
        let scope = Scope { range, departments: Default::default() };
        let query = TrendQuery { scope, metric: Metric::TotalConversations };
        let points = client.chart(&query, CachePolicy::Recent).now_or_never().unwrap();
        let expected = ["10/1", "10/2", "10/3", "10/4", "10/5", "10/6"].map(|label| (label.to_owned(), 0.0));
        assert_eq!(points.map(|answer| answer.value), Ok(expected.to_vec()));
    }

    #[test]
    fn the_version_decides_what_is_tried_first() {
        assert_eq!(endpoints(None, "7.10"), [Method, Single, Doubled]);
        assert_eq!(endpoints(None, "7.13"), [Single, Doubled, Method]);
        assert_eq!(endpoints(None, "unknown"), [Single, Doubled, Method]);
        assert_eq!(endpoints(None, "8.0"), [Single, Doubled]);
    }

    #[test]
    fn the_path_that_worked_comes_first_unless_the_version_has_it_no_more() {
        assert_eq!(endpoints(Some(Doubled), "7.10"), [Doubled, Method, Single]);
        assert_eq!(endpoints(Some(Method), "7.13"), [Method, Single, Doubled]);
        assert_eq!(endpoints(Some(Method), "8.0"), [Single, Doubled]);
    }
}
