//! conversation-totalizers: five headline numbers.

use serde::Deserialize;

use super::client::{Client, Dated, Freshness, MANAGER};
use super::request::Request;
use super::{number, spelling};
use crate::domain::question::Scope;
use crate::domain::totals::Totals;
use crate::domain::trouble::Trouble;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/conversation-totalizers";

#[derive(Deserialize)]
struct Wire {
    totalizers: Vec<WireTotalizer>,
}

#[derive(Deserialize)]
struct WireTotalizer {
    title: String,
    #[serde(deserialize_with = "number::count")]
    value: u64,
}

impl Client {
    /// The totalizers of the conversations created in the scope.
    pub async fn totals(&self, scope: &Scope, freshness: Freshness) -> Result<Dated<Totals>, Trouble> {
        let answer = self.ask::<Wire>(&request(scope), MANAGER, freshness).await;
        answer.map(|answer| answer.map(totals)).map_err(|refusal| self.unexpected(refusal))
    }
}

fn request(scope: &Scope) -> Request {
    spelling::dressed_dates(Request::get(PATH), scope.range)
        .with_some("departmentId", scope.department.as_ref())
}

/// Titles are looked up by name: some can be missing when the workspace could not read the dates.
fn totals(wire: Wire) -> Totals {
    let value = |title: &str| wire.totalizers.iter().find(|item| item.title == title).map(|item| item.value);
    Totals {
        conversations: value("Total_conversations"),
        open: value("Open_conversations"),
        on_hold: value("On_Hold_conversations"),
        messages: value("Total_messages"),
        visitors: value("Total_visitors"),
    }
}
