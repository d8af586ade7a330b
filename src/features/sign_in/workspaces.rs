//! The workspaces that are signed in to, as a list shows them.

use crate::session::sign_in_input::Persistence;
use leptos::prelude::*;

use super::workspace_list::Workspace;
use crate::session::connection::NamedConnection;
use crate::session::session::Session;

/// The sign-ins, for a list of them.
pub fn use_workspaces(session: Session) -> Memo<Vec<Workspace>> {
    let workspace = |named: NamedConnection, current: Option<&str>| Workspace {
        facts: facts(&named),
        name: named.name().to_owned(),
        colour: named.colour,
        is_current: current == Some(&named.id),
        id: named.id,
    };
    Memo::new(move |_| {
        let current = session.current().map(|current| current.id);
        session.connections().into_iter().map(|named| workspace(named, current.as_deref())).collect()
    })
}

fn facts(named: &NamedConnection) -> String {
    let kept = match named.keep {
        _ if named.is_expired => i18n::sign_in_ended(),
        Persistence::Tab => i18n::sign_in_kept_tab(),
        Persistence::Memory => i18n::sign_in_kept_not(),
        Persistence::Device => i18n::sign_in_kept_device(),
    };
    let host = Some(named.host()).filter(|host| *host != named.name());
    let facts = [host, Some(named.user_label()), Some(kept)];
    facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
