//! Sign-ins as they are restored from storage and forgotten.

use crate::session::sign_in_input::Persistence;
use rocketchat::Address;

use super::build_config::fixed_workspace;
use super::client_environment::tools;
use super::connection::NamedConnection;
use super::ended_sign_ins::EndedSignIns;
use super::sign_in_storage;
use super::stored_connection::is_at_workspace;
use super::workspace_address::from_https;

/// The kept sign-ins that this page may use: of a page that was built for one workspace those alone, as other pages of
/// the same origin keep theirs in the same place.
pub(crate) fn restored() -> Vec<NamedConnection> {
    usable(stored())
}

/// Forgets the kept sign-ins that this page may use, and those of its lines that could not be read.
pub(crate) fn forget_all() {
    let Some(own) = fixed_workspace() else { return sign_in_storage::forget_all() };
    if let Ok(own) = Address::parse(&own, from_https()) {
        sign_in_storage::forget(&|text| is_at_workspace(text, &own, from_https()));
    }
}

fn usable(all: Vec<NamedConnection>) -> Vec<NamedConnection> {
    let Some(own) = fixed_workspace() else { return all };
    let own = Address::parse(&own, from_https()).ok();
    all.into_iter().filter(|named| own.as_ref().is_some_and(|own| named.is_at(own))).collect()
}

/// What the browser keeps, as it can be read: first what this tab keeps.
pub(super) fn stored() -> Vec<NamedConnection> {
    let ended = EndedSignIns::load();
    read().into_iter().filter(|named| !ended.contains(named)).collect()
}

/// Forgets the kept sign-ins that another tab has signed out of while this one did not run, and tells which of them were
/// this page's.
pub(super) fn forget_ended() -> Vec<NamedConnection> {
    let ended = EndedSignIns::load();
    let gone: Vec<NamedConnection> = read().into_iter().filter(|named| ended.contains(named)).collect();
    for named in &gone {
        sign_in_storage::forget(&|kept| is_same(kept, named));
        sign_in_storage::clear_current(&named.id);
    }
    usable(gone)
}

fn read() -> Vec<NamedConnection> {
    let read =
        |(keep, text): (Persistence, String)| NamedConnection::from_text(&text, keep, from_https(), tools());
    sign_in_storage::load_all().into_iter().filter_map(read).collect()
}

/// Whether a kept text is a sign-in by the same token.
pub(super) fn is_same(text: &str, named: &NamedConnection) -> bool {
    let kept = NamedConnection::from_text(text, named.keep, from_https(), tools());
    kept.is_some_and(|kept| kept.fingerprint() == named.fingerprint())
}
