//! Who is signed in, and where: several sign-ins side by side, one of them open.

use crate::session::sign_in_input::{Persistence, SignInInput};
use analytics::sanitize::sanitize_name;
use leptos::prelude::*;
use rocketchat::sign_in::{self, SignInError};
use rocketchat::{Address, Client};

use super::build_config::fixed_workspace;
use super::client_environment::{demo_tools, tools};
use super::connection::NamedConnection;
use super::restore::{forget_ended, is_same, restored, stored};
use super::sign_out_notices::{EndReason, SignOutNotices};
use super::snapshots::Snapshots;
use super::stored_connection::{canonicalized, canonicalized_id, has_id};
use super::tabs::{self, Message};
use super::workspace_address::{from_https, named_workspace, search_place};
use super::{connection_list, ended_sign_ins, sign_in_storage};
use crate::browser::demo_worker;
use crate::filters::filters::Filters;
use crate::text::api_error;

/// The session, as a context.
#[derive(Clone, Copy)]
pub struct Session {
    pub(crate) connections: RwSignal<Vec<NamedConnection>>,
    /// The id of the one that the person opened last.
    chosen: RwSignal<Option<String>>,
    pub(crate) filters: Filters,
    /// The ids of those that the browser keeps, by what this tab knows.
    stored: StoredValue<Vec<String>>,
    /// What is to be said of sign-ins that have ended.
    pub sign_out_notices: SignOutNotices,
    /// Whether the view is made anew for another sign-in than the one before.
    is_switched: StoredValue<bool>,
    /// Asks the workspace, or the demo; nobody is signed in without it.
    pub client: Memo<Option<Client>>,
    /// Whether the open sign-in has expired.
    pub is_expired: Memo<bool>,
    /// The snapshot that hides the sign-in, if one is open.
    pub snapshots: Snapshots,
}

impl Session {
    /// The kept sign-ins, or the demo while the address asks for it: the demo hides a sign-in but does not end it.
    pub fn new(filters: Filters) -> Self {
        sign_in_storage::canonicalize(&canonicalized, &canonicalized_id);
        let sign_out_notices = SignOutNotices::default();
        forget_ended().iter().for_each(|named| sign_out_notices.note(named.host(), EndReason::OtherTab));
        // Answers go with the sign-in that they were given for, also where that went with its tab.
        let prefixes: Vec<String> = stored().iter().map(|named| format!("{} ", named.id)).collect();
        tools().storage.retain_prefixes(&prefixes);
        let mut own = Vec::new();
        restored().into_iter().for_each(|named| connection_list::insert(&mut own, named));
        let stored = StoredValue::new(own.iter().map(|named| named.id.clone()).collect());
        let connections = RwSignal::new(own);
        let chosen = RwSignal::new(sign_in_storage::current());
        let current = move || current(connections, chosen, filters);
        let snapshots = Snapshots::new(filters);
        let client = Memo::new(move |_| {
            if let Some(snapshot) = snapshots.current() {
                return Some(snapshot.client);
            }
            if filters.demo.get() {
                return Some(Client::with_environment(demo_worker::demo(), demo_tools()));
            }
            current().map(|current| current.client)
        });
        let is_expired = Memo::new(move |_| {
            !filters.demo.get()
                && snapshots.current().is_none()
                && current().is_some_and(|current| current.is_expired)
        });
        let is_switched = StoredValue::new(false);
        snapshots.follow(client);
        Self {
            connections,
            chosen,
            filters,
            stored,
            sign_out_notices,
            is_switched,
            client,
            is_expired,
            snapshots,
        }
    }

    /// Whether the built-in demo is open.
    pub fn is_demo(self) -> bool {
        self.client.with(|client| client.as_ref().is_some_and(Client::is_simulated))
    }

    /// The host that is asked, for sentences.
    pub fn host(self) -> String {
        self.client.with(|client| {
            client
                .as_ref()
                .map(|client| api_error::workspace_name(client.host()).to_owned())
                .unwrap_or_default()
        })
    }

