//! The sign-in form, wired to the session.

use crate::session::sign_in_input::{Persistence, SignInInput};
use leptos::prelude::*;

use super::form::{AutofocusField, SignInForm};
use crate::browser::task::use_task;
use crate::session::session::Session;
use crate::session::sign_in_target::{SignInPrompt, SignInTarget};
use crate::session::workspace_address::shares_origin;
use crate::text::sign_in_error;

/// What is being signed in to, as far as that is known before the form is filled in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SignInPurpose {
    /// The first workspace, or the one that the address names and that is the person's own.
    Begin,
    /// One more.
    Add,
    /// The open one again.
    Continue,
}

/// The sign-in form, wired to the session.
#[component]
pub fn SignInPanel(
    /// What for.
    purpose: SignInPurpose,
    /// The field that takes the focus.
    #[prop(optional_no_strip)]
    focused: Option<AutofocusField>,
) -> impl IntoView {
    let session: Session = expect_context();
    let target: SignInTarget = expect_context();
    let refusal = RwSignal::new(None::<TextProp>);
    let error = Signal::derive(move || refusal.get().map(|refusal| refusal.get().into_owned()));
    let wants_code = RwSignal::new(false);
    let is_busy = RwSignal::new(false);
    let task = use_task();
    // Who comes back has told all this before, but for the secret.
    let before = untrack(|| session.current()).filter(|_| purpose == SignInPurpose::Continue);
    let (user_id, keep, allows_cache) = match &before {
        Some(named) => (named.user_id().to_owned(), named.keep, named.allows_cache()),
        None => (String::new(), Persistence::default(), true),
    };
    let (workspace, is_fixed) = match (before, untrack(|| target.prompt.get())) {
        (Some(named), _) => (named.address(), true),
        (None, SignInPrompt::Fixed(own)) => (own, true),
        (None, SignInPrompt::Form(address)) if purpose == SignInPurpose::Begin => (address, false),
        _ => (String::new(), false),
    };
    let workspace = RwSignal::new(workspace);
    let on_submit = Callback::new(move |entry: SignInInput| {
        if let Some(address) = session.normalized_address(&entry.workspace) {
            // No secret goes to a host that the person has not seen by its name.
            workspace.set(address.clone());
            return refusal.set(Some(TextProp::from(move || i18n::troubles_address_spelt(&address))));
        }
        is_busy.set(true);
        refusal.set(None);
        // Leaving the form, for the demo for one, ends the sign-in.
        task.run(Box::pin(session.sign_in(entry)), move |result| {
            // After a success the form is gone, and its signals with it.
            is_busy.try_set(false);
            if let Err(error) = result {
                wants_code.try_set(error.wants_code());
                refusal.try_set(Some(TextProp::from(move || sign_in_error::sentence(&error))));
            }
        });
    });
    if purpose == SignInPurpose::Begin {
        prefill_own_workspace(target, workspace);
    }
    let has_steps = purpose == SignInPurpose::Begin;
    view! { <SignInForm workspace is_fixed focused user_id keep allows_cache shares_origin wants_code is_busy error has_steps on_submit /> }
}

/// Fills in the workspace on this page's own origin, if there is one, unless an address stands there already.
fn prefill_own_workspace(target: SignInTarget, workspace: RwSignal<String>) {
    if !workspace.with_untracked(String::is_empty) {
        return;
    }
    use_task().run(Box::pin(target.find_same_origin()), move |found| {
        if let Some(own) = found.filter(|_| workspace.with_untracked(String::is_empty)) {
            workspace.set(own);
        }
    });
}

/// What to say when a secret was taken out of the address.
pub fn secret_notice(had_secret: bool) -> Option<String> {
    had_secret.then(|| i18n::sign_in_secret().into())
}
