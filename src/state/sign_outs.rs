//! Signing out, here and in other tabs. A sign-in is one person at one workspace by one token; tabs that are open on
//! another one go on.

use leptos::prelude::*;
use leptos_use::{use_event_listener, use_window};

use super::connections::{self, NamedConnection};
use super::ended::{self, Ended};
use super::partings::Why;
use super::session::{Session, forget_all, restored};
use super::tabs::{self, Ears, Message};
use super::{forget, keep};
use analytics::department::Departments;
use analytics::sign_in::Keep;

/// Has a session follow what other tabs do, for as long as the page is open.
pub fn follow_tabs(session: Session) {
    tabs::listen(Ears {
        hear: Callback::new(move |message| session.hear(message)),
        look: Callback::new(move |()| session.look()),
        leave: Callback::new(move |()| session.leave()),
    });
    let _ = use_event_listener(use_window(), leptos::ev::online, move |_| session.partings.retry_all());
}

impl Session {
    /// Signs out of the open sign-in: forgets it at once, here and in the other tabs, then tells the workspace if the token
    /// came from a password. The next sign-in is opened, if there is one.
    pub fn sign_out(self) {
        let Some(own) = untrack(|| self.current()) else { return };
        let mut gone = self.others_on_device(std::slice::from_ref(&own));
        gone.retain(|other| other.id == own.id);
        self.part_here(&own);
        gone.insert(0, own);
        gone.into_iter().for_each(|named| self.tell(named));
    }

    /// Signs out of all that this tab has, and of all that the device keeps for this page.
    pub fn sign_out_of_all(self) {
        let mut gone = self.connections.get_untracked();
        gone.extend(self.others_on_device(&gone));
        self.connections.set(Vec::new());
        for named in &gone {
            forget::on_sign_out(&named.client, true);
            keep::unset_current(&named.id);
        }
        forget_all();
        self.filters.leave_workspace();
        gone.into_iter().for_each(|named| self.tell(named));
    }

    /// Looks whether this tab's sign-ins are still kept where they were, and by which token. Another tab, or the person,
    /// may have changed that while this one slept.
    pub fn look(self) {
        let ended = Ended::kept();
        let (gone, rest): (Vec<_>, Vec<_>) =
            self.connections.get_untracked().into_iter().partition(|own| ended.has(own));
        gone.iter().for_each(|own| self.drop_here(own, Why::Elsewhere));
        let kept = restored();
        for own in rest.into_iter().filter(|own| own.keep != Keep::Nothing) {
            match kept.iter().find(|kept| kept.keep == own.keep && kept.id == own.id) {
                Some(kept) if kept.mark() == own.mark() && !own.is_expired => {}
                Some(kept) => self.take_over(kept.clone()),
                None if own.is_expired || !self.is_stored(&own.id) => {}
                None => self.drop_here(&own, Why::NotKept),
            }
        }
    }

    /// Handles another tab's message.
    fn hear(self, message: Message) {
        let (Message::SignedOut(mark) | Message::Expired(mark)) = message;
        let is_it = |all: &Vec<NamedConnection>| all.iter().find(|named| named.mark() == mark).cloned();
        let Some(own) = self.connections.with_untracked(is_it) else { return };
        match message {
            Message::SignedOut(_) => self.drop_here(&own, Why::Elsewhere),
            Message::Expired(_) => self.expire_here(&own),
        }
    }

    /// The page is left, and may come back as it is: what was to be forgotten then is forgotten now, and the workspace is
    /// told. No token waits in a page that is not seen, where no clock runs either.
    fn leave(self) {
        self.partings.forget_tokens();
        let all = self.connections.get_untracked();
        for own in all.into_iter().filter(|own| own.keep == Keep::Nothing) {
            self.drop_here(&own, Why::Left);
            self.tell_workspace(own);
        }
    }

    /// The sign-ins that the device keeps besides these.
    fn others_on_device(self, known: &[NamedConnection]) -> Vec<NamedConnection> {
        let is_other = |kept: &NamedConnection| known.iter().all(|known| known.mark() != kept.mark());
        restored().into_iter().filter(|kept| kept.keep == Keep::Device && is_other(kept)).collect()
    }

    /// Asks by another token from now on, as another tab does that signed in again.
    fn take_over(self, kept: NamedConnection) {
        self.note_stored(&kept.id, true);
        self.connections.update(|all| connections::add(all, kept));
    }

    /// Drops a sign-in that was ended elsewhere.
    fn drop_here(self, own: &NamedConnection, why: Why) {
        self.part_here(own);
        self.partings.note(own.host(), why);
    }

    /// Forgets a sign-in and all that came of it; the next one is opened, if there is one.
    fn part_here(self, own: &NamedConnection) {
        let is_there = |other: &NamedConnection| other.id != own.id && other.address() == own.address();
        let is_last_there = self.connections.with_untracked(|all| !all.iter().any(is_there));
        forget::on_sign_out(&own.client, is_last_there);
        self.forget_token(own);
        self.remove(&own.id);
    }

    /// Takes a sign-in out of the list.
    fn remove(self, id: &str) {
        let before = self.place();
        let is_open = untrack(|| self.current()).is_some_and(|current| current.id == id);
        keep::unset_current(id);
        self.note_stored(id, false);
        let mut next = None;
        self.connections.update(|all| {
            let at = all.iter().position(|named| named.id == id).unwrap_or_default();
            all.retain(|named| named.id != id);
            next = all.get(at).or(all.last()).map(|named| named.id.clone());
        });
        match next {
            Some(id) if is_open => self.go_to(id, before),
            None => self.filters.set_departments(Departments::default()),
            Some(_) => {}
        }
    }

    /// Tells the other tabs and the workspace of a sign-in that is forgotten here; nobody waits for it.
    fn tell(self, gone: NamedConnection) {
        self.forget_token(&gone);
        ended::note(&gone);
        tabs::tell(Message::SignedOut(gone.mark()));
        self.tell_workspace(gone);
    }

    fn tell_workspace(self, gone: NamedConnection) {
        if !gone.is_expired {
            self.partings.log_out(gone.client);
        }
    }
}