    /// A text without the token of the open sign-in: for what leaves the page as a file.
    pub fn without_token(self, text: String) -> String {
        match self.client.get_untracked() {
            Some(client) => client.without_token(text),
            None => text,
        }
    }

    /// The open sign-in, if there is one. The demo and a snapshot hide it.
    pub fn current(self) -> Option<NamedConnection> {
        current(self.connections, self.chosen, self.filters)
    }

    /// The open workspace's address, if one is signed in to: filled in when it is asked for again.
    pub fn address(self) -> Option<String> {
        Some(self.current()?.address())
    }

    /// All sign-ins, in the order of their addresses.
    pub fn connections(self) -> Vec<NamedConnection> {
        self.connections.get()
    }

    /// Whether the reader has just switched from another sign-in; true once.
    pub fn take_switched(self) -> bool {
        let is_switched = self.is_switched.get_value();
        self.is_switched.set_value(false);
        is_switched
    }

    /// Signs in, beside what is signed in already, or says why not.
    pub async fn sign_in(self, entry: SignInInput) -> Result<(), SignInError> {
        let typed =
            Address::parse(&fixed_workspace().unwrap_or_else(|| entry.workspace.clone()), from_https())?;
        let may_cache = entry.may_cache();
        let client = sign_in::sign_in(&typed, search_place(), &entry.secret, may_cache, tools()).await?;
        let Some(named) = NamedConnection::new(client, entry.persistence) else { return Ok(()) };
        if named_workspace(self.filters.workspace.get_untracked()).is_some_and(|page| page == typed) {
            // What else the address says is of the workspace that was found by it.
            self.filters.correct_workspace(&named.address());
        }
        ended_sign_ins::withdraw(&named);
        let (id, before) = (named.id.clone(), self.shown_workspace());
        self.connections.update(|all| connection_list::upsert(all, named));
        // The choice made last holds, wherever the same sign-in was kept before.
        sign_in_storage::forget(&|text| has_id(text, &id));
        self.store(&id);
        self.sign_out_notices.clear();
        self.switch_to(id, before);
        Ok(())
    }

    /// The address of a workspace that somebody is signed in to, where the page's address names it by one of its pages.
    /// Only the workspace can tell; it is asked without any secret.
    pub async fn find_named(self) -> Option<String> {
        let named = named_workspace(self.filters.workspace.get_untracked())?;
        let is_signed_in = move |address: &Address| {
            self.connections.with_untracked(|all| all.iter().any(|one| one.is_at(address)))
        };
        if !named.candidates().iter().any(is_signed_in) {
            return None;
        }
        let found = sign_in::find(&named, search_place(), &tools()).await.ok()?.address;
        is_signed_in(&found).then(|| found.to_string())
    }

    /// The address that a browser takes what was typed for, where its host would be read as another one.
    pub fn normalized_address(self, typed: &str) -> Option<String> {
        let address = Address::parse(typed, from_https()).ok()?;
        (!address.is_seen_in(typed)).then(|| address.to_string())
    }

    /// Leaves a workspace that a link names and that is not the person's: one that they are signed in to opens, or the
    /// form is empty.
    pub fn leave_linked_workspace(self) {
        self.is_switched.set_value(self.connections.with_untracked(|all| !all.is_empty()));
        self.filters.leave_workspace();
    }

    /// Opens another sign-in.
    pub fn open(self, id: String) {
        self.sign_out_notices.clear();
        let before = self.shown_workspace();
        self.switch_to(id, before);
    }

    /// Gives a sign-in a name; an empty one is taken back.
    pub fn rename(self, id: &str, name: &str) {
        let name = sanitize_name(name);
        self.relabel(id, &|named| named.custom_name.clone_from(&name));
    }

    /// Gives a sign-in another colour.
    pub fn recolour(self, id: &str, colour: u8) {
        self.relabel(id, &|named| named.colour = colour);
    }

    /// Notes whose account it is that `client` asks for.
    pub fn set_account(self, client: &Client, account: &str) {
        let account = sanitize_name(account);
        let named = self.connections.with_untracked(|all| {
            all.iter().find(|named| named.client == *client && named.account != account).cloned()
        });
        if let Some(named) = named {
            self.relabel(&named.id, &|named| named.account.clone_from(&account));
        }
    }

