//! conversation-totalizers: five headline numbers.

use serde::Deserialize;

use super::client::{Client, Fetched, VIEW_LIVECHAT_MANAGER};
use super::date_params;
use super::decode_error::DecodeError;
use super::lenient::{Lenient, Object, valid_items};
use super::request::Request;
use super::response_cache::CachePolicy;
use super::scalar::Count;
use crate::error::ApiError;
use analytics::department_sum;
use analytics::scope::Scope;
use analytics::totals::Totals;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/conversation-totalizers";

impl Client {
    /// The totalizers of the conversations created in the scope, asked for each of its departments.
    pub async fn totals(&self, scope: &Scope, policy: CachePolicy) -> Result<Fetched<Totals>, ApiError> {
        let mut parts = Fetched::default();
        for at in 0..scope.parts() {
            let answer = self.fetch(&request(&scope.part(at)), VIEW_LIVECHAT_MANAGER, policy, totals).await;
            parts.push(answer.map_err(|refusal| self.unexpected(refusal))?);
        }
        Ok(parts.map(|parts| department_sum::sum_totals(&parts)))
    }
}

fn request(scope: &Scope) -> Request {
    date_params::dates_as_instants(Request::get(PATH), scope.range)
        .with_some("departmentId", scope.department())
}

#[derive(Deserialize)]
struct Answer {
    totalizers: Vec<Lenient<Object<Totalizer>>>,
}

#[derive(Deserialize)]
struct Totalizer {
    title: String,
    value: Count,
}

/// Titles are looked up by name: some can be missing when the workspace could not read the dates. One that cannot be read
/// is not known, as one that did not come.
fn totals(Object(answer): Object<Answer>) -> Result<Totals, DecodeError> {
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
