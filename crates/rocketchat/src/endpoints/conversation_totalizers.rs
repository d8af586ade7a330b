//! conversation-totalizers: five headline numbers.

use chrono::TimeDelta;
use serde::Deserialize;

use crate::client::Client;
use crate::date_params;
use crate::endpoint::{ANALYTICS_TIMEOUT, Endpoint, VIEW_LIVECHAT_MANAGER};
use crate::error::{ApiError, DecodeError};
use crate::fetched::Fetched;
use crate::lenient::{Lenient, Object, valid_items};
use crate::request::Request;
use crate::response_cache::CachePolicy;
use crate::scalar::Count;
use analytics::department_sum;
use analytics::scope::Scope;
use analytics::totals::Totals;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/conversation-totalizers";

/// The totalizers of the conversations created in a range, of one department or all.
pub struct ConversationTotalizers {
    /// The range, and the department if it names one.
    pub scope: Scope,
}

impl Endpoint for ConversationTotalizers {
    type Wire = Object<Answer>;
    type Answer = Totals;
    const PERMISSION: &'static str = VIEW_LIVECHAT_MANAGER;
    const TIMEOUT: TimeDelta = ANALYTICS_TIMEOUT;

    fn request(&self) -> Request {
        date_params::dates_as_instants(Request::get(PATH), self.scope.range)
            .with_some("departmentId", self.scope.department())
    }

    /// Titles are looked up by name: some can be missing when the workspace could not read the dates. An invalid one is
    /// unknown, like a missing one.
    fn decode(&self, Object(answer): Object<Answer>) -> Result<Totals, DecodeError> {
        let (items, _) = valid_items(answer.totalizers, "totalizers")?;
        let item = |title: &str| items.iter().find(|Object(item)| item.title == title);
        let value = |title: &str| item(title).map(|Object(item)| item.value.0);
        Ok(Totals {
            conversations: value("Total_conversations"),
            open: value("Open_conversations"),
            on_hold: value("On_Hold_conversations"),
            messages: value("Total_messages"),
            visitors: value("Total_visitors"),
        })
    }
}

/// The answer as it is sent.
#[derive(Deserialize)]
pub struct Answer {
    totalizers: Vec<Lenient<Object<Totalizer>>>,
}

#[derive(Deserialize)]
struct Totalizer {
    title: String,
    value: Count,
}

impl Client {
    /// The totalizers of the conversations created in the scope, summed over its departments by one request each.
    pub async fn totals(&self, scope: &Scope, policy: CachePolicy) -> Result<Fetched<Totals>, ApiError> {
        let mut parts = Fetched::default();
        for at in 0..scope.parts() {
            let answer = self.fetch(&ConversationTotalizers { scope: scope.part(at) }, policy).await;
            parts.push(answer.map_err(|refusal| self.required_endpoint_error(refusal))?);
        }
        Ok(parts.map(|parts| department_sum::sum_totals(&parts)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoints::published;
    use futures_util::FutureExt;

    #[test]
    fn the_published_answer_has_five_totalizers() {
        let client = published::client(include_str!("../../tests/fixtures/conversation-totalizers.json"));
        let range = "2020-09-09..2020-09-10".parse().unwrap();
        let scope = Scope { range, departments: Default::default() };
        let expected = Totals {
            conversations: Some(20),
            open: Some(2),
            on_hold: Some(0),
            messages: Some(51),
            visitors: Some(5),
        };
        let totals = client.totals(&scope, CachePolicy::Recent).now_or_never().unwrap();
        assert_eq!(totals.map(|answer| answer.value), Ok(expected));
    }
}
