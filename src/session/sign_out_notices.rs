//! Notices about ended sign-ins: ended in another tab, dropped by the browser, or not confirmed by the workspace.

use crate::text::api_error;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use rocketchat::Client;

/// For how long a token is held after a sign-out that the workspace has not confirmed, so that it can be told once more.
/// Nothing else is asked by it; then it is forgotten here, and only the sentence stays.
const RETRY_FOR: Duration = Duration::from_secs(600);
/// The most notices of a kind; a page has hardly more sign-ins.
const MAX_NOTICES: usize = 20;

/// Why this tab no longer has a sign-in that nobody ended here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndReason {
    /// Another tab has signed out of it.
    OtherTab,
    /// It is no longer kept where the person had it kept.
    NotStored,
    /// The page was left, and it was to be forgotten then.
    PageLeft,
    /// The workspace has confirmed a sign-out, if late.
    Confirmed,
}

/// A sign-in that has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
struct EndedSignIn {
    host: String,
    reason: EndReason,
}

/// A sign-out that the workspace has not confirmed.
#[derive(Clone, PartialEq)]
struct UnconfirmedSignOut {
    number: u32,
    host: String,
    /// By which it can be told once more; ended for everything else.
    client: Option<Client>,
    is_busy: bool,
}

/// The same, to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnconfirmedNotice {
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
pub struct SignOutNotices {
    ended: RwSignal<Vec<EndedSignIn>>,
    open: RwSignal<Vec<UnconfirmedSignOut>>,
    last_number: StoredValue<u32>,
}

impl Default for SignOutNotices {
    fn default() -> Self {
        Self {
            ended: RwSignal::new(Vec::new()),
            open: RwSignal::new(Vec::new()),
            last_number: StoredValue::new(0),
        }
    }
}

impl SignOutNotices {
    /// What is to be said of sign-ins that have ended.
    pub fn sentences(self) -> Vec<String> {
        self.ended.with(|all| all.iter().map(EndedSignIn::sentence).collect())
    }

    /// The sign-outs that no workspace has confirmed.
    pub fn unconfirmed(self) -> Vec<UnconfirmedNotice> {
        let shown = |open: &UnconfirmedSignOut| UnconfirmedNotice {
            number: open.number,
            host: open.host.clone(),
            can_retry: open.client.is_some(),
            is_busy: open.is_busy,
        };
        self.open.with(|all| all.iter().map(shown).collect())
    }

    /// Notes that a sign-in has ended.
    pub fn note(self, host: &str, reason: EndReason) {
        let ended = EndedSignIn { host: host.to_owned(), reason };
        self.ended.update(|all| {
            all.retain(|known| known.host != ended.host);
            all.push(ended);
            all.drain(..all.len().saturating_sub(MAX_NOTICES));
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
                self.add_unconfirmed(client);
            }
        });
    }

    /// Tells a workspace once more.
    pub fn retry(self, number: u32) {
        let find = |all: &Vec<UnconfirmedSignOut>| all.iter().find(|open| open.number == number).cloned();
        let Some(UnconfirmedSignOut { client: Some(client), host, is_busy: false, .. }) =
            self.open.with_untracked(find)
        else {
            return;
        };
        self.change(number, |open| open.is_busy = true);
        spawn_local(async move {
            match client.log_out().await {
                Ok(()) => {
                    self.dismiss(number);
                    self.note(&host, EndReason::Confirmed);
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

    fn add_unconfirmed(self, client: Client) {
        let number = self.last_number.get_value() + 1;
        self.last_number.set_value(number);
        let open = UnconfirmedSignOut {
            number,
            host: api_error::workspace_name(client.host()).to_owned(),
            client: Some(client),
            is_busy: false,
        };
        self.open.update(|all| {
            all.push(open);
            all.drain(..all.len().saturating_sub(MAX_NOTICES));
        });
        set_timeout(move || self.change(number, |open| open.client = None), RETRY_FOR);
    }

    fn change(self, number: u32, change: impl Fn(&mut UnconfirmedSignOut)) {
        self.open.update(|all| all.iter_mut().filter(|open| open.number == number).for_each(&change));
    }
}

impl EndedSignIn {
    fn sentence(&self) -> String {
        let message = match self.reason {
            EndReason::OtherTab => i18n::sign_out_elsewhere,
            EndReason::NotStored => i18n::sign_out_not_kept,
            EndReason::PageLeft => i18n::sign_out_left,
            EndReason::Confirmed => i18n::sign_out_confirmed,
        };
        message(&self.host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::browser::demo_worker;
    use rocketchat::Environment;

    #[test]
    fn a_token_can_be_forgotten_before_its_time() {
        Owner::new().with(|| {
            let sign_out_notices = SignOutNotices::default();
            let client =
                Client::with_environment(demo_worker::demo(), Environment::minimal(chrono::Utc::now));
            let host = api_error::workspace_name(client.host()).to_owned();
            sign_out_notices.open.set(vec![UnconfirmedSignOut {
                number: 1,
                host,
                client: Some(client),
                is_busy: false,
            }]);
            assert!(sign_out_notices.unconfirmed()[0].can_retry);
            sign_out_notices.forget_tokens();
            assert!(!sign_out_notices.unconfirmed()[0].can_retry, "the sentence stays");
        });
    }

    #[test]
    fn each_workspace_has_one_notice_and_their_number_is_bounded() {
        Owner::new().with(|| {
            let sign_out_notices = SignOutNotices::default();
            for number in 0..100 {
                sign_out_notices.note(&format!("{number}.example"), EndReason::NotStored);
            }
            assert_eq!(sign_out_notices.sentences().len(), MAX_NOTICES);
            sign_out_notices.note("99.example", EndReason::OtherTab);
            let said = sign_out_notices.sentences();
            assert_eq!(said.iter().filter(|sentence| sentence.contains("99.example")).count(), 1);
            assert!(said.last().is_some_and(|last| last.contains("in another tab")));
            sign_out_notices.clear();
            assert_eq!(sign_out_notices.sentences(), [""; 0]);
        });
    }
}
