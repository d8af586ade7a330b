//! Which workspace the form to sign in begins with, and who named it: the build, this page's own origin, the person, or
//! a link. A link may be anybody's, and a browser fills in a password wherever this page shows a field for one. So the
//! person is asked about a link's workspace before there is such a field, and before anything is asked of that workspace.

use leptos::prelude::*;

use super::appearance::{is_sandboxed, origin};
use super::built_for::built_for;
use super::filters::Filters;
use super::session::{Session, from_https, named_workspace};
use super::tools::timeless_tools;
use analytics::host_parts::HostParts;
use rocketchat::{Address, own_workspace};

/// What the sign-in page shows: the form, or first a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WayIn {
    /// The question whether a link's workspace is the person's.
    Question(HostParts),
    /// The form, which begins with this address, or with none.
    Form(String),
    /// The form for the one workspace that the page was built for.
    Fixed(String),
}

/// The workspace that the sign-in form begins with, as a context.
#[derive(Clone, Copy)]
pub struct Naming {
    filters: Filters,
    session: Session,
    /// What stands where a person signs in.
    pub way_in: Memo<WayIn>,
    /// A link's workspace that the person called theirs. Nothing of it outlives the page.
    accepted: RwSignal<Option<Address>>,
    /// A link's workspace that the page does not use.
    left_out: RwSignal<Option<String>>,
}

/// Follows what the address names, and leaves out what cannot be used.
pub fn use_naming(filters: Filters, session: Session) -> Naming {
    let accepted = RwSignal::new(None::<Address>);
    let left_out = RwSignal::new(None);
    Effect::new(move |_| {
        let Some(text) = filters.workspace.get() else { return };
        match fate(&text, built_for().as_deref(), from_https()) {
            Fate::Used => {}
            Fate::Restated(own) => filters.correct_workspace(&own),
            Fate::LeftOut => {
                left_out.set(Some(text));
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
    let way_in = Memo::new(move |_| {
        let named = named_workspace(filters.workspace.get());
        match (built_for(), named) {
            (Some(own), _) => WayIn::Fixed(own),
            (None, None) => WayIn::Form(String::new()),
            (None, Some(named)) if is_own(&named) || accepted.with(|one| one.as_ref() == Some(&named)) => {
                WayIn::Form(named.to_string())
            }
            (None, Some(named)) => WayIn::Question(HostParts::of(&named.to_string())),
        }
    });
    Naming { filters, session, way_in, accepted, left_out }
}

impl Naming {
    /// Takes the workspace that the address names for the person's own, as they say.
    pub fn accept(self) {
        self.accepted.set(named_workspace(self.filters.workspace.get_untracked()));
    }

    /// Leaves it, as they say.
    pub fn refuse(self) {
        self.session.leave_named();
    }

    /// What is to be said of a link's workspace that is not used. None of its text is, but for a host's name.
    pub fn notice(self) -> Option<String> {
        let text = self.left_out.get()?;
        match (Address::parse(&text, from_https()), built_for()) {
            (Err(error), _) => Some(i18n::sign_in_link_no_address(&error.to_string())),
            (Ok(named), Some(own)) => Some(i18n::sign_in_link_other(named.host(), &own)),
            (Ok(_), None) => None,
        }
    }

    /// The workspace on this page's own origin, if there is one.
    pub async fn find_own(self) -> Option<String> {
        let page = own_folder().filter(|_| !is_sandboxed())?;
        own_workspace::find(&page, &timeless_tools()).await.map(|found| found.to_string())
    }
}

/// What to do with a workspace that the page's address names.
#[derive(Debug, PartialEq, Eq)]
enum Fate {
    /// It may be used, once the person has said so.
    Used,
    /// It is a page of the workspace that this page was built for.
    Restated(String),
    /// It is none, or another one than the page was built for.
    LeftOut,
}

fn fate(text: &str, built_for: Option<&str>, from_https: bool) -> Fate {
    let Ok(named) = Address::parse(text, from_https) else { return Fate::LeftOut };
    let Some(own) = built_for else { return Fate::Used };
    match Address::parse(own, from_https) {
        Ok(own) if own == named => Fate::Used,
        Ok(own) if named.candidates().contains(&own) => Fate::Restated(own.to_string()),
        _ => Fate::LeftOut,
    }
}

/// Whether a workspace is on this page's own origin: who answers there can change this page as well.
fn is_own(named: &Address) -> bool {
    !is_sandboxed() && named.origin() == origin()
}

/// The address of the folder that this page stands in.
fn own_folder() -> Option<Address> {
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
        for (text, built_for, expected) in [
            ("https://stranger.example", None, Fate::Used),
            ("no address", None, Fate::LeftOut),
            ("http://stranger.example", None, Fate::LeftOut),
            ("https://ana:secret@chat.example", None, Fate::LeftOut),
            ("chat.example/sub/", own, Fate::Used),
            (
                "https://chat.example/sub/channel/general",
                own,
                Fate::Restated("https://chat.example/sub".into()),
            ),
            ("https://chat.example", own, Fate::LeftOut),
            ("https://chat.example.evil.example/sub", own, Fate::LeftOut),
            ("https://chat.example:8443/sub", own, Fate::LeftOut),
            ("http://127.0.0.1/sub", own, Fate::LeftOut),
            ("https://chat.example", Some("no address"), Fate::LeftOut),
        ] {
            assert_eq!(fate(text, built_for, true), expected, "{text}");
        }
    }
}
