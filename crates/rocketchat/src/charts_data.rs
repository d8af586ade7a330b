//! charts-data: one metric over time. Where it is asked for differs by version, so it is found out by trying.

use serde::Deserialize;

use super::capabilities::ChartsEndpoint;
use super::client::{Client, Fetched, VIEW_LIVECHAT_MANAGER};
use super::date_params;
use super::decode_error::{DecodeError, DecodeFault};
use super::lenient::{AtMost, Object};
use super::request::Request;
use super::response::EndpointError;
use super::response_cache::CachePolicy;
use super::scalar::Measure;
use super::version::Version;
use crate::error::ApiError;
use analytics::limits;
use analytics::scope::TrendQuery;

pub(super) const SINGLE: &str = "/api/v1/livechat/analytics/dashboards/charts-data";
const DOUBLED: &str = "/api/v1/livechat/livechat/analytics/dashboards/charts-data";

/// Label and number, as the workspace sent them.
pub(super) type Points = Vec<(String, f64)>;

impl Client {
    /// The points of a metric of one department, or all, over the scope's days, label and number, as the workspace cut them. None at all is its
    /// answer to a chart that it does not know.
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
                    // Some other way may have been taken when the answer came.
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
                // It decides which way comes next, and which are no longer there.
                version = self.version().await.ok().or(version);
            }
        }
        Err(match version {
            _ if policy == CachePolicy::CacheOnly => ApiError::NotCached,
            Some(version) if version.is_at_least(7, 11) => self.absent(absent),
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
            ChartsEndpoint::Single => SINGLE,
            ChartsEndpoint::Doubled => DOUBLED,
            ChartsEndpoint::Method => return self.chart_from_method(key, policy).await,
        };
        self.fetch(&request(key, path), VIEW_LIVECHAT_MANAGER, policy, points).await
    }
}

/// The way to try after those tried: first what worked before, then what the version is known for.
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

pub(super) fn request(key: &TrendQuery, path: &str) -> Request {
    let request = Request::get(path).with("chartName", key.metric);
    date_params::dates(request, key.scope.range).with_some("departmentId", key.scope.department())
}

/// Averages are seconds with two decimals.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Answer {
    data_labels: AtMost<{ limits::POINTS }, String>,
    data_points: AtMost<{ limits::POINTS }, Measure>,
}

/// The points as they were sent: label and number.
pub(super) fn points(Object(answer): Object<Answer>) -> Result<Points, DecodeError> {
    let (AtMost(labels), AtMost(points)) = (answer.data_labels, answer.data_points);
    if labels.len() != points.len() {
        return Err(DecodeFault::UnequalLengths { labels: labels.len(), points: points.len() }.into());
    }
    Ok(labels.into_iter().zip(points).map(|(label, Measure(point))| (label, point)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ChartsEndpoint::{Doubled, Method, Single};

    fn endpoints(known: Option<ChartsEndpoint>, version: &str) -> Vec<ChartsEndpoint> {
        let version = Version::new(version);
        let mut tried = Vec::new();
        while let Some(endpoint) = next_endpoint(known, Some(&version), &tried) {
            tried.push(endpoint);
        }
        tried
    }

    #[test]
    fn the_version_decides_what_is_tried_first() {
        assert_eq!(endpoints(None, "7.10"), [Method, Single, Doubled]);
        assert_eq!(endpoints(None, "7.13"), [Single, Doubled, Method]);
        assert_eq!(endpoints(None, "unknown"), [Single, Doubled, Method]);
        assert_eq!(endpoints(None, "8.0"), [Single, Doubled]);
    }

    #[test]
    fn what_worked_comes_before_all_others_unless_it_is_gone() {
        assert_eq!(endpoints(Some(Doubled), "7.10"), [Doubled, Method, Single]);
        assert_eq!(endpoints(Some(Method), "7.13"), [Method, Single, Doubled]);
        assert_eq!(endpoints(Some(Method), "8.0"), [Single, Doubled]);
    }
}
