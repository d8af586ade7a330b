//! Signing out, here and in other tabs. A sign-in is one person at one workspace by one token; tabs that are open on
//! another one go on.

use crate::session::sign_in_input::Persistence;
use analytics::department::Departments;
use leptos::prelude::*;
use leptos_use::{use_event_listener, use_window};

use super::connection::NamedConnection;
use super::ended_sign_ins::{self, EndedSignIns};
use super::restore::{forget_all, restored};
use super::session::Session;
use super::sign_out_notices::EndReason;
use super::tabs::{self, Message, TabHandlers};
use super::{connection_list, forget, sign_in_storage};

/// Has a session follow what other tabs do, for as long as the page is open.
pub fn follow_tabs(session: Session) {
    tabs::listen(TabHandlers {
        on_message: Callback::new(move |message| session.handle_message(message)),
        on_change: Callback::new(move |()| session.sync_with_storage()),
        on_leave: Callback::new(move |()| session.leave_page()),
    });
    let _ =
        use_event_listener(use_window(), leptos::ev::online, move |_| session.sign_out_notices.retry_all());
}

impl Session {
    /// Signs out of the open sign-in: forgets it at once, here and in the other tabs, then tells the workspace if the token
    /// came from a password. The next sign-in is opened, if there is one.
    pub fn sign_out(self) {
        let Some(own) = untrack(|| self.current()) else { return };
        let mut gone = self.others_on_device(std::slice::from_ref(&own));
        gone.retain(|other| other.id == own.id);
        self.remove_here(&own);
        gone.insert(0, own);
        gone.into_iter().for_each(|named| self.announce(named));
    }

    /// Signs out of all that this tab has, and of all that the device keeps for this page.
    pub fn sign_out_of_all(self) {
        let mut gone = self.connections.get_untracked();
        gone.extend(self.others_on_device(&gone));
        self.connections.set(Vec::new());
        for named in &gone {
            forget::on_sign_out(&named.client, true);
            sign_in_storage::clear_current(&named.id);
        }
        forget_all();
        self.filters.leave_workspace();
        gone.into_iter().for_each(|named| self.announce(named));
    }

    /// Looks whether this tab's sign-ins are still kept where they were, and by which token. Another tab, or the person,
    /// may have changed that while this one slept.
    pub fn sync_with_storage(self) {
        let ended = EndedSignIns::load();
        let (gone, rest): (Vec<_>, Vec<_>) =
            self.connections.get_untracked().into_iter().partition(|own| ended.contains(own));
        gone.iter().for_each(|own| self.end_here(own, EndReason::OtherTab));
        let kept = restored();
        for own in rest.into_iter().filter(|own| own.keep != Persistence::Memory) {
            match kept.iter().find(|kept| kept.keep == own.keep && kept.id == own.id) {
                Some(kept) if kept.fingerprint() == own.fingerprint() && !own.is_expired => {}
                Some(kept) => self.adopt(kept.clone()),
                None if own.is_expired || !self.is_stored(&own.id) => {}
                None => self.end_here(&own, EndReason::NotStored),
            }
        }
    }

    /// Handles another tab's message.
    fn handle_message(self, message: Message) {
        let (Message::SignedOut(fingerprint) | Message::Expired(fingerprint)) = message;
        let is_it =
            |all: &Vec<NamedConnection>| all.iter().find(|named| named.fingerprint() == fingerprint).cloned();
        let Some(own) = self.connections.with_untracked(is_it) else { return };
        match message {
            Message::SignedOut(_) => self.end_here(&own, EndReason::OtherTab),
            Message::Expired(_) => self.mark_expired(&own),
        }
    }

    /// The page is left, and may come back as it is: what was to be forgotten then is forgotten now, and the workspace is
    /// told. No token waits in a page that is not seen, where no clock runs either.
    fn leave_page(self) {
        self.sign_out_notices.forget_tokens();
        let all = self.connections.get_untracked();
        for own in all.into_iter().filter(|own| own.keep == Persistence::Memory) {
            self.end_here(&own, EndReason::PageLeft);
            self.log_out_of_workspace(own);
        }
    }

    /// The sign-ins that the device keeps besides these.
    fn others_on_device(self, known: &[NamedConnection]) -> Vec<NamedConnection> {
        let is_other =
            |kept: &NamedConnection| known.iter().all(|known| known.fingerprint() != kept.fingerprint());
        restored().into_iter().filter(|kept| kept.keep == Persistence::Device && is_other(kept)).collect()
    }

    /// Asks by another token from now on, as another tab does that signed in again.
    fn adopt(self, kept: NamedConnection) {
        self.set_stored(&kept.id, true);
        self.connections.update(|all| connection_list::upsert(all, kept));
    }

    /// Drops a sign-in that was ended elsewhere.
    fn end_here(self, own: &NamedConnection, reason: EndReason) {
        self.remove_here(own);
        self.sign_out_notices.note(own.host(), reason);
    }

    /// Forgets a sign-in and all that came of it; the next one is opened, if there is one.
    fn remove_here(self, own: &NamedConnection) {
        let is_there = |other: &NamedConnection| other.id != own.id && other.address() == own.address();
        let is_last_there = self.connections.with_untracked(|all| !all.iter().any(is_there));
        forget::on_sign_out(&own.client, is_last_there);
        self.forget_token(own);
        self.remove(&own.id);
    }

    /// Takes a sign-in out of the list.
    fn remove(self, id: &str) {
        let before = self.shown_workspace();
        let is_open = untrack(|| self.current()).is_some_and(|current| current.id == id);
        sign_in_storage::clear_current(id);
        self.set_stored(id, false);
        let mut next = None;
        self.connections.update(|all| {
            let at = all.iter().position(|named| named.id == id).unwrap_or_default();
            all.retain(|named| named.id != id);
            next = all.get(at).or(all.last()).map(|named| named.id.clone());
        });
        match next {
            Some(id) if is_open => self.switch_to(id, before),
            None if !self.filters.snapshot.get_untracked() => {
                self.filters.set_departments(Departments::default());
            }
            _ => {}
        }
    }

    /// Tells the other tabs and the workspace of a sign-in that is forgotten here; nobody waits for it.
    fn announce(self, gone: NamedConnection) {
        self.forget_token(&gone);
        ended_sign_ins::record(&gone);
        tabs::broadcast(Message::SignedOut(gone.fingerprint()));
        self.log_out_of_workspace(gone);
    }

    fn log_out_of_workspace(self, gone: NamedConnection) {
        if !gone.is_expired {
            self.sign_out_notices.log_out(gone.client);
        }
    }
}
