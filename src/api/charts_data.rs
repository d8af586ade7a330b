//! charts-data: one metric over time.

use serde::Deserialize;
use serde::de::{Deserializer, Error};

use super::client::{Client, Dated, Freshness, MANAGER};
use super::memory::ChartPath;
use super::reply::Refusal;
use super::request::Request;
use super::{number, spelling};
use crate::domain::question::TrendQuestion;
use crate::domain::trouble::Trouble;

fn path_name(path: ChartPath) -> &'static str {
    match path {
        ChartPath::Single => "/api/v1/livechat/analytics/dashboards/charts-data",
        ChartPath::Doubled => "/api/v1/livechat/livechat/analytics/dashboards/charts-data",
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    data_labels: Vec<String>,
    data_points: Vec<Measure>,
}

struct Measure(f64);

impl<'de> Deserialize<'de> for Measure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        number::measure(deserializer).map(Self)
    }
}

/// The points as they were sent: label and number. Averages are seconds with two decimals.
#[derive(Deserialize)]
#[serde(try_from = "Wire")]
struct Points(Vec<(String, f64)>);

impl TryFrom<Wire> for Points {
    type Error = serde_json::Error;

    fn try_from(wire: Wire) -> Result<Self, serde_json::Error> {
        let (labels, points) = (wire.data_labels, wire.data_points);
        if labels.len() != points.len() {
            let lengths = format!("{} dataLabels stand beside {} dataPoints", labels.len(), points.len());
            return Err(serde_json::Error::custom(lengths));
        }
        Ok(Self(labels.into_iter().zip(points).map(|(label, point)| (label, point.0)).collect()))
    }
}

impl Client {
    /// The points of a metric over the scope's days, label and number, as the workspace cut them. None at all is its
    /// answer to a chart that it does not know.
    pub async fn chart(
        &self,
        question: &TrendQuestion,
        freshness: Freshness,
    ) -> Result<Dated<Vec<(String, f64)>>, Trouble> {
        let known = self.memory().chart_path;
        for path in [known, known.other()] {
            match self.ask::<Points>(&request(question, path), MANAGER, freshness).await {
                Ok(answer) => {
                    self.memory().chart_path = path;
                    return Ok(answer.map(|points| points.0));
                }
                Err(Refusal::Trouble(trouble)) => return Err(trouble),
                Err(Refusal::Absent) => {}
            }
        }
        Err(Trouble::NotOffered { since: "7.11" })
    }
}

fn request(question: &TrendQuestion, path: ChartPath) -> Request {
    let request = Request::get(path_name(path)).with("chartName", question.metric);
    spelling::dates(request, question.scope.range)
        .with_some("departmentId", question.scope.department.as_ref())
}
