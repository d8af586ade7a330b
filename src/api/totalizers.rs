//! conversation-totalizers: five headline numbers.

use super::client::{Client, Dated, MANAGER};
use super::json::Node;
use super::kept::Freshness;
use super::request::Request;
use super::spelling;
use crate::domain::combining;
use crate::domain::question::Scope;
use crate::domain::totals::Totals;
use crate::domain::trouble::Trouble;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/conversation-totalizers";

impl Client {
    /// The totalizers of the conversations created in the scope, asked for each of its departments.
    pub async fn totals(&self, scope: &Scope, freshness: Freshness) -> Result<Dated<Totals>, Trouble> {
        let mut parts = Dated::default();
        for at in 0..scope.parts() {
            let answer = self.read(&request(&scope.part(at)), MANAGER, freshness, totals).await;
            parts.push(answer.map_err(|refusal| self.unexpected(refusal))?);
        }
        Ok(parts.map(|parts| combining::totals(&parts)))
    }
}

fn request(scope: &Scope) -> Request {
    spelling::dressed_dates(Request::get(PATH), scope.range).with_some("departmentId", scope.department())
}

/// Titles are looked up by name: some can be missing when the workspace could not read the dates. One that cannot be read
/// is not known, as one that did not come.
fn totals(answer: Node<'_>) -> Result<Totals, Trouble> {
    let read = |item: Node<'_>| Ok((item.field("title")?.text()?, item.field("value")?.count()?));
    let (items, _) = answer.field("totalizers")?.each_readable(read, |_| ())?;
    let value = |title: &str| items.iter().find(|(known, _)| known == title).map(|(_, value)| *value);
    Ok(Totals {
        conversations: value("Total_conversations"),
        open: value("Open_conversations"),
        on_hold: value("On_Hold_conversations"),
        messages: value("Total_messages"),
        visitors: value("Total_visitors"),
    })
}
