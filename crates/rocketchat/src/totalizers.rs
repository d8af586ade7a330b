//! conversation-totalizers: five headline numbers.

use serde::Deserialize;

use super::client::{Client, Dated, MANAGER};
use super::kept::Freshness;
use super::lenient::{Attempt, Object, readable};
use super::request::Request;
use super::scalar::Count;
use super::spelling;
use analytics::combining;
use analytics::question::Scope;
use analytics::totals::Totals;
use analytics::trouble::Trouble;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/conversation-totalizers";

impl Client {
    /// The totalizers of the conversations created in the scope, asked for each of its departments.
    pub async fn totals(&self, scope: &Scope, freshness: Freshness) -> Result<Dated<Totals>, Trouble> {
        let mut parts = Dated::default();
        for at in 0..scope.parts() {
            let answer = self.answer(&request(&scope.part(at)), MANAGER, freshness, totals).await;
            parts.push(answer.map_err(|refusal| self.unexpected(refusal))?);
        }
        Ok(parts.map(|parts| combining::totals(&parts)))
    }
}

fn request(scope: &Scope) -> Request {
    spelling::dressed_dates(Request::get(PATH), scope.range).with_some("departmentId", scope.department())
}

#[derive(Deserialize)]
struct Answer {
    totalizers: Vec<Attempt<Object<Totalizer>>>,
}

#[derive(Deserialize)]
struct Totalizer {
    title: String,
    value: Count,
}

/// Titles are looked up by name: some can be missing when the workspace could not read the dates. One that cannot be read
/// is not known, as one that did not come.
fn totals(Object(answer): Object<Answer>) -> Result<Totals, Trouble> {
    let (items, _) = readable(answer.totalizers, "totalizers")?;
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
