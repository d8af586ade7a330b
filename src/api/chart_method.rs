//! The charts as a method call, which is all that workspaces before 7.11 have, and which went with 8.0.

use super::charts_data::{Points, points};
use super::client::{Client, Dated, MANAGER};
use super::json::Node;
use super::kept::Freshness;
use super::reply::{self, Refusal};
use super::request::Request;
use super::spelling;
use crate::domain::question::TrendQuestion;
use crate::domain::trouble::Trouble;

const PATH: &str = "/api/v1/method.call/livechat:getAnalyticsChartData";

impl Client {
    /// The points of a metric over the scope's days, asked for by the older method.
    pub(super) async fn chart_by_method(
        &self,
        question: &TrendQuestion,
        freshness: Freshness,
    ) -> Result<Dated<Points>, Refusal> {
        let request = request(question);
        let answer = self.ask(&request, MANAGER, freshness).await.map_err(failure)?;
        match result(Node::root(&answer.value)) {
            Ok(value) => Ok(Dated { value, at: answer.at }),
            Err(refusal) => {
                // A refusal comes as a good answer too; it is asked for again.
                self.forget(&request.key());
                Err(match refusal {
                    Refusal::Trouble(trouble) => reply::explained(trouble, &answer.value, self.host()).into(),
                    absent => absent,
                })
            }
        }
    }
}

/// The call as a text inside the body, as the workspace's own pages send it.
fn request(question: &TrendQuestion) -> Request {
    let (range, department) = (question.scope.range, question.scope.department());
    // Text always has a JSON form.
    let quoted = |text: &str| serde_json::to_string(text).unwrap_or_default();
    let department = department.map(|id| format!(r#","departmentId":{}"#, quoted(&id.0))).unwrap_or_default();
    let call = format!(
        r#"{{"msg":"method","id":"1","method":"livechat:getAnalyticsChartData","params":[{{"daterange":{{"from":"{}","to":"{}"}},"chartOptions":{{"name":"{}"}}{department}}}]}}"#,
        range.start(),
        range.end(),
        question.metric,
    );
    spelling::over_everywhere(Request::post(PATH, &[("message", &call)]), range)
}

/// The points in the text inside the answer. A chart that the workspace does not know has no result at all.
fn result(answer: Node<'_>) -> Result<Points, Refusal> {
    let text = answer.field("message")?.text()?;
    let unreadable = || Trouble::Unreadable { place: words::troubles_place_message_not_json().into() };
    let told = reply::parsed(&text).ok_or_else(unreadable)?;
    let told = Node::root(&told);
    if told.optional("error").is_some() {
        return Err(refusal(&text));
    }
    Ok(told.optional("result").map_or(Ok(Vec::new()), points)?)
}

/// The newest of these workspaces send a refused call with the status 400, so that its text arrives as their reason.
fn failure(refused: Refusal) -> Refusal {
    match refused {
        Refusal::Trouble(Trouble::Rejected { why }) if why.contains(r#""error""#) => refusal(&why),
        other => other,
    }
}

/// What a refused call means, by the error's name in its text, of which the end may be missing.
fn refusal(text: &str) -> Refusal {
    let names = |name: &str| text.contains(name);
    if names(r#""error":404"#) {
        return Refusal::Absent(404);
    }
    Refusal::Trouble(if names(r#""error-not-allowed""#) || names(r#""error-unauthorized""#) {
        Trouble::Forbidden { permission: MANAGER.into() }
    } else {
        let told = reply::parsed(text).unwrap_or_default();
        let why = told["error"]["message"].as_str().or(told["error"]["reason"].as_str());
        Trouble::Rejected { why: reply::shortened(why.unwrap_or(words::troubles_no_reason())) }
    })
}
