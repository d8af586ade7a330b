//! Asks until all rows are here. How pages are asked for differs by version, so it is found out by trying.

use serde::de::DeserializeOwned;

use super::client::{Client, Dated, Freshness};
use super::memory::Paging;
use super::reply::Refusal;
use super::request::Request;
use crate::domain::trouble::Trouble;

/// A page of an answer.
pub(super) trait Page: DeserializeOwned {
    type Row;

    /// The rows, and how many there are in all.
    fn into_rows(self) -> (Vec<Self::Row>, u64);

    /// Whether two rows are the same one: pages can overlap, because the workspace's order is not stable.
    fn is_same(a: &Self::Row, b: &Self::Row) -> bool;
}

/// Rows of all pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows<R> {
    /// The rows.
    pub rows: Vec<R>,
    /// How many more the workspace announced than it gave.
    pub missing: u64,
}

/// The largest page that a workspace gives by default.
const LARGEST: usize = 100;
/// An end for a workspace that keeps announcing more.
const MOST_PAGES: usize = 50;

impl Client {
    /// All rows of a paged report: all at once if the workspace allows that, else page by page.
    pub(super) async fn ask_pages<P: Page>(
        &self,
        request: &Request,
        permission: &str,
        freshness: Freshness,
    ) -> Result<Dated<Rows<P::Row>>, Refusal> {
        let first: Dated<P> = self.first_page(request, permission, freshness).await?;
        let at = first.at;
        let (mut rows, mut total) = first.value.into_rows();
        for _ in 0..MOST_PAGES {
            if rows.len() as u64 >= total || rows.is_empty() || self.memory().paging == Paging::Refused {
                break;
            }
            let page = request.clone().with("count", LARGEST).with("offset", rows.len());
            let (more, announced) = self.ask::<P>(&page, permission, freshness).await?.value.into_rows();
            total = announced;
            let before = rows.len();
            for row in more {
                if !rows.iter().any(|known| P::is_same(known, &row)) {
                    rows.push(row);
                }
            }
            if rows.len() == before {
                break;
            }
        }
        let missing = total.saturating_sub(rows.len() as u64);
        Ok(Dated { value: Rows { rows, missing }, at })
    }

    async fn first_page<P: Page>(
        &self,
        request: &Request,
        permission: &str,
        freshness: Freshness,
    ) -> Result<Dated<P>, Refusal> {
        if self.memory().paging == Paging::Taken {
            let answer = self.ask(&request.clone().with("count", 0), permission, freshness).await;
            if !answer.as_ref().is_err_and(is_about_parameters) {
                return answer;
            }
        }
        let answer = self.ask(request, permission, freshness).await?;
        // Only now is it sure that the paging was what it refused.
        self.memory().paging = Paging::Refused;
        Ok(answer)
    }
}

fn is_about_parameters(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::Trouble(Trouble::Rejected { why }) if why.contains("additional properties"))
}
