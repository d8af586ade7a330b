//! The details drawer of one agent or one department.

use std::collections::HashSet;

use analytics::agent_identity::AgentIdentity;
use analytics::availability::AgentNames;
use leptos::prelude::*;

use super::agent::AgentDetails;
use super::department::DepartmentDetails;
use crate::filters::filters::Filters;
use crate::panels::details_key::{DetailsKey, Nobody};
use crate::query::agent_names::use_agent_names;
use crate::query::directory::Directory;
use crate::query::use_names::Names;
use crate::query::{QueryHandle, TotalsQuery};
use crate::text::agent_title;
use crate::ui::dialog::Modal;

/// One agent or one department, at the side of the view.
#[component]
pub fn DetailsDrawer(
    /// Whom it is about.
    about: String,
    /// The panels of one department, given its totals, where the department's filters are the context.
    department_panels: Callback<QueryHandle<TotalsQuery>, AnyView>,
    /// Called once the page is limited to the department.
    on_limit: Callback<()>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let (title, content) = match about.parse::<DetailsKey>() {
        Ok(DetailsKey::Agent(key)) => {
            let (name, names) = (key.clone(), use_agent_names(Memo::new(|_| true)));
            let title = TextProp::from(move || agent_title(&name, names));
            (title, view! { <AgentDetails key /> }.into_any())
        }
        Ok(DetailsKey::Department(id)) => {
            let content = view! { <DepartmentDetails id=id.clone() department_panels on_limit /> }.into_any();
            (TextProp::from(move || directory.title(&id)), content)
        }
        Err(Nobody) => {
            let content = view! { {move || i18n::drawers_names_nobody()} }.into_any();
            (TextProp::from(i18n::drawers_nobody), content)
        }
    };
    let on_close = Callback::new(move |()| filters.set_details(None));
    view! { <Modal title closed_by="any" leave=i18n::drawers_close class="over drawer" on_close>{content}</Modal> }
}

/// The display name of a username, that it is a deleted account's id, or what it is called as it is.
fn agent_title(key: &str, names: Names<AgentNames>) -> String {
    names.with(|names| {
        let names = names.as_ref().and_then(|names| names.as_ref().ok());
        agent_title::agent_title(&AgentIdentity::of_key(key, names), &HashSet::new())
    })
}