    /// Notes that the workspace no longer takes the token of `client`. Other sign-ins go on.
    pub fn expire(self, client: &Client) {
        let is_it = |named: &NamedConnection| named.client == *client && !named.is_expired;
        let Some(expired) = self.connections.with_untracked(|all| all.iter().find(|one| is_it(one)).cloned())
        else {
            return;
        };
        self.mark_expired(&expired);
        tabs::broadcast(Message::Expired(expired.fingerprint()));
    }

    /// The same, for what another tab has found out.
    pub(crate) fn mark_expired(self, expired: &NamedConnection) {
        self.forget_token(expired);
        self.set_stored(&expired.id, false);
        sign_in_storage::clear_current(&expired.id);
        self.change(&expired.id, &|named| named.is_expired = true);
    }

    /// The address of the workspace that is on screen or asked for.
    pub(crate) fn shown_workspace(self) -> Option<Address> {
        let named = named_workspace(self.filters.workspace.get_untracked());
        named.or_else(|| Address::parse(&untrack(|| self.address())?, false).ok())
    }

    pub(crate) fn switch_to(self, id: String, before: Option<Address>) {
        let found = |all: &Vec<NamedConnection>| all.iter().find(|named| named.id == id).cloned();
        let Some(named) = self.connections.with_untracked(found) else { return };
        // What is not to be kept leaves no trace, so the next load opens the one before.
        if named.keep != Persistence::Memory && !named.is_expired {
            sign_in_storage::set_current(&id);
        }
        self.is_switched.set_value(before.is_some());
        // First the sign-in, so that the view before is gone when its department goes.
        self.chosen.set(Some(id));
        // The address is a snapshot's while one is open.
        let is_hidden = self.filters.snapshot.get_untracked();
        if !is_hidden && before.is_some_and(|before| !named.is_at(&before)) {
            self.filters.leave_workspace();
        }
    }

    /// Changes a sign-in's name, colour or account, here and in storage.
    fn relabel(self, id: &str, change: &dyn Fn(&mut NamedConnection)) {
        self.change(id, change);
        let found = self.connections.with_untracked(|all| all.iter().find(|named| named.id == id).cloned());
        // Another tab may have signed out of it, or signed in with another token. It is replaced in one step, as other tabs
        // would take it for gone in between.
        if let Some(named) = found {
            let text = named.to_text().unwrap_or_default();
            sign_in_storage::replace(&|kept| is_same(kept, &named), &text);
        }
    }

    fn change(self, id: &str, change: &dyn Fn(&mut NamedConnection)) {
        self.connections.update(|all| all.iter_mut().filter(|named| named.id == id).for_each(change));
    }

    /// Forgets a sign-in by this very token.
    pub(crate) fn forget_token(self, named: &NamedConnection) {
        sign_in_storage::forget(&|kept| is_same(kept, named));
    }

    /// Whether the browser keeps it, by what this tab knows.
    pub(crate) fn is_stored(self, id: &str) -> bool {
        self.stored.with_value(|stored| stored.iter().any(|stored| stored == id))
    }

    /// Notes whether the browser keeps it.
    pub(crate) fn set_stored(self, id: &str, is_stored: bool) {
        self.stored.update_value(|stored| {
            stored.retain(|known| known != id);
            stored.extend(is_stored.then(|| id.to_owned()));
        });
    }

    fn store(self, id: &str) {
        let is_stored = self.connections.with_untracked(|all| {
            let named = all.iter().find(|named| named.id == id)?;
            Some(sign_in_storage::store(id, &named.to_text()?, named.keep))
        });
        self.set_stored(id, is_stored.unwrap_or_default());
    }
}

fn current(
    connections: RwSignal<Vec<NamedConnection>>,
    chosen: RwSignal<Option<String>>,
    filters: Filters,
) -> Option<NamedConnection> {
    let named = named_workspace(filters.workspace.get());
    let chosen = chosen.get();
    connections.with(|all| connection_list::current(all, chosen.as_deref(), named.as_ref()).cloned())
}
