//! charts-data: one metric over time. Where it is asked for differs by version, so it is found out by trying.

use serde::Deserialize;

use super::client::{Client, Dated, MANAGER};
use super::kept::Freshness;
use super::lenient::{AtMost, Object};
use super::memory::ChartWay;
use super::reply::Refusal;
use super::request::Request;
use super::scalar::Measure;
use super::spelling;
use super::version::Version;
use analytics::limits;
use analytics::question::TrendQuestion;
use analytics::trouble::Trouble;

pub(super) const SINGLE: &str = "/api/v1/livechat/analytics/dashboards/charts-data";
const DOUBLED: &str = "/api/v1/livechat/livechat/analytics/dashboards/charts-data";

/// Label and number, as the workspace sent them.
pub(super) type Points = Vec<(String, f64)>;

impl Client {
    /// The points of a metric of one department, or all, over the scope's days, label and number, as the workspace cut them. None at all is its
    /// answer to a chart that it does not know.
    pub async fn chart(
        &self,
        question: &TrendQuestion,
        freshness: Freshness,
    ) -> Result<Dated<Points>, Trouble> {
        let (known, mut version) = {
            let memory = self.memory();
            (memory.chart_way, memory.version.clone())
        };
        let (mut tried, mut absent) = (Vec::new(), 404);
        while let Some(way) = next_way(known, version.as_ref(), &tried) {
            match self.chart_by(way, question, freshness).await {
                Ok(answer) => {
                    self.learn(|memory| memory.chart_way = Some(way));
                    return Ok(answer);
                }
                Err(Refusal::Trouble(Trouble::NotKept)) => {
                    // Some other way may have been taken when the answer came.
                    tried.push(way);
                    continue;
                }
                Err(Refusal::Trouble(trouble)) => return Err(trouble),
                Err(Refusal::Absent(status)) => {
                    absent = status;
                    tried.push(way);
                    self.memory().chart_way = None;
                }
            }
            if tried.len() == 1 {
                // It decides which way comes next, and which are no longer there.
                version = self.version().await.ok().or(version);
            }
        }
        Err(match version {
            _ if freshness == Freshness::Kept => Trouble::NotKept,
            Some(version) if version.is_at_least(7, 11) => self.absent(absent),
            version => {
                let running = version.map(|version| version.to_string()).unwrap_or_default();
                Trouble::NotOffered { since: "7.11", running }
            }
        })
    }

    async fn chart_by(
        &self,
        way: ChartWay,
        question: &TrendQuestion,
        freshness: Freshness,
    ) -> Result<Dated<Points>, Refusal> {
        let path = match way {
            ChartWay::Single => SINGLE,
            ChartWay::Doubled => DOUBLED,
            ChartWay::Method => return self.chart_by_method(question, freshness).await,
        };
        self.answer(&request(question, path), MANAGER, freshness, points).await
    }
}

/// The way to try after those tried: first what worked before, then what the version is known for.
fn next_way(known: Option<ChartWay>, version: Option<&Version>, tried: &[ChartWay]) -> Option<ChartWay> {
    use ChartWay::{Doubled, Method, Single};
    let ways: &[ChartWay] = match version {
        Some(version) if version.is_before(7, 11) => &[Method, Single, Doubled],
        Some(version) if version.is_at_least(8, 0) => &[Single, Doubled],
        _ => &[Single, Doubled, Method],
    };
    let known = known.filter(|way| ways.contains(way));
    known.into_iter().chain(ways.iter().copied()).find(|way| !tried.contains(way))
}

pub(super) fn request(question: &TrendQuestion, path: &str) -> Request {
    let request = Request::get(path).with("chartName", question.metric);
    spelling::dates(request, question.scope.range).with_some("departmentId", question.scope.department())
}

/// Averages are seconds with two decimals.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Answer {
    data_labels: AtMost<{ limits::POINTS }, String>,
    data_points: AtMost<{ limits::POINTS }, Measure>,
}

/// The points as they were sent: label and number.
pub(super) fn points(Object(answer): Object<Answer>) -> Result<Points, Trouble> {
    let (AtMost(labels), AtMost(points)) = (answer.data_labels, answer.data_points);
    if labels.len() != points.len() {
        let place = i18n::troubles_place_unlike_many(labels.len() as f64, points.len() as f64);
        return Err(Trouble::Unreadable { place });
    }
    Ok(labels.into_iter().zip(points).map(|(label, Measure(point))| (label, point)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ChartWay::{Doubled, Method, Single};

    fn ways(known: Option<ChartWay>, version: &str) -> Vec<ChartWay> {
        let version = Version::new(version);
        let mut tried = Vec::new();
        while let Some(way) = next_way(known, Some(&version), &tried) {
            tried.push(way);
        }
        tried
    }

    #[test]
    fn the_version_decides_what_is_tried_first() {
        assert_eq!(ways(None, "7.10"), [Method, Single, Doubled]);
        assert_eq!(ways(None, "7.13"), [Single, Doubled, Method]);
        assert_eq!(ways(None, "unknown"), [Single, Doubled, Method]);
        assert_eq!(ways(None, "8.0"), [Single, Doubled]);
    }

    #[test]
    fn what_worked_comes_before_all_others_unless_it_is_gone() {
        assert_eq!(ways(Some(Doubled), "7.10"), [Doubled, Method, Single]);
        assert_eq!(ways(Some(Method), "7.13"), [Method, Single, Doubled]);
        assert_eq!(ways(Some(Method), "8.0"), [Single, Doubled]);
    }
}
