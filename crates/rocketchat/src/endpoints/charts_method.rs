//! The charts as a method call: the only way before 7.11, removed in 8.0.

use chrono::{NaiveDate, TimeDelta};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::charts_data::{self, Points, points};
use crate::client::Client;
use crate::date_params;
use crate::decode_error::read;
use crate::endpoint::{CHARTS_TIMEOUT, Endpoint, VIEW_LIVECHAT_MANAGER};
use crate::error::{ApiError, DecodeError, DecodeFault, FieldPath};
use crate::fetched::Fetched;
use crate::lenient::{Lenient, NoneOnError, Object};
use crate::request::Request;
use crate::response::{self, EndpointError};
use crate::response_cache::CachePolicy;
use analytics::scope::TrendQuery;

const PATH: &str = "/api/v1/method.call/livechat:getAnalyticsChartData";

/// The points of a metric of one department, or all, by the older method.
pub struct ChartsMethod<'a> {
    /// The metric, the days, and the department if it names one.
    pub query: &'a TrendQuery,
}

impl Endpoint for ChartsMethod<'_> {
    type Wire = Object<Answer>;
    /// A refused call is a good answer too.
    type Answer = Result<Points, EndpointError>;
    const PERMISSION: &'static str = VIEW_LIVECHAT_MANAGER;
    const TIMEOUT: TimeDelta = CHARTS_TIMEOUT;

    fn request(&self) -> Request {
        request(self.query)
    }

    /// The points in the text inside the answer.
    fn decode(&self, Object(answer): Object<Answer>) -> Result<Self::Answer, DecodeError> {
        let decoded = response::parsed(&answer.message).ok_or(DecodeFault::MessageNotJson)?;
        let Object(outcome) = read::<Object<Outcome>>(&decoded)?;
        Ok(match (outcome.error, outcome.result) {
            (Some(_), _) => Err(refusal(&answer.message)),
            (None, None) => Ok(Vec::new()),
            (None, Some(Lenient::Valid(chart))) => Ok(points(chart)?),
            (None, Some(Lenient::Invalid(decode_error, _))) => {
                return Err(decode_error.within(FieldPath::default().field("result")));
            }
        })
    }
}

impl Client {
    /// The points by the older method, or its refusal.
    pub(super) async fn fetch_method(
        &self,
        endpoint: &ChartsMethod<'_>,
        policy: CachePolicy,
    ) -> Result<Fetched<Points>, EndpointError> {
        let answer = self.fetch(endpoint, policy).await.map_err(failure)?;
        match answer.value {
            Ok(value) => Ok(Fetched { value, at: answer.at }),
            Err(refusal) => {
                // A refusal is not served from the cache.
                self.invalidate(&endpoint.request().key());
                Err(refusal)
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

/// The answer as it is sent.
#[derive(Deserialize)]
pub struct Answer {
    message: String,
}

/// The JSON in the message. An unknown chart has no result.
#[derive(Deserialize)]
struct Outcome {
    error: Option<IgnoredAny>,
    result: Option<Lenient<Object<charts_data::Answer>>>,
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
