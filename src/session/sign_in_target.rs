//! Which workspace the form to sign in begins with, and who named it: the build, this page's own origin, the person, or
//! a link. A link may be anybody's, and a browser fills in a password wherever this page shows a field for one. So the
//! person is asked about a link's workspace before there is such a field, and before anything is asked of that workspace.

use leptos::prelude::*;

use rocketchat::address_parts::AddressParts;
use rocketchat::{Address, find_nearby};

use super::build_config::fixed_workspace;
use super::client_environment::timeless_tools;
use super::session::Session;
use super::workspace_address::{from_https, named_workspace};
use crate::browser::page_context::{is_sandboxed, origin};
use crate::filters::filters::Filters;
use crate::text::address_error;

/// What the sign-in page shows: the form, or first a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignInPrompt {
    /// The question whether a link's workspace is the person's.
    ConfirmWorkspace(AddressParts),
    /// The form, which begins with this address, or with none.
    Form(String),
    /// The form for the one workspace that the page was built for.
    Fixed(String),
}

/// The workspace that the sign-in form begins with, as a context.
#[derive(Clone, Copy)]
pub struct SignInTarget {
    filters: Filters,
    session: Session,
    /// What the sign-in page shows: the form, or first a question.
    pub prompt: Memo<SignInPrompt>,
    /// A link's workspace that the person called theirs. Nothing of it outlives the page.
    accepted: RwSignal<Option<Address>>,
    /// A link's workspace that the page does not use.
    ignored_link: RwSignal<Option<String>>,
}

/// Follows what the address names, and leaves out what cannot be used.
pub fn use_sign_in_target(filters: Filters, session: Session) -> SignInTarget {
    let accepted = RwSignal::new(None::<Address>);
    let ignored_link = RwSignal::new(None);
    Effect::new(move |_| {
        let Some(text) = filters.workspace.get() else { return };
        match decide(&text, fixed_workspace().as_deref(), from_https()) {
            LinkDecision::Accept => {}
            LinkDecision::Correct(own) => filters.correct_workspace(&own),
            LinkDecision::Ignore => {
                ignored_link.set(Some(text));
                filters.omit_workspace();
            }
        }
    });
    Effect::new(move |_| {
        // Who was signed in to it is not asked again after signing out.
        let named = named_workspace(filters.workspace.get());
        let is_open = |named: &Address| session.current().is_some_and(|current| current.is_at(named));
        if let Some(named) = named.filter(is_open) {
            accepted.set(Some(named));
        }
    });
    let prompt = Memo::new(move |_| {
        let named = named_workspace(filters.workspace.get());
        match (fixed_workspace(), named) {
            (Some(own), _) => SignInPrompt::Fixed(own),
            (None, None) => SignInPrompt::Form(String::new()),
            (None, Some(named))
                if is_same_origin(&named) || accepted.with(|one| one.as_ref() == Some(&named)) =>
            {
                SignInPrompt::Form(named.to_string())
            }
            (None, Some(named)) => SignInPrompt::ConfirmWorkspace(AddressParts::parse(&named.to_string())),
        }
    });
    SignInTarget { filters, session, prompt, accepted, ignored_link }
}

impl SignInTarget {
    /// Takes the workspace that the address names for the person's own, as they say.
    pub fn accept(self) {
        self.accepted.set(named_workspace(self.filters.workspace.get_untracked()));
    }

    /// Leaves it, as they say.
    pub fn refuse(self) {
        self.session.leave_linked_workspace();
    }

    /// What is to be said of a link's workspace that is not used. None of its text is, but for a host's name.
    pub fn notice(self) -> Option<String> {
        let text = self.ignored_link.get()?;
        match (Address::parse(&text, from_https()), fixed_workspace()) {
            (Err(error), _) => Some(i18n::sign_in_link_no_address(&address_error::sentence(error))),
            (Ok(named), Some(own)) => Some(i18n::sign_in_link_other(named.host(), &own)),
            (Ok(_), None) => None,
        }
    }

    /// The workspace on this page's own origin, if there is one.
    pub async fn find_same_origin(self) -> Option<String> {
        let page = page_folder().filter(|_| !is_sandboxed())?;
        find_nearby(&page, &timeless_tools()).await.map(|found| found.to_string())
    }
}

/// What to do with a workspace that the page's address names.
#[derive(Debug, PartialEq, Eq)]
enum LinkDecision {
    /// It may be used, once the person has said so.
    Accept,
    /// It is a page of the workspace that this page was built for.
    Correct(String),
    /// It is none, or another one than the page was built for.
    Ignore,
}

fn decide(text: &str, fixed_workspace: Option<&str>, from_https: bool) -> LinkDecision {
    let Ok(named) = Address::parse(text, from_https) else { return LinkDecision::Ignore };
    let Some(own) = fixed_workspace else { return LinkDecision::Accept };
    match Address::parse(own, from_https) {
        Ok(own) if own == named => LinkDecision::Accept,
        Ok(own) if named.candidates().contains(&own) => LinkDecision::Correct(own.to_string()),
        _ => LinkDecision::Ignore,
    }
}

/// Whether a workspace is on this page's own origin: who answers there can change this page as well.
fn is_same_origin(named: &Address) -> bool {
    !is_sandboxed() && named.origin() == origin()
}

/// The address of the folder that this page stands in.
fn page_folder() -> Option<Address> {
    let path = window().location().pathname().ok()?;
    let (folder, _) = path.rsplit_once('/')?;
    Address::parse(&format!("{}{folder}", origin()), from_https()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_names_any_workspace_but_to_a_page_that_was_built_for_one() {
        let own = Some("https://chat.example/sub");
        for (text, fixed_workspace, expected) in [
            ("https://stranger.example", None, LinkDecision::Accept),
            ("no address", None, LinkDecision::Ignore),
            ("http://stranger.example", None, LinkDecision::Ignore),
            ("https://ana:secret@chat.example", None, LinkDecision::Ignore),
            ("chat.example/sub/", own, LinkDecision::Accept),
            (
                "https://chat.example/sub/channel/general",
                own,
                LinkDecision::Correct("https://chat.example/sub".into()),
            ),
            ("https://chat.example", own, LinkDecision::Ignore),
            ("https://chat.example.evil.example/sub", own, LinkDecision::Ignore),
            ("https://chat.example:8443/sub", own, LinkDecision::Ignore),
            ("http://127.0.0.1/sub", own, LinkDecision::Ignore),
            ("https://chat.example", Some("no address"), LinkDecision::Ignore),
        ] {
            assert_eq!(decide(text, fixed_workspace, true), expected, "{text}");
        }
    }
}
