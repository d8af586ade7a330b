//! The agents' display names, which the availability history lacks.

use chrono::TimeDelta;
use futures_util::future::{Either, pending, select};

use super::client::Client;
use super::json::Node;
use super::kept::Freshness;
use super::page::Listing;
use super::request::Request;
use super::shelf::Coming;
use crate::domain::trouble::Trouble;

const PATH: &str = "/api/v1/livechat/users/agent";
const PERMISSION: &str = "transfer-livechat-guest";

const LISTING: Listing =
    Listing { list: "users", key: "username", permission: PERMISSION, always_paged: true };

/// How long numbers wait for names.
const PATIENCE: TimeDelta = TimeDelta::seconds(3);

/// For how long names will do: they seldom change.
const LASTING: TimeDelta = TimeDelta::hours(1);

impl Client {
    fn patience(&self) -> Coming<()> {
        if self.tools().is_limited { (self.tools().pause)(PATIENCE) } else { Box::pin(pending()) }
    }

    /// Usernames with their display names: of the last hour, or only kept ones.
    pub async fn agent_names(&self, freshness: Freshness) -> Result<Vec<(String, String)>, Trouble> {
        let freshness = match freshness {
            Freshness::Kept => Freshness::Kept,
            _ => Freshness::Since(self.now() - LASTING),
        };
        let request = Request::get(PATH);
        let asking = Box::pin(self.rows(&request, &LISTING, freshness, names));
        let rows = match select(asking, self.patience()).await {
            Either::Left((rows, _)) => rows,
            Either::Right(_) => Err(Trouble::NotKept.into()),
        };
        let rows = match rows {
            // Older names are better than none.
            Err(_) if freshness != Freshness::Kept => {
                self.rows(&request, &LISTING, Freshness::Kept, names).await
            }
            rows => rows,
        };
        let rows = rows.map_err(|refusal| self.unexpected(refusal))?.value.rows;
        Ok(rows.into_iter().filter_map(|(username, name)| Some((username?, name?))).collect())
    }
}

fn names(row: Node<'_>) -> Result<(Option<String>, Option<String>), Trouble> {
    let text = |name| row.optional(name).map(|text| text.text()).transpose();
    Ok((text("username")?, text("name")?))
}
