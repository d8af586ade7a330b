//! The charts as a method call, which is all that workspaces before 7.11 have, and which went with 8.0.

use chrono::NaiveDate;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::charts_data::{self, Points, points};
use super::client::{Client, Dated, MANAGER};
use super::kept::Freshness;
use super::lenient::{Attempt, Object, Perhaps};
use super::misreading::{FieldPath, read};
use super::reply::{self, Refusal};
use super::request::Request;
use super::spelling;
use analytics::question::TrendQuestion;
use analytics::trouble::Trouble;

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
        let told = read(&answer.value).map_err(|error| Trouble::from(error).into());
        match told.and_then(result) {
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

/// The body: a call as a text inside it, as the workspace's own pages send it.
#[derive(Serialize)]
struct Body {
    message: String,
}

/// A message of the protocol that the workspace's own pages speak.
#[derive(Serialize)]
struct Call<'a> {
    msg: &'static str,
    id: &'static str,
    method: &'static str,
    params: [Params<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Params<'a> {
    daterange: Days,
    chart_options: ChartOptions,
    #[serde(skip_serializing_if = "Option::is_none")]
    department_id: Option<&'a str>,
}

#[derive(Serialize)]
struct Days {
    from: String,
    to: String,
}

#[derive(Serialize)]
struct ChartOptions {
    name: String,
}

fn request(question: &TrendQuestion) -> Request {
    let range = question.scope.range;
    let day = |day: NaiveDate| day.to_string();
    let params = Params {
        daterange: Days { from: day(range.start()), to: day(range.end()) },
        chart_options: ChartOptions { name: question.metric.to_string() },
        department_id: question.scope.department().map(|id| id.0.as_str()),
    };
    let call = Call { msg: "method", id: "1", method: "livechat:getAnalyticsChartData", params: [params] };
    // Texts always have a JSON form.
    let message = serde_json::to_string(&call).unwrap_or_default();
    spelling::over_everywhere(Request::post(PATH, &Body { message }), range)
}

#[derive(Deserialize)]
struct Answer {
    message: String,
}

/// What stands in the message. A chart that the workspace does not know has no result at all.
#[derive(Deserialize)]
struct Outcome {
    error: Option<IgnoredAny>,
    result: Option<Attempt<Object<charts_data::Answer>>>,
}

/// The points in the text inside the answer.
fn result(Object(answer): Object<Answer>) -> Result<Points, Refusal> {
    let unreadable = || Trouble::Unreadable { place: i18n::troubles_place_message_not_json().into() };
    let told = reply::parsed(&answer.message).ok_or_else(unreadable)?;
    let Object(outcome) = read::<Object<Outcome>>(&told).map_err(Trouble::from)?;
    match (outcome.error, outcome.result) {
        (Some(_), _) => Err(refusal(&answer.message)),
        (None, None) => Ok(Vec::new()),
        (None, Some(Attempt::Read(chart))) => Ok(points(chart)?),
        (None, Some(Attempt::Lost(misreading, _))) => {
            Err(Trouble::from(misreading.within(FieldPath::default().field("result"))).into())
        }
    }
}

#[derive(Default, Deserialize)]
struct Refused {
    #[serde(default)]
    error: Object<Reasons>,
}

/// The words of a refusal. Which of the fields are there differs by version.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Reasons {
    message: Perhaps<String>,
    reason: Perhaps<String>,
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
        let told: Object<Refused> = read(&told).unwrap_or_default();
        let Reasons { message, reason } = told.0.error.0;
        let why = message.0.or(reason.0);
        Trouble::Rejected { why: reply::shortened(why.as_deref().unwrap_or(i18n::troubles_no_reason())) }
    })
}
