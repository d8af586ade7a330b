//! charts-data: one metric over time.

use super::client::{Client, Dated, MANAGER};
use super::json::Node;
use super::kept::Freshness;
use super::memory::ChartPath;
use super::reply::Refusal;
use super::request::Request;
use super::spelling;
use crate::domain::question::TrendQuestion;
use crate::domain::trouble::Trouble;

fn path_name(path: ChartPath) -> &'static str {
    match path {
        ChartPath::Single => "/api/v1/livechat/analytics/dashboards/charts-data",
        ChartPath::Doubled => "/api/v1/livechat/livechat/analytics/dashboards/charts-data",
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
            match self.read(&request(question, path), MANAGER, freshness, points).await {
                Ok(answer) => {
                    self.memory().chart_path = path;
                    return Ok(answer);
                }
                Err(Refusal::Trouble(trouble)) => return Err(trouble),
                Err(Refusal::Absent) => {}
            }
        }
        Err(match self.version().await {
            Ok(version) if version.is_at_least(7, 11) => self.page_instead(),
            _ => Trouble::NotOffered { since: "7.11" },
        })
    }
}

fn request(question: &TrendQuestion, path: ChartPath) -> Request {
    let request = Request::get(path_name(path)).with("chartName", question.metric);
    spelling::dates(request, question.scope.range)
        .with_some("departmentId", question.scope.department.as_ref())
}

/// The points as they were sent: label and number. Averages are seconds with two decimals.
fn points(answer: Node<'_>) -> Result<Vec<(String, f64)>, Trouble> {
    let labels = answer.field("dataLabels")?.each(|label| label.text())?;
    let points = answer.field("dataPoints")?.each(|point| point.measure())?;
    if labels.len() != points.len() {
        let place = format!("{} dataLabels stand beside {} dataPoints", labels.len(), points.len());
        return Err(Trouble::Unreadable { place });
    }
    Ok(labels.into_iter().zip(points).collect())
}
