//! Notices about ended sign-ins: ended in another tab, dropped by the browser, or not confirmed by the workspace.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use rocketchat::Client;

/// For how long a token is held after a sign-out that the workspace has not confirmed, so that it can be told once more.
/// Nothing else is asked by it; then it is forgotten here, and only the sentence stays.
const RETRY_FOR: Duration = Duration::from_secs(600);
/// The most notices of a kind; a page has hardly more sign-ins.
const MOST: usize = 20;

/// Why this tab no longer has a sign-in that nobody ended here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Another tab has signed out of it.
    Elsewhere,
    /// It is no longer kept where the person had it kept.
    NotKept,
    /// The page was left, and it was to be forgotten then.
    Left,
    /// The workspace has confirmed a sign-out, if late.
    Confirmed,
}

/// A sign-in that has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Ended {
    host: String,
    why: Why,
}

/// A sign-out that the workspace has not confirmed.
#[derive(Clone, PartialEq)]
struct Open {
    number: u32,
    host: String,
    /// By which it can be told once more; ended for everything else.
    client: Option<Client>,
    is_busy: bool,
}

/// The same, to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unconfirmed {
    /// Tells it from others.
    pub number: u32,
    /// The workspace's host.
    pub host: String,
    /// Whether it can be told once more.
    pub can_retry: bool,
    /// Whether it is being told.
    pub is_busy: bool,
}

/// The notices, held by the session.
#[derive(Clone, Copy)]
pub struct Partings {
    ended: RwSignal<Vec<Ended>>,
    open: RwSignal<Vec<Open>>,
    last: StoredValue<u32>,
}

impl Default for Partings {
    fn default() -> Self {
        Self { ended: RwSignal::new(Vec::new()), open: RwSignal::new(Vec::new()), last: StoredValue::new(0) }
    }
}

impl Partings {
    /// What is to be said of sign-ins that have ended.
    pub fn sentences(self) -> Vec<String> {
        self.ended.with(|all| all.iter().map(Ended::sentence).collect())
    }

    /// The sign-outs that no workspace has confirmed.
    pub fn unconfirmed(self) -> Vec<Unconfirmed> {
        let shown = |open: &Open| Unconfirmed {
            number: open.number,
            host: open.host.clone(),
            can_retry: open.client.is_some(),
            is_busy: open.is_busy,
        };
        self.open.with(|all| all.iter().map(shown).collect())
    }

    /// Notes that a sign-in has ended.
    pub fn note(self, host: &str, why: Why) {
        let ended = Ended { host: host.to_owned(), why };
        self.ended.update(|all| {
            all.retain(|known| known.host != ended.host);
            all.push(ended);
            all.drain(..all.len().saturating_sub(MOST));
        });
    }

    /// What was said of ended sign-ins has been seen.
    pub fn clear(self) {
        self.ended.set(Vec::new());
    }

    /// Tells the workspace that its person has signed out; that it does not confirm it is said.
    pub fn log_out(self, client: Client) {
        spawn_local(async move {
            if client.log_out().await.is_err() {
                self.keep_open(client);
            }
        });
    }

    /// Tells a workspace once more.
    pub fn retry(self, number: u32) {
        let find = |all: &Vec<Open>| all.iter().find(|open| open.number == number).cloned();
        let Some(Open { client: Some(client), host, is_busy: false, .. }) = self.open.with_untracked(find)
        else {
            return;
        };
        self.change(number, |open| open.is_busy = true);
        spawn_local(async move {
            match client.log_out().await {
                Ok(()) => {
                    self.dismiss(number);
                    self.note(&host, Why::Confirmed);
                }
                Err(_) => self.change(number, |open| open.is_busy = false),
            }
        });
    }

    /// Tells all of them once more: there is a network again.
    pub fn retry_all(self) {
        let numbers: Vec<u32> = self.open.with_untracked(|all| all.iter().map(|open| open.number).collect());
        numbers.into_iter().for_each(|number| self.retry(number));
    }

    /// Removes a notice and forgets its token.
    pub fn dismiss(self, number: u32) {
        self.open.update(|all| all.retain(|open| open.number != number));
    }

    /// Holds no token any longer; what is said of them stays.
    pub fn forget_tokens(self) {
        self.open.update(|all| all.iter_mut().for_each(|open| open.client = None));
    }

    fn keep_open(self, client: Client) {
        let number = self.last.get_value() + 1;
        self.last.set_value(number);
        let open = Open { number, host: client.host().to_owned(), client: Some(client), is_busy: false };
        self.open.update(|all| {
            all.push(open);
            all.drain(..all.len().saturating_sub(MOST));
        });
        set_timeout(move || self.change(number, |open| open.client = None), RETRY_FOR);
    }

    fn change(self, number: u32, change: impl Fn(&mut Open)) {
        self.open.update(|all| all.iter_mut().filter(|open| open.number == number).for_each(&change));
    }
}

impl Ended {
    fn sentence(&self) -> String {
        let told = match self.why {
            Why::Elsewhere => i18n::sign_out_elsewhere,
            Why::NotKept => i18n::sign_out_not_kept,
            Why::Left => i18n::sign_out_left,
            Why::Confirmed => i18n::sign_out_confirmed,
        };
        told(&self.host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::browser::demo_worker;
    use rocketchat::Tools;

    #[test]
    fn a_token_can_be_forgotten_before_its_time() {
        Owner::new().with(|| {
            let partings = Partings::default();
            let client = Client::equipped(demo_worker::demo(), Tools::plain(chrono::Utc::now));
            let host = client.host().to_owned();
            partings.open.set(vec![Open { number: 1, host, client: Some(client), is_busy: false }]);
            assert!(partings.unconfirmed()[0].can_retry);
            partings.forget_tokens();
            assert!(!partings.unconfirmed()[0].can_retry, "the sentence stays");
        });
    }

    #[test]
    fn each_workspace_is_told_of_once_and_not_without_end() {
        Owner::new().with(|| {
            let partings = Partings::default();
            for number in 0..100 {
                partings.note(&format!("{number}.example"), Why::NotKept);
            }
            assert_eq!(partings.sentences().len(), MOST);
            partings.note("99.example", Why::Elsewhere);
            let said = partings.sentences();
            assert_eq!(said.iter().filter(|sentence| sentence.contains("99.example")).count(), 1);
            assert!(said.last().is_some_and(|last| last.contains("in another tab")));
            partings.clear();
            assert_eq!(partings.sentences(), [""; 0]);
        });
    }
}
