//! Who is signed in, and where.

use chrono::Utc;
use leptos::prelude::*;

use super::keep;
use super::tools::tools;
use crate::api::login::{self, SignInError};
use crate::api::{Address, Client, demo};
use crate::domain::sign_in::Entry;

/// How things stand between the person and the workspace.
#[derive(Clone, PartialEq)]
enum Standing {
    /// Nobody is signed in.
    SignedOut,
    /// Somebody is.
    SignedIn(Client),
    /// The workspace no longer takes the token; the view and its numbers stay.
    Expired(Client),
}

/// The session, as a context.
#[derive(Clone, Copy)]
pub struct Session {
    standing: RwSignal<Standing>,
    /// Asks the workspace, or the demo; nobody is signed in without it.
    pub client: Memo<Option<Client>>,
    /// Whether the workspace wants to see a password or a token again.
    pub is_expired: Memo<bool>,
}

impl Session {
    /// The kept sign-in, or the demo while the address asks for it: the demo hides a sign-in but does not end it.
    pub fn new(demo: Memo<bool>) -> Self {
        let restored = keep::restore(from_https()).map(|connection| Client::equipped(connection, tools()));
        let standing = RwSignal::new(restored.map_or(Standing::SignedOut, Standing::SignedIn));
        let client = Memo::new(move |_| match standing.get() {
            _ if demo.get() => Some(Client::new(demo::demo(), Utc::now)),
            Standing::SignedIn(client) | Standing::Expired(client) => Some(client),
            Standing::SignedOut => None,
        });
        let is_expired = Memo::new(move |_| !demo.get() && matches!(standing.get(), Standing::Expired(_)));
        Self { standing, client, is_expired }
    }

    /// Whether the built-in demo is open.
    pub fn is_demo(self) -> bool {
        self.client.with(|client| client.as_ref().is_some_and(|client| client.address().is_none()))
    }

    /// The host that is asked, for sentences.
    pub fn host(self) -> String {
        self.client.with(|client| client.as_ref().map(|client| client.host().to_owned()).unwrap_or_default())
    }

    /// The workspace's address, if one is signed in to: filled in when it is asked for again.
    pub fn address(self) -> Option<String> {
        match self.standing.get() {
            Standing::SignedIn(client) | Standing::Expired(client) => client.address(),
            Standing::SignedOut => None,
        }
    }

    /// Signs in, or says why not.
    pub async fn sign_in(self, entry: Entry) -> Result<(), SignInError> {
        let address = Address::parse(&entry.workspace, from_https())?;
        let client = login::sign_in(&address, &entry.secret, tools()).await?;
        keep::store(client.connection(), entry.keep);
        self.standing.set(Standing::SignedIn(client));
        Ok(())
    }

    /// Signs out: forgets at once, then tells the workspace if the token came from a password.
    pub fn sign_out(self) {
        keep::forget();
        let standing = self.standing.get_untracked();
        self.standing.set(Standing::SignedOut);
        if let Standing::SignedIn(client) | Standing::Expired(client) = standing {
            // Nobody waits for it: here the token is forgotten already.
            leptos::task::spawn_local(async move { drop(client.log_out().await) });
        }
    }

    /// Notes that the workspace no longer takes the token of `client`.
    pub fn expire(self, client: &Client) {
        if self.standing.get_untracked() == Standing::SignedIn(client.clone()) {
            keep::forget_one(client.connection());
            self.standing.set(Standing::Expired(client.clone()));
        }
    }
}

fn from_https() -> bool {
    window().location().protocol().is_ok_and(|protocol| protocol == "https:")
}
