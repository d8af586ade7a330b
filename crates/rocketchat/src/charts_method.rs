//! The charts as a method call, which is all that workspaces before 7.11 have, and which went with 8.0.

use chrono::NaiveDate;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::charts_data::{self, Points, points};
use super::client::{Client, Fetched, VIEW_LIVECHAT_MANAGER};
use super::date_params;
use super::decode_error::{DecodeError, DecodeFault, FieldPath, read};
use super::lenient::{Lenient, NoneOnError, Object};
use super::request::Request;
use super::response::{self, EndpointError};
use super::response_cache::CachePolicy;
use crate::error::ApiError;
use analytics::scope::TrendQuery;

const PATH: &str = "/api/v1/method.call/livechat:getAnalyticsChartData";

impl Client {
    /// The points of a metric over the scope's days, asked for by the older method.
    pub(super) async fn chart_from_method(
        &self,
        key: &TrendQuery,
        policy: CachePolicy,
    ) -> Result<Fetched<Points>, EndpointError> {
        let request = request(key);
        let answer = self.fetch_json(&request, VIEW_LIVECHAT_MANAGER, policy).await.map_err(failure)?;
        let decoded = read(&answer.value).map_err(|error| ApiError::from(error).into());
        match decoded.and_then(result) {
            Ok(value) => Ok(Fetched { value, at: answer.at }),
            Err(refusal) => {
                // A refusal comes as a good answer too; it is asked for again.
                self.invalidate(&request.key());
                Err(match refusal {
                    EndpointError::ApiError(error) => {
                        response::classify_decode_error(error, &answer.value, self.error_host()).into()
                    }
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

fn request(key: &TrendQuery) -> Request {
    let range = key.scope.range;
    let day = |day: NaiveDate| day.to_string();
    let params = Params {
        daterange: Days { from: day(range.start()), to: day(range.end()) },
        chart_options: ChartOptions { name: key.metric.to_string() },
        department_id: key.scope.department().map(|id| id.0.as_str()),
    };
    let call = Call { msg: "method", id: "1", method: "livechat:getAnalyticsChartData", params: [params] };
    // Texts always have a JSON form.
    let message = serde_json::to_string(&call).unwrap_or_default();
    date_params::final_in_all_zones(Request::post(PATH, &Body { message }), range)
}

#[derive(Deserialize)]
struct Answer {
    message: String,
}

/// What stands in the message. A chart that the workspace does not know has no result at all.
#[derive(Deserialize)]
struct Outcome {
    error: Option<IgnoredAny>,
    result: Option<Lenient<Object<charts_data::Answer>>>,
}

/// The points in the text inside the answer.
fn result(Object(answer): Object<Answer>) -> Result<Points, EndpointError> {
    let unreadable = || ApiError::from(DecodeError::from(DecodeFault::MessageNotJson));
    let decoded = response::parsed(&answer.message).ok_or_else(unreadable)?;
    let Object(outcome) = read::<Object<Outcome>>(&decoded).map_err(ApiError::from)?;
    match (outcome.error, outcome.result) {
        (Some(_), _) => Err(refusal(&answer.message)),
        (None, None) => Ok(Vec::new()),
        (None, Some(Lenient::Valid(chart))) => Ok(points(chart).map_err(ApiError::from)?),
        (None, Some(Lenient::Invalid(decode_error, _))) => {
            Err(ApiError::from(decode_error.within(FieldPath::default().field("result"))).into())
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
    message: NoneOnError<String>,
    reason: NoneOnError<String>,
}

/// The newest of these workspaces send a refused call with the status 400, so that its text arrives as their reason.
fn failure(refused: EndpointError) -> EndpointError {
    match refused {
        EndpointError::ApiError(ApiError::RequestRejected { why: Some(why) })
            if why.contains(r#""error""#) =>
        {
            refusal(&why)
        }
        other => other,
    }
}

/// What a refused call means, by the error's name in its text, of which the end may be missing.
fn refusal(text: &str) -> EndpointError {
    let names = |name: &str| text.contains(name);
    if names(r#""error":404"#) {
        return EndpointError::NotFound(404);
    }
    EndpointError::ApiError(if names(r#""error-not-allowed""#) || names(r#""error-unauthorized""#) {
        ApiError::MissingPermission { permission: VIEW_LIVECHAT_MANAGER.into() }
    } else {
        let decoded = response::parsed(text).unwrap_or_default();
        let decoded: Object<Refused> = read(&decoded).unwrap_or_default();
        let Reasons { message, reason } = decoded.0.error.0;
        let why = message.0.or(reason.0);
        ApiError::RequestRejected { why: why.as_deref().map(response::shortened) }
    })
}
